//! Executions forged as a whole: the forger repairs everything that a prover may choose, so that
//! each execution is refused for one reason, which the test names.
#![expect(
    clippy::expect_used,
    reason = "helpers of tests, outside of test functions"
)]

use ark_bn254::Fr;
use std::collections::BTreeSet;
use zkfabric_air::check::{Imbalance, violations};
use zkfabric_air::{Column, Instance, Trace};
use zkfabric_chips::chip::CallChip as _;
use zkfabric_chips::chip_set::ChipSet;
use zkfabric_chips::halt::Halt;
use zkfabric_chips::heights::{Heights, UNIT};
use zkfabric_chips::shards::{ShardSize, executed_step};
use zkfabric_chips::{bump, bus, memory};
use zkfabric_testing::asm::Assembler;
use zkfabric_testing::execution::{Execution, Traces, index, run, traces};
use zkfabric_vm::trace::{Access, Cell, Space, Step};
use zkfabric_vm::{Bump, Call, MemoryMap, Op, Program, RESERVATION};

const HEIGHTS: Heights = Heights::new(256);
/// The program's data address, and the word's address.
const DATA: u64 = 0x10_0000;
const WORD: u64 = DATA / 8;
/// The program's operands: the two values stored at `DATA` one after the other.
const OLD: u64 = 0x00ff_0000_00ff;
const NEW: u64 = 0x003c_0000_003c;

/// One execution that the tests forge.
struct Forger {
    chip_set: ChipSet,
    program: Program,
    execution: Execution,
}

impl Forger {
    fn new() -> Self {
        let mut a = Assembler::new(0x1_0000);
        a.li(2, DATA);
        a.li(5, OLD);
        a.li(6, NEW);
        a.store(Op::Sd, 5, 2, 0);
        a.store(Op::Sd, 6, 2, 0);
        a.immediate(Op::Ld, 7, 2, 0);
        a.register(Op::Sub, 8, 5, 6);
        a.register(Op::And, 5, 5, 6);
        a.immediate(Op::AddwI, 9, 9, 1);
        // The first word of the image is the text.
        a.li(3, 0x1_0000);
        a.immediate(Op::Ld, 28, 3, 0);
        a.immediate(Op::Ld, 30, 2, 4);
        a.register(Op::ScD, 31, 2, 6);
        a.unary(Op::LrD, 0, 2);
        a.register(Op::ScD, 18, 2, 6);
        a.register(Op::ScD, 19, 2, 6);
        let end = a.new_label();
        a.branch(Op::Beq, 2, 3, end);
        a.bind(end);
        a.halt(0);
        let program = a.program(&[]).expect("a program");
        Self {
            chip_set: ChipSet::new().expect("descriptions of chips"),
            execution: run(&program, &[], 1 << 20),
            program,
        }
    }

    /// Returns the `nth` step of an operation, from 0.
    fn step(&mut self, op: Op, nth: usize) -> &mut Step {
        let program = &self.program;
        let is = |step: &&mut Step| program.instructions[step.instruction as usize].op == op;
        let mut steps = self.execution.segments[0].steps.iter_mut().filter(is);
        steps.nth(nth).expect("such a step")
    }

    fn register(&mut self, register: usize) -> &mut Cell {
        &mut self.execution.state.registers[register]
    }

    /// Returns the edited traces of the execution, with tables that count the resulting lookups.
    fn traces(&self, edit: impl FnOnce(&mut Traces)) -> Traces {
        let Self {
            chip_set,
            program,
            execution,
        } = self;
        let mut traces = traces(chip_set, program, execution, HEIGHTS, &ShardSize::MAX);
        edit(&mut traces);
        self.count(&mut traces);
        traces
    }

