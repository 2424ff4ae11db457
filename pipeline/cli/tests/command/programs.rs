//! The user's own programs: executed, proved, verified.
#![expect(clippy::unwrap_used, reason = "helpers of tests")]

use super::{PROGRAM, json, one_line_error, text, zkfabric, zkfabric_with};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use zkfabric_abi::mark;
use zkfabric_testing::asm::Assembler;
use zkfabric_vm::{Op, ecall};
use zkfabric_zkvm::claim;

/// Output that the program commits to.
const OUTPUT: &[u8] = b"twelve bytes";
/// Input that the program expects.
const INPUT: &[u8] = b"nine byte";

/// Returns a program that reads its input as a guest does and ends with exit code 3 unless the
/// input is [`INPUT`]; each `marker` gives another program.
fn program(marker: u64) -> Vec<u8> {
    let mut a = Assembler::new(0x1_0000);
    a.li(5, marker);
    let words = zkfabric_batch::guest::input_words(INPUT);
    assert_eq!(words.len(), 3);
    let wrong = a.new_label();
    for word in words {
        a.li(17, ecall::INPUT);
        a.ecall();
        a.li(6, word);
        a.branch(Op::Bne, 10, 6, wrong);
    }
    for (register, word) in (11..).zip(claim::digest(OUTPUT)) {
        a.li(register, word);
    }
    a.li(17, ecall::HALT);
    a.li(10, 0);
    a.ecall();
    a.bind(wrong);
    a.halt(3);
    a.elf(&[]).unwrap()
}

/// Returns a program that shows the bytes of its text at a distance from its start as its output,
/// and commits to [`OUTPUT`].
fn showing(distance: u64) -> Vec<u8> {
    let base = 0x1_0000;
    let mut a = Assembler::new(base);
    a.li(17, ecall::MARK);
    a.li(10, mark::OUTPUT);
    a.li(11, mark::output(base + distance, OUTPUT.len() as u64));
    a.ecall();
    for (register, word) in (11..).zip(claim::digest(OUTPUT)) {
        a.li(register, word);
    }
    a.halt(0);
    for word in OUTPUT.as_chunks::<4>().0 {
        a.word(u32::from_le_bytes(*word));
    }
    a.elf(&[]).unwrap()
}

/// The output that a program shows is printed if it has the digest.
#[test]
fn outputs_are_printed() {
    let files = Files::new();
    // The text begins at 4096 in the file and ends with the output; its length does not depend on
    // the place.
    let place = (showing(0x100).len() - 4096 - OUTPUT.len()) as u64;
    let output = |elf: &[u8], line: &str| {
        fs::write(files.path("showing"), elf).unwrap();
        let executed = files.run(&format!("execute --json --elf @showing{line}"));
        assert!(executed.status.success(), "{executed:?}");
        json(&executed.stdout).unwrap()["output"].clone()
    };
    let hex: String = OUTPUT.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(output(&showing(place), ""), format!("0x{hex}"));
    assert_eq!(
        output(&showing(place), " --output @output"),
        format!("0x{hex}")
    );
    // Other bytes, or none, are not the output.
    assert!(output(&showing(place + 1), "").is_null());
    assert!(output(&showing(1 << 31), "").is_null());
    assert_eq!(
        output(&showing(place + 1), " --output @output"),
        format!("0x{hex}")
    );
}

/// `zkfabric new` writes a folder once, and no file of another.
#[test]
fn folders_of_programs_are_written_once() {
    let files = Files::new();
    let written = files.run("new my-program --json --out @folder");
    assert!(written.status.success(), "{written:?}");
    let report = json(&written.stdout).unwrap();
    assert!(report["files"].as_u64().unwrap() > 20);
    for (file, expected) in [
        ("Cargo.toml", "name = \"my-program\""),
        ("Cargo.toml", "path = \"zkfabric/runtime\""),
        (".cargo/config.toml", "-Clink-arg=-Tguest.ld"),
        ("guest.ld", "__stack_top = 0x4010000;"),
        ("zkfabric/runtime/src/start.rs", "_start:"),
    ] {
        let text = fs::read_to_string(files.path("folder").join(file)).unwrap();
        assert!(text.contains(expected), "{file}");
    }
    let again = files.run("new my-program --out @folder");
    assert_eq!(again.status.code(), Some(3), "{again:?}");
    let error = one_line_error(&again).unwrap();
    assert!(error.contains("has files already"), "{error}");
    let wrong = files.run("new My --out @other-folder");
    assert_eq!(wrong.status.code(), Some(2), "{wrong:?}");
    assert!(!files.path("other-folder").exists());
}

struct Files {
    folder: tempfile::TempDir,
}

impl Files {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let files = Self { folder };
        for (name, content) in [
            ("program", program(1).as_slice()),
            ("other", &program(2)),
            ("input", INPUT),
            ("output", OUTPUT),
        ] {
            fs::write(files.path(name), content).unwrap();
        }
        files
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn name(&self, name: &str) -> String {
        self.path(name).to_str().unwrap().to_owned()
    }

