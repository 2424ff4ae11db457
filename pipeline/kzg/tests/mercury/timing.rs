//! How long an opening takes beside a commitment of the same length:
//! `RAYON_NUM_THREADS=1 taskset -c 0 cargo test --release -p zkfabric-kzg --test mercury -- --ignored
//! --nocapture costs`.

use std::time::Instant;

use crate::{FORMS, algebra::elements, srs, transcript::Chain};
use zkfabric_kzg::{ProverError, mercury::open};

#[test]
#[ignore = "a measurement"]
fn costs_of_an_opening() {
    const RUNS: usize = 7;
    for s in [18_usize, 20] {
        let f = elements(1 << s, 1);
        let point = elements(s, 2);
        for form in FORMS {
            let srs = srs(form, s as u32);
            // The prover knows the value.
            let refused = open(&srs, &f, &point, f[0], &mut Chain::default());
            let Err(ProverError::WrongValue {
                expected: value, ..
            }) = refused
            else {
                panic!("{refused:?}");
            };
            // In turns: the clock of the machine drifts.
            let (mut commitment, mut opening) = (f64::MAX, f64::MAX);
            for _ in 0..RUNS {
                let start = Instant::now();
                srs.commit_coefficients(&[&f]).unwrap();
                commitment = commitment.min(start.elapsed().as_secs_f64());
                let start = Instant::now();
                open(&srs, &f, &point, value, &mut Chain::default()).unwrap();
                opening = opening.min(start.elapsed().as_secs_f64());
            }
            println!(
                "s = {s}, {form}: commitment {:.1} ms, opening {:.1} ms, ratio {:.3}",
                1e3 * commitment,
                1e3 * opening,
                opening / commitment
            );
        }
    }
}
