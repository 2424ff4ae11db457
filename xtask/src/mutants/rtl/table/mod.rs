//! The mutations of emitted Verilog, by what they break.

mod arithmetic;
mod bus;
mod control;
mod engines;
mod fold;
mod streams;

use super::super::table::{Mutant, Mutated, harmless, mutants_of, wrong};

/// All mutants.
pub(super) fn mutants() -> impl Iterator<Item = Mutant> {
    let files = streams::FILES.iter().chain(bus::FILES);
    let files = files.chain(control::FILES).chain(arithmetic::FILES);
    mutants_of(files.chain(engines::FILES).chain(fold::FILES))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mutants::rtl::block;
    use crate::mutants::table::checked;

    #[test]
    fn every_text_stands_once_and_has_a_name() {
        checked(&mutants().collect::<Vec<_>>());
    }

    #[test]
    fn every_file_is_that_of_a_block() {
        for mutant in mutants() {
            assert!(block(mutant.file).is_some(), "{}", mutant.file);
        }
    }
}
