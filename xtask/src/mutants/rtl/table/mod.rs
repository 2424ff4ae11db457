//! The mutations of emitted Verilog, by what they break.

mod arithmetic;
mod bus;
mod control;
mod digests;
mod engines;
mod fold;
mod pipelines;
mod resets;
mod streams;

use super::super::table::{Mutant, Mutated, harmless, mutants_of, wrong};

/// All mutants.
pub(super) fn mutants() -> impl Iterator<Item = Mutant> {
    mutants_of(files())
}

fn files() -> impl Iterator<Item = &'static Mutated> {
    let files = streams::FILES.iter().chain(bus::FILES);
    let files = files.chain(control::FILES).chain(arithmetic::FILES);
    let files = files.chain(engines::FILES).chain(fold::FILES);
    let files = files.chain(resets::FILES).chain(digests::FILES);
    files.chain(pipelines::FILES)
}

#[cfg(test)]
mod tests {
    use zkfabric_hdl::catalogue::{find, rtl};

    use super::*;
    use crate::mutants::rtl::{VERILOG, block};
    use crate::mutants::table::checked;
    use crate::process::root;

    /// In committed files, and in those that are emitted for their hashes alone.
    #[test]
    fn every_text_stands_once_and_has_a_name() {
        let folder = tempfile::tempdir().unwrap();
        let verilog = folder.path().join(VERILOG);
        let (mut copied, mut emitted) = (0, 0);
        for Mutated { file, .. } in files() {
            let committed = root().join(file);
            if committed.is_file() {
                let copy = folder.path().join(file);
                std::fs::create_dir_all(copy.parent().unwrap()).unwrap();
                std::fs::copy(committed, copy).unwrap();
                copied += 1;
                continue;
            }
            let (name, config) = block(file).unwrap().split_once('/').unwrap();
            let kernel = find(name).unwrap();
            let mut configurations = kernel.configurations().unwrap().into_iter();
            let config = configurations.find(|found| found.to_string() == config);
            for file in rtl::files(kernel, &config.unwrap()).unwrap() {
                file.write(&verilog).unwrap();
            }
            emitted += 1;
        }
        assert!(copied > 15 && emitted > 2, "{copied}, {emitted}");
        checked(&mutants().collect::<Vec<_>>(), folder.path());
    }

    #[test]
    fn every_file_is_that_of_a_block() {
        for mutant in mutants() {
            assert!(block(mutant.file).is_some(), "{}", mutant.file);
        }
    }
}
