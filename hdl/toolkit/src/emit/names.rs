//! Verilog identifiers, and the ranges that declare their widths.

use super::error::EmitProblem;
use super::modules::{Module, Role};
use std::collections::{HashMap, HashSet};

/// Keywords of Verilog-2005, and keywords of its successor that are plausible signal names.
const RESERVED: &str = " always and assign automatic begin buf bufif0 bufif1 case casex casez cell cmos config deassign \
    default defparam design disable edge else end endcase endconfig endfunction endgenerate endmodule endprimitive \
    endspecify endtable endtask event for force forever fork function generate genvar highz0 highz1 if ifnone incdir \
    include initial inout input instance integer join large liblist library localparam macromodule medium module nand \
    negedge nmos nor noshowcancelled not notif0 notif1 or output parameter pmos posedge primitive pull0 pull1 pulldown \
    pullup pulsestyle_onevent pulsestyle_ondetect rcmos real realtime reg release repeat rnmos rpmos rtran rtranif0 \
    rtranif1 scalared showcancelled signed small specify specparam strong0 strong1 supply0 supply1 table task time tran \
    tranif0 tranif1 tri tri0 tri1 triand trior trireg unsigned use uwire vectored wait wand weak0 weak1 while wire wor \
    xnor xor alias assert assume before bind bit break byte chandle checker class clocking const constraint context \
    continue cover do endclass enum export extends extern final first_match foreach global iff import inside int \
    interface let local logic longint matches modport new null package packed priority program property protected pure \
    rand ref restrict return sequence shortint shortreal solve static string strong struct super tagged this throughout \
    timeprecision timeunit type typedef union unique unique0 until var virtual void weak wildcard with within ";

/// Returns `[63:0] `, or nothing for one bit.
pub(crate) fn range(width: usize) -> String {
    if width == 1 {
        String::new()
    } else {
        format!("[{}:0] ", width - 1)
    }
}

/// Checks that `name` is a Verilog identifier.
pub(super) fn check(name: &str) -> Result<(), EmitProblem> {
    let first = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '_');
    let rest = name.chars().all(|c| c.is_ascii_alphanumeric() || c == '_');
    if first && rest && !RESERVED.contains(&format!(" {name} ")) {
        Ok(())
    } else {
        Err(EmitProblem::Name {
            name: name.to_owned(),
        })
    }
}

/// Names in use in one module.
#[derive(Default)]
pub(super) struct Names {
    taken: HashSet<String>,
}

impl Names {
    /// Claims exactly the name `wanted`.
    pub(super) fn claim(&mut self, wanted: &str) -> Result<String, EmitProblem> {
        check(wanted)?;
        if self.taken.insert(wanted.to_owned()) {
            Ok(wanted.to_owned())
        } else {
            Err(EmitProblem::Name {
                name: wanted.to_owned(),
            })
        }
    }

    /// Claims `wanted`, with the first free number appended if needed.
    pub(super) fn unique(&mut self, wanted: &str) -> Result<String, EmitProblem> {
        check(&format!("{wanted}_"))?;
        let mut name = wanted.to_owned();
        let mut number = 2;
        while check(&name).is_err() || !self.taken.insert(name.clone()) {
            name = format!("{wanted}_{number}");
            number += 1;
        }
        Ok(name)
    }
}

/// Returns the Verilog name of a rust-hdl path: `$` becomes `_`.
pub(super) fn flat(path: &str) -> String {
    path.replace('$', "_")
}

/// Returns the Verilog names of the signals of `module` and of the ports of inner blocks, and the
/// set of names in use.
///
/// Ports keep their names, since others connect to them; other names give way.
pub(super) fn assign(module: &Module) -> Result<(HashMap<String, String>, Names), EmitProblem> {
    let mut names = Names::default();
    let mut map = HashMap::new();
    let (ports, others): (Vec<_>, Vec<_>) = module
        .signals
        .iter()
        .partition(|s| matches!(s.role, Role::Input | Role::Output));
    for port in ports {
        map.insert(port.name.clone(), names.claim(&flat(&port.name))?);
    }
    for signal in others {
        map.insert(signal.name.clone(), names.unique(&flat(&signal.name))?);
    }
    for child in &module.children {
        for port in child.ports() {
            let name = format!("{}${}", child.instance, port.name);
            let flat = names.unique(&flat(&name))?;
            map.insert(name, flat);
        }
    }
    Ok((map, names))
}
