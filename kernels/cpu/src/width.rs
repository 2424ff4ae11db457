//! Width of a column's values.

/// Width of the values of a column, stated by the column's creator and never guessed from the
/// values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Width {
    /// Zeros and ones, one per byte.
    Bits,
    /// Below 2^8.
    U8,
    /// Below 2^16.
    U16,
    /// Below 2^32.
    U32,
    /// Below 2^64.
    U64,
    /// From -2^7 to 2^7 - 1.
    I8,
    /// From -2^15 to 2^15 - 1.
    I16,
    /// From -2^31 to 2^31 - 1.
    I32,
    /// From -2^63 to 2^63 - 1.
    I64,
    /// Elements of [`Fr`](crate::Fr).
    Field,
}

impl Width {
    /// Returns the bits per value, including the sign.
    #[must_use]
    pub const fn bits(self) -> u32 {
        match self {
            Self::Bits => 1,
            Self::U8 | Self::I8 => 8,
            Self::U16 | Self::I16 => 16,
            Self::U32 | Self::I32 => 32,
            Self::U64 | Self::I64 => 64,
            Self::Field => 254,
        }
    }

    /// Returns the bytes per value in memory.
    #[must_use]
    pub const fn bytes(self) -> usize {
        self.bits().div_ceil(8) as usize
    }

    /// Returns whether values may be negative.
    #[must_use]
    pub const fn is_signed(self) -> bool {
        matches!(self, Self::I8 | Self::I16 | Self::I32 | Self::I64)
    }

    /// Returns the name for tables of measurements.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Bits => "bits",
            Self::U8 => "u8",
            Self::U16 => "u16",
            Self::U32 => "u32",
            Self::U64 => "u64",
            Self::I8 => "i8",
            Self::I16 => "i16",
            Self::I32 => "i32",
            Self::I64 => "i64",
            Self::Field => "field",
        }
    }
}
