package th.hrd.localstack.component;

import java.util.ArrayList;
import java.util.List;
import th.hrd.localstack.home.Checkout;
import th.hrd.localstack.home.Part;
import th.hrd.localstack.home.Ports;
import th.hrd.localstack.home.Secrets;
import th.hrd.localstack.home.StackHome;

/** All components of one stack, in the order in which they are shown. */
public final class Components {
    private Components() {}

    public static List<Component> of(
            Checkout checkout, StackHome home, Ports ports, Secrets secrets) {
        var programs = new Programs(checkout);
        var all = new ArrayList<Component>();
        all.add(new Postgres(programs, home, ports, secrets));
        all.add(new Kafka(programs, home, ports));
        all.add(new Keycloak(checkout, programs, home, ports, secrets));
        for (Part service : Part.services()) {
            all.add(new SuiteService(service, checkout, ports, secrets));
        }
        return List.copyOf(all);
    }
}
