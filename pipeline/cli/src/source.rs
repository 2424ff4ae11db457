//! Subjects of the command: batch files, the guest program, its key, reference strings.

use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use zkfabric_batch::{BatchExecution, BatchFile, Start};
use zkfabric_console::DASH;
use zkfabric_host::Backend;
use zkfabric_kzg::kept::Origin;
use zkfabric_kzg::{KeptPowers, Powers, PtauError, Srs};
use zkfabric_vm::Program;
use zkfabric_wrap::{FinalKey, FinalProof};
use zkfabric_zkvm::{ProgramKey, Prover};

use crate::Error;
use crate::args::{Blake2b, ProgramArgs, SrsArgs};
use crate::input::{self, FileKind, Kind};
use crate::trust;

/// Default batch.
const EMBEDDED_BATCH: &str = include_str!("../../../examples/small.json");
/// The proved program: `pipeline/guest`, program `stf`.
const GUEST: &[u8] = include_bytes!("../../guest/elf/stf.elf");
/// The program's verifying key for the development reference string, written by
/// `cargo xtask key --write`.
const DEVELOPMENT_KEY: &[u8] = include_bytes!("../key/stf.dev.key");
/// Formats that batch files and parent files name.
pub(crate) const BATCH_FORMAT: &str = "zkfabric-batch-1";
pub(crate) const PARENT_FORMAT: &str = "zkfabric-parent-1";
/// log2 of the number of values in a stack of fixed columns, and in the tail shard's. Part of the
/// verifying key.
pub const LOG_STACK: u32 = 18;
/// Environment variable that names the folder of reference strings that were made or checked
/// before. The default is `zkfabric/srs` below `XDG_CACHE_HOME` or `~/.cache`.
const SRS_VARIABLE: &str = "ZKFABRIC_SRS_CACHE";

/// A batch and its name for reports.
#[derive(Clone, Debug)]
pub struct NamedBatch {
    /// Name of the batch in reports.
    pub name: String,
    /// Content of the batch file.
    pub file: BatchFile,
    /// State that the batch builds on.
    pub start: Start,
}

impl NamedBatch {
    /// Executes the batch natively.
    ///
    /// # Errors
    /// The batch is invalid.
    pub(crate) fn execute(&self) -> Result<BatchExecution, Error> {
        let executed = self.file.execute_on(&self.start);
        executed.map_err(Error::about(&self.name))
    }
}

/// Reads the batch file at `path`, or the embedded one, and the batch's parent, from the batch file
/// itself or from the file at `parent`.
///
/// # Errors
/// A file can't be read or is not of the expected kind; the batch has no parent or two.
pub fn batch(path: Option<&Path>, parent: Option<&Path>) -> Result<NamedBatch, Error> {
    let (name, text) = match path {
        Some(path) => (input::name(path), input::read_text(path, Kind::Batch)?),
        None => ("embedded example".to_owned(), EMBEDDED_BATCH.to_owned()),
    };
    let file = BatchFile::from_json(&text);
    let file = file.map_err(input::about_json(&name, &text, BATCH_FORMAT))?;
    let given = parent.map(|path| {
        let text = input::read_text(path, Kind::Parent)?;
        let start = Start::from_json(&text);
        start.map_err(input::about_json(&input::name(path), &text, PARENT_FORMAT))
    });
    let start = Start::of(&file, given.transpose()?).map_err(Error::about(&name))?;
    Ok(NamedBatch { name, file, start })
}

/// Loads the guest program.
///
/// # Errors
/// The embedded program is damaged.
pub fn guest() -> Result<Program, Error> {
    Ok(Program::from_elf(GUEST)?)
}

/// The user's own program, with its input and its expected output.
#[derive(Debug)]
pub(crate) struct UserProgram {
    /// Name of the program in messages.
    pub(crate) name: String,
    /// The program.
    pub(crate) program: Program,
    /// Bytes of the program's input.
    pub(crate) input: Vec<u8>,
    /// Expected output, if the user gives it.
    pub(crate) output: Option<Vec<u8>>,
}

/// Reads the files of the user's program.
///
/// # Errors
/// A file can't be read or is not a program.
pub(crate) fn program(args: &ProgramArgs) -> Result<UserProgram, Error> {
    let path = args.elf.as_deref().unwrap_or_else(|| Path::new(DASH));
    let data = |path: &PathBuf| input::read(path, Kind::Data);
    Ok(UserProgram {
        name: input::name(path),
        program: elf(path)?,
        input: args
            .input
            .as_ref()
            .map(data)
            .transpose()?
            .unwrap_or_default(),
        output: args.output.as_ref().map(data).transpose()?,
    })
}

