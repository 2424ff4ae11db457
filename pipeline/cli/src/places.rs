//! Inputs and outputs of a command line, compared by file: an output never takes the place of an
//! input or of another output.
//!
//! [`of`] is the table of all subcommands, and [`check`] is called once, before any work. Files are
//! compared by [`Place`], so that links and other spellings of a path make no difference. `-`
//! stands for one input or one output.

use std::path::{Path, PathBuf};

use zkfabric_console::DASH;
use zkfabric_files::Place;
use zkfabric_keys::{SecretFile, SecretVariable};

use crate::Error;
use crate::args::{
    Command, GenesisCommand, KeystoreCommand, NewKeystoreArgs, PassphraseArgs, ProgramArgs,
    SignerArgs, SrsArgs,
};
use crate::command::contract;

/// Files that a command line names.
#[derive(Debug, Default)]
pub(crate) struct Files {
    inputs: Vec<NamedPath>,
    outputs: Vec<NamedPath>,
    /// The first argument that has a secret where its file or variable is expected, and what
    /// was expected.
    pasted: Option<(&'static str, &'static str)>,
}

/// A path and its name in messages.
#[derive(Debug)]
struct NamedPath {
    name: &'static str,
    path: PathBuf,
}

impl NamedPath {
    fn is_dash(&self) -> bool {
        self.path == Path::new(DASH)
    }
}

impl Files {
    fn input<'a>(mut self, name: &'static str, path: impl Into<Option<&'a PathBuf>>) -> Self {
        self.inputs.extend(named(name, path.into().cloned()));
        self
    }

    fn output(mut self, name: &'static str, path: impl Into<Option<PathBuf>>) -> Self {
        self.outputs.extend(named(name, path.into()));
        self
    }

    fn program(self, program: &ProgramArgs) -> Self {
        self.input("--elf", &program.elf)
            .input("--input", &program.input)
            .input("--output", &program.output)
    }

    fn srs(self, srs: &SrsArgs) -> Self {
        self.input("--ptau", &srs.ptau)
    }

    /// Adds the file of a secret that is read.
    fn secret<'a>(self, name: &'static str, file: impl Into<Option<&'a SecretFile>>) -> Self {
        let Some(file) = file.into() else {
            return self;
        };
        self.unless_pasted(name, "the path of a file", file.is_pasted())
            .input(name, &file.as_path().to_owned())
    }

    /// Adds the variable of a secret.
    fn variable(self, name: &'static str, variable: Option<&SecretVariable>) -> Self {
        let is_pasted = variable.is_some_and(SecretVariable::is_pasted);
        let expected = "the name of an environment variable (letters, digits and _)";
        self.unless_pasted(name, expected, is_pasted)
    }

    fn unless_pasted(
        mut self,
        name: &'static str,
        expected: &'static str,
        is_pasted: bool,
    ) -> Self {
        if is_pasted {
            self.pasted.get_or_insert((name, expected));
        }
        self
    }

    fn signer(self, signer: &SignerArgs) -> Self {
        self.secret("--keystore", &signer.keystore)
            .passphrase(&signer.passphrase)
            .secret("--private-key", &signer.private_key)
            .variable("--private-key-env", signer.private_key_env.as_ref())
    }

    fn passphrase(self, passphrase: &PassphraseArgs) -> Self {
        self.secret("--passphrase", &passphrase.passphrase)
            .variable("--passphrase-env", passphrase.passphrase_env.as_ref())
    }

    fn new_keystore(self, new: &NewKeystoreArgs) -> Self {
        let is_pasted = new.out.is_pasted();
        self.passphrase(&new.passphrase)
            .unless_pasted("the keystore", "the path of a file", is_pasted)
            .output("the keystore", new.out.as_path().to_owned())
    }

    /// Refuses a secret where its file's path is expected.
    ///
    /// # Errors
    /// [`Error::Pasted`].
    pub(crate) fn check_secrets(&self) -> Result<(), Error> {
        match self.pasted {
            Some((argument, expected)) => Err(Error::Pasted { argument, expected }),
            None => Ok(()),
        }
    }

    /// Returns the paths of the outputs.
    pub(crate) fn output_paths(&self) -> Vec<PathBuf> {
        self.outputs.iter().map(|file| file.path.clone()).collect()
    }
}

fn named(name: &'static str, path: Option<PathBuf>) -> Option<NamedPath> {
    path.map(|path| NamedPath { name, path })
}

