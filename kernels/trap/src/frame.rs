//! Vector registers in the signal frame.

#![expect(unsafe_code, reason = "the frame is memory the kernel laid out")]

use core::arch::x86_64::__cpuid_count;

use libc::ucontext_t;

const FP_XSTATE_MAGIC1: u32 = 0x4650_5853;
/// Offset of the kernel's description in the legacy area (struct `_fpx_sw_bytes`).
const SOFTWARE: usize = 464;
const XSTATE_BV: usize = 512;
/// Offset in the legacy area of bits 0..128 of registers 0..16.
const XMM: usize = 160;
const AVX: u32 = 2;
const OPMASK: u32 = 5;
const ZMM_HIGH: u32 = 6;
const HIGH_16_ZMM: u32 = 7;
/// State components that a 512-bit instruction may touch: SSE, AVX, opmask, upper halves, registers
/// 16..32.
const COMPONENTS: u64 = 1 << 1 | 1 << AVX | 1 << OPMASK | 1 << ZMM_HIGH | 1 << HIGH_16_ZMM;

/// Offset of each component in the standard form of the XSAVE area, and the area's end.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Layout {
    avx: usize,
    opmask: usize,
    zmm_high: usize,
    high_16_zmm: usize,
    end: usize,
}

impl Layout {
    /// Reads the layout that the CPU reports (CPUID leaf 0Dh).
    pub(crate) fn of_this_cpu() -> Self {
        let component = |index| {
            let leaf = __cpuid_count(0xd, index);
            (leaf.ebx as usize, leaf.eax as usize)
        };
        let (high_16_zmm, bytes) = component(HIGH_16_ZMM);
        Self {
            avx: component(AVX).0,
            opmask: component(OPMASK).0,
            zmm_high: component(ZMM_HIGH).0,
            high_16_zmm,
            end: high_16_zmm + bytes,
        }
    }
}

/// Vector registers of the interrupted code.
pub(crate) struct Vectors<'a> {
    area: &'a mut [u8],
    layout: Layout,
}

impl<'a> Vectors<'a> {
    /// Returns the vector registers of a frame; `None` if the frame holds no AVX-512 state.
    ///
    /// # Safety
    /// `context` is the third argument of a signal handler that has not returned.
    pub(crate) unsafe fn of(context: &'a mut ucontext_t, layout: Layout) -> Option<Self> {
        let area = context.uc_mcontext.fpregs.cast::<u8>();
        if area.is_null() {
            return None;
        }
        // SAFETY: a non-null `fpregs` points to at least the 512 bytes of the legacy area.
        let legacy = unsafe { core::slice::from_raw_parts(area, 512) };
        let word = |at: usize| {
            legacy
                .get(at..at + 4)
                .and_then(|bytes| bytes.try_into().ok())
                .map_or(0, u32::from_le_bytes)
        };
        let (magic, features, bytes) = (
            word(SOFTWARE),
            u64::from(word(SOFTWARE + 8)),
            word(SOFTWARE + 16) as usize,
        );
        if magic != FP_XSTATE_MAGIC1 || features & COMPONENTS != COMPONENTS || bytes < layout.end {
            return None;
        }
        // SAFETY: with its magic number set, the kernel wrote `bytes` bytes of XSAVE area there;
        // the frame is the handler's until it returns, and the borrow of `context` excludes any
        // other view of the frame.
        let area = unsafe { core::slice::from_raw_parts_mut(area, bytes) };
        let mut vectors = Self { area, layout };
        vectors.materialise();
        Some(vectors)
    }

    /// Writes zeros for the components in their initial state, which the area may omit, and marks
    /// all components as present.
    fn materialise(&mut self) {
        let present = self.word(XSTATE_BV);
        let layout = self.layout;
        for (component, start, bytes) in [
            (1, XMM, 256),
            (AVX, layout.avx, 256),
            (OPMASK, layout.opmask, 64),
            (ZMM_HIGH, layout.zmm_high, 512),
            (HIGH_16_ZMM, layout.high_16_zmm, 1024),
        ] {
            if present & 1 << component == 0
                && let Some(bytes) = self.area.get_mut(start..start + bytes)
            {
                bytes.fill(0);
            }
        }
        self.set_word(XSTATE_BV, present | COMPONENTS);
    }

    fn word(&self, at: usize) -> u64 {
        self.area
            .get(at..at + 8)
            .and_then(|bytes| bytes.try_into().ok())
            .map_or(0, u64::from_le_bytes)
    }

    fn set_word(&mut self, at: usize, value: u64) {
        if let Some(bytes) = self.area.get_mut(at..at + 8) {
            bytes.copy_from_slice(&value.to_le_bytes());
        }
    }

    /// Returns the offset of lane `lane` (0..8) of register `register` (0..32).
    fn place(&self, register: usize, lane: usize) -> usize {
        match (register, lane) {
            (0..16, 0..2) => XMM + 16 * register + 8 * lane,
            (0..16, 2..4) => self.layout.avx + 16 * register + 8 * (lane - 2),
            (0..16, _) => self.layout.zmm_high + 32 * register + 8 * (lane - 4),
            _ => self.layout.high_16_zmm + 64 * (register - 16) + 8 * lane,
        }
    }

    /// Returns the eight lanes of ZMM register `register` (0..32).
    pub(crate) fn get(&self, register: usize) -> [u64; 8] {
        core::array::from_fn(|lane| self.word(self.place(register, lane)))
    }

    /// Writes ZMM register `register` (0..32).
    pub(crate) fn put(&mut self, register: usize, value: [u64; 8]) {
        for (lane, word) in value.into_iter().enumerate() {
            self.set_word(self.place(register, lane), word);
        }
    }

    /// Returns mask register `register` (0..8).
    pub(crate) fn mask(&self, register: usize) -> u64 {
        self.word(self.layout.opmask + 8 * register)
    }
}
