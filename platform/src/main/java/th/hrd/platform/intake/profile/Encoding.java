package th.hrd.platform.intake.profile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/** The encodings files come in. In all but UTF-16 an ASCII byte is always that ASCII character. */
public enum Encoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8),
    /** TIS-620 with a few signs more: what Windows and DPIS write. */
    WINDOWS_874("windows-874", Charset.forName("x-windows-874")),
    /** Read as windows-874, which has all of it; written without the signs it lacks. */
    TIS_620("TIS-620", Charset.forName("TIS-620")),
    /** With a byte order mark: the "Unicode text" of spreadsheets. */
    UTF_16LE("UTF-16LE", StandardCharsets.UTF_16LE),
    UTF_16BE("UTF-16BE", StandardCharsets.UTF_16BE);

    private final String label;
    private final Charset charset;

    Encoding(String label, Charset charset) {
        this.label = label;
        this.charset = charset;
    }

    /** The encoding of this IANA name, in any case. */
    public static Optional<Encoding> named(String name) {
        return Stream.of(values())
                .filter(encoding -> encoding.label.equalsIgnoreCase(name))
                .findFirst();
    }

    /** The IANA name. */
    public String label() {
        return label;
    }

    public Charset charset() {
        return charset;
    }

    public boolean isThaiSingleByte() {
        return this == WINDOWS_874 || this == TIS_620;
    }

    public boolean isUtf16() {
        return this == UTF_16LE || this == UTF_16BE;
    }
}
