//! All contenders on all tasks.

use zkfabric_bench::machine;
use zkfabric_report::schema::{Computer, Record, Row};

use crate::{
    Error, Failure,
    args::Run,
    child,
    contenders::{ALL, Contender},
    rows,
};

/// Events of a comparison.
#[derive(Debug)]
pub enum Event<'a> {
    /// The comparison begins.
    Computer(&'a Computer),
    /// A row is ready.
    Row(&'a Row),
    /// A contender has no outcome.
    Failure {
        /// The failed task, or the contender's build.
        what: String,
        /// The contender.
        contender: &'a Contender,
        /// The cause.
        failure: &'a Failure,
    },
}

/// Compares, and returns the number of missing outcomes. A contender's failure leaves the rows of
/// the others intact.
///
/// # Errors
/// A contender is unknown, or `show` fails.
pub fn run(
    args: &Run,
    mut show: impl FnMut(Event<'_>) -> Result<(), Error>,
) -> Result<(Record, usize), Error> {
    let chosen = chosen(&args.only)?;
    let mut machine = machine::read();
    for contender in &chosen {
        let known = &mut machine.configuration;
        known.insert(contender.name.to_owned(), contender.label());
    }
    show(Event::Computer(&machine))?;
    let mut failures = 0;
    let mut ready = Vec::new();
    for contender in chosen {
        match child::program(contender) {
            Ok(program) => ready.push((contender, program)),
            Err(failure) => {
                failures += args.tasks().len();
                show(Event::Failure {
                    what: "build".to_owned(),
                    contender,
                    failure: &failure,
                })?;
            }
        }
    }
    let mut all = Vec::new();
    for task in args.tasks() {
        let mut ours = None;
        for (contender, program) in &ready {
            let outcome = match child::run(contender, program, *task, args.repeat) {
                Ok(outcome) => outcome,
                Err(failure) => {
                    failures += 1;
                    show(Event::Failure {
                        what: task.to_string(),
                        contender,
                        failure: &failure,
                    })?;
                    continue;
                }
            };
            let mut rows = rows::own(*task, contender, &outcome);
            if contender.package.is_none() {
                ours = Some(outcome);
            } else if let Some(ours) = &ours {
                rows.extend(rows::compared(*task, ours, contender, &outcome));
            }
            rows.iter().try_for_each(|row| show(Event::Row(row)))?;
            all.extend(rows);
        }
    }
    machine.load_after = machine::load();
    let record = Record::new("peers", args.command(), machine, all);
    Ok((record, failures))
}

/// Returns the contenders with these names in the order of [`ALL`]; all without a name.
fn chosen(only: &[String]) -> Result<Vec<&'static Contender>, Error> {
    if let Some(unknown) = only
        .iter()
        .find(|name| ALL.iter().all(|contender| contender.name != **name))
    {
        return Err(Error::Contender(unknown.clone()));
    }
    let chosen = ALL
        .iter()
        .filter(|contender| only.is_empty() || only.iter().any(|name| name == contender.name));
    Ok(chosen.collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contenders_are_chosen_by_name() {
        let names = |only: &[&str]| {
            let only: Vec<String> = only.iter().map(|name| (*name).to_owned()).collect();
            let chosen = chosen(&only)?;
            Ok::<_, Error>(chosen.iter().map(|c| c.name).collect::<Vec<_>>())
        };
        assert_eq!(names(&[]).unwrap(), ["zkfabric", "sp1", "openvm"]);
        assert_eq!(names(&["sp1", "zkfabric"]).unwrap(), ["zkfabric", "sp1"]);
        assert!(matches!(names(&["risc0"]), Err(Error::Contender(_))));
    }
}