    /// Sets the multiplicities of the tables, which the prover chooses.
    fn count(&self, traces: &mut Traces) {
        let tables = [
            index("range16"),
            index("bytes_table"),
            index("power"),
            index("program"),
        ];
        let instances = &mut traces.shards[0].instances;
        for instance in instances.iter_mut().filter(|i| tables.contains(&i.chip)) {
            let rows = instance.rows();
            instance.main[0] = Column::zeros(zkfabric_air::Width::U32, rows);
        }
        let sent = traces.balance(&self.chip_set, &self.program);
        let sent = sent
            .expect("a claim that is none of the forgery")
            .imbalances();
        let lookups = [bus::RANGE16, bus::BYTES, bus::POWER, bus::PROGRAM];
        for (table, bus) in tables.into_iter().zip(lookups) {
            let of_bus = sent.iter().filter(|message| message.bus == bus.name);
            let mut sent: std::collections::BTreeMap<&[Fr], Fr> =
                of_bus.map(|m| (m.fields.as_slice(), m.surplus)).collect();
            let of_table = traces.shards[0].instances.iter_mut();
            for instance in of_table.filter(|instance| instance.chip == table) {
                let fixed = &traces.fixed[instance.fixed.expect("a table")].fixed;
                for row in 0..instance.main[0].len() {
                    let fields: Vec<Fr> = fixed.iter().filter_map(|c| c.get(row)).collect();
                    if let Some(count) = sent.remove(fields.as_slice()) {
                        instance.main[0].set_any(row, count);
                    }
                }
            }
        }
    }

    /// Returns the call that ends the execution.
    fn halt(&self) -> Call {
        let segment = self.execution.segments.last();
        let call = segment.and_then(|segment| segment.calls.last());
        call.expect("a halt").clone()
    }

    /// Returns an instance of a row of an instruction chip.
    fn row(&self, name: &str, step: &Step) -> Instance {
        let mut chips = self.chip_set.instructions();
        let chip = chips.find(|(_, chip)| chip.name() == name);
        let (index, chip) = chip.expect("a chip of that name");
        let mut trace = Trace::zeros(&chip.columns(), UNIT);
        let executed = executed_step(&self.program, step).expect("a step of the program");
        let mut lookups = zkfabric_chips::lookups::Lookups::new(0);
        chip.fill(0, &executed, &mut trace, &mut lookups);
        chip.finish(&mut trace);
        Instance {
            chip: index,
            fixed: None,
            main: trace.finish().expect("values of their widths"),
        }
    }

    /// Returns chip and column by their names.
    fn column(&self, chip: &str, column: &str) -> (usize, usize) {
        let airs = &self.chip_set.airs;
        let index = airs.iter().position(|air| air.name == chip);
        let index = index.expect("a chip of that name");
        let mut columns = airs[index].main.iter();
        let column = columns.position(|spec| spec.name == column);
        (index, column.expect("a column of that name"))
    }

    /// Returns a checker's findings: the violated constraints and the unbalanced messages.
    fn refusal(&self, traces: &Traces) -> (Vec<String>, Vec<Imbalance>) {
        let violated = traces.instances().flat_map(|instance| {
            let fixed = traces.fixed_columns(instance);
            violations(&self.chip_set.airs[instance.chip], &instance.main, fixed)
        });
        let violated = violated.map(|violation| violation.constraint).collect();
        let balance = traces.balance(&self.chip_set, &self.program);
        (violated, balance.expect("an allowed claim").imbalances())
    }

    /// Asserts that the forgery satisfies all constraints and that exactly these buses do not
    /// balance; returns the messages.
    fn refused_by(&self, traces: &Traces, buses: &[&str]) -> Vec<Imbalance> {
        let (violated, imbalances) = self.refusal(traces);
        assert_eq!(violated, Vec::<String>::new());
        assert_eq!(traces.broken(&self.chip_set), []);
        let got: BTreeSet<&str> = imbalances.iter().map(|i| i.bus).collect();
        assert_eq!(got, buses.iter().copied().collect(), "{imbalances:#?}");
        imbalances
    }
}

/// Returns the first instance of a chip.
fn instance(traces: &mut Traces, chip: usize) -> &mut Instance {
    let mut instances = traces.shards[0].instances.iter_mut();
    instances.find(|i| i.chip == chip).expect("an instance")
}

fn minus(value: u64) -> Fr {
    -Fr::from(value)
}

/// Turns an access into a read of a cell last accessed at `previous`.
fn reread(access: &mut Access, now: u64, previous: u64, value: u64) {
    access.gap = u16::try_from(now - previous - 1).expect("a gap");
    (access.before, access.after) = (value, value);
}

