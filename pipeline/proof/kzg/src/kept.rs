//! Reference strings kept in files, so that a process that proves need not make or check them
//! again.
//!
//! | bytes | content |
//! |---|---|
//! | 16 | `zkfabric powers1` |
//! | 64 | the Blake2b-512 of the seed, or of the ceremony's file |
//! | 8 | 1 if the string has `tau^b G2`, else 0 |
//! | 128, 128 | `tau G2`, `tau^b G2` (zeros without it) |
//! | 64 each | the powers |
//! | 64 | Blake2b-512 of the Blake2b-512 of each MiB before |
//!
//! Integers are little-endian; points have the form of [`ptau`](crate::ptau). A file that is
//! damaged, cut or of another string counts as missing. The hash finds accidents: somebody who
//! writes to the folder chooses what is read as a ceremony's string, so no key that others verify
//! with may come from it. What is read as the development string has that string's points of G2 and
//! its second and last power.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};

use ark_bn254::{G1Affine, G2Affine};
use ark_ec::AffineRepr;
use blake2b_simd::State;
use rayon::prelude::*;
use zkfabric_files::StagedFile;

use crate::VerifierSrs;
use crate::powers::{DEVELOPMENT_SEED, Powers};
use crate::ptau::{G1_BYTES, G2_BYTES, g1_bytes, g2_bytes, read_g1, read_g2};

/// Start of a file: its kind and its version.
const MAGIC: [u8; 16] = *b"zkfabric powers1";
const HASH: usize = 64;
/// Bytes that a core hashes at once.
const CHUNK: usize = 1 << 20;
/// Bytes before the powers.
const HEADER: usize = MAGIC.len() + HASH + 8 + 2 * G2_BYTES;
/// The longest string that is kept: 256 MiB.
const LIMIT: u32 = 22;

/// Makes the names of unfinished files distinct within the process.
static WRITES: AtomicU64 = AtomicU64::new(0);

/// What a string is made from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin<'a> {
    /// The public seed of the development string.
    Development,
    /// A ceremony's file with this Blake2b-512.
    Ceremony(&'a [u8; HASH]),
}

impl Origin<'_> {
    /// Returns the Blake2b-512 of the seed or of the file.
    fn id(&self) -> [u8; HASH] {
        match self {
            Self::Development => *blake2b_simd::blake2b(DEVELOPMENT_SEED).as_array(),
            Self::Ceremony(hash) => **hash,
        }
    }
}

/// A folder of strings.
#[derive(Debug, Clone)]
pub struct KeptPowers {
    folder: PathBuf,
}

impl KeptPowers {
    /// Keeps strings in this folder, which the first of them creates.
    #[must_use]
    pub const fn new(folder: PathBuf) -> Self {
        Self { folder }
    }

