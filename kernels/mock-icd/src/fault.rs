//! Faults requested by a test.

use crate::code::{self, Code};

/// Environment variable with faults, as a comma-separated list of `NAME:N`: the fault begins at
/// command, buffer or run N, counted from 1.
pub(crate) const VARIABLE: &str = "ZKFABRIC_MOCK_FAULT";

/// Start of each fault; never if not requested.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Faults {
    /// `lost:N`: from command N on the device is lost.
    lost: u64,
    /// `memory:N`: from buffer N on memory is exhausted.
    memory: u64,
    /// `resources:N`: from run N on the device lacks resources.
    resources: u64,
    /// `wrong:N`: from run N on one bit of each result is flipped.
    wrong: u64,
    /// `fails:N`: from run N on each run fails.
    fails: u64,
    /// `dies:N`: run N ends the process, as a driver's segmentation fault does.
    dies: u64,
    /// `arguments:1`: kernels have one argument more than the binary says.
    arguments: u64,
}

/// Counts of the events so far.
#[derive(Debug, Default, Clone, Copy)]
pub(crate) struct Counts {
    pub(crate) commands: u64,
    pub(crate) buffers: u64,
    pub(crate) runs: u64,
    /// Writes during a run that nobody has waited for.
    pub(crate) beside: u64,
}

impl Faults {
    pub(crate) const NONE: Self = Self {
        lost: u64::MAX,
        memory: u64::MAX,
        resources: u64::MAX,
        wrong: u64::MAX,
        fails: u64::MAX,
        dies: u64::MAX,
        arguments: u64::MAX,
    };

    /// Parses the faults of a text; unknown names are ignored.
    pub(crate) fn new(text: &str) -> Self {
        let mut faults = Self::NONE;
        for (name, at) in text.split(',').filter_map(|fault| fault.split_once(':')) {
            let Ok(at) = at.trim().parse() else { continue };
            match name.trim() {
                "lost" => faults.lost = at,
                "memory" => faults.memory = at,
                "resources" => faults.resources = at,
                "wrong" => faults.wrong = at,
                "fails" => faults.fails = at,
                "dies" => faults.dies = at,
                "arguments" => faults.arguments = at,
                _ => {}
            }
        }
        faults
    }

    /// Checks whether the device takes this command.
    pub(crate) const fn command(&self, counts: &Counts) -> Result<(), Code> {
        if counts.commands >= self.lost {
            return Err(code::DEVICE_NOT_AVAILABLE);
        }
        Ok(())
    }

    /// Checks whether there is memory for this buffer.
    pub(crate) const fn buffer(&self, counts: &Counts) -> Result<(), Code> {
        if counts.buffers >= self.memory {
            return Err(code::MEM_OBJECT_ALLOCATION_FAILURE);
        }
        Ok(())
    }

    /// Checks whether the device has resources for this run.
    pub(crate) const fn run(&self, counts: &Counts) -> Result<(), Code> {
        if counts.runs >= self.resources {
            return Err(code::OUT_OF_RESOURCES);
        }
        Ok(())
    }

    pub(crate) const fn run_is_wrong(&self, counts: &Counts) -> bool {
        counts.runs >= self.wrong
    }

    pub(crate) const fn run_dies(&self, counts: &Counts) -> bool {
        counts.runs >= self.dies
    }

    pub(crate) const fn run_fails(&self, counts: &Counts) -> bool {
        counts.runs >= self.fails
    }

    /// Returns the number of extra arguments that kernels report.
    pub(crate) const fn more_arguments(&self) -> u32 {
        if self.arguments == u64::MAX { 0 } else { 1 }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn faults_begin_where_they_are_asked_for() {
        let faults = Faults::new("lost:3, wrong:2,what:1,memory:x,fails");
        let at = |n| Counts {
            commands: n,
            buffers: n,
            runs: n,
            beside: 0,
        };
        assert_eq!(faults.command(&at(2)), Ok(()));
        assert_eq!(faults.command(&at(3)), Err(-2));
        assert!(!faults.run_is_wrong(&at(1)) && faults.run_is_wrong(&at(2)));
        assert_eq!(faults.buffer(&at(1000)), Ok(()));
        assert!(!faults.run_fails(&at(1000)));
        assert_eq!(faults.more_arguments(), 0);
        assert_eq!(Faults::new("memory:1").buffer(&at(1)), Err(-4));
        let faults = Faults::new("resources:2");
        assert_eq!((faults.run(&at(1)), faults.run(&at(2))), (Ok(()), Err(-5)));
        assert!(!faults.run_dies(&at(9)) && Faults::new("dies:9").run_dies(&at(9)));
        assert_eq!(Faults::new("arguments:1").more_arguments(), 1);
        assert_eq!(Faults::new(""), Faults::NONE);
    }
}
