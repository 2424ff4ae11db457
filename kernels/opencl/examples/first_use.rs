//! Measures a device's first use in this process, from its opening to the first result of each
//! stage of a proof: `cargo run --release -p zkfabric-kernels-opencl --features opencl --example
//! first_use -- [option ..]`.
//!
//! | option | default | what |
//! |---|---|---|
//! | `--device N` | `0` | index of the device |
//! | `--cache DIR` | none | folder for binaries of programs: an empty one is cold, the next run's is warm |
//! | `--prepare yes` or `no` | `yes` | whether the programs are announced when the device is opened |
//! | `--pause SECONDS` | `0` | time between opening and the first call, in which a prover executes a batch and reads keys |
//!
//! Drivers have caches of their own (`PoCL`: `POCL_CACHE_DIR`, NVIDIA: `CUDA_CACHE_PATH`), which a
//! cold run needs empty, too. Builds ahead are printed as they are told.

#![expect(clippy::print_stdout, reason = "prints a table")]

use std::{
    error::Error,
    path::PathBuf,
    thread,
    time::{Duration, Instant},
};

use ark_bn254::{Fr, G1Affine};
use ark_ec::AffineRepr;
use ark_ff::Field;
use zkfabric_kernels_cpu::powers;
use zkfabric_kernels_opencl::{
    BuildListener, Device, FractionSum, Kind, Options, RowSum, SumForms,
};
use zkfabric_msm::{Scalars, fixed_base_multiples};
use zkfabric_sumcheck::{Linear, Operation, Program, fractions::Message, keccak::COLUMNS};

/// log2 of the scalars of the multiplication, and of the rows of the sums.
const LOG_N: u32 = 12;
/// Products of the code of an instance: about those of a large chip.
const PRODUCTS: usize = 60;
/// Instances of a sum, each with code of its own.
const INSTANCES: usize = 4;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments = Arguments::parse(std::env::args().skip(1))?;
    let inputs = Inputs::new();
    let instances: Vec<Code> = (0..INSTANCES).map(Code::new).collect();
    let begin = Instant::now();
    let options = Options {
        cache: arguments.cache,
        builds: Some(BuildListener::new(|build| println!("{build}"))),
        ..Options::default()
    };
    let device = Device::open_index(arguments.device, &options)?;
    if arguments.prepare {
        device.prepare(&[Kind::Msm, Kind::Sums, Kind::Layers]);
        let forms = instances.iter().map(|code| SumForms {
            program: &code.program,
            messages: &code.messages,
            form: &code.form,
        });
        device.prepare_sums(&forms.collect::<Vec<_>>());
    }
    println!("opened after {:.3} s", begin.elapsed().as_secs_f64());
    thread::sleep(arguments.pause);
    let mut last = Instant::now();
    let mut stage = |name: &str| {
        let (of_stage, total) = (last.elapsed(), begin.elapsed());
        let [of_stage, total] = [of_stage, total].map(|time| time.as_secs_f64());
        println!("{name:12} {of_stage:8.3} s, {total:8.3} s since the opening");
        last = Instant::now();
    };
    let bases = device.load_bases(&inputs.points)?.value;
    device.msm(&bases, &[Scalars::Field(&inputs.elements)])?;
    stage("commitment");
    let columns = inputs.elements.as_slice();
    let table = device
        .load_table(&[Scalars::Field(columns), Scalars::Field(columns)])?
        .value;
    let tables = [&table];
    let fractions: Vec<FractionSum<'_>> = (instances.iter())
        .map(|code| FractionSum {
            tables: &tables,
            program: &code.program,
            messages: &code.messages,
        })
        .collect();
    // A block of 2^(LOG_N - 3) groups for each instance.
    device.fractions(&fractions, LOG_N - 3 + INSTANCES.ilog2())?;
    stage("tree");
    let bits: Vec<Scalars<'_>> = vec![Scalars::Bits(&inputs.bits); COLUMNS];
    let states = device.load_table(&bits)?.value;
    device.permutations(&states)?;
    stage("permutations");
    let rows: Vec<RowSum<'_>> = (instances.iter())
        .map(|code| RowSum {
            tables: &tables,
            program: &code.program,
            form: &code.form,
        })
        .collect();
    let z = powers(Fr::from(5), Fr::from(7), LOG_N as usize - 3);
    device.sum_rows(&rows, (&z, &[Fr::from(3); 3]), &mut |_| Fr::from(9))?;
    stage("rows");
    let waited = device.waited_for_programs().as_secs_f64();
    println!("calls waited {waited:.3} s for programs");
    Ok(())
}

struct Arguments {
    device: usize,
    cache: Option<PathBuf>,
    prepare: bool,
    pause: Duration,
}

impl Arguments {
    fn parse(mut words: impl Iterator<Item = String>) -> Result<Self, Box<dyn Error>> {
        let mut arguments = Self {
            device: 0,
            cache: None,
            prepare: true,
            pause: Duration::ZERO,
        };
        while let Some(word) = words.next() {
            let value = words
                .next()
                .ok_or_else(|| format!("{word}: value is missing"))?;
            match word.as_str() {
                "--device" => arguments.device = value.parse()?,
                "--cache" => arguments.cache = Some(value.into()),
                "--prepare" => arguments.prepare = value == "yes",
                "--pause" => arguments.pause = Duration::try_from_secs_f64(value.parse()?)?,
                _ => return Err(format!("{word}: unknown option").into()),
            }
        }
        Ok(arguments)
    }
}

struct Inputs {
    elements: Vec<Fr>,
    points: Vec<G1Affine>,
    /// One column of real permutations.
    bits: Vec<u8>,
}

impl Inputs {
    fn new() -> Self {
        let base = Fr::from(3).pow([1_234_567]);
        let elements = powers(base, base, 1 << LOG_N);
        Self {
            points: fixed_base_multiples(&G1Affine::generator(), &elements),
            elements,
            bits: vec![1; 1 << LOG_N],
        }
    }
}

/// Code of an instance over two columns, another one for each index.
struct Code {
    program: Program,
    messages: Vec<Message>,
    form: Linear,
}

impl Code {
    fn new(index: usize) -> Self {
        let products = PRODUCTS + index;
        let product = |i: usize| Operation::Product(i, i + 1);
        let last = 2 + products - 1;
        let form = |terms: &[usize]| Linear {
            constant: Fr::from(0),
            terms: terms.iter().map(|&value| (value, Fr::from(17))).collect(),
        };
        Self {
            program: Program {
                columns: 2,
                operations: (0..products).map(product).collect(),
            },
            messages: vec![Message {
                numerator: Linear {
                    constant: Fr::from(1),
                    terms: Vec::new(),
                },
                denominator: form(&[0, last]),
            }],
            form: form(&[last, 1]),
        }
    }
}
