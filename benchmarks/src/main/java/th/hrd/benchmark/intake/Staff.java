package th.hrd.benchmark.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * The invented people of one agency, each made from its number alone, so that any part of them can
 * be made again. The first of each unit heads it and supervises the others; in what order they
 * stand in a file, heads or not, is {@link #inFileOrder}.
 */
final class Staff {

    private static final long SEED = 2566;
    private static final LocalDate FIRST_DAY = LocalDate.parse("2015-10-01");
    private static final int DAYS = 3_600;
    private static final int STRIDE = 7_919;
    private static final String LETTERS = "กขคงจชซดตถทนบปผพมยรลวสหอ";
    private static final String TITLES = "นาย,นาง,นางสาว";
    private static final int NEWEST_IN_A_HUNDRED = 5;

    private final int people;
    private final int units;
    private final int firstNumber;
    private final CodeLists codes;

    /**
     * @param firstNumber where their national IDs begin, so that two agencies have other people
     */
    Staff(int people, int units, int firstNumber, CodeLists codes) {
        this.people = people;
        this.units = units;
        this.firstNumber = firstNumber;
        this.codes = codes;
    }

    /** One of them, as an HRIS knows them. */
    record Member(
            String sourceId,
            String nationalId,
            String titleTh,
            String givenNameTh,
            String familyNameTh,
            String givenNameEn,
            String familyNameEn,
            CodeLists.Code personnelType,
            CodeLists.@Nullable Code positionLevel,
            String positionTitle,
            String unit,
            boolean onProbation,
            boolean headsUnit,
            @Nullable String supervisor,
            CodeLists.Code digitalTargetGroup,
            LocalDate since) {}

    int size() {
        return people;
    }

    /** The member at a place of the file: all are in it, and heads stand anywhere. */
    Member inFileOrder(int place) {
        return member((int) ((long) place * STRIDE % people));
    }

    private Member member(int number) {
        var random = new SplittableRandom(SEED + firstNumber + number);
        CodeLists.PersonnelType type = oneOf(codes.personnelTypes(), random);
        int unit = number % units;
        boolean isHead = number < units;
        return new Member(
                key(number),
                nationalId(firstNumber + number),
                oneOf(List.of(TITLES.split(",")), random),
                "ทดสอบ" + letters(2, random),
                "บุคคลสมมติ" + letters(3, random),
                "Test",
                "Fictitious",
                type.code(),
                type.levels().isEmpty() ? null : oneOf(type.levels(), random),
                "นักทดสอบระบบ" + letters(1, random),
                unit(unit),
                random.nextInt(100) < NEWEST_IN_A_HUNDRED,
                isHead,
                number == 0 ? null : key(isHead ? 0 : unit),
                oneOf(codes.digitalTargetGroups(), random),
                isHead ? FIRST_DAY : FIRST_DAY.plusDays(random.nextInt(DAYS)));
    }

    static String unit(int number) {
        return "U%03d".formatted(number);
    }

    private static String key(int number) {
        return "HR-%07d".formatted(number);
    }

    private static <T> T oneOf(List<T> choices, SplittableRandom random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String letters(int count, SplittableRandom random) {
        var letters = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            letters.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return letters.toString();
    }

    /**
     * Passes the check digit and belongs to nobody: category 8 of a registration office 9999 that
     * does not exist.
     */
    private static String nationalId(int number) {
        String digits = "89999%07d".formatted(number);
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += Character.digit(digits.charAt(i), 10) * (13 - i);
        }
        return digits + (11 - sum % 11) % 10;
    }
}
