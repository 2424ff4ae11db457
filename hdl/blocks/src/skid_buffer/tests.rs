use zkfabric_hdl_toolkit::replay::buffer::buffer;
use zkfabric_hdl_toolkit::word::W;

use super::SkidBuffer;

#[test]
fn a_skid_buffer_passes_a_beat_a_clock() {
    buffer(SkidBuffer::<W<66>>::default, "skid", 1);
}
