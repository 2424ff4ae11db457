//! Expressions that rust-hdl's own Verilog gets wrong.

use crate::replay::emitted::{noise, replayed};
use crate::word::{W, bits_to};
use rust_hdl::prelude::*;

/// On `Bits`: precedence, wrapping, casts.
#[derive(LogicBlock, Default)]
struct Hazards {
    clock: Signal<In, Clock>,
    a: Signal<In, Bits<8>>,
    b: Signal<In, Bits<8>>,
    c: Signal<In, Bits<8>>,
    and_equal: Signal<Out, bool>,
    xor_less: Signal<Out, bool>,
    wrap_equal: Signal<Out, bool>,
    borrow_shift: Signal<Out, Bits<8>>,
    widened_sum: Signal<Out, Bits<16>>,
    not_equal: Signal<Out, bool>,
    narrow_sum: Signal<Out, Bits<16>>,
    shift_add: Signal<Out, Bits<8>>,
    sum_greater: Signal<Out, bool>,
    product: Signal<Out, Bits<32>>,
    shift_equal: Signal<Out, bool>,
    shift_less: Signal<Out, bool>,
    wide_shift: Signal<Out, Bits<40>>,
    carry: Signal<Out, Bits<9>>,
    slice_of_sum: Signal<Out, Bits<3>>,
    bit_of_sum: Signal<Out, bool>,
    dynamic_bit: Signal<Out, bool>,
    dynamic_slice: Signal<Out, Bits<4>>,
    replaced: Signal<Out, Bits<8>>,
    replaced_at: Signal<Out, Bits<8>>,
    reductions: Signal<Out, Bits<3>>,
    constant_range: Signal<Out, Bits<4>>,
    shift_by_word: Signal<Out, Bits<8>>,
}

impl Logic for Hazards {
    #[hdl_gen]
    fn update(&mut self) {
        self.and_equal.next = self.a.val() & self.b.val() == self.c.val();
        self.xor_less.next = self.a.val() ^ self.b.val() < self.c.val();
        self.wrap_equal.next = self.a.val() + 1 == 0;
        self.borrow_shift.next = (self.a.val() - 1) >> 1;
        self.widened_sum.next = bit_cast::<16, 8>(self.a.val() + self.b.val());
        self.not_equal.next = !self.a.val() == 0;
        self.narrow_sum.next =
            bit_cast::<16, 4>(bit_cast::<4, 8>(self.a.val()) + bit_cast::<4, 8>(self.b.val()));
        self.shift_add.next = (self.a.val() << 1) + self.b.val();
        self.sum_greater.next = self.a.val() + self.b.val() > self.c.val();
        self.product.next = bit_cast::<16, 8>(self.a.val()) * bit_cast::<16, 8>(self.b.val());
        self.shift_equal.next = (self.a.val() << 1) == self.c.val();
        self.shift_less.next = (self.a.val() << 1) < 200;
        self.wide_shift.next = bit_cast::<40, 8>(self.a.val()) << 33;
        self.carry.next = bit_cast::<9, 8>(self.a.val()) + bit_cast::<9, 8>(self.b.val());
        self.slice_of_sum.next = (self.a.val() + self.b.val()).get_bits::<3>(5);
        self.bit_of_sum.next = (self.a.val() + self.b.val()).get_bit(7);
        self.dynamic_bit.next = self.a.val().get_bit(self.b.val().get_bits::<3>(0).index());
        self.dynamic_slice.next =
            (self.a.val() ^ self.c.val()).get_bits::<4>(self.b.val().get_bits::<3>(2).index());
        self.replaced.next = self.a.val().replace_bit(3, self.b.val().get_bit(0));
        self.replaced_at.next = self
            .a
            .val()
            .replace_bit(self.b.val().get_bits::<3>(0).index(), self.c.val() < 7);
        self.reductions.next = bit_cast::<3, 1>(self.a.val().any().into())
            | (bit_cast::<3, 1>(self.a.val().all().into()) << 1)
            | (bit_cast::<3, 1>((self.a.val() + self.b.val()).xor().into()) << 2);
        self.constant_range.next = bit_cast::<4, 1>((self.a.val() < 0).into())
            | (bit_cast::<4, 1>((self.a.val() <= 255).into()) << 1)
            | (bit_cast::<4, 1>((self.a.val() >= 0).into()) << 2)
            | (bit_cast::<4, 1>((self.a.val() > 255).into()) << 3);
        self.shift_by_word.next = (self.a.val() << self.b.val().get_bits::<4>(0))
            | (self.a.val() >> self.c.val().get_bits::<4>(0));
    }
}

