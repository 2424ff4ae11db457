//! Instructions per second of the executor on one core, with and without the trace.
//!
//! Three loops: arithmetic in registers, a sort-like mix of memory accesses and data-dependent
//! branches, and a walk over 64 MiB. `cargo run --release -p zkfabric-vm --example speed --features
//! asm`
#![expect(clippy::print_stdout, reason = "prints its measurements")]

use std::error::Error;
use std::time::{Duration, Instant};

use zkfabric_testing::asm::Assembler;
use zkfabric_vm::{Executor, Limits, Op, Program};

const TURNS: u64 = 30_000_000;
const TRACED_TURNS: u64 = 1_000_000;

fn arithmetic(turns: u64) -> Result<Program, Box<dyn Error>> {
    let mut a = Assembler::new(0x1_0000);
    a.li(5, turns);
    a.li(6, 0x1234_5678_9abc_def1);
    let again = a.new_label();
    a.bind(again);
    a.register(Op::Add, 7, 6, 5);
    a.register(Op::Xor, 8, 7, 6);
    a.immediate(Op::SllI, 9, 8, 13);
    a.immediate(Op::SrlI, 11, 8, 7);
    a.register(Op::Mul, 6, 9, 11);
    a.immediate(Op::AddI, 5, 5, -1);
    a.branch(Op::Bne, 5, 0, again);
    a.halt(0);
    Ok(a.program(&[])?)
}

/// Accesses a pseudo-random index into 4 KiB: load, compare, swap or not, store.
fn memory(turns: u64) -> Result<Program, Box<dyn Error>> {
    let mut a = Assembler::new(0x1_0000);
    a.li(3, 0x10_0000);
    a.li(5, turns);
    a.li(6, 0x1234_5678_9abc_def1);
    a.li(12, 0x5851_f42d_4c95_7f2d);
    let (again, skip) = (a.new_label(), a.new_label());
    a.bind(again);
    a.register(Op::Mul, 6, 6, 12);
    a.immediate(Op::AddI, 6, 6, 11);
    a.immediate(Op::SrlI, 7, 6, 55);
    a.register(Op::Sh3add, 7, 7, 3);
    a.immediate(Op::Ld, 8, 7, 0);
    a.immediate(Op::Ld, 9, 7, 8);
    a.branch(Op::Bltu, 8, 9, skip);
    a.register(Op::Add, 8, 8, 6);
    a.store(Op::Sd, 8, 7, 8);
    a.store(Op::Sw, 9, 7, 3);
    a.bind(skip);
    a.immediate(Op::AddI, 5, 5, -1);
    a.branch(Op::Bne, 5, 0, again);
    a.halt(0);
    Ok(a.program(&[])?)
}

/// Copies 64 MiB word by word.
fn copy(turns: u64) -> Result<Program, Box<dyn Error>> {
    let mut a = Assembler::new(0x1_0000);
    a.li(5, turns);
    let outer = a.new_label();
    a.bind(outer);
    a.li(6, 0x100_0000);
    a.li(7, 0x500_0000);
    let inner = a.new_label();
    a.bind(inner);
    a.immediate(Op::Ld, 8, 6, 0);
    a.store(Op::Sd, 8, 7, 0);
    a.immediate(Op::AddI, 6, 6, 8);
    a.immediate(Op::AddI, 7, 7, 8);
    a.immediate(Op::AddI, 5, 5, -1);
    let end = a.new_label();
    a.branch(Op::Beq, 5, 0, end);
    a.li(9, 0x500_0000);
    a.branch(Op::Bltu, 6, 9, inner);
    a.jal(0, outer);
    a.bind(end);
    a.halt(0);
    Ok(a.program(&[])?)
}

/// Returns the time that this thread has run, where Linux reports it (which excludes other work on
/// the machine), otherwise the elapsed time.
fn clock(start: Instant) -> Duration {
    std::fs::read_to_string("/proc/thread-self/schedstat")
        .ok()
        .and_then(|text| text.split(' ').next()?.parse().ok())
        .map_or_else(|| start.elapsed(), Duration::from_nanos)
}

fn main() -> Result<(), Box<dyn Error>> {
    let origin = Instant::now();
    let speed = |instructions: u64, since: Duration| {
        instructions as f64 / (clock(origin) - since).as_secs_f64()
    };
    type Make = fn(u64) -> Result<Program, Box<dyn Error>>;
    let limits = Limits::default();
    let loops: [(&str, Make); 3] = [
        ("arithmetic", arithmetic),
        ("memory and branches", memory),
        ("copy 64 MiB", copy),
    ];
    println!(
        "{:<22}{:>14}{:>14}{:>14}",
        "M instructions/s", "fast", "counting", "traced"
    );
    for (name, make) in loops {
        let program = make(TURNS)?;
        let executor = Executor::new(&program)?;
        let mut best = [0.0_f64; 3];
        for _ in 0..5 {
            let start = clock(origin);
            let outcome = executor.run(&[], &limits)?;
            best[0] = best[0].max(speed(outcome.instructions, start));
            let start = clock(origin);
            let outcome = executor.count(&[], &limits)?;
            best[1] = best[1].max(speed(outcome.instructions, start));
        }
        let program = make(TRACED_TURNS)?;
        let executor = Executor::new(&program)?;
        for _ in 0..3 {
            let mut steps = 0;
            let start = clock(origin);
            executor.trace(&[], &limits, 1 << 20, |segment| {
                steps += segment.steps.len() as u64;
            })?;
            best[2] = best[2].max(speed(steps, start));
        }
        let [fast, counting, traced] = best.map(|speed| speed / 1e6);
        println!("{name:<22}{fast:>14.0}{counting:>14.0}{traced:>14.1}");
    }
    Ok(())
}