#[test]
fn the_execution_itself_is_accepted() {
    let forger = Forger::new();
    forger.refused_by(&forger.traces(|_| {}), &[]);
    let digest = |register: usize| forger.execution.state.registers[register].value;
    assert_eq!(
        [7, 8, 9, 30, 31, 18, 19].map(digest),
        [NEW, OLD - NEW, 1, NEW >> 32, 1, 0, 1]
    );
}

#[test]
fn a_stale_read() {
    let mut forger = Forger::new();
    let load = forger.step(Op::Ld, 0);
    (load.accesses[1].before, load.accesses[1].after) = (OLD, OLD);
    load.accesses[3].after = OLD;
    forger.register(7).value = OLD;
    let wrong = forger.refused_by(&forger.traces(|_| {}), &["memory"]);
    assert!(wrong.iter().all(|m| m.fields[1] == Fr::from(WORD)));
}

/// The read receives the first store's value, a bump moves the read's value back to the time of
/// that store, and all other accesses continue as if the read did not exist.
#[test]
fn a_bump_back_in_time() {
    let mut forger = Forger::new();
    let stores = [0, 1].map(|nth| forger.step(Op::Sd, nth).time + 2);
    let load = forger.step(Op::Ld, 0);
    let now = load.time + 1;
    reread(&mut load.accesses[1], now, stores[0], OLD);
    load.accesses[3].after = OLD;
    forger.register(7).value = OLD;
    let next = forger.step(Op::Ld, 2);
    let time = next.time + 1;
    reread(&mut next.accesses[1], time, stores[1], NEW);
    let traces = forger.traces(|traces| {
        let back = Bump {
            space: Space::Memory,
            address: WORD,
            value: OLD,
            previous_time: now,
            time: now + 1,
        };
        let mut lookups = zkfabric_chips::lookups::Lookups::new(0);
        let rows = bump::fill(&[back], UNIT, &mut lookups).expect("a bump");
        let mut instance = Instance {
            chip: index("bump"),
            fixed: None,
            main: rows,
        };
        let (_, time) = forger.column("bump", "time");
        let (_, difference) = forger.column("bump", "difference[0]");
        instance.main[time].set_any(0, Fr::from(stores[0]));
        let distance = now + 1 - stores[0];
        instance.main[difference].set_any(0, minus(distance));
        traces.shards[0].instances.push(instance);
    });
    let wrong = forger.refused_by(&traces, &["range16"]);
    assert_eq!(wrong.len(), 1, "{wrong:#?}");
}

/// A cell of the image enters again as a cell outside of it, at the end of their chain, and a load
/// reads zero.
#[test]
fn an_image_cell_entered_twice() {
    let mut forger = Forger::new();
    let word = 0x1_0000 / 8;
    let load = forger.step(Op::Ld, 1);
    let time = load.time + 1;
    reread(&mut load.accesses[1], time, 0, 0);
    load.accesses[3].after = 0;
    forger.register(28).value = 0;
    let image = &mut forger.execution.state.image[0];
    assert_eq!((image.address, image.time), (word, time));
    assert_ne!(image.value, 0);
    image.time = 0;
    let traces = forger.traces(|traces| {
        let last = traces.public.last_memory_word;
        let mut instance = cell(last + 1, last, time);
        let (_, address) = forger.column("memory", "address");
        let (_, difference) = forger.column("memory", "difference[0]");
        instance.main[address].set_any(0, Fr::from(word));
        instance.main[difference].set_any(0, minus(last + 1 - word));
        traces.shards[0].instances.push(instance);
        traces.public.last_memory_word = word;
    });
    let wrong = forger.refused_by(&traces, &["range16"]);
    assert_eq!(wrong.len(), 1, "{wrong:#?}");
}

/// Returns an instance of one memory cell that ends as zero.
fn cell(address: u64, previous: u64, time: u64) -> Instance {
    let cell = Cell {
        address,
        value: 0,
        time,
    };
    let mut lookups = zkfabric_chips::lookups::Lookups::new(0);
    let map = MemoryMap::new(0..0, 0..0);
    let main = memory::fill((&[cell], &map), previous, UNIT, &mut lookups).expect("a cell");
    Instance {
        chip: index("memory"),
        fixed: None,
        main,
    }
}

