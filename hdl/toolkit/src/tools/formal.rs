//! Proofs about emitted Verilog: yosys writes a circuit as SMT-LIB, yosys-smtbmc asks z3.
//!
//! A [`Claim`] is a circuit with `assert`, `assume` and `cover` written into its modules, where all
//! wires are in scope. An outer module reaches an inner wire by declaring it with its path:
//! `(* hierconn *) wire [3:0] \waiting.held_q ;`. A register reached this way would lose its
//! initial value, so every register of emitted Verilog becomes a wire here, with a register
//! `held_q_register` behind it.
//!
//! Properties needed only for induction stand between `` `ifdef INDUCTION`` and `` `endif``: the
//! other methods don't see them, so a refutation by [`Method::Search`] concerns a property of the
//! block and not of its registers.

use std::time::Duration;

use super::command::{Tool, Tools};
use super::work::WorkFolder;
use crate::HdlError;

/// File name of a claim; assertions are identified by their position in this file.
const FILE: &str = "claim.sv";

/// Emitted Verilog with properties in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Claim {
    top: String,
    verilog: String,
}

impl Claim {
    /// Makes a claim about the module `top` of `verilog`, without properties.
    #[must_use]
    pub fn new(top: impl Into<String>, verilog: impl AsRef<str>) -> Self {
        Self {
            top: top.into(),
            verilog: wires_of_registers(verilog.as_ref()),
        }
    }

    /// Appends `text` to the body of `module`.
    ///
    /// # Errors
    /// There is no such module.
    pub fn with(mut self, module: &str, text: &str) -> Result<Self, HdlError> {
        let [_, end] = self.body(module)?;
        self.verilog.insert_str(end, text);
        Ok(self)
    }

    /// Replaces the body of `module` with `text`: an abstraction that has all behaviours of the
    /// module and possibly more, or less data.
    ///
    /// # Errors
    /// There is no such module.
    pub fn cut(mut self, module: &str, text: &str) -> Result<Self, HdlError> {
        let [start, end] = self.body(module)?;
        self.verilog.replace_range(start..end, text);
        Ok(self)
    }

    /// Replaces `from` with `to`, to plant a bug or change a constant.
    ///
    /// # Errors
    /// `from` does not occur exactly once.
    pub fn edited(mut self, from: &str, to: &str) -> Result<Self, HdlError> {
        let got = self.verilog.matches(from).count();
        if got != 1 {
            return Err(HdlError::config(&self.top, from, "there once", &got));
        }
        self.verilog = self.verilog.replace(from, to);
        Ok(self)
    }

    /// Returns the start (after the ports) and the end of a module's body.
    fn body(&self, module: &str) -> Result<[usize; 2], HdlError> {
        let find = |text: &str, from: usize| {
            let rest = self.verilog.get(from..)?;
            Some(from + rest.find(text)?)
        };
        let place = || {
            let module = find(&format!("module {module} ("), 0)?;
            let ports = find(");\n", module)? + 3;
            Some([ports, find("endmodule", ports)?])
        };
        place().ok_or_else(|| HdlError::config(&self.top, "module", "in the Verilog", &module))
    }

    /// Derives the verdict from the error of yosys-smtbmc.
    fn verdict(&self, error: HdlError) -> Result<Verdict, HdlError> {
        let HdlError::ToolFailed { output, .. } = &error else {
            return Err(error);
        };
        let (failed, unreached) = (self.lines(output, "Assert failed in"), "Unreached cover");
        let verdict = if output.contains("BMC failed!") {
            Verdict::Refuted { assertions: failed }
        } else if output.contains("Temporal induction failed!") {
            Verdict::NotInductive { assertions: failed }
        } else if output.contains(unreached) {
            let covers = self.lines(output, unreached);
            Verdict::Unreached { covers }
        } else {
            return Err(error);
        };
        Ok(verdict)
    }

    /// Returns the lines of the claim that output lines with `what` refer to, as
    /// `claim.sv:FIRST.COLUMN-LAST.COLUMN`. A location of yosys may begin at the previous
    /// statement.
    fn lines(&self, output: &str, what: &str) -> Vec<String> {
        let place = format!("{FILE}:");
        let last = |line: &str| -> Option<usize> {
            let (_, place) = line.split_once(&place)?;
            let (_, end) = place.split_whitespace().next()?.split_once('-')?;
            end.split('.').next()?.parse().ok()
        };
        let lines = output.lines().filter(|line| line.contains(what));
        lines
            .filter_map(|line| Some(self.line(last(line)?).to_owned()))
            .collect()
    }

