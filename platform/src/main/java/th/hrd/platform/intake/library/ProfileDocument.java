package th.hrd.platform.intake.library;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import th.hrd.platform.intake.profile.DateStyle;
import th.hrd.platform.intake.profile.Digits;
import th.hrd.platform.intake.profile.Profile;
import th.hrd.platform.problem.Text;

/** What a profile says, as it is sent and answered: its name and version stand beside it. */
public record ProfileDocument(
        @NotNull @Valid Title title,
        @Size(max = 40) @Nullable String encoding,
        @Size(max = 3) @Nullable String delimiter,
        @Size(max = 1000)
                @Nullable Map<@Size(max = 200) String, @NotNull @Size(max = 60) String> columns,
        @Size(max = 1000) @Nullable List<@NotNull @Size(max = 200) String> ignored,
        @Size(max = 100)
                @Nullable
                        Map<
                                @Size(max = 60) String,
                                @NotNull @Size(max = 1000) Map<
                                        @Size(max = 200) String, @NotNull @Size(max = 200) String>>
                        values,
        @Size(max = 100)
                @Nullable Map<@Size(max = 60) String, @NotNull @Size(max = 200) String> constants,
        @Nullable DateStyle dates,
        @Nullable Digits digits,
        @Valid @Nullable FlagWords flags) {

    /** What the profile is for. */
    public record Title(
            @NotBlank @Size(max = 200) String th, @NotBlank @Size(max = 200) String en) {}

    /** The words for yes and no. */
    public record FlagWords(
            @NotNull @Size(max = 20) List<@NotNull @Size(max = 40) String> yes,
            @NotNull @Size(max = 20) List<@NotNull @Size(max = 40) String> no) {}

    static ProfileDocument from(Profile profile) {
        Profile.Flags flags = profile.flags();
        return new ProfileDocument(
                new Title(profile.title().th(), profile.title().en()),
                profile.encoding(),
                profile.delimiter(),
                profile.columns(),
                profile.ignored(),
                profile.values(),
                profile.constants(),
                profile.dates(),
                profile.digits(),
                flags == null ? null : new FlagWords(flags.yes(), flags.no()));
    }

    @SuppressWarnings("NullAway") // what a document leaves out, Profile fills in
    Profile toProfile(String name, int version) {
        return new Profile(
                name,
                version,
                Text.of(title.th, title.en),
                encoding,
                delimiter,
                columns,
                ignored,
                values,
                constants,
                dates,
                digits,
                flags == null ? null : new Profile.Flags(flags.yes, flags.no));
    }
}
