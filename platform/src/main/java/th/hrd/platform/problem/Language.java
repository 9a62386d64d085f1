package th.hrd.platform.problem;

import java.util.List;
import java.util.Locale;

/** The languages an answer can have; Thai unless the caller prefers English. */
public enum Language {
    TH,
    EN;

    /** The first of the caller's languages, best first, that we speak. */
    public static Language preferred(List<Locale> acceptable) {
        for (Locale locale : acceptable) {
            if (locale.getLanguage().equals("th") || locale.getLanguage().equals("*")) {
                return TH;
            }
            if (locale.getLanguage().equals("en")) {
                return EN;
            }
        }
        return TH;
    }

    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