    /// Returns a line of the file, counted from 1.
    fn line(&self, number: usize) -> &str {
        let mut lines = self.verilog.lines();
        lines.nth(number.saturating_sub(1)).unwrap_or("").trim()
    }
}

/// Adds a wire for each register that a block declares itself (`    reg [3:0] held_q;`, its initial
/// value `        held_q = 4'h0;` in the block of initial values, and `held_q <=` at its edges).
fn wires_of_registers(verilog: &str) -> String {
    let mut text = String::new();
    for module in verilog.split_inclusive("endmodule\n") {
        let initialised = initialised(module);
        let declared = module.lines().filter_map(declaration);
        let registers: Vec<&str> = declared
            .map(|(_, name)| name)
            .filter(|name| initialised.contains(name))
            .collect();
        for line in module.lines() {
            let assigned = [" <= ", " = "].into_iter().find_map(|sign| {
                let (name, value) = line.trim_start().split_once(sign)?;
                registers.contains(&name).then_some((name, sign, value))
            });
            let declared = declaration(line).filter(|(_, name)| registers.contains(name));
            if let Some((range, name)) = declared {
                text += &format!("    reg {range}{name}_register;\n");
                text += &format!("    wire {range}{name} = {name}_register;\n");
            } else if let Some((name, sign, value)) = assigned {
                text += &format!("            {name}_register{sign}{value}\n");
            } else {
                text += line;
                text.push('\n');
            }
        }
    }
    text
}

/// Returns range, with a space behind it if there is one, and name of a register that a line
/// declares.
fn declaration(line: &str) -> Option<(&str, &str)> {
    let rest = line.strip_prefix("    reg ")?.strip_suffix(';')?;
    let name = rest.rfind(' ').map_or(0, |space| space + 1);
    Some(rest.split_at(name))
}

/// Returns the names in the blocks of initial values of one module.
fn initialised(module: &str) -> Vec<&str> {
    let blocks = module.split("    initial begin\n        ").skip(1);
    let blocks = blocks.filter_map(|rest| rest.split_once("\n    end\n"));
    let lines = blocks.flat_map(|(block, _)| block.lines());
    let names = lines.filter_map(|line| line.trim_start().split_once(" = "));
    names.map(|(name, _)| name).collect()
}

/// Method of checking a claim.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// All assertions hold at every clock: they hold in the first `length + 1` clocks, and follow
    /// from the `length` clocks before.
    Induction {
        /// Clocks that an assertion follows from.
        length: usize,
    },
    /// Searches the first clocks for a counterexample. `SEARCH` is defined, for assumptions that
    /// speed up the search.
    Search {
        /// Number of clocks.
        steps: usize,
    },
    /// Reaches every `cover` in the first clocks; `SEARCH` is defined.
    Reach {
        /// Number of clocks.
        steps: usize,
    },
}

/// Outcome of a check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The claim holds, within the method's bounds.
    Holds,
    /// A counterexample from the initial state: these assertions fail in its last clock.
    Refuted {
        /// Lines of the assertions.
        assertions: Vec<String>,
    },
    /// The assertions don't follow from the clocks before; these fail.
    NotInductive {
        /// Lines of the assertions.
        assertions: Vec<String>,
    },
    /// These covers can't be reached in the given number of clocks.
    Unreached {
        /// Lines of the covers.
        covers: Vec<String>,
    },
    /// The solver exceeded its time limit.
    Unfinished {
        /// The limit.
        limit_seconds: u64,
    },
}

