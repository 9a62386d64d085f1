package th.hrd.localstack.component;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** Unpacks the two kinds of archive in which the stack's programs are published. */
final class Archive {
    private static final int OWNER_EXECUTE = 0100;

    private Archive() {}

    /** A gzipped tar whose single top folder becomes the target. */
    static void unpackTarGz(Path archive, Path target) throws IOException {
        try (var tar =
                new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive)))) {
            unpack(tar, target, 1);
        }
    }

    /** The xz-compressed tar inside a jar. */
    static void unpackTxzInside(Path jar, Path target) throws IOException {
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(jar)))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".txz")) {
                    unpack(new XZInputStream(zip), target, 0);
                    return;
                }
            }
        }
        throw new IOException("no .txz in " + jar);
    }

    private static void unpack(InputStream tarStream, Path target, int foldersToStrip)
            throws IOException {
        var tar = new TarArchiveInputStream(tarStream);
        for (TarArchiveEntry entry = tar.getNextEntry();
                entry != null;
                entry = tar.getNextEntry()) {
            var name = Path.of(entry.getName()).normalize();
            if (name.getNameCount() <= foldersToStrip || name.toString().isEmpty()) {
                continue;
            }
            var path =
                    target.resolve(name.subpath(foldersToStrip, name.getNameCount())).normalize();
            if (!path.startsWith(target)) {
                throw new IOException(entry.getName() + " leads out of the archive");
            }
            write(entry, tar, path);
        }
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path path)
            throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, path);
            if ((entry.getMode() & OWNER_EXECUTE) != 0 && !path.toFile().setExecutable(true)) {
                throw new IOException("cannot make executable: " + path);
            }
        }
    }
}
