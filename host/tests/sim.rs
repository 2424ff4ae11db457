//! The simulated card against the definition and the CPU: results, report, refusals, and faults.
#![expect(clippy::unwrap_used, reason = "a test")]

use std::sync::Arc;

use ark_bn254::{Fr, G1Affine, G1Projective};
use ark_ec::{AffineRepr, CurveGroup};
use ark_ff::{FftField, Field, One, Zero};
use zkfabric_hdl::toolkit::HdlError;
use zkfabric_hdl::toolkit::tools::{Tool, Tools};
use zkfabric_host::parity::{Naive, check};
use zkfabric_host::sim::{CARDS, Card, Fault, Options, Order, SimulatedCard, Simulation, sim};
use zkfabric_host::sums::Sums as _;
use zkfabric_host::{Backend, Direction, Error, ErrorKind, Scalars, cpu};

fn rust() -> Options {
    Options {
        simulation: Some(Simulation::Rust),
        ..Options::default()
    }
}

fn card() -> Arc<SimulatedCard> {
    sim(rust()).unwrap()
}

fn points(n: u64) -> Vec<G1Affine> {
    let points: Vec<G1Projective> = (0..n)
        .map(|i| G1Affine::generator() * Fr::from(3 * i + 1))
        .collect();
    G1Projective::normalize_batch(&points)
}

/// Returns elements without a pattern in their digits.
fn elements(n: usize, seed: u64) -> Vec<Fr> {
    let first = Fr::from(seed + 2).pow([77]);
    std::iter::successors(Some(first), |x| Some(x.square() + Fr::one()))
        .take(n)
        .collect()
}

#[test]
fn the_rust_simulation_equals_the_definition() {
    let card = card();
    assert_eq!(card.simulation(), Simulation::Rust);
    check(&*card, &Naive, 5).unwrap();
}

#[test]
fn the_verilated_simulation_equals_the_definition() -> Result<(), HdlError> {
    if Tools::for_test(&[Tool::VERILATOR, Tool::COMPILER])?.is_some() {
        let options = Options {
            simulation: Some(Simulation::Verilated),
            ..Options::default()
        };
        let card = sim(options).unwrap();
        assert_eq!(card.simulation(), Simulation::Verilated);
        check(&*card, &Naive, 3).unwrap();
    }
    Ok(())
}

/// In every order of the memory's responses, and after a reset of the kernel in each job.
#[test]
fn the_memory_answers_in_any_order_and_after_resets() -> Result<(), HdlError> {
    if Tools::for_test(&[Tool::VERILATOR, Tool::COMPILER])?.is_none() {
        return Ok(());
    }
    let (cpu, points) = (cpu(), points(20));
    let of_cpu = cpu.load_bases(points.clone()).unwrap();
    let whole = elements(20, 3);
    let scalars = [Scalars::Bits(&[1, 0, 1, 1, 0]), Scalars::Field(&whole)];
    let sums = cpu.msm(&of_cpu, &scalars).unwrap();
    let cuts = [None, Some(150), None, Some(700)];
    for (order, cut_after) in Order::ALL.into_iter().zip(cuts) {
        let card = sim(Options {
            simulation: Some(Simulation::Verilated),
            order: Some(order),
            cut_after,
            ..Options::default()
        });
        let card = card.unwrap();
        let bases = card.load_bases(points.clone()).unwrap();
        assert_eq!(card.msm(&bases, &scalars).unwrap(), sums, "{order:?}");
        let mut columns = [elements(1 << 7, 1)];
        let mut expected = columns.clone();
        card.ntt(&mut columns, Direction::Forward, None).unwrap();
        cpu.ntt(&mut expected, Direction::Forward, None).unwrap();
        assert!(columns == expected, "{order:?}");
    }
    Ok(())
}

