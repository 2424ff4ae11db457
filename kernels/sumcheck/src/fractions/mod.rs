//! Sums of fractions by GKR (Papini and Haböck, ePrint 2023/1284): the prover's tree and the
//! sumchecks of its layers.
//!
//! # Leaves
//! A message of an instance is a fraction `n / d` for each row. Eight rows are a *group*; the
//! groups of a message are a block of leaves, padded to a power of two with `0 / 1`. Blocks are
//! ordered by falling height, then by instance, then by message, so that each is aligned to its
//! size; all further leaves up to `2^log_groups` are `0 / 1`.
//!
//! # Layers
//! Layer 0 holds the leaves. Node `i` of layer `k + 1` is the sum of the nodes `2 i` and `2 i + 1`
//! of layer `k`, `(p0 q1 + p1 q0) / (q0 q1)`, lane by lane; the root is eight fractions. For
//! `lambda`, a claim on layer `k + 1` at the point `z` of node indices and `y` of lanes is proved
//! by the sumcheck of
//!
//! `sum over x and l of eq(z, x) eq(y, l) (p0 q1 + p1 q0 + lambda q0 q1)`
//!
//! over the bits of `x`, lowest first, then the three bits of `l`, where `p0, q0, p1, q1` are the
//! nodes `2 x` and `2 x + 1` of layer `k`. A round's message is `t(0)` and the coefficient of `X^2`
//! of `t`, the round's polynomial without the factors `eq` of the bound variables and of its own: a
//! claim `c` splits as `c = (1 - z_j) t(0) + z_j t(1)`, the next claim is `t(r)`.
//!
//! | module | holds |
//! |---|---|
//! | `plan`, `flags`, `runs` | positions and sources of leaves, padding of each layer |
//! | `kept` | leaves that are computed once |
//! | `tree` | layers from 3 up, and layer 2 while it is proved |
//! | `columns`, `layer0`, `layer1` | rounds that read the columns |
//! | `quads`, `weighted` | rounds in memory |
//! | `proof` | all rounds of a layer |
//!
//! # Costs
//! Layers 0 to 2 are seven eighths of the tree and are not stored: [`bytes`] counts 160 bytes per
//! leaf group. Layer 1's first two rounds and layer 0's first three read the columns, with folded
//! weights; layer 2 is computed a second time once the layers above it are proved, in their memory.
//! `t(0)` of a layer's first round comes from the end of the layer above, so only the other
//! coefficient is computed. Padding costs neither memory nor time.

use ark_bn254::Fr;
use ark_ff::{One as _, Zero as _};
use zkfabric_kernels_cpu::{Buffer, Isa, lanes::LANES};

mod columns;
mod error;
mod flags;
mod instance;
mod kept;
mod layer0;
mod layer1;
mod memory;
mod plan;
mod proof;
mod quads;
mod runs;
mod tree;
mod weighted;

pub use error::Error;
pub use instance::{Instance, Message};
pub use memory::bytes;

use crate::{Memory, PackedKernel, Stored, dispatch};
use plan::Plan;
use tree::Tree;

/// Sum of all fractions of some instances, layer by layer.
#[derive(Debug)]
pub struct Fractions<'a> {
    isa: Isa,
    plan: Plan<'a>,
    tree: Tree,
    /// Quads of the kept leaves.
    leaves: Buffer<Stored>,
    root: [[Fr; LANES]; 2],
    log_groups: u32,
    /// Number of layers not yet proved.
    left: u32,
    /// End of the last proved layer.
    last: Option<proof::End>,
}

impl<'a> Fractions<'a> {
    /// Computes all layers of a tree with `2^log_groups` leaf groups.
    ///
    /// # Errors
    /// As [`Fractions::build_in`].
    pub fn build(isa: Isa, instances: Vec<Instance<'a>>, log_groups: u32) -> Result<Self, Error> {
        Self::build_in(isa, instances, log_groups, &Memory::default())
    }

    /// Computes all layers of a tree with `2^log_groups` leaf groups in memory of the previous sum,
    /// and leaves the memory to the next one.
    ///
    /// # Errors
    /// [`Error::TooManyGroups`] when the blocks do not fit, errors that name the invalid part of an
    /// instance, and [`Error::OutOfMemory`].
    pub fn build_in(
        isa: Isa,
        instances: Vec<Instance<'a>>,
        log_groups: u32,
        memory: &Memory,
    ) -> Result<Self, Error> {
        let plan = Plan::new(instances, log_groups)?;
        let leaves = kept::leaves(isa, &plan)?;
        let (zero, one) = (Fr::zero(), Fr::one());
        let pad = kept::splat(isa, [zero, one, zero, one]);
        let tree = Tree::new(isa, &plan, &pad, &leaves, memory)?;
        let root = dispatch(isa, Unpack(tree.root().unwrap_or(&pad)));
        Ok(Self {
            isa,
            plan,
            tree,
            leaves,
            root,
            log_groups,
            left: log_groups,
            last: None,
        })
    }

    /// Returns numerators and denominators of the root, lane by lane.
    #[must_use]
    pub const fn root(&self) -> [[Fr; LANES]; 2] {
        self.root
    }

    /// Proves a claim on layer `k + 1` at `z` and `lanes` by values of layer `k`,
    /// `[p0, q0, p1, q1]`: `challenge` takes each round's message and returns the round's
    /// challenge.
    ///
    /// Layers are proved from `log_groups - 1` down to 0. Below the first, `z` is any element
    /// followed by the challenges of the layer above for the bits of its indices, and `lanes` are
    /// its last three challenges. Layers above `k` are lost afterwards: their memory is reused.
    ///
    /// # Errors
    /// [`Error::LayerOrder`], [`Error::PointLength`], [`Error::PointMismatch`],
    /// [`Error::ZeroChallenge`] and [`Error::OutOfMemory`].
    pub fn layer(
        &mut self,
        k: u32,
        lambda: Fr,
        z: &[Fr],
        lanes: &[Fr; 3],
        challenge: &mut dyn FnMut([Fr; 2]) -> Fr,
    ) -> Result<[Fr; 4], Error> {
        let expected = self.left.checked_sub(1);
        if expected != Some(k) {
            return Err(Error::LayerOrder { expected, got: k });
        }
        let bits = (self.log_groups - 1 - k) as usize;
        if z.len() != bits {
            return Err(Error::PointLength {
                expected: bits,
                got: z.len(),
            });
        }
        let continues = |last: &proof::End| last.z == z[1..] && last.lanes == *lanes;
        if bits > 0 && !self.last.as_ref().is_some_and(continues) {
            return Err(Error::PointMismatch { layer: k });
        }
        if lambda.is_zero() {
            return Err(Error::ZeroChallenge { layer: k });
        }
        let claim = proof::Claim {
            k,
            lambda,
            z,
            lanes,
            challenge,
        };
        let end = proof::prove(self, claim)?;
        let values = end.values;
        self.last = Some(end);
        self.left = k;
        Ok(values)
    }
}

/// First node of a quad.
struct Unpack<'a>(&'a [Stored]);

impl PackedKernel for Unpack<'_> {
    type Output = [[Fr; LANES]; 2];

    fn run<P: crate::Packed>(self, p: P) -> [[Fr; LANES]; 2] {
        [0, 1].map(|i| p.unpack(p.load(&self.0[i])))
    }
}
