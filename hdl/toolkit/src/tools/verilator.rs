//! Verilator 5: lint, and compilation into a shared library.
//!
//! Verilator translates a module into C++ classes; a generated shim exposes them as six C functions
//! (`SYMBOLS`) and one more for a circuit that dumps its signals, and the C++ compiler builds a
//! shared library from both. Verilator's own runtime is compiled once for all circuits, and once
//! for those with dumps.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::command::{Tool, Tools};
use super::work::{self, WorkFolder};
use crate::HdlError;
use crate::simulate::{Direction, PERIOD_NS, Port};

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
/// More options for a circuit that dumps its signals: by default Verilator leaves out memories of
/// more than 32 words, and wide words.
const TRACES: [&str; 5] = [
    "--trace",
    "--trace-max-array",
    "4096",
    "--trace-max-width",
    "65536",
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

/// The function of a circuit that dumps its signals: path, first edge, edge after the last.
pub(super) const TRACE: &str = "zkfabric_trace";

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

/// Compiles a module into a shared library, which can dump all signals if it `traces`, or reuses an
/// earlier compilation.
///
/// # Errors
/// A program is missing or fails.
pub(super) fn compile(
    tools: &Tools,
    work: &WorkFolder,
    (top, verilog): (&str, &str),
    ports: &[Port],
    traces: bool,
) -> Result<PathBuf, HdlError> {
    tools.find(Tool::COMPILER)?;
    let version = tools.run(Tool::VERILATOR, ["--version"], Path::new("/"), LINT)?;
    let include = include(tools)?;
    let runtime = runtime(tools, work, &version.stdout, &include, traces)?;
    let shim = shim(top, ports, traces);
    let mut options = TRANSLATION.to_vec();
    if traces {
        options.extend(TRACES);
    }
    let joined = options.join(" ");
    let key = [top, verilog, &shim, &version.stdout, &joined, FAST];
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
            let arguments = options.iter().copied().chain(rest);
            tools.run(Tool::VERILATOR, arguments, folder, COMPILE)?;
            build(tools, folder, &shim, (&include, &runtime), traces)
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
    traces: bool,
) -> Result<PathBuf, HdlError> {
    let mut files = vec!["verilated.cpp", "verilated_threads.cpp"];
    files.extend(traces.then_some("verilated_vcd_c.cpp"));
    let lines = files.iter().map(|file| format!("#include \"{file}\"\n"));
    let source: String = lines.collect();
    let include_bytes = include.as_os_str().as_encoded_bytes();
    let key = [version.as_bytes(), include_bytes, source.as_bytes()];
    let folder = work.cached("verilator-runtime", &key, |folder| {
        work::write(folder, "runtime.cpp", &source)?;
        compile_object(tools, folder, ("runtime", FAST), include, traces)
    })?;
    Ok(folder.join("runtime.o"))
}

/// Compiles Verilator's output as two units: the code that runs every cycle, and the rest.
fn build(
    tools: &Tools,
    folder: &Path,
    shim: &str,
    (include, runtime): (&Path, &Path),
    traces: bool,
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
    compile_object(tools, folder, ("fast", FAST), include, traces)?;
    compile_object(tools, folder, ("slow", SLOW), include, traces)?;
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
    (name, optimisation): (&str, &str),
    include: &Path,
    traces: bool,
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
        "-Icpp",
    ];
    let traced: &[&str] = if traces {
        &["-DVM_TRACE=1", "-DVM_TRACE_VCD=1"]
    } else {
        &["-DVM_TRACE=0"]
    };
    let mut arguments: Vec<_> = text
        .iter()
        .chain(traced)
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
fn shim(top: &str, ports: &[Port], traces: bool) -> String {
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
    let (dump, open) = if traces { dump() } else { no_dump() };
    format!(
        r#"// {top}
#include "Vtop.h"
#include "verilated.h"
{dump}
struct Circuit {{ VerilatedContext context; Vtop top{{&context}}; Dump dump; }};
extern "C" {{
void* {new}() {{
  Circuit* c = new Circuit; c->context.traceEverOn({traces}); c->top.clock = 0; c->top.eval(); return c;
}}
void {delete}(void* p) {{ delete (Circuit*)p; }}
void {settle}(void* p) {{ ((Circuit*)p)->top.eval(); }}
void {tick}(void* p) {{
  Circuit* c = (Circuit*)p;
  c->top.eval(); c->dump.low(); c->top.clock = 1; c->top.eval(); c->dump.high();
  c->top.clock = 0; c->top.eval(); c->dump.next();
}}
{open}
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

/// Returns the class of a circuit without dumps, and no function.
fn no_dump() -> (String, String) {
    let class = "struct Dump { void low() {} void high() {} void next() {} };";
    (class.to_owned(), String::new())
}

/// Returns the class that dumps all signals from the clock edge `first` to the one before `end`,
/// and the function that opens its file. Edges have the times of a recording's dump; registers
/// change at the edge here, and at the start of the next cycle there.
fn dump() -> (String, String) {
    let half = PERIOD_NS / 2;
    let class = format!(
        r#"#include "verilated_vcd_c.h"
struct Dump {{
  VerilatedVcdC file; uint64_t edge = 0, first = 0, end = 0;
  void at(uint64_t time) {{ if (edge >= first && edge < end) file.dump(time); }}
  void low() {{ at({PERIOD_NS} * edge); }}
  void high() {{ at({PERIOD_NS} * edge + {half}); }}
  void next() {{
    if (++edge == end && end > first) {{ file.dump({PERIOD_NS} * edge); file.close(); }}
  }}
}};"#
    );
    let open = format!(
        r#"int {TRACE}(void* p, const char* path, uint64_t first, uint64_t end) {{
  Circuit* c = (Circuit*)p;
  c->top.trace(&c->dump.file, 99);
  c->dump.file.set_time_unit("1ns"); c->dump.file.set_time_resolution("1ns");
  c->dump.file.open(path);
  c->dump.first = first; c->dump.end = end;
  return c->dump.file.isOpen();
}}"#
    );
    (class, open)
}

/// Returns Verilator's name of a port: two consecutive underscores are reserved for its own names.
fn member(port: &str) -> String {
    port.replace("__", "___05F")
}
