//! Whole executions: all chips together.

use crate::asm::Assembler;
use zkfabric_air::check::permutation::{self, LanesInstance};
use zkfabric_air::check::{Balance, violations};
use zkfabric_air::{Column, Instance, Permutation};
use zkfabric_chips::chip_set::{CHIPS, ChipSet, FixedInstance, PublicValues};
use zkfabric_chips::heights::{Heights, UNIT};
use zkfabric_chips::shards::{Budget, Shard, ShardBuilder, ShardSize};
use zkfabric_vm::{Executor, FinalState, Limits, Program, Segment};

/// Returns the index of the chip of this name in [`ChipSet::chips`].
///
/// # Panics
/// For a name without a chip.
#[must_use]
pub fn index(name: &str) -> usize {
    let mut chips = CHIPS.iter();
    let position = chips.position(|chip| chip.name() == name);
    position.unwrap_or_else(|| panic!("no chip {name}"))
}

/// An execution in segments.
#[derive(Debug)]
pub struct Execution {
    /// The segments in order.
    pub segments: Vec<Segment>,
    /// The final state.
    pub state: FinalState,
    /// The content of `x11 ..= x14` at HALT.
    pub digest: [u64; 4],
}

/// Runs a program.
///
/// # Panics
/// If the program does not end.
#[must_use]
pub fn run(program: &Program, input: &[u64], segment_size: usize) -> Execution {
    let mut segments = Vec::new();
    let executor = Executor::new(program).expect("a program for the executor");
    let limits = Limits {
        memory_bytes: program.image.end_word() * 8 + (1 << 26),
        ..Limits::default()
    };
    let (outcome, state) = executor
        .trace(input, &limits, segment_size, |segment| {
            segments.push(segment);
        })
        .expect("an execution that ends");
    Execution {
        segments,
        state,
        digest: outcome.digest,
    }
}

/// Runs a program on these words of data, checks the rows of its execution, and returns the words
/// afterwards.
///
/// # Panics
/// If the program does not end, or a row is wrong.
#[must_use]
pub fn words_after(program: &Assembler, words: &[u64]) -> Vec<u64> {
    let data: Vec<u8> = words.iter().flat_map(|word| word.to_le_bytes()).collect();
    let program = program.program(&data).expect("a program");
    let chip_set = ChipSet::new().expect("descriptions of chips");
    let run = run(&program, &[], 1 << 20);
    let size = ShardSize::MAX;
    let traces = traces(&chip_set, &program, &run, Heights::default(), &size);
    assert_eq!(traces.check(&chip_set, &program), Ok(()));
    let first = run.state.image.len() - words.len();
    let cells = run.state.image[first..].iter();
    cells.map(|cell| cell.value).collect()
}

/// All shards of an execution.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Traces {
    /// The shards in order; the last is the tail.
    pub shards: Vec<Shard>,
    /// The instances of the verifying key.
    pub fixed: Vec<FixedInstance>,
    /// The claim.
    pub public: PublicValues,
}

/// Returns the traces of an execution in shards within a budget.
///
/// # Panics
/// If the chips cannot prove the execution.
#[must_use]
pub fn traces(
    chip_set: &ChipSet,
    program: &Program,
    run: &Execution,
    heights: Heights,
    budget: &dyn Budget,
) -> Traces {
    let mut builder = ShardBuilder::new(chip_set, program, heights, budget);
    let mut shards = Vec::new();
    for segment in &run.segments {
        shards.extend(builder.segment(segment).expect("chips for every step"));
    }
    let finished = builder.finish(&run.state).expect("a whole execution");
    shards.extend(finished.shards);
    let fixed = chip_set.fixed_instances(program, heights);
    Traces {
        shards,
        fixed: fixed.expect("a program that fits"),
        public: finished.public,
    }
}

impl Traces {
    /// Returns the instances of all shards.
    pub fn instances(&self) -> impl Iterator<Item = &Instance> {
        self.shards.iter().flat_map(|shard| &shard.instances)
    }

    /// Returns the fixed columns of an instance.
    #[must_use]
    pub fn fixed_columns(&self, instance: &Instance) -> &[Column] {
        let fixed = instance.fixed.and_then(|index| self.fixed.get(index));
        fixed.map_or(&[], |fixed| fixed.fixed.as_slice())
    }

