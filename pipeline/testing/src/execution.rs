//! Whole executions: all chips together.

use zkfabric_air::check::{Balance, violations};
use zkfabric_chips::batch::{Batch, Instance};
use zkfabric_chips::heights::Heights;
use zkfabric_chips::machine::{FixedInstance, Machine, PublicValues};
use zkfabric_vm::{Executor, FinalState, Limits, Program, Segment};

/// An execution in segments.
#[derive(Debug)]
pub struct Execution {
    /// The segments in order.
    pub segments: Vec<Segment>,
    /// The final state.
    pub state: FinalState,
    /// What HALT left in `x11 ..= x14`.
    pub digest: [u64; 4],
}

/// Runs a program.
///
/// # Panics
/// If it does not end.
#[must_use]
pub fn run(program: &Program, input: &[u64], segment_size: usize) -> Execution {
    let mut segments = Vec::new();
    let executor = Executor::new(program).expect("a program for the executor");
    let limits = Limits {
        memory_bytes: 1 << 26,
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

/// All instances of a batch.
#[derive(Debug)]
pub struct Traces {
    /// Instances of segments, then those that a batch has once.
    pub instances: Vec<Instance>,
    /// Those of the verifying key.
    pub fixed: Vec<FixedInstance>,
    /// The claim.
    pub public: PublicValues,
}

/// The traces of an execution.
///
/// # Panics
/// If the chips do not prove it.
#[must_use]
pub fn traces(machine: &Machine, program: &Program, run: &Execution, heights: Heights) -> Traces {
    let mut batch = Batch::new(machine, program, heights);
    let mut instances = Vec::new();
    for segment in &run.segments {
        instances.extend(batch.segment(segment).expect("chips for every step"));
    }
    let (last, public) = batch.finish(&run.state).expect("a whole execution");
    instances.extend(last);
    let fixed = machine.fixed_instances(program, heights.max_log);
    Traces {
        instances,
        fixed: fixed.expect("a program that fits"),
        public,
    }
}

impl Traces {
    /// The fixed columns of an instance.
    #[must_use]
    pub fn fixed_columns(&self, instance: &Instance) -> &[zkfabric_air::Column] {
        let fixed = instance.fixed.and_then(|index| self.fixed.get(index));
        fixed.map_or(&[], |fixed| fixed.fixed.as_slice())
    }

    /// Checks every constraint of every row, heights, and the balance of all buses.
    ///
    /// # Errors
    /// The first mistake.
    pub fn check(&self, machine: &Machine, program: &Program) -> Result<(), String> {
        let mut balance = Balance::default();
        for (index, instance) in self.instances.iter().enumerate() {
            let air = &machine.airs[instance.chip];
            let fixed = self.fixed_columns(instance);
            let columns = instance.main.iter().chain(fixed);
            if columns.clone().count() != air.main.len() + air.fixed.len() {
                return Err(format!(
                    "instance {index} of {}: number of columns",
                    air.name
                ));
            }
            for column in columns {
                if column.len() != 1 << instance.log_height {
                    return Err(format!("instance {index} of {}: height", air.name));
                }
            }
            if let Some(violation) = violations(air, &instance.main, fixed).first() {
                return Err(format!("instance {index}: {violation:?}"));
            }
            balance.add_instance(air, &instance.main, fixed);
        }
        let boundary = machine
            .boundary(program.entry, program.image.end_word(), &self.public)
            .map_err(|error| error.to_string())?;
        for message in boundary {
            let (fields, multiplicity) = (message.fields, message.multiplicity);
            balance.add("verifier", message.bus, fields, multiplicity);
        }
        if balance.is_balanced() {
            Ok(())
        } else {
            Err(balance.report())
        }
    }
}
