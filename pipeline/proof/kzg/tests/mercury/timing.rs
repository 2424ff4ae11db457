//! Cost of an opening compared with a commitment of the same length, in CPU time of all threads:
//! `RAYON_NUM_THREADS=1 cargo test --release -p zkfabric-kzg --test mercury -- --ignored
//! --nocapture costs`. Linux only.

use ark_bn254::Fr;
use zkfabric_host::local::{divide_by_binomial, rows_times};
use zkfabric_kzg::ProverError;

use crate::{
    FORMS,
    algebra::{B, elements},
    open, srs,
    transcript::Chain,
};

/// Returns the milliseconds of CPU time of this process's threads.
fn cpu_ms() -> f64 {
    let tasks = std::fs::read_dir("/proc/self/task").unwrap();
    let ran = |task: std::io::Result<std::fs::DirEntry>| -> f64 {
        let statistics = std::fs::read_to_string(task.unwrap().path().join("schedstat")).unwrap();
        let nanoseconds = statistics.split(' ').next().unwrap();
        nanoseconds.parse::<f64>().unwrap()
    };
    tasks.map(ran).sum::<f64>() / 1e6
}

fn timed(least: &mut f64, work: impl FnOnce()) {
    let start = cpu_ms();
    work();
    *least = least.min(cpu_ms() - start);
}

#[test]
#[ignore = "a measurement"]
fn costs_of_an_opening() {
    const RUNS: usize = 7;
    for s in [18_usize, 20] {
        let f = elements(1 << s, 1);
        let point = elements(s, 2);
        for form in FORMS {
            let srs = srs(form, s as u32);
            // The prover's error reveals the value.
            let refused = open(srs, &f, &point, f[0], &mut Chain::default());
            let Err(ProverError::WrongValue {
                expected: value, ..
            }) = refused
            else {
                panic!("{refused:?}");
            };
            // Measured in turns, because the machine's clock drifts.
            let [mut commitment, mut opening, mut rows, mut division] = [f64::MAX; 4];
            for _ in 0..RUNS {
                timed(&mut commitment, || {
                    srs.commit_coefficients(zkfabric_host::cpu().as_ref(), &[&f])
                        .unwrap();
                });
                let given = f.clone();
                timed(&mut opening, || {
                    open(srs, given, &point, value, &mut Chain::default()).unwrap();
                });
                timed(&mut rows, || {
                    let _ = rows_times(&f, &f[..B]);
                });
                let mut divided = f.clone();
                timed(&mut division, || {
                    divide_by_binomial(&mut divided, 11, Fr::from(7));
                });
            }
            println!(
                "s = {s}, {form}: commitment {commitment:.1} ms, opening {opening:.1} ms, ratio {:.3}; \
                 rows times weights {rows:.1} ms, division {division:.1} ms",
                opening / commitment
            );
        }
    }
}
