use serde_json::Value;

use super::pipeline::CORE_PRODUCT_SECONDS;
use super::rival::{HUNDRED, LAST};
use super::shape::{LANES as GROUP, Shape};
use super::shard::{ELEMENT_BYTES, Lanes, permutation_elements};
use super::*;
use crate::estimate::{Assumptions, Card, Placement};
use crate::{catalogue, fold};

fn u55c() -> Card {
    *Card::find("u55c").unwrap()
}

fn placed(placement: Placement) -> Assumptions {
    Assumptions {
        placement,
        ..Assumptions::default()
    }
}

fn on(card: &Card, placement: Placement, job: PipelineJob) -> Pipeline {
    catalogue::pipeline(card, &placed(placement), job).unwrap()
}

fn close(got: f64, expected: f64) {
    assert!((got / expected - 1.0).abs() < 1e-9, "{got}: {expected}");
}

fn step(pipeline: &Pipeline, operation: Operation, engine: Engine) -> Step {
    let mut steps = pipeline.steps.iter();
    let found = steps.find(|step| step.operation == operation && step.engine == engine);
    *found.unwrap()
}

fn record(name: &str) -> Value {
    let path = format!(
        "{}/../../bench/data/measured/{name}",
        env!("CARGO_MANIFEST_DIR")
    );
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn row<'a>(record: &'a Value, name: &str) -> &'a Value {
    let rows = record["rows"].as_array().unwrap();
    rows.iter().find(|row| row["name"] == name).unwrap()
}

fn value(record: &Value, name: &str) -> f64 {
    row(record, name)["value"].as_f64().unwrap()
}

/// Returns the least seconds of a stage of `transfers/100`.
fn least(record: &Value, stage: &str, clock: &str) -> f64 {
    let batches = record["batches"].as_array().unwrap();
    let batch = batches
        .iter()
        .find(|batch| batch["name"] == "transfers/100");
    let runs = batch.unwrap()["runs"].as_array().unwrap();
    let of_run = |run: &Value| {
        let mut stages = run["stages"].as_array().unwrap().iter();
        let stage = stages.find(|of_run| of_run["name"] == stage).unwrap();
        stage[clock].as_f64().unwrap()
    };
    runs.iter().map(of_run).fold(f64::INFINITY, f64::min)
}

#[test]
fn figures_of_others_are_those_of_the_records() {
    let prover = record("prover.json");
    close(HUNDRED.core_seconds, value(&prover, "hundred/cpu"));
    let share = row(&prover, "hundred/commit/cell")["share"]
        .as_f64()
        .unwrap();
    close(HUNDRED.moved, share * HUNDRED.core_seconds);
    let stages = ["run", "trace", "verify", "other"];
    let stages = stages.map(|stage| value(&prover, &format!("hundred/stage/{stage}")));
    close(HUNDRED.host, stages.iter().sum());
    let devices = record("devices-h100.json");
    let proved = |device: &str| value(&devices, &format!("prove/hundred.json/{device}/proved"));
    close(HUNDRED.sixteen, proved("cpu"));
    close(HUNDRED.gpu.unwrap(), proved("opencl:0"));
    let (two, sixteen) = (record("latency.json"), record("latency-16-cores.json"));
    close(LAST.core_seconds, least(&two, "last proof", "cpu_s"));
    close(LAST.sixteen, least(&sixteen, "last proof", "wall_s"));
    close(LAST.host, least(&two, "rows of the last circuit", "wall_s"));
    let kernels = record("kernels.json");
    let kernel = |name: &str| {
        let rows = kernels["rows"].as_array().unwrap().iter();
        let own = rows.filter(|row| row["name"].as_str().unwrap().starts_with(name));
        let ns = own.filter(|row| row["unit"] == "ns" || row["unit"] == "ms");
        let seconds = ns.map(|row| {
            let scale = if row["unit"] == "ns" { 1e-9 } else { 1e-3 };
            row["value"].as_f64().unwrap() * scale
        });
        seconds.fold(f64::INFINITY, f64::min)
    };
    close(CORE_PRODUCT_SECONDS, kernel("fr/mul/1t"));
    let points = LAST_WORK.0 as f64 / f64::from(1 << 20);
    // A transform of 2^15 values is half of one of 2^16.
    let transforms = LAST_WORK.1 as f64 / 2.0;
    let moved = points * kernel("msm/2^20/1t") + transforms * kernel("ntt/2^16/1t");
    assert!((LAST.moved / moved - 1.0).abs() < 2e-3, "{moved}");
}

