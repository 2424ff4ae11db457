//! The command of the engine.

/// The sign of the exponents.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Direction {
    /// X(k) = sum over j of x(j) w^(j k).
    #[default]
    Forward,
    /// x(j) = 1/N sum over k of X(k) w^(-j k).
    Inverse,
}

/// Order of the results in the rows; M rows of P results, with skip 2^skip transforms of N' = N /
/// 2^skip.
///
/// The natural orders need P or more values per transform. Their rows hold result k and the results
/// at distances from k that are multiples of N' / P, in bit-reversed order: with two lanes k and
/// k + N'/2.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Order {
    /// Transform after transform, each in bit-reversed order.
    #[default]
    Reversed,
    /// Transform after transform, each from row k = 0 to N'/P - 1.
    Rows,
    /// From k = 0 to N'/P - 1, the rows of all transforms.
    Columns,
}

impl Order {
    /// Returns the order's number in a command.
    #[must_use]
    pub const fn code(self) -> u64 {
        match self {
            Self::Reversed => 0,
            Self::Rows => 1,
            Self::Columns => 2,
        }
    }
}

/// Command of the engine for its rows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Command {
    /// The direction.
    pub direction: Direction,
    /// Forward: the value at position j is first multiplied by g^j. Inverse: result j is multiplied
    /// by g^-j.
    pub coset: bool,
    /// The value at every position is first multiplied by a factor from outside, instead of by g^j.
    pub scaled: bool,
    /// Every result is multiplied by a factor from outside, instead of by 1/N or g^-j / N.
    pub streamed: bool,
    /// Stages left out at the beginning, less than n: 2^skip transforms of N / 2^skip values,
    /// interleaved (value j of transform c is at position 2^skip j + c). The scale of the inverse
    /// stays 1/N.
    pub skip: u32,
    /// The order of the results.
    pub order: Order,
}

impl Command {
    /// Forward transform.
    pub const FORWARD: Self = Self {
        direction: Direction::Forward,
        coset: false,
        scaled: false,
        streamed: false,
        skip: 0,
        order: Order::Reversed,
    };
    /// Inverse transform.
    pub const INVERSE: Self = Self {
        direction: Direction::Inverse,
        ..Self::FORWARD
    };

    /// Returns the command on the coset.
    #[must_use]
    pub const fn on_coset(mut self) -> Self {
        self.coset = true;
        self
    }

    /// Returns the command with factors from outside for the values.
    #[must_use]
    pub const fn with_scales(mut self) -> Self {
        self.scaled = true;
        self
    }

    /// Returns the command with results in this order.
    #[must_use]
    pub const fn in_order(mut self, order: Order) -> Self {
        self.order = order;
        self
    }

    /// Returns the command with factors from outside for the results.
    #[must_use]
    pub const fn with_factors(mut self) -> Self {
        self.streamed = true;
        self
    }

    /// Whether values are multiplied before the first stage.
    #[must_use]
    pub const fn multiplies_values(self) -> bool {
        self.scaled || (self.coset && matches!(self.direction, Direction::Forward))
    }

    /// Whether results are multiplied after the last stage.
    #[must_use]
    pub const fn multiplies_results(self) -> bool {
        self.streamed || matches!(self.direction, Direction::Inverse)
    }

    /// Returns the command without the first `skip` stages.
    #[must_use]
    pub const fn without(mut self, skip: u32) -> Self {
        self.skip = skip;
        self
    }
}