/// Columns of every width and length, with signs, hot values and full-width values: the engine for
/// many bases and the kernel for narrow scalars.
#[test]
fn multiplications_of_many_bases_are_those_of_the_cpu() {
    let n = 150;
    let (card, cpu) = (card(), cpu());
    let mut points = points(n);
    points[7] = G1Affine::zero();
    points[9] = -points[8];
    let bases = card.load_bases(points.clone()).unwrap();
    let of_cpu = cpu.load_bases(points).unwrap();
    let words: Vec<u64> = (0..n)
        .map(|i| (i + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15).rotate_left(31))
        .collect();
    let bits: Vec<u8> = words.iter().map(|w| (w & 1) as u8).collect();
    let ones = vec![1; words.len()];
    let i8s: Vec<i8> = words.iter().map(|w| *w as i8).collect();
    let i64s: Vec<i64> = words.iter().map(|w| *w as i64).collect();
    let whole = elements(100, 3);
    let small: Vec<Fr> = words.iter().map(|w| -Fr::from(w >> 50)).collect();
    let columns = [
        Scalars::Bits(&bits),
        Scalars::Field(&whole),
        Scalars::I8(&i8s),
        Scalars::U64(&words),
        Scalars::U16(&[]),
        Scalars::Bits(&ones),
        Scalars::I64(&[i64::MIN, i64::MAX, -1]),
        Scalars::I64(&i64s),
        Scalars::Field(&small),
    ];
    let expected = cpu.msm(&of_cpu, &columns).unwrap();
    assert_eq!(card.msm(&bases, &columns).unwrap(), expected);
    let report = card.report();
    let kernel = report.kernel("card_msm/windows32").unwrap();
    // The full-width column, in two parts, over points and scalars that are loaded once.
    assert_eq!(kernel.jobs, 2);
    assert_eq!(kernel.written_bytes, 256 * 128);
    assert_eq!(kernel.read_bytes, 2 * 64 * (100 + 50));
    assert_eq!(kernel.upload_bytes, 64 * (n + 50));
    // Passes of some shapes, over the same points.
    let kernel = report.kernel("card_narrow_msm/address9").unwrap();
    assert!((3..20).contains(&kernel.jobs), "{kernel:?}");
    assert_eq!(report.kernels.len(), 2);
}

/// Equal bits have slots, so they take no more clocks than others; the clocks match the estimate.
#[test]
fn hot_columns_are_not_slow() {
    let n = 600;
    let points = points(n);
    let ones = vec![1; n as usize];
    let bits: Vec<u8> = (0..n).map(|i| ((i * i + i / 7) & 1) as u8).collect();
    let sum = |column: &[u8]| {
        let card = card();
        let bases = card.load_bases(points.clone()).unwrap();
        let sums = card.msm(&bases, &[Scalars::Bits(column)]).unwrap();
        let report = card.report();
        let narrow = report.kernels.iter().find(|kernel| kernel.jobs > 0);
        (sums, narrow.unwrap().cycles)
    };
    let cpu = cpu();
    let of_cpu = cpu.load_bases(points.clone()).unwrap();
    let [hot, usual] = [&ones, &bits].map(|column| {
        let (sums, cycles) = sum(column);
        let expected = cpu.msm(&of_cpu, &[Scalars::Bits(column)]).unwrap();
        assert_eq!(sums, expected);
        cycles
    });
    println!("{n} equal bits in {hot} clocks, others in {usual}");
    assert!(hot < 2 * usual && hot < 10 * n);
}