/// Loads the program in a file.
///
/// # Errors
/// The file can't be read or is not a program.
pub(crate) fn elf(path: &Path) -> Result<Program, Error> {
    let bytes = input::read(path, Kind::Elf)?;
    input::refuse_other(&input::name(path), &bytes, &[FileKind::Elf], "")?;
    let program = Program::from_elf(&bytes).map_err(Error::Program);
    program.map_err(Error::about(&input::name(path)))
}

/// A verifying key and its name for messages.
#[derive(Debug)]
pub(crate) struct NamedKey {
    /// Name of the key in messages.
    pub(crate) name: String,
    /// The key.
    pub(crate) key: ProgramKey,
}

impl NamedKey {
    fn from_bytes(name: String, bytes: &[u8]) -> Result<Self, Error> {
        match ProgramKey::from_bytes(bytes) {
            Ok(key) => Ok(Self { name, key }),
            Err(source) => Err(Error::Key {
                key: name,
                source: Box::new(source),
            }),
        }
    }
}

/// Reads the verifying key at `path`, or the embedded one.
///
/// # Errors
/// The file can't be read or is not a key.
pub(crate) fn key(path: Option<&Path>) -> Result<NamedKey, Error> {
    let Some(path) = path else {
        return NamedKey::from_bytes("embedded key".to_owned(), DEVELOPMENT_KEY);
    };
    let (name, bytes) = (input::name(path), input::read(path, Kind::Key)?);
    input::refuse_other(&name, &bytes, &[FileKind::ProgramKey], "")?;
    NamedKey::from_bytes(name, &bytes)
}

/// A key of either kind.
#[derive(Debug)]
pub(crate) enum AnyKey {
    /// Key of a program.
    Program(Box<NamedKey>),
    /// Key of wrapped proofs, not trusted yet ([`trust::grounds`]).
    Wrapped(Box<NamedFinalKey>),
}

/// A key of wrapped proofs and its name for messages.
#[derive(Debug)]
pub(crate) struct NamedFinalKey {
    /// Name of the key in messages.
    pub(crate) name: String,
    /// The key.
    pub(crate) key: FinalKey,
}

/// Returns the embedded key of the kind that a proof requires.
///
/// # Errors
/// The embedded key is damaged.
pub(crate) fn embedded_key(proof: &[u8]) -> Result<AnyKey, Error> {
    match FinalProof::is_one(proof) {
        true => Ok(AnyKey::Wrapped(Box::new(NamedFinalKey {
            name: trust::EMBEDDED.to_owned(),
            key: trust::embedded()?,
        }))),
        false => Ok(AnyKey::Program(Box::new(key(None)?))),
    }
}

/// Reads the key at `path`, of either kind.
///
/// # Errors
/// The file can't be read or is not a key.
pub(crate) fn any_key(path: &Path) -> Result<AnyKey, Error> {
    let (name, bytes) = (input::name(path), input::read(path, Kind::Key)?);
    let wanted = [FileKind::ProgramKey, FileKind::FinalKey];
    input::refuse_other(&name, &bytes, &wanted, "")?;
    if !FinalKey::is_one(&bytes) {
        let key = NamedKey::from_bytes(name, &bytes)?;
        return Ok(AnyKey::Program(Box::new(key)));
    }
    let key = FinalKey::from_bytes(&bytes).map_err(trust::about(&name))?;
    Ok(AnyKey::Wrapped(Box::new(NamedFinalKey { name, key })))
}

/// Reads the key of wrapped proofs at `path`, which is not trusted yet ([`trust::grounds`]).
///
/// # Errors
/// The file can't be read or is not such a key.
pub(crate) fn final_key(path: &Path) -> Result<NamedFinalKey, Error> {
    let (name, bytes) = (input::name(path), input::read(path, Kind::Key)?);
    let hint = "; `zkfabric wrap` and `zkfabric key --wrap` write it";
    input::refuse_other(&name, &bytes, &[FileKind::FinalKey], hint)?;
    let key = FinalKey::from_bytes(&bytes).map_err(trust::about(&name))?;
    Ok(NamedFinalKey { name, key })
}

/// Computes the key of the program at `path`.
///
/// # Errors
/// The file can't be read or is not a program; the reference string is unavailable.
pub(crate) fn key_of(path: &Path, args: &SrsArgs) -> Result<NamedKey, Error> {
    let name = format!("key of {}", input::name(path));
    let key = key_for(elf(path)?, args)?;
    Ok(NamedKey { name, key })
}

