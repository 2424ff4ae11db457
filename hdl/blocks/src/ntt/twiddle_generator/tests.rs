//! The generator in Rust against the model, to the clock, and the model's factors in their use.

use ark_bn254::Fr;
use ark_ff::{FftField as _, Field as _};
use ark_poly::{EvaluationDomain as _, Radix2EvaluationDomain};
use zkfabric_hdl_toolkit::simulate::stream::Stalls;
use zkfabric_hdl_toolkit::simulate::{Dut, Simulation};

use super::*;
use crate::modular::{self, Field};
use crate::ntt::root_of_unity;

const NEVER: [Stalls; 2] = [Stalls::Never, Stalls::Never];

fn generator<const H: usize>() -> (Config, Box<dyn Dut>) {
    let config = Config::new(H as u32).unwrap();
    let circuit = TwiddleGenerator::<H>::new(&config).unwrap();
    (config, Box::new(Simulation::new(circuit).unwrap()))
}

fn rows_and_clocks<const H: usize>(jobs: usize) {
    let (config, mut dut) = generator::<H>();
    let mut jobs: Vec<Job> = bench::kinds(&config, H as u64)
        .into_iter()
        .take(jobs)
        .collect();
    // The smallest tile of all, and tiles as large as the matrix.
    for (log_transform, skip) in [(2, 1), (2, 2), (3, 1)] {
        let smallest = bench::random_job(&config, true, Some(Results::Between), 7);
        jobs.push(Job {
            log_size: log_transform + skip,
            log_transform,
            skip,
            part: None,
            ..smallest
        });
    }
    jobs.retain(|job| config.check(job).is_ok());
    let outcome = bench::check(dut.as_mut(), &config, &jobs, NEVER).unwrap();
    outcome.compare(&config, &jobs).unwrap();
    println!(
        "H {H}: {} jobs, {} rows, {} edges",
        jobs.len(),
        outcome.given.len(),
        dut.cycles()
    );
}

#[test]
fn rows_and_clocks_are_the_models() {
    rows_and_clocks::<2>(72);
    rows_and_clocks::<3>(72);
    rows_and_clocks::<4>(36);
    rows_and_clocks::<5>(12);
}

/// Tests the most columns per tile, and a matrix with many such tiles.
#[test]
fn the_widest_tiles() {
    let (config, mut dut) = generator::<5>();
    for results in [Results::Between, Results::ByIndex] {
        let job = Job {
            log_size: 10,
            log_transform: 2,
            skip: MAX_SKIP,
            part: None,
            ..bench::random_job(&config, true, Some(results), 3)
        };
        let outcome = bench::check(dut.as_mut(), &config, &[job], NEVER).unwrap();
        outcome.compare(&config, &[job]).unwrap();
    }
}

/// Tests exponents of 28 bits: the beginning and the end of the largest possible transform.
#[test]
fn the_largest_matrix() {
    let (config, mut dut) = generator::<14>();
    let root = Powers::of(root_of_unity(MAX_LOG_SIZE));
    for results in [Results::Between, Results::ByIndex] {
        for (log_transform, skip) in [(2, 6), (14, 1)] {
            let job = Job {
                log_size: MAX_LOG_SIZE,
                log_transform,
                skip,
                part: None,
                values: Some(Powers::of(Fr::GENERATOR)),
                results: Some((results, root.times(Fr::from(3_u64)))),
            };
            let tiles = 512 >> log_transform.min(7);
            bench::begin(dut.as_mut(), &config, &job, tiles).unwrap();
            let end = Job {
                part: Some([job.matrix_tiles() - tiles, tiles]),
                ..job
            };
            bench::begin(dut.as_mut(), &config, &end, tiles).unwrap();
        }
    }
}

#[test]
fn stalls_and_backpressure_change_nothing() {
    let random = Stalls::random;
    let (config, mut dut) = generator::<3>();
    let jobs = bench::kinds(&config, 90);
    for stalls in [
        [random(128, 1), random(128, 2)],
        [random(230, 3), Stalls::Never],
        [Stalls::Never, random(230, 4)],
    ] {
        bench::check(dut.as_mut(), &config, &jobs[..24], stalls).unwrap();
    }
}