    /// Runs the quiet command; words that begin with `@` become file names.
    fn run(&self, line: &str) -> std::process::Output {
        let word = |word: &str| match word.strip_prefix('@') {
            Some(name) => self.name(name),
            None => word.to_owned(),
        };
        let args: Vec<String> = line.split(' ').chain(["--quiet"]).map(word).collect();
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        zkfabric(&args).unwrap()
    }
}

fn digest() -> String {
    zkfabric_batch::guest::digest(claim::digest(OUTPUT)).to_string()
}

#[test]
fn a_program_is_executed() {
    let files = Files::new();
    let output = files.run("execute --json --elf @program --input @input --repeat 3");
    assert!(output.status.success(), "{output:?}");
    let report = json(&output.stdout).unwrap();
    assert_eq!(report["exit_code"], 0);
    assert_eq!(report["digest"], digest());
    assert_eq!(report["input_bytes"], INPUT.len());
    assert_eq!(report["repetitions"].as_array().unwrap().len(), 3);
    assert!(report["machine"]["threads"].as_u64().unwrap() > 0);
    let plain = files.run("execute --elf @program --input @input --output @output");
    assert!(text(&plain.stdout).contains(&digest()), "{plain:?}");
    // From stdin.
    let args = ["execute", "--elf", "-", "--input", &files.name("input")];
    let output = zkfabric_with(&args, &program(1)).unwrap();
    assert!(output.status.success(), "{output:?}");
}

#[test]
fn programs_that_fail_say_why() {
    let files = Files::new();
    let error = |line: &str, code: i32| {
        let output = files.run(line);
        assert_eq!(output.status.code(), Some(code), "{line}: {output:?}");
        text(&output.stderr)
    };
    let exit = error("execute --elf @program --input @output", 1);
    assert!(
        exit.contains("program: the program ended with exit code 3"),
        "{exit}"
    );
    let exit = error("prove --elf @program --input @output --out @proof", 1);
    assert!(exit.contains("ended with exit code 3"), "{exit}");
    let none = error("execute --elf @program", 1);
    assert!(none.contains("program: "), "{none}");
    let digest = error("execute --elf @program --input @input --output @input", 1);
    assert!(
        digest.contains("the VM committed to the digest"),
        "{digest}"
    );
    let digest = error(
        "prove --elf @program --input @input --output @input --out @proof",
        1,
    );
    assert!(digest.contains("the output has the digest"), "{digest}");
    assert!(!Path::new(&files.name("proof")).exists());
    let text = error("execute --elf @input", 3);
    assert!(text.contains("input: expected a program (ELF)"), "{text}");
    let usage = error("execute --elf @program @input", 2);
    assert!(usage.contains("cannot be used with"), "{usage}");
    error("execute --input @input", 2);
    error("prove --elf @program --repeat 0", 2);
    error("execute --elf /nowhere/program", 3);
    let twice = files.run("execute --elf - --input -");
    let twice = one_line_error(&twice).unwrap();
    assert!(
        twice.starts_with("stdin can be one input, got - for --elf and for --input"),
        "{twice}"
    );
}

/// Follows `docs/guests.md` except for the compiler: the committed program was built for the stock
/// target, including atomics.
#[test]
fn the_template_goes_from_program_to_verified_proof() {
    let files = Files::new();
    fs::copy(PROGRAM, files.path("collatz")).unwrap();
    // 1,000 in postcard's encoding of integers (LEB128).
    fs::write(files.path("limit"), [0xe8, 0x07]).unwrap();
    // The start 871 takes 178 steps, more than any other number below 1,000 (OEIS A006877,
    // A006878).
    fs::write(files.path("longest"), [0xe7, 0x06, 0xb2, 0x01]).unwrap();
    let run = "--elf @collatz --input @limit --output @longest";
    let executed = files.run(&format!("execute {run} --json"));
    assert!(executed.status.success(), "{executed:?}");
    let report = json(&executed.stdout).unwrap();
    assert_eq!(
        (&report["exit_code"], &report["printed"]),
        (&0.into(), &"done\n".into())
    );
    assert_eq!(report["output"], "0xe706b201");
    let shown = files.run("execute --elf @collatz --input @limit --json");
    assert_eq!(json(&shown.stdout).unwrap()["output"], "0xe706b201");
    for line in [
        &format!("prove {run} --out @proof"),
        "key --elf @collatz --out @key",
        "verify @proof --key @key --program --allow-dev-srs",
        "verify @proof --elf @collatz --allow-dev-srs",
    ] {
        let output = files.run(line);
        assert!(output.status.success(), "{line}: {output:?}");
    }
    let no_limit = files.run("execute --elf @collatz");
    assert_eq!(no_limit.status.code(), Some(1), "{no_limit:?}");
    assert!(
        text(&no_limit.stderr).contains("expected the limit"),
        "{no_limit:?}"
    );
}