/// Sizes of every transform kernel; short columns share a transform, more of them than fit.
#[test]
fn transforms_by_every_kernel_are_those_of_the_cpu() {
    let (card, cpu) = (card(), cpu());
    let shift = Fr::from(7);
    for (log_n, count, coset) in [
        (0, 2, Some(shift)),
        (1, 33, Some(shift)),
        (4, 5, None),
        (6, 2, Some(Fr::GENERATOR)),
        (6, 1, Some(shift)),
        (7, 1, Some(shift)),
        (8, 2, None),
        (8, 1, Some(Fr::GENERATOR)),
        (10, 1, Some(shift)),
        (11, 1, Some(Fr::one())),
    ] {
        for direction in [Direction::Forward, Direction::Inverse] {
            let columns: Vec<Vec<Fr>> = (0..count).map(|i| elements(1 << log_n, i)).collect();
            let (mut got, mut expected) = (columns.clone(), columns);
            card.ntt(&mut got, direction, coset).unwrap();
            cpu.ntt(&mut expected, direction, coset).unwrap();
            assert!(got == expected, "2^{log_n}, {direction:?}, {coset:?}");
        }
    }
    let jobs = |name: &str| card.report().kernel(name).map(|kernel| kernel.jobs);
    assert_eq!(jobs("card_ntt/logsize6"), Some(8));
    assert_eq!(jobs("card_ntt/logsize10"), Some(2));
    assert_eq!(jobs("card_ntt/logsize12"), Some(2));
    assert_eq!(jobs("card_ntt_pass/logsize5"), Some(16));
}

/// Returns a card with one memory channel of this size.
fn of_memory(bytes: u64) -> Card {
    let mut card = CARDS[0];
    (card.memory.count, card.memory.bytes) = (1, bytes);
    card
}

/// Nothing crosses the link between the passes of a transform, and its memory is free for the next
/// one.
#[test]
fn a_matrix_stays_on_the_card_between_its_passes() {
    let n = 1 << 7;
    let beats = |values: u64| 32 * values;
    // A matrix, factors and results of the first pass at once; each array starts at a page.
    let card = sim(Options {
        card: of_memory(3 * beats(n)),
        ..rust()
    })
    .unwrap();
    for seed in 0..3 {
        let mut got = [elements(n as usize, seed)];
        let mut expected = got.clone();
        card.ntt(&mut got, Direction::Forward, None).unwrap();
        cpu().ntt(&mut expected, Direction::Forward, None).unwrap();
        assert!(got == expected, "{seed}");
    }
    let report = card.report();
    let kernel = report.kernel("card_ntt_pass/logsize5").unwrap();
    assert_eq!(kernel.jobs, 6);
    assert_eq!(kernel.read_bytes, 3 * (2 * beats(n) + beats(n)));
    assert_eq!(kernel.written_bytes, 3 * 2 * beats(n));
    assert_eq!(kernel.upload_bytes, 3 * beats(n));
    assert_eq!(kernel.download_bytes, 3 * beats(n));
    // Factors come from two tables of 2^4 entries each.
    let kernel = report.kernel("card_ntt_factors/logsize5").unwrap();
    assert_eq!((kernel.jobs, kernel.written_bytes), (3, 3 * beats(n)));
    assert_eq!(
        (kernel.upload_bytes, kernel.download_bytes),
        (3 * beats(32), 0)
    );
}