    /// Returns the first `2^log_n` powers of a string: the kept ones, or those of `make`, which are
    /// then kept. A folder that cannot be read or written costs time only.
    ///
    /// # Errors
    /// The error of `make`.
    pub fn get<E>(
        &self,
        (origin, log_n): (Origin<'_>, u32),
        make: impl FnOnce() -> Result<Powers, E>,
    ) -> Result<Powers, E> {
        if log_n > LIMIT {
            return make();
        }
        let path = self.path(&origin, log_n);
        let file = File::open(&path).ok();
        if let Some(powers) = file.and_then(|file| read(file, &origin, log_n)) {
            return Ok(powers);
        }
        let powers = make()?;
        // The string is there, whether or not it is kept.
        let _ = self.keep(&path, &origin, &powers);
        Ok(powers)
    }

    fn path(&self, origin: &Origin<'_>, log_n: u32) -> PathBuf {
        let id = origin.id();
        let hex: String = id.iter().take(16).map(|b| format!("{b:02x}")).collect();
        self.folder.join(format!("{hex}-{log_n}.powers"))
    }

    fn keep(&self, path: &Path, origin: &Origin<'_>, powers: &Powers) -> io::Result<()> {
        fs::create_dir_all(&self.folder)?;
        let (process, write) = (std::process::id(), WRITES.fetch_add(1, Ordering::Relaxed));
        let beside =
            path.with_extension(format!("{process}.{write}.{}", zkfabric_files::UNFINISHED));
        StagedFile::create_as(path, beside)?.finish(&encode(origin, powers))
    }
}

fn encode(origin: &Origin<'_>, powers: &Powers) -> Vec<u8> {
    let Powers { verifier, points } = powers;
    let mut bytes = Vec::with_capacity(file_bytes(points.len()));
    bytes.extend(MAGIC);
    bytes.extend(origin.id());
    bytes.extend(u64::from(verifier.tau_b_g2().is_some()).to_le_bytes());
    bytes.extend(g2_bytes(&verifier.tau_g2()));
    match verifier.tau_b_g2() {
        Some(point) => bytes.extend(g2_bytes(&point)),
        None => bytes.extend([0; G2_BYTES]),
    }
    bytes.par_extend(points.par_iter().flat_map_iter(g1_bytes));
    let hash = hash(&bytes);
    bytes.extend(hash);
    bytes
}

/// Returns the bytes of a file with this many powers.
const fn file_bytes(powers: usize) -> usize {
    HEADER + powers * G1_BYTES + HASH
}

/// Reads the string of this origin; `None` for any other content.
fn read(mut file: File, origin: &Origin<'_>, log_n: u32) -> Option<Powers> {
    let size = file_bytes(1 << log_n);
    // The size tells the number of powers, and nothing is read of a file that has another.
    if file.metadata().ok()?.len() != size as u64 {
        return None;
    }
    let mut bytes = vec![0; size];
    file.read_exact(&mut bytes).ok()?;
    let (content, expected) = bytes.split_last_chunk::<HASH>()?;
    if hash(content) != *expected {
        return None;
    }
    let (header, points) = content.split_at_checked(HEADER)?;
    let (magic, header) = header.split_first_chunk::<16>()?;
    let (id, header) = header.split_first_chunk::<HASH>()?;
    let (has_tau_b, points_of_g2) = header.split_first_chunk::<8>()?;
    if (*magic, *id) != (MAGIC, origin.id()) {
        return None;
    }
    let known = match u64::from_le_bytes(*has_tau_b) {
        0 => points_of_g2.get(..G2_BYTES)?,
        1 => points_of_g2,
        _ => return None,
    };
    let of_g2: Vec<G2Affine> = read_g2(0, 0, known).ok()?;
    let verifier = VerifierSrs::new(*of_g2.first()?, of_g2.get(1).copied()).ok()?;
    let points: Vec<G1Affine> = read_g1(0, points).ok()?;
    let powers = Powers { verifier, points };
    let is_this = match origin {
        Origin::Development => powers.looks_like_development(),
        // The hash that names the ceremony says nothing of its points.
        Origin::Ceremony(_) => true,
    };
    (powers.points.first() == Some(&G1Affine::generator()) && is_this).then_some(powers)
}

fn hash(bytes: &[u8]) -> [u8; HASH] {
    let chunks = bytes.par_chunks(CHUNK);
    let hashes: Vec<_> = chunks.map(blake2b_simd::blake2b).collect();
    let mut state = State::new();
    for hash in &hashes {
        state.update(hash.as_bytes());
    }
    *state.finalize().as_array()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ProverError;
    use ark_bn254::Fr;
    use core::cell::Cell;

    const LOG: u32 = 12;

    /// A folder, and the number of strings that were made.
    struct Fixture {
        folder: tempfile::TempDir,
        made: Cell<u32>,
    }

    impl Fixture {
        fn new() -> Self {
            let folder = tempfile::tempdir().unwrap();
            let made = Cell::new(0);
            Self { folder, made }
        }

        fn get(&self, origin: Origin<'_>, log_n: u32) -> Powers {
            let kept = KeptPowers::new(self.folder.path().join("new").join("folder"));
            let make = || {
                self.made.set(self.made.get() + 1);
                let mut powers = Powers::development(log_n)?;
                if matches!(origin, Origin::Ceremony(_)) {
                    powers.verifier = powers.verifier.without_tau_b_g2()?;
                }
                Ok::<_, ProverError>(powers)
            };
            kept.get((origin, log_n), make).unwrap()
        }

        /// Returns the only file.
        fn path(&self) -> PathBuf {
            let folder = fs::read_dir(self.folder.path().join("new").join("folder"));
            let files: Vec<_> = folder.unwrap().map(|file| file.unwrap().path()).collect();
            let [path] = files.as_slice() else {
                panic!("{files:?}")
            };
            path.clone()
        }
    }

    #[test]
    fn strings_are_made_once() {
        let hash = [7; HASH];
        for origin in [Origin::Development, Origin::Ceremony(&hash)] {
            let fixture = Fixture::new();
            let made = fixture.get(origin, LOG);
            assert_eq!(fixture.get(origin, LOG), made);
            assert_eq!(fixture.made.get(), 1);
            assert_eq!(made.points.len(), 1 << LOG);
            let file = fs::metadata(fixture.path()).unwrap();
            assert_eq!(file.len(), file_bytes(1 << LOG) as u64);
        }
    }

    #[test]
    fn strings_of_other_origins_and_lengths_are_others() {
        let fixture = Fixture::new();
        let (one, other) = ([7; HASH], [8; HASH]);
        let origins = [
            Origin::Development,
            Origin::Ceremony(&one),
            Origin::Ceremony(&other),
        ];
        for origin in origins {
            for log_n in [0, 1, LOG] {
                let powers = fixture.get(origin, log_n);
                assert_eq!(powers.points.len(), 1 << log_n);
                let has_tau_b = powers.verifier.tau_b_g2().is_some();
                assert_eq!(has_tau_b, origin == Origin::Development);
            }
        }
        assert_eq!(fixture.made.get(), 9);
    }

    /// Somebody who knows another tau and writes to the folder does not choose the development
    /// string.
    #[test]
    fn strings_of_another_tau_are_not_the_development_string() {
        let fixture = Fixture::new();
        let powers = fixture.get(Origin::Development, LOG);
        let path = fixture.path();
        let other = Powers::with_known_tau(Fr::from(7_u64), LOG).unwrap();
        assert!(!other.verifier.insecure());
        let without = Powers {
            verifier: powers.verifier.without_tau_b_g2().unwrap(),
            points: powers.points.clone(),
        };
        let with_other = |places: &[usize]| {
            let mut points = powers.points.clone();
            for place in places {
                points[*place] = other.points[*place];
            }
            let verifier = powers.verifier;
            Powers { verifier, points }
        };
        let last = powers.points.len() - 1;
        let swapped = Powers {
            verifier: other.verifier,
            points: powers.points.clone(),
        };
        let wrong = [
            other.clone(),
            swapped,
            without,
            with_other(&[1]),
            with_other(&[last]),
        ];
        for (times, wrong) in (2..).zip(wrong) {
            fs::write(&path, encode(&Origin::Development, &wrong)).unwrap();
            assert_eq!(fixture.get(Origin::Development, LOG), powers);
            assert_eq!(fixture.made.get(), times);
        }
    }

    /// A file under the name of another string is not taken for it.
    #[test]
    fn names_decide_nothing() {
        let fixture = Fixture::new();
        fixture.get(Origin::Development, 1);
        let path = fixture.path();
        let hash = [7; HASH];
        let kept = KeptPowers::new(path.parent().unwrap().to_path_buf());
        for (origin, log_n) in [(Origin::Ceremony(&hash), 1), (Origin::Development, 2)] {
            fs::copy(&path, kept.path(&origin, log_n)).unwrap();
            fixture.get(origin, log_n);
        }
        assert_eq!(fixture.made.get(), 3);
    }

    #[test]
    fn damaged_files_count_as_missing_and_are_replaced() {
        let fixture = Fixture::new();
        let powers = fixture.get(Origin::Development, LOG);
        let path = fixture.path();
        let intact = fs::read(&path).unwrap();
        let places = [0, 20, 80, 90, 250, 400, 5000, intact.len() - 1];
        let flipped = places.map(|place| {
            let mut bytes = intact.clone();
            bytes[place] ^= 1;
            bytes
        });
        let cut = [0, 1, HEADER, intact.len() - 1].map(|len| intact[..len].to_vec());
        let longer = [intact.clone(), vec![0]].concat();
        let damaged = flipped.into_iter().chain(cut).chain([longer]);
        for (times, bytes) in (2..).zip(damaged) {
            fs::write(&path, bytes).unwrap();
            assert_eq!(fixture.get(Origin::Development, LOG), powers);
            assert_eq!(fixture.made.get(), times);
            assert_eq!(fs::read(&path).unwrap(), intact);
        }
    }

    /// Content with a right hash that is no string.
    #[test]
    fn only_points_are_read() {
        let fixture = Fixture::new();
        let powers = fixture.get(Origin::Development, 1);
        let path = fixture.path();
        let intact = fs::read(&path).unwrap();
        let edits: [fn(&mut [u8]); 4] = [
            // The flag, tau G2, the first power, the second one.
            |bytes| bytes[80] = 2,
            |bytes| bytes[88] ^= 1,
            |bytes| bytes.copy_within(HEADER + G1_BYTES.., HEADER),
            |bytes| bytes[HEADER + G1_BYTES] ^= 1,
        ];
        for (times, edit) in (2..).zip(edits) {
            let mut bytes = intact[..intact.len() - HASH].to_vec();
            edit(&mut bytes);
            let hash = hash(&bytes);
            bytes.extend(hash);
            fs::write(&path, bytes).unwrap();
            assert_eq!(fixture.get(Origin::Development, 1), powers);
            assert_eq!(fixture.made.get(), times);
        }
    }

    #[test]
    fn a_folder_that_cannot_be_made_keeps_nothing() {
        let file = tempfile::NamedTempFile::new().unwrap();
        let kept = KeptPowers::new(file.path().join("below"));
        for _ in 0..2 {
            let powers = kept.get((Origin::Development, 1), || Powers::development(1));
            assert_eq!(powers.unwrap().points.len(), 2);
        }
    }
}
