//! Files that `zkfabric new` writes: the example program of `docs/guests.md`, with copies of what
//! it takes from the repository.

/// A file: its path in the new folder, and its text here.
pub(super) type TemplateFile = (&'static str, &'static str);

/// Files of the program, in which [`REPLACED`] is replaced.
pub(super) const PROGRAM: &[TemplateFile] = &[
    (
        ".cargo/config.toml",
        include_str!("../../../../../examples/guest/.cargo/config.toml"),
    ),
    (".gitignore", include_str!("gitignore")),
    (
        "Cargo.lock",
        include_str!("../../../../../examples/guest/Cargo.lock"),
    ),
    (
        "Cargo.toml",
        include_str!("../../../../../examples/guest/Cargo.toml"),
    ),
    ("README.md", include_str!("readme.md")),
    (
        "guest.ld",
        include_str!("../../../../../pipeline/guest/guest.ld"),
    ),
    (
        "src/lib.rs",
        include_str!("../../../../../examples/guest/src/lib.rs"),
    ),
    (
        "src/main.rs",
        include_str!("../../../../../examples/guest/src/main.rs"),
    ),
];

/// What is replaced in [`PROGRAM`] besides the name: places in the repository by places in the
/// folder, and the explanation of the former.
pub(super) const REPLACED: &[(&str, &str)] = &[
    ("-T../../pipeline/guest/guest.ld", "-Tguest.ld"),
    ("../../pipeline/guest/runtime", "zkfabric/runtime"),
    (
        "# `zkfabric new` writes a folder with a copy of it, which builds anywhere.\n",
        "",
    ),
];

/// The name of the program in [`PROGRAM`].
pub(super) const NAME: &str = "collatz";

