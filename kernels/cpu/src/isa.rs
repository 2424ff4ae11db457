//! Instruction sets that a kernel may use on this CPU.
//!
//! An [`Isa`] above [`Isa::PORTABLE`] is created only after a query of the CPU, so holding one
//! proves that a kernel compiled for the level may run. Each dispatching type (a plan, loaded
//! bases, a backend) keeps its `Isa`; nothing is decided per element.

use std::sync::OnceLock;

use crate::IsaError;

/// Environment variable that lowers [`Isa::current`]: a [`Level`]'s name.
pub const ISA_VARIABLE: &str = "ZKFABRIC_ISA";

/// Instruction sets of the kernels, weakest first. Each level includes all earlier ones.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// Baseline of every Rust target.
    Portable,
    /// AVX2, FMA, BMI1 and BMI2: four lanes of 64 bits, without a wide multiplication.
    Avx2,
    /// AVX-512 F, DQ, BW and VL: eight lanes; products by double-precision fused multiply-add.
    Avx512,
    /// AVX-512 IFMA: 52-bit integer products.
    Ifma,
}

impl Level {
    /// All levels, weakest first.
    pub const ALL: [Self; 4] = [Self::Portable, Self::Avx2, Self::Avx512, Self::Ifma];

    /// Returns the name in reports and in the environment variable.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Portable => "portable",
            Self::Avx2 => "avx2",
            Self::Avx512 => "avx512",
            Self::Ifma => "ifma",
        }
    }

    #[cfg(target_arch = "x86_64")]
    fn detected(self) -> bool {
        match self {
            Self::Portable => true,
            Self::Avx2 => {
                is_x86_feature_detected!("avx2")
                    && is_x86_feature_detected!("fma")
                    && is_x86_feature_detected!("bmi1")
                    && is_x86_feature_detected!("bmi2")
            }
            Self::Avx512 => {
                Self::Avx2.detected()
                    && is_x86_feature_detected!("avx512f")
                    && is_x86_feature_detected!("avx512dq")
                    && is_x86_feature_detected!("avx512bw")
                    && is_x86_feature_detected!("avx512vl")
            }
            Self::Ifma => Self::Avx512.detected() && is_x86_feature_detected!("avx512ifma"),
        }
    }

    #[cfg(not(target_arch = "x86_64"))]
    fn detected(self) -> bool {
        matches!(self, Self::Portable)
    }
}

/// A level confirmed on this CPU.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Isa {
    level: Level,
    /// Whether kernels run over the twin.
    is_twin: bool,
}

impl Isa {
    /// Portable code, which runs everywhere.
    pub const PORTABLE: Self = Self::of(Level::Portable);

    /// For tests: the algebra of the lanes over [`Twin`](crate::lanes::Twin), which runs
    /// everywhere.
    ///
    /// [`Isa::dispatch`] runs a kernel over the twin only in this crate's own tests: outside of
    /// them, it runs [`Kernel::portable`](crate::lanes::Kernel::portable), since a kernel over the
    /// twin takes longer to compile than its other forms together. What is portable of the kernels
    /// of `zkfabric-msm` and `zkfabric-ntt` is the twin.
    pub const TWIN: Self = Self {
        level: Level::Portable,
        is_twin: true,
    };

    const fn of(level: Level) -> Self {
        Self {
            level,
            is_twin: false,
        }
    }

    /// Returns the `Isa` of `level` if this CPU supports it.
    ///
    /// # Errors
    /// [`IsaError::MissingInstructions`].
    pub fn new(level: Level) -> Result<Self, IsaError> {
        if level.detected() {
            Ok(Self::of(level))
        } else {
            Err(IsaError::MissingInstructions {
                level: level.name(),
            })
        }
    }

    /// Iterates over the levels of this CPU, weakest first.
    pub fn available() -> impl DoubleEndedIterator<Item = Self> {
        Level::ALL
            .into_iter()
            .filter_map(|level| Self::new(level).ok())
    }

    /// Iterates over what tests of kernels run: the twin, so that machines without vector
    /// instructions test the lanes too, and the levels of this CPU.
    pub fn tested() -> impl DoubleEndedIterator<Item = Self> {
        std::iter::once(Self::TWIN).chain(Self::available())
    }

    /// Returns whether kernels run over the twin.
    #[must_use]
    pub const fn is_twin(self) -> bool {
        self.is_twin
    }

    /// Returns the strongest level of this CPU.
    #[must_use]
    pub fn best() -> Self {
        Self::available().next_back().unwrap_or(Self::PORTABLE)
    }

    /// Returns the level requested by [`ISA_VARIABLE`], or `None` when the variable is not set.
    ///
    /// # Errors
    /// [`IsaError::UnknownInstructions`] and [`IsaError::MissingInstructions`].
    pub fn requested() -> Result<Option<Self>, IsaError> {
        let Some(value) = std::env::var_os(ISA_VARIABLE) else {
            return Ok(None);
        };
        Level::ALL
            .into_iter()
            .find(|level| value == level.name())
            .ok_or_else(|| IsaError::UnknownInstructions {
                got: value.to_string_lossy().into_owned(),
            })
            .and_then(Self::new)
            .map(Some)
    }

    /// Returns the default of the kernels: the level requested by [`ISA_VARIABLE`], else
    /// [`Isa::best`]. The variable is read once. An invalid request is ignored here; a program
    /// reports it at its start by [`Isa::requested`].
    #[must_use]
    pub fn current() -> Self {
        static CURRENT: OnceLock<Isa> = OnceLock::new();
        *CURRENT.get_or_init(|| Self::requested().ok().flatten().unwrap_or_else(Self::best))
    }

    /// Returns the level.
    #[must_use]
    pub const fn level(self) -> Level {
        self.level
    }

    /// Returns the level's name.
    #[must_use]
    pub const fn name(self) -> &'static str {
        if self.is_twin {
            return "twin";
        }
        self.level.name()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The test output shows these lines whether the test passes or not: the paths exercised by the
    /// other tests.
    #[test]
    fn says_which_instruction_sets_run() {
        for level in Level::ALL {
            match Isa::new(level) {
                Ok(isa) => println!("kernels for {}: run here", isa.name()),
                Err(error) => println!("kernels for {}: NOT RUN here: {error}", level.name()),
            }
        }
        println!("in use: {}", Isa::current().name());
        assert!(Isa::available().count() >= 1);
        assert!(Isa::available().is_sorted());
        assert_eq!(Isa::available().next(), Some(Isa::PORTABLE));
        assert!(Isa::available().all(|isa| !isa.is_twin()));
    }

    #[test]
    fn the_twin_is_only_for_tests() {
        assert_eq!(Isa::tested().next(), Some(Isa::TWIN));
        assert!(Isa::tested().skip(1).eq(Isa::available()));
        assert_ne!(Isa::TWIN, Isa::PORTABLE);
        assert!(Isa::TWIN.has_lanes() && !Isa::PORTABLE.has_lanes());
        // The level decides which instructions may run.
        assert_eq!(Isa::TWIN.level(), Level::Portable);
        assert_eq!(Isa::TWIN.name(), "twin");
        assert!(Level::ALL.iter().all(|level| level.name() != "twin"));
    }

    #[test]
    fn missing_instructions_are_an_error() {
        for level in Level::ALL {
            match Isa::new(level) {
                Ok(isa) => assert_eq!(isa.level(), level),
                Err(error) => assert_eq!(
                    error,
                    IsaError::MissingInstructions {
                        level: level.name()
                    }
                ),
            }
        }
    }
}