/// Computes the key of a program.
///
/// # Errors
/// The reference string is unavailable, or the program can't be proved.
pub(crate) fn key_for(program: Program, args: &SrsArgs) -> Result<ProgramKey, Error> {
    let backend = zkfabric_host::cpu();
    let srs = srs(args, Purpose::Keys, backend.as_ref(), LOG_STACK)?;
    Ok(Prover::new(backend, Arc::new(srs), program, LOG_STACK)?.into_key())
}

/// Checks, before the work, that a ceremony's file has `2^log_n` powers.
///
/// # Errors
/// The file can't be read, is of another kind, or has fewer powers.
pub(crate) fn check_powers(args: &SrsArgs, wanted: u32) -> Result<(), Error> {
    let Some(path) = &args.ptau else {
        return Ok(());
    };
    let power = zkfabric_kzg::ptau::log_powers(&mut open_ptau(path)?);
    let power = power.map_err(about_ptau(path))?;
    match power < wanted {
        true => Err(about_ptau(path)(PtauError::TooSmall { power, wanted })),
        false => Ok(()),
    }
}

/// Returns whether a file has the form of a ceremony's.
pub(crate) fn is_ceremony(path: &Path) -> bool {
    let file = open_ptau(path).ok();
    file.is_some_and(|mut file| zkfabric_kzg::ptau::log_powers(&mut file).is_ok())
}

/// Opens a ceremony's file, which may be too large to be read as a whole.
fn open_ptau(path: &Path) -> Result<BufReader<File>, Error> {
    let read = |source| Error::Read {
        path: path.to_path_buf(),
        source,
    };
    let mut reader = BufReader::new(File::open(path).map_err(read)?);
    let first = reader.fill_buf().map_err(read)?;
    input::refuse_other(&input::name(path), first, &[FileKind::Ptau], "")?;
    Ok(reader)
}

fn about_ptau(path: &Path) -> impl FnOnce(PtauError) -> Error {
    move |source| Error::Ptau {
        path: path.to_path_buf(),
        source: Box::new(source),
    }
}

/// What a reference string is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// Keys with which others verify: no kept string is believed. A ceremony's file is read and
    /// checked, the development string is made.
    Keys,
    /// Proofs, which others verify with keys of their own: a string may be one that was made or
    /// checked before.
    Proofs,
}

/// Returns `2^log_n` powers of the reference string that the arguments name.
///
/// # Errors
/// The file can't be read or fails a check.
pub(crate) fn srs(
    args: &SrsArgs,
    purpose: Purpose,
    backend: &dyn Backend,
    log_n: u32,
) -> Result<Srs, Error> {
    let kept = zkfabric_host::cache::folder(SRS_VARIABLE, "srs").map(KeptPowers::new);
    let powers = powers(args, (purpose, kept.as_ref()), backend, log_n)?;
    Ok(Srs::new(backend, powers)?)
}

