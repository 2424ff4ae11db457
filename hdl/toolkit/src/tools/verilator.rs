//! Verilator 5: lint, and compilation into a shared library.
//!
//! Verilator translates a module into C++ classes; a generated shim exposes them as six C functions
//! (`SYMBOLS`), and the C++ compiler builds a shared library from both. Verilator's own runtime is
//! compiled once for all circuits.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::command::{Tool, Tools};
use super::work::{self, WorkFolder};
use crate::HdlError;
use crate::simulate::{Direction, Port};

/// Time limit of a lint.
const LINT: Duration = Duration::from_secs(120);
/// Time limit of the translation, and of each compilation.
const COMPILE: Duration = Duration::from_secs(1200);
/// Options of the translation. Instances stay functions of their module: for a point adder, with
/// eleven equal multipliers, this gives a third of the text, half of the compile time (31 s against
/// more than 60 s), and 1.7 times as many cycles per second. g++ takes a quarter of the time when
/// the functions of a wide pipeline are split (5.5 s against 21 s for a multiplier).
const TRANSLATION: [&str; 6] = [
    "--cc",
    "-O3",
    "-fno-inline",
    "--output-split-cfuncs",
    "200",
    "-Wno-fatal",
];
/// Optimisation level of generated code that runs every cycle, and of the rest.
const FAST: &str = "-O2";
const SLOW: &str = "-O0";

/// The functions of a compiled circuit: new, delete, settle, tick, set, get.
pub(super) const SYMBOLS: [&str; 6] = [
    "zkfabric_new",
    "zkfabric_delete",
    "zkfabric_settle",
    "zkfabric_tick",
    "zkfabric_set",
    "zkfabric_get",
];

/// Lints a module with all warnings on; any warning is a failure. Several modules may share the
/// text.
///
/// # Errors
/// Verilator is missing or reports a warning.
pub fn lint(tools: &Tools, work: &WorkFolder, top: &str, verilog: &str) -> Result<(), HdlError> {
    // One file holds all modules of a block.
    lint_except(tools, work, top, verilog, &["DECLFILENAME"])
}

/// Lints a module with all warnings on except these.
///
/// # Errors
/// Verilator is missing or reports a warning.
pub fn lint_except(
    tools: &Tools,
    work: &WorkFolder,
    top: &str,
    verilog: &str,
    except: &[&str],
) -> Result<(), HdlError> {
    tools.find(Tool::VERILATOR)?;
    let scratch = work.scratch()?;
    let file = format!("{top}.v");
    scratch.write(&file, verilog)?;
    let mut arguments = vec!["--lint-only".to_owned(), "-Wall".to_owned()];
    arguments.extend(except.iter().map(|warning| format!("-Wno-{warning}")));
    arguments.extend(["--top-module", top, &file].map(str::to_owned));
    tools.run(Tool::VERILATOR, arguments, scratch.path(), LINT)?;
    Ok(())
}

/// Compiles a module into a shared library, or reuses an earlier compilation.
///
/// # Errors
/// A program is missing or fails.
pub(super) fn compile(
    tools: &Tools,
    work: &WorkFolder,
    top: &str,
    verilog: &str,
    ports: &[Port],
) -> Result<PathBuf, HdlError> {
    tools.find(Tool::COMPILER)?;
    let version = tools.run(Tool::VERILATOR, ["--version"], Path::new("/"), LINT)?;
    let include = include(tools)?;
    let runtime = runtime(tools, work, &version.stdout, &include)?;
    let shim = shim(top, ports);
    let options = TRANSLATION.join(" ");
    let key = [top, verilog, &shim, &version.stdout, &options, FAST];
    let folder = work.cached(
        &format!("verilated-{top}"),
        &key.map(str::as_bytes),
        |folder| {
            let file = format!("{top}.v");
            work::write(folder, &file, verilog)?;
            let rest = [
                "--prefix",
                "Vtop",
                "--Mdir",
                "cpp",
                "--top-module",
                top,
                &file,
            ];
            let arguments = TRANSLATION.into_iter().chain(rest);
            tools.run(Tool::VERILATOR, arguments, folder, COMPILE)?;
            build(tools, folder, &shim, &include, &runtime)
        },
    )?;
    Ok(folder.join("circuit.so"))
}

/// Returns the folder of Verilator's headers.
fn include(tools: &Tools) -> Result<PathBuf, HdlError> {
    let arguments = ["--getenv", "VERILATOR_ROOT"];
    let root = tools.run(Tool::VERILATOR, arguments, Path::new("/"), LINT)?;
    Ok(Path::new(root.stdout.trim()).join("include"))
}

/// Returns Verilator's runtime as an object file.
fn runtime(
    tools: &Tools,
    work: &WorkFolder,
    version: &str,
    include: &Path,
) -> Result<PathBuf, HdlError> {
    let key = [version.as_bytes(), include.as_os_str().as_encoded_bytes()];
    let folder = work.cached("verilator-runtime", &key, |folder| {
        let source = "#include \"verilated.cpp\"\n#include \"verilated_threads.cpp\"\n";
        work::write(folder, "runtime.cpp", source)?;
        compile_object(tools, folder, "runtime", FAST, include)
    })?;
    Ok(folder.join("runtime.o"))
}