crate::ports!(Hazards {
    clock clock;
    a, b, c, and_equal, xor_less, wrap_equal, borrow_shift, widened_sum, not_equal, narrow_sum, shift_add, sum_greater,
    product, shift_equal, shift_less, wide_shift, carry, slice_of_sum, bit_of_sum, dynamic_bit, dynamic_slice, replaced,
    replaced_at, reductions, constant_range, shift_by_word
});

#[test]
fn bits_have_their_widths() {
    replayed(Hazards::default, "hazards", |dut| noise(dut, 2000, 1));
}

/// The same on our words, and operations that only they have.
#[derive(LogicBlock, Default)]
struct WordHazards {
    clock: Signal<In, Clock>,
    a: Signal<In, W<70>>,
    b: Signal<In, W<70>>,
    c: Signal<In, W<12>>,
    d: Signal<In, W<16>>,
    e: Signal<In, W<256>>,
    f: Signal<In, bool>,
    and_equal: Signal<Out, bool>,
    wrap_equal: Signal<Out, bool>,
    borrow_shift: Signal<Out, W<70>>,
    carry: Signal<Out, W<71>>,
    narrow: Signal<Out, W<16>>,
    product: Signal<Out, W<272>>,
    wrapped_product: Signal<Out, W<20>>,
    rotation: Signal<Out, W<70>>,
    shift_by_word: Signal<Out, W<70>>,
    shift_by_wide_word: Signal<Out, W<70>>,
    slice: Signal<Out, W<65>>,
    slice_of_sum: Signal<Out, W<66>>,
    dynamic_slice: Signal<Out, W<66>>,
    dynamic_bit: Signal<Out, bool>,
    replaced: Signal<Out, W<70>>,
    logical: Signal<Out, bool>,
    joined: Signal<Out, W<86>>,
    mixed: Signal<Out, Bits<12>>,
}

impl Logic for WordHazards {
    #[hdl_gen]
    fn update(&mut self) {
        self.and_equal.next = self.a.val() & self.b.val() == self.a.val() - 1;
        self.wrap_equal.next = self.a.val() + 1 == 0;
        self.borrow_shift.next = (self.a.val() - self.b.val()) >> 1;
        self.carry.next = bits_to::<W<71>>(self.a.val()) + bits_to::<W<71>>(self.b.val());
        self.narrow.next = bits_to::<W<16>>((self.a.val() + self.b.val()) >> 40);
        self.product.next = self.d.val() * self.e.val();
        self.wrapped_product.next = bits_to::<W<20>>(self.d.val() * self.d.val());
        self.rotation.next = (self.a.val() << 13) | (self.a.val() >> 57);
        self.shift_by_word.next = (self.a.val() << self.c.val()) ^ (self.b.val() >> self.c.val());
        self.shift_by_wide_word.next = self.a.val() >> (self.b.val() >> 36);
        self.slice.next = self.a.val().get_bits::<65>(3);
        self.slice_of_sum.next = (self.a.val() + self.b.val()).get_bits::<66>(4);
        self.dynamic_slice.next = self.a.val().get_bits::<66>(self.c.val().index());
        self.dynamic_bit.next = self.a.val().get_bit(self.c.val().index());
        self.replaced.next = self.a.val().replace_bit(self.c.val().index(), self.f.val());
        self.logical.next = (self.f.val() || self.a.val() < self.b.val())
            && (!self.a.val().xor() & self.f.val()) != self.c.val().all();
        self.joined.next = (bits_to::<W<86>>(self.d.val()) << 70) | bits_to::<W<86>>(self.a.val());
        self.mixed.next = bits_to::<Bits<12>>(self.c.val() + 1);
    }
}

crate::ports!(WordHazards {
    clock clock;
    a, b, c, d, e, f, and_equal, wrap_equal, borrow_shift, carry, narrow, product, wrapped_product, rotation,
    shift_by_word, shift_by_wide_word, slice, slice_of_sum, dynamic_slice, dynamic_bit, replaced, logical, joined, mixed
});

#[test]
fn words_have_their_widths() {
    replayed(WordHazards::default, "word_hazards", |dut| {
        noise(dut, 2000, 2)
    });
}