/// Nothing but tables of factors crosses the link between an inverse transform, a transform over a
/// coset and a multiplication.
#[test]
fn a_column_stays_on_the_card_between_transforms_and_multiplications() {
    let n = 1 << 7;
    let (card, cpu) = (card(), cpu());
    let points = points(n);
    let bases = card.load_bases(points.clone()).unwrap();
    let of_cpu = cpu.load_bases(points).unwrap();
    let shift = Fr::from(7);
    let values = [elements(n as usize, 1), elements(n as usize, 2)];
    let mut expected = values.clone();
    cpu.ntt(&mut expected, Direction::Inverse, None).unwrap();
    let coefficients = expected.clone();
    cpu.ntt(&mut expected, Direction::Forward, Some(shift))
        .unwrap();

    let columns = values
        .iter()
        .map(|values| card.upload(Scalars::Field(values)));
    let columns: Vec<_> = columns.collect::<Result<_, _>>().unwrap();
    let inverse = card
        .ntt_columns(&columns, Direction::Inverse, None)
        .unwrap();
    let shifted = card
        .ntt_columns(&inverse, Direction::Forward, Some(shift))
        .unwrap();
    let got = card.msm_columns(&bases, &shifted).unwrap();
    let fields = expected.iter().map(|values| Scalars::Field(values));
    let sums = cpu.msm(&of_cpu, &fields.collect::<Vec<_>>()).unwrap();
    assert_eq!(got, sums);

    let beats = |values: u64| 32 * values;
    let report = card.report();
    let of = |name: &str| {
        let kernel = report.kernel(name).unwrap();
        (kernel.upload_bytes, kernel.download_bytes)
    };
    assert_eq!(of("card_ntt_pass/logsize5"), (beats(2 * n), 0));
    let (upload, download) = of("card_ntt_factors/logsize5");
    assert_eq!(download, 0);
    // Three kinds of tables: between the passes of both directions, and the coset's.
    assert_eq!(upload, 3 * beats(32));
    assert_eq!(of("card_msm/windows32"), (64 * n, 2 * 256 * 128));

    // The sources of transforms are unchanged, whole and in part, and so are sums by parts,
    // including a part that starts in the middle of a beat.
    for (column, values) in inverse.iter().zip(&coefficients) {
        let all = card.download(column).unwrap();
        assert!(matches!(all.borrow(), Scalars::Field(got) if got == &values[..]));
        for range in [0..3, 4..9, 5..8] {
            let part = column.slice(range.clone()).unwrap();
            let got = card.download(&part).unwrap();
            assert!(matches!(got.borrow(), Scalars::Field(got) if got == &values[range.clone()]));
            let sums = card.msm_columns(&bases, &[part]).unwrap();
            let expected = cpu.msm(&of_cpu, &[Scalars::Field(&values[range])]);
            assert_eq!(sums, expected.unwrap());
        }
    }
    let foreign = Error::ForeignBases { backend: "sim" };
    let other = crate::card();
    assert_eq!(other.msm_columns(&bases, &inverse).unwrap_err(), foreign);
    assert_eq!(other.download(&inverse[0]).unwrap_err(), foreign);
    let refused = other.ntt_columns(&inverse, Direction::Forward, None);
    assert_eq!(refused.unwrap_err(), foreign);
}

/// One start transforms all columns of a call, with one set of factors. Of columns that stay on the
/// card only the factors cross the link.
#[test]
fn columns_of_the_engines_size_have_one_set_of_factors() {
    let n = 1 << 6;
    let (card, cpu) = (card(), cpu());
    let [shift, other] = [7, 11].map(Fr::from);
    let values = [1, 2, 3].map(|seed| elements(n as usize, seed));
    let bytes = |values: u64| 32 * values;

    let mut expected = values.clone();
    cpu.ntt(&mut expected, Direction::Forward, Some(shift))
        .unwrap();
    let mut got = values.clone();
    card.ntt(&mut got, Direction::Forward, Some(shift)).unwrap();
    assert!(got == expected);
    let report = card.report();
    let kernel = report.kernel("card_ntt/logsize6").unwrap();
    assert_eq!((kernel.jobs, kernel.upload_bytes), (1, bytes(4 * n)));
    assert_eq!(kernel.read_bytes, bytes(6 * n));
    assert_eq!(kernel.download_bytes, bytes(3 * n));

    let card = crate::card();
    let mut expected = values.clone();
    cpu.ntt(&mut expected, Direction::Inverse, Some(shift))
        .unwrap();
    cpu.ntt(&mut expected, Direction::Forward, Some(other))
        .unwrap();
    let columns = values
        .iter()
        .map(|values| card.upload(Scalars::Field(values)));
    let columns: Vec<_> = columns.collect::<Result<_, _>>().unwrap();
    let done = card
        .ntt_columns(&columns, Direction::Inverse, Some(shift))
        .and_then(|columns| card.ntt_columns(&columns, Direction::Forward, Some(other)))
        .unwrap();
    for (column, values) in done.iter().zip(&expected) {
        let all = card.download(column).unwrap();
        assert!(matches!(all.borrow(), Scalars::Field(got) if got == &values[..]));
    }
    let report = card.report();
    let kernel = report.kernel("card_ntt/logsize6").unwrap();
    assert_eq!((kernel.jobs, kernel.upload_bytes), (6, bytes(2 * n)));
    // Nothing comes back but what was asked for above: each column as the last transform left it.
    assert_eq!(kernel.download_bytes, bytes(3 * n));
}