/// LD at a multiple of 4 by the chip for multiples of 8: its cell has the field's address `a / 8`
/// and enters as zero between the image and the first cell.
#[test]
fn a_fractional_address() {
    let mut forger = Forger::new();
    let honest = *forger.step(Op::Ld, 2);
    let mut step = honest;
    let now = step.time + 1;
    reread(&mut step.accesses[1], now, 0, 0);
    step.accesses[2] = Access::default();
    step.accesses[3].after = 0;
    forger.register(30).value = 0;
    // The words that are not read: the first continues from the earlier read, the second has no
    // access.
    let before = forger.step(Op::Ld, 0).time + 1;
    let reserve = forger.step(Op::LrD, 0);
    let time = reserve.time + 1;
    reread(&mut reserve.accesses[1], time, before, NEW);
    for cell in &mut forger.execution.state.memory {
        if cell.address == WORD + 1 {
            cell.time = 0;
        }
    }
    let traces = forger.traces(|traces| {
        let (crossing, _) = forger.column("load", "pc");
        let shard = &mut traces.shards[0];
        shard.instances.retain(|instance| instance.chip != crossing);
        shard.instances.push(forger.row("load_double", &step));
        let fraction = Fr::from(DATA + 4) / Fr::from(8u64);
        let image_end = Fr::from(forger.program.image.end_word());
        let (memory, address) = forger.column("memory", "address");
        let columns = [0, 1, 2].map(|i| forger.column("memory", &format!("difference[{i}]")).1);
        let set = |instance: &mut Instance, distance: Fr| {
            let limbs = [distance, Fr::from(0u64), Fr::from(0u64)];
            for (column, limb) in columns.into_iter().zip(limbs) {
                instance.main[column].set_any(0, limb);
            }
        };
        let one = Fr::from(1u64);
        set(instance(traces, memory), Fr::from(WORD) - one - fraction);
        let mut entered = cell(WORD, WORD - 1, now);
        entered.main[address].set_any(0, fraction);
        set(&mut entered, fraction - image_end);
        traces.shards[0].instances.push(entered);
    });
    let wrong = forger.refused_by(&traces, &["range16"]);
    assert_eq!(wrong.len(), 2, "{wrong:#?}");
}

#[test]
fn swapped_operands() {
    let mut forger = Forger::new();
    let step = forger.step(Op::Sub, 0);
    let [first, second, ..] = &mut step.accesses;
    core::mem::swap(&mut first.before, &mut second.before);
    core::mem::swap(&mut first.after, &mut second.after);
    step.accesses[3].after = NEW.wrapping_sub(OLD);
    forger.register(8).value = NEW.wrapping_sub(OLD);
    let wrong = forger.refused_by(&forger.traces(|_| {}), &["memory"]);
    // Both registers, each received and sent with the other's value.
    assert_eq!(wrong.len(), 8, "{wrong:#?}");
}

/// AND of a register with itself as the first operand: slot 0 reads the value that slot 3 writes,
/// which may be any value.
#[test]
fn swapped_slots() {
    let mut forger = Forger::new();
    let value = 0x0008_0000_0004;
    assert_eq!(value & NEW, value);
    let time = forger.step(Op::Sub, 0).time;
    let step = forger.step(Op::And, 0);
    (step.accesses[0].before, step.accesses[0].after) = (value, value);
    (step.accesses[3].before, step.accesses[3].after) = (value, value);
    step.accesses[3].gap = 2;
    // The register's chain ends before.
    *forger.register(5) = Cell {
        address: 5,
        value: OLD,
        time,
    };
    let traces = forger.traces(|traces| {
        let (chip, gap) = forger.column("bitwise", "gaps[0]");
        // From slot 3 to slot 0.
        instance(traces, chip).main[gap].set_any(0, minus(4));
    });
    let wrong = forger.refused_by(&traces, &["range16"]);
    assert_eq!(wrong.len(), 1, "{wrong:#?}");
}

#[test]
fn a_missing_row() {
    let mut forger = Forger::new();
    let step = *forger.step(Op::AddwI, 0);
    let steps = &mut forger.execution.segments[0].steps;
    steps.retain(|other| other.time != step.time);
    (forger.register(9).value, forger.register(9).time) = (0, 0);
    let wrong = forger.refused_by(&forger.traces(|_| {}), &["state"]);
    assert_eq!(wrong.len(), 2, "{wrong:#?}");
}