/// Checks a claim, with `limit` for each run of the solver.
///
/// # Errors
/// A program is missing; the Verilog has an error or a warning (an unknown name); assumptions
/// contradict each other.
pub fn check(
    tools: &Tools,
    work: &WorkFolder,
    claim: &Claim,
    method: Method,
    limit: Duration,
) -> Result<Verdict, HdlError> {
    tools.find(Tool::Z3)?;
    let (macros, runs) = match method {
        Method::Induction { length } => (
            "-D INDUCTION",
            vec![
                vec!["-i".to_owned(), "-t".to_owned(), steps(length)],
                vec!["--presat".to_owned(), "-t".to_owned(), steps(length + 1)],
            ],
        ),
        Method::Search { steps: count } => (
            "-D SEARCH",
            vec![vec!["--presat".to_owned(), "-t".to_owned(), steps(count)]],
        ),
        Method::Reach { steps: count } => (
            "-D SEARCH",
            vec![vec!["-c".to_owned(), "-t".to_owned(), steps(count)]],
        ),
    };
    let scratch = work.scratch()?;
    scratch.write(FILE, &claim.verilog)?;
    let top = &claim.top;
    // `prep -flatten` of yosys 0.70 looks for wires without drivers before it flattens, when no
    // path has reached its inner wire; 0.23 looks once, behind. So modules are dissolved before it.
    let script = format!(
        "read_verilog -formal -sv {macros} {FILE}; hierarchy -check -top {top}; proc; flatten; prep -top {top}; \
         memory_nordff; async2sync; opt_clean; write_smt2 -wires claim.smt2"
    );
    // Every warning is an error: an undriven wire would be unconstrained, and a claim about it
    // vacuous.
    let arguments = ["-q", "-e", ".", "-p", &script];
    tools.run(Tool::YOSYS, arguments, scratch.path(), limit)?;
    for run in runs {
        // Options tuned for z3 4.8.12: without `--unroll` it did not finish the first step of the
        // bursts in 100 s, and without `--noincr` the bursts' induction took ten times as long.
        let mut arguments: Vec<String> = ["-s", "z3", "--noprogress", "--unroll", "--noincr"]
            .map(str::to_owned)
            .to_vec();
        arguments.extend(run);
        arguments.push("claim.smt2".to_owned());
        match tools.run(Tool::SMTBMC, arguments, scratch.path(), limit) {
            Ok(_) => {}
            Err(HdlError::ToolTimeout { limit_seconds, .. }) => {
                return Ok(Verdict::Unfinished { limit_seconds });
            }
            Err(error) => return claim.verdict(error),
        }
    }
    Ok(Verdict::Holds)
}

fn steps(count: usize) -> String {
    count.to_string()
}

#[cfg(test)]
mod tests {
    use super::super::current;
    use super::*;

    /// Counts to 5 and stays; `odd` is a function of the count's bits.
    const COUNTER: &str = "module counter_next (\n  input clock,\n  input [2:0] d,\n  output [2:0] q\n);\n  \
        reg [2:0] r = 0;\n  always @(posedge clock) r <= d;\n  assign q = r;\nendmodule\n\
        module counter (\n  input clock,\n  input go,\n  output odd\n);\n  wire [2:0] count;\n  \
        counter_next next (.clock(clock), .d(go && count != 5 ? count + 3'd1 : count), .q(count));\n  assign odd = count[0];\nendmodule\n";
    const LIMIT: Duration = Duration::from_secs(60);

    fn verdict(property: &str, method: Method) -> Option<Result<Verdict, HdlError>> {
        let tools = Tools::for_test(&[Tool::YOSYS, Tool::SMTBMC, Tool::Z3]).unwrap()?;
        let claim = Claim::new("counter", COUNTER).with("counter", property);
        let work = WorkFolder::default();
        Some(check(&tools, &work, &claim.unwrap(), method, LIMIT))
    }

    #[test]
    fn verdicts_are_told_apart() {
        let induction = Method::Induction { length: 1 };
        let bound = "  always @* assert (count <= 5);\n";
        let cases = [
            (bound, induction, Verdict::Holds),
            // 6 leads to 7, but nothing leads to 6.
            (
                "always @* assert (count != 7);\n",
                induction,
                Verdict::NotInductive {
                    assertions: vec!["always @* assert (count != 7);".to_owned()],
                },
            ),
            (
                "`ifdef INDUCTION\nalways @* assert (count <= 5);\n`endif\n  always @* assert (count != 7);\n",
                induction,
                Verdict::Holds,
            ),
            (
                "always @* assert (count != 4);\n",
                Method::Search { steps: 4 },
                Verdict::Holds,
            ),
            (
                "always @* begin\n  assert (count <= 5);\n  assert (count != 4);\nend\n",
                Method::Search { steps: 5 },
                Verdict::Refuted {
                    assertions: vec!["assert (count != 4);".to_owned()],
                },
            ),
            (
                "always @* cover (count == 4);\n",
                Method::Reach { steps: 5 },
                Verdict::Holds,
            ),
            (
                "always @* cover (count == 6);\n",
                Method::Reach { steps: 9 },
                Verdict::Unreached {
                    covers: vec!["always @* cover (count == 6);".to_owned()],
                },
            ),
            // The path reaches the inner wire.
            (
                "(* hierconn *) wire [2:0] \\next.q ;\nalways @* assert (\\next.q == count);\n",
                induction,
                Verdict::Holds,
            ),
        ];
        for (property, method, expected) in cases {
            let Some(got) = verdict(property, method) else {
                return;
            };
            assert_eq!(got.unwrap(), expected, "{property}");
        }
    }

