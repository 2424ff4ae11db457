//! Files that others can read.

use std::path::Path;

/// Bits of a file's mode that let others than its owner read it.
#[cfg(unix)]
const OTHERS: u32 = 0o044;

/// Returns whether users other than its owner may read a file; `false` where nobody knows: it is
/// not there, or the system has no such permissions.
#[must_use]
#[cfg(unix)]
pub fn others_may_read(path: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt as _;
    let metadata = std::fs::metadata(path).ok();
    // Pipes and devices are not read twice.
    let file = metadata.filter(std::fs::Metadata::is_file);
    file.is_some_and(|file| file.permissions().mode() & OTHERS != 0)
}

/// See above.
#[must_use]
#[cfg(not(unix))]
pub fn others_may_read(_: &Path) -> bool {
    false
}

#[cfg(all(test, unix))]
mod tests {
    use std::fs::{Permissions, set_permissions, write};
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn the_mode_says_who_may_read() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("key");
        assert!(!others_may_read(&path));
        write(&path, "").unwrap();
        for (mode, expected) in [
            (0o600, false),
            (0o400, false),
            (0o722, false),
            (0o640, true),
            (0o604, true),
            (0o644, true),
        ] {
            set_permissions(&path, Permissions::from_mode(mode)).unwrap();
            assert_eq!(others_may_read(&path), expected, "{mode:o}");
        }
        assert!(!others_may_read(folder.path()));
    }
}
