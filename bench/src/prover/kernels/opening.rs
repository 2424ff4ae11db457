//! The opening, per value, against a commitment to the same values.

use std::hint::black_box;

use zkfabric_host::sums::eq_table;
use zkfabric_kzg::mercury;
use zkfabric_verifier::Transcript;

use super::{Case, Session};
use crate::{
    Error,
    inputs::elements,
    measure::{Contest, Unit},
    prover::workload::Subject,
};

const NAME: &str = "kernel/open/value";
const COMMIT: &str = "kernel/open/commitment/value";
/// Bits per element.
const BITS: u32 = 254;

pub(super) fn run(session: &mut Session<'_>, subject: &Subject, log_n: u32) -> Result<(), Error> {
    if !session.rows_wanted.wants(NAME) && !session.rows_wanted.wants(COMMIT) {
        return Ok(());
    }
    let (backend, srs) = (
        subject.prover.proving().backend().as_ref(),
        subject.prover.proving().srs(),
    );
    let n = 1_usize << log_n;
    let polynomial = elements(14, n);
    let point = elements(15, log_n as usize);
    let value = (eq_table(&point).iter().zip(&polynomial))
        .map(|(weight, value)| *weight * value)
        .sum();

    let mut contest = Contest::new(session.effort());
    let open = contest.add(&session.single, || {
        let mut transcript = Transcript::<zkfabric_verifier::sponge::KeccakSponge>::new("bench");
        let opened = mercury::open(backend, srs, &polynomial, &point, value, &mut transcript);
        black_box(opened.map_err(zkfabric::Error::from)?);
        Ok(())
    });
    let commit = contest.add(&session.single, || {
        let committed = srs.commit_coefficients(backend, &[&polynomial]);
        black_box(committed.map_err(zkfabric::Error::from)?);
        Ok(())
    });
    let times = contest.run()?;
    let limit = session.limit.multi_scalar(log_n, BITS);
    let figure = times.figure(commit, Unit::Ns, n);
    for (name, of) in [(NAME, open), (COMMIT, commit)] {
        let case = Case {
            name,
            units: n,
            limit: Some(limit),
        };
        let row = times.row(name, of, Unit::Ns, n);
        let row = if of == open {
            row.against("commitment", figure)
        } else {
            row
        };
        session.row(case.limited(row))?;
    }
    Ok(())
}