/// Makes more rows than the FIFO holds, so that the generator itself has to wait.
#[test]
fn a_full_fifo_stops_the_generator() {
    let (config, mut dut) = generator::<4>();
    let job = Job {
        log_size: 8,
        log_transform: 3,
        skip: 2,
        part: None,
        ..bench::random_job(&config, true, Some(Results::ByIndex), 5)
    };
    assert!(job.row_count() > 128 + config.pipeline_cycles());
    let late = || Stalls::script([vec![true; 700], vec![false; 150]].concat());
    bench::check(dut.as_mut(), &config, &[job; 2], [Stalls::Never, late()]).unwrap();
}

#[test]
fn a_reset_leaves_nothing_behind() {
    let (config, mut dut) = generator::<3>();
    let jobs = bench::kinds(&config, 30);
    let long = Job {
        log_size: 6,
        log_transform: 2,
        skip: 2,
        part: None,
        ..bench::random_job(&config, true, Some(Results::Between), 6)
    };
    let first_row = config.first_row_cycles(&long);
    let moments = [1, 5, 17, 18, 40, 70, first_row - 1, first_row + 1];
    for (index, cycles) in moments
        .into_iter()
        .chain([first_row + 60, first_row + 63])
        .enumerate()
    {
        bench::check(dut.as_mut(), &config, &[], NEVER).unwrap();
        bench::interrupt(dut.as_mut(), &config, &long, cycles).unwrap();
        bench::check(dut.as_mut(), &config, &jobs[index..][..2], NEVER).unwrap();
    }
}

/// Runs a transform of N values as two passes, with the model's factors at the places of the
/// values: arkworks' result, forward on a coset and back.
#[test]
fn the_models_factors_make_two_passes_a_transform() {
    for (log_size, log_transform, skips) in [(7, 3, [2, 1]), (6, 4, [1, 2]), (8, 4, [3, 4])] {
        let size = 1_usize << log_size;
        let domain = Radix2EvaluationDomain::<Fr>::new(size).unwrap();
        let coset = domain.get_coset(Fr::GENERATOR).unwrap();
        let values: Vec<Fr> = (0..size).map(|i| Fr::from((i * i + 3) as u64)).collect();
        let root = root_of_unity(log_size);
        let undone = |value: Fr| value.inverse().unwrap();
        let first = Job {
            log_size,
            log_transform,
            skip: skips[0],
            part: None,
            values: Some(Powers::of(Fr::GENERATOR)),
            results: Some((Results::Between, Powers::of(root))),
        };
        let second = Job {
            log_transform: log_size - log_transform,
            skip: skips[1],
            values: None,
            results: None,
            ..first
        };
        let forward = pass(&second, false, &pass(&first, false, &values));
        assert_eq!(forward, coset.fft(&values));

        let scale = undone(Fr::from(size as u64));
        let first = Job {
            values: None,
            results: Some((Results::Between, Powers::of(undone(root)))),
            ..first
        };
        let powers = Powers::of(undone(Fr::GENERATOR)).times(scale);
        let second = Job {
            results: Some((Results::ByIndex, powers)),
            ..second
        };
        let back = pass(&second, true, &pass(&first, true, &forward));
        assert_eq!(back, values);
    }
}