#[test]
fn the_report_has_what_the_jobs_need() {
    let card = card();
    assert!(card.report().kernels.is_empty());
    let bases = card.load_bases(points(3)).unwrap();
    let whole = elements(3, 1);
    let columns = [Scalars::U8(&[1, 2, 3]), Scalars::Field(&whole)];
    card.msm(&bases, &columns).unwrap();
    card.ntt(&mut [elements(64, 1)], Direction::Forward, None)
        .unwrap();
    card.keccak256(&[&[1; 100], &[2; 100], &[3; 100]]).unwrap();
    let report = card.report();
    let names: Vec<&str> = report.kernels.iter().map(|k| k.kernel.as_str()).collect();
    assert_eq!(
        names,
        [
            "card_keccak/rounds1",
            "card_msm/windows64",
            "card_narrow_msm/address9",
            "card_ntt/logsize6"
        ]
    );
    // Beats of 64 bytes: two per message, half a beat per digest; one per point, half a beat per
    // scalar, two per sum; points already there, all tuples in one beat, sums of two bits and of
    // all bits; half a beat per value.
    let expected = [
        [6, 2, 6],
        [3 + 2, 2 * 255, 3 + 2],
        [3 + 1, 2 * 3, 1],
        [32, 32, 32],
    ];
    for (kernel, beats) in report.kernels.iter().zip(expected) {
        let [read, written, upload] = beats.map(|beats: u64| 64 * beats);
        assert_eq!(kernel.jobs, 1);
        assert_eq!(
            (kernel.read_bytes, kernel.written_bytes),
            (read, written),
            "{}",
            kernel.kernel
        );
        assert_eq!(
            (kernel.upload_bytes, kernel.download_bytes),
            (upload, written)
        );
        let clocks = match kernel.kernel.as_str() {
            "card_msm/windows64" => 1_016..3_000,
            _ => 50..1_000,
        };
        assert!(clocks.contains(&kernel.cycles), "{kernel:?}");
        // The clock of 250 MHz is slower than the memory of the card here.
        assert!((kernel.kernel_seconds * 250e6 / kernel.cycles as f64 - 1.0).abs() < 1e-9);
        let link = 0.75 * 15.75e9;
        let seconds = (upload + written) as f64 / link;
        assert!((kernel.transfer_seconds / seconds - 1.0).abs() < 1e-9);
    }
    let text = report.to_string();
    assert!(
        text.starts_with("simulated card, times for u55c at 250 MHz\n"),
        "{text}"
    );
    assert_eq!(text.lines().count(), 6);
    assert!(text.contains("card_msm/windows64            1"), "{text}");
}