/// Returns the files that a command line names, and those that follow from them.
pub(crate) fn of(command: &Command) -> Files {
    let files = Files::default();
    match command {
        Command::Prove(args) => files
            .input("the batch", &args.batch)
            .input("--parent", &args.parent)
            .program(&args.program)
            .srs(&args.srs)
            .output("--out", args.out.clone())
            .output("--next", args.next_file())
            .output("--timeline", args.timeline.clone())
            .output("--wrap", args.wrap.clone())
            .output("the key beside --wrap", args.wrap_key()),
        Command::Wrap(args) => files
            .input("the proof", &args.proof)
            .input("--key", &args.key)
            .srs(&args.srs)
            .output("--out", args.out.clone())
            .output("--out-key", args.out_key.clone()),
        Command::Execute(args) => files
            .input("the batch", &args.batch)
            .input("--parent", &args.parent)
            .program(&args.program)
            .output("--next", args.next.clone()),
        Command::Batch(args) => files
            .output("--out", args.out.clone())
            .output("--out-parent", args.parent_file()),
        Command::Contract(args) => contract::names().fold(files.input("--key", &args.key), {
            |files, name| files.output(name, args.out.join(name))
        }),
        Command::Key(args) => {
            let files = files.input("--elf", &args.elf).srs(&args.srs);
            match args.check {
                true => files,
                false => files.output("--out", args.out.clone()),
            }
        }
        Command::Verify(args) => files
            .input("the proof", &args.proof)
            .input("--key", &args.key)
            .input("--elf", &args.elf)
            .srs(&args.srs),
        Command::Engine(args) => files
            .input("the transactions", &args.transactions)
            .input("--genesis", &args.genesis)
            .signer(&args.signer)
            .srs(&args.batching.proving.srs)
            .output("--answers", args.answers.clone()),
        Command::Node(args) => files
            .input("--config", &args.config)
            .input("--genesis", &args.genesis)
            .signer(&args.signer)
            .variable("--debug-token-env", args.debug_token_env.as_ref())
            .srs(&args.batching.proving.srs),
        Command::Genesis(args) => match &args.command {
            GenesisCommand::New(args) => files.output("--out", args.written.out.clone()),
            GenesisCommand::Import(args) => files
                .input("the genesis", &args.genesis)
                .output("--out", args.written.out.clone()),
        },
        Command::Keystore(args) => match &args.command {
            KeystoreCommand::New(args) => files.new_keystore(args),
            KeystoreCommand::Import(args) => files
                .secret("--private-key", &args.private_key)
                .variable("--private-key-env", args.private_key_env.as_ref())
                .new_keystore(&args.new),
            KeystoreCommand::Address(args) => files
                .secret("the keystore", &args.keystore)
                .passphrase(&args.passphrase),
        },
        Command::Submit(args) => files
            .input("the proof", &args.proof)
            .input("--batch", &args.batch)
            .input("--parent", &args.parent)
            .secret("--private-key", &args.private_key),
        // No inputs, and outputs whose names differ; `new` writes into a new folder.
        Command::Example(_)
        | Command::Devices(_)
        | Command::DeviceServer
        | Command::New(_)
        | Command::Hdl(_)
        | Command::Completions(_)
        | Command::Man(_) => files,
    }
}

