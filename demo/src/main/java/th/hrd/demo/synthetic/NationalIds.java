package th.hrd.demo.synthetic;

/**
 * National identification numbers that pass the check digit and belong to nobody: category 8 of a
 * registration office 9999 that does not exist.
 */
public final class NationalIds {

    static final String SYNTHETIC_PREFIX = "89999";
    private static final int MOST = 10_000_000;

    private NationalIds() {}

    /**
     * @param index 0 to 9,999,999
     */
    public static String synthetic(int index) {
        if (index < 0 || index >= MOST) {
            throw new IllegalArgumentException("there are only " + MOST + " synthetic numbers");
        }
        String digits = SYNTHETIC_PREFIX + "%07d".formatted(index);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += Character.digit(digits.charAt(i), 10) * (13 - i);
        }
        return digits + (11 - sum % 11) % 10;
    }
}