/// Compiles Verilator's output as two units: the code that runs every cycle, and the rest.
fn build(
    tools: &Tools,
    folder: &Path,
    shim: &str,
    include: &Path,
    runtime: &Path,
) -> Result<(), HdlError> {
    let generated = folder.join("cpp");
    let mut files = Vec::new();
    for entry in std::fs::read_dir(&generated).map_err(HdlError::io(&generated))? {
        let name = entry.map_err(HdlError::io(&generated))?.file_name();
        files.push(name.to_string_lossy().into_owned());
    }
    files.sort_unstable();
    let (mut fast, mut slow) = (String::new(), String::new());
    for file in files.iter().filter(|file| file.ends_with(".cpp")) {
        let unit = if file.contains("Slow") || file.contains("Syms") {
            &mut slow
        } else {
            &mut fast
        };
        let _ = writeln!(unit, "#include \"{file}\"");
    }
    fast.push_str(shim);
    work::write(folder, "fast.cpp", &fast)?;
    work::write(folder, "slow.cpp", &slow)?;
    compile_object(tools, folder, "fast", FAST, include)?;
    compile_object(tools, folder, "slow", SLOW, include)?;
    let arguments = [
        "-shared".into(),
        "-o".into(),
        "circuit.so".into(),
        "fast.o".into(),
        "slow.o".into(),
        runtime.as_os_str().to_owned(),
        "-pthread".into(),
    ];
    tools.run(Tool::COMPILER, arguments, folder, COMPILE)?;
    Ok(())
}

fn compile_object(
    tools: &Tools,
    folder: &Path,
    name: &str,
    optimisation: &str,
    include: &Path,
) -> Result<(), HdlError> {
    let text = [
        "-c",
        optimisation,
        "-std=c++17",
        "-fPIC",
        "-fno-strict-aliasing",
        "-w",
        "-DVM_COVERAGE=0",
        "-DVM_SC=0",
        "-DVM_TRACE=0",
        "-Icpp",
    ];
    let mut arguments: Vec<_> = text
        .iter()
        .map(Into::into)
        .collect::<Vec<std::ffi::OsString>>();
    for folder in [include.to_path_buf(), include.join("vltstd")] {
        arguments.push("-isystem".into());
        arguments.push(folder.into_os_string());
    }
    arguments.extend([
        format!("{name}.cpp").into(),
        "-o".into(),
        format!("{name}.o").into(),
    ]);
    tools.run(Tool::COMPILER, arguments, folder, COMPILE)?;
    Ok(())
}

/// Writes the C functions around the class `Vtop`. Values cross as 64-bit limbs, as many as the
/// port has; the class keeps ports of up to 64 bits in an integer and wider ones as 32-bit words.
fn shim(top: &str, ports: &[Port]) -> String {
    let [new, delete, settle, tick, set, get] = SYMBOLS;
    let mut sets = String::new();
    let mut gets = String::new();
    for (index, port) in ports.iter().enumerate() {
        let name = member(&port.name);
        let words = port.width.div_ceil(32);
        let (set, get) = if port.width <= 64 {
            (
                format!("c->top.{name} = x[0];"),
                format!("x[0] = c->top.{name};"),
            )
        } else {
            (
                format!(
                    "for (int i = 0; i < {words}; ++i) c->top.{name}[i] = (uint32_t)(x[i / 2] >> (32 * (i % 2)));"
                ),
                format!(
                    "for (int i = 0; i < {limbs}; ++i) x[i] = 0; \
                     for (int i = 0; i < {words}; ++i) x[i / 2] |= (uint64_t)c->top.{name}[i] << (32 * (i % 2));",
                    limbs = port.limbs()
                ),
            )
        };
        if port.direction == Direction::Input {
            let _ = writeln!(sets, "    case {index}: {set} break;");
        }
        let _ = writeln!(gets, "    case {index}: {get} break;");
    }
    format!(
        r#"// {top}
#include "Vtop.h"
#include "verilated.h"
struct Circuit {{ VerilatedContext context; Vtop top{{&context}}; }};
extern "C" {{
void* {new}() {{ Circuit* c = new Circuit; c->top.clock = 0; c->top.eval(); return c; }}
void {delete}(void* p) {{ delete (Circuit*)p; }}
void {settle}(void* p) {{ ((Circuit*)p)->top.eval(); }}
void {tick}(void* p) {{
  Circuit* c = (Circuit*)p;
  c->top.eval(); c->top.clock = 1; c->top.eval(); c->top.clock = 0; c->top.eval();
}}
void {set}(void* p, uint32_t port, const uint64_t* x) {{
  Circuit* c = (Circuit*)p; (void)c; (void)x;
  switch (port) {{
{sets}  }}
}}
void {get}(void* p, uint32_t port, uint64_t* x) {{
  Circuit* c = (Circuit*)p; (void)c; (void)x;
  switch (port) {{
{gets}  }}
}}
}}
"#
    )
}

/// Returns Verilator's name of a port: two consecutive underscores are reserved for its own names.
fn member(port: &str) -> String {
    port.replace("__", "___05F")
}
