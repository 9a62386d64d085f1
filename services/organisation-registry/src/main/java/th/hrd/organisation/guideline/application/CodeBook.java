package th.hrd.organisation.guideline.application;

import java.util.List;
import java.util.Optional;
import th.hrd.organisation.guideline.domain.Code;
import th.hrd.organisation.guideline.domain.CodeList;
import th.hrd.organisation.guideline.domain.GuidelineEdition;
import th.hrd.platform.intake.row.CodeLabel;
import th.hrd.platform.problem.Text;

/**
 * The codes of one edition, as other features ask for them: by list, code and attribute. They know
 * the names of the lists their own fields come from, and never a code.
 */
public final class CodeBook {

    private final GuidelineEdition edition;

    public CodeBook(GuidelineEdition edition) {
        this.edition = edition;
    }

    /** The codes of a list in their order; none when the edition has no such list. */
    public List<String> codes(String list) {
        return edition.find(list).stream()
                .flatMap(known -> known.items().stream())
                .map(Code::code)
                .toList();
    }

    /** The codes of a list with the words for them, in their order. */
    public List<CodeLabel> labels(String list) {
        return edition.find(list).stream()
                .flatMap(known -> known.items().stream())
                .map(
                        code ->
                                new CodeLabel(
                                        code.code(),
                                        Text.of(code.nameTh(), code.nameEn()),
                                        code.texts("dpisCode")))
                .toList();
    }

    public boolean contains(String list, String code) {
        return find(list, code).isPresent();
    }

    /** The value of an attribute; empty when the code does not have it. */
    public Optional<String> text(String list, String code, String attribute) {
        return texts(list, code, attribute).stream().findFirst();
    }

    public List<String> texts(String list, String code, String attribute) {
        return find(list, code).map(known -> known.texts(attribute)).orElse(List.of());
    }

    public boolean flag(String list, String code, String attribute) {
        return text(list, code, attribute).map(Boolean::parseBoolean).orElse(false);
    }

    private Optional<Code> find(String list, String code) {
        return edition.find(list).flatMap((CodeList known) -> known.find(code));
    }
}
