//! Instructions of the guest by function: each executed instruction counts once, for the function
//! that contains it. A function's figure excludes its callees and includes code that the compiler
//! inlined into it. The instances of a generic function count as one. On request, also by basic
//! block.
//!
//! Steps of a trace carry the index of their instruction, so the VM needs no hook; names come from
//! the symbol table of the guest's ELF file as the linker wrote it (`cargo xtask guest` keeps it
//! below `pipeline/guest/target`; the committed program has no symbols).

mod blocks;
mod groups;
mod names;
mod symbols;
pub mod table;

use std::{collections::BTreeMap, path::Path};

use serde::Serialize;
use zkfabric_batch::{
    BatchFile,
    example::{self, Repetition},
    guest,
};
use zkfabric_vm::{Executor, Limits, Program};

use crate::{Error, args, prover::workload};
pub use blocks::Block;
use blocks::Counts;
use symbols::Symbols;

/// Transactions of a batch of equal transactions.
const REPEATED: usize = 100;
/// Instructions per segment: the number that the recorder keeps at a time.
const SEGMENT: usize = 1 << 16;

/// The profile of a batch.
#[derive(Clone, Debug, Serialize)]
pub struct Profile {
    /// The batch's name.
    pub name: String,
    /// Number of transactions.
    pub transactions: usize,
    /// Instructions of the guest.
    pub instructions: u64,
    /// Instructions by the functions' purpose, in descending order; their sum is the total.
    pub groups: Vec<Share>,
    /// Instructions by function, in descending order.
    pub functions: Vec<Share>,
    /// The hottest basic blocks, on request.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub blocks: Vec<Block>,
}

/// A share of all instructions.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Share {
    /// The function or group.
    pub name: String,
    /// Instructions.
    pub instructions: u64,
    /// Instructions per transaction of the batch.
    pub per_transaction: f64,
    /// Share of the batch's instructions.
    pub share: f64,
}

/// Profiles the batches that `args` names, or batches of equal transactions where it names none.
///
/// # Errors
/// The ELF file is invalid, or a batch cannot be read or executed.
pub fn run(
    args: &args::Profile,
    mut show: impl FnMut(&Profile) -> Result<(), Error>,
) -> Result<(), Error> {
    let guest = Guest::read(&args.elf)?;
    if args.batches.is_empty() {
        for what in Repetition::ALL {
            let batch = example::repeated(what, example::SEED, REPEATED);
            let batch = batch.map_err(|source| Error::batch(what.name(), source))?;
            show(&guest.profile(what.name(), &batch, (args.top, args.blocks))?)?;
        }
    }
    for path in &args.batches {
        let (name, batch) = workload::read(path)?;
        show(&guest.profile(&name, &batch, (args.top, args.blocks))?)?;
    }
    Ok(())
}

/// The guest with the names of its functions.
#[derive(Debug)]
pub struct Guest {
    program: Program,
    symbols: Symbols,
}

impl Guest {
    /// Reads an ELF file with symbols.
    ///
    /// # Errors
    /// The file cannot be read, is not a program, or has no symbols.
    pub fn read(path: &Path) -> Result<Self, Error> {
        let file = std::fs::read(path).map_err(|source| Error::Read {
            path: path.to_path_buf(),
            source,
        })?;
        Self::of(&file, path)
    }

    /// Reads the guest from a file's bytes.
    fn of(file: &[u8], path: &Path) -> Result<Self, Error> {
        let path = || path.to_path_buf();
        let program = Program::from_elf(file).map_err(|source| Error::Elf {
            path: path(),
            source,
        })?;
        let symbols = Symbols::of(file).ok_or_else(|| Error::Symbols { path: path() })?;
        Ok(Self { program, symbols })
    }

    /// Executes a batch and counts instructions; keeps the `top` functions and basic blocks.
    ///
    /// # Errors
    /// The batch is invalid, or the program disagrees with the native execution.
    pub fn profile(
        &self,
        name: &str,
        batch: &BatchFile,
        (top, top_blocks): (usize, usize),
    ) -> Result<Profile, Error> {
        let native = batch
            .execute()
            .map_err(|source| Error::batch(name, source))?;
        let counts = self.count(&guest::input_words(&native.input.encode()))?;
        let disagreement = || Error::Disagreement {
            name: name.to_owned(),
            peer: "the VM",
        };
        let (counts, digest) = counts.ok_or_else(disagreement)?;
        if digest != native.output.digest() {
            return Err(disagreement());
        }
        let transactions = batch.transactions().count();
        let instructions = counts.times.iter().sum();
        let functions = self.functions(&counts.times);
        let mut groups: BTreeMap<&str, u64> = BTreeMap::new();
        for (name, count) in &functions {
            *groups.entry(groups::of(name)).or_default() += count;
        }
        let sorted = |parts: Vec<(String, u64)>| {
            let mut shares: Vec<Share> = parts
                .into_iter()
                .map(|(name, count)| Share {
                    name,
                    instructions: count,
                    per_transaction: count as f64 / transactions.max(1) as f64,
                    share: count as f64 / (instructions as f64).max(1.0),
                })
                .collect();
            // Equal counts are sorted by name, so that a profile is reproducible.
            shares.sort_by(|a, b| {
                let order = b.instructions.cmp(&a.instructions);
                order.then_with(|| a.name.cmp(&b.name))
            });
            shares
        };
        let groups = groups.into_iter().map(|(name, n)| (name.to_owned(), n));
        let mut functions = sorted(functions.into_iter().collect());
        functions.truncate(top);
        Ok(Profile {
            name: name.to_owned(),
            transactions,
            instructions,
            groups: sorted(groups.collect()),
            functions,
            blocks: counts.blocks(&self.program, top_blocks, |address| self.function(address)),
        })
    }