/// Runs one pass over a matrix, unscaled; transposed unless the factors of the results go by index
/// or there are none.
fn pass(job: &Job, inverse: bool, matrix: &[Fr]) -> Vec<Fr> {
    let (length, together) = (1_usize << job.log_transform, 1_usize << job.skip);
    let columns = matrix.len() / length;
    let domain = Radix2EvaluationDomain::<Fr>::new(length).unwrap();
    let mut rows = job.rows().into_iter();
    let mut target = matrix.to_vec();
    for first in (0..columns).step_by(together) {
        let tile = first..first + together;
        let mut source = matrix.to_vec();
        if job.values.is_some() {
            for j1 in 0..length {
                for j2 in tile.clone().step_by(2) {
                    let row = rows.next().unwrap();
                    source[j1 * columns + j2] *= row[0];
                    source[j1 * columns + j2 + 1] *= row[1];
                }
            }
        }
        let mut results: Vec<Vec<Fr>> = Vec::new();
        for j2 in tile.clone() {
            let column: Vec<Fr> = source.iter().skip(j2).step_by(columns).copied().collect();
            results.push(if inverse {
                let unscaled = Fr::from(length as u64);
                domain.ifft(&column).iter().map(|v| *v * unscaled).collect()
            } else {
                domain.fft(&column)
            });
        }
        let between = matches!(job.results, Some((Results::Between, _)));
        let half = length / 2;
        // (transform of the tile, frequency) in the order of the results.
        let order: Vec<(usize, usize)> = if between {
            (0..together * half).map(|i| (i / half, i % half)).collect()
        } else {
            (0..together * half)
                .map(|i| (i % together, i / together))
                .collect()
        };
        for (c, k) in order {
            let row = match job.results {
                Some(_) => rows.next().unwrap(),
                None => [Fr::from(1_u64); 2],
            };
            for (k, factor) in [k, k + half].into_iter().zip(row) {
                let place = if between {
                    (first + c) * length + k
                } else {
                    k * columns + first + c
                };
                target[place] = results[c][k] * factor;
            }
        }
    }
    assert_eq!(rows.next(), None);
    target
}

#[test]
fn tables_make_every_power() {
    let (base, scale) = (Fr::from(7_u64), Fr::from(11_u64));
    let entries = tables(base, scale, 3);
    assert_eq!(entries.len(), 16);
    for exponent in 0..64 {
        let product = entries[8 + exponent / 8] * entries[exponent % 8];
        assert_eq!(product, scale * base.pow([exponent as u64]));
    }
}

#[test]
fn what_cannot_be_built_is_an_error() {
    let message = |log_table| Config::new(log_table).unwrap_err().to_string();
    assert_eq!(
        message(1),
        "twiddle_generator: log_table must be 2 to 14, got \"1\""
    );
    assert_eq!(
        message(15),
        "twiddle_generator: log_table must be 2 to 14, got \"15\""
    );
    let config = Config::new(3).unwrap();
    let error = config.with_arithmetic(modular::Config::new(Field::Fq));
    assert_eq!(
        error.unwrap_err().to_string(),
        "twiddle_generator: field must be fr, got \"fq\""
    );
    assert_eq!(
        TwiddleGenerator::<4>::new(&config).unwrap_err().to_string(),
        "twiddle_generator: H must be 3, got \"4\""
    );
}

#[test]
fn jobs_that_do_not_fit_are_an_error() {
    let config = Config::new(3).unwrap();
    let job = |log_size, log_transform, skip| Job {
        log_size,
        log_transform,
        skip,
        part: None,
        values: None,
        results: None,
    };
    let part = |first, count| Job {
        part: Some([first, count]),
        ..job(6, 2, 1)
    };
    for fits in [
        job(3, 2, 1),
        job(6, 2, 4),
        job(6, 5, 1),
        part(0, 8),
        part(7, 1),
    ] {
        config.check(&fits).unwrap();
    }
    for (wrong, parameter) in [
        (job(6, 2, 0), "skip must be 1 to 6, got \"0\""),
        (job(9, 2, 7), "skip must be 1 to 6, got \"7\""),
        (job(6, 1, 1), "log_transform must be 2 to 6, got \"1\""),
        (job(6, 7, 1), "log_transform must be 2 to 6, got \"7\""),
        (job(4, 3, 2), "log_size must be 5 to 6, got \"4\""),
        (job(7, 3, 2), "log_size must be 5 to 6, got \"7\""),
        (
            part(3, 0),
            "part must be tiles among 8, got \"0 from 3 on\"",
        ),
        (
            part(5, 4),
            "part must be tiles among 8, got \"4 from 5 on\"",
        ),
        (
            part(u64::MAX, 2),
            "part must be tiles among 8, got \"2 from 18446744073709551615 on\"",
        ),
    ] {
        let message = config.check(&wrong).unwrap_err().to_string();
        assert_eq!(message, format!("twiddle_generator: {parameter}"));
    }
}