#[test]
fn counts_of_the_last_proof_are_those_of_its_pages() {
    let page = |path: &str| {
        let path = format!("{}/../../{path}", env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(path).unwrap()
    };
    let filled = page("docs/decisions/0028-headers-that-the-program-fixes-are-marks.md");
    assert!(filled.contains("| rows of the last circuit, filled up | 524,288 | 294,912 |"));
    assert_eq!(last::ROWS, 294_912);
    // "each row costs 21 bases of a multiplication"
    let bases: u64 = last::COMMITTED.iter().sum();
    let decision = page("docs/decisions/0026-rows-need-not-be-a-power-of-two.md");
    assert!(decision.contains(&format!("each row costs {bases} bases")));
    let quotient = page("pipeline/proof/plonk/src/prove/quotient.rs");
    assert!(quotient.contains(&format!("const PARTS: usize = {};", last::COSETS)));
    assert_eq!(last::TRANSFORMED, 7 + 5 * 21);
    assert_eq!(LAST_WORK, (21 * 294_912, 112 * 9));
}

/// The degrees and columns of the layers give the length of the recorded proof's section.
#[test]
fn layers_of_permutations_send_what_a_proof_has() {
    let shape = Shape::hundred().unwrap();
    let bytes = value(&record("prover.json"), "hundred/proof/permutations") * 1e3;
    close(32.0 * permutation_elements(&shape) as f64, bytes);
}

#[test]
fn bytes_are_those_counted_by_hand() {
    let resident = on(&u55c(), Placement::Striped, PipelineJob::Resident);
    let shape = Shape::hundred().unwrap();
    // The columns of a row of `add`: 3 bits, 4 of 8 bits, 7 of 16, one of 32, four of 64.
    let add = shape.chips.iter().find(|chip| chip.chip == "add").unwrap();
    assert_eq!(add.bytes(), 3 + 4 + 7 * 2 + 4 + 4 * 8);
    let columns = shape.rows(|chip| chip.bytes());
    let combine = step(&resident, Operation::CombineStacks, Engine::Fields);
    assert_eq!(combine.memory_bytes, columns + (32 << 18));
    assert_eq!(combine.download_bytes, 32 << 18);
    let loaded = step(&resident, Operation::LoadTable, Engine::Link);
    let fixed = shape.rows(|chip| chip.fixed_bytes);
    assert_eq!(loaded.upload_bytes, columns - fixed);
    // 64,508,160 fractions in groups of eight. A layer's first round reads 2 KiB per pair of quads,
    // of four nodes; a fold reads 4 KiB and writes 2 KiB; weights have 32 bytes. All folds of a
    // layer have as many pairs as its first round, and all layers twice as many as the lowest.
    assert_eq!(shape.leaf_groups() * GROUP, 64_508_160);
    let pairs = 2.0 * shape.leaf_groups() as f64 / 4.0;
    let layer = step(&resident, Operation::Layer, Engine::Folds);
    let bytes = layer.memory_bytes as f64 / (pairs * f64::from(2_080 + 6_176));
    assert!((1.0..1.001).contains(&bytes), "{bytes}");
    // Rounds: 24 layers of 0 to 23 group variables and three lanes.
    assert_eq!(layer.rounds, 23 * 12 + 24 * 3);
    let rows = step(&resident, Operation::SumRows, Engine::Fields);
    let cells = shape.rows(|chip| chip.main() + chip.fixed);
    // Each round reads what the round before wrote: all together every cell once, and once more.
    let elements = (rows.memory_bytes - columns) as f64 / ELEMENT_BYTES as f64;
    let each = elements / cells as f64;
    assert!((1.98..2.0).contains(&each), "{each}");
}

/// A memory of twice the rate shortens what waits for memory, and nothing else.
#[test]
fn memory_is_the_limit_of_memory_bound_work_alone() {
    let shape = Shape::hundred().unwrap();
    let mut slow = u55c();
    // So few channels that arrays share all of them.
    slow.memory.count = 4;
    let mut fast = slow;
    fast.memory.count *= 2;
    let assumptions = placed(Placement::Striped);
    let tasks = |units| {
        let units = (Placement::Striped, units);
        let mut tasks = shard::fields(&shape, Lanes { units, lanes: 4 });
        tasks.push(shard::layers(&shape, &fold::Config::new(0).unwrap(), units));
        tasks
    };
    let (mut bound, mut free) = (0, 0);
    for task in tasks(8) {
        let [slow, fast] = [slow, fast].map(|card| task.on(Engine::Fields, &card, &assumptions));
        assert_eq!(
            (slow.cycles, slow.memory_bytes),
            (fast.cycles, fast.memory_bytes)
        );
        let busy = slow.cycles as f64 / assumptions.clock;
        if slow.kernel_seconds > busy * (1.0 + 1e-9) {
            bound += 1;
            assert!(
                fast.kernel_seconds < slow.kernel_seconds,
                "{}",
                task.operation
            );
            assert!(fast.kernel_seconds > 0.499 * slow.kernel_seconds);
        } else {
            free += 1;
            close(fast.kernel_seconds, slow.kernel_seconds);
        }
    }
    assert!(bound > 1 && free > 1, "{bound} bound, {free} free");
}

#[test]
fn units_fit_the_card_and_its_regions() {
    for (name, jobs) in [
        ("u55c", &[PipelineJob::Resident, PipelineJob::LastProof][..]),
        ("v80", &[PipelineJob::Resident]),
    ] {
        let card = Card::find(name).unwrap();
        let assumptions = Assumptions::default();
        let room = card.beside_shell(assumptions.shell).parts;
        for job in jobs {
            let pipeline = on(card, Placement::default(), *job);
            for (at, (part, there)) in room.named().into_iter().enumerate() {
                let of = |group: &Group| group.units * group.unit.named()[at].1;
                let used: u64 = pipeline.groups.iter().map(of).sum();
                let share = if part == "AXI masters" { 1.0 } else { 0.75 };
                assert!(used as f64 <= there as f64 * share, "{name} {job}: {part}");
            }
            for group in &pipeline.groups {
                let placed: u64 = group.per_region.iter().sum();
                assert_eq!(placed + group.across_regions, group.units);
                assert_eq!(group.per_region.len() as u64, card.regions);
            }
            let kinds = pipeline.groups.iter().map(|group| group.engine.name());
            assert_eq!(kinds.collect::<std::collections::BTreeSet<_>>().len(), 3);
        }
    }
}

/// With twice the clock nothing takes longer, and a proof less than its steps' sum before.
#[test]
fn a_design_is_the_best_of_those_that_fit() {
    let time = |change: &dyn Fn(&mut Assumptions)| {
        let mut assumptions = placed(Placement::Striped);
        change(&mut assumptions);
        let pipeline = catalogue::pipeline(&u55c(), &assumptions, PipelineJob::Resident).unwrap();
        let sum: f64 = pipeline.steps.iter().map(Step::seconds).sum();
        close(pipeline.seconds, sum);
        assert!(pipeline.interval_seconds < pipeline.seconds);
        pipeline.seconds
    };
    let usual = time(&|_| ());
    assert!(time(&|a| a.fill = 0.9) < usual);
    assert!(time(&|a| a.shell = 0.3) > usual);
    let fast = time(&|a| a.clock *= 2.0);
    assert!(fast < usual && fast > usual / 2.0);
    assert!(time(&|a| a.placement = Placement::Copied) > usual);
}

/// The figures of `docs/decisions/0072-a-proof-that-stays-on-a-card.md`: a card with columns that
/// stay on it takes longer than sixteen cores.
#[test]
fn a_card_is_not_five_times_sixteen_cores() {
    let within = |value: f64, least: f64, most: f64| {
        assert!((least..most).contains(&value), "{value}: {least} to {most}");
    };
    for (placement, job, [seconds, interval]) in [
        (Placement::Copied, PipelineJob::Resident, [4.89, 1.89]),
        (Placement::Striped, PipelineJob::Resident, [4.54, 1.70]),
        (Placement::Copied, PipelineJob::LastProof, [0.80, 0.392]),
        (Placement::Striped, PipelineJob::LastProof, [0.75, 0.447]),
    ] {
        let pipeline = on(&u55c(), placement, job);
        within(pipeline.seconds, 0.99 * seconds, 1.01 * seconds);
        within(pipeline.interval_seconds, 0.99 * interval, 1.01 * interval);
        let rival = |name: &str| {
            let mut rivals = pipeline.rivals.iter();
            let rival = rivals.find(|rival| rival.name == name).unwrap();
            rival.seconds.unwrap()
        };
        let (card, cores) = (rival("card, resident"), rival("16 cores"));
        assert!(card > cores / 5.0, "{card}: {cores}");
        assert_eq!(card > cores, job == PipelineJob::Resident);
        // With nothing but multipliers on the card, and no host.
        assert_eq!(pipeline.ceiling.multipliers, 32);
        let best = cores / pipeline.ceiling.seconds;
        match job {
            PipelineJob::Resident => within(best, 3.7, 3.85),
            PipelineJob::LastProof => within(best, 5.8, 5.9),
        }
    }
}

#[test]
fn what_does_not_fit_is_an_error() {
    let message = |card: &Card, fill: f64, job| {
        let assumptions = Assumptions {
            fill,
            ..Assumptions::default()
        };
        let error = catalogue::pipeline(card, &assumptions, job).unwrap_err();
        error.to_string()
    };
    let mut small = u55c();
    small.memory.bytes /= 4;
    let error = message(&small, 0.75, PipelineJob::Resident);
    assert!(
        error.contains("what 4294967296 bytes of memory hold"),
        "{error}"
    );
    for job in [PipelineJob::Resident, PipelineJob::LastProof] {
        let error = message(&u55c(), 0.3, job);
        assert!(error.contains("room for one unit of each kind"), "{error}");
        let error = message(&u55c(), 1.5, job);
        assert!(error.starts_with("estimate: fill must be"), "{error}");
    }
}