/// The same instruction again, after the end.
#[test]
fn a_row_twice() {
    let mut forger = Forger::new();
    let halt = forger.halt().time;
    let mut step = *forger.step(Op::AddwI, 0);
    let (last, now) = (step.time + 3, halt + 8);
    step.time = now;
    reread(&mut step.accesses[0], now, last, 1);
    step.accesses[3] = Access {
        before: 1,
        after: 2,
        gap: 2,
    };
    forger.execution.segments[0].steps.push(step);
    (forger.register(9).value, forger.register(9).time) = (2, now + 3);
    let wrong = forger.refused_by(&forger.traces(|_| {}), &["state"]);
    assert_eq!(wrong.len(), 2, "{wrong:#?}");
}

/// A second halt after the first, which reads the same digest.
#[test]
fn two_halts() {
    let mut forger = Forger::new();
    let mut second = forger.halt();
    second.time += 4;
    second.next_pc = 0x1_0000;
    for (register, access) in (10..).zip(&mut second.accesses) {
        access.gap = 3;
        forger.register(register).time = second.time + 1;
    }
    let traces = forger.traces(|traces| {
        let mut lookups = zkfabric_chips::lookups::Lookups::new(0);
        let mut rows = Trace::zeros(&Halt.columns(), UNIT);
        Halt.fill(0, &second, &mut rows, &mut lookups);
        let main = rows.finish().expect("a halt");
        traces.shards[0].instances.push(Instance {
            chip: index("halt"),
            fixed: None,
            main,
        });
    });
    let wrong = forger.refused_by(&traces, &["ecall", "output", "state"]);
    assert_eq!(wrong.len(), 6, "{wrong:#?}");
}

/// A row that counts twice, and a branch that goes both ways.
#[test]
fn a_state_sent_twice() {
    let forger = Forger::new();
    let traces = forger.traces(|traces| {
        let (chip, real) = forger.column("add_imm", "real");
        let column = &mut instance(traces, chip).main[real];
        let row = (0..UNIT).find(|&row| column.get(row) == Some(Fr::from(1u64)));
        column.set_any(row.expect("a row"), Fr::from(2u64));
    });
    let (violated, _) = forger.refusal(&traces);
    assert_eq!(violated, ["real is boolean"]);

    let mut forger = Forger::new();
    let mut taken = *forger.step(Op::Beq, 0);
    let honest = taken.accesses;
    // Only the prover's own values differ: both reads are repeated, with equal values.
    reread(&mut taken.accesses[0], taken.time, taken.time - 1, DATA);
    taken.accesses[1].before = DATA;
    taken.accesses[1].after = DATA;
    assert_ne!(honest[1].before, DATA);
    let row = forger.row("branch_equal", &taken);
    let traces = forger.traces(|traces| traces.shards[0].instances.push(row));
    let wrong = forger.refused_by(&traces, &["memory", "state"]);
    let states = wrong.iter().filter(|m| m.bus == "state");
    assert_eq!(states.count(), 2, "{wrong:#?}");
}

/// An SC that stores without a reservation, and one that uses a reservation that another SC has
/// ended.
#[test]
fn an_sc_without_reservation() {
    for (nth, result) in [(0, 31), (2, 19)] {
        let mut forger = Forger::new();
        let last = match nth {
            0 => forger.step(Op::Ld, 2).time + 1,
            _ => forger.step(Op::ScD, 1).time + 2,
        };
        let step = forger.step(Op::ScD, nth);
        let now = step.time + 2;
        reread(&mut step.accesses[2], now, last, NEW);
        assert_eq!(step.accesses[3].after, 1);
        step.accesses[3].after = 0;
        forger.register(result).value = 0;
        // The word is unchanged; its next access comes after this one.
        if nth == 0 {
            let reserve = forger.step(Op::LrD, 0);
            let time = reserve.time + 1;
            reread(&mut reserve.accesses[1], time, now, NEW);
        } else {
            for cell in &mut forger.execution.state.memory {
                if cell.address == WORD {
                    cell.time = now;
                }
            }
        }
        let wrong = forger.refused_by(&forger.traces(|_| {}), &["memory"]);
        let reserved = [Space::Register as u64, RESERVATION.into()].map(Fr::from);
        assert!(wrong.iter().all(|m| m.fields[..2] == reserved));
        assert_eq!(wrong.len(), 2, "{wrong:#?}");
    }
}