    /// A register reached by its path keeps its initial value.
    #[test]
    fn registers_inside_keep_their_initial_values() {
        const FIVE: &str = "module five_inner (\n    input wire clock,\n    output wire [2:0] out\n);\n    \
            reg [2:0] held_q;\n    reg flag_q;\n    assign out = held_q;\n    \
            initial begin\n        held_q = 3'h5;\n        flag_q = 1'h1;\n    end\n    \
            always @(posedge clock) begin\n        held_q <= held_q;\n        flag_q <= flag_q;\n    end\nendmodule\n\
            module five (\n    input wire clock,\n    output wire [2:0] out\n);\n    \
            five_inner inner (.clock(clock), .out(out));\nendmodule\n";
        let Some(tools) = Tools::for_test(&[Tool::YOSYS, Tool::SMTBMC, Tool::Z3]).unwrap() else {
            return;
        };
        let property = "(* hierconn *) wire [2:0] \\inner.held_q ;\n(* hierconn *) wire \\inner.flag_q ;\n\
            always @* assert (\\inner.held_q == 5 && \\inner.flag_q );\n";
        let claim = Claim::new("five", FIVE).with("five", property).unwrap();
        let method = Method::Induction { length: 1 };
        let verdict = check(&tools, &WorkFolder::default(), &claim, method, LIMIT);
        assert_eq!(verdict.unwrap(), Verdict::Holds);
    }

    /// yosys 0.70 looks for drivers before it flattens.
    #[test]
    fn inner_wires_are_reached_with_the_current_yosys() {
        let Some(tools) = Tools::for_test(&[Tool::PYTHON, Tool::Z3]).unwrap() else {
            return;
        };
        let work = WorkFolder::default();
        let tools = current::tools(&tools, &work).unwrap();
        let verdict = |property: &str| {
            let claim = Claim::new("counter", COUNTER).with("counter", property);
            let method = Method::Induction { length: 1 };
            check(&tools, &work, &claim.unwrap(), method, LIMIT)
        };
        let reached = |property| format!("(* hierconn *) wire [2:0] \\next.q ;\n{property}");
        let right = verdict(&reached("always @* assert (\\next.q == count);\n"));
        assert_eq!(right.unwrap(), Verdict::Holds);
        let wrong = verdict(&reached("always @* assert (\\next.q != count);\n"));
        assert!(!matches!(wrong.unwrap(), Verdict::Holds));
        // Nothing drives a wire whose path ends nowhere.
        let nowhere = "(* hierconn *) wire \\nxet.q ;\nalways @* assert (\\nxet.q );\n";
        let error = verdict(nowhere).unwrap_err();
        assert!(error.to_string().contains("no driver"), "{error}");
    }

    #[test]
    fn what_says_nothing_is_an_error() {
        let search = Method::Search { steps: 2 };
        for (property, tool) in [
            ("always @* assert (cuont <= 5);\n", "yosys"),
            (
                "(* hierconn *) wire [2:0] \\nxet.q ;\nalways @* assert (\\nxet.q <= 5);\n",
                "yosys",
            ),
            ("always @* assume (count == 6);\n", "yosys-smtbmc"),
        ] {
            let Some(got) = verdict(property, search) else {
                return;
            };
            let error = got.unwrap_err();
            let failed = matches!(error, HdlError::ToolFailed { tool: got, .. } if got == tool);
            assert!(failed, "{property}: {error}");
        }
    }

    #[test]
    fn words_of_a_memory_and_registers_of_pipelines_stay() {
        let memory = "module words (\n    input wire clock\n);\n    reg [3:0] mem [0:1];\n    \
            reg [3:0] other;\n    initial begin\n        mem[0] = 4'h0;\n    end\nendmodule\n";
        let pipeline = "module sum (\n  input wire clock\n);\n  reg [3:0] held_q;\n  \
            initial begin\n    held_q = 4'h0;\n  end\nendmodule\n";
        for text in [memory, pipeline] {
            assert_eq!(wires_of_registers(text), text);
        }
    }

    #[test]
    fn texts_go_where_they_belong() {
        let claim = Claim::new("counter", COUNTER);
        let cut = claim.clone().cut("counter_next", "  assign q = 0;\n");
        let expected = "output [2:0] q\n);\n  assign q = 0;\nendmodule\nmodule counter (";
        assert!(cut.unwrap().verilog.contains(expected));
        let with = claim.clone().with("counter_next", "  // end\n").unwrap();
        assert!(with.verilog.contains("q = r;\n  // end\nendmodule\n"));
        let edited = claim.clone().edited("count[0]", "count[1]").unwrap();
        assert!(edited.verilog.contains("odd = count[1];"));
        let message = |result: Result<Claim, HdlError>| result.unwrap_err().to_string();
        assert_eq!(
            message(claim.clone().with("next", "")),
            "counter: module must be in the Verilog, got \"next\""
        );
        assert_eq!(
            message(claim.edited("clock", "")),
            "counter: clock must be there once, got \"5\""
        );
    }
}
