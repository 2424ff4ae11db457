//! Transforms: one column on one thread and on all cores against peers, and batches on two threads
//! against one.

use ark_bn254::Fr;
use ark_ff::FftField;
use ark_poly::{EvaluationDomain, Radix2EvaluationDomain};
use zkfabric_kernels_cpu::Isa;
use zkfabric_ntt::{Direction, Plan};

use super::{ARKWORKS, Session, Threads, variants};
use crate::{
    Error,
    inputs::{agreed, elements},
    machine::available_bytes,
    measure::{Pool, Unit},
};

const SIZES: [u32; 4] = [16, 18, 20, 22];
/// Columns per batch.
const COLUMNS: usize = 32;

pub(super) fn run(session: &mut Session<'_>) -> Result<(), Error> {
    for log_n in session.args.sizes(&SIZES) {
        for threads in Threads::BOTH {
            column(session, threads, log_n)?;
        }
    }
    for log_n in session.args.sizes(&SIZES) {
        batch(session, log_n)?;
    }
    Ok(())
}

/// Measures one column, forward, natural order in and out.
fn column(session: &mut Session<'_>, threads: Threads, log_n: u32) -> Result<(), Error> {
    let Some(pool) = session.pool(threads) else {
        return Ok(());
    };
    let name = format!("ntt/2^{log_n}/{}", pool.label());
    if !session.args.rows.wants(&name) {
        return Ok(());
    }
    let n = 1_usize << log_n;
    let input = elements(3, n);
    let reject = || Error::Rejected {
        peer: ARKWORKS,
        reason: format!("no domain of 2^{log_n}"),
    };
    let domain = Radix2EvaluationDomain::<Fr>::new(n).ok_or_else(reject)?;
    let mut expected = input.clone();
    domain.fft_in_place(&mut expected);

    let mut contest = session.contest();
    let mut ours = Vec::new();
    for (isa, suffix) in variants() {
        let plan = Plan::with_isa(n, isa)?;
        let mut columns = [input.clone()];
        plan.transform(&mut columns, Direction::Forward, None)?;
        agreed(&name, ARKWORKS, columns[0] == expected)?;
        let of = contest.add(pool, move || {
            plan.transform(&mut columns, Direction::Forward, None)?;
            Ok(())
        });
        ours.push((isa, suffix, of));
    }
    let mut values = expected.clone();
    let mut peers = vec![(
        ARKWORKS,
        contest.add(pool, move || {
            domain.fft_in_place(&mut values);
            Ok(())
        }),
    )];
    #[cfg(target_arch = "x86_64")]
    if crate::inputs::halo2::runs_here() {
        use crate::inputs::halo2;

        let omega = Fr::get_root_of_unity(n as u64).ok_or_else(reject)?;
        let omega = halo2::element(&omega);
        let mut values = halo2::elements(&input);
        halo2curves::fft::best_fft(&mut values, omega, log_n);
        halo2::agree(&name, &expected, &values)?;
        let of = contest.add(pool, move || {
            halo2curves::fft::best_fft(&mut values, omega, log_n);
            Ok(())
        });
        peers.push((halo2::NAME, of));
    }

    let (threads, times) = (pool.threads() as f64, contest.run()?);
    for (isa, suffix, ours) in ours {
        let least = session.limit(isa).transform(log_n) / threads;
        for (peer, of) in &peers {
            if isa == Isa::PORTABLE && *peer != ARKWORKS {
                continue;
            }
            let row = times
                .row(&format!("{name}{suffix}"), ours, Unit::Ms, 1)
                .against(peer, times.figure(*of, Unit::Ms, 1))
                .limit(Some(Unit::Ms.of_seconds(least)));
            session.row(row)?;
        }
    }
    Ok(())
}

/// Measures a batch of columns: two threads against one.
fn batch(session: &mut Session<'_>, log_n: u32) -> Result<(), Error> {
    let Some(two) = &session.two else {
        return Ok(());
    };
    let name = format!("ntt/2^{log_n}x{COLUMNS}/2t");
    let n = 1_usize << log_n;
    // The columns, and the same amount again for other work of the machine.
    let needed = 2 * (n * COLUMNS * size_of::<Fr>()) as u64;
    if !session.args.rows.wants(&name) || needed > available_bytes() {
        return Ok(());
    }
    let plan = Plan::new(n)?;
    let mut columns = vec![elements(4, n); COLUMNS];
    let mut again = columns.clone();
    two.install(|| plan.transform(&mut columns, Direction::Forward, None))?;
    let mut single = columns[..1].to_vec();
    plan.transform(&mut again[..1], Direction::Forward, None)?;
    agreed(&name, "one thread", again[0] == single[0])?;
    single.clear();

    // Both pools transform the same columns, in turns: memory for one batch.
    let columns = std::sync::Mutex::new(columns);
    let work = || {
        let mut columns = columns
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner);
        plan.transform(&mut columns, Direction::Forward, None)?;
        Ok(())
    };
    let alone = Pool::of(1)?;
    let mut contest = session.contest();
    let both = contest.add(two, work);
    let one = contest.add(&alone, work);
    let times = contest.run()?;
    let least = session.limit(Isa::current()).transform(log_n) * COLUMNS as f64 / 2.0;
    let row = times
        .row(&name, both, Unit::Ms, 1)
        .against("one thread", times.figure(one, Unit::Ms, 1))
        .limit(Some(Unit::Ms.of_seconds(least)));
    session.row(row)
}