/// Checks that no output is the file of an input or of another output, and that stdin and stdout
/// are one file each.
///
/// # Errors
/// [`Error::Pasted`], [`Error::SamePlace`], [`Error::StdinTwice`], and `SeveralToStdout`.
pub(crate) fn check(files: &Files) -> Result<(), Error> {
    files.check_secrets()?;
    let mut stdin = files.inputs.iter().filter(|file| file.is_dash());
    if let (Some(first), Some(second)) = (stdin.next(), stdin.next()) {
        let (first, second) = (first.name, second.name);
        return Err(Error::StdinTwice { first, second });
    }
    if files.outputs.iter().filter(|file| file.is_dash()).count() > 1 {
        return Err(zkfabric_console::Error::SeveralToStdout.into());
    }
    let located = |list: &'_ [NamedPath]| {
        let files = list.iter().filter(|file| !file.is_dash());
        let places = files.filter_map(|file| Some((file.name, Place::of(&file.path)?)));
        places.collect::<Vec<_>>()
    };
    let mut taken = located(&files.inputs);
    for (output, place) in located(&files.outputs) {
        if let Some((other, _)) = taken.iter().find(|(_, other)| other.is(&place)) {
            return Err(Error::SamePlace {
                path: place.path().to_path_buf(),
                output,
                other,
            });
        }
        taken.push((output, place));
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use clap::Parser as _;

    use super::*;
    use crate::args::Args;

    fn checked(line: &str) -> Result<(), Error> {
        let args = Args::try_parse_from(line.split(' ')).unwrap();
        check(&of(&args.command))
    }

    /// Every pair of an output with an input or another output that a command line can name.
    #[test]
    fn no_output_takes_the_place_of_another_file() {
        for line in [
            "zkfabric prove a --out a",
            "zkfabric prove a --out p --next a",
            "zkfabric prove a --out p --next ./p",
            "zkfabric prove a --parent b --out b",
            "zkfabric prove a --parent p.parent.json --out p.bin",
            "zkfabric prove p.parent.json --out p",
            "zkfabric prove a --wrap --out final.proof",
            "zkfabric prove a --wrap --out final.key",
            "zkfabric prove a --wrap=a",
            "zkfabric prove a --wrap=x.key --out p",
            "zkfabric prove a --ptau s --out s",
            "zkfabric prove --elf e --out e",
            "zkfabric prove --elf e --input i --out i",
            "zkfabric prove --elf e --output o --out o",
            "zkfabric execute a --next a",
            "zkfabric execute a --parent b --next b",
            "zkfabric wrap p --out p",
            "zkfabric wrap p --out-key p",
            "zkfabric wrap p --out x --out-key x",
            "zkfabric wrap p --key k --out k",
            "zkfabric wrap p --key k --out-key k",
            "zkfabric wrap p --ptau s --out s",
            "zkfabric batch --rpc http://h:1 --from 1 --to 1 --out x --out-parent x",
            "zkfabric contract --key c/Verifier.sol --out c",
            "zkfabric contract --key c/Rollup.sol --out c",
            "zkfabric key --elf e --out e",
            "zkfabric key --ptau s --out s",
            "zkfabric engine t --genesis g --folder f --keystore k --answers k",
            "zkfabric engine t --genesis g --folder f --keystore k --passphrase p --answers p",
            "zkfabric keystore import --private-key k k",
            "zkfabric keystore new --passphrase k k",
            "zkfabric genesis import g --out g",
        ] {
            let error = checked(line).unwrap_err();
            assert!(matches!(error, Error::SamePlace { .. }), "{line}: {error}");
        }
        for line in [
            "zkfabric prove",
            "zkfabric prove a --out p --next n --wrap=w",
            "zkfabric prove --out /dev/null --next /dev/null",
            "zkfabric prove --out -",
            "zkfabric execute - --next -",
            "zkfabric wrap p",
            "zkfabric wrap - --out -",
            "zkfabric contract --out c",
            "zkfabric key --check --elf e --out e",
            "zkfabric verify p --key k",
        ] {
            checked(line).unwrap();
        }
        for (line, expected) in [
            ("zkfabric verify - --key -", "the proof and for --key"),
            ("zkfabric wrap - --key -", "the proof and for --key"),
            (
                "zkfabric execute - --parent -",
                "the batch and for --parent",
            ),
            (
                "zkfabric wrap p --out - --out-key -",
                "stdout takes one file",
            ),
            ("zkfabric prove --out - --next -", "stdout takes one file"),
        ] {
            let error = checked(line).unwrap_err().to_string();
            assert!(error.contains(expected), "{line}: {error}");
        }
    }

    #[cfg(unix)]
    #[test]
    fn files_are_compared_and_not_names() {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
        std::fs::write(path("batch"), "{}").unwrap();
        std::os::unix::fs::symlink(path("batch"), path("link")).unwrap();
        std::fs::hard_link(path("batch"), path("hard")).unwrap();
        std::os::unix::fs::symlink(folder.path(), path("folder")).unwrap();
        for next in ["link", "hard", "folder/batch", "./batch"] {
            let line = format!("zkfabric execute {} --next {}", path("batch"), path(next));
            assert!(checked(&line).is_err(), "{next}");
            let line = format!("zkfabric execute {} --next {}", path(next), path("batch"));
            assert!(checked(&line).is_err(), "{next}");
        }
        let line = format!("zkfabric execute {} --next {}", path("batch"), path("new"));
        checked(&line).unwrap();
        let (new, linked) = (path("new"), path("folder/new"));
        assert!(checked(&format!("zkfabric wrap p --out {new} --out-key {linked}")).is_err());
    }
}
