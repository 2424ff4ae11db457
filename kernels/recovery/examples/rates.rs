//! Recoveries per second and core, beside those of the crate `secp256k1` in the same run:
//! `cargo run --release -p zkfabric-recovery --example rates [batch size ..]`.
//!
//! One thread, processor time. Lanes and library take turns on the same signatures; the library
//! parses a signature and recovers its key, and the lanes compute the address too. Each line has
//! the medians over the turns, and the median of the turns' ratios.

#![expect(clippy::print_stdout, reason = "prints a table")]

use std::hint::black_box;

use rustix::time::{ClockId, clock_gettime};
use secp256k1::ecdsa::{RecoverableSignature, RecoveryId};
use secp256k1::{Message, Secp256k1, SecretKey};
use zkfabric_kernels_cpu::Isa;
use zkfabric_recovery::{Failure, Recovery, Signature};

type AnyError = Box<dyn std::error::Error + Send + Sync>;

/// Turns per line.
const TURNS: usize = 31;
/// Signatures per turn, at least.
const PER_TURN: usize = 512;

fn main() -> Result<(), AnyError> {
    let mut sizes: Vec<usize> = std::env::args()
        .skip(1)
        .map(|size| size.parse())
        .collect::<Result<_, _>>()?;
    if sizes.is_empty() {
        sizes = vec![1, 2, 3, 4, 8, 9, 16, 24, 32, 48, 64, 128, 256, 1024];
    }
    let isa = Isa::requested()?.unwrap_or_else(Isa::best);
    println!("{}, {}", processor(), isa.name());
    println!("batch  this crate us  library us  ratio  this crate per second and core");
    for size in sizes {
        measure(isa, size)?;
    }
    Ok(())
}

/// Returns the processor's name.
fn processor() -> String {
    let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let name = info
        .lines()
        .find_map(|line| line.strip_prefix("model name")?.split_once(':'));
    let family = info
        .lines()
        .find_map(|line| line.strip_prefix("cpu family")?.split_once(':'));
    let [name, family] =
        [name, family].map(|field| field.map_or("unknown", |(_, name)| name.trim()));
    format!("{name} (family {family})")
}

fn signatures(count: usize) -> Result<Vec<Signature>, AnyError> {
    let secp = Secp256k1::new();
    let mut state = 1_u64;
    let mut bytes = || -> [u8; 32] {
        core::array::from_fn(|_| {
            state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
            ((state ^ (state >> 29)).wrapping_mul(0xbf58_476d_1ce4_e5b9) >> 56) as u8
        })
    };
    (0..count)
        .map(|_| {
            let key = SecretKey::from_byte_array(bytes())?;
            let digest = bytes();
            let signature = secp.sign_ecdsa_recoverable(Message::from_digest(digest), &key);
            let (id, compact) = signature.serialize_compact();
            let (r, s) = compact.split_at(32);
            Ok(Signature {
                digest,
                r: r.try_into()?,
                s: s.try_into()?,
                recovery_id: u8::try_from(i32::from(id))?,
            })
        })
        .collect()
}

fn time(work: impl FnOnce() -> Result<(), AnyError>) -> Result<f64, AnyError> {
    let now = || {
        let time = clock_gettime(ClockId::ThreadCPUTime);
        time.tv_sec as f64 * 1e6 + time.tv_nsec as f64 / 1e3
    };
    let start = now();
    work()?;
    Ok(now() - start)
}

fn measure(isa: Isa, size: usize) -> Result<(), AnyError> {
    let count = size * PER_TURN.div_ceil(size);
    let signatures = signatures(count)?;
    let secp = Secp256k1::verification_only();
    let mut recovery = Recovery::new(isa)?;
    let mut results = vec![Err(Failure::R); size];
    let mut lines = Vec::new();
    for _ in 0..TURNS {
        let ours = time(|| {
            for batch in signatures.chunks(size) {
                recovery.recover(batch, &mut results)?;
                black_box(&results);
            }
            Ok(())
        })?;
        let library = time(|| {
            for signature in &signatures {
                let mut compact = [0; 64];
                compact[..32].copy_from_slice(&signature.r);
                compact[32..].copy_from_slice(&signature.s);
                let id = RecoveryId::try_from(i32::from(signature.recovery_id))?;
                let parsed = RecoverableSignature::from_compact(&compact, id)?;
                black_box(secp.recover_ecdsa(Message::from_digest(signature.digest), &parsed)?);
            }
            Ok(())
        })?;
        lines.push([ours / count as f64, library / count as f64, library / ours]);
    }
    let [ours, library, ratio] = [0, 1, 2].map(|column| {
        let mut values: Vec<f64> = lines.iter().map(|line| line[column]).collect();
        values.sort_by(f64::total_cmp);
        values[values.len() / 2]
    });
    println!(
        "{size:5}  {ours:13.2}  {library:10.2}  {ratio:5.2}  {:30.0}",
        1e6 / ours
    );
    Ok(())
}
