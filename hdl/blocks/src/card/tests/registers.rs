//! The circuits' registers are those of their description.

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::block::{Behaviour, Config, Interface, Kernel, Register};

use crate::card::bench::Bench;
use crate::catalogue::{self, KERNELS};

/// Compares the registers of a kernel, simulated in its default configuration, with a description.
fn compare(
    kernel: &dyn Kernel,
    description: impl Fn(&Interface) -> Vec<Register>,
) -> Result<(), HdlError> {
    let design = kernel.elaborate(&Config::new(kernel))?;
    let interface = design.card().unwrap().clone();
    let registers = description(&interface);
    let mut bench = Bench::new(design.simulation()?, interface, 1)?;
    bench.boundless = true;
    bench.described(&registers)
}

#[test]
fn circuits_have_the_described_registers() {
    let of_cards = |name: &str| name.contains("card") || name.starts_with("axi");
    let mut cards = 0;
    for kernel in KERNELS.iter().filter(|kernel| of_cards(kernel.name())) {
        compare(*kernel, Interface::registers).unwrap_or_else(|error| {
            panic!("{}: {error}", kernel.name());
        });

        cards += 1;
    }
    assert_eq!(cards, 9);
}

/// Every change of one thing in the description, with its name.
fn changes(registers: &[Register]) -> Vec<(String, Vec<Register>)> {
    let mut changes = Vec::new();
    for (index, register) in registers.iter().enumerate() {
        let is_status = |register: &Register| {
            let mut fields = register.fields.iter();
            register.offset > 0 && fields.all(|field| field.behaviour == Behaviour::ReadOnly)
        };
        let mut add = |what: String, change: &dyn Fn(&mut Vec<Register>)| {
            let mut changed = registers.to_vec();
            change(&mut changed);
            changes.push((format!("{}: {what}", register.name), changed));
        };
        // A status word of a kernel without errors is 0, as is the word behind it.
        if !is_status(register) {
            add("missing".to_owned(), &|all| drop(all.remove(index)));
            add("moved".to_owned(), &|all| all[index].offset += 0x800);
        }
        for (place, field) in register.fields.iter().enumerate() {
            let name = &field.name;
            if !is_status(register) {
                add(format!("{name} missing"), &|all| {
                    all[index].fields.remove(place);
                });
            }
            add(format!("{name} has another reset value"), &|all| {
                all[index].fields[place].reset ^= 1;
            });
            for behaviour in Behaviour::ALL {
                if behaviour != field.behaviour {
                    add(format!("{name} {behaviour:?}"), &|all| {
                        all[index].fields[place].behaviour = behaviour;
                    });
                }
            }
            if field.behaviour == Behaviour::Stored {
                add(format!("{name} narrower"), &|all| {
                    all[index].fields[place].bits -= 1;
                });
            }
        }
    }
    changes
}

#[test]
fn another_description_is_noticed() {
    let kernel = catalogue::find("axi_copy").unwrap();
    let design = kernel.elaborate(&Config::new(kernel)).unwrap();
    let registers = design.card().unwrap().registers();
    let changes = changes(&registers);
    assert!(changes.len() > 120, "{}", changes.len());
    for (what, changed) in changes {
        let outcome = compare(kernel, |_| changed.clone());
        assert!(outcome.is_err(), "{what}");
    }
}