/// Builds the folder that `zkfabric new` writes, outside the repository, with the toolchain of
/// `cargo xtask guest`, and runs the program.
#[test]
fn folders_of_programs_build_anywhere() {
    const CARGO: &str = "/usr/bin/cargo";
    const RUSTC: &str = "/usr/bin/rustc";
    const LIBRARY: &str = "/usr/lib/rustlib/src/rust/library/core/Cargo.toml";
    const LINKER: &str = "/usr/bin/ld.lld-22";
    let tools = [CARGO, RUSTC, LIBRARY, LINKER];
    if let Some(missing) = tools.into_iter().find(|tool| !Path::new(tool).is_file()) {
        println!("skipped because a tool is missing: {missing}");
        return;
    }
    let files = Files::new();
    let written = files.run("new my-program --out @folder");
    assert!(written.status.success(), "{written:?}");
    let target = "riscv64imac-unknown-none-elf";
    let mut build = Command::new(CARGO);
    build
        .args(["build", "--release", "-Zbuild-std=core,alloc", "--config"])
        .arg(format!("target.{target}.linker={LINKER:?}"))
        .current_dir(files.path("folder"))
        .env("CARGO_TARGET_DIR", files.path("target"))
        .env("RUSTC", RUSTC)
        .env("RUSTC_BOOTSTRAP", "1");
    for name in [
        "RUSTFLAGS",
        "RUSTC_WRAPPER",
        "RUSTUP_TOOLCHAIN",
        "CARGO_BUILD_TARGET",
    ] {
        build.env_remove(name);
    }
    let built = build.output().unwrap();
    assert!(built.status.success(), "{}", text(&built.stderr));
    let elf = format!("target/{target}/release/my-program");
    fs::copy(files.path(&elf), files.path("built")).unwrap();
    fs::write(files.path("limit"), [0xe8, 0x07]).unwrap();
    let executed = files.run("execute --elf @built --input @limit --json");
    assert!(executed.status.success(), "{executed:?}");
    assert_eq!(json(&executed.stdout).unwrap()["output"], "0xe706b201");
}

#[test]
fn a_program_is_proved_and_its_proof_verified() {
    let files = Files::new();
    let proved = files.run("prove --json --elf @program --input @input --out @proof --repeat 2");
    assert!(proved.status.success(), "{proved:?}");
    let report = json(&proved.stdout).unwrap();
    assert_eq!(report["exit_code"], 0);
    assert_eq!(report["digest"], digest());
    assert!(report["output"].is_null());
    assert_eq!(report["repetitions"].as_array().unwrap().len(), 2);
    assert!(report["total_seconds"].as_f64().unwrap() > 0.0);
    assert!(report["machine"]["instructions"].is_string());

    let verified = files.run("verify --json @proof --elf @program --allow-dev-srs");
    assert!(verified.status.success(), "{verified:?}");
    let accepted = json(&verified.stdout).unwrap();
    assert_eq!(accepted["digest"], digest());
    let key = &report["program_key_digest"];
    assert_eq!(&accepted["program_key_digest"], key);

    // With a key file, but not with the key of another program or of the guest.
    let written = files.run("key --elf @program --out @key");
    assert!(written.status.success(), "{written:?}");
    let verified = files.run("verify @proof --key @key --allow-dev-srs");
    assert!(text(&verified.stdout).contains(&digest()), "{verified:?}");
    for other in [
        "verify @proof --allow-dev-srs",
        "verify @proof --elf @other --allow-dev-srs",
    ] {
        let refused = files.run(other);
        assert_eq!(refused.status.code(), Some(1), "{refused:?}");
        let error = one_line_error(&refused).unwrap();
        assert!(error.contains("the proof was made for the key"), "{error}");
    }
    let refused = files.run("verify @proof --elf @program");
    assert!(
        one_line_error(&refused)
            .unwrap()
            .contains("--allow-dev-srs")
    );

    // With its output, which the proof then contains.
    let prove = "prove --json --elf @program --input @input --output @output --out @proof";
    let proved = files.run(prove);
    assert!(proved.status.success(), "{proved:?}");
    let verified = files.run("verify --json @proof --elf @program --allow-dev-srs");
    let hex: String = OUTPUT.iter().map(|byte| format!("{byte:02x}")).collect();
    assert_eq!(
        json(&verified.stdout).unwrap()["output"],
        format!("0x{hex}")
    );
    let verified = files.run("verify @proof --key @key --program --allow-dev-srs");
    assert!(text(&verified.stdout).contains(&hex), "{verified:?}");
    let refused = files.run("verify @proof --key @key --allow-dev-srs");
    let error = one_line_error(&refused).unwrap();
    assert!(
        error.contains("the public output of a batch has 352 bytes"),
        "{error}"
    );
}