fn powers(
    args: &SrsArgs,
    (purpose, kept): (Purpose, Option<&KeptPowers>),
    backend: &dyn Backend,
    log_n: u32,
) -> Result<Powers, Error> {
    let hash = args.ptau_blake2b.as_ref().map(|Blake2b(hash)| hash);
    let origin = match (purpose, &args.ptau, hash) {
        (Purpose::Keys, ..) | (Purpose::Proofs, Some(_), None) => None,
        (Purpose::Proofs, None, _) => Some(Origin::Development),
        (Purpose::Proofs, Some(_), Some(hash)) => Some(Origin::Ceremony(hash)),
    };
    let make = || match &args.ptau {
        None => Ok(Powers::development(log_n)?),
        Some(path) => {
            let file = &mut open_ptau(path)?;
            let powers = zkfabric_kzg::ptau::read(backend, file, log_n, hash);
            powers.map_err(about_ptau(path))
        }
    };
    match kept.zip(origin) {
        Some((kept, origin)) => {
            check_powers(args, log_n)?;
            kept.get((origin, log_n), make)
        }
        None => make(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn embedded_data_is_sound() {
        assert_eq!(batch(None, None).unwrap().file.transactions().count(), 7);
        assert!(!guest().unwrap().instructions.is_empty());
        let NamedKey { key, .. } = key(None).unwrap();
        assert!(key.verifying().srs().insecure());
        assert_eq!(key.verifying().stacks().log_stack, LOG_STACK);
    }

    /// A file that has the form of a ceremony's of power 3, and neither its hash nor its powers.
    fn other_ceremony(folder: &Path, hash: [u8; 64]) -> SrsArgs {
        let modulus = "47fd7cd8168c203c8dca7168916a81975d588181b64550b829a031e1724e6430";
        let digit = |at: usize| u8::from_str_radix(&modulus[2 * at..2 * at + 2], 16).unwrap();
        let modulus: [u8; 32] = core::array::from_fn(digit);
        let header = [
            &32_u32.to_le_bytes()[..],
            &modulus,
            &3_u32.to_le_bytes(),
            &3_u32.to_le_bytes(),
        ]
        .concat();
        let path = folder.join("other.ptau");
        let count = 1_u32.to_le_bytes();
        let size = (header.len() as u64).to_le_bytes();
        let version = 1_u32.to_le_bytes();
        let file = [&b"ptau"[..], &version, &count, &count, &size, &header].concat();
        std::fs::write(&path, file).unwrap();
        SrsArgs {
            ptau: Some(path),
            ptau_blake2b: Some(Blake2b(hash)),
        }
    }

    /// The folder of kept strings may hold anything: keys are made from the ceremony's file.
    #[test]
    fn kept_strings_are_for_proofs_alone() {
        const LOG: u32 = 2;
        let folder = tempfile::tempdir().unwrap();
        let (backend, hash) = (zkfabric_host::cpu(), [7; 64]);
        let kept = KeptPowers::new(folder.path().join("kept"));
        let made = Powers::development(LOG).unwrap();
        let keep = || Ok::<_, Error>(made.clone());
        kept.get((Origin::Ceremony(&hash), LOG), keep).unwrap();

        let args = other_ceremony(folder.path(), hash);
        let of = |args: &SrsArgs, purpose, log_n| {
            powers(args, (purpose, Some(&kept)), backend.as_ref(), log_n)
        };
        assert_eq!(of(&args, Purpose::Proofs, LOG).unwrap(), made);
        let refused = |result| {
            let Err(Error::Ptau { source, .. }) = result else {
                panic!("{result:?}")
            };
            *source
        };
        let keys = refused(of(&args, Purpose::Keys, LOG));
        assert!(matches!(keys, PtauError::Hash { .. }), "{keys:?}");
        // Neither a string without its hash, nor one of another length.
        let unnamed = SrsArgs {
            ptau: args.ptau,
            ptau_blake2b: None,
        };
        let unnamed = refused(of(&unnamed, Purpose::Proofs, LOG));
        assert!(matches!(unnamed, PtauError::MissingSection { .. }));
        let args = other_ceremony(folder.path(), hash);
        let longer = refused(of(&args, Purpose::Proofs, LOG + 1));
        assert!(matches!(longer, PtauError::Hash { .. }), "{longer:?}");
        // A file that is too short for the key is refused, whatever is kept.
        let error = refused(of(&args, Purpose::Proofs, 4));
        let (power, wanted) = (3, 4);
        assert_eq!(error, PtauError::TooSmall { power, wanted });
    }

    /// A folder with the string of another tau under the development string's name: neither keys
    /// nor proofs are made with it.
    #[test]
    fn the_development_string_is_not_what_the_folder_says() {
        const LOG: u32 = 2;
        let folder = tempfile::tempdir().unwrap();
        let (backend, path) = (zkfabric_host::cpu(), folder.path().to_path_buf());
        let kept = KeptPowers::new(path.clone());
        let made = Powers::development(LOG).unwrap();
        let poisoned = Powers::with_known_tau(7.into(), LOG).unwrap();
        let keep = || Ok::<_, Error>(poisoned.clone());
        kept.get((Origin::Development, LOG), keep).unwrap();
        let file = std::fs::read_dir(&path).unwrap().next().unwrap().unwrap();
        let bytes = std::fs::read(file.path()).unwrap();
        let args = SrsArgs {
            ptau: None,
            ptau_blake2b: None,
        };
        let of = |purpose| powers(&args, (purpose, Some(&kept)), backend.as_ref(), LOG).unwrap();
        // Keys leave the folder as it is.
        assert_eq!(of(Purpose::Keys), made);
        assert_eq!(std::fs::read(file.path()).unwrap(), bytes);
        // Proofs replace what is wrong.
        assert_eq!(of(Purpose::Proofs), made);
        assert_ne!(std::fs::read(file.path()).unwrap(), bytes);
    }
}