    /// Returns the violated parts of the permutations: in each shard, the `j`-th instance with
    /// lanes belongs to the `j`-th with bits, or to none.
    #[must_use]
    pub fn broken(&self, chip_set: &ChipSet) -> Vec<permutation::PermutationFault> {
        let mut broken = Vec::new();
        for shard in &self.shards {
            let (mut lanes, mut bits) = (Vec::new(), Vec::new());
            for instance in &shard.instances {
                let air = &chip_set.airs[instance.chip];
                match air.permutation {
                    Some(Permutation::Lanes(_)) => lanes.push((air, instance)),
                    Some(Permutation::Bits) => bits.push((air, instance)),
                    None => {}
                }
            }
            for index in 0..lanes.len().max(bits.len()) {
                let bits = bits.get(index);
                // A missing instance has no rows; the chip with bits, which has no lanes, stands in
                // for it.
                let missing = bits.map(|(air, _)| LanesInstance {
                    air,
                    main: &[],
                    fixed: &[],
                });
                let lanes = lanes.get(index).map(|(air, instance)| LanesInstance {
                    air,
                    main: &instance.main,
                    fixed: self.fixed_columns(instance),
                });
                let bits = bits.map_or([].as_slice(), |(_, instance)| &instance.main);
                let lanes = lanes.or(missing).into_iter();
                broken.extend(lanes.flat_map(|lanes| permutation::broken(lanes, bits)));
            }
        }
        broken
    }

    /// Checks heights, every constraint of every row, the permutations, and the balance of all
    /// buses.
    ///
    /// # Errors
    /// The first mistake.
    pub fn check(&self, chip_set: &ChipSet, program: &Program) -> Result<(), String> {
        for instance in self.instances() {
            let air = &chip_set.airs[instance.chip];
            let fixed = self.fixed_columns(instance);
            let columns = instance.main.iter().chain(fixed);
            if columns.clone().count() != air.main.len() + air.fixed.len() {
                return Err(format!("number of columns of {}", air.name));
            }
            let rows = instance.rows();
            if rows == 0 || rows % UNIT != 0 || columns.clone().any(|c| c.len() != rows) {
                return Err(format!("height of {}", air.name));
            }
            if let Some(violation) = violations(air, &instance.main, fixed).first() {
                return Err(format!("{violation:?}"));
            }
        }
        if let Some(broken) = self.broken(chip_set).first() {
            return Err(format!("{broken:?}"));
        }
        let balance = self.balance(chip_set, program)?;
        if balance.is_balanced() {
            Ok(())
        } else {
            Err(balance.report())
        }
    }

    /// Returns the balance of all messages of all instances and the verifier.
    ///
    /// # Errors
    /// A claim that the verifier refuses.
    pub fn balance(&self, chip_set: &ChipSet, program: &Program) -> Result<Balance, String> {
        let mut balance = Balance::default();
        for instance in self.instances() {
            let air = &chip_set.airs[instance.chip];
            balance.add_instance(air, &instance.main, self.fixed_columns(instance));
        }
        let boundary = chip_set
            .boundary(program.entry, &program.memory_map(), &self.public)
            .map_err(|error| error.to_string())?;
        for message in boundary {
            let (fields, multiplicity) = (message.fields, message.multiplicity);
            balance.add("verifier", message.bus, fields, multiplicity);
        }
        Ok(balance)
    }

    /// Checks that every instance of the key occurs once, in order, at the start of the tail, and
    /// that the others are sorted by chip and falling height.
    ///
    /// # Errors
    /// The first shard that violates the order.
    pub fn check_order(&self) -> Result<(), String> {
        let last = self.shards.len().saturating_sub(1);
        for (index, shard) in self.shards.iter().enumerate() {
            let expected = if index == last { self.fixed.len() } else { 0 };
            let instances = &shard.instances;
            let fixed = instances.iter().map_while(|i| Some((i.fixed?, i.chip)));
            let key = self.fixed.iter().map(|fixed| fixed.chip).enumerate();
            let free = instances.get(expected..).unwrap_or_default();
            let in_order = fixed.eq(key.take(expected))
                && free.iter().all(|instance| instance.fixed.is_none())
                && free.is_sorted_by_key(|i| (i.chip, usize::MAX - i.rows()));
            if shard.index != index || !in_order {
                return Err(format!("order of the instances of shard {index}"));
            }
        }
        Ok(())
    }
}