    /// Returns the executions of each instruction of the text, and the digest of the output; `None`
    /// if the program fails.
    fn count(&self, input: &[u64]) -> Result<Option<(Counts, alloy_primitives::B256)>, Error> {
        let failed = |source| Error::Proof(zkfabric::Error::from(source));
        let executor = Executor::new(&self.program).map_err(failed)?;
        let mut counts = Counts::new(&self.program);
        let limits = Limits::default();
        let (outcome, _) = executor
            .trace(input, &limits, SEGMENT, |segment| {
                for step in &segment.steps {
                    counts.step(&self.program, step.instruction as usize);
                }
            })
            .map_err(failed)?;
        let counted = counts.times.iter().sum::<u64>() == outcome.instructions;
        let whole = outcome.exit_code == 0 && counted;
        Ok(whole.then(|| (counts, guest::digest(outcome.digest))))
    }

    /// Returns the instructions by function; the instances of a generic function count as one.
    fn functions(&self, counts: &[u64]) -> BTreeMap<String, u64> {
        let mut functions = BTreeMap::new();
        for (index, count) in counts.iter().enumerate() {
            if *count > 0 {
                let name = self.function(self.program.pc(index));
                *functions.entry(name).or_default() += count;
            }
        }
        functions
    }

    /// Returns the function that contains an address.
    fn function(&self, address: u64) -> String {
        let name = self.symbols.at(address);
        name.map_or_else(|| "(no symbol)".to_owned(), names::brief)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const COMMITTED: &[u8] = include_bytes!("../../../pipeline/guest/elf/stf.elf");

    fn guest(functions: &[(u64, &str)]) -> Result<Guest, Error> {
        let file = symbols::tests::with_functions(COMMITTED, functions);
        Guest::of(&file, Path::new("stf.elf"))
    }

    #[test]
    fn every_instruction_is_in_one_function_and_one_group() {
        let text = Program::from_elf(COMMITTED).unwrap();
        let middle = text.pc(text.instructions.len() / 2);
        let batch = example::repeated(Repetition::Transfers, 3, 2).unwrap();
        let functions = [(text.text_base, "keccak_half"), (middle, "other::<half>")];
        let profile = guest(&functions)
            .unwrap()
            .profile("two", &batch, (30, usize::MAX))
            .unwrap();

        let native = batch.execute().unwrap();
        let executor = Executor::new(&text).unwrap();
        let input = guest::input_words(&native.input.encode());
        let outcome = executor.run(&input, &Limits::default()).unwrap();
        assert_eq!(
            (profile.transactions, profile.instructions),
            (2, outcome.instructions)
        );
        for parts in [&profile.functions, &profile.groups] {
            assert_eq!(parts.len(), 2);
            assert_eq!(
                parts.iter().map(|part| part.instructions).sum::<u64>(),
                outcome.instructions
            );
            assert!(parts[0].instructions >= parts[1].instructions && parts[1].instructions > 0);
            let shares: f64 = parts.iter().map(|part| part.share).sum();
            assert!((shares - 1.0).abs() < 1e-9);
        }
        let names = |parts: &[Share]| -> std::collections::BTreeSet<String> {
            parts.iter().map(|part| part.name.clone()).collect()
        };
        assert_eq!(
            names(&profile.functions),
            ["keccak_half", "other"].map(str::to_owned).into()
        );
        assert_eq!(
            names(&profile.groups),
            ["Keccak", "other"].map(str::to_owned).into()
        );
        let one = guest(&functions)
            .unwrap()
            .profile("two", &batch, (1, 1))
            .unwrap();
        assert_eq!((one.functions.len(), one.groups.len()), (1, 2));
        assert_eq!(one.blocks, profile.blocks[..1]);
        let blocks = profile.blocks.iter();
        let executed = blocks.map(|block| block.length as u64 * block.executions);
        assert_eq!(executed.sum::<u64>(), outcome.instructions);
    }

    #[test]
    fn a_program_without_symbols_is_an_error() {
        let error = Guest::of(COMMITTED, Path::new("stf.elf"))
            .unwrap_err()
            .to_string();
        assert!(
            error.contains("stf.elf") && error.contains("cargo xtask guest"),
            "{error}"
        );
        assert!(matches!(
            Guest::of(b"none", Path::new("a")),
            Err(Error::Elf { .. })
        ));
        assert!(matches!(
            Guest::read(Path::new("/none/stf")),
            Err(Error::Read { .. })
        ));
    }
}