#[test]
fn what_is_too_large_is_for_another_backend() {
    let card = sim(Options {
        call_cycles: 2_000,
        ..rust()
    })
    .unwrap();
    let bases = card.load_bases(points(4)).unwrap();
    card.msm(&bases, &[Scalars::U8(&[1, 2, 3, 4])]).unwrap();
    let before = card.report();
    let whole = elements(4, 1);
    let refused = [
        // The second run exceeds the limit.
        card.msm(&bases, &[Scalars::Field(&whole), Scalars::Field(&whole)])
            .unwrap_err(),
        card.msm(&bases, &[Scalars::U64(&[u64::MAX; 4]); 20])
            .unwrap_err(),
        card.ntt(&mut vec![elements(64, 1); 12], Direction::Forward, None)
            .unwrap_err(),
        card.ntt(&mut [elements(256, 1)], Direction::Forward, None)
            .unwrap_err(),
        card.keccak256(&[&[0; 20_000]]).unwrap_err(),
        card.keccak256(&vec![&[0_u8; 100][..]; 200]).unwrap_err(),
    ];
    for error in refused {
        assert_eq!(error.kind(), ErrorKind::Unsupported);
        let text = error.to_string();
        assert!(text.contains("more than 2000 simulated clocks"), "{text}");
    }
    // No run was started.
    assert_eq!(card.report(), before);
    let error = card
        .ntt(&mut [vec![Fr::one(); 1 << 13]], Direction::Forward, None)
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Unsupported);
    assert!(
        error
            .to_string()
            .contains("no configuration of a kernel does 2^13 values")
    );
    let card: &dyn Backend = card.as_ref();
    assert_eq!(
        card.load_table(Vec::new().into()).unwrap_err().kind(),
        ErrorKind::Unsupported
    );
}

#[test]
fn wrong_arguments_are_those_of_the_cpu() {
    let (card, other, cpu) = (card(), card(), cpu());
    let bases = card.load_bases(points(3)).unwrap();
    let of_cpu = cpu.load_bases(points(3)).unwrap();
    for columns in [
        &[Scalars::U8(&[0; 3]), Scalars::U16(&[0; 4])][..],
        &[Scalars::Bits(&[0, 1, 2])],
    ] {
        let expected = cpu.msm(&of_cpu, columns).unwrap_err();
        assert_eq!(card.msm(&bases, columns).unwrap_err(), expected);
    }
    let foreign = Error::ForeignBases { backend: "sim" };
    assert_eq!(card.msm(&of_cpu, &[]).unwrap_err(), foreign);
    assert_eq!(other.msm(&bases, &[]).unwrap_err(), foreign);
    let off_curve = vec![
        G1Affine::generator(),
        G1Affine::new_unchecked(1.into(), 1.into()),
    ];
    assert_eq!(
        card.load_bases(off_curve.clone()).unwrap_err(),
        cpu.load_bases(off_curve).unwrap_err()
    );
    for (lengths, coset) in [
        (&[3][..], None),
        (&[0], None),
        (&[4, 2], None),
        (&[4], Some(Fr::zero())),
    ] {
        let mut columns: Vec<Vec<Fr>> = lengths.iter().map(|n| elements(*n, 5)).collect();
        let before = columns.clone();
        let expected = cpu
            .ntt(&mut columns, Direction::Inverse, coset)
            .unwrap_err();
        assert_eq!(
            card.ntt(&mut columns, Direction::Inverse, coset),
            Err(expected)
        );
        assert!(columns == before);
    }
    assert!(card.report().kernels.iter().all(|kernel| kernel.jobs == 0));
}

#[test]
fn bases_take_the_memory_of_the_card_while_they_are_held() {
    // For a multiplication: five points, one beat of tuples and two beats per sum, for three bits
    // and for all bits.
    let beats = 5 + 1 + 2 * 4;
    let card = sim(Options {
        card: of_memory(64 * beats),
        ..rust()
    })
    .unwrap();
    let many = card.load_bases(points(beats - 2)).unwrap();
    let error = card.load_bases(points(3)).unwrap_err();
    assert_eq!(error, Error::OutOfMemory { bytes: 64 * 3 });
    let two = card.load_bases(points(2)).unwrap();
    let full = card.msm(&two, &[Scalars::U8(&[5, 6])]).unwrap_err();
    assert_eq!(full.kind(), ErrorKind::OutOfMemory);
    drop(many);
    let three = card.load_bases(points(3)).unwrap();
    // The same points at another address.
    let sums = [&two, &three].map(|bases| card.msm(bases, &[Scalars::U8(&[5, 6])]).unwrap());
    let [first, second]: [G1Affine; 2] = points(2).try_into().unwrap();
    let expected = first * Fr::from(5) + second * Fr::from(6);
    assert_eq!(sums[0], [expected.into_affine()]);
    assert_eq!(sums[0], sums[1]);
}

