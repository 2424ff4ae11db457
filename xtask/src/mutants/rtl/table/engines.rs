//! Mistakes in the engines for transforms and buckets.

use super::{Mutated, harmless, wrong};

pub(super) const FILES: &[Mutated] = &[
    Mutated {
        file: "kernels/rtl/ntt/logsize4_lanes1.v",
        mutations: &[
            wrong(
                "transform/twiddles of the next row",
                "wire [19:0] t1 = row & (every << shift);",
                "wire [19:0] t1 = (row + 20'h1) & (every << shift);",
            ),
            wrong(
                "transform/twiddles of the stage before",
                "(stage - log_lanes) :\n        5'h0;",
                "(stage - 5'h1) :\n        5'h0;",
            ),
            wrong(
                "transform/inverses with the twiddles of forward ones",
                "(inverse ? (t1 | half) : t1)",
                "t1",
            ),
            wrong(
                "transform/one twiddle",
                "mem[7] = 256'h25893c6a9028fecb68ea8502af4b6d21a76756f8c47939da13b24e0c4a2d49f3;",
                "mem[7] = 256'h25893c6a9028fecb68ea8502af4b6d21a76756f8c47939da13b24e0c4a2d49f2;",
            ),
            wrong(
                "transform/the last power of the coset",
                "mem[15] = 256'h13d6e145044090293bf9a18c3d916045cdde45a6f620296933bfc6b99945ea4d;",
                "mem[15] = 256'h13d6e145044090293bf9a18c3d916045cdde45a6f620296933bfc6b99945ea4c;",
            ),
            wrong(
                "transform/a stage does not wait for the one before",
                "localparam [19:0] inner_start = 20'hfffc5;",
                "localparam [19:0] inner_start = 20'hfffff;",
            ),
            wrong(
                "transform/results while values are multiplied",
                " & ~(incoming_multiplied & holding_q & multiplied_out);",
                ";",
            ),
            wrong(
                "transform/more results than there is room for",
                "wire room = t2 & holding_q & ~waiting & results_room;",
                "wire room = t2 & holding_q & ~waiting;",
            ),
            wrong(
                "transform/one bank for both halves",
                "wire stored_bank = stored_row[0] ^ (|(stored_row & half));",
                "wire stored_bank = stored_row[0];",
            ),
            wrong(
                "transform/rows of a butterfly change places",
                "wire crossed_d = is_odd ^ is_upper;",
                "wire crossed_d = is_odd;",
            ),
            wrong(
                "transform/a row that passes by goes into both memories",
                "wire t3 = stored & read_from_q;",
                "wire t3 = stored;",
            ),
            wrong(
                "transform/powers of the row that is read",
                "wire [19:0] powers_row = load ? row_in :",
                "wire [19:0] powers_row = load ? row :",
            ),
            wrong(
                "transform/results of an inverse without their powers",
                "load | (unload & inverse & ~streamed)",
                "load",
            ),
            wrong(
                "transform/the last is marked too early",
                "assign o_last = given_q == last_row;",
                "assign o_last = given_q == 20'he;",
            ),
        ],
    },
    Mutated {
        file: "kernels/rtl/card_ntt/logsize6.v",
        mutations: &[
            wrong(
                "fillings/all have the values of the first",
                "wire [63:0] reader_stride_1 = {32'h0, source_step};",
                "wire [63:0] reader_stride_1 = 64'h0;",
            ),
            wrong(
                "fillings/rows lie one behind the other",
                "wire dense_d = ~(|row_step);",
                "wire dense_d = 1'h1;",
            ),
            wrong(
                "fillings/results of one column each",
                "wire [31:0] columns_d = count << skip;",
                "wire [31:0] columns_d = count;",
            ),
            wrong(
                "fillings/one set of factors for all",
                "wire [63:0] factors_stride_0 = {32'h0, factor_step};",
                "wire [63:0] factors_stride_0 = 64'h0;",
            ),
            wrong(
                "fillings/one where there is none",
                "wire some_d = (|count);",
                "wire some_d = 1'h1;",
            ),
            wrong(
                "fillings/one half of the natural order",
                "wire [31:0] write_halves_d = natural_in ? (one << 1) :",
                "wire [31:0] write_halves_d = natural_in ? one :",
            ),
            wrong(
                "fillings/bit-reversed results are turned too",
                "wire turn_i_valid = engine_o_valid & natural_q;",
                "wire turn_i_valid = engine_o_valid;",
            ),
            wrong(
                "fillings/steps of half a beat",
                "frame_arguments_6[5:0] | frame_arguments_7[5:0]",
                "frame_arguments_6[5:0] | {1'h0, frame_arguments_7[4:0]}",
            ),
            wrong(
                "fillings/a bit that has no meaning",
                "~(|frame_arguments_8[31:13])",
                "~(|frame_arguments_8[31:14])",
            ),
            wrong(
                "fillings/natural order of two values",
                "(skip < short) | ((skip == short) & ~natural_in)",
                "(skip < short) | (skip == short)",
            ),
            wrong(
                "fillings/rows of one column",
                "(dense_q | (|skip_bits_q)) & ",
                "",
            ),
        ],
    },
    Mutated {
        file: "kernels/rtl/card_ntt_pass/logsize5.v",
        mutations: &[
            wrong(
                "turns/the second reader has none to ask",
                "wire t5 = both_q & ~asks_q;",
                "wire t5 = 1'h0;",
            ),
            wrong(
                "turns/all beats are the first reader's",
                "wire t7 = both_q & ~answers_q;",
                "wire t7 = 1'h0;",
            ),
            wrong(
                "turns/one ends with its first burst",
                "wire t3 = to_ask_q == t4;",
                "wire t3 = 1'h1;",
            ),
            wrong(
                "turns/the second length is not taken",
                "wire [31:0] less_1_d = start ? (beats_1 - 32'h1) :\n        less_1_q;",
                "wire [31:0] less_1_d = less_1_q;",
            ),
            wrong(
                "turns/more bursts than a port may have",
                "wire t1 = under_way_q != limit;\n    wire room = addresses_i_ready & t1;",
                "wire t1 = 1'h1;\n    wire room = addresses_i_ready & t1;",
            ),
            wrong(
                "turns/no answer is an error",
                "(answered & (m_axi_rresp != 2'h0)) ? 1'h1 :\n        wrong_q;",
                "wrong_q;",
            ),
            wrong(
                "turns/errors stay",
                "wire wrong_d = start ? 1'h0 :\n        (answered",
                "wire wrong_d = (answered",
            ),
            wrong(
                "pass/every part has the factors of the first",
                "wire [63:0] places_2_d = (offsets_2_q << 6) + pointers_2;",
                "wire [63:0] places_2_d = pointers_2;",
            ),
            wrong(
                "pass/factors of one kind where there are two",
                "wire [31:0] beats_of_factors_d = t1 ? (rows << 1) :",
                "wire [31:0] beats_of_factors_d = t1 ? rows :",
            ),
            wrong(
                "pass/every tile has the factors of the first",
                "wire [63:0] factor_reader_stride_0 = {32'h0, geometry_factor_beats} << 6;",
                "wire [63:0] factor_reader_stride_0 = 64'h0;",
            ),
        ],
    },
    Mutated {
        file: "kernels/rtl/card_ntt_factors/logsize5.v",
        mutations: &[
            wrong(
                "factors/every part is written where the first is",
                "wire [63:0] address_d = (offset_q << 6) + frame_arguments_1;",
                "wire [63:0] address_d = frame_arguments_1;",
            ),
            wrong(
                "factors/two kinds are as far apart as one",
                "wire [63:0] offset_d = t1 ? ({32'h0, first_tile} << 5) :",
                "wire [63:0] offset_d = t1 ? ({32'h0, first_tile} << 4) :",
            ),
            wrong(
                "factors/half of two kinds is written",
                "wire [31:0] beats_d = t1 ? (tiles << 5) :",
                "wire [31:0] beats_d = t1 ? (tiles << 4) :",
            ),
            wrong(
                "factors/tiles behind the last one are made",
                "wire valid_d = fits_q & (|tiles) & (end_tile_q <= all_tiles_q);",
                "wire valid_d = fits_q & (|tiles);",
            ),
            wrong(
                "factors/results go on from line to line as values do",
                "wire [27:0] result_jump_d = gap_q + 28'h1;",
                "wire [27:0] result_jump_d = gap_q + 28'h2;",
            ),
        ],
    },
    Mutated {
        file: "kernels/rtl/card_msm/windows64_projective.v",
        mutations: &[
            wrong(
                "msm kernel/an odd scalar is not read",
                "wire [31:0] scalars_beats = (count >> 1) + {31'h0, frame_arguments_3[0]};",
                "wire [31:0] scalars_beats = (count >> 1);",
            ),
            wrong(
                "msm kernel/the last point has no mark",
                "wire [762:0] engine_i_data = last ? (t1 | mark) :",
                "wire [762:0] engine_i_data = (last & ~last) ? (t1 | mark) :",
            ),
            wrong(
                "msm kernel/part 0 alone",
                "wire [3:0] part_d = frame_accept ? frame_arguments_4[3:0] :",
                "wire [3:0] part_d = frame_accept ? 4'h0 :",
            ),
            wrong(
                "msm kernel/the part of the next run",
                "wire [3:0] part_d = frame_accept ? frame_arguments_4[3:0] :",
                "wire [3:0] part_d = 1'h1 ? frame_arguments_4[3:0] :",
            ),
            wrong(
                "msm kernel/a run ends before its sums are written",
                "wire frame_finished = points_idle & scalars_idle & sums_idle;",
                "wire frame_finished = points_idle & scalars_idle;",
            ),
            wrong(
                "msm kernel/a last scalar stays",
                "wire scalars_o_ready = taken & (upper_q | last);",
                "wire scalars_o_ready = taken & upper_q;",
            ),
            wrong(
                "msm kernel/a sum is dropped at its first beat",
                "wire engine_o_ready = sums_i_ready & second_q;",
                "wire engine_o_ready = sums_i_ready;",
            ),
        ],
    },
    Mutated {
        file: "kernels/rtl/card_narrow_msm/address9_projective.v",
        mutations: &[
            wrong(
                "columns/every tuple is the first of its beat",
                "wire [15:0] tuple = t2[15:0];",
                "wire [15:0] tuple = tuples_o_data[15:0];",
            ),
            wrong(
                "columns/a pass ends a row late",
                "wire last = left_q == 32'h1;",
                "wire last = left_q == 32'h0;",
            ),
            wrong(
                "columns/all passes have the tuples of the first",
                "wire [63:0] tuples_stride_0 = {32'h0, tuple_beats_q} << 6;",
                "wire [63:0] tuples_stride_0 = 64'h0;",
            ),
            wrong(
                "columns/all passes have one place for sums",
                "wire [63:0] sums_stride_0 = {32'h0, sum_beats_q} << 6;",
                "wire [63:0] sums_stride_0 = 64'h0;",
            ),
            wrong(
                "columns/more bits than the buckets have",
                "wire valid_d = fits_q & (address_bits_q <= most_address);",
                "wire valid_d = fits_q;",
            ),
            wrong(
                "columns/the last beat of tuples is left out",
                "wire [31:0] tuple_beats_d = (count >> 5) + {31'h0, (|frame_arguments_3[4:0])};",
                "wire [31:0] tuple_beats_d = count >> 5;",
            ),
            wrong(
                "columns/a sum less",
                "wire [31:0] sum_beats_d = ({27'h0, tuple_bits} + 32'h1) << 1;",
                "wire [31:0] sum_beats_d = {27'h0, tuple_bits} << 1;",
            ),
            wrong(
                "columns/no bases are some",
                "wire some_d = (|count) & (|passes);",
                "wire some_d = 1'h1;",
            ),
            wrong(
                "columns/nothing to do shows the failure of the run before",
                "wire nothing_d = frame_go ? (~valid_q | ~some_q) :",
                "wire nothing_d = frame_go ? ~valid_q :",
            ),
        ],
    },
    Mutated {
        file: "kernels/rtl/msm/windows64_projective.v",
        mutations: &[
            wrong(
                "buckets/the operation before is no conflict",
                " | (previous_valid_q & (previous_q == bucket));",
                ";",
            ),
            wrong(
                "buckets/an addition under way is no conflict",
                "wire busy = (issued_bits_read_data != written_bits_read_data) | (",
                "wire busy = (",
            ),
            wrong(
                "buckets/swapped coordinates",
                "        {255'h0, way_q[507:0]} | of_point;",
                "        {255'h0, way_q[253:0], way_q[507:254]} | of_point;",
            ),
            wrong(
                "buckets/no negative digits",
                "wire adder_negative = beside_crossing_q[0];",
                "wire adder_negative = 1'h0;",
            ),
            wrong(
                "parts/windows of every part are added",
                "wire is_part = part == 4'h0;",
                "wire is_part = 1'h1;",
            ),
            wrong(
                "buckets/an empty bucket is a point",
                "wire [253:0] chosen_0 = bucket_762 ? bucket_507_254 :",
                "wire [253:0] chosen_0 = 1'h1 ? bucket_507_254 :",
            ),
            wrong(
                "buckets/what waits loses its sign",
                "wire sign = first_waited_q ? first_q[508] :",
                "wire sign = first_waited_q ? 1'h0 :",
            ),
            wrong(
                "buckets/read before the last sum is written",
                " & finish & (open_q == 4'h0) & t1;",
                " & finish & (open_q == 4'h0);",
            ),
            wrong(
                "buckets/not cleared when read",
                "        t4 ? written :\n        readout_reading;",
                "        t4 ? written :\n        1'h0;",
            ),
            wrong(
                "buckets/the last one is not read",
                "localparam [8:0] last_bucket = 9'h1fb;",
                "localparam [8:0] last_bucket = 9'h1fa;",
            ),
            wrong(
                "sums/of a bucket with itself",
                "wire [8:0] second_address_d = address | half_q;",
                "wire [8:0] second_address_d = address;",
            ),
            wrong(
                "sums/of all buckets only",
                "wire region_ends = low_ends & ~(|(next_region & window_kept_q));",
                "wire region_ends = low_ends;",
            ),
            wrong(
                "sums/of one bit above",
                "~(|region_q) ? (half_q << 1) :\n        region_q << 1;",
                "~(|region_q) ? (half_q << 1) :\n        9'h0;",
            ),
            wrong(
                "sums/a level does not wait for the one above",
                "wire begin_2 = waiting_q & empty;",
                "wire begin_2 = waiting_q;",
            ),
            wrong(
                "sums/read before the last level is written",
                "folding ? ((pairs_done & no_pair) ? State_Read :",
                "folding ? (pairs_done ? State_Read :",
            ),
            wrong(
                "sums/a narrow window is a wide one",
                "wire t3 = region_ends & (window_last == wide_last);",
                "wire t3 = 1'h0;",
            ),
            wrong(
                "sums/narrow windows have the uppermost level",
                "wire [8:0] target_d = start ? wide_last :",
                "wire [8:0] target_d = start ? last :",
            ),
            wrong(
                "sums/narrow windows have no level",
                "        t1 ? last :\n        target_q;",
                "        t1 ? wide_last :\n        target_q;",
            ),
            wrong(
                "sums/the other bank is read",
                "wire read_odd = ^read_address;",
                "wire read_odd = ^read_address[7:0];",
            ),
            wrong(
                "sums/the other bank is written",
                "wire write_odd = ^write_address;",
                "wire write_odd = ^write_address[7:0];",
            ),
            wrong(
                "sums/a pair does not enter the adder",
                "({544'h0, issue | pair} << 530)",
                "({544'h0, issue} << 530)",
            ),
            wrong(
                "sums/a bucket is added as a point",
                "wire [762:0] operand_other_d = coming_pair ? other :",
                "wire [762:0] operand_other_d = coming_pair ? ({255'h0, other[507:0]} | of_point) :",
            ),
            wrong(
                "sums/an empty bucket is a point",
                "wire [253:0] chosen_2 = other_762_s3 ? chosen_1 :",
                "wire [253:0] chosen_2 = 1'h1 ? chosen_1 :",
            ),
            wrong(
                "sums/a point has another z",
                "localparam [762:0] of_point = 763'h4e0a77c19a07df2f666ea36f7879462c0a78eb28f5c70b3dd35d438dc58f0d9d",
                "localparam [762:0] of_point = 763'h4e0a77c19a07df2f666ea36f7879462c0a78eb28f5c70b3dd35d438dc58f0d9c",
            ),
            wrong(
                "sums/they end conflicts",
                "wire conflicts_written = written & running;",
                "wire conflicts_written = written;",
            ),
            wrong(
                "sums/every bucket goes out",
                "wire is_sum = ~(|(place & (place - 9'h1))) & ",
                "wire is_sum = ",
            ),
            wrong(
                "sums/every window has a last one",
                "wire taken_final_d = ((address | window_q) == last) & (",
                "wire taken_final_d = (",
            ),
            wrong(
                "sums/a narrow window has no last one",
                "        t1 ? t2 :\n        window_kept_q;",
                "        window_kept_q;",
            ),
        ],
    },
    Mutated {
        file: "kernels/rtl/msm/windows32_affine.v",
        mutations: &[
            wrong(
                "affine buckets/an empty one is added",
                "wire affine_other = other[508];",
                "wire affine_other = 1'h1;",
            ),
            wrong(
                "affine buckets/an empty one is given out as a point",
                "assign coordinates = read[508] ? (",
                "assign coordinates = 1'h1 ? (",
            ),
            wrong(
                "affine buckets/another z",
                "localparam [761:0] one = 762'he0a77c19",
                "localparam [761:0] one = 762'he0a77c18",
            ),
            wrong(
                "affine buckets/swapped coordinates",
                "wire [253:0] affine_x = other[253:0];",
                "wire [253:0] affine_x = other[507:254];",
            ),
            wrong(
                "stages/a bucket is read before its place is there",
                "if (enabled) even_data <= even[even_place];",
                "if (enabled) even_data <= even[even_address];",
            ),
            wrong(
                "stages/the bank of the bucket behind",
                "if (loaded_2) swapped_2_copy_0 <= swapped;",
                "if (loaded_2) swapped_2_copy_0 <= odd_first;",
            ),
            wrong(
                "stages/a sum that its bucket follows",
                "wire [1:0] sum_way_d = {1'h0, taken_q & taken_sum_q}",
                "wire [1:0] sum_way_d = {1'h0, read & taken_sum_q}",
            ),
            wrong(
                "stages/a pair that its buckets follow",
                "wire coming_pair = way_q[532];",
                "wire coming_pair = way_d[532];",
            ),
        ],
    },
    Mutated {
        file: "kernels/rtl/narrow_msm/address9_projective.v",
        mutations: &[
            wrong(
                "narrow/a bit outside of the mask",
                "wire [8:0] tuple = rows_data[8:0] & tuple_mask_q;",
                "wire [8:0] tuple = rows_data[8:0];",
            ),
            wrong(
                "narrow/one slot",
                "((slot_q | ~slot_mask_q) + 9'h1) :",
                "(slot_q | ~slot_mask_q) :",
            ),
            wrong(
                "narrow/the slot counts below its mask",
                "((slot_q | ~slot_mask_q) + 9'h1) :",
                "(slot_q + 9'h1) :",
            ),
            wrong(
                "narrow/a tuple of zeros moves the slot",
                "(accept & some) ? ",
                "accept ? ",
            ),
            harmless(
                "narrow/the slot of the pass before",
                "load ? 9'h0 :\n        slot_q;",
                "slot_q;",
                "slots are added up, so it does not matter which of them has what, and all of them have their turns",
            ),
            wrong(
                "narrow/a tuple of zeros is added",
                "wire some = tuple != 9'h0;",
                "wire some = 1'h1;",
            ),
            wrong(
                "narrow/infinity is added",
                "wire both = some_s2 & finite;",
                "wire both = some_s2;",
            ),
            wrong(
                "narrow/a row that adds nothing stays inside",
                ") - {5'h0, dropped};",
                ");",
            ),
            wrong(
                "narrow/a base without its row",
                "assign bases_ready = room & rows_valid;",
                "assign bases_ready = room;",
            ),
            wrong(
                "narrow/a row without its base",
                "assign rows_ready = room & bases_valid;",
                "assign rows_ready = room;",
            ),
            wrong(
                "narrow/more rows than there is room for",
                " & ~ending_q & ~inside_q[5];",
                " & ~ending_q;",
            ),
            wrong(
                "narrow/a row behind the last one",
                " & loaded_q & ~ending_q",
                " & loaded_q",
            ),
            wrong(
                "narrow/slots are not read",
                "wire [8:0] mask = tuple_mask_q | slot_mask_q;",
                "wire [8:0] mask = tuple_mask_q;",
            ),
            wrong(
                "narrow/slots get sums",
                ".kept(tuple_mask_q),",
                ".kept(mask),",
            ),
            wrong(
                "narrow/a slot is a sum",
                " & ~(|(place & ~window_kept_q));",
                ";",
            ),
            wrong(
                "narrow/a job in the middle of a pass",
                "assign jobs_ready = ~loaded_q;",
                "assign jobs_ready = 1'h1;",
            ),
            wrong(
                "narrow/the job stays",
                "        accumulator_finished ? 1'h0 :\n        t1;",
                "        t1;",
            ),
        ],
    },
];
