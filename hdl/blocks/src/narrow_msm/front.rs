//! Filters out bases at infinity.

use std::sync::Arc;

use zkfabric_hdl_toolkit::HdlError;
use zkfabric_hdl_toolkit::datapath::{Builder, Datapath};

use crate::modular::FIELD_BITS;
use crate::msm::not_zero;

/// Builds the pipeline from `(bucket, x, y, some, valid)` to `(pending, bucket, x, y, valid)`:
/// `pending` is `some` unless x and y are both zero, the encoding of infinity. The other fields
/// only travel along.
///
/// # Errors
/// The graph is wrong.
pub(super) fn front() -> Result<Arc<Datapath>, HdlError> {
    let mut b = Builder::new("narrow_msm_front");
    let bucket = b.input("bucket", 20);
    let (x, y) = (b.input("x", FIELD_BITS), b.input("y", FIELD_BITS));
    let (some, valid) = (b.input("some", 1), b.input("valid", 1));
    let finite = b.named("finite", |b| not_zero(b, &[x, y]));
    let pending = b.and(some, finite);
    Ok(b.finish(&[
        ("pending", pending),
        ("bucket_out", bucket),
        ("x_out", x),
        ("y_out", y),
        ("valid_out", valid),
    ])?)
}
