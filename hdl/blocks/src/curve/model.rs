//! The adders' formulas in software, with exact coordinates.

use ark_bn254::{Fq, G1Affine, G1Projective};
use ark_ff::{AdditiveGroup, Field};

use super::B3;

/// (X : Y : Z), the point (X/Z, Y/Z); infinity is (0 : Y : 0).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Projective {
    /// X.
    pub x: Fq,
    /// Y.
    pub y: Fq,
    /// Z.
    pub z: Fq,
}

impl Projective {
    /// Infinity as (0 : 1 : 0).
    pub const INFINITY: Self = Self {
        x: Fq::ZERO,
        y: Fq::ONE,
        z: Fq::ZERO,
    };

    /// Returns the sum with exactly the mixed adder's coordinates: Renes, Costello, Batina (2016),
    /// algorithm 8, of `self` and (x, y) or (x, -y). The second point is not infinity.
    #[must_use]
    pub fn mixed_add(&self, x: Fq, y: Fq, negative: bool) -> Self {
        let y = if negative { -y } else { y };
        Parts {
            xx: self.x * x,
            yy: self.y * y,
            zz: self.z,
            xy: self.x * y + self.y * x,
            yz: y * self.z + self.y,
            xz: x * self.z + self.x,
        }
        .sum()
    }

    /// Returns the sum with exactly the full adder's coordinates: algorithm 7.
    #[must_use]
    pub fn add(&self, other: &Self) -> Self {
        Parts {
            xx: self.x * other.x,
            yy: self.y * other.y,
            zz: self.z * other.z,
            xy: self.x * other.y + self.y * other.x,
            yz: self.y * other.z + self.z * other.y,
            xz: self.x * other.z + self.z * other.x,
        }
        .sum()
    }

    /// Converts to arkworks' Jacobian coordinates: (X Z : Y Z^2 : Z).
    pub fn to_jacobian(&self) -> G1Projective {
        if self.z == Fq::ZERO {
            return G1Projective::ZERO;
        }
        G1Projective::new_unchecked(self.x * self.z, self.y * self.z.square(), self.z)
    }

    /// Converts to affine coordinates.
    pub fn to_affine(&self) -> G1Affine {
        match self.z.inverse() {
            Some(inverse) => G1Affine::new_unchecked(self.x * inverse, self.y * inverse),
            None => G1Affine::identity(),
        }
    }
}

/// The symmetric products of the coordinates of two points.
struct Parts {
    xx: Fq,
    yy: Fq,
    zz: Fq,
    xy: Fq,
    yz: Fq,
    xz: Fq,
}

impl Parts {
    fn sum(&self) -> Projective {
        let b3 = Fq::from(B3 as u64);
        let zz = b3 * self.zz;
        let xz = b3 * self.xz;
        let xx = self.xx.double() + self.xx;
        let (plus, minus) = (self.yy + zz, self.yy - zz);
        Projective {
            x: self.xy * minus - self.yz * xz,
            y: minus * plus + xz * xx,
            z: plus * self.yz + xx * self.xy,
        }
    }
}