#[test]
fn a_card_that_fails_is_an_error() {
    let with = |fault| {
        sim(Options {
            fault: Some(fault),
            ..rust()
        })
        .unwrap()
    };
    let failed = |error: Error, kernel: &str, what: &str| {
        assert_eq!(error.kind(), ErrorKind::Internal);
        let text = error.to_string();
        let begin = format!("internal error of backend sim: {kernel}: ");
        assert!(text.starts_with(&begin) && text.contains(what), "{text}");
    };
    let silent = with(Fault::Silence);
    let error = silent.keccak256(&[b"nothing comes"]).unwrap_err();
    failed(
        error,
        "card_keccak/rounds1",
        "irq = 1 did not happen within",
    );
    // Each memory port has its bit in the status word.
    let digest = |port| with(Fault::Port(port)).keccak256(&[b"abc"]).unwrap_err();
    let msm = |port| {
        let card = with(Fault::Port(port));
        let bases = card.load_bases(points(1)).unwrap();
        card.msm(&bases, &[Scalars::Field(&elements(1, 1))])
            .unwrap_err()
    };
    let narrow = |port| {
        let card = with(Fault::Port(port));
        let bases = card.load_bases(points(1)).unwrap();
        card.msm(&bases, &[Scalars::U8(&[1])]).unwrap_err()
    };
    for (port, bit) in [("m_axi_bases", 1), ("m_axi_tuples", 2), ("m_axi_sums", 4)] {
        let what = format!("failed: expected 0x0, got {bit:#x}");
        failed(narrow(port), "card_narrow_msm/address9", &what);
    }
    failed(
        digest("m_axi_in"),
        "card_keccak/rounds1",
        "failed: expected 0x0, got 0x1",
    );
    failed(
        digest("m_axi_out"),
        "card_keccak/rounds1",
        "failed: expected 0x0, got 0x2",
    );
    failed(
        msm("m_axi_scalars"),
        "card_msm/windows64",
        "failed: expected 0x0, got 0x2",
    );
    failed(
        msm("m_axi_sums"),
        "card_msm/windows64",
        "failed: expected 0x0, got 0x4",
    );
    let card = with(Fault::Port("m_axi_in"));
    let mut columns = [elements(8, 1)];
    let error = card
        .ntt(&mut columns, Direction::Forward, None)
        .unwrap_err();
    failed(error, "card_ntt/logsize6", "failed: expected 0x0, got 0x1");
    assert!(columns[0] == elements(8, 1));
    assert!(card.report().kernels.is_empty());
}

/// Kernels work in parallel, and one kernel serves several callers in turn.
#[test]
fn several_threads_share_a_card() {
    let card = card();
    let bases = card.load_bases(points(4)).unwrap();
    let expected = cpu().keccak256(&[b"one"]).unwrap();
    std::thread::scope(|scope| {
        for k in 1..=3_u64 {
            let (card, bases, expected) = (&card, &bases, &expected);
            scope.spawn(move || {
                let sums = card.msm(bases, &[Scalars::U64(&[k, 0, k])]).unwrap();
                let point = (G1Affine::generator() * Fr::from(8 * k)).into_affine();
                assert_eq!(sums, [point]);
                assert_eq!(card.keccak256(&[b"one"]).unwrap(), *expected);
            });
        }
    });
    let report = card.report();
    assert_eq!(report.kernel("card_narrow_msm/address9").unwrap().jobs, 3);
}

#[test]
fn options_that_make_no_sense_are_errors() {
    let mut options = rust();
    options.assumptions.clock = 0.0;
    let error = sim(options).unwrap_err();
    assert_eq!(error.kind(), ErrorKind::InvalidInput);
    assert!(
        error.to_string().contains("clock must be above 0"),
        "{error}"
    );
}