/// Files of the runtime and of the environment calls, as they stand in the repository.
pub(super) const LIBRARIES: &[TemplateFile] = &[
    ("zkfabric/abi/Cargo.toml", include_str!("abi.toml")),
    (
        "zkfabric/abi/src/blake2b.rs",
        include_str!("../../../../../pipeline/machine/abi/src/blake2b.rs"),
    ),
    (
        "zkfabric/abi/src/calls.rs",
        include_str!("../../../../../pipeline/machine/abi/src/calls.rs"),
    ),
    (
        "zkfabric/abi/src/curve.rs",
        include_str!("../../../../../pipeline/machine/abi/src/curve.rs"),
    ),
    (
        "zkfabric/abi/src/digest.rs",
        include_str!("../../../../../pipeline/machine/abi/src/digest.rs"),
    ),
    (
        "zkfabric/abi/src/ecall.rs",
        include_str!("../../../../../pipeline/machine/abi/src/ecall.rs"),
    ),
    (
        "zkfabric/abi/src/exit.rs",
        include_str!("../../../../../pipeline/machine/abi/src/exit.rs"),
    ),
    (
        "zkfabric/abi/src/hint.rs",
        include_str!("../../../../../pipeline/machine/abi/src/hint.rs"),
    ),
    (
        "zkfabric/abi/src/input.rs",
        include_str!("../../../../../pipeline/machine/abi/src/input.rs"),
    ),
    (
        "zkfabric/abi/src/keccak.rs",
        include_str!("../../../../../pipeline/machine/abi/src/keccak.rs"),
    ),
    (
        "zkfabric/abi/src/lib.rs",
        include_str!("../../../../../pipeline/machine/abi/src/lib.rs"),
    ),
    (
        "zkfabric/abi/src/mark.rs",
        include_str!("../../../../../pipeline/machine/abi/src/mark.rs"),
    ),
    (
        "zkfabric/abi/src/modular.rs",
        include_str!("../../../../../pipeline/machine/abi/src/modular.rs"),
    ),
    (
        "zkfabric/abi/src/sha256.rs",
        include_str!("../../../../../pipeline/machine/abi/src/sha256.rs"),
    ),
    ("zkfabric/runtime/Cargo.toml", include_str!("runtime.toml")),
    (
        "zkfabric/runtime/src/blake2b.rs",
        include_str!("../../../../../pipeline/guest/runtime/src/blake2b.rs"),
    ),
    (
        "zkfabric/runtime/src/curve.rs",
        include_str!("../../../../../pipeline/guest/runtime/src/curve.rs"),
    ),
    (
        "zkfabric/runtime/src/ecall.rs",
        include_str!("../../../../../pipeline/guest/runtime/src/ecall.rs"),
    ),
    (
        "zkfabric/runtime/src/field.S",
        include_str!("../../../../../pipeline/guest/runtime/src/field.S"),
    ),
    (
        "zkfabric/runtime/src/field.rs",
        include_str!("../../../../../pipeline/guest/runtime/src/field.rs"),
    ),
    (
        "zkfabric/runtime/src/heap.rs",
        include_str!("../../../../../pipeline/guest/runtime/src/heap.rs"),
    ),
    (
        "zkfabric/runtime/src/input.rs",
        include_str!("../../../../../pipeline/guest/runtime/src/input.rs"),
    ),
    (
        "zkfabric/runtime/src/lib.rs",
        include_str!("../../../../../pipeline/guest/runtime/src/lib.rs"),
    ),
    (
        "zkfabric/runtime/src/memory.S",
        include_str!("../../../../../pipeline/guest/runtime/src/memory.S"),
    ),
    (
        "zkfabric/runtime/src/modular.rs",
        include_str!("../../../../../pipeline/guest/runtime/src/modular.rs"),
    ),
    (
        "zkfabric/runtime/src/output.rs",
        include_str!("../../../../../pipeline/guest/runtime/src/output.rs"),
    ),
    (
        "zkfabric/runtime/src/sha256.rs",
        include_str!("../../../../../pipeline/guest/runtime/src/sha256.rs"),
    ),
    (
        "zkfabric/runtime/src/start.rs",
        include_str!("../../../../../pipeline/guest/runtime/src/start.rs"),
    ),
    (
        "zkfabric/runtime/src/keccak/mod.rs",
        include_str!("../../../../../pipeline/guest/runtime/src/keccak/mod.rs"),
    ),
    (
        "zkfabric/runtime/src/keccak/precompile.rs",
        include_str!("../../../../../pipeline/guest/runtime/src/keccak/precompile.rs"),
    ),
    (
        "zkfabric/runtime/src/keccak/software.S",
        include_str!("../../../../../pipeline/guest/runtime/src/keccak/software.S"),
    ),
    (
        "zkfabric/runtime/src/keccak/software.rs",
        include_str!("../../../../../pipeline/guest/runtime/src/keccak/software.rs"),
    ),
];

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::path::{Path, PathBuf};

    /// Returns the files below a folder.
    fn below(folder: &Path) -> Vec<PathBuf> {
        let entries = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path());
        let mut files = Vec::new();
        for path in entries {
            match path.is_dir() {
                true => files.extend(below(&path)),
                false => files.push(path),
            }
        }
        files
    }

    /// A file that the runtime gains is copied too.
    #[test]
    fn libraries_are_complete() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
        for (place, folder) in [
            ("zkfabric/abi/src", "pipeline/machine/abi/src"),
            ("zkfabric/runtime/src", "pipeline/guest/runtime/src"),
        ] {
            let folder = root.join(folder);
            for file in below(&folder) {
                let name = file.strip_prefix(&folder).unwrap();
                let expected = Path::new(place).join(name);
                let copied = LIBRARIES.iter().find(|file| Path::new(file.0) == expected);
                let (_, text) = copied.unwrap_or_else(|| panic!("{expected:?} is missing"));
                assert_eq!(*text, fs::read_to_string(&file).unwrap());
            }
        }
    }

    #[test]
    fn every_replacement_is_needed() {
        for (from, _) in REPLACED {
            assert!(PROGRAM.iter().any(|file| file.1.contains(from)), "{from}");
        }
    }
}
