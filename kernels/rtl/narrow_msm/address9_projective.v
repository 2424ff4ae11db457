// zkfabric narrow_msm address=9 adder=projective
// sums of points by digits of narrow scalars, one addition a clock; cycles are those of a pass of one row and two buckets
// latency 293 cycles, interval 294 cycles; one clock, synchronous reset where there is one
// hdl/blocks/src/narrow_msm/theory_of_operation.md
// generated: cargo xtask rtl --write

module narrow_msm_9_front (
    input wire clock,
    input wire [19:0] bucket,
    input wire [253:0] x,
    input wire [253:0] y,
    input wire some,
    input wire valid,
    output wire pending,
    output wire [19:0] bucket_out,
    output wire [253:0] x_out,
    output wire [253:0] y_out,
    output wire valid_out
);
    narrow_msm_front pipeline (
      .clock(clock),
      .bucket(bucket),
      .x(x),
      .y(y),
      .some(some),
      .valid(valid),
      .pending(pending),
      .bucket_out(bucket_out),
      .x_out(x_out),
      .y_out(y_out),
      .valid_out(valid_out)
    );
endmodule

module narrow_msm_9_points_memory (
    input wire clock,
    input wire read_enable,
    input wire [4:0] read_address,
    output reg [527:0] read_data,
    input wire write_enable,
    input wire [4:0] write_address,
    input wire [527:0] write_data
);
    reg [527:0] mem [0:31];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 31; i = i + 1) mem[i] = 528'h0;
    `endif
    initial read_data = 528'h0;
    always @(posedge clock) begin
        if (read_enable) read_data <= mem[read_address];
        if (write_enable) mem[write_address] <= write_data;
    end
endmodule

module narrow_msm_9_points (
    input wire clock,
    input wire reset,
    input wire [527:0] i_data,
    input wire i_valid,
    output wire i_ready,
    output wire [527:0] o_data,
    output wire o_valid,
    input wire o_ready,
    output wire [5:0] count
);
    localparam [5:0] full = 6'h20;
    wire [527:0] memory_read_data;
    reg [4:0] read_q;
    reg [4:0] write_q;
    reg [5:0] held_q;
    reg valid_q;
    assign i_ready = held_q != full;
    assign o_data = memory_read_data;
    assign o_valid = valid_q;
    assign count = held_q + {5'h0, valid_q};
    wire t1 = ~valid_q | o_ready;
    wire give = t1 & (held_q != 6'h0);
    wire take = i_valid & i_ready;
    wire [4:0] read_d = give ? (read_q + 5'h1) :
        read_q;
    wire [4:0] write_d = take ? (write_q + 5'h1) :
        write_q;
    wire [5:0] held_d = (take & ~give) ? (held_q + 6'h1) :
        (~take & give) ? (held_q - 6'h1) :
        held_q;
    wire valid_d = t1 ? give :
        valid_q;
    initial begin
        read_q = 5'h0;
        write_q = 5'h0;
        held_q = 6'h0;
        valid_q = 1'h0;
    end
    always @(posedge clock)
        if (reset) begin
            read_q <= 5'h0;
            write_q <= 5'h0;
            held_q <= 6'h0;
            valid_q <= 1'h0;
        end else begin
            read_q <= read_d;
            write_q <= write_d;
            held_q <= held_d;
            valid_q <= valid_d;
        end
    narrow_msm_9_points_memory memory (
        .clock(clock),
        .read_enable(give),
        .read_address(read_q),
        .read_data(memory_read_data),
        .write_enable(take),
        .write_address(write_q),
        .write_data(i_data)
    );
endmodule

module narrow_msm_9_accumulator_waiting_memory (
    input wire clock,
    input wire read_enable,
    input wire [2:0] read_address,
    output reg [544:0] read_data,
    input wire write_enable,
    input wire [2:0] write_address,
    input wire [544:0] write_data
);
    reg [544:0] mem [0:7];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 7; i = i + 1) mem[i] = 545'h0;
    `endif
    initial read_data = 545'h0;
    always @(posedge clock) begin
        if (read_enable) read_data <= mem[read_address];
        if (write_enable) mem[write_address] <= write_data;
    end
endmodule

module narrow_msm_9_accumulator_waiting (
    input wire clock,
    input wire reset,
    input wire [544:0] i_data,
    input wire i_valid,
    output wire i_ready,
    output wire [544:0] o_data,
    output wire o_valid,
    input wire o_ready,
    output wire [3:0] count
);
    localparam [3:0] full = 4'h8;
    wire [544:0] memory_read_data;
    reg [2:0] read_q;
    reg [2:0] write_q;
    reg [3:0] held_q;
    reg valid_q;
    assign i_ready = held_q != full;
    assign o_data = memory_read_data;
    assign o_valid = valid_q;
    assign count = held_q + {3'h0, valid_q};
    wire t1 = ~valid_q | o_ready;
    wire give = t1 & (held_q != 4'h0);
    wire take = i_valid & i_ready;
    wire [2:0] read_d = give ? (read_q + 3'h1) :
        read_q;
    wire [2:0] write_d = take ? (write_q + 3'h1) :
        write_q;
    wire [3:0] held_d = (take & ~give) ? (held_q + 4'h1) :
        (~take & give) ? (held_q - 4'h1) :
        held_q;
    wire valid_d = t1 ? give :
        valid_q;
    initial begin
        read_q = 3'h0;
        write_q = 3'h0;
        held_q = 4'h0;
        valid_q = 1'h0;
    end
    always @(posedge clock)
        if (reset) begin
            read_q <= 3'h0;
            write_q <= 3'h0;
            held_q <= 4'h0;
            valid_q <= 1'h0;
        end else begin
            read_q <= read_d;
            write_q <= write_d;
            held_q <= held_d;
            valid_q <= valid_d;
        end
    narrow_msm_9_accumulator_waiting_memory memory (
        .clock(clock),
        .read_enable(give),
        .read_address(read_q),
        .read_data(memory_read_data),
        .write_enable(take),
        .write_address(write_q),
        .write_data(i_data)
    );
endmodule

module narrow_msm_9_accumulator_conflicts_issued_bits (
    input wire clock,
    input wire read_enable,
    input wire [8:0] read_address,
    output reg read_data,
    input wire write_enable,
    input wire [8:0] write_address,
    input wire write_data
);
    reg mem [0:511];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 511; i = i + 1) mem[i] = 1'h0;
    `endif
    initial read_data = 1'h0;
    always @(posedge clock) begin
        if (read_enable) read_data <= mem[read_address];
        if (write_enable) mem[write_address] <= write_data;
    end
endmodule

module narrow_msm_9_accumulator_conflicts (
    input wire clock,
    input wire reset,
    input wire [19:0] address,
    input wire valid,
    input wire [19:0] bucket,
    output wire issue,
    output wire defer,
    output wire flipped,
    input wire written,
    input wire [19:0] written_bucket,
    input wire written_bit,
    input wire clear,
    input wire [8:0] cleared
);
    wire issued_bits_read_data;
    wire written_bits_read_data;
    reg previous_valid_q;
    reg [19:0] previous_q;
    wire busy = (issued_bits_read_data != written_bits_read_data) | (previous_valid_q & (previous_q == bucket));
    assign issue = valid & ~busy;
    assign defer = valid & busy;
    assign flipped = ~issued_bits_read_data;
    wire [8:0] issued_bits_read_address = address[8:0];
    wire issued_bits_write_enable = clear ? 1'h1 :
        issue;
    wire [8:0] issued_bits_write_address = clear ? cleared :
        bucket[8:0];
    wire issued_bits_write_data = clear ? 1'h0 :
        flipped;
    wire written_bits_write_enable = clear ? 1'h1 :
        written;
    wire [8:0] written_bits_write_address = clear ? cleared :
        written_bucket[8:0];
    wire written_bits_write_data = clear ? 1'h0 :
        written_bit;
    initial begin
        previous_valid_q = 1'h0;
        previous_q = 20'h0;
    end
    always @(posedge clock) begin
        previous_q <= bucket;
    end
    always @(posedge clock)
        if (reset) begin
            previous_valid_q <= 1'h0;
        end else begin
            previous_valid_q <= issue;
        end
    narrow_msm_9_accumulator_conflicts_issued_bits issued_bits (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(issued_bits_read_address),
        .read_data(issued_bits_read_data),
        .write_enable(issued_bits_write_enable),
        .write_address(issued_bits_write_address),
        .write_data(issued_bits_write_data)
    );
    narrow_msm_9_accumulator_conflicts_issued_bits written_bits (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(issued_bits_read_address),
        .read_data(written_bits_read_data),
        .write_enable(written_bits_write_enable),
        .write_address(written_bits_write_address),
        .write_data(written_bits_write_data)
    );
    wire unused = &{1'b0, address[19:9], written_bucket[19:9]};
endmodule

module narrow_msm_9_accumulator_buckets (
    input wire clock,
    input wire read_enable,
    input wire [8:0] read_address,
    input wire [8:0] pair_address,
    output reg [762:0] read_data,
    output reg [762:0] pair_data,
    input wire write_enable,
    input wire [8:0] write_address,
    input wire [762:0] write_data
);
    reg [762:0] even [0:255];
    reg [762:0] odd [0:255];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 255; i = i + 1) begin
            even[i] = 763'h0;
            odd[i] = 763'h0;
        end
    `endif
    // The bank of an address is its parity, its place there the other bits.
    wire read_odd = ^read_address;
    wire write_odd = ^write_address;
    wire [7:0] even_address = read_odd ? pair_address[8:1] : read_address[8:1];
    wire [7:0] odd_address = read_odd ? read_address[8:1] : pair_address[8:1];
    wire enabled = read_enable;
    wire odd_first = read_odd;
    wire [7:0] even_place = even_address;
    wire [7:0] odd_place = odd_address;
    wire even_written = write_enable & ~write_odd;
    wire odd_written = write_enable & write_odd;
    wire [7:0] written_place = write_address[8:1];
    wire [762:0] written = write_data;
    reg [762:0] even_data;
    reg [762:0] odd_data;
    initial even_data = 763'h0;
    initial odd_data = 763'h0;
    (* keep = "true" *) reg swapped_copy_0;
    initial swapped_copy_0 = 1'h0;
    (* keep = "true" *) reg swapped_copy_1;
    initial swapped_copy_1 = 1'h0;
    (* keep = "true" *) reg swapped_copy_2;
    initial swapped_copy_2 = 1'h0;
    (* keep = "true" *) reg swapped_copy_3;
    initial swapped_copy_3 = 1'h0;
    (* keep = "true" *) reg swapped_copy_4;
    initial swapped_copy_4 = 1'h0;
    (* keep = "true" *) reg swapped_copy_5;
    initial swapped_copy_5 = 1'h0;
    always @(posedge clock) begin
        if (enabled) even_data <= even[even_place];
        if (enabled) odd_data <= odd[odd_place];
        if (even_written) even[written_place] <= written;
        if (odd_written) odd[written_place] <= written;
        if (enabled) swapped_copy_0 <= odd_first;
        if (enabled) swapped_copy_1 <= odd_first;
        if (enabled) swapped_copy_2 <= odd_first;
        if (enabled) swapped_copy_3 <= odd_first;
        if (enabled) swapped_copy_4 <= odd_first;
        if (enabled) swapped_copy_5 <= odd_first;
    end
    always @* begin
        read_data[0 +: 128] = swapped_copy_0 ? odd_data[0 +: 128] : even_data[0 +: 128];
        read_data[128 +: 128] = swapped_copy_1 ? odd_data[128 +: 128] : even_data[128 +: 128];
        read_data[256 +: 128] = swapped_copy_2 ? odd_data[256 +: 128] : even_data[256 +: 128];
        read_data[384 +: 128] = swapped_copy_3 ? odd_data[384 +: 128] : even_data[384 +: 128];
        read_data[512 +: 128] = swapped_copy_4 ? odd_data[512 +: 128] : even_data[512 +: 128];
        read_data[640 +: 123] = swapped_copy_5 ? odd_data[640 +: 123] : even_data[640 +: 123];
        pair_data[0 +: 128] = swapped_copy_0 ? even_data[0 +: 128] : odd_data[0 +: 128];
        pair_data[128 +: 128] = swapped_copy_1 ? even_data[128 +: 128] : odd_data[128 +: 128];
        pair_data[256 +: 128] = swapped_copy_2 ? even_data[256 +: 128] : odd_data[256 +: 128];
        pair_data[384 +: 128] = swapped_copy_3 ? even_data[384 +: 128] : odd_data[384 +: 128];
        pair_data[512 +: 128] = swapped_copy_4 ? even_data[512 +: 128] : odd_data[512 +: 128];
        pair_data[640 +: 123] = swapped_copy_5 ? even_data[640 +: 123] : odd_data[640 +: 123];
    end
    wire unused = &{1'b0, pair_address[0]};
endmodule

module narrow_msm_9_accumulator_addition_way (
    input wire clock,
    input wire [544:0] d,
    output wire [544:0] q
);
    assign q = d;
    wire unused = &{1'b0, clock};
endmodule

module narrow_msm_9_accumulator_addition_bucket_crossing (
    input wire clock,
    input wire [762:0] d,
    output wire [762:0] q
);
    (* USER_SLL_REG = "TRUE", shreg_extract = "no" *) reg [762:0] stage_1;
    initial stage_1 = 763'h0;
    (* USER_SLL_REG = "TRUE", shreg_extract = "no" *) reg [762:0] stage_2;
    initial stage_2 = 763'h0;
    always @(posedge clock) begin
        stage_1 <= d;
        stage_2 <= stage_1;
    end
    assign q = stage_2;
endmodule

module narrow_msm_9_accumulator_addition_beside_crossing (
    input wire clock,
    input wire [22:0] d,
    output wire [22:0] q
);
    (* USER_SLL_REG = "TRUE", shreg_extract = "no" *) reg [22:0] stage_1;
    initial stage_1 = 23'h0;
    (* USER_SLL_REG = "TRUE", shreg_extract = "no" *) reg [22:0] stage_2;
    initial stage_2 = 23'h0;
    always @(posedge clock) begin
        stage_1 <= d;
        stage_2 <= stage_1;
    end
    assign q = stage_2;
endmodule

module narrow_msm_9_accumulator_addition_adder_pipeline (
    input wire clock,
    input wire [762:0] bucket,
    input wire [762:0] other,
    input wire negative,
    input wire [21:0] tag,
    output wire [762:0] sum,
    output wire [21:0] tag_out
);
    msm_bucket_adder pipeline (
      .clock(clock),
      .bucket(bucket),
      .other(other),
      .negative(negative),
      .tag(tag),
      .sum(sum),
      .tag_out(tag_out)
    );
endmodule

module narrow_msm_9_accumulator_addition_adder (
    input wire clock,
    input wire [762:0] bucket,
    input wire [762:0] other,
    input wire negative,
    input wire [21:0] tag,
    output wire [762:0] sum,
    output wire [21:0] tag_out,
    input wire [762:0] read,
    output wire [761:0] coordinates
);
    wire [762:0] pipeline_sum;
    wire [21:0] pipeline_tag_out;
    assign sum = pipeline_sum;
    assign tag_out = pipeline_tag_out;
    assign coordinates = read[761:0];
    narrow_msm_9_accumulator_addition_adder_pipeline pipeline (
        .clock(clock),
        .bucket(bucket),
        .other(other),
        .negative(negative),
        .tag(tag),
        .sum(pipeline_sum),
        .tag_out(pipeline_tag_out)
    );
    wire unused = &{1'b0, read[762]};
endmodule

module narrow_msm_9_accumulator_addition_tag_crossing (
    input wire clock,
    input wire [21:0] d,
    output wire [21:0] q
);
    (* USER_SLL_REG = "TRUE", shreg_extract = "no" *) reg [21:0] stage_1;
    initial stage_1 = 22'h0;
    (* USER_SLL_REG = "TRUE", shreg_extract = "no" *) reg [21:0] stage_2;
    initial stage_2 = 22'h0;
    always @(posedge clock) begin
        stage_1 <= d;
        stage_2 <= stage_1;
    end
    assign q = stage_2;
endmodule

module narrow_msm_9_accumulator_addition (
    input wire clock,
    input wire reset,
    input wire [544:0] slot,
    input wire reads,
    input wire issue,
    input wire pair,
    input wire flipped,
    input wire [762:0] bucket,
    input wire [762:0] other,
    output wire [762:0] sum,
    output wire [21:0] tag,
    output wire [761:0] coordinates
);
    localparam [762:0] of_point = 763'h4e0a77c19a07df2f666ea36f7879462c0a78eb28f5c70b3dd35d438dc58f0d9d0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
    wire [544:0] way_q;
    reg operand_valid_q;
    reg [20:0] operand_q;
    reg operand_flipped_q;
    reg [762:0] operand_bucket_q;
    reg [762:0] operand_other_q;
    wire [762:0] bucket_crossing_q;
    wire [762:0] other_crossing_q;
    wire [22:0] beside_crossing_q;
    wire [762:0] adder_sum;
    wire [21:0] adder_tag_out;
    wire [761:0] adder_coordinates;
    wire [762:0] sum_crossing_q;
    wire [21:0] tag_crossing_q;
    assign sum = sum_crossing_q;
    assign tag = tag_crossing_q;
    assign coordinates = adder_coordinates;
    wire [544:0] way_d = {16'h0, slot[528:0]} | ({544'h0, reads} << 529) | ({544'h0, issue | pair} << 530) | ({544'h0, flipped} << 531) | ({544'h0, pair} << 532);
    wire operand_valid_d = way_q[530];
    wire coming_pair = way_q[532];
    wire [20:0] operand_d = coming_pair ? ({1'h0, way_q[528:509]} << 1) :
        way_q[528:508];
    wire operand_flipped_d = way_q[531];
    wire [762:0] operand_bucket_d = way_q[529] ? bucket :
        operand_bucket_q;
    wire [762:0] operand_other_d = coming_pair ? other :
        {255'h0, way_q[507:0]} | of_point;
    wire [22:0] beside_crossing_d = ({22'h0, operand_flipped_q} << 22) | ({22'h0, operand_valid_q} << 21) | {2'h0, operand_q};
    wire adder_negative = beside_crossing_q[0];
    wire [21:0] adder_tag = beside_crossing_q[22:1];
    initial begin
        operand_valid_q = 1'h0;
        operand_q = 21'h0;
        operand_flipped_q = 1'h0;
        operand_bucket_q = 763'h0;
        operand_other_q = 763'h0;
    end
    always @(posedge clock) begin
        operand_q <= operand_d;
        operand_flipped_q <= operand_flipped_d;
        operand_bucket_q <= operand_bucket_d;
        operand_other_q <= operand_other_d;
    end
    always @(posedge clock)
        if (reset) begin
            operand_valid_q <= 1'h0;
        end else begin
            operand_valid_q <= operand_valid_d;
        end
    narrow_msm_9_accumulator_addition_way way (
        .clock(clock),
        .d(way_d),
        .q(way_q)
    );
    narrow_msm_9_accumulator_addition_bucket_crossing bucket_crossing (
        .clock(clock),
        .d(operand_bucket_q),
        .q(bucket_crossing_q)
    );
    narrow_msm_9_accumulator_addition_bucket_crossing other_crossing (
        .clock(clock),
        .d(operand_other_q),
        .q(other_crossing_q)
    );
    narrow_msm_9_accumulator_addition_beside_crossing beside_crossing (
        .clock(clock),
        .d(beside_crossing_d),
        .q(beside_crossing_q)
    );
    narrow_msm_9_accumulator_addition_adder adder (
        .clock(clock),
        .bucket(bucket_crossing_q),
        .other(other_crossing_q),
        .negative(adder_negative),
        .tag(adder_tag),
        .sum(adder_sum),
        .tag_out(adder_tag_out),
        .read(bucket),
        .coordinates(adder_coordinates)
    );
    narrow_msm_9_accumulator_addition_bucket_crossing sum_crossing (
        .clock(clock),
        .d(adder_sum),
        .q(sum_crossing_q)
    );
    narrow_msm_9_accumulator_addition_tag_crossing tag_crossing (
        .clock(clock),
        .d(adder_tag_out),
        .q(tag_crossing_q)
    );
    wire unused = &{1'b0, slot[544:529], way_q[544:533]};
endmodule

module narrow_msm_9_accumulator_pairs (
    input wire clock,
    input wire reset,
    input wire start,
    input wire empty,
    input wire [8:0] mask,
    input wire [8:0] kept,
    input wire [8:0] wide_last,
    input wire [8:0] last,
    output wire valid,
    output wire [8:0] first,
    output wire [8:0] second,
    output wire done
);
    reg waiting_q;
    reg running_q;
    reg finished_q;
    reg [8:0] half_q;
    reg [8:0] below_q;
    reg [8:0] target_q;
    reg [8:0] base_q;
    reg [8:0] window_q;
    reg [8:0] window_kept_q;
    reg [8:0] region_q;
    reg [8:0] low_q;
    reg given_q;
    reg [8:0] first_address_q;
    reg [8:0] second_address_q;
    assign valid = given_q;
    assign first = first_address_q;
    assign second = second_address_q;
    assign done = finished_q;
    wire [8:0] window_last = base_q | window_q;
    wire [8:0] next_region = ~(|region_q) ? (half_q << 1) :
        region_q << 1;
    wire low_ends = low_q == below_q;
    wire region_ends = low_ends & ~(|(next_region & window_kept_q));
    wire level_ends = region_ends & (window_last == target_q);
    wire t1 = running_q & level_ends;
    wire begin_2 = waiting_q & empty;
    wire waiting_d = start ? 1'h1 :
        t1 ? ~half_q[0] :
        begin_2 ? 1'h0 :
        waiting_q;
    wire running_d = t1 ? 1'h0 :
        begin_2 ? 1'h1 :
        running_q;
    wire finished_d = start ? 1'h0 :
        t1 ? half_q[0] :
        finished_q;
    wire [8:0] t2 = mask >> 1;
    wire [8:0] half_d = start ? (mask & ~t2) :
        t1 ? (half_q >> 1) :
        half_q;
    wire [8:0] below_d = start ? t2 :
        t1 ? (below_q >> 1) :
        below_q;
    wire [8:0] target_d = start ? wide_last :
        t1 ? last :
        target_q;
    wire [8:0] base_d = start ? 9'h0 :
        running_q ? (level_ends ? 9'h0 : (region_ends ? (window_last + 9'h1) : base_q)) :
        base_q;
    wire t3 = region_ends & (window_last == wide_last);
    wire [8:0] window_d = start ? mask :
        running_q ? (level_ends ? mask : (t3 ? (window_q >> 1) : window_q)) :
        window_q;
    wire [8:0] window_kept_d = start ? kept :
        running_q ? (level_ends ? kept : (t3 ? (window_kept_q >> 1) : window_kept_q)) :
        window_kept_q;
    wire [8:0] region_d = start ? 9'h0 :
        running_q ? (region_ends ? 9'h0 : (low_ends ? next_region : region_q)) :
        region_q;
    wire [8:0] low_d = start ? 9'h0 :
        running_q ? (low_ends ? 9'h0 : (low_q + 9'h1)) :
        low_q;
    wire [8:0] address = base_q | region_q | low_q;
    wire [8:0] second_address_d = address | half_q;
    initial begin
        waiting_q = 1'h0;
        running_q = 1'h0;
        finished_q = 1'h0;
        half_q = 9'h0;
        below_q = 9'h0;
        target_q = 9'h0;
        base_q = 9'h0;
        window_q = 9'h0;
        window_kept_q = 9'h0;
        region_q = 9'h0;
        low_q = 9'h0;
        given_q = 1'h0;
        first_address_q = 9'h0;
        second_address_q = 9'h0;
    end
    always @(posedge clock) begin
        half_q <= half_d;
        below_q <= below_d;
        target_q <= target_d;
        base_q <= base_d;
        window_q <= window_d;
        window_kept_q <= window_kept_d;
        region_q <= region_d;
        low_q <= low_d;
        first_address_q <= address;
        second_address_q <= second_address_d;
    end
    always @(posedge clock)
        if (reset) begin
            waiting_q <= 1'h0;
            running_q <= 1'h0;
            finished_q <= 1'h0;
            given_q <= 1'h0;
        end else begin
            waiting_q <= waiting_d;
            running_q <= running_d;
            finished_q <= finished_d;
            given_q <= running_q;
        end
endmodule

module narrow_msm_9_accumulator_readout_sum_way (
    input wire clock,
    input wire [1:0] d,
    output wire [1:0] q
);
    assign q = d;
    wire unused = &{1'b0, clock};
endmodule

module narrow_msm_9_accumulator_readout_results_memory (
    input wire clock,
    input wire read_enable,
    input wire [3:0] read_address,
    output reg [762:0] read_data,
    input wire write_enable,
    input wire [3:0] write_address,
    input wire [762:0] write_data
);
    reg [762:0] mem [0:15];
    `ifndef SYNTHESIS
    integer i;
    initial
        for (i = 0; i <= 15; i = i + 1) mem[i] = 763'h0;
    `endif
    initial read_data = 763'h0;
    always @(posedge clock) begin
        if (read_enable) read_data <= mem[read_address];
        if (write_enable) mem[write_address] <= write_data;
    end
endmodule

module narrow_msm_9_accumulator_readout_results (
    input wire clock,
    input wire reset,
    input wire [762:0] i_data,
    input wire i_valid,
    output wire i_ready,
    output wire [762:0] o_data,
    output wire o_valid,
    input wire o_ready,
    output wire [4:0] count
);
    localparam [4:0] full = 5'h10;
    wire [762:0] memory_read_data;
    reg [3:0] read_q;
    reg [3:0] write_q;
    reg [4:0] held_q;
    reg valid_q;
    assign i_ready = held_q != full;
    assign o_data = memory_read_data;
    assign o_valid = valid_q;
    assign count = held_q + {4'h0, valid_q};
    wire t1 = ~valid_q | o_ready;
    wire give = t1 & (held_q != 5'h0);
    wire take = i_valid & i_ready;
    wire [3:0] read_d = give ? (read_q + 4'h1) :
        read_q;
    wire [3:0] write_d = take ? (write_q + 4'h1) :
        write_q;
    wire [4:0] held_d = (take & ~give) ? (held_q + 5'h1) :
        (~take & give) ? (held_q - 5'h1) :
        held_q;
    wire valid_d = t1 ? give :
        valid_q;
    initial begin
        read_q = 4'h0;
        write_q = 4'h0;
        held_q = 5'h0;
        valid_q = 1'h0;
    end
    always @(posedge clock)
        if (reset) begin
            read_q <= 4'h0;
            write_q <= 4'h0;
            held_q <= 5'h0;
            valid_q <= 1'h0;
        end else begin
            read_q <= read_d;
            write_q <= write_d;
            held_q <= held_d;
            valid_q <= valid_d;
        end
    narrow_msm_9_accumulator_readout_results_memory memory (
        .clock(clock),
        .read_enable(give),
        .read_address(read_q),
        .read_data(memory_read_data),
        .write_enable(take),
        .write_address(write_q),
        .write_data(i_data)
    );
endmodule

module narrow_msm_9_accumulator_readout (
    input wire clock,
    input wire reset,
    input wire first,
    input wire [8:0] mask,
    input wire [8:0] kept,
    input wire [8:0] wide_last,
    input wire [8:0] last,
    input wire wanted,
    input wire [8:0] address,
    output wire read,
    output wire finished,
    output wire reading,
    output wire [8:0] reading_address,
    input wire drop,
    input wire [761:0] coordinates,
    output wire [762:0] o_data,
    output wire o_valid,
    input wire o_ready
);
    localparam [762:0] last_result = 763'h40000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
    localparam [4:0] most_results = 5'hd;
    reg [8:0] window_q;
    reg [8:0] window_kept_q;
    reg taken_q;
    reg taken_sum_q;
    reg taken_final_q;
    reg [8:0] taken_address_q;
    wire [1:0] sum_way_q;
    wire results_i_ready;
    wire [762:0] results_o_data;
    wire results_o_valid;
    wire [4:0] results_count;
    assign read = wanted & (results_count <= most_results);
    assign finished = read & (address == last);
    assign reading = taken_q;
    assign reading_address = taken_address_q;
    assign o_data = results_o_data;
    assign o_valid = results_o_valid;
    wire t1 = read & (address == wide_last);
    wire [8:0] window_d = first ? mask :
        t1 ? (window_q >> 1) :
        window_q;
    wire [8:0] t2 = window_kept_q >> 1;
    wire [8:0] window_kept_d = first ? kept :
        t1 ? t2 :
        window_kept_q;
    wire [8:0] place = address & window_q;
    wire is_sum = ~(|(place & (place - 9'h1))) & ~(|(place & ~window_kept_q));
    wire taken_final_d = ((address | window_q) == last) & (place == (window_kept_q & ~t2));
    wire [1:0] sum_way_d = {1'h0, taken_q & taken_sum_q} | ({1'h0, taken_final_q} << 1);
    wire [762:0] results_i_data = sum_way_q[1] ? ({1'h0, coordinates} | last_result) :
        {1'h0, coordinates};
    wire results_i_valid = sum_way_q[0] & ~drop;
    initial begin
        window_q = 9'h0;
        window_kept_q = 9'h0;
        taken_q = 1'h0;
        taken_sum_q = 1'h0;
        taken_final_q = 1'h0;
        taken_address_q = 9'h0;
    end
    always @(posedge clock) begin
        window_q <= window_d;
        window_kept_q <= window_kept_d;
        taken_sum_q <= is_sum;
        taken_final_q <= taken_final_d;
        taken_address_q <= address;
    end
    always @(posedge clock)
        if (reset) begin
            taken_q <= 1'h0;
        end else begin
            taken_q <= read;
        end
    narrow_msm_9_accumulator_readout_sum_way sum_way (
        .clock(clock),
        .d(sum_way_d),
        .q(sum_way_q)
    );
    narrow_msm_9_accumulator_readout_results results (
        .clock(clock),
        .reset(reset),
        .i_data(results_i_data),
        .i_valid(results_i_valid),
        .i_ready(results_i_ready),
        .o_data(results_o_data),
        .o_valid(results_o_valid),
        .o_ready(o_ready),
        .count(results_count)
    );
    wire unused = &{1'b0, results_i_ready};
endmodule

module narrow_msm_9_accumulator_counters (
    input wire clock,
    input wire reset,
    input wire issue,
    input wire defer,
    input wire busy,
    output wire [47:0] issued,
    output wire [47:0] deferred,
    output wire [47:0] active
);
    reg [47:0] issued_count_q;
    reg [47:0] deferred_count_q;
    reg [47:0] active_count_q;
    assign issued = issued_count_q;
    assign deferred = deferred_count_q;
    assign active = active_count_q;
    wire [47:0] issued_count_d = issue ? (issued_count_q + 48'h1) :
        issued_count_q;
    wire [47:0] deferred_count_d = defer ? (deferred_count_q + 48'h1) :
        deferred_count_q;
    wire [47:0] active_count_d = busy ? (active_count_q + 48'h1) :
        active_count_q;
    initial begin
        issued_count_q = 48'h0;
        deferred_count_q = 48'h0;
        active_count_q = 48'h0;
    end
    always @(posedge clock)
        if (reset) begin
            issued_count_q <= 48'h0;
            deferred_count_q <= 48'h0;
            active_count_q <= 48'h0;
        end else begin
            issued_count_q <= issued_count_d;
            deferred_count_q <= deferred_count_d;
            active_count_q <= active_count_d;
        end
endmodule

module narrow_msm_9_accumulator (
    input wire clock,
    input wire reset,
    input wire offered,
    input wire [507:0] point,
    output wire granted,
    input wire [19:0] bucket,
    input wire negative,
    input wire finish,
    input wire [8:0] last,
    input wire [8:0] wide_last,
    input wire [8:0] mask,
    input wire [8:0] kept,
    output wire running,
    output wire finished,
    output wire [762:0] o_data,
    output wire o_valid,
    input wire o_ready,
    output wire [47:0] issued,
    output wire [47:0] deferred,
    output wire [47:0] active
);
    localparam [1:0] State_Clear = 2'h0;
    localparam [1:0] State_Fold = 2'h2;
    localparam [1:0] State_Read = 2'h3;
    localparam [1:0] State_Run = 2'h1;
    localparam [8:0] last_word = 9'h1ff;
    localparam [762:0] nothing = 763'h0;
    localparam [3:0] room = 4'h8;
    localparam [15:0] wait_2 = 16'h8b;
    reg [1:0] state_q;
    reg [8:0] counter_q;
    wire waiting_i_ready;
    wire [544:0] waiting_o_data;
    wire waiting_o_valid;
    wire [3:0] waiting_count;
    reg [3:0] open_q;
    reg [15:0] now_q;
    reg first_valid_q;
    reg first_waited_q;
    reg [544:0] first_q;
    reg second_valid_q;
    reg [544:0] second_q;
    wire conflicts_issue;
    wire conflicts_defer;
    wire conflicts_flipped;
    wire [762:0] buckets_read_data;
    wire [762:0] buckets_pair_data;
    wire [762:0] addition_sum;
    wire [21:0] addition_tag;
    wire [761:0] addition_coordinates;
    reg [11:0] adding_q;
    wire pairs_valid;
    wire [8:0] pairs_first;
    wire [8:0] pairs_second;
    wire pairs_done;
    reg pair_valid_q;
    wire readout_read;
    wire readout_finished;
    wire readout_reading;
    wire [8:0] readout_reading_address;
    wire [762:0] readout_o_data;
    wire readout_o_valid;
    wire [47:0] counters_issued;
    wire [47:0] counters_deferred;
    wire [47:0] counters_active;
    wire [15:0] late = now_q - waiting_o_data[544:529];
    wire grant_waiting = waiting_o_valid & ~late[15];
    assign granted = offered & ~grant_waiting & (open_q != room);
    assign running = state_q == State_Run;
    assign finished = readout_finished;
    assign o_data = readout_o_data;
    assign o_valid = readout_o_valid;
    assign issued = counters_issued;
    assign deferred = counters_deferred;
    assign active = counters_active;
    wire conflicts_clear = state_q == State_Clear;
    wire t2 = (|adding_q);
    wire t1 = ~t2;
    wire finish_run = running & finish & (open_q == 4'h0) & t1;
    wire folding = state_q == State_Fold;
    wire no_pair = ~pairs_valid & ~pair_valid_q & t1;
    wire [1:0] state_d = conflicts_clear ? ((counter_q == last_word) ? State_Run : state_q) :
        running ? (finish_run ? State_Fold : state_q) :
        folding ? ((pairs_done & no_pair) ? State_Read : state_q) :
        (~finish & ~readout_reading) ? State_Run :
        state_q;
    wire [8:0] t3 = counter_q + 9'h1;
    wire [8:0] counter_d = conflicts_clear ? t3 :
        running ? 9'h0 :
        folding ? counter_q :
        readout_finished ? 9'h0 :
        readout_read ? t3 :
        counter_q;
    wire [544:0] waiting_i_data = ({529'h0, now_q + wait_2} << 529) | {16'h0, second_q[528:0]};
    wire [3:0] open_d = (open_q + {3'h0, granted}) - {3'h0, conflicts_issue};
    wire [15:0] now_d = now_q + 16'h1;
    wire first_valid_d = grant_waiting | granted;
    wire [544:0] first_d = grant_waiting ? waiting_o_data :
        {37'h0, point};
    wire sign = first_waited_q ? first_q[508] :
        negative;
    wire [19:0] address = folding ? {11'h0, pairs_first} :
        first_waited_q ? first_q[528:509] :
        bucket;
    wire [544:0] second_d = ({525'h0, address} << 509) | ({544'h0, sign} << 508) | {37'h0, first_q[507:0]};
    wire [19:0] second_address = second_q[528:509];
    wire t4 = running | folding;
    wire written = addition_tag[20] & t4;
    wire conflicts_written = written & running;
    wire [19:0] conflicts_written_bucket = addition_tag[19:0];
    wire conflicts_written_bit = addition_tag[21];
    wire [8:0] buckets_read_address = (conflicts_clear | t4) ? address[8:0] :
        counter_q;
    wire buckets_write_enable = conflicts_clear ? 1'h1 :
        t4 ? written :
        readout_reading;
    wire [8:0] buckets_write_address = conflicts_clear ? counter_q :
        t4 ? addition_tag[8:0] :
        readout_reading_address;
    wire [762:0] buckets_write_data = conflicts_clear ? nothing :
        t4 ? addition_sum :
        nothing;
    wire addition_reads = second_valid_q | pair_valid_q;
    wire [11:0] adding_d = (adding_q + {11'h0, conflicts_issue | pair_valid_q}) - {11'h0, written};
    wire readout_wanted = (state_q == State_Read) & finish;
    wire counters_busy = running & (granted | (open_q != 4'h0) | t2);
    initial begin
        state_q = 2'h0;
        counter_q = 9'h0;
        open_q = 4'h0;
        now_q = 16'h0;
        first_valid_q = 1'h0;
        first_waited_q = 1'h0;
        first_q = 545'h0;
        second_valid_q = 1'h0;
        second_q = 545'h0;
        adding_q = 12'h0;
        pair_valid_q = 1'h0;
    end
    always @(posedge clock) begin
        first_q <= first_d;
        second_q <= second_d;
    end
    always @(posedge clock)
        if (reset) begin
            state_q <= 2'h0;
            counter_q <= 9'h0;
            open_q <= 4'h0;
            now_q <= 16'h0;
            first_valid_q <= 1'h0;
            first_waited_q <= 1'h0;
            second_valid_q <= 1'h0;
            adding_q <= 12'h0;
            pair_valid_q <= 1'h0;
        end else begin
            state_q <= state_d;
            counter_q <= counter_d;
            open_q <= open_d;
            now_q <= now_d;
            first_valid_q <= first_valid_d;
            first_waited_q <= grant_waiting;
            second_valid_q <= first_valid_q;
            adding_q <= adding_d;
            pair_valid_q <= pairs_valid;
        end
    narrow_msm_9_accumulator_waiting waiting (
        .clock(clock),
        .reset(reset),
        .i_data(waiting_i_data),
        .i_valid(conflicts_defer),
        .i_ready(waiting_i_ready),
        .o_data(waiting_o_data),
        .o_valid(waiting_o_valid),
        .o_ready(grant_waiting),
        .count(waiting_count)
    );
    narrow_msm_9_accumulator_conflicts conflicts (
        .clock(clock),
        .reset(reset),
        .address(address),
        .valid(second_valid_q),
        .bucket(second_address),
        .issue(conflicts_issue),
        .defer(conflicts_defer),
        .flipped(conflicts_flipped),
        .written(conflicts_written),
        .written_bucket(conflicts_written_bucket),
        .written_bit(conflicts_written_bit),
        .clear(conflicts_clear),
        .cleared(counter_q)
    );
    narrow_msm_9_accumulator_buckets buckets (
        .clock(clock),
        .read_enable(1'h1),
        .read_address(buckets_read_address),
        .pair_address(pairs_second),
        .read_data(buckets_read_data),
        .pair_data(buckets_pair_data),
        .write_enable(buckets_write_enable),
        .write_address(buckets_write_address),
        .write_data(buckets_write_data)
    );
    narrow_msm_9_accumulator_addition addition (
        .clock(clock),
        .reset(reset),
        .slot(second_q),
        .reads(addition_reads),
        .issue(conflicts_issue),
        .pair(pair_valid_q),
        .flipped(conflicts_flipped),
        .bucket(buckets_read_data),
        .other(buckets_pair_data),
        .sum(addition_sum),
        .tag(addition_tag),
        .coordinates(addition_coordinates)
    );
    narrow_msm_9_accumulator_pairs pairs (
        .clock(clock),
        .reset(reset),
        .start(finish_run),
        .empty(no_pair),
        .mask(mask),
        .kept(kept),
        .wide_last(wide_last),
        .last(last),
        .valid(pairs_valid),
        .first(pairs_first),
        .second(pairs_second),
        .done(pairs_done)
    );
    narrow_msm_9_accumulator_readout readout (
        .clock(clock),
        .reset(reset),
        .first(running),
        .mask(mask),
        .kept(kept),
        .wide_last(wide_last),
        .last(last),
        .wanted(readout_wanted),
        .address(counter_q),
        .read(readout_read),
        .finished(readout_finished),
        .reading(readout_reading),
        .reading_address(readout_reading_address),
        .drop(conflicts_clear),
        .coordinates(addition_coordinates),
        .o_data(readout_o_data),
        .o_valid(readout_o_valid),
        .o_ready(o_ready)
    );
    narrow_msm_9_accumulator_counters counters (
        .clock(clock),
        .reset(reset),
        .issue(conflicts_issue),
        .defer(conflicts_defer),
        .busy(counters_busy),
        .issued(counters_issued),
        .deferred(counters_deferred),
        .active(counters_active)
    );
    wire unused = &{1'b0, first_q[544:529], late[14:0], waiting_count, waiting_i_ready};
endmodule

module narrow_msm_9 (
    input wire clock,
    input wire reset,
    input wire [39:0] jobs_data,
    input wire jobs_valid,
    output wire jobs_ready,
    input wire [20:0] rows_data,
    input wire rows_valid,
    output wire rows_ready,
    input wire [507:0] bases_data,
    input wire bases_valid,
    output wire bases_ready,
    output wire [762:0] o_data,
    output wire o_valid,
    input wire o_ready,
    output wire [47:0] issued,
    output wire [47:0] deferred,
    output wire [47:0] active
);
    localparam positive = 1'h0;
    reg loaded_q;
    reg [8:0] tuple_mask_q;
    reg [8:0] slot_mask_q;
    reg [8:0] slot_q;
    reg ending_q;
    reg [5:0] inside_q;
    wire front_pending;
    wire [19:0] front_bucket_out;
    wire [253:0] front_x_out;
    wire [253:0] front_y_out;
    wire front_valid_out;
    wire points_i_ready;
    wire [527:0] points_o_data;
    wire points_o_valid;
    wire [5:0] points_count;
    reg [19:0] bucket_q;
    wire accumulator_granted;
    wire accumulator_running;
    wire accumulator_finished;
    wire [762:0] accumulator_o_data;
    wire accumulator_o_valid;
    wire [47:0] accumulator_issued;
    wire [47:0] accumulator_deferred;
    wire [47:0] accumulator_active;
    assign jobs_ready = ~loaded_q;
    wire room = accumulator_running & loaded_q & ~ending_q & ~inside_q[5];
    assign rows_ready = room & bases_valid;
    assign bases_ready = room & rows_valid;
    assign o_data = accumulator_o_data;
    assign o_valid = accumulator_o_valid;
    assign issued = accumulator_issued;
    assign deferred = accumulator_deferred;
    assign active = accumulator_active;
    wire accept = bases_ready & bases_valid;
    wire load = jobs_valid & jobs_ready;
    wire t1 = load ? 1'h1 :
        loaded_q;
    wire loaded_d = accept ? t1 :
        accumulator_finished ? 1'h0 :
        t1;
    wire [8:0] tuple_mask_d = load ? jobs_data[8:0] :
        tuple_mask_q;
    wire [8:0] slot_mask_d = load ? jobs_data[28:20] :
        slot_mask_q;
    wire [8:0] tuple = rows_data[8:0] & tuple_mask_q;
    wire some = tuple != 9'h0;
    wire [8:0] slot_d = (accept & some) ? ((slot_q | ~slot_mask_q) + 9'h1) :
        load ? 9'h0 :
        slot_q;
    wire ending_d = accept ? rows_data[20] :
        accumulator_finished ? 1'h0 :
        ending_q;
    wire arrived = front_valid_out & accumulator_running;
    wire dropped = arrived & ~front_pending;
    wire [5:0] inside_d = ((inside_q + {5'h0, accept}) - {5'h0, accumulator_granted}) - {5'h0, dropped};
    wire [19:0] front_bucket = {11'h0, tuple | (slot_q & slot_mask_q)};
    wire [253:0] front_x = bases_data[253:0];
    wire [253:0] front_y = bases_data[507:254];
    wire [527:0] points_i_data = ({508'h0, front_bucket_out} << 508) | ({274'h0, front_y_out} << 254) | {274'h0, front_x_out};
    wire pending = arrived & front_pending;
    wire [19:0] bucket_d = points_o_data[527:508];
    wire [507:0] accumulator_point = points_o_data[507:0];
    wire accumulator_finish = ending_q & ~(|inside_q);
    wire [8:0] mask = tuple_mask_q | slot_mask_q;
    initial begin
        loaded_q = 1'h0;
        tuple_mask_q = 9'h0;
        slot_mask_q = 9'h0;
        slot_q = 9'h0;
        ending_q = 1'h0;
        inside_q = 6'h0;
        bucket_q = 20'h0;
    end
    always @(posedge clock) begin
        tuple_mask_q <= tuple_mask_d;
        slot_mask_q <= slot_mask_d;
        slot_q <= slot_d;
        bucket_q <= bucket_d;
    end
    always @(posedge clock)
        if (reset) begin
            loaded_q <= 1'h0;
            ending_q <= 1'h0;
            inside_q <= 6'h0;
        end else begin
            loaded_q <= loaded_d;
            ending_q <= ending_d;
            inside_q <= inside_d;
        end
    narrow_msm_9_front front (
        .clock(clock),
        .bucket(front_bucket),
        .x(front_x),
        .y(front_y),
        .some(some),
        .valid(accept),
        .pending(front_pending),
        .bucket_out(front_bucket_out),
        .x_out(front_x_out),
        .y_out(front_y_out),
        .valid_out(front_valid_out)
    );
    narrow_msm_9_points points (
        .clock(clock),
        .reset(reset),
        .i_data(points_i_data),
        .i_valid(pending),
        .i_ready(points_i_ready),
        .o_data(points_o_data),
        .o_valid(points_o_valid),
        .o_ready(accumulator_granted),
        .count(points_count)
    );
    narrow_msm_9_accumulator accumulator (
        .clock(clock),
        .reset(reset),
        .offered(points_o_valid),
        .point(accumulator_point),
        .granted(accumulator_granted),
        .bucket(bucket_q),
        .negative(positive),
        .finish(accumulator_finish),
        .last(mask),
        .wide_last(mask),
        .mask(mask),
        .kept(tuple_mask_q),
        .running(accumulator_running),
        .finished(accumulator_finished),
        .o_data(accumulator_o_data),
        .o_valid(accumulator_o_valid),
        .o_ready(o_ready),
        .issued(accumulator_issued),
        .deferred(accumulator_deferred),
        .active(accumulator_active)
    );
    wire unused = &{1'b0, jobs_data[19:9], jobs_data[39:29], points_count, points_i_ready, rows_data[19:9]};
endmodule

// narrow_msm_front: one result a clock, 3 clocks after its operands.
(* pipeline_stages = 3 *)
module narrow_msm_front (
  input wire clock,
  input wire [19:0] bucket,
  input wire [253:0] x,
  input wire [253:0] y,
  input wire some,
  input wire valid,
  output wire pending,
  output wire [19:0] bucket_out,
  output wire [253:0] x_out,
  output wire [253:0] y_out,
  output wire valid_out
);
  wire [507:0] finite_joined_0 = {y, x};
  wire [35:0] finite_joined_0_35_0 = finite_joined_0[35:0];
  wire finite_any_bit_0 = |finite_joined_0_35_0;
  wire [35:0] finite_joined_0_71_36 = finite_joined_0[71:36];
  wire finite_any_bit_1 = |finite_joined_0_71_36;
  wire [35:0] finite_joined_0_107_72 = finite_joined_0[107:72];
  wire finite_any_bit_2 = |finite_joined_0_107_72;
  wire [35:0] finite_joined_0_143_108 = finite_joined_0[143:108];
  wire finite_any_bit_3 = |finite_joined_0_143_108;
  wire [35:0] finite_joined_0_179_144 = finite_joined_0[179:144];
  wire finite_any_bit_4 = |finite_joined_0_179_144;
  wire [35:0] finite_joined_0_215_180 = finite_joined_0[215:180];
  wire finite_any_bit_5 = |finite_joined_0_215_180;
  wire [35:0] finite_joined_0_251_216 = finite_joined_0[251:216];
  wire finite_any_bit_6 = |finite_joined_0_251_216;
  wire [35:0] finite_joined_0_287_252 = finite_joined_0[287:252];
  wire finite_any_bit_7 = |finite_joined_0_287_252;
  wire [35:0] finite_joined_0_323_288 = finite_joined_0[323:288];
  wire finite_any_bit_8 = |finite_joined_0_323_288;
  wire [35:0] finite_joined_0_359_324 = finite_joined_0[359:324];
  wire finite_any_bit_9 = |finite_joined_0_359_324;
  wire [35:0] finite_joined_0_395_360 = finite_joined_0[395:360];
  wire finite_any_bit_10 = |finite_joined_0_395_360;
  wire [35:0] finite_joined_0_431_396 = finite_joined_0[431:396];
  wire finite_any_bit_11 = |finite_joined_0_431_396;
  wire [35:0] finite_joined_0_467_432 = finite_joined_0[467:432];
  wire finite_any_bit_12 = |finite_joined_0_467_432;
  wire [35:0] finite_joined_0_503_468 = finite_joined_0[503:468];
  wire finite_any_bit_13 = |finite_joined_0_503_468;
  wire [3:0] finite_joined_0_507_504 = finite_joined_0[507:504];
  wire finite_any_bit_14 = |finite_joined_0_507_504;
  // stage 1
  reg finite_any_bit_0_s1;
  reg finite_any_bit_1_s1;
  reg finite_any_bit_2_s1;
  reg finite_any_bit_3_s1;
  reg finite_any_bit_4_s1;
  reg finite_any_bit_5_s1;
  reg finite_any_bit_6_s1;
  reg finite_any_bit_7_s1;
  reg finite_any_bit_8_s1;
  reg finite_any_bit_9_s1;
  reg finite_any_bit_10_s1;
  reg finite_any_bit_11_s1;
  reg finite_any_bit_12_s1;
  reg finite_any_bit_13_s1;
  reg finite_any_bit_14_s1;
  wire [14:0] finite_joined_1 = {finite_any_bit_14_s1, finite_any_bit_13_s1, finite_any_bit_12_s1, finite_any_bit_11_s1, finite_any_bit_10_s1, finite_any_bit_9_s1, finite_any_bit_8_s1, finite_any_bit_7_s1, finite_any_bit_6_s1, finite_any_bit_5_s1, finite_any_bit_4_s1, finite_any_bit_3_s1, finite_any_bit_2_s1, finite_any_bit_1_s1, finite_any_bit_0_s1};
  wire finite_any_bit_15 = |finite_joined_1;
  // stage 2
  reg finite;
  reg [1:0] some_s2_way;
  wire some_s2 = some_s2_way[1];
  wire both = some_s2 & finite;
  // stage 3
  reg both_s3;
  reg [59:0] bucket_s3_way;
  wire [19:0] bucket_s3 = bucket_s3_way[59:40];
  reg [761:0] x_s3_way;
  wire [253:0] x_s3 = x_s3_way[761:508];
  reg [761:0] y_s3_way;
  wire [253:0] y_s3 = y_s3_way[761:508];
  reg [2:0] valid_s3_way;
  wire valid_s3 = valid_s3_way[2];
  assign pending = both_s3;
  assign bucket_out = bucket_s3;
  assign x_out = x_s3;
  assign y_out = y_s3;
  assign valid_out = valid_s3;
  initial begin
    finite_any_bit_0_s1 = 1'h0;
    finite_any_bit_1_s1 = 1'h0;
    finite_any_bit_2_s1 = 1'h0;
    finite_any_bit_3_s1 = 1'h0;
    finite_any_bit_4_s1 = 1'h0;
    finite_any_bit_5_s1 = 1'h0;
    finite_any_bit_6_s1 = 1'h0;
    finite_any_bit_7_s1 = 1'h0;
    finite_any_bit_8_s1 = 1'h0;
    finite_any_bit_9_s1 = 1'h0;
    finite_any_bit_10_s1 = 1'h0;
    finite_any_bit_11_s1 = 1'h0;
    finite_any_bit_12_s1 = 1'h0;
    finite_any_bit_13_s1 = 1'h0;
    finite_any_bit_14_s1 = 1'h0;
    finite = 1'h0;
    some_s2_way = 2'h0;
    both_s3 = 1'h0;
    bucket_s3_way = 60'h0;
    x_s3_way = 762'h0;
    y_s3_way = 762'h0;
    valid_s3_way = 3'h0;
  end
  always @(posedge clock) begin
    // into stage 1
    finite_any_bit_0_s1 <= finite_any_bit_0;
    finite_any_bit_1_s1 <= finite_any_bit_1;
    finite_any_bit_2_s1 <= finite_any_bit_2;
    finite_any_bit_3_s1 <= finite_any_bit_3;
    finite_any_bit_4_s1 <= finite_any_bit_4;
    finite_any_bit_5_s1 <= finite_any_bit_5;
    finite_any_bit_6_s1 <= finite_any_bit_6;
    finite_any_bit_7_s1 <= finite_any_bit_7;
    finite_any_bit_8_s1 <= finite_any_bit_8;
    finite_any_bit_9_s1 <= finite_any_bit_9;
    finite_any_bit_10_s1 <= finite_any_bit_10;
    finite_any_bit_11_s1 <= finite_any_bit_11;
    finite_any_bit_12_s1 <= finite_any_bit_12;
    finite_any_bit_13_s1 <= finite_any_bit_13;
    finite_any_bit_14_s1 <= finite_any_bit_14;
    // into stage 2
    finite <= finite_any_bit_15;
    some_s2_way <= {some_s2_way[0:0], some};
    // into stage 3
    both_s3 <= both;
    bucket_s3_way <= {bucket_s3_way[39:0], bucket};
    x_s3_way <= {x_s3_way[507:0], x};
    y_s3_way <= {y_s3_way[507:0], y};
    valid_s3_way <= {valid_s3_way[1:0], valid};
  end
endmodule

// montgomery_fq_k2_c4_w64_t: one result a clock, 54 clocks after its operands.
(* pipeline_stages = 54 *)
module montgomery_fq_k2_c4_w64_t (
  input wire clock,
  input wire [253:0] a,
  input wire [253:0] b,
  output wire [253:0] product
);
  wire [63:0] a_63_0 = a[63:0];
  wire [63:0] a_190_127 = a[190:127];
  wire [64:0] t_xs_column_0_sum = {1'h0, a_63_0} + {1'h0, a_190_127};
  wire [62:0] a_126_64 = a[126:64];
  wire [62:0] a_253_191 = a[253:191];
  wire [63:0] t_xs_column_1_sum = {1'h0, a_126_64} + {1'h0, a_253_191};
  wire [63:0] b_63_0 = b[63:0];
  wire [63:0] b_190_127 = b[190:127];
  wire [64:0] t_ys_column_0_sum = {1'h0, b_63_0} + {1'h0, b_190_127};
  wire [62:0] b_126_64 = b[126:64];
  wire [62:0] b_253_191 = b[253:191];
  wire [63:0] t_ys_column_1_sum = {1'h0, b_126_64} + {1'h0, b_253_191};
  wire [64:0] t_low_xs_column_0_sum = {1'h0, a_63_0} + {2'h0, a_126_64};
  wire [64:0] t_low_ys_column_0_sum = {1'h0, b_63_0} + {2'h0, b_126_64};
  wire [25:0] a_25_0 = a[25:0];
  wire [16:0] b_16_0 = b[16:0];
  wire [16:0] b_33_17 = b[33:17];
  wire [16:0] b_50_34 = b[50:34];
  wire [12:0] b_63_51 = b[63:51];
  wire [25:0] a_51_26 = a[51:26];
  wire [11:0] a_63_52 = a[63:52];
  wire [25:0] a_89_64 = a[89:64];
  wire [16:0] b_80_64 = b[80:64];
  wire [16:0] b_97_81 = b[97:81];
  wire [16:0] b_114_98 = b[114:98];
  wire [11:0] b_126_115 = b[126:115];
  wire [25:0] a_115_90 = a[115:90];
  wire [10:0] a_126_116 = a[126:116];
  wire [64:0] t_high_xs_column_0_sum = {1'h0, a_190_127} + {2'h0, a_253_191};
  wire [64:0] t_high_ys_column_0_sum = {1'h0, b_190_127} + {2'h0, b_253_191};
  wire [25:0] a_152_127 = a[152:127];
  wire [16:0] b_143_127 = b[143:127];
  wire [16:0] b_160_144 = b[160:144];
  wire [16:0] b_177_161 = b[177:161];
  wire [12:0] b_190_178 = b[190:178];
  wire [25:0] a_178_153 = a[178:153];
  wire [11:0] a_190_179 = a[190:179];
  wire [25:0] a_216_191 = a[216:191];
  wire [16:0] b_207_191 = b[207:191];
  wire [16:0] b_224_208 = b[224:208];
  wire [16:0] b_241_225 = b[241:225];
  wire [11:0] b_253_242 = b[253:242];
  wire [25:0] a_242_217 = a[242:217];
  wire [10:0] a_253_243 = a[253:243];
  // stage 1
  reg [64:0] t_xs_column_0_sum_s1;
  wire [63:0] t_xs_column_0_sum_s1_63_0 = t_xs_column_0_sum_s1[63:0];
  wire t_xs_column_0_sum_s1_64 = t_xs_column_0_sum_s1[64];
  reg [64:0] t_ys_column_0_sum_s1;
  wire [63:0] t_ys_column_0_sum_s1_63_0 = t_ys_column_0_sum_s1[63:0];
  wire t_ys_column_0_sum_s1_64 = t_ys_column_0_sum_s1[64];
  reg [64:0] t_low_xs_column_0_sum_s1;
  wire [63:0] t_low_xs_column_0_sum_s1_63_0 = t_low_xs_column_0_sum_s1[63:0];
  wire t_low_xs_column_0_sum_s1_64 = t_low_xs_column_0_sum_s1[64];
  reg [64:0] t_low_ys_column_0_sum_s1;
  wire [63:0] t_low_ys_column_0_sum_s1_63_0 = t_low_ys_column_0_sum_s1[63:0];
  wire t_low_ys_column_0_sum_s1_64 = t_low_ys_column_0_sum_s1[64];
  reg [25:0] a_25_0_s1;
  reg [16:0] b_16_0_s1;
  wire [42:0] t_low_low_tile_0_0_product_0 = {17'h0, a_25_0_s1} * {26'h0, b_16_0_s1};
  reg [25:0] a_51_26_s1;
  wire [42:0] t_low_low_tile_1_0_product_0 = {17'h0, a_51_26_s1} * {26'h0, b_16_0_s1};
  reg [11:0] a_63_52_s1;
  wire [28:0] t_low_low_tile_2_0_product_0 = {17'h0, a_63_52_s1} * {12'h0, b_16_0_s1};
  reg [25:0] a_89_64_s1;
  reg [16:0] b_80_64_s1;
  wire [42:0] t_low_high_tile_0_0_product_0 = {17'h0, a_89_64_s1} * {26'h0, b_80_64_s1};
  reg [25:0] a_115_90_s1;
  wire [42:0] t_low_high_tile_1_0_product_0 = {17'h0, a_115_90_s1} * {26'h0, b_80_64_s1};
  reg [10:0] a_126_116_s1;
  wire [27:0] t_low_high_tile_2_0_product_0 = {17'h0, a_126_116_s1} * {11'h0, b_80_64_s1};
  reg [64:0] t_high_xs_column_0_sum_s1;
  wire [63:0] t_high_xs_column_0_sum_s1_63_0 = t_high_xs_column_0_sum_s1[63:0];
  wire t_high_xs_column_0_sum_s1_64 = t_high_xs_column_0_sum_s1[64];
  reg [64:0] t_high_ys_column_0_sum_s1;
  wire [63:0] t_high_ys_column_0_sum_s1_63_0 = t_high_ys_column_0_sum_s1[63:0];
  wire t_high_ys_column_0_sum_s1_64 = t_high_ys_column_0_sum_s1[64];
  reg [25:0] a_152_127_s1;
  reg [16:0] b_143_127_s1;
  wire [42:0] t_high_low_tile_0_0_product_0 = {17'h0, a_152_127_s1} * {26'h0, b_143_127_s1};
  reg [25:0] a_178_153_s1;
  wire [42:0] t_high_low_tile_1_0_product_0 = {17'h0, a_178_153_s1} * {26'h0, b_143_127_s1};
  reg [11:0] a_190_179_s1;
  wire [28:0] t_high_low_tile_2_0_product_0 = {17'h0, a_190_179_s1} * {12'h0, b_143_127_s1};
  reg [25:0] a_216_191_s1;
  reg [16:0] b_207_191_s1;
  wire [42:0] t_high_high_tile_0_0_product_0 = {17'h0, a_216_191_s1} * {26'h0, b_207_191_s1};
  reg [25:0] a_242_217_s1;
  wire [42:0] t_high_high_tile_1_0_product_0 = {17'h0, a_242_217_s1} * {26'h0, b_207_191_s1};
  reg [10:0] a_253_243_s1;
  wire [27:0] t_high_high_tile_2_0_product_0 = {17'h0, a_253_243_s1} * {11'h0, b_207_191_s1};
  // stage 2
  reg [63:0] t_xs_column_0_sum_s1_63_0_s2;
  reg t_xs_column_0_sum_s1_64_s2;
  reg [127:0] t_xs_column_1_sum_s2_way;
  wire [63:0] t_xs_column_1_sum_s2 = t_xs_column_1_sum_s2_way[127:64];
  wire [63:0] t_xs_carry_sum = t_xs_column_1_sum_s2 + {63'h0, t_xs_column_0_sum_s1_64_s2};
  wire [127:0] t_xs_carry_joined = {t_xs_carry_sum, t_xs_column_0_sum_s1_63_0_s2};
  reg [63:0] t_ys_column_0_sum_s1_63_0_s2;
  reg t_ys_column_0_sum_s1_64_s2;
  reg [127:0] t_ys_column_1_sum_s2_way;
  wire [63:0] t_ys_column_1_sum_s2 = t_ys_column_1_sum_s2_way[127:64];
  wire [63:0] t_ys_carry_sum = t_ys_column_1_sum_s2 + {63'h0, t_ys_column_0_sum_s1_64_s2};
  wire [127:0] t_ys_carry_joined = {t_ys_carry_sum, t_ys_column_0_sum_s1_63_0_s2};
  reg [63:0] t_low_xs_column_0_sum_s1_63_0_s2;
  reg t_low_xs_column_0_sum_s1_64_s2;
  wire t_low_xs_carry_sum = 1'h0 + t_low_xs_column_0_sum_s1_64_s2;
  wire [64:0] t_low_xs_carry_joined = {t_low_xs_carry_sum, t_low_xs_column_0_sum_s1_63_0_s2};
  reg [63:0] t_low_ys_column_0_sum_s1_63_0_s2;
  reg t_low_ys_column_0_sum_s1_64_s2;
  wire t_low_ys_carry_sum = 1'h0 + t_low_ys_column_0_sum_s1_64_s2;
  wire [64:0] t_low_ys_carry_joined = {t_low_ys_carry_sum, t_low_ys_column_0_sum_s1_63_0_s2};
  reg [25:0] a_25_0_s2;
  reg [33:0] b_33_17_s2_way;
  wire [16:0] b_33_17_s2 = b_33_17_s2_way[33:17];
  wire [42:0] t_low_low_tile_0_0_product_1 = {17'h0, a_25_0_s2} * {26'h0, b_33_17_s2};
  reg [25:0] a_51_26_s2;
  wire [42:0] t_low_low_tile_1_0_product_1 = {17'h0, a_51_26_s2} * {26'h0, b_33_17_s2};
  reg [11:0] a_63_52_s2;
  wire [28:0] t_low_low_tile_2_0_product_1 = {17'h0, a_63_52_s2} * {12'h0, b_33_17_s2};
  reg [25:0] a_89_64_s2;
  reg [33:0] b_97_81_s2_way;
  wire [16:0] b_97_81_s2 = b_97_81_s2_way[33:17];
  wire [42:0] t_low_high_tile_0_0_product_1 = {17'h0, a_89_64_s2} * {26'h0, b_97_81_s2};
  reg [25:0] a_115_90_s2;
  wire [42:0] t_low_high_tile_1_0_product_1 = {17'h0, a_115_90_s2} * {26'h0, b_97_81_s2};
  reg [10:0] a_126_116_s2;
  wire [27:0] t_low_high_tile_2_0_product_1 = {17'h0, a_126_116_s2} * {11'h0, b_97_81_s2};
  reg [63:0] t_high_xs_column_0_sum_s1_63_0_s2;
  reg t_high_xs_column_0_sum_s1_64_s2;
  wire t_high_xs_carry_sum = 1'h0 + t_high_xs_column_0_sum_s1_64_s2;
  wire [64:0] t_high_xs_carry_joined = {t_high_xs_carry_sum, t_high_xs_column_0_sum_s1_63_0_s2};
  reg [63:0] t_high_ys_column_0_sum_s1_63_0_s2;
  reg t_high_ys_column_0_sum_s1_64_s2;
  wire t_high_ys_carry_sum = 1'h0 + t_high_ys_column_0_sum_s1_64_s2;
  wire [64:0] t_high_ys_carry_joined = {t_high_ys_carry_sum, t_high_ys_column_0_sum_s1_63_0_s2};
  reg [25:0] a_152_127_s2;
  reg [33:0] b_160_144_s2_way;
  wire [16:0] b_160_144_s2 = b_160_144_s2_way[33:17];
  wire [42:0] t_high_low_tile_0_0_product_1 = {17'h0, a_152_127_s2} * {26'h0, b_160_144_s2};
  reg [25:0] a_178_153_s2;
  wire [42:0] t_high_low_tile_1_0_product_1 = {17'h0, a_178_153_s2} * {26'h0, b_160_144_s2};
  reg [11:0] a_190_179_s2;
  wire [28:0] t_high_low_tile_2_0_product_1 = {17'h0, a_190_179_s2} * {12'h0, b_160_144_s2};
  reg [25:0] a_216_191_s2;
  reg [33:0] b_224_208_s2_way;
  wire [16:0] b_224_208_s2 = b_224_208_s2_way[33:17];
  wire [42:0] t_high_high_tile_0_0_product_1 = {17'h0, a_216_191_s2} * {26'h0, b_224_208_s2};
  reg [25:0] a_242_217_s2;
  wire [42:0] t_high_high_tile_1_0_product_1 = {17'h0, a_242_217_s2} * {26'h0, b_224_208_s2};
  reg [10:0] a_253_243_s2;
  wire [27:0] t_high_high_tile_2_0_product_1 = {17'h0, a_253_243_s2} * {11'h0, b_224_208_s2};
  // stage 3
  reg [127:0] t_xs;
  reg [127:0] t_ys;
  reg [64:0] t_low_xs;
  reg [64:0] t_low_ys;
  reg [85:0] t_low_low_tile_0_0_product_0_s3_way;
  wire [42:0] t_low_low_tile_0_0_product_0_s3 = t_low_low_tile_0_0_product_0_s3_way[85:43];
  reg [42:0] t_low_low_tile_0_0_product_1_s3;
  wire [25:0] t_low_low_tile_0_0_product_0_s3_42_17 = t_low_low_tile_0_0_product_0_s3[42:17];
  wire [42:0] t_low_low_tile_0_0_sum_0 = t_low_low_tile_0_0_product_1_s3 + {17'h0, t_low_low_tile_0_0_product_0_s3_42_17};
  wire [16:0] t_low_low_tile_0_0_product_0_s3_16_0 = t_low_low_tile_0_0_product_0_s3[16:0];
  reg [25:0] a_25_0_s3;
  reg [50:0] b_50_34_s3_way;
  wire [16:0] b_50_34_s3 = b_50_34_s3_way[50:34];
  wire [42:0] t_low_low_tile_0_0_product_2 = {17'h0, a_25_0_s3} * {26'h0, b_50_34_s3};
  reg [85:0] t_low_low_tile_1_0_product_0_s3_way;
  wire [42:0] t_low_low_tile_1_0_product_0_s3 = t_low_low_tile_1_0_product_0_s3_way[85:43];
  reg [42:0] t_low_low_tile_1_0_product_1_s3;
  wire [25:0] t_low_low_tile_1_0_product_0_s3_42_17 = t_low_low_tile_1_0_product_0_s3[42:17];
  wire [42:0] t_low_low_tile_1_0_sum_0 = t_low_low_tile_1_0_product_1_s3 + {17'h0, t_low_low_tile_1_0_product_0_s3_42_17};
  wire [16:0] t_low_low_tile_1_0_product_0_s3_16_0 = t_low_low_tile_1_0_product_0_s3[16:0];
  reg [25:0] a_51_26_s3;
  wire [42:0] t_low_low_tile_1_0_product_2 = {17'h0, a_51_26_s3} * {26'h0, b_50_34_s3};
  reg [57:0] t_low_low_tile_2_0_product_0_s3_way;
  wire [28:0] t_low_low_tile_2_0_product_0_s3 = t_low_low_tile_2_0_product_0_s3_way[57:29];
  reg [28:0] t_low_low_tile_2_0_product_1_s3;
  wire [11:0] t_low_low_tile_2_0_product_0_s3_28_17 = t_low_low_tile_2_0_product_0_s3[28:17];
  wire [28:0] t_low_low_tile_2_0_sum_0 = t_low_low_tile_2_0_product_1_s3 + {17'h0, t_low_low_tile_2_0_product_0_s3_28_17};
  wire [16:0] t_low_low_tile_2_0_product_0_s3_16_0 = t_low_low_tile_2_0_product_0_s3[16:0];
  reg [11:0] a_63_52_s3;
  wire [28:0] t_low_low_tile_2_0_product_2 = {17'h0, a_63_52_s3} * {12'h0, b_50_34_s3};
  reg [85:0] t_low_high_tile_0_0_product_0_s3_way;
  wire [42:0] t_low_high_tile_0_0_product_0_s3 = t_low_high_tile_0_0_product_0_s3_way[85:43];
  reg [42:0] t_low_high_tile_0_0_product_1_s3;
  wire [25:0] t_low_high_tile_0_0_product_0_s3_42_17 = t_low_high_tile_0_0_product_0_s3[42:17];
  wire [42:0] t_low_high_tile_0_0_sum_0 = t_low_high_tile_0_0_product_1_s3 + {17'h0, t_low_high_tile_0_0_product_0_s3_42_17};
  wire [16:0] t_low_high_tile_0_0_product_0_s3_16_0 = t_low_high_tile_0_0_product_0_s3[16:0];
  reg [25:0] a_89_64_s3;
  reg [50:0] b_114_98_s3_way;
  wire [16:0] b_114_98_s3 = b_114_98_s3_way[50:34];
  wire [42:0] t_low_high_tile_0_0_product_2 = {17'h0, a_89_64_s3} * {26'h0, b_114_98_s3};
  reg [85:0] t_low_high_tile_1_0_product_0_s3_way;
  wire [42:0] t_low_high_tile_1_0_product_0_s3 = t_low_high_tile_1_0_product_0_s3_way[85:43];
  reg [42:0] t_low_high_tile_1_0_product_1_s3;
  wire [25:0] t_low_high_tile_1_0_product_0_s3_42_17 = t_low_high_tile_1_0_product_0_s3[42:17];
  wire [42:0] t_low_high_tile_1_0_sum_0 = t_low_high_tile_1_0_product_1_s3 + {17'h0, t_low_high_tile_1_0_product_0_s3_42_17};
  wire [16:0] t_low_high_tile_1_0_product_0_s3_16_0 = t_low_high_tile_1_0_product_0_s3[16:0];
  reg [25:0] a_115_90_s3;
  wire [42:0] t_low_high_tile_1_0_product_2 = {17'h0, a_115_90_s3} * {26'h0, b_114_98_s3};
  reg [55:0] t_low_high_tile_2_0_product_0_s3_way;
  wire [27:0] t_low_high_tile_2_0_product_0_s3 = t_low_high_tile_2_0_product_0_s3_way[55:28];
  reg [27:0] t_low_high_tile_2_0_product_1_s3;
  wire [10:0] t_low_high_tile_2_0_product_0_s3_27_17 = t_low_high_tile_2_0_product_0_s3[27:17];
  wire [27:0] t_low_high_tile_2_0_sum_0 = t_low_high_tile_2_0_product_1_s3 + {17'h0, t_low_high_tile_2_0_product_0_s3_27_17};
  wire [16:0] t_low_high_tile_2_0_product_0_s3_16_0 = t_low_high_tile_2_0_product_0_s3[16:0];
  reg [10:0] a_126_116_s3;
  wire [27:0] t_low_high_tile_2_0_product_2 = {17'h0, a_126_116_s3} * {11'h0, b_114_98_s3};
  wire [25:0] t_low_xs_25_0 = t_low_xs[25:0];
  wire [16:0] t_low_ys_16_0 = t_low_ys[16:0];
  wire [16:0] t_low_ys_33_17 = t_low_ys[33:17];
  wire [16:0] t_low_ys_50_34 = t_low_ys[50:34];
  wire [13:0] t_low_ys_64_51 = t_low_ys[64:51];
  wire [25:0] t_low_xs_51_26 = t_low_xs[51:26];
  wire [12:0] t_low_xs_64_52 = t_low_xs[64:52];
  reg [64:0] t_high_xs;
  reg [64:0] t_high_ys;
  reg [85:0] t_high_low_tile_0_0_product_0_s3_way;
  wire [42:0] t_high_low_tile_0_0_product_0_s3 = t_high_low_tile_0_0_product_0_s3_way[85:43];
  reg [42:0] t_high_low_tile_0_0_product_1_s3;
  wire [25:0] t_high_low_tile_0_0_product_0_s3_42_17 = t_high_low_tile_0_0_product_0_s3[42:17];
  wire [42:0] t_high_low_tile_0_0_sum_0 = t_high_low_tile_0_0_product_1_s3 + {17'h0, t_high_low_tile_0_0_product_0_s3_42_17};
  wire [16:0] t_high_low_tile_0_0_product_0_s3_16_0 = t_high_low_tile_0_0_product_0_s3[16:0];
  reg [25:0] a_152_127_s3;
  reg [50:0] b_177_161_s3_way;
  wire [16:0] b_177_161_s3 = b_177_161_s3_way[50:34];
  wire [42:0] t_high_low_tile_0_0_product_2 = {17'h0, a_152_127_s3} * {26'h0, b_177_161_s3};
  reg [85:0] t_high_low_tile_1_0_product_0_s3_way;
  wire [42:0] t_high_low_tile_1_0_product_0_s3 = t_high_low_tile_1_0_product_0_s3_way[85:43];
  reg [42:0] t_high_low_tile_1_0_product_1_s3;
  wire [25:0] t_high_low_tile_1_0_product_0_s3_42_17 = t_high_low_tile_1_0_product_0_s3[42:17];
  wire [42:0] t_high_low_tile_1_0_sum_0 = t_high_low_tile_1_0_product_1_s3 + {17'h0, t_high_low_tile_1_0_product_0_s3_42_17};
  wire [16:0] t_high_low_tile_1_0_product_0_s3_16_0 = t_high_low_tile_1_0_product_0_s3[16:0];
  reg [25:0] a_178_153_s3;
  wire [42:0] t_high_low_tile_1_0_product_2 = {17'h0, a_178_153_s3} * {26'h0, b_177_161_s3};
  reg [57:0] t_high_low_tile_2_0_product_0_s3_way;
  wire [28:0] t_high_low_tile_2_0_product_0_s3 = t_high_low_tile_2_0_product_0_s3_way[57:29];
  reg [28:0] t_high_low_tile_2_0_product_1_s3;
  wire [11:0] t_high_low_tile_2_0_product_0_s3_28_17 = t_high_low_tile_2_0_product_0_s3[28:17];
  wire [28:0] t_high_low_tile_2_0_sum_0 = t_high_low_tile_2_0_product_1_s3 + {17'h0, t_high_low_tile_2_0_product_0_s3_28_17};
  wire [16:0] t_high_low_tile_2_0_product_0_s3_16_0 = t_high_low_tile_2_0_product_0_s3[16:0];
  reg [11:0] a_190_179_s3;
  wire [28:0] t_high_low_tile_2_0_product_2 = {17'h0, a_190_179_s3} * {12'h0, b_177_161_s3};
  reg [85:0] t_high_high_tile_0_0_product_0_s3_way;
  wire [42:0] t_high_high_tile_0_0_product_0_s3 = t_high_high_tile_0_0_product_0_s3_way[85:43];
  reg [42:0] t_high_high_tile_0_0_product_1_s3;
  wire [25:0] t_high_high_tile_0_0_product_0_s3_42_17 = t_high_high_tile_0_0_product_0_s3[42:17];
  wire [42:0] t_high_high_tile_0_0_sum_0 = t_high_high_tile_0_0_product_1_s3 + {17'h0, t_high_high_tile_0_0_product_0_s3_42_17};
  wire [16:0] t_high_high_tile_0_0_product_0_s3_16_0 = t_high_high_tile_0_0_product_0_s3[16:0];
  reg [25:0] a_216_191_s3;
  reg [50:0] b_241_225_s3_way;
  wire [16:0] b_241_225_s3 = b_241_225_s3_way[50:34];
  wire [42:0] t_high_high_tile_0_0_product_2 = {17'h0, a_216_191_s3} * {26'h0, b_241_225_s3};
  reg [85:0] t_high_high_tile_1_0_product_0_s3_way;
  wire [42:0] t_high_high_tile_1_0_product_0_s3 = t_high_high_tile_1_0_product_0_s3_way[85:43];
  reg [42:0] t_high_high_tile_1_0_product_1_s3;
  wire [25:0] t_high_high_tile_1_0_product_0_s3_42_17 = t_high_high_tile_1_0_product_0_s3[42:17];
  wire [42:0] t_high_high_tile_1_0_sum_0 = t_high_high_tile_1_0_product_1_s3 + {17'h0, t_high_high_tile_1_0_product_0_s3_42_17};
  wire [16:0] t_high_high_tile_1_0_product_0_s3_16_0 = t_high_high_tile_1_0_product_0_s3[16:0];
  reg [25:0] a_242_217_s3;
  wire [42:0] t_high_high_tile_1_0_product_2 = {17'h0, a_242_217_s3} * {26'h0, b_241_225_s3};
  reg [55:0] t_high_high_tile_2_0_product_0_s3_way;
  wire [27:0] t_high_high_tile_2_0_product_0_s3 = t_high_high_tile_2_0_product_0_s3_way[55:28];
  reg [27:0] t_high_high_tile_2_0_product_1_s3;
  wire [10:0] t_high_high_tile_2_0_product_0_s3_27_17 = t_high_high_tile_2_0_product_0_s3[27:17];
  wire [27:0] t_high_high_tile_2_0_sum_0 = t_high_high_tile_2_0_product_1_s3 + {17'h0, t_high_high_tile_2_0_product_0_s3_27_17};
  wire [16:0] t_high_high_tile_2_0_product_0_s3_16_0 = t_high_high_tile_2_0_product_0_s3[16:0];
  reg [10:0] a_253_243_s3;
  wire [27:0] t_high_high_tile_2_0_product_2 = {17'h0, a_253_243_s3} * {11'h0, b_241_225_s3};
  wire [25:0] t_high_xs_25_0 = t_high_xs[25:0];
  wire [16:0] t_high_ys_16_0 = t_high_ys[16:0];
  wire [16:0] t_high_ys_33_17 = t_high_ys[33:17];
  wire [16:0] t_high_ys_50_34 = t_high_ys[50:34];
  wire [13:0] t_high_ys_64_51 = t_high_ys[64:51];
  wire [25:0] t_high_xs_51_26 = t_high_xs[51:26];
  wire [12:0] t_high_xs_64_52 = t_high_xs[64:52];
  wire [63:0] t_xs_63_0 = t_xs[63:0];
  wire [63:0] t_xs_127_64 = t_xs[127:64];
  wire [64:0] t_middle_xs_column_0_sum = {1'h0, t_xs_63_0} + {1'h0, t_xs_127_64};
  wire [63:0] t_ys_63_0 = t_ys[63:0];
  wire [63:0] t_ys_127_64 = t_ys[127:64];
  wire [64:0] t_middle_ys_column_0_sum = {1'h0, t_ys_63_0} + {1'h0, t_ys_127_64};
  wire [25:0] t_xs_25_0 = t_xs[25:0];
  wire [16:0] t_ys_16_0 = t_ys[16:0];
  wire [16:0] t_ys_33_17 = t_ys[33:17];
  wire [16:0] t_ys_50_34 = t_ys[50:34];
  wire [12:0] t_ys_63_51 = t_ys[63:51];
  wire [25:0] t_xs_51_26 = t_xs[51:26];
  wire [11:0] t_xs_63_52 = t_xs[63:52];
  wire [25:0] t_xs_89_64 = t_xs[89:64];
  wire [16:0] t_ys_80_64 = t_ys[80:64];
  wire [16:0] t_ys_97_81 = t_ys[97:81];
  wire [16:0] t_ys_114_98 = t_ys[114:98];
  wire [12:0] t_ys_127_115 = t_ys[127:115];
  wire [25:0] t_xs_115_90 = t_xs[115:90];
  wire [11:0] t_xs_127_116 = t_xs[127:116];
  // stage 4
  reg [42:0] t_low_low_tile_0_0_sum_0_s4;
  reg [42:0] t_low_low_tile_0_0_product_2_s4;
  wire [25:0] t_low_low_tile_0_0_sum_0_s4_42_17 = t_low_low_tile_0_0_sum_0_s4[42:17];
  wire [42:0] t_low_low_tile_0_0_sum_1 = t_low_low_tile_0_0_product_2_s4 + {17'h0, t_low_low_tile_0_0_sum_0_s4_42_17};
  wire [16:0] t_low_low_tile_0_0_sum_0_s4_16_0 = t_low_low_tile_0_0_sum_0_s4[16:0];
  reg [25:0] a_25_0_s4;
  reg [51:0] b_63_51_s4_way;
  wire [12:0] b_63_51_s4 = b_63_51_s4_way[51:39];
  wire [38:0] t_low_low_tile_0_0_product_3 = {13'h0, a_25_0_s4} * {26'h0, b_63_51_s4};
  reg [42:0] t_low_low_tile_1_0_sum_0_s4;
  reg [42:0] t_low_low_tile_1_0_product_2_s4;
  wire [25:0] t_low_low_tile_1_0_sum_0_s4_42_17 = t_low_low_tile_1_0_sum_0_s4[42:17];
  wire [42:0] t_low_low_tile_1_0_sum_1 = t_low_low_tile_1_0_product_2_s4 + {17'h0, t_low_low_tile_1_0_sum_0_s4_42_17};
  wire [16:0] t_low_low_tile_1_0_sum_0_s4_16_0 = t_low_low_tile_1_0_sum_0_s4[16:0];
  reg [25:0] a_51_26_s4;
  wire [38:0] t_low_low_tile_1_0_product_3 = {13'h0, a_51_26_s4} * {26'h0, b_63_51_s4};
  reg [28:0] t_low_low_tile_2_0_sum_0_s4;
  reg [28:0] t_low_low_tile_2_0_product_2_s4;
  wire [11:0] t_low_low_tile_2_0_sum_0_s4_28_17 = t_low_low_tile_2_0_sum_0_s4[28:17];
  wire [28:0] t_low_low_tile_2_0_sum_1 = t_low_low_tile_2_0_product_2_s4 + {17'h0, t_low_low_tile_2_0_sum_0_s4_28_17};
  wire [16:0] t_low_low_tile_2_0_sum_0_s4_16_0 = t_low_low_tile_2_0_sum_0_s4[16:0];
  reg [11:0] a_63_52_s4;
  wire [24:0] t_low_low_tile_2_0_product_3 = {13'h0, a_63_52_s4} * {12'h0, b_63_51_s4};
  reg [42:0] t_low_high_tile_0_0_sum_0_s4;
  reg [42:0] t_low_high_tile_0_0_product_2_s4;
  wire [25:0] t_low_high_tile_0_0_sum_0_s4_42_17 = t_low_high_tile_0_0_sum_0_s4[42:17];
  wire [42:0] t_low_high_tile_0_0_sum_1 = t_low_high_tile_0_0_product_2_s4 + {17'h0, t_low_high_tile_0_0_sum_0_s4_42_17};
  wire [16:0] t_low_high_tile_0_0_sum_0_s4_16_0 = t_low_high_tile_0_0_sum_0_s4[16:0];
  reg [25:0] a_89_64_s4;
  reg [47:0] b_126_115_s4_way;
  wire [11:0] b_126_115_s4 = b_126_115_s4_way[47:36];
  wire [37:0] t_low_high_tile_0_0_product_3 = {12'h0, a_89_64_s4} * {26'h0, b_126_115_s4};
  reg [42:0] t_low_high_tile_1_0_sum_0_s4;
  reg [42:0] t_low_high_tile_1_0_product_2_s4;
  wire [25:0] t_low_high_tile_1_0_sum_0_s4_42_17 = t_low_high_tile_1_0_sum_0_s4[42:17];
  wire [42:0] t_low_high_tile_1_0_sum_1 = t_low_high_tile_1_0_product_2_s4 + {17'h0, t_low_high_tile_1_0_sum_0_s4_42_17};
  wire [16:0] t_low_high_tile_1_0_sum_0_s4_16_0 = t_low_high_tile_1_0_sum_0_s4[16:0];
  reg [25:0] a_115_90_s4;
  wire [37:0] t_low_high_tile_1_0_product_3 = {12'h0, a_115_90_s4} * {26'h0, b_126_115_s4};
  reg [27:0] t_low_high_tile_2_0_sum_0_s4;
  reg [27:0] t_low_high_tile_2_0_product_2_s4;
  wire [10:0] t_low_high_tile_2_0_sum_0_s4_27_17 = t_low_high_tile_2_0_sum_0_s4[27:17];
  wire [27:0] t_low_high_tile_2_0_sum_1 = t_low_high_tile_2_0_product_2_s4 + {17'h0, t_low_high_tile_2_0_sum_0_s4_27_17};
  wire [16:0] t_low_high_tile_2_0_sum_0_s4_16_0 = t_low_high_tile_2_0_sum_0_s4[16:0];
  reg [10:0] a_126_116_s4;
  wire [22:0] t_low_high_tile_2_0_product_3 = {12'h0, a_126_116_s4} * {11'h0, b_126_115_s4};
  reg [25:0] t_low_xs_25_0_s4;
  reg [16:0] t_low_ys_16_0_s4;
  wire [42:0] t_low_middle_tile_0_0_product_0 = {17'h0, t_low_xs_25_0_s4} * {26'h0, t_low_ys_16_0_s4};
  reg [25:0] t_low_xs_51_26_s4;
  wire [42:0] t_low_middle_tile_1_0_product_0 = {17'h0, t_low_xs_51_26_s4} * {26'h0, t_low_ys_16_0_s4};
  reg [12:0] t_low_xs_64_52_s4;
  wire [29:0] t_low_middle_tile_2_0_product_0 = {17'h0, t_low_xs_64_52_s4} * {13'h0, t_low_ys_16_0_s4};
  reg [42:0] t_high_low_tile_0_0_sum_0_s4;
  reg [42:0] t_high_low_tile_0_0_product_2_s4;
  wire [25:0] t_high_low_tile_0_0_sum_0_s4_42_17 = t_high_low_tile_0_0_sum_0_s4[42:17];
  wire [42:0] t_high_low_tile_0_0_sum_1 = t_high_low_tile_0_0_product_2_s4 + {17'h0, t_high_low_tile_0_0_sum_0_s4_42_17};
  wire [16:0] t_high_low_tile_0_0_sum_0_s4_16_0 = t_high_low_tile_0_0_sum_0_s4[16:0];
  reg [25:0] a_152_127_s4;
  reg [51:0] b_190_178_s4_way;
  wire [12:0] b_190_178_s4 = b_190_178_s4_way[51:39];
  wire [38:0] t_high_low_tile_0_0_product_3 = {13'h0, a_152_127_s4} * {26'h0, b_190_178_s4};
  reg [42:0] t_high_low_tile_1_0_sum_0_s4;
  reg [42:0] t_high_low_tile_1_0_product_2_s4;
  wire [25:0] t_high_low_tile_1_0_sum_0_s4_42_17 = t_high_low_tile_1_0_sum_0_s4[42:17];
  wire [42:0] t_high_low_tile_1_0_sum_1 = t_high_low_tile_1_0_product_2_s4 + {17'h0, t_high_low_tile_1_0_sum_0_s4_42_17};
  wire [16:0] t_high_low_tile_1_0_sum_0_s4_16_0 = t_high_low_tile_1_0_sum_0_s4[16:0];
  reg [25:0] a_178_153_s4;
  wire [38:0] t_high_low_tile_1_0_product_3 = {13'h0, a_178_153_s4} * {26'h0, b_190_178_s4};
  reg [28:0] t_high_low_tile_2_0_sum_0_s4;
  reg [28:0] t_high_low_tile_2_0_product_2_s4;
  wire [11:0] t_high_low_tile_2_0_sum_0_s4_28_17 = t_high_low_tile_2_0_sum_0_s4[28:17];
  wire [28:0] t_high_low_tile_2_0_sum_1 = t_high_low_tile_2_0_product_2_s4 + {17'h0, t_high_low_tile_2_0_sum_0_s4_28_17};
  wire [16:0] t_high_low_tile_2_0_sum_0_s4_16_0 = t_high_low_tile_2_0_sum_0_s4[16:0];
  reg [11:0] a_190_179_s4;
  wire [24:0] t_high_low_tile_2_0_product_3 = {13'h0, a_190_179_s4} * {12'h0, b_190_178_s4};
  reg [42:0] t_high_high_tile_0_0_sum_0_s4;
  reg [42:0] t_high_high_tile_0_0_product_2_s4;
  wire [25:0] t_high_high_tile_0_0_sum_0_s4_42_17 = t_high_high_tile_0_0_sum_0_s4[42:17];
  wire [42:0] t_high_high_tile_0_0_sum_1 = t_high_high_tile_0_0_product_2_s4 + {17'h0, t_high_high_tile_0_0_sum_0_s4_42_17};
  wire [16:0] t_high_high_tile_0_0_sum_0_s4_16_0 = t_high_high_tile_0_0_sum_0_s4[16:0];
  reg [25:0] a_216_191_s4;
  reg [47:0] b_253_242_s4_way;
  wire [11:0] b_253_242_s4 = b_253_242_s4_way[47:36];
  wire [37:0] t_high_high_tile_0_0_product_3 = {12'h0, a_216_191_s4} * {26'h0, b_253_242_s4};
  reg [42:0] t_high_high_tile_1_0_sum_0_s4;
  reg [42:0] t_high_high_tile_1_0_product_2_s4;
  wire [25:0] t_high_high_tile_1_0_sum_0_s4_42_17 = t_high_high_tile_1_0_sum_0_s4[42:17];
  wire [42:0] t_high_high_tile_1_0_sum_1 = t_high_high_tile_1_0_product_2_s4 + {17'h0, t_high_high_tile_1_0_sum_0_s4_42_17};
  wire [16:0] t_high_high_tile_1_0_sum_0_s4_16_0 = t_high_high_tile_1_0_sum_0_s4[16:0];
  reg [25:0] a_242_217_s4;
  wire [37:0] t_high_high_tile_1_0_product_3 = {12'h0, a_242_217_s4} * {26'h0, b_253_242_s4};
  reg [27:0] t_high_high_tile_2_0_sum_0_s4;
  reg [27:0] t_high_high_tile_2_0_product_2_s4;
  wire [10:0] t_high_high_tile_2_0_sum_0_s4_27_17 = t_high_high_tile_2_0_sum_0_s4[27:17];
  wire [27:0] t_high_high_tile_2_0_sum_1 = t_high_high_tile_2_0_product_2_s4 + {17'h0, t_high_high_tile_2_0_sum_0_s4_27_17};
  wire [16:0] t_high_high_tile_2_0_sum_0_s4_16_0 = t_high_high_tile_2_0_sum_0_s4[16:0];
  reg [10:0] a_253_243_s4;
  wire [22:0] t_high_high_tile_2_0_product_3 = {12'h0, a_253_243_s4} * {11'h0, b_253_242_s4};
  reg [25:0] t_high_xs_25_0_s4;
  reg [16:0] t_high_ys_16_0_s4;
  wire [42:0] t_high_middle_tile_0_0_product_0 = {17'h0, t_high_xs_25_0_s4} * {26'h0, t_high_ys_16_0_s4};
  reg [25:0] t_high_xs_51_26_s4;
  wire [42:0] t_high_middle_tile_1_0_product_0 = {17'h0, t_high_xs_51_26_s4} * {26'h0, t_high_ys_16_0_s4};
  reg [12:0] t_high_xs_64_52_s4;
  wire [29:0] t_high_middle_tile_2_0_product_0 = {17'h0, t_high_xs_64_52_s4} * {13'h0, t_high_ys_16_0_s4};
  reg [64:0] t_middle_xs_column_0_sum_s4;
  wire [63:0] t_middle_xs_column_0_sum_s4_63_0 = t_middle_xs_column_0_sum_s4[63:0];
  wire t_middle_xs_column_0_sum_s4_64 = t_middle_xs_column_0_sum_s4[64];
  reg [64:0] t_middle_ys_column_0_sum_s4;
  wire [63:0] t_middle_ys_column_0_sum_s4_63_0 = t_middle_ys_column_0_sum_s4[63:0];
  wire t_middle_ys_column_0_sum_s4_64 = t_middle_ys_column_0_sum_s4[64];
  reg [25:0] t_xs_25_0_s4;
  reg [16:0] t_ys_16_0_s4;
  wire [42:0] t_middle_low_tile_0_0_product_0 = {17'h0, t_xs_25_0_s4} * {26'h0, t_ys_16_0_s4};
  reg [25:0] t_xs_51_26_s4;
  wire [42:0] t_middle_low_tile_1_0_product_0 = {17'h0, t_xs_51_26_s4} * {26'h0, t_ys_16_0_s4};
  reg [11:0] t_xs_63_52_s4;
  wire [28:0] t_middle_low_tile_2_0_product_0 = {17'h0, t_xs_63_52_s4} * {12'h0, t_ys_16_0_s4};
  reg [25:0] t_xs_89_64_s4;
  reg [16:0] t_ys_80_64_s4;
  wire [42:0] t_middle_high_tile_0_0_product_0 = {17'h0, t_xs_89_64_s4} * {26'h0, t_ys_80_64_s4};
  reg [25:0] t_xs_115_90_s4;
  wire [42:0] t_middle_high_tile_1_0_product_0 = {17'h0, t_xs_115_90_s4} * {26'h0, t_ys_80_64_s4};
  reg [11:0] t_xs_127_116_s4;
  wire [28:0] t_middle_high_tile_2_0_product_0 = {17'h0, t_xs_127_116_s4} * {12'h0, t_ys_80_64_s4};
  // stage 5
  reg [42:0] t_low_low_tile_0_0_sum_1_s5;
  reg [38:0] t_low_low_tile_0_0_product_3_s5;
  wire [25:0] t_low_low_tile_0_0_sum_1_s5_42_17 = t_low_low_tile_0_0_sum_1_s5[42:17];
  wire [38:0] t_low_low_tile_0_0_sum_2 = t_low_low_tile_0_0_product_3_s5 + {13'h0, t_low_low_tile_0_0_sum_1_s5_42_17};
  wire [16:0] t_low_low_tile_0_0_sum_1_s5_16_0 = t_low_low_tile_0_0_sum_1_s5[16:0];
  reg [42:0] t_low_low_tile_1_0_sum_1_s5;
  reg [38:0] t_low_low_tile_1_0_product_3_s5;
  wire [25:0] t_low_low_tile_1_0_sum_1_s5_42_17 = t_low_low_tile_1_0_sum_1_s5[42:17];
  wire [38:0] t_low_low_tile_1_0_sum_2 = t_low_low_tile_1_0_product_3_s5 + {13'h0, t_low_low_tile_1_0_sum_1_s5_42_17};
  wire [16:0] t_low_low_tile_1_0_sum_1_s5_16_0 = t_low_low_tile_1_0_sum_1_s5[16:0];
  reg [28:0] t_low_low_tile_2_0_sum_1_s5;
  reg [24:0] t_low_low_tile_2_0_product_3_s5;
  wire [11:0] t_low_low_tile_2_0_sum_1_s5_28_17 = t_low_low_tile_2_0_sum_1_s5[28:17];
  wire [24:0] t_low_low_tile_2_0_sum_2 = t_low_low_tile_2_0_product_3_s5 + {13'h0, t_low_low_tile_2_0_sum_1_s5_28_17};
  wire [16:0] t_low_low_tile_2_0_sum_1_s5_16_0 = t_low_low_tile_2_0_sum_1_s5[16:0];
  reg [42:0] t_low_high_tile_0_0_sum_1_s5;
  reg [37:0] t_low_high_tile_0_0_product_3_s5;
  wire [25:0] t_low_high_tile_0_0_sum_1_s5_42_17 = t_low_high_tile_0_0_sum_1_s5[42:17];
  wire [37:0] t_low_high_tile_0_0_sum_2 = t_low_high_tile_0_0_product_3_s5 + {12'h0, t_low_high_tile_0_0_sum_1_s5_42_17};
  wire [16:0] t_low_high_tile_0_0_sum_1_s5_16_0 = t_low_high_tile_0_0_sum_1_s5[16:0];
  reg [42:0] t_low_high_tile_1_0_sum_1_s5;
  reg [37:0] t_low_high_tile_1_0_product_3_s5;
  wire [25:0] t_low_high_tile_1_0_sum_1_s5_42_17 = t_low_high_tile_1_0_sum_1_s5[42:17];
  wire [37:0] t_low_high_tile_1_0_sum_2 = t_low_high_tile_1_0_product_3_s5 + {12'h0, t_low_high_tile_1_0_sum_1_s5_42_17};
  wire [16:0] t_low_high_tile_1_0_sum_1_s5_16_0 = t_low_high_tile_1_0_sum_1_s5[16:0];
  reg [27:0] t_low_high_tile_2_0_sum_1_s5;
  reg [22:0] t_low_high_tile_2_0_product_3_s5;
  wire [10:0] t_low_high_tile_2_0_sum_1_s5_27_17 = t_low_high_tile_2_0_sum_1_s5[27:17];
  wire [22:0] t_low_high_tile_2_0_sum_2 = t_low_high_tile_2_0_product_3_s5 + {12'h0, t_low_high_tile_2_0_sum_1_s5_27_17};
  wire [16:0] t_low_high_tile_2_0_sum_1_s5_16_0 = t_low_high_tile_2_0_sum_1_s5[16:0];
  reg [25:0] t_low_xs_25_0_s5;
  reg [33:0] t_low_ys_33_17_s5_way;
  wire [16:0] t_low_ys_33_17_s5 = t_low_ys_33_17_s5_way[33:17];
  wire [42:0] t_low_middle_tile_0_0_product_1 = {17'h0, t_low_xs_25_0_s5} * {26'h0, t_low_ys_33_17_s5};
  reg [25:0] t_low_xs_51_26_s5;
  wire [42:0] t_low_middle_tile_1_0_product_1 = {17'h0, t_low_xs_51_26_s5} * {26'h0, t_low_ys_33_17_s5};
  reg [12:0] t_low_xs_64_52_s5;
  wire [29:0] t_low_middle_tile_2_0_product_1 = {17'h0, t_low_xs_64_52_s5} * {13'h0, t_low_ys_33_17_s5};
  reg [42:0] t_high_low_tile_0_0_sum_1_s5;
  reg [38:0] t_high_low_tile_0_0_product_3_s5;
  wire [25:0] t_high_low_tile_0_0_sum_1_s5_42_17 = t_high_low_tile_0_0_sum_1_s5[42:17];
  wire [38:0] t_high_low_tile_0_0_sum_2 = t_high_low_tile_0_0_product_3_s5 + {13'h0, t_high_low_tile_0_0_sum_1_s5_42_17};
  wire [16:0] t_high_low_tile_0_0_sum_1_s5_16_0 = t_high_low_tile_0_0_sum_1_s5[16:0];
  reg [42:0] t_high_low_tile_1_0_sum_1_s5;
  reg [38:0] t_high_low_tile_1_0_product_3_s5;
  wire [25:0] t_high_low_tile_1_0_sum_1_s5_42_17 = t_high_low_tile_1_0_sum_1_s5[42:17];
  wire [38:0] t_high_low_tile_1_0_sum_2 = t_high_low_tile_1_0_product_3_s5 + {13'h0, t_high_low_tile_1_0_sum_1_s5_42_17};
  wire [16:0] t_high_low_tile_1_0_sum_1_s5_16_0 = t_high_low_tile_1_0_sum_1_s5[16:0];
  reg [28:0] t_high_low_tile_2_0_sum_1_s5;
  reg [24:0] t_high_low_tile_2_0_product_3_s5;
  wire [11:0] t_high_low_tile_2_0_sum_1_s5_28_17 = t_high_low_tile_2_0_sum_1_s5[28:17];
  wire [24:0] t_high_low_tile_2_0_sum_2 = t_high_low_tile_2_0_product_3_s5 + {13'h0, t_high_low_tile_2_0_sum_1_s5_28_17};
  wire [16:0] t_high_low_tile_2_0_sum_1_s5_16_0 = t_high_low_tile_2_0_sum_1_s5[16:0];
  reg [42:0] t_high_high_tile_0_0_sum_1_s5;
  reg [37:0] t_high_high_tile_0_0_product_3_s5;
  wire [25:0] t_high_high_tile_0_0_sum_1_s5_42_17 = t_high_high_tile_0_0_sum_1_s5[42:17];
  wire [37:0] t_high_high_tile_0_0_sum_2 = t_high_high_tile_0_0_product_3_s5 + {12'h0, t_high_high_tile_0_0_sum_1_s5_42_17};
  wire [16:0] t_high_high_tile_0_0_sum_1_s5_16_0 = t_high_high_tile_0_0_sum_1_s5[16:0];
  reg [42:0] t_high_high_tile_1_0_sum_1_s5;
  reg [37:0] t_high_high_tile_1_0_product_3_s5;
  wire [25:0] t_high_high_tile_1_0_sum_1_s5_42_17 = t_high_high_tile_1_0_sum_1_s5[42:17];
  wire [37:0] t_high_high_tile_1_0_sum_2 = t_high_high_tile_1_0_product_3_s5 + {12'h0, t_high_high_tile_1_0_sum_1_s5_42_17};
  wire [16:0] t_high_high_tile_1_0_sum_1_s5_16_0 = t_high_high_tile_1_0_sum_1_s5[16:0];
  reg [27:0] t_high_high_tile_2_0_sum_1_s5;
  reg [22:0] t_high_high_tile_2_0_product_3_s5;
  wire [10:0] t_high_high_tile_2_0_sum_1_s5_27_17 = t_high_high_tile_2_0_sum_1_s5[27:17];
  wire [22:0] t_high_high_tile_2_0_sum_2 = t_high_high_tile_2_0_product_3_s5 + {12'h0, t_high_high_tile_2_0_sum_1_s5_27_17};
  wire [16:0] t_high_high_tile_2_0_sum_1_s5_16_0 = t_high_high_tile_2_0_sum_1_s5[16:0];
  reg [25:0] t_high_xs_25_0_s5;
  reg [33:0] t_high_ys_33_17_s5_way;
  wire [16:0] t_high_ys_33_17_s5 = t_high_ys_33_17_s5_way[33:17];
  wire [42:0] t_high_middle_tile_0_0_product_1 = {17'h0, t_high_xs_25_0_s5} * {26'h0, t_high_ys_33_17_s5};
  reg [25:0] t_high_xs_51_26_s5;
  wire [42:0] t_high_middle_tile_1_0_product_1 = {17'h0, t_high_xs_51_26_s5} * {26'h0, t_high_ys_33_17_s5};
  reg [12:0] t_high_xs_64_52_s5;
  wire [29:0] t_high_middle_tile_2_0_product_1 = {17'h0, t_high_xs_64_52_s5} * {13'h0, t_high_ys_33_17_s5};
  reg [63:0] t_middle_xs_column_0_sum_s4_63_0_s5;
  reg t_middle_xs_column_0_sum_s4_64_s5;
  wire t_middle_xs_carry_sum = 1'h0 + t_middle_xs_column_0_sum_s4_64_s5;
  wire [64:0] t_middle_xs_carry_joined = {t_middle_xs_carry_sum, t_middle_xs_column_0_sum_s4_63_0_s5};
  reg [63:0] t_middle_ys_column_0_sum_s4_63_0_s5;
  reg t_middle_ys_column_0_sum_s4_64_s5;
  wire t_middle_ys_carry_sum = 1'h0 + t_middle_ys_column_0_sum_s4_64_s5;
  wire [64:0] t_middle_ys_carry_joined = {t_middle_ys_carry_sum, t_middle_ys_column_0_sum_s4_63_0_s5};
  reg [25:0] t_xs_25_0_s5;
  reg [33:0] t_ys_33_17_s5_way;
  wire [16:0] t_ys_33_17_s5 = t_ys_33_17_s5_way[33:17];
  wire [42:0] t_middle_low_tile_0_0_product_1 = {17'h0, t_xs_25_0_s5} * {26'h0, t_ys_33_17_s5};
  reg [25:0] t_xs_51_26_s5;
  wire [42:0] t_middle_low_tile_1_0_product_1 = {17'h0, t_xs_51_26_s5} * {26'h0, t_ys_33_17_s5};
  reg [11:0] t_xs_63_52_s5;
  wire [28:0] t_middle_low_tile_2_0_product_1 = {17'h0, t_xs_63_52_s5} * {12'h0, t_ys_33_17_s5};
  reg [25:0] t_xs_89_64_s5;
  reg [33:0] t_ys_97_81_s5_way;
  wire [16:0] t_ys_97_81_s5 = t_ys_97_81_s5_way[33:17];
  wire [42:0] t_middle_high_tile_0_0_product_1 = {17'h0, t_xs_89_64_s5} * {26'h0, t_ys_97_81_s5};
  reg [25:0] t_xs_115_90_s5;
  wire [42:0] t_middle_high_tile_1_0_product_1 = {17'h0, t_xs_115_90_s5} * {26'h0, t_ys_97_81_s5};
  reg [11:0] t_xs_127_116_s5;
  wire [28:0] t_middle_high_tile_2_0_product_1 = {17'h0, t_xs_127_116_s5} * {12'h0, t_ys_97_81_s5};
  // stage 6
  reg [38:0] t_low_low_tile_0_0_sum_2_s6;
  reg [50:0] t_low_low_tile_0_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_low_low_tile_0_0_product_0_s3_16_0_s6 = t_low_low_tile_0_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_low_low_tile_0_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_low_low_tile_0_0_sum_0_s4_16_0_s6 = t_low_low_tile_0_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_low_low_tile_0_0_sum_1_s5_16_0_s6;
  wire [89:0] t_low_low_tile_0_0 = {t_low_low_tile_0_0_sum_2_s6, t_low_low_tile_0_0_sum_1_s5_16_0_s6, t_low_low_tile_0_0_sum_0_s4_16_0_s6, t_low_low_tile_0_0_product_0_s3_16_0_s6};
  reg [38:0] t_low_low_tile_1_0_sum_2_s6;
  reg [50:0] t_low_low_tile_1_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_low_low_tile_1_0_product_0_s3_16_0_s6 = t_low_low_tile_1_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_low_low_tile_1_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_low_low_tile_1_0_sum_0_s4_16_0_s6 = t_low_low_tile_1_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_low_low_tile_1_0_sum_1_s5_16_0_s6;
  wire [89:0] t_low_low_tile_1_0 = {t_low_low_tile_1_0_sum_2_s6, t_low_low_tile_1_0_sum_1_s5_16_0_s6, t_low_low_tile_1_0_sum_0_s4_16_0_s6, t_low_low_tile_1_0_product_0_s3_16_0_s6};
  reg [24:0] t_low_low_tile_2_0_sum_2_s6;
  reg [50:0] t_low_low_tile_2_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_low_low_tile_2_0_product_0_s3_16_0_s6 = t_low_low_tile_2_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_low_low_tile_2_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_low_low_tile_2_0_sum_0_s4_16_0_s6 = t_low_low_tile_2_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_low_low_tile_2_0_sum_1_s5_16_0_s6;
  wire [75:0] t_low_low_tile_2_0 = {t_low_low_tile_2_0_sum_2_s6, t_low_low_tile_2_0_sum_1_s5_16_0_s6, t_low_low_tile_2_0_sum_0_s4_16_0_s6, t_low_low_tile_2_0_product_0_s3_16_0_s6};
  wire [63:0] t_low_low_tile_0_0_63_0 = t_low_low_tile_0_0[63:0];
  wire [37:0] t_low_low_tile_1_0_37_0 = t_low_low_tile_1_0[37:0];
  wire [11:0] t_low_low_tile_2_0_11_0 = t_low_low_tile_2_0[11:0];
  wire [63:0] t_low_low_column_0_joined_0 = {t_low_low_tile_1_0_37_0, 26'h0};
  wire [63:0] t_low_low_column_0_joined_1 = {t_low_low_tile_2_0_11_0, 52'h0};
  wire [65:0] t_low_low_column_0_sum = {2'h0, t_low_low_tile_0_0_63_0} + {2'h0, t_low_low_column_0_joined_0} + {2'h0, t_low_low_column_0_joined_1};
  wire [25:0] t_low_low_tile_0_0_89_64 = t_low_low_tile_0_0[89:64];
  wire [51:0] t_low_low_tile_1_0_89_38 = t_low_low_tile_1_0[89:38];
  wire [63:0] t_low_low_tile_2_0_75_12 = t_low_low_tile_2_0[75:12];
  wire [63:0] t_low_low_column_1_sum = {38'h0, t_low_low_tile_0_0_89_64} + {12'h0, t_low_low_tile_1_0_89_38} + t_low_low_tile_2_0_75_12;
  reg [37:0] t_low_high_tile_0_0_sum_2_s6;
  reg [50:0] t_low_high_tile_0_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_low_high_tile_0_0_product_0_s3_16_0_s6 = t_low_high_tile_0_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_low_high_tile_0_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_low_high_tile_0_0_sum_0_s4_16_0_s6 = t_low_high_tile_0_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_low_high_tile_0_0_sum_1_s5_16_0_s6;
  wire [88:0] t_low_high_tile_0_0 = {t_low_high_tile_0_0_sum_2_s6, t_low_high_tile_0_0_sum_1_s5_16_0_s6, t_low_high_tile_0_0_sum_0_s4_16_0_s6, t_low_high_tile_0_0_product_0_s3_16_0_s6};
  reg [37:0] t_low_high_tile_1_0_sum_2_s6;
  reg [50:0] t_low_high_tile_1_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_low_high_tile_1_0_product_0_s3_16_0_s6 = t_low_high_tile_1_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_low_high_tile_1_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_low_high_tile_1_0_sum_0_s4_16_0_s6 = t_low_high_tile_1_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_low_high_tile_1_0_sum_1_s5_16_0_s6;
  wire [88:0] t_low_high_tile_1_0 = {t_low_high_tile_1_0_sum_2_s6, t_low_high_tile_1_0_sum_1_s5_16_0_s6, t_low_high_tile_1_0_sum_0_s4_16_0_s6, t_low_high_tile_1_0_product_0_s3_16_0_s6};
  reg [22:0] t_low_high_tile_2_0_sum_2_s6;
  reg [50:0] t_low_high_tile_2_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_low_high_tile_2_0_product_0_s3_16_0_s6 = t_low_high_tile_2_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_low_high_tile_2_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_low_high_tile_2_0_sum_0_s4_16_0_s6 = t_low_high_tile_2_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_low_high_tile_2_0_sum_1_s5_16_0_s6;
  wire [73:0] t_low_high_tile_2_0 = {t_low_high_tile_2_0_sum_2_s6, t_low_high_tile_2_0_sum_1_s5_16_0_s6, t_low_high_tile_2_0_sum_0_s4_16_0_s6, t_low_high_tile_2_0_product_0_s3_16_0_s6};
  wire [63:0] t_low_high_tile_0_0_63_0 = t_low_high_tile_0_0[63:0];
  wire [37:0] t_low_high_tile_1_0_37_0 = t_low_high_tile_1_0[37:0];
  wire [11:0] t_low_high_tile_2_0_11_0 = t_low_high_tile_2_0[11:0];
  wire [63:0] t_low_high_column_0_joined_0 = {t_low_high_tile_1_0_37_0, 26'h0};
  wire [63:0] t_low_high_column_0_joined_1 = {t_low_high_tile_2_0_11_0, 52'h0};
  wire [65:0] t_low_high_column_0_sum = {2'h0, t_low_high_tile_0_0_63_0} + {2'h0, t_low_high_column_0_joined_0} + {2'h0, t_low_high_column_0_joined_1};
  wire [24:0] t_low_high_tile_0_0_88_64 = t_low_high_tile_0_0[88:64];
  wire [50:0] t_low_high_tile_1_0_88_38 = t_low_high_tile_1_0[88:38];
  wire [61:0] t_low_high_tile_2_0_73_12 = t_low_high_tile_2_0[73:12];
  wire [61:0] t_low_high_column_1_sum = {37'h0, t_low_high_tile_0_0_88_64} + {11'h0, t_low_high_tile_1_0_88_38} + t_low_high_tile_2_0_73_12;
  reg [85:0] t_low_middle_tile_0_0_product_0_s6_way;
  wire [42:0] t_low_middle_tile_0_0_product_0_s6 = t_low_middle_tile_0_0_product_0_s6_way[85:43];
  reg [42:0] t_low_middle_tile_0_0_product_1_s6;
  wire [25:0] t_low_middle_tile_0_0_product_0_s6_42_17 = t_low_middle_tile_0_0_product_0_s6[42:17];
  wire [42:0] t_low_middle_tile_0_0_sum_0 = t_low_middle_tile_0_0_product_1_s6 + {17'h0, t_low_middle_tile_0_0_product_0_s6_42_17};
  wire [16:0] t_low_middle_tile_0_0_product_0_s6_16_0 = t_low_middle_tile_0_0_product_0_s6[16:0];
  reg [25:0] t_low_xs_25_0_s6;
  reg [50:0] t_low_ys_50_34_s6_way;
  wire [16:0] t_low_ys_50_34_s6 = t_low_ys_50_34_s6_way[50:34];
  wire [42:0] t_low_middle_tile_0_0_product_2 = {17'h0, t_low_xs_25_0_s6} * {26'h0, t_low_ys_50_34_s6};
  reg [85:0] t_low_middle_tile_1_0_product_0_s6_way;
  wire [42:0] t_low_middle_tile_1_0_product_0_s6 = t_low_middle_tile_1_0_product_0_s6_way[85:43];
  reg [42:0] t_low_middle_tile_1_0_product_1_s6;
  wire [25:0] t_low_middle_tile_1_0_product_0_s6_42_17 = t_low_middle_tile_1_0_product_0_s6[42:17];
  wire [42:0] t_low_middle_tile_1_0_sum_0 = t_low_middle_tile_1_0_product_1_s6 + {17'h0, t_low_middle_tile_1_0_product_0_s6_42_17};
  wire [16:0] t_low_middle_tile_1_0_product_0_s6_16_0 = t_low_middle_tile_1_0_product_0_s6[16:0];
  reg [25:0] t_low_xs_51_26_s6;
  wire [42:0] t_low_middle_tile_1_0_product_2 = {17'h0, t_low_xs_51_26_s6} * {26'h0, t_low_ys_50_34_s6};
  reg [59:0] t_low_middle_tile_2_0_product_0_s6_way;
  wire [29:0] t_low_middle_tile_2_0_product_0_s6 = t_low_middle_tile_2_0_product_0_s6_way[59:30];
  reg [29:0] t_low_middle_tile_2_0_product_1_s6;
  wire [12:0] t_low_middle_tile_2_0_product_0_s6_29_17 = t_low_middle_tile_2_0_product_0_s6[29:17];
  wire [29:0] t_low_middle_tile_2_0_sum_0 = t_low_middle_tile_2_0_product_1_s6 + {17'h0, t_low_middle_tile_2_0_product_0_s6_29_17};
  wire [16:0] t_low_middle_tile_2_0_product_0_s6_16_0 = t_low_middle_tile_2_0_product_0_s6[16:0];
  reg [12:0] t_low_xs_64_52_s6;
  wire [29:0] t_low_middle_tile_2_0_product_2 = {17'h0, t_low_xs_64_52_s6} * {13'h0, t_low_ys_50_34_s6};
  reg [38:0] t_high_low_tile_0_0_sum_2_s6;
  reg [50:0] t_high_low_tile_0_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_high_low_tile_0_0_product_0_s3_16_0_s6 = t_high_low_tile_0_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_high_low_tile_0_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_high_low_tile_0_0_sum_0_s4_16_0_s6 = t_high_low_tile_0_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_high_low_tile_0_0_sum_1_s5_16_0_s6;
  wire [89:0] t_high_low_tile_0_0 = {t_high_low_tile_0_0_sum_2_s6, t_high_low_tile_0_0_sum_1_s5_16_0_s6, t_high_low_tile_0_0_sum_0_s4_16_0_s6, t_high_low_tile_0_0_product_0_s3_16_0_s6};
  reg [38:0] t_high_low_tile_1_0_sum_2_s6;
  reg [50:0] t_high_low_tile_1_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_high_low_tile_1_0_product_0_s3_16_0_s6 = t_high_low_tile_1_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_high_low_tile_1_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_high_low_tile_1_0_sum_0_s4_16_0_s6 = t_high_low_tile_1_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_high_low_tile_1_0_sum_1_s5_16_0_s6;
  wire [89:0] t_high_low_tile_1_0 = {t_high_low_tile_1_0_sum_2_s6, t_high_low_tile_1_0_sum_1_s5_16_0_s6, t_high_low_tile_1_0_sum_0_s4_16_0_s6, t_high_low_tile_1_0_product_0_s3_16_0_s6};
  reg [24:0] t_high_low_tile_2_0_sum_2_s6;
  reg [50:0] t_high_low_tile_2_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_high_low_tile_2_0_product_0_s3_16_0_s6 = t_high_low_tile_2_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_high_low_tile_2_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_high_low_tile_2_0_sum_0_s4_16_0_s6 = t_high_low_tile_2_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_high_low_tile_2_0_sum_1_s5_16_0_s6;
  wire [75:0] t_high_low_tile_2_0 = {t_high_low_tile_2_0_sum_2_s6, t_high_low_tile_2_0_sum_1_s5_16_0_s6, t_high_low_tile_2_0_sum_0_s4_16_0_s6, t_high_low_tile_2_0_product_0_s3_16_0_s6};
  wire [63:0] t_high_low_tile_0_0_63_0 = t_high_low_tile_0_0[63:0];
  wire [37:0] t_high_low_tile_1_0_37_0 = t_high_low_tile_1_0[37:0];
  wire [11:0] t_high_low_tile_2_0_11_0 = t_high_low_tile_2_0[11:0];
  wire [63:0] t_high_low_column_0_joined_0 = {t_high_low_tile_1_0_37_0, 26'h0};
  wire [63:0] t_high_low_column_0_joined_1 = {t_high_low_tile_2_0_11_0, 52'h0};
  wire [65:0] t_high_low_column_0_sum = {2'h0, t_high_low_tile_0_0_63_0} + {2'h0, t_high_low_column_0_joined_0} + {2'h0, t_high_low_column_0_joined_1};
  wire [25:0] t_high_low_tile_0_0_89_64 = t_high_low_tile_0_0[89:64];
  wire [51:0] t_high_low_tile_1_0_89_38 = t_high_low_tile_1_0[89:38];
  wire [63:0] t_high_low_tile_2_0_75_12 = t_high_low_tile_2_0[75:12];
  wire [63:0] t_high_low_column_1_sum = {38'h0, t_high_low_tile_0_0_89_64} + {12'h0, t_high_low_tile_1_0_89_38} + t_high_low_tile_2_0_75_12;
  reg [37:0] t_high_high_tile_0_0_sum_2_s6;
  reg [50:0] t_high_high_tile_0_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_high_high_tile_0_0_product_0_s3_16_0_s6 = t_high_high_tile_0_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_high_high_tile_0_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_high_high_tile_0_0_sum_0_s4_16_0_s6 = t_high_high_tile_0_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_high_high_tile_0_0_sum_1_s5_16_0_s6;
  wire [88:0] t_high_high_tile_0_0 = {t_high_high_tile_0_0_sum_2_s6, t_high_high_tile_0_0_sum_1_s5_16_0_s6, t_high_high_tile_0_0_sum_0_s4_16_0_s6, t_high_high_tile_0_0_product_0_s3_16_0_s6};
  reg [37:0] t_high_high_tile_1_0_sum_2_s6;
  reg [50:0] t_high_high_tile_1_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_high_high_tile_1_0_product_0_s3_16_0_s6 = t_high_high_tile_1_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_high_high_tile_1_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_high_high_tile_1_0_sum_0_s4_16_0_s6 = t_high_high_tile_1_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_high_high_tile_1_0_sum_1_s5_16_0_s6;
  wire [88:0] t_high_high_tile_1_0 = {t_high_high_tile_1_0_sum_2_s6, t_high_high_tile_1_0_sum_1_s5_16_0_s6, t_high_high_tile_1_0_sum_0_s4_16_0_s6, t_high_high_tile_1_0_product_0_s3_16_0_s6};
  reg [22:0] t_high_high_tile_2_0_sum_2_s6;
  reg [50:0] t_high_high_tile_2_0_product_0_s3_16_0_s6_way;
  wire [16:0] t_high_high_tile_2_0_product_0_s3_16_0_s6 = t_high_high_tile_2_0_product_0_s3_16_0_s6_way[50:34];
  reg [33:0] t_high_high_tile_2_0_sum_0_s4_16_0_s6_way;
  wire [16:0] t_high_high_tile_2_0_sum_0_s4_16_0_s6 = t_high_high_tile_2_0_sum_0_s4_16_0_s6_way[33:17];
  reg [16:0] t_high_high_tile_2_0_sum_1_s5_16_0_s6;
  wire [73:0] t_high_high_tile_2_0 = {t_high_high_tile_2_0_sum_2_s6, t_high_high_tile_2_0_sum_1_s5_16_0_s6, t_high_high_tile_2_0_sum_0_s4_16_0_s6, t_high_high_tile_2_0_product_0_s3_16_0_s6};
  wire [63:0] t_high_high_tile_0_0_63_0 = t_high_high_tile_0_0[63:0];
  wire [37:0] t_high_high_tile_1_0_37_0 = t_high_high_tile_1_0[37:0];
  wire [11:0] t_high_high_tile_2_0_11_0 = t_high_high_tile_2_0[11:0];
  wire [63:0] t_high_high_column_0_joined_0 = {t_high_high_tile_1_0_37_0, 26'h0};
  wire [63:0] t_high_high_column_0_joined_1 = {t_high_high_tile_2_0_11_0, 52'h0};
  wire [65:0] t_high_high_column_0_sum = {2'h0, t_high_high_tile_0_0_63_0} + {2'h0, t_high_high_column_0_joined_0} + {2'h0, t_high_high_column_0_joined_1};
  wire [24:0] t_high_high_tile_0_0_88_64 = t_high_high_tile_0_0[88:64];
  wire [50:0] t_high_high_tile_1_0_88_38 = t_high_high_tile_1_0[88:38];
  wire [61:0] t_high_high_tile_2_0_73_12 = t_high_high_tile_2_0[73:12];
  wire [61:0] t_high_high_column_1_sum = {37'h0, t_high_high_tile_0_0_88_64} + {11'h0, t_high_high_tile_1_0_88_38} + t_high_high_tile_2_0_73_12;
  reg [85:0] t_high_middle_tile_0_0_product_0_s6_way;
  wire [42:0] t_high_middle_tile_0_0_product_0_s6 = t_high_middle_tile_0_0_product_0_s6_way[85:43];
  reg [42:0] t_high_middle_tile_0_0_product_1_s6;
  wire [25:0] t_high_middle_tile_0_0_product_0_s6_42_17 = t_high_middle_tile_0_0_product_0_s6[42:17];
  wire [42:0] t_high_middle_tile_0_0_sum_0 = t_high_middle_tile_0_0_product_1_s6 + {17'h0, t_high_middle_tile_0_0_product_0_s6_42_17};
  wire [16:0] t_high_middle_tile_0_0_product_0_s6_16_0 = t_high_middle_tile_0_0_product_0_s6[16:0];
  reg [25:0] t_high_xs_25_0_s6;
  reg [50:0] t_high_ys_50_34_s6_way;
  wire [16:0] t_high_ys_50_34_s6 = t_high_ys_50_34_s6_way[50:34];
  wire [42:0] t_high_middle_tile_0_0_product_2 = {17'h0, t_high_xs_25_0_s6} * {26'h0, t_high_ys_50_34_s6};
  reg [85:0] t_high_middle_tile_1_0_product_0_s6_way;
  wire [42:0] t_high_middle_tile_1_0_product_0_s6 = t_high_middle_tile_1_0_product_0_s6_way[85:43];
  reg [42:0] t_high_middle_tile_1_0_product_1_s6;
  wire [25:0] t_high_middle_tile_1_0_product_0_s6_42_17 = t_high_middle_tile_1_0_product_0_s6[42:17];
  wire [42:0] t_high_middle_tile_1_0_sum_0 = t_high_middle_tile_1_0_product_1_s6 + {17'h0, t_high_middle_tile_1_0_product_0_s6_42_17};
  wire [16:0] t_high_middle_tile_1_0_product_0_s6_16_0 = t_high_middle_tile_1_0_product_0_s6[16:0];
  reg [25:0] t_high_xs_51_26_s6;
  wire [42:0] t_high_middle_tile_1_0_product_2 = {17'h0, t_high_xs_51_26_s6} * {26'h0, t_high_ys_50_34_s6};
  reg [59:0] t_high_middle_tile_2_0_product_0_s6_way;
  wire [29:0] t_high_middle_tile_2_0_product_0_s6 = t_high_middle_tile_2_0_product_0_s6_way[59:30];
  reg [29:0] t_high_middle_tile_2_0_product_1_s6;
  wire [12:0] t_high_middle_tile_2_0_product_0_s6_29_17 = t_high_middle_tile_2_0_product_0_s6[29:17];
  wire [29:0] t_high_middle_tile_2_0_sum_0 = t_high_middle_tile_2_0_product_1_s6 + {17'h0, t_high_middle_tile_2_0_product_0_s6_29_17};
  wire [16:0] t_high_middle_tile_2_0_product_0_s6_16_0 = t_high_middle_tile_2_0_product_0_s6[16:0];
  reg [12:0] t_high_xs_64_52_s6;
  wire [29:0] t_high_middle_tile_2_0_product_2 = {17'h0, t_high_xs_64_52_s6} * {13'h0, t_high_ys_50_34_s6};
  reg [64:0] t_middle_xs;
  reg [64:0] t_middle_ys;
  reg [85:0] t_middle_low_tile_0_0_product_0_s6_way;
  wire [42:0] t_middle_low_tile_0_0_product_0_s6 = t_middle_low_tile_0_0_product_0_s6_way[85:43];
  reg [42:0] t_middle_low_tile_0_0_product_1_s6;
  wire [25:0] t_middle_low_tile_0_0_product_0_s6_42_17 = t_middle_low_tile_0_0_product_0_s6[42:17];
  wire [42:0] t_middle_low_tile_0_0_sum_0 = t_middle_low_tile_0_0_product_1_s6 + {17'h0, t_middle_low_tile_0_0_product_0_s6_42_17};
  wire [16:0] t_middle_low_tile_0_0_product_0_s6_16_0 = t_middle_low_tile_0_0_product_0_s6[16:0];
  reg [25:0] t_xs_25_0_s6;
  reg [50:0] t_ys_50_34_s6_way;
  wire [16:0] t_ys_50_34_s6 = t_ys_50_34_s6_way[50:34];
  wire [42:0] t_middle_low_tile_0_0_product_2 = {17'h0, t_xs_25_0_s6} * {26'h0, t_ys_50_34_s6};
  reg [85:0] t_middle_low_tile_1_0_product_0_s6_way;
  wire [42:0] t_middle_low_tile_1_0_product_0_s6 = t_middle_low_tile_1_0_product_0_s6_way[85:43];
  reg [42:0] t_middle_low_tile_1_0_product_1_s6;
  wire [25:0] t_middle_low_tile_1_0_product_0_s6_42_17 = t_middle_low_tile_1_0_product_0_s6[42:17];
  wire [42:0] t_middle_low_tile_1_0_sum_0 = t_middle_low_tile_1_0_product_1_s6 + {17'h0, t_middle_low_tile_1_0_product_0_s6_42_17};
  wire [16:0] t_middle_low_tile_1_0_product_0_s6_16_0 = t_middle_low_tile_1_0_product_0_s6[16:0];
  reg [25:0] t_xs_51_26_s6;
  wire [42:0] t_middle_low_tile_1_0_product_2 = {17'h0, t_xs_51_26_s6} * {26'h0, t_ys_50_34_s6};
  reg [57:0] t_middle_low_tile_2_0_product_0_s6_way;
  wire [28:0] t_middle_low_tile_2_0_product_0_s6 = t_middle_low_tile_2_0_product_0_s6_way[57:29];
  reg [28:0] t_middle_low_tile_2_0_product_1_s6;
  wire [11:0] t_middle_low_tile_2_0_product_0_s6_28_17 = t_middle_low_tile_2_0_product_0_s6[28:17];
  wire [28:0] t_middle_low_tile_2_0_sum_0 = t_middle_low_tile_2_0_product_1_s6 + {17'h0, t_middle_low_tile_2_0_product_0_s6_28_17};
  wire [16:0] t_middle_low_tile_2_0_product_0_s6_16_0 = t_middle_low_tile_2_0_product_0_s6[16:0];
  reg [11:0] t_xs_63_52_s6;
  wire [28:0] t_middle_low_tile_2_0_product_2 = {17'h0, t_xs_63_52_s6} * {12'h0, t_ys_50_34_s6};
  reg [85:0] t_middle_high_tile_0_0_product_0_s6_way;
  wire [42:0] t_middle_high_tile_0_0_product_0_s6 = t_middle_high_tile_0_0_product_0_s6_way[85:43];
  reg [42:0] t_middle_high_tile_0_0_product_1_s6;
  wire [25:0] t_middle_high_tile_0_0_product_0_s6_42_17 = t_middle_high_tile_0_0_product_0_s6[42:17];
  wire [42:0] t_middle_high_tile_0_0_sum_0 = t_middle_high_tile_0_0_product_1_s6 + {17'h0, t_middle_high_tile_0_0_product_0_s6_42_17};
  wire [16:0] t_middle_high_tile_0_0_product_0_s6_16_0 = t_middle_high_tile_0_0_product_0_s6[16:0];
  reg [25:0] t_xs_89_64_s6;
  reg [50:0] t_ys_114_98_s6_way;
  wire [16:0] t_ys_114_98_s6 = t_ys_114_98_s6_way[50:34];
  wire [42:0] t_middle_high_tile_0_0_product_2 = {17'h0, t_xs_89_64_s6} * {26'h0, t_ys_114_98_s6};
  reg [85:0] t_middle_high_tile_1_0_product_0_s6_way;
  wire [42:0] t_middle_high_tile_1_0_product_0_s6 = t_middle_high_tile_1_0_product_0_s6_way[85:43];
  reg [42:0] t_middle_high_tile_1_0_product_1_s6;
  wire [25:0] t_middle_high_tile_1_0_product_0_s6_42_17 = t_middle_high_tile_1_0_product_0_s6[42:17];
  wire [42:0] t_middle_high_tile_1_0_sum_0 = t_middle_high_tile_1_0_product_1_s6 + {17'h0, t_middle_high_tile_1_0_product_0_s6_42_17};
  wire [16:0] t_middle_high_tile_1_0_product_0_s6_16_0 = t_middle_high_tile_1_0_product_0_s6[16:0];
  reg [25:0] t_xs_115_90_s6;
  wire [42:0] t_middle_high_tile_1_0_product_2 = {17'h0, t_xs_115_90_s6} * {26'h0, t_ys_114_98_s6};
  reg [57:0] t_middle_high_tile_2_0_product_0_s6_way;
  wire [28:0] t_middle_high_tile_2_0_product_0_s6 = t_middle_high_tile_2_0_product_0_s6_way[57:29];
  reg [28:0] t_middle_high_tile_2_0_product_1_s6;
  wire [11:0] t_middle_high_tile_2_0_product_0_s6_28_17 = t_middle_high_tile_2_0_product_0_s6[28:17];
  wire [28:0] t_middle_high_tile_2_0_sum_0 = t_middle_high_tile_2_0_product_1_s6 + {17'h0, t_middle_high_tile_2_0_product_0_s6_28_17};
  wire [16:0] t_middle_high_tile_2_0_product_0_s6_16_0 = t_middle_high_tile_2_0_product_0_s6[16:0];
  reg [11:0] t_xs_127_116_s6;
  wire [28:0] t_middle_high_tile_2_0_product_2 = {17'h0, t_xs_127_116_s6} * {12'h0, t_ys_114_98_s6};
  wire [25:0] t_middle_xs_25_0 = t_middle_xs[25:0];
  wire [16:0] t_middle_ys_16_0 = t_middle_ys[16:0];
  wire [16:0] t_middle_ys_33_17 = t_middle_ys[33:17];
  wire [16:0] t_middle_ys_50_34 = t_middle_ys[50:34];
  wire [13:0] t_middle_ys_64_51 = t_middle_ys[64:51];
  wire [25:0] t_middle_xs_51_26 = t_middle_xs[51:26];
  wire [12:0] t_middle_xs_64_52 = t_middle_xs[64:52];
  // stage 7
  reg [65:0] t_low_low_column_0_sum_s7;
  reg [63:0] t_low_low_column_1_sum_s7;
  wire [63:0] t_low_low_column_0_sum_s7_63_0 = t_low_low_column_0_sum_s7[63:0];
  wire [1:0] t_low_low_column_0_sum_s7_65_64 = t_low_low_column_0_sum_s7[65:64];
  wire [63:0] t_low_low_settled_sum = t_low_low_column_1_sum_s7 + {62'h0, t_low_low_column_0_sum_s7_65_64};
  reg [65:0] t_low_high_column_0_sum_s7;
  reg [61:0] t_low_high_column_1_sum_s7;
  wire [63:0] t_low_high_column_0_sum_s7_63_0 = t_low_high_column_0_sum_s7[63:0];
  wire [1:0] t_low_high_column_0_sum_s7_65_64 = t_low_high_column_0_sum_s7[65:64];
  wire [61:0] t_low_high_settled_sum = t_low_high_column_1_sum_s7 + {60'h0, t_low_high_column_0_sum_s7_65_64};
  reg [42:0] t_low_middle_tile_0_0_sum_0_s7;
  reg [42:0] t_low_middle_tile_0_0_product_2_s7;
  wire [25:0] t_low_middle_tile_0_0_sum_0_s7_42_17 = t_low_middle_tile_0_0_sum_0_s7[42:17];
  wire [42:0] t_low_middle_tile_0_0_sum_1 = t_low_middle_tile_0_0_product_2_s7 + {17'h0, t_low_middle_tile_0_0_sum_0_s7_42_17};
  wire [16:0] t_low_middle_tile_0_0_sum_0_s7_16_0 = t_low_middle_tile_0_0_sum_0_s7[16:0];
  reg [25:0] t_low_xs_25_0_s7;
  reg [55:0] t_low_ys_64_51_s7_way;
  wire [13:0] t_low_ys_64_51_s7 = t_low_ys_64_51_s7_way[55:42];
  wire [39:0] t_low_middle_tile_0_0_product_3 = {14'h0, t_low_xs_25_0_s7} * {26'h0, t_low_ys_64_51_s7};
  reg [42:0] t_low_middle_tile_1_0_sum_0_s7;
  reg [42:0] t_low_middle_tile_1_0_product_2_s7;
  wire [25:0] t_low_middle_tile_1_0_sum_0_s7_42_17 = t_low_middle_tile_1_0_sum_0_s7[42:17];
  wire [42:0] t_low_middle_tile_1_0_sum_1 = t_low_middle_tile_1_0_product_2_s7 + {17'h0, t_low_middle_tile_1_0_sum_0_s7_42_17};
  wire [16:0] t_low_middle_tile_1_0_sum_0_s7_16_0 = t_low_middle_tile_1_0_sum_0_s7[16:0];
  reg [25:0] t_low_xs_51_26_s7;
  wire [39:0] t_low_middle_tile_1_0_product_3 = {14'h0, t_low_xs_51_26_s7} * {26'h0, t_low_ys_64_51_s7};
  reg [29:0] t_low_middle_tile_2_0_sum_0_s7;
  reg [29:0] t_low_middle_tile_2_0_product_2_s7;
  wire [12:0] t_low_middle_tile_2_0_sum_0_s7_29_17 = t_low_middle_tile_2_0_sum_0_s7[29:17];
  wire [29:0] t_low_middle_tile_2_0_sum_1 = t_low_middle_tile_2_0_product_2_s7 + {17'h0, t_low_middle_tile_2_0_sum_0_s7_29_17};
  wire [16:0] t_low_middle_tile_2_0_sum_0_s7_16_0 = t_low_middle_tile_2_0_sum_0_s7[16:0];
  reg [12:0] t_low_xs_64_52_s7;
  wire [26:0] t_low_middle_tile_2_0_product_3 = {14'h0, t_low_xs_64_52_s7} * {13'h0, t_low_ys_64_51_s7};
  reg [65:0] t_high_low_column_0_sum_s7;
  reg [63:0] t_high_low_column_1_sum_s7;
  wire [63:0] t_high_low_column_0_sum_s7_63_0 = t_high_low_column_0_sum_s7[63:0];
  wire [1:0] t_high_low_column_0_sum_s7_65_64 = t_high_low_column_0_sum_s7[65:64];
  wire [63:0] t_high_low_settled_sum = t_high_low_column_1_sum_s7 + {62'h0, t_high_low_column_0_sum_s7_65_64};
  reg [65:0] t_high_high_column_0_sum_s7;
  reg [61:0] t_high_high_column_1_sum_s7;
  wire [63:0] t_high_high_column_0_sum_s7_63_0 = t_high_high_column_0_sum_s7[63:0];
  wire [1:0] t_high_high_column_0_sum_s7_65_64 = t_high_high_column_0_sum_s7[65:64];
  wire [61:0] t_high_high_settled_sum = t_high_high_column_1_sum_s7 + {60'h0, t_high_high_column_0_sum_s7_65_64};
  reg [42:0] t_high_middle_tile_0_0_sum_0_s7;
  reg [42:0] t_high_middle_tile_0_0_product_2_s7;
  wire [25:0] t_high_middle_tile_0_0_sum_0_s7_42_17 = t_high_middle_tile_0_0_sum_0_s7[42:17];
  wire [42:0] t_high_middle_tile_0_0_sum_1 = t_high_middle_tile_0_0_product_2_s7 + {17'h0, t_high_middle_tile_0_0_sum_0_s7_42_17};
  wire [16:0] t_high_middle_tile_0_0_sum_0_s7_16_0 = t_high_middle_tile_0_0_sum_0_s7[16:0];
  reg [25:0] t_high_xs_25_0_s7;
  reg [55:0] t_high_ys_64_51_s7_way;
  wire [13:0] t_high_ys_64_51_s7 = t_high_ys_64_51_s7_way[55:42];
  wire [39:0] t_high_middle_tile_0_0_product_3 = {14'h0, t_high_xs_25_0_s7} * {26'h0, t_high_ys_64_51_s7};
  reg [42:0] t_high_middle_tile_1_0_sum_0_s7;
  reg [42:0] t_high_middle_tile_1_0_product_2_s7;
  wire [25:0] t_high_middle_tile_1_0_sum_0_s7_42_17 = t_high_middle_tile_1_0_sum_0_s7[42:17];
  wire [42:0] t_high_middle_tile_1_0_sum_1 = t_high_middle_tile_1_0_product_2_s7 + {17'h0, t_high_middle_tile_1_0_sum_0_s7_42_17};
  wire [16:0] t_high_middle_tile_1_0_sum_0_s7_16_0 = t_high_middle_tile_1_0_sum_0_s7[16:0];
  reg [25:0] t_high_xs_51_26_s7;
  wire [39:0] t_high_middle_tile_1_0_product_3 = {14'h0, t_high_xs_51_26_s7} * {26'h0, t_high_ys_64_51_s7};
  reg [29:0] t_high_middle_tile_2_0_sum_0_s7;
  reg [29:0] t_high_middle_tile_2_0_product_2_s7;
  wire [12:0] t_high_middle_tile_2_0_sum_0_s7_29_17 = t_high_middle_tile_2_0_sum_0_s7[29:17];
  wire [29:0] t_high_middle_tile_2_0_sum_1 = t_high_middle_tile_2_0_product_2_s7 + {17'h0, t_high_middle_tile_2_0_sum_0_s7_29_17};
  wire [16:0] t_high_middle_tile_2_0_sum_0_s7_16_0 = t_high_middle_tile_2_0_sum_0_s7[16:0];
  reg [12:0] t_high_xs_64_52_s7;
  wire [26:0] t_high_middle_tile_2_0_product_3 = {14'h0, t_high_xs_64_52_s7} * {13'h0, t_high_ys_64_51_s7};
  reg [42:0] t_middle_low_tile_0_0_sum_0_s7;
  reg [42:0] t_middle_low_tile_0_0_product_2_s7;
  wire [25:0] t_middle_low_tile_0_0_sum_0_s7_42_17 = t_middle_low_tile_0_0_sum_0_s7[42:17];
  wire [42:0] t_middle_low_tile_0_0_sum_1 = t_middle_low_tile_0_0_product_2_s7 + {17'h0, t_middle_low_tile_0_0_sum_0_s7_42_17};
  wire [16:0] t_middle_low_tile_0_0_sum_0_s7_16_0 = t_middle_low_tile_0_0_sum_0_s7[16:0];
  reg [25:0] t_xs_25_0_s7;
  reg [51:0] t_ys_63_51_s7_way;
  wire [12:0] t_ys_63_51_s7 = t_ys_63_51_s7_way[51:39];
  wire [38:0] t_middle_low_tile_0_0_product_3 = {13'h0, t_xs_25_0_s7} * {26'h0, t_ys_63_51_s7};
  reg [42:0] t_middle_low_tile_1_0_sum_0_s7;
  reg [42:0] t_middle_low_tile_1_0_product_2_s7;
  wire [25:0] t_middle_low_tile_1_0_sum_0_s7_42_17 = t_middle_low_tile_1_0_sum_0_s7[42:17];
  wire [42:0] t_middle_low_tile_1_0_sum_1 = t_middle_low_tile_1_0_product_2_s7 + {17'h0, t_middle_low_tile_1_0_sum_0_s7_42_17};
  wire [16:0] t_middle_low_tile_1_0_sum_0_s7_16_0 = t_middle_low_tile_1_0_sum_0_s7[16:0];
  reg [25:0] t_xs_51_26_s7;
  wire [38:0] t_middle_low_tile_1_0_product_3 = {13'h0, t_xs_51_26_s7} * {26'h0, t_ys_63_51_s7};
  reg [28:0] t_middle_low_tile_2_0_sum_0_s7;
  reg [28:0] t_middle_low_tile_2_0_product_2_s7;
  wire [11:0] t_middle_low_tile_2_0_sum_0_s7_28_17 = t_middle_low_tile_2_0_sum_0_s7[28:17];
  wire [28:0] t_middle_low_tile_2_0_sum_1 = t_middle_low_tile_2_0_product_2_s7 + {17'h0, t_middle_low_tile_2_0_sum_0_s7_28_17};
  wire [16:0] t_middle_low_tile_2_0_sum_0_s7_16_0 = t_middle_low_tile_2_0_sum_0_s7[16:0];
  reg [11:0] t_xs_63_52_s7;
  wire [24:0] t_middle_low_tile_2_0_product_3 = {13'h0, t_xs_63_52_s7} * {12'h0, t_ys_63_51_s7};
  reg [42:0] t_middle_high_tile_0_0_sum_0_s7;
  reg [42:0] t_middle_high_tile_0_0_product_2_s7;
  wire [25:0] t_middle_high_tile_0_0_sum_0_s7_42_17 = t_middle_high_tile_0_0_sum_0_s7[42:17];
  wire [42:0] t_middle_high_tile_0_0_sum_1 = t_middle_high_tile_0_0_product_2_s7 + {17'h0, t_middle_high_tile_0_0_sum_0_s7_42_17};
  wire [16:0] t_middle_high_tile_0_0_sum_0_s7_16_0 = t_middle_high_tile_0_0_sum_0_s7[16:0];
  reg [25:0] t_xs_89_64_s7;
  reg [51:0] t_ys_127_115_s7_way;
  wire [12:0] t_ys_127_115_s7 = t_ys_127_115_s7_way[51:39];
  wire [38:0] t_middle_high_tile_0_0_product_3 = {13'h0, t_xs_89_64_s7} * {26'h0, t_ys_127_115_s7};
  reg [42:0] t_middle_high_tile_1_0_sum_0_s7;
  reg [42:0] t_middle_high_tile_1_0_product_2_s7;
  wire [25:0] t_middle_high_tile_1_0_sum_0_s7_42_17 = t_middle_high_tile_1_0_sum_0_s7[42:17];
  wire [42:0] t_middle_high_tile_1_0_sum_1 = t_middle_high_tile_1_0_product_2_s7 + {17'h0, t_middle_high_tile_1_0_sum_0_s7_42_17};
  wire [16:0] t_middle_high_tile_1_0_sum_0_s7_16_0 = t_middle_high_tile_1_0_sum_0_s7[16:0];
  reg [25:0] t_xs_115_90_s7;
  wire [38:0] t_middle_high_tile_1_0_product_3 = {13'h0, t_xs_115_90_s7} * {26'h0, t_ys_127_115_s7};
  reg [28:0] t_middle_high_tile_2_0_sum_0_s7;
  reg [28:0] t_middle_high_tile_2_0_product_2_s7;
  wire [11:0] t_middle_high_tile_2_0_sum_0_s7_28_17 = t_middle_high_tile_2_0_sum_0_s7[28:17];
  wire [28:0] t_middle_high_tile_2_0_sum_1 = t_middle_high_tile_2_0_product_2_s7 + {17'h0, t_middle_high_tile_2_0_sum_0_s7_28_17};
  wire [16:0] t_middle_high_tile_2_0_sum_0_s7_16_0 = t_middle_high_tile_2_0_sum_0_s7[16:0];
  reg [11:0] t_xs_127_116_s7;
  wire [24:0] t_middle_high_tile_2_0_product_3 = {13'h0, t_xs_127_116_s7} * {12'h0, t_ys_127_115_s7};
  reg [25:0] t_middle_xs_25_0_s7;
  reg [16:0] t_middle_ys_16_0_s7;
  wire [42:0] t_middle_middle_tile_0_0_product_0 = {17'h0, t_middle_xs_25_0_s7} * {26'h0, t_middle_ys_16_0_s7};
  reg [25:0] t_middle_xs_51_26_s7;
  wire [42:0] t_middle_middle_tile_1_0_product_0 = {17'h0, t_middle_xs_51_26_s7} * {26'h0, t_middle_ys_16_0_s7};
  reg [12:0] t_middle_xs_64_52_s7;
  wire [29:0] t_middle_middle_tile_2_0_product_0 = {17'h0, t_middle_xs_64_52_s7} * {13'h0, t_middle_ys_16_0_s7};
  // stage 8
  reg [42:0] t_low_middle_tile_0_0_sum_1_s8;
  reg [39:0] t_low_middle_tile_0_0_product_3_s8;
  wire [25:0] t_low_middle_tile_0_0_sum_1_s8_42_17 = t_low_middle_tile_0_0_sum_1_s8[42:17];
  wire [39:0] t_low_middle_tile_0_0_sum_2 = t_low_middle_tile_0_0_product_3_s8 + {14'h0, t_low_middle_tile_0_0_sum_1_s8_42_17};
  wire [16:0] t_low_middle_tile_0_0_sum_1_s8_16_0 = t_low_middle_tile_0_0_sum_1_s8[16:0];
  reg [42:0] t_low_middle_tile_1_0_sum_1_s8;
  reg [39:0] t_low_middle_tile_1_0_product_3_s8;
  wire [25:0] t_low_middle_tile_1_0_sum_1_s8_42_17 = t_low_middle_tile_1_0_sum_1_s8[42:17];
  wire [39:0] t_low_middle_tile_1_0_sum_2 = t_low_middle_tile_1_0_product_3_s8 + {14'h0, t_low_middle_tile_1_0_sum_1_s8_42_17};
  wire [16:0] t_low_middle_tile_1_0_sum_1_s8_16_0 = t_low_middle_tile_1_0_sum_1_s8[16:0];
  reg [29:0] t_low_middle_tile_2_0_sum_1_s8;
  reg [26:0] t_low_middle_tile_2_0_product_3_s8;
  wire [12:0] t_low_middle_tile_2_0_sum_1_s8_29_17 = t_low_middle_tile_2_0_sum_1_s8[29:17];
  wire [26:0] t_low_middle_tile_2_0_sum_2 = t_low_middle_tile_2_0_product_3_s8 + {14'h0, t_low_middle_tile_2_0_sum_1_s8_29_17};
  wire [16:0] t_low_middle_tile_2_0_sum_1_s8_16_0 = t_low_middle_tile_2_0_sum_1_s8[16:0];
  reg [42:0] t_high_middle_tile_0_0_sum_1_s8;
  reg [39:0] t_high_middle_tile_0_0_product_3_s8;
  wire [25:0] t_high_middle_tile_0_0_sum_1_s8_42_17 = t_high_middle_tile_0_0_sum_1_s8[42:17];
  wire [39:0] t_high_middle_tile_0_0_sum_2 = t_high_middle_tile_0_0_product_3_s8 + {14'h0, t_high_middle_tile_0_0_sum_1_s8_42_17};
  wire [16:0] t_high_middle_tile_0_0_sum_1_s8_16_0 = t_high_middle_tile_0_0_sum_1_s8[16:0];
  reg [42:0] t_high_middle_tile_1_0_sum_1_s8;
  reg [39:0] t_high_middle_tile_1_0_product_3_s8;
  wire [25:0] t_high_middle_tile_1_0_sum_1_s8_42_17 = t_high_middle_tile_1_0_sum_1_s8[42:17];
  wire [39:0] t_high_middle_tile_1_0_sum_2 = t_high_middle_tile_1_0_product_3_s8 + {14'h0, t_high_middle_tile_1_0_sum_1_s8_42_17};
  wire [16:0] t_high_middle_tile_1_0_sum_1_s8_16_0 = t_high_middle_tile_1_0_sum_1_s8[16:0];
  reg [29:0] t_high_middle_tile_2_0_sum_1_s8;
  reg [26:0] t_high_middle_tile_2_0_product_3_s8;
  wire [12:0] t_high_middle_tile_2_0_sum_1_s8_29_17 = t_high_middle_tile_2_0_sum_1_s8[29:17];
  wire [26:0] t_high_middle_tile_2_0_sum_2 = t_high_middle_tile_2_0_product_3_s8 + {14'h0, t_high_middle_tile_2_0_sum_1_s8_29_17};
  wire [16:0] t_high_middle_tile_2_0_sum_1_s8_16_0 = t_high_middle_tile_2_0_sum_1_s8[16:0];
  reg [42:0] t_middle_low_tile_0_0_sum_1_s8;
  reg [38:0] t_middle_low_tile_0_0_product_3_s8;
  wire [25:0] t_middle_low_tile_0_0_sum_1_s8_42_17 = t_middle_low_tile_0_0_sum_1_s8[42:17];
  wire [38:0] t_middle_low_tile_0_0_sum_2 = t_middle_low_tile_0_0_product_3_s8 + {13'h0, t_middle_low_tile_0_0_sum_1_s8_42_17};
  wire [16:0] t_middle_low_tile_0_0_sum_1_s8_16_0 = t_middle_low_tile_0_0_sum_1_s8[16:0];
  reg [42:0] t_middle_low_tile_1_0_sum_1_s8;
  reg [38:0] t_middle_low_tile_1_0_product_3_s8;
  wire [25:0] t_middle_low_tile_1_0_sum_1_s8_42_17 = t_middle_low_tile_1_0_sum_1_s8[42:17];
  wire [38:0] t_middle_low_tile_1_0_sum_2 = t_middle_low_tile_1_0_product_3_s8 + {13'h0, t_middle_low_tile_1_0_sum_1_s8_42_17};
  wire [16:0] t_middle_low_tile_1_0_sum_1_s8_16_0 = t_middle_low_tile_1_0_sum_1_s8[16:0];
  reg [28:0] t_middle_low_tile_2_0_sum_1_s8;
  reg [24:0] t_middle_low_tile_2_0_product_3_s8;
  wire [11:0] t_middle_low_tile_2_0_sum_1_s8_28_17 = t_middle_low_tile_2_0_sum_1_s8[28:17];
  wire [24:0] t_middle_low_tile_2_0_sum_2 = t_middle_low_tile_2_0_product_3_s8 + {13'h0, t_middle_low_tile_2_0_sum_1_s8_28_17};
  wire [16:0] t_middle_low_tile_2_0_sum_1_s8_16_0 = t_middle_low_tile_2_0_sum_1_s8[16:0];
  reg [42:0] t_middle_high_tile_0_0_sum_1_s8;
  reg [38:0] t_middle_high_tile_0_0_product_3_s8;
  wire [25:0] t_middle_high_tile_0_0_sum_1_s8_42_17 = t_middle_high_tile_0_0_sum_1_s8[42:17];
  wire [38:0] t_middle_high_tile_0_0_sum_2 = t_middle_high_tile_0_0_product_3_s8 + {13'h0, t_middle_high_tile_0_0_sum_1_s8_42_17};
  wire [16:0] t_middle_high_tile_0_0_sum_1_s8_16_0 = t_middle_high_tile_0_0_sum_1_s8[16:0];
  reg [42:0] t_middle_high_tile_1_0_sum_1_s8;
  reg [38:0] t_middle_high_tile_1_0_product_3_s8;
  wire [25:0] t_middle_high_tile_1_0_sum_1_s8_42_17 = t_middle_high_tile_1_0_sum_1_s8[42:17];
  wire [38:0] t_middle_high_tile_1_0_sum_2 = t_middle_high_tile_1_0_product_3_s8 + {13'h0, t_middle_high_tile_1_0_sum_1_s8_42_17};
  wire [16:0] t_middle_high_tile_1_0_sum_1_s8_16_0 = t_middle_high_tile_1_0_sum_1_s8[16:0];
  reg [28:0] t_middle_high_tile_2_0_sum_1_s8;
  reg [24:0] t_middle_high_tile_2_0_product_3_s8;
  wire [11:0] t_middle_high_tile_2_0_sum_1_s8_28_17 = t_middle_high_tile_2_0_sum_1_s8[28:17];
  wire [24:0] t_middle_high_tile_2_0_sum_2 = t_middle_high_tile_2_0_product_3_s8 + {13'h0, t_middle_high_tile_2_0_sum_1_s8_28_17};
  wire [16:0] t_middle_high_tile_2_0_sum_1_s8_16_0 = t_middle_high_tile_2_0_sum_1_s8[16:0];
  reg [25:0] t_middle_xs_25_0_s8;
  reg [33:0] t_middle_ys_33_17_s8_way;
  wire [16:0] t_middle_ys_33_17_s8 = t_middle_ys_33_17_s8_way[33:17];
  wire [42:0] t_middle_middle_tile_0_0_product_1 = {17'h0, t_middle_xs_25_0_s8} * {26'h0, t_middle_ys_33_17_s8};
  reg [25:0] t_middle_xs_51_26_s8;
  wire [42:0] t_middle_middle_tile_1_0_product_1 = {17'h0, t_middle_xs_51_26_s8} * {26'h0, t_middle_ys_33_17_s8};
  reg [12:0] t_middle_xs_64_52_s8;
  wire [29:0] t_middle_middle_tile_2_0_product_1 = {17'h0, t_middle_xs_64_52_s8} * {13'h0, t_middle_ys_33_17_s8};
  // stage 9
  reg [127:0] t_low_low_column_0_sum_s7_63_0_s9_way;
  wire [63:0] t_low_low_column_0_sum_s7_63_0_s9 = t_low_low_column_0_sum_s7_63_0_s9_way[127:64];
  reg [127:0] t_low_low_settled_sum_s9_way;
  wire [63:0] t_low_low_settled_sum_s9 = t_low_low_settled_sum_s9_way[127:64];
  wire [127:0] t_low_low_carry_joined = {t_low_low_settled_sum_s9, t_low_low_column_0_sum_s7_63_0_s9};
  reg [127:0] t_low_high_column_0_sum_s7_63_0_s9_way;
  wire [63:0] t_low_high_column_0_sum_s7_63_0_s9 = t_low_high_column_0_sum_s7_63_0_s9_way[127:64];
  reg [123:0] t_low_high_settled_sum_s9_way;
  wire [61:0] t_low_high_settled_sum_s9 = t_low_high_settled_sum_s9_way[123:62];
  wire [125:0] t_low_high_carry_joined = {t_low_high_settled_sum_s9, t_low_high_column_0_sum_s7_63_0_s9};
  reg [39:0] t_low_middle_tile_0_0_sum_2_s9;
  reg [50:0] t_low_middle_tile_0_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_low_middle_tile_0_0_product_0_s6_16_0_s9 = t_low_middle_tile_0_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_low_middle_tile_0_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_low_middle_tile_0_0_sum_0_s7_16_0_s9 = t_low_middle_tile_0_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_low_middle_tile_0_0_sum_1_s8_16_0_s9;
  wire [90:0] t_low_middle_tile_0_0 = {t_low_middle_tile_0_0_sum_2_s9, t_low_middle_tile_0_0_sum_1_s8_16_0_s9, t_low_middle_tile_0_0_sum_0_s7_16_0_s9, t_low_middle_tile_0_0_product_0_s6_16_0_s9};
  reg [39:0] t_low_middle_tile_1_0_sum_2_s9;
  reg [50:0] t_low_middle_tile_1_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_low_middle_tile_1_0_product_0_s6_16_0_s9 = t_low_middle_tile_1_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_low_middle_tile_1_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_low_middle_tile_1_0_sum_0_s7_16_0_s9 = t_low_middle_tile_1_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_low_middle_tile_1_0_sum_1_s8_16_0_s9;
  wire [90:0] t_low_middle_tile_1_0 = {t_low_middle_tile_1_0_sum_2_s9, t_low_middle_tile_1_0_sum_1_s8_16_0_s9, t_low_middle_tile_1_0_sum_0_s7_16_0_s9, t_low_middle_tile_1_0_product_0_s6_16_0_s9};
  reg [26:0] t_low_middle_tile_2_0_sum_2_s9;
  reg [50:0] t_low_middle_tile_2_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_low_middle_tile_2_0_product_0_s6_16_0_s9 = t_low_middle_tile_2_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_low_middle_tile_2_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_low_middle_tile_2_0_sum_0_s7_16_0_s9 = t_low_middle_tile_2_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_low_middle_tile_2_0_sum_1_s8_16_0_s9;
  wire [77:0] t_low_middle_tile_2_0 = {t_low_middle_tile_2_0_sum_2_s9, t_low_middle_tile_2_0_sum_1_s8_16_0_s9, t_low_middle_tile_2_0_sum_0_s7_16_0_s9, t_low_middle_tile_2_0_product_0_s6_16_0_s9};
  wire [63:0] t_low_middle_tile_0_0_63_0 = t_low_middle_tile_0_0[63:0];
  wire [37:0] t_low_middle_tile_1_0_37_0 = t_low_middle_tile_1_0[37:0];
  wire [11:0] t_low_middle_tile_2_0_11_0 = t_low_middle_tile_2_0[11:0];
  wire [63:0] t_low_middle_column_0_joined_0 = {t_low_middle_tile_1_0_37_0, 26'h0};
  wire [63:0] t_low_middle_column_0_joined_1 = {t_low_middle_tile_2_0_11_0, 52'h0};
  wire [65:0] t_low_middle_column_0_sum = {2'h0, t_low_middle_tile_0_0_63_0} + {2'h0, t_low_middle_column_0_joined_0} + {2'h0, t_low_middle_column_0_joined_1};
  wire [26:0] t_low_middle_tile_0_0_90_64 = t_low_middle_tile_0_0[90:64];
  wire [52:0] t_low_middle_tile_1_0_90_38 = t_low_middle_tile_1_0[90:38];
  wire [63:0] t_low_middle_tile_2_0_75_12 = t_low_middle_tile_2_0[75:12];
  wire [64:0] t_low_middle_column_1_sum = {38'h0, t_low_middle_tile_0_0_90_64} + {12'h0, t_low_middle_tile_1_0_90_38} + {1'h0, t_low_middle_tile_2_0_75_12};
  wire [1:0] t_low_middle_tile_2_0_77_76 = t_low_middle_tile_2_0[77:76];
  reg [127:0] t_high_low_column_0_sum_s7_63_0_s9_way;
  wire [63:0] t_high_low_column_0_sum_s7_63_0_s9 = t_high_low_column_0_sum_s7_63_0_s9_way[127:64];
  reg [127:0] t_high_low_settled_sum_s9_way;
  wire [63:0] t_high_low_settled_sum_s9 = t_high_low_settled_sum_s9_way[127:64];
  wire [127:0] t_high_low_carry_joined = {t_high_low_settled_sum_s9, t_high_low_column_0_sum_s7_63_0_s9};
  reg [127:0] t_high_high_column_0_sum_s7_63_0_s9_way;
  wire [63:0] t_high_high_column_0_sum_s7_63_0_s9 = t_high_high_column_0_sum_s7_63_0_s9_way[127:64];
  reg [123:0] t_high_high_settled_sum_s9_way;
  wire [61:0] t_high_high_settled_sum_s9 = t_high_high_settled_sum_s9_way[123:62];
  wire [125:0] t_high_high_carry_joined = {t_high_high_settled_sum_s9, t_high_high_column_0_sum_s7_63_0_s9};
  reg [39:0] t_high_middle_tile_0_0_sum_2_s9;
  reg [50:0] t_high_middle_tile_0_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_high_middle_tile_0_0_product_0_s6_16_0_s9 = t_high_middle_tile_0_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_high_middle_tile_0_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_high_middle_tile_0_0_sum_0_s7_16_0_s9 = t_high_middle_tile_0_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_high_middle_tile_0_0_sum_1_s8_16_0_s9;
  wire [90:0] t_high_middle_tile_0_0 = {t_high_middle_tile_0_0_sum_2_s9, t_high_middle_tile_0_0_sum_1_s8_16_0_s9, t_high_middle_tile_0_0_sum_0_s7_16_0_s9, t_high_middle_tile_0_0_product_0_s6_16_0_s9};
  reg [39:0] t_high_middle_tile_1_0_sum_2_s9;
  reg [50:0] t_high_middle_tile_1_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_high_middle_tile_1_0_product_0_s6_16_0_s9 = t_high_middle_tile_1_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_high_middle_tile_1_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_high_middle_tile_1_0_sum_0_s7_16_0_s9 = t_high_middle_tile_1_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_high_middle_tile_1_0_sum_1_s8_16_0_s9;
  wire [90:0] t_high_middle_tile_1_0 = {t_high_middle_tile_1_0_sum_2_s9, t_high_middle_tile_1_0_sum_1_s8_16_0_s9, t_high_middle_tile_1_0_sum_0_s7_16_0_s9, t_high_middle_tile_1_0_product_0_s6_16_0_s9};
  reg [26:0] t_high_middle_tile_2_0_sum_2_s9;
  reg [50:0] t_high_middle_tile_2_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_high_middle_tile_2_0_product_0_s6_16_0_s9 = t_high_middle_tile_2_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_high_middle_tile_2_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_high_middle_tile_2_0_sum_0_s7_16_0_s9 = t_high_middle_tile_2_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_high_middle_tile_2_0_sum_1_s8_16_0_s9;
  wire [77:0] t_high_middle_tile_2_0 = {t_high_middle_tile_2_0_sum_2_s9, t_high_middle_tile_2_0_sum_1_s8_16_0_s9, t_high_middle_tile_2_0_sum_0_s7_16_0_s9, t_high_middle_tile_2_0_product_0_s6_16_0_s9};
  wire [63:0] t_high_middle_tile_0_0_63_0 = t_high_middle_tile_0_0[63:0];
  wire [37:0] t_high_middle_tile_1_0_37_0 = t_high_middle_tile_1_0[37:0];
  wire [11:0] t_high_middle_tile_2_0_11_0 = t_high_middle_tile_2_0[11:0];
  wire [63:0] t_high_middle_column_0_joined_0 = {t_high_middle_tile_1_0_37_0, 26'h0};
  wire [63:0] t_high_middle_column_0_joined_1 = {t_high_middle_tile_2_0_11_0, 52'h0};
  wire [65:0] t_high_middle_column_0_sum = {2'h0, t_high_middle_tile_0_0_63_0} + {2'h0, t_high_middle_column_0_joined_0} + {2'h0, t_high_middle_column_0_joined_1};
  wire [26:0] t_high_middle_tile_0_0_90_64 = t_high_middle_tile_0_0[90:64];
  wire [52:0] t_high_middle_tile_1_0_90_38 = t_high_middle_tile_1_0[90:38];
  wire [63:0] t_high_middle_tile_2_0_75_12 = t_high_middle_tile_2_0[75:12];
  wire [64:0] t_high_middle_column_1_sum = {38'h0, t_high_middle_tile_0_0_90_64} + {12'h0, t_high_middle_tile_1_0_90_38} + {1'h0, t_high_middle_tile_2_0_75_12};
  wire [1:0] t_high_middle_tile_2_0_77_76 = t_high_middle_tile_2_0[77:76];
  reg [38:0] t_middle_low_tile_0_0_sum_2_s9;
  reg [50:0] t_middle_low_tile_0_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_middle_low_tile_0_0_product_0_s6_16_0_s9 = t_middle_low_tile_0_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_middle_low_tile_0_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_middle_low_tile_0_0_sum_0_s7_16_0_s9 = t_middle_low_tile_0_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_middle_low_tile_0_0_sum_1_s8_16_0_s9;
  wire [89:0] t_middle_low_tile_0_0 = {t_middle_low_tile_0_0_sum_2_s9, t_middle_low_tile_0_0_sum_1_s8_16_0_s9, t_middle_low_tile_0_0_sum_0_s7_16_0_s9, t_middle_low_tile_0_0_product_0_s6_16_0_s9};
  reg [38:0] t_middle_low_tile_1_0_sum_2_s9;
  reg [50:0] t_middle_low_tile_1_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_middle_low_tile_1_0_product_0_s6_16_0_s9 = t_middle_low_tile_1_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_middle_low_tile_1_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_middle_low_tile_1_0_sum_0_s7_16_0_s9 = t_middle_low_tile_1_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_middle_low_tile_1_0_sum_1_s8_16_0_s9;
  wire [89:0] t_middle_low_tile_1_0 = {t_middle_low_tile_1_0_sum_2_s9, t_middle_low_tile_1_0_sum_1_s8_16_0_s9, t_middle_low_tile_1_0_sum_0_s7_16_0_s9, t_middle_low_tile_1_0_product_0_s6_16_0_s9};
  reg [24:0] t_middle_low_tile_2_0_sum_2_s9;
  reg [50:0] t_middle_low_tile_2_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_middle_low_tile_2_0_product_0_s6_16_0_s9 = t_middle_low_tile_2_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_middle_low_tile_2_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_middle_low_tile_2_0_sum_0_s7_16_0_s9 = t_middle_low_tile_2_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_middle_low_tile_2_0_sum_1_s8_16_0_s9;
  wire [75:0] t_middle_low_tile_2_0 = {t_middle_low_tile_2_0_sum_2_s9, t_middle_low_tile_2_0_sum_1_s8_16_0_s9, t_middle_low_tile_2_0_sum_0_s7_16_0_s9, t_middle_low_tile_2_0_product_0_s6_16_0_s9};
  wire [63:0] t_middle_low_tile_0_0_63_0 = t_middle_low_tile_0_0[63:0];
  wire [37:0] t_middle_low_tile_1_0_37_0 = t_middle_low_tile_1_0[37:0];
  wire [11:0] t_middle_low_tile_2_0_11_0 = t_middle_low_tile_2_0[11:0];
  wire [63:0] t_middle_low_column_0_joined_0 = {t_middle_low_tile_1_0_37_0, 26'h0};
  wire [63:0] t_middle_low_column_0_joined_1 = {t_middle_low_tile_2_0_11_0, 52'h0};
  wire [65:0] t_middle_low_column_0_sum = {2'h0, t_middle_low_tile_0_0_63_0} + {2'h0, t_middle_low_column_0_joined_0} + {2'h0, t_middle_low_column_0_joined_1};
  wire [25:0] t_middle_low_tile_0_0_89_64 = t_middle_low_tile_0_0[89:64];
  wire [51:0] t_middle_low_tile_1_0_89_38 = t_middle_low_tile_1_0[89:38];
  wire [63:0] t_middle_low_tile_2_0_75_12 = t_middle_low_tile_2_0[75:12];
  wire [63:0] t_middle_low_column_1_sum = {38'h0, t_middle_low_tile_0_0_89_64} + {12'h0, t_middle_low_tile_1_0_89_38} + t_middle_low_tile_2_0_75_12;
  reg [38:0] t_middle_high_tile_0_0_sum_2_s9;
  reg [50:0] t_middle_high_tile_0_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_middle_high_tile_0_0_product_0_s6_16_0_s9 = t_middle_high_tile_0_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_middle_high_tile_0_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_middle_high_tile_0_0_sum_0_s7_16_0_s9 = t_middle_high_tile_0_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_middle_high_tile_0_0_sum_1_s8_16_0_s9;
  wire [89:0] t_middle_high_tile_0_0 = {t_middle_high_tile_0_0_sum_2_s9, t_middle_high_tile_0_0_sum_1_s8_16_0_s9, t_middle_high_tile_0_0_sum_0_s7_16_0_s9, t_middle_high_tile_0_0_product_0_s6_16_0_s9};
  reg [38:0] t_middle_high_tile_1_0_sum_2_s9;
  reg [50:0] t_middle_high_tile_1_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_middle_high_tile_1_0_product_0_s6_16_0_s9 = t_middle_high_tile_1_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_middle_high_tile_1_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_middle_high_tile_1_0_sum_0_s7_16_0_s9 = t_middle_high_tile_1_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_middle_high_tile_1_0_sum_1_s8_16_0_s9;
  wire [89:0] t_middle_high_tile_1_0 = {t_middle_high_tile_1_0_sum_2_s9, t_middle_high_tile_1_0_sum_1_s8_16_0_s9, t_middle_high_tile_1_0_sum_0_s7_16_0_s9, t_middle_high_tile_1_0_product_0_s6_16_0_s9};
  reg [24:0] t_middle_high_tile_2_0_sum_2_s9;
  reg [50:0] t_middle_high_tile_2_0_product_0_s6_16_0_s9_way;
  wire [16:0] t_middle_high_tile_2_0_product_0_s6_16_0_s9 = t_middle_high_tile_2_0_product_0_s6_16_0_s9_way[50:34];
  reg [33:0] t_middle_high_tile_2_0_sum_0_s7_16_0_s9_way;
  wire [16:0] t_middle_high_tile_2_0_sum_0_s7_16_0_s9 = t_middle_high_tile_2_0_sum_0_s7_16_0_s9_way[33:17];
  reg [16:0] t_middle_high_tile_2_0_sum_1_s8_16_0_s9;
  wire [75:0] t_middle_high_tile_2_0 = {t_middle_high_tile_2_0_sum_2_s9, t_middle_high_tile_2_0_sum_1_s8_16_0_s9, t_middle_high_tile_2_0_sum_0_s7_16_0_s9, t_middle_high_tile_2_0_product_0_s6_16_0_s9};
  wire [63:0] t_middle_high_tile_0_0_63_0 = t_middle_high_tile_0_0[63:0];
  wire [37:0] t_middle_high_tile_1_0_37_0 = t_middle_high_tile_1_0[37:0];
  wire [11:0] t_middle_high_tile_2_0_11_0 = t_middle_high_tile_2_0[11:0];
  wire [63:0] t_middle_high_column_0_joined_0 = {t_middle_high_tile_1_0_37_0, 26'h0};
  wire [63:0] t_middle_high_column_0_joined_1 = {t_middle_high_tile_2_0_11_0, 52'h0};
  wire [65:0] t_middle_high_column_0_sum = {2'h0, t_middle_high_tile_0_0_63_0} + {2'h0, t_middle_high_column_0_joined_0} + {2'h0, t_middle_high_column_0_joined_1};
  wire [25:0] t_middle_high_tile_0_0_89_64 = t_middle_high_tile_0_0[89:64];
  wire [51:0] t_middle_high_tile_1_0_89_38 = t_middle_high_tile_1_0[89:38];
  wire [63:0] t_middle_high_tile_2_0_75_12 = t_middle_high_tile_2_0[75:12];
  wire [63:0] t_middle_high_column_1_sum = {38'h0, t_middle_high_tile_0_0_89_64} + {12'h0, t_middle_high_tile_1_0_89_38} + t_middle_high_tile_2_0_75_12;
  reg [85:0] t_middle_middle_tile_0_0_product_0_s9_way;
  wire [42:0] t_middle_middle_tile_0_0_product_0_s9 = t_middle_middle_tile_0_0_product_0_s9_way[85:43];
  reg [42:0] t_middle_middle_tile_0_0_product_1_s9;
  wire [25:0] t_middle_middle_tile_0_0_product_0_s9_42_17 = t_middle_middle_tile_0_0_product_0_s9[42:17];
  wire [42:0] t_middle_middle_tile_0_0_sum_0 = t_middle_middle_tile_0_0_product_1_s9 + {17'h0, t_middle_middle_tile_0_0_product_0_s9_42_17};
  wire [16:0] t_middle_middle_tile_0_0_product_0_s9_16_0 = t_middle_middle_tile_0_0_product_0_s9[16:0];
  reg [25:0] t_middle_xs_25_0_s9;
  reg [50:0] t_middle_ys_50_34_s9_way;
  wire [16:0] t_middle_ys_50_34_s9 = t_middle_ys_50_34_s9_way[50:34];
  wire [42:0] t_middle_middle_tile_0_0_product_2 = {17'h0, t_middle_xs_25_0_s9} * {26'h0, t_middle_ys_50_34_s9};
  reg [85:0] t_middle_middle_tile_1_0_product_0_s9_way;
  wire [42:0] t_middle_middle_tile_1_0_product_0_s9 = t_middle_middle_tile_1_0_product_0_s9_way[85:43];
  reg [42:0] t_middle_middle_tile_1_0_product_1_s9;
  wire [25:0] t_middle_middle_tile_1_0_product_0_s9_42_17 = t_middle_middle_tile_1_0_product_0_s9[42:17];
  wire [42:0] t_middle_middle_tile_1_0_sum_0 = t_middle_middle_tile_1_0_product_1_s9 + {17'h0, t_middle_middle_tile_1_0_product_0_s9_42_17};
  wire [16:0] t_middle_middle_tile_1_0_product_0_s9_16_0 = t_middle_middle_tile_1_0_product_0_s9[16:0];
  reg [25:0] t_middle_xs_51_26_s9;
  wire [42:0] t_middle_middle_tile_1_0_product_2 = {17'h0, t_middle_xs_51_26_s9} * {26'h0, t_middle_ys_50_34_s9};
  reg [59:0] t_middle_middle_tile_2_0_product_0_s9_way;
  wire [29:0] t_middle_middle_tile_2_0_product_0_s9 = t_middle_middle_tile_2_0_product_0_s9_way[59:30];
  reg [29:0] t_middle_middle_tile_2_0_product_1_s9;
  wire [12:0] t_middle_middle_tile_2_0_product_0_s9_29_17 = t_middle_middle_tile_2_0_product_0_s9[29:17];
  wire [29:0] t_middle_middle_tile_2_0_sum_0 = t_middle_middle_tile_2_0_product_1_s9 + {17'h0, t_middle_middle_tile_2_0_product_0_s9_29_17};
  wire [16:0] t_middle_middle_tile_2_0_product_0_s9_16_0 = t_middle_middle_tile_2_0_product_0_s9[16:0];
  reg [12:0] t_middle_xs_64_52_s9;
  wire [29:0] t_middle_middle_tile_2_0_product_2 = {17'h0, t_middle_xs_64_52_s9} * {13'h0, t_middle_ys_50_34_s9};
  // stage 10
  reg [127:0] t_low_low;
  reg [125:0] t_low_high;
  reg [65:0] t_low_middle_column_0_sum_s10;
  reg [64:0] t_low_middle_column_1_sum_s10;
  wire [63:0] t_low_middle_column_0_sum_s10_63_0 = t_low_middle_column_0_sum_s10[63:0];
  wire [1:0] t_low_middle_column_0_sum_s10_65_64 = t_low_middle_column_0_sum_s10[65:64];
  wire [63:0] t_low_middle_column_1_sum_s10_63_0 = t_low_middle_column_1_sum_s10[63:0];
  wire t_low_middle_column_1_sum_s10_64 = t_low_middle_column_1_sum_s10[64];
  wire [64:0] t_low_middle_settled_sum_0 = {1'h0, t_low_middle_column_1_sum_s10_63_0} + {63'h0, t_low_middle_column_0_sum_s10_65_64};
  reg [1:0] t_low_middle_tile_2_0_77_76_s10;
  wire [1:0] t_low_middle_settled_sum_1 = t_low_middle_tile_2_0_77_76_s10 + {1'h0, t_low_middle_column_1_sum_s10_64};
  wire [127:0] not_t_low_low = ~t_low_low;
  wire [125:0] not_t_low_high = ~t_low_high;
  wire [63:0] t_low_low_63_0 = t_low_low[63:0];
  wire [63:0] t_low_low_127_64 = t_low_low[127:64];
  wire [63:0] not_t_low_low_63_0 = not_t_low_low[63:0];
  wire [63:0] not_t_low_high_63_0 = not_t_low_high[63:0];
  wire [65:0] t_low_column_1_sum_0 = 66'h2 + {2'h0, t_low_low_127_64} + {2'h0, not_t_low_low_63_0};
  wire [63:0] t_low_high_63_0 = t_low_high[63:0];
  wire [63:0] not_t_low_low_127_64 = not_t_low_low[127:64];
  wire [61:0] not_t_low_high_125_64 = not_t_low_high[125:64];
  wire [65:0] t_low_column_2_sum_0 = 66'hc000000000000000 + {2'h0, t_low_high_63_0} + {2'h0, not_t_low_low_127_64};
  wire [61:0] t_low_high_125_64 = t_low_high[125:64];
  reg [127:0] t_high_low;
  reg [125:0] t_high_high;
  reg [65:0] t_high_middle_column_0_sum_s10;
  reg [64:0] t_high_middle_column_1_sum_s10;
  wire [63:0] t_high_middle_column_0_sum_s10_63_0 = t_high_middle_column_0_sum_s10[63:0];
  wire [1:0] t_high_middle_column_0_sum_s10_65_64 = t_high_middle_column_0_sum_s10[65:64];
  wire [63:0] t_high_middle_column_1_sum_s10_63_0 = t_high_middle_column_1_sum_s10[63:0];
  wire t_high_middle_column_1_sum_s10_64 = t_high_middle_column_1_sum_s10[64];
  wire [64:0] t_high_middle_settled_sum_0 = {1'h0, t_high_middle_column_1_sum_s10_63_0} + {63'h0, t_high_middle_column_0_sum_s10_65_64};
  reg [1:0] t_high_middle_tile_2_0_77_76_s10;
  wire [1:0] t_high_middle_settled_sum_1 = t_high_middle_tile_2_0_77_76_s10 + {1'h0, t_high_middle_column_1_sum_s10_64};
  wire [127:0] not_t_high_low = ~t_high_low;
  wire [125:0] not_t_high_high = ~t_high_high;
  wire [63:0] t_high_low_63_0 = t_high_low[63:0];
  wire [63:0] t_high_low_127_64 = t_high_low[127:64];
  wire [63:0] not_t_high_low_63_0 = not_t_high_low[63:0];
  wire [63:0] not_t_high_high_63_0 = not_t_high_high[63:0];
  wire [65:0] t_high_column_1_sum_0 = 66'h2 + {2'h0, t_high_low_127_64} + {2'h0, not_t_high_low_63_0};
  wire [63:0] t_high_high_63_0 = t_high_high[63:0];
  wire [63:0] not_t_high_low_127_64 = not_t_high_low[127:64];
  wire [61:0] not_t_high_high_125_64 = not_t_high_high[125:64];
  wire [65:0] t_high_column_2_sum_0 = 66'hc000000000000000 + {2'h0, t_high_high_63_0} + {2'h0, not_t_high_low_127_64};
  wire [61:0] t_high_high_125_64 = t_high_high[125:64];
  reg [65:0] t_middle_low_column_0_sum_s10;
  reg [63:0] t_middle_low_column_1_sum_s10;
  wire [63:0] t_middle_low_column_0_sum_s10_63_0 = t_middle_low_column_0_sum_s10[63:0];
  wire [1:0] t_middle_low_column_0_sum_s10_65_64 = t_middle_low_column_0_sum_s10[65:64];
  wire [63:0] t_middle_low_settled_sum = t_middle_low_column_1_sum_s10 + {62'h0, t_middle_low_column_0_sum_s10_65_64};
  reg [65:0] t_middle_high_column_0_sum_s10;
  reg [63:0] t_middle_high_column_1_sum_s10;
  wire [63:0] t_middle_high_column_0_sum_s10_63_0 = t_middle_high_column_0_sum_s10[63:0];
  wire [1:0] t_middle_high_column_0_sum_s10_65_64 = t_middle_high_column_0_sum_s10[65:64];
  wire [63:0] t_middle_high_settled_sum = t_middle_high_column_1_sum_s10 + {62'h0, t_middle_high_column_0_sum_s10_65_64};
  reg [42:0] t_middle_middle_tile_0_0_sum_0_s10;
  reg [42:0] t_middle_middle_tile_0_0_product_2_s10;
  wire [25:0] t_middle_middle_tile_0_0_sum_0_s10_42_17 = t_middle_middle_tile_0_0_sum_0_s10[42:17];
  wire [42:0] t_middle_middle_tile_0_0_sum_1 = t_middle_middle_tile_0_0_product_2_s10 + {17'h0, t_middle_middle_tile_0_0_sum_0_s10_42_17};
  wire [16:0] t_middle_middle_tile_0_0_sum_0_s10_16_0 = t_middle_middle_tile_0_0_sum_0_s10[16:0];
  reg [25:0] t_middle_xs_25_0_s10;
  reg [55:0] t_middle_ys_64_51_s10_way;
  wire [13:0] t_middle_ys_64_51_s10 = t_middle_ys_64_51_s10_way[55:42];
  wire [39:0] t_middle_middle_tile_0_0_product_3 = {14'h0, t_middle_xs_25_0_s10} * {26'h0, t_middle_ys_64_51_s10};
  reg [42:0] t_middle_middle_tile_1_0_sum_0_s10;
  reg [42:0] t_middle_middle_tile_1_0_product_2_s10;
  wire [25:0] t_middle_middle_tile_1_0_sum_0_s10_42_17 = t_middle_middle_tile_1_0_sum_0_s10[42:17];
  wire [42:0] t_middle_middle_tile_1_0_sum_1 = t_middle_middle_tile_1_0_product_2_s10 + {17'h0, t_middle_middle_tile_1_0_sum_0_s10_42_17};
  wire [16:0] t_middle_middle_tile_1_0_sum_0_s10_16_0 = t_middle_middle_tile_1_0_sum_0_s10[16:0];
  reg [25:0] t_middle_xs_51_26_s10;
  wire [39:0] t_middle_middle_tile_1_0_product_3 = {14'h0, t_middle_xs_51_26_s10} * {26'h0, t_middle_ys_64_51_s10};
  reg [29:0] t_middle_middle_tile_2_0_sum_0_s10;
  reg [29:0] t_middle_middle_tile_2_0_product_2_s10;
  wire [12:0] t_middle_middle_tile_2_0_sum_0_s10_29_17 = t_middle_middle_tile_2_0_sum_0_s10[29:17];
  wire [29:0] t_middle_middle_tile_2_0_sum_1 = t_middle_middle_tile_2_0_product_2_s10 + {17'h0, t_middle_middle_tile_2_0_sum_0_s10_29_17};
  wire [16:0] t_middle_middle_tile_2_0_sum_0_s10_16_0 = t_middle_middle_tile_2_0_sum_0_s10[16:0];
  reg [12:0] t_middle_xs_64_52_s10;
  wire [26:0] t_middle_middle_tile_2_0_product_3 = {14'h0, t_middle_xs_64_52_s10} * {13'h0, t_middle_ys_64_51_s10};
  // stage 11
  reg [64:0] t_low_middle_settled_sum_0_s11;
  wire [63:0] t_low_middle_settled_sum_0_s11_63_0 = t_low_middle_settled_sum_0_s11[63:0];
  wire t_low_middle_settled_sum_0_s11_64 = t_low_middle_settled_sum_0_s11[64];
  reg [64:0] t_high_middle_settled_sum_0_s11;
  wire [63:0] t_high_middle_settled_sum_0_s11_63_0 = t_high_middle_settled_sum_0_s11[63:0];
  wire t_high_middle_settled_sum_0_s11_64 = t_high_middle_settled_sum_0_s11[64];
  reg [42:0] t_middle_middle_tile_0_0_sum_1_s11;
  reg [39:0] t_middle_middle_tile_0_0_product_3_s11;
  wire [25:0] t_middle_middle_tile_0_0_sum_1_s11_42_17 = t_middle_middle_tile_0_0_sum_1_s11[42:17];
  wire [39:0] t_middle_middle_tile_0_0_sum_2 = t_middle_middle_tile_0_0_product_3_s11 + {14'h0, t_middle_middle_tile_0_0_sum_1_s11_42_17};
  wire [16:0] t_middle_middle_tile_0_0_sum_1_s11_16_0 = t_middle_middle_tile_0_0_sum_1_s11[16:0];
  reg [42:0] t_middle_middle_tile_1_0_sum_1_s11;
  reg [39:0] t_middle_middle_tile_1_0_product_3_s11;
  wire [25:0] t_middle_middle_tile_1_0_sum_1_s11_42_17 = t_middle_middle_tile_1_0_sum_1_s11[42:17];
  wire [39:0] t_middle_middle_tile_1_0_sum_2 = t_middle_middle_tile_1_0_product_3_s11 + {14'h0, t_middle_middle_tile_1_0_sum_1_s11_42_17};
  wire [16:0] t_middle_middle_tile_1_0_sum_1_s11_16_0 = t_middle_middle_tile_1_0_sum_1_s11[16:0];
  reg [29:0] t_middle_middle_tile_2_0_sum_1_s11;
  reg [26:0] t_middle_middle_tile_2_0_product_3_s11;
  wire [12:0] t_middle_middle_tile_2_0_sum_1_s11_29_17 = t_middle_middle_tile_2_0_sum_1_s11[29:17];
  wire [26:0] t_middle_middle_tile_2_0_sum_2 = t_middle_middle_tile_2_0_product_3_s11 + {14'h0, t_middle_middle_tile_2_0_sum_1_s11_29_17};
  wire [16:0] t_middle_middle_tile_2_0_sum_1_s11_16_0 = t_middle_middle_tile_2_0_sum_1_s11[16:0];
  // stage 12
  reg [127:0] t_low_middle_column_0_sum_s10_63_0_s12_way;
  wire [63:0] t_low_middle_column_0_sum_s10_63_0_s12 = t_low_middle_column_0_sum_s10_63_0_s12_way[127:64];
  reg [63:0] t_low_middle_settled_sum_0_s11_63_0_s12;
  reg t_low_middle_settled_sum_0_s11_64_s12;
  reg [3:0] t_low_middle_settled_sum_1_s12_way;
  wire [1:0] t_low_middle_settled_sum_1_s12 = t_low_middle_settled_sum_1_s12_way[3:2];
  wire [1:0] t_low_middle_carry_sum = t_low_middle_settled_sum_1_s12 + {1'h0, t_low_middle_settled_sum_0_s11_64_s12};
  wire [129:0] t_low_middle_carry_joined = {t_low_middle_carry_sum, t_low_middle_settled_sum_0_s11_63_0_s12, t_low_middle_column_0_sum_s10_63_0_s12};
  reg [127:0] t_high_middle_column_0_sum_s10_63_0_s12_way;
  wire [63:0] t_high_middle_column_0_sum_s10_63_0_s12 = t_high_middle_column_0_sum_s10_63_0_s12_way[127:64];
  reg [63:0] t_high_middle_settled_sum_0_s11_63_0_s12;
  reg t_high_middle_settled_sum_0_s11_64_s12;
  reg [3:0] t_high_middle_settled_sum_1_s12_way;
  wire [1:0] t_high_middle_settled_sum_1_s12 = t_high_middle_settled_sum_1_s12_way[3:2];
  wire [1:0] t_high_middle_carry_sum = t_high_middle_settled_sum_1_s12 + {1'h0, t_high_middle_settled_sum_0_s11_64_s12};
  wire [129:0] t_high_middle_carry_joined = {t_high_middle_carry_sum, t_high_middle_settled_sum_0_s11_63_0_s12, t_high_middle_column_0_sum_s10_63_0_s12};
  reg [127:0] t_middle_low_column_0_sum_s10_63_0_s12_way;
  wire [63:0] t_middle_low_column_0_sum_s10_63_0_s12 = t_middle_low_column_0_sum_s10_63_0_s12_way[127:64];
  reg [127:0] t_middle_low_settled_sum_s12_way;
  wire [63:0] t_middle_low_settled_sum_s12 = t_middle_low_settled_sum_s12_way[127:64];
  wire [127:0] t_middle_low_carry_joined = {t_middle_low_settled_sum_s12, t_middle_low_column_0_sum_s10_63_0_s12};
  reg [127:0] t_middle_high_column_0_sum_s10_63_0_s12_way;
  wire [63:0] t_middle_high_column_0_sum_s10_63_0_s12 = t_middle_high_column_0_sum_s10_63_0_s12_way[127:64];
  reg [127:0] t_middle_high_settled_sum_s12_way;
  wire [63:0] t_middle_high_settled_sum_s12 = t_middle_high_settled_sum_s12_way[127:64];
  wire [127:0] t_middle_high_carry_joined = {t_middle_high_settled_sum_s12, t_middle_high_column_0_sum_s10_63_0_s12};
  reg [39:0] t_middle_middle_tile_0_0_sum_2_s12;
  reg [50:0] t_middle_middle_tile_0_0_product_0_s9_16_0_s12_way;
  wire [16:0] t_middle_middle_tile_0_0_product_0_s9_16_0_s12 = t_middle_middle_tile_0_0_product_0_s9_16_0_s12_way[50:34];
  reg [33:0] t_middle_middle_tile_0_0_sum_0_s10_16_0_s12_way;
  wire [16:0] t_middle_middle_tile_0_0_sum_0_s10_16_0_s12 = t_middle_middle_tile_0_0_sum_0_s10_16_0_s12_way[33:17];
  reg [16:0] t_middle_middle_tile_0_0_sum_1_s11_16_0_s12;
  wire [90:0] t_middle_middle_tile_0_0 = {t_middle_middle_tile_0_0_sum_2_s12, t_middle_middle_tile_0_0_sum_1_s11_16_0_s12, t_middle_middle_tile_0_0_sum_0_s10_16_0_s12, t_middle_middle_tile_0_0_product_0_s9_16_0_s12};
  reg [39:0] t_middle_middle_tile_1_0_sum_2_s12;
  reg [50:0] t_middle_middle_tile_1_0_product_0_s9_16_0_s12_way;
  wire [16:0] t_middle_middle_tile_1_0_product_0_s9_16_0_s12 = t_middle_middle_tile_1_0_product_0_s9_16_0_s12_way[50:34];
  reg [33:0] t_middle_middle_tile_1_0_sum_0_s10_16_0_s12_way;
  wire [16:0] t_middle_middle_tile_1_0_sum_0_s10_16_0_s12 = t_middle_middle_tile_1_0_sum_0_s10_16_0_s12_way[33:17];
  reg [16:0] t_middle_middle_tile_1_0_sum_1_s11_16_0_s12;
  wire [90:0] t_middle_middle_tile_1_0 = {t_middle_middle_tile_1_0_sum_2_s12, t_middle_middle_tile_1_0_sum_1_s11_16_0_s12, t_middle_middle_tile_1_0_sum_0_s10_16_0_s12, t_middle_middle_tile_1_0_product_0_s9_16_0_s12};
  reg [26:0] t_middle_middle_tile_2_0_sum_2_s12;
  reg [50:0] t_middle_middle_tile_2_0_product_0_s9_16_0_s12_way;
  wire [16:0] t_middle_middle_tile_2_0_product_0_s9_16_0_s12 = t_middle_middle_tile_2_0_product_0_s9_16_0_s12_way[50:34];
  reg [33:0] t_middle_middle_tile_2_0_sum_0_s10_16_0_s12_way;
  wire [16:0] t_middle_middle_tile_2_0_sum_0_s10_16_0_s12 = t_middle_middle_tile_2_0_sum_0_s10_16_0_s12_way[33:17];
  reg [16:0] t_middle_middle_tile_2_0_sum_1_s11_16_0_s12;
  wire [77:0] t_middle_middle_tile_2_0 = {t_middle_middle_tile_2_0_sum_2_s12, t_middle_middle_tile_2_0_sum_1_s11_16_0_s12, t_middle_middle_tile_2_0_sum_0_s10_16_0_s12, t_middle_middle_tile_2_0_product_0_s9_16_0_s12};
  wire [63:0] t_middle_middle_tile_0_0_63_0 = t_middle_middle_tile_0_0[63:0];
  wire [37:0] t_middle_middle_tile_1_0_37_0 = t_middle_middle_tile_1_0[37:0];
  wire [11:0] t_middle_middle_tile_2_0_11_0 = t_middle_middle_tile_2_0[11:0];
  wire [63:0] t_middle_middle_column_0_joined_0 = {t_middle_middle_tile_1_0_37_0, 26'h0};
  wire [63:0] t_middle_middle_column_0_joined_1 = {t_middle_middle_tile_2_0_11_0, 52'h0};
  wire [65:0] t_middle_middle_column_0_sum = {2'h0, t_middle_middle_tile_0_0_63_0} + {2'h0, t_middle_middle_column_0_joined_0} + {2'h0, t_middle_middle_column_0_joined_1};
  wire [26:0] t_middle_middle_tile_0_0_90_64 = t_middle_middle_tile_0_0[90:64];
  wire [52:0] t_middle_middle_tile_1_0_90_38 = t_middle_middle_tile_1_0[90:38];
  wire [63:0] t_middle_middle_tile_2_0_75_12 = t_middle_middle_tile_2_0[75:12];
  wire [64:0] t_middle_middle_column_1_sum = {38'h0, t_middle_middle_tile_0_0_90_64} + {12'h0, t_middle_middle_tile_1_0_90_38} + {1'h0, t_middle_middle_tile_2_0_75_12};
  wire [1:0] t_middle_middle_tile_2_0_77_76 = t_middle_middle_tile_2_0[77:76];
  // stage 13
  reg [129:0] t_low_middle;
  wire [63:0] t_low_middle_63_0 = t_low_middle[63:0];
  reg [191:0] not_t_low_high_63_0_s13_way;
  wire [63:0] not_t_low_high_63_0_s13 = not_t_low_high_63_0_s13_way[191:128];
  wire [64:0] t_low_column_1_sum_1 = {1'h0, not_t_low_high_63_0_s13} + {1'h0, t_low_middle_63_0};
  wire [63:0] t_low_middle_127_64 = t_low_middle[127:64];
  reg [185:0] not_t_low_high_125_64_s13_way;
  wire [61:0] not_t_low_high_125_64_s13 = not_t_low_high_125_64_s13_way[185:124];
  wire [64:0] t_low_column_2_sum_1 = {3'h0, not_t_low_high_125_64_s13} + {1'h0, t_low_middle_127_64};
  wire [1:0] t_low_middle_129_128 = t_low_middle[129:128];
  reg [185:0] t_low_high_125_64_s13_way;
  wire [61:0] t_low_high_125_64_s13 = t_low_high_125_64_s13_way[185:124];
  wire [61:0] t_low_column_3_sum = 62'h3ffffffffffffffe + t_low_high_125_64_s13 + {60'h0, t_low_middle_129_128};
  reg [129:0] t_high_middle;
  wire [63:0] t_high_middle_63_0 = t_high_middle[63:0];
  reg [191:0] not_t_high_high_63_0_s13_way;
  wire [63:0] not_t_high_high_63_0_s13 = not_t_high_high_63_0_s13_way[191:128];
  wire [64:0] t_high_column_1_sum_1 = {1'h0, not_t_high_high_63_0_s13} + {1'h0, t_high_middle_63_0};
  wire [63:0] t_high_middle_127_64 = t_high_middle[127:64];
  reg [185:0] not_t_high_high_125_64_s13_way;
  wire [61:0] not_t_high_high_125_64_s13 = not_t_high_high_125_64_s13_way[185:124];
  wire [64:0] t_high_column_2_sum_1 = {3'h0, not_t_high_high_125_64_s13} + {1'h0, t_high_middle_127_64};
  wire [1:0] t_high_middle_129_128 = t_high_middle[129:128];
  reg [185:0] t_high_high_125_64_s13_way;
  wire [61:0] t_high_high_125_64_s13 = t_high_high_125_64_s13_way[185:124];
  wire [61:0] t_high_column_3_sum = 62'h3ffffffffffffffe + t_high_high_125_64_s13 + {60'h0, t_high_middle_129_128};
  reg [127:0] t_middle_low;
  reg [127:0] t_middle_high;
  reg [65:0] t_middle_middle_column_0_sum_s13;
  reg [64:0] t_middle_middle_column_1_sum_s13;
  wire [63:0] t_middle_middle_column_0_sum_s13_63_0 = t_middle_middle_column_0_sum_s13[63:0];
  wire [1:0] t_middle_middle_column_0_sum_s13_65_64 = t_middle_middle_column_0_sum_s13[65:64];
  wire [63:0] t_middle_middle_column_1_sum_s13_63_0 = t_middle_middle_column_1_sum_s13[63:0];
  wire t_middle_middle_column_1_sum_s13_64 = t_middle_middle_column_1_sum_s13[64];
  wire [64:0] t_middle_middle_settled_sum_0 = {1'h0, t_middle_middle_column_1_sum_s13_63_0} + {63'h0, t_middle_middle_column_0_sum_s13_65_64};
  reg [1:0] t_middle_middle_tile_2_0_77_76_s13;
  wire [1:0] t_middle_middle_settled_sum_1 = t_middle_middle_tile_2_0_77_76_s13 + {1'h0, t_middle_middle_column_1_sum_s13_64};
  wire [127:0] not_t_middle_low = ~t_middle_low;
  wire [127:0] not_t_middle_high = ~t_middle_high;
  wire [63:0] t_middle_low_63_0 = t_middle_low[63:0];
  wire [63:0] t_middle_low_127_64 = t_middle_low[127:64];
  wire [63:0] not_t_middle_low_63_0 = not_t_middle_low[63:0];
  wire [63:0] not_t_middle_high_63_0 = not_t_middle_high[63:0];
  wire [65:0] t_middle_column_1_sum_0 = 66'h2 + {2'h0, t_middle_low_127_64} + {2'h0, not_t_middle_low_63_0};
  wire [63:0] t_middle_high_63_0 = t_middle_high[63:0];
  wire [63:0] not_t_middle_low_127_64 = not_t_middle_low[127:64];
  wire [63:0] not_t_middle_high_127_64 = not_t_middle_high[127:64];
  wire [65:0] t_middle_column_2_sum_0 = {2'h0, t_middle_high_63_0} + {2'h0, not_t_middle_low_127_64} + {2'h0, not_t_middle_high_127_64};
  wire [63:0] t_middle_high_127_64 = t_middle_high[127:64];
  // stage 14
  reg [64:0] t_low_column_1_sum_1_s14;
  reg [263:0] t_low_column_1_sum_0_s14_way;
  wire [65:0] t_low_column_1_sum_0_s14 = t_low_column_1_sum_0_s14_way[263:198];
  wire [65:0] t_low_column_1_sum_2 = t_low_column_1_sum_0_s14 + {1'h0, t_low_column_1_sum_1_s14};
  reg [64:0] t_low_column_2_sum_1_s14;
  reg [263:0] t_low_column_2_sum_0_s14_way;
  wire [65:0] t_low_column_2_sum_0_s14 = t_low_column_2_sum_0_s14_way[263:198];
  wire [65:0] t_low_column_2_sum_2 = t_low_column_2_sum_0_s14 + {1'h0, t_low_column_2_sum_1_s14};
  reg [64:0] t_high_column_1_sum_1_s14;
  reg [263:0] t_high_column_1_sum_0_s14_way;
  wire [65:0] t_high_column_1_sum_0_s14 = t_high_column_1_sum_0_s14_way[263:198];
  wire [65:0] t_high_column_1_sum_2 = t_high_column_1_sum_0_s14 + {1'h0, t_high_column_1_sum_1_s14};
  reg [64:0] t_high_column_2_sum_1_s14;
  reg [263:0] t_high_column_2_sum_0_s14_way;
  wire [65:0] t_high_column_2_sum_0_s14 = t_high_column_2_sum_0_s14_way[263:198];
  wire [65:0] t_high_column_2_sum_2 = t_high_column_2_sum_0_s14 + {1'h0, t_high_column_2_sum_1_s14};
  reg [64:0] t_middle_middle_settled_sum_0_s14;
  wire [63:0] t_middle_middle_settled_sum_0_s14_63_0 = t_middle_middle_settled_sum_0_s14[63:0];
  wire t_middle_middle_settled_sum_0_s14_64 = t_middle_middle_settled_sum_0_s14[64];
  // stage 15
  reg [65:0] t_low_column_1_sum_2_s15;
  reg [65:0] t_low_column_2_sum_2_s15;
  wire [63:0] t_low_column_1_sum_2_s15_63_0 = t_low_column_1_sum_2_s15[63:0];
  wire [1:0] t_low_column_1_sum_2_s15_65_64 = t_low_column_1_sum_2_s15[65:64];
  wire [63:0] t_low_column_2_sum_2_s15_63_0 = t_low_column_2_sum_2_s15[63:0];
  wire [1:0] t_low_column_2_sum_2_s15_65_64 = t_low_column_2_sum_2_s15[65:64];
  wire [64:0] t_low_settled_sum_0 = {1'h0, t_low_column_2_sum_2_s15_63_0} + {63'h0, t_low_column_1_sum_2_s15_65_64};
  reg [123:0] t_low_column_3_sum_s15_way;
  wire [61:0] t_low_column_3_sum_s15 = t_low_column_3_sum_s15_way[123:62];
  wire [61:0] t_low_settled_sum_1 = t_low_column_3_sum_s15 + {60'h0, t_low_column_2_sum_2_s15_65_64};
  reg [65:0] t_high_column_1_sum_2_s15;
  reg [65:0] t_high_column_2_sum_2_s15;
  wire [63:0] t_high_column_1_sum_2_s15_63_0 = t_high_column_1_sum_2_s15[63:0];
  wire [1:0] t_high_column_1_sum_2_s15_65_64 = t_high_column_1_sum_2_s15[65:64];
  wire [63:0] t_high_column_2_sum_2_s15_63_0 = t_high_column_2_sum_2_s15[63:0];
  wire [1:0] t_high_column_2_sum_2_s15_65_64 = t_high_column_2_sum_2_s15[65:64];
  wire [64:0] t_high_settled_sum_0 = {1'h0, t_high_column_2_sum_2_s15_63_0} + {63'h0, t_high_column_1_sum_2_s15_65_64};
  reg [123:0] t_high_column_3_sum_s15_way;
  wire [61:0] t_high_column_3_sum_s15 = t_high_column_3_sum_s15_way[123:62];
  wire [61:0] t_high_settled_sum_1 = t_high_column_3_sum_s15 + {60'h0, t_high_column_2_sum_2_s15_65_64};
  reg [127:0] t_middle_middle_column_0_sum_s13_63_0_s15_way;
  wire [63:0] t_middle_middle_column_0_sum_s13_63_0_s15 = t_middle_middle_column_0_sum_s13_63_0_s15_way[127:64];
  reg [63:0] t_middle_middle_settled_sum_0_s14_63_0_s15;
  reg t_middle_middle_settled_sum_0_s14_64_s15;
  reg [3:0] t_middle_middle_settled_sum_1_s15_way;
  wire [1:0] t_middle_middle_settled_sum_1_s15 = t_middle_middle_settled_sum_1_s15_way[3:2];
  wire [1:0] t_middle_middle_carry_sum = t_middle_middle_settled_sum_1_s15 + {1'h0, t_middle_middle_settled_sum_0_s14_64_s15};
  wire [129:0] t_middle_middle_carry_joined = {t_middle_middle_carry_sum, t_middle_middle_settled_sum_0_s14_63_0_s15, t_middle_middle_column_0_sum_s13_63_0_s15};
  // stage 16
  reg [64:0] t_low_settled_sum_0_s16;
  wire [63:0] t_low_settled_sum_0_s16_63_0 = t_low_settled_sum_0_s16[63:0];
  wire t_low_settled_sum_0_s16_64 = t_low_settled_sum_0_s16[64];
  reg [64:0] t_high_settled_sum_0_s16;
  wire [63:0] t_high_settled_sum_0_s16_63_0 = t_high_settled_sum_0_s16[63:0];
  wire t_high_settled_sum_0_s16_64 = t_high_settled_sum_0_s16[64];
  reg [129:0] t_middle_middle;
  wire [63:0] t_middle_middle_63_0 = t_middle_middle[63:0];
  reg [191:0] not_t_middle_high_63_0_s16_way;
  wire [63:0] not_t_middle_high_63_0_s16 = not_t_middle_high_63_0_s16_way[191:128];
  wire [64:0] t_middle_column_1_sum_1 = {1'h0, not_t_middle_high_63_0_s16} + {1'h0, t_middle_middle_63_0};
  wire [63:0] t_middle_middle_127_64 = t_middle_middle[127:64];
  reg [197:0] t_middle_column_2_sum_0_s16_way;
  wire [65:0] t_middle_column_2_sum_0_s16 = t_middle_column_2_sum_0_s16_way[197:132];
  wire [65:0] t_middle_column_2_sum_1 = t_middle_column_2_sum_0_s16 + {2'h0, t_middle_middle_127_64};
  wire [1:0] t_middle_middle_129_128 = t_middle_middle[129:128];
  reg [191:0] t_middle_high_127_64_s16_way;
  wire [63:0] t_middle_high_127_64_s16 = t_middle_high_127_64_s16_way[191:128];
  wire [63:0] t_middle_column_3_sum = 64'hfffffffffffffffe + t_middle_high_127_64_s16 + {62'h0, t_middle_middle_129_128};
  // stage 17
  reg [447:0] t_low_low_63_0_s17_way;
  wire [63:0] t_low_low_63_0_s17 = t_low_low_63_0_s17_way[447:384];
  reg [127:0] t_low_column_1_sum_2_s15_63_0_s17_way;
  wire [63:0] t_low_column_1_sum_2_s15_63_0_s17 = t_low_column_1_sum_2_s15_63_0_s17_way[127:64];
  reg [63:0] t_low_settled_sum_0_s16_63_0_s17;
  reg t_low_settled_sum_0_s16_64_s17;
  reg [123:0] t_low_settled_sum_1_s17_way;
  wire [61:0] t_low_settled_sum_1_s17 = t_low_settled_sum_1_s17_way[123:62];
  wire [61:0] t_low_carry_sum = t_low_settled_sum_1_s17 + {61'h0, t_low_settled_sum_0_s16_64_s17};
  wire [253:0] t_low_carry_joined = {t_low_carry_sum, t_low_settled_sum_0_s16_63_0_s17, t_low_column_1_sum_2_s15_63_0_s17, t_low_low_63_0_s17};
  reg [447:0] t_high_low_63_0_s17_way;
  wire [63:0] t_high_low_63_0_s17 = t_high_low_63_0_s17_way[447:384];
  reg [127:0] t_high_column_1_sum_2_s15_63_0_s17_way;
  wire [63:0] t_high_column_1_sum_2_s15_63_0_s17 = t_high_column_1_sum_2_s15_63_0_s17_way[127:64];
  reg [63:0] t_high_settled_sum_0_s16_63_0_s17;
  reg t_high_settled_sum_0_s16_64_s17;
  reg [123:0] t_high_settled_sum_1_s17_way;
  wire [61:0] t_high_settled_sum_1_s17 = t_high_settled_sum_1_s17_way[123:62];
  wire [61:0] t_high_carry_sum = t_high_settled_sum_1_s17 + {61'h0, t_high_settled_sum_0_s16_64_s17};
  wire [253:0] t_high_carry_joined = {t_high_carry_sum, t_high_settled_sum_0_s16_63_0_s17, t_high_column_1_sum_2_s15_63_0_s17, t_high_low_63_0_s17};
  reg [64:0] t_middle_column_1_sum_1_s17;
  reg [263:0] t_middle_column_1_sum_0_s17_way;
  wire [65:0] t_middle_column_1_sum_0_s17 = t_middle_column_1_sum_0_s17_way[263:198];
  wire [65:0] t_middle_column_1_sum_2 = t_middle_column_1_sum_0_s17 + {1'h0, t_middle_column_1_sum_1_s17};
  reg [65:0] t_middle_column_2_sum_1_s17;
  reg [63:0] t_middle_column_3_sum_s17;
  wire [63:0] t_middle_column_2_sum_1_s17_63_0 = t_middle_column_2_sum_1_s17[63:0];
  wire [1:0] t_middle_column_2_sum_1_s17_65_64 = t_middle_column_2_sum_1_s17[65:64];
  wire [63:0] t_middle_settled_sum_1 = t_middle_column_3_sum_s17 + {62'h0, t_middle_column_2_sum_1_s17_65_64};
  // stage 18
  reg [253:0] t_low;
  reg [253:0] t_high;
  reg [65:0] t_middle_column_1_sum_2_s18;
  wire [63:0] t_middle_column_1_sum_2_s18_63_0 = t_middle_column_1_sum_2_s18[63:0];
  wire [1:0] t_middle_column_1_sum_2_s18_65_64 = t_middle_column_1_sum_2_s18[65:64];
  reg [63:0] t_middle_column_2_sum_1_s17_63_0_s18;
  wire [64:0] t_middle_settled_sum_0 = {1'h0, t_middle_column_2_sum_1_s17_63_0_s18} + {63'h0, t_middle_column_1_sum_2_s18_65_64};
  wire [253:0] not_t_low = ~t_low;
  wire [253:0] not_t_high = ~t_high;
  wire [63:0] t_low_63_0 = t_low[63:0];
  wire [63:0] t_low_127_64 = t_low[127:64];
  wire not_t_low_0 = not_t_low[0];
  wire not_t_high_0 = not_t_high[0];
  wire [63:0] t_column_1_joined_0 = {not_t_low_0, 63'h0};
  wire [63:0] t_column_1_joined_1 = {not_t_high_0, 63'h0};
  wire [64:0] t_column_1_sum_0 = {1'h0, t_low_127_64} + {1'h0, t_column_1_joined_0} + {1'h0, t_column_1_joined_1};
  wire [63:0] t_low_191_128 = t_low[191:128];
  wire [63:0] not_t_low_64_1 = not_t_low[64:1];
  wire [63:0] not_t_high_64_1 = not_t_high[64:1];
  wire [64:0] t_column_2_sum_0 = 65'h1 + {1'h0, t_low_191_128} + {1'h0, not_t_low_64_1};
  wire [61:0] t_low_253_192 = t_low[253:192];
  wire [1:0] t_high_1_0 = t_high[1:0];
  wire [63:0] not_t_low_128_65 = not_t_low[128:65];
  wire [63:0] not_t_high_128_65 = not_t_high[128:65];
  wire [63:0] t_joined = {t_high_1_0, t_low_253_192};
  wire [65:0] t_column_3_sum_0 = {2'h0, t_joined} + {2'h0, not_t_low_128_65} + {2'h0, not_t_high_128_65};
  wire [63:0] t_high_65_2 = t_high[65:2];
  wire [63:0] not_t_low_192_129 = not_t_low[192:129];
  wire [63:0] not_t_high_192_129 = not_t_high[192:129];
  wire [65:0] t_column_4_sum_0 = {2'h0, t_high_65_2} + {2'h0, not_t_low_192_129} + {2'h0, not_t_high_192_129};
  wire [63:0] t_high_129_66 = t_high[129:66];
  wire [60:0] not_t_low_253_193 = not_t_low[253:193];
  wire [60:0] not_t_high_253_193 = not_t_high[253:193];
  wire [64:0] t_column_5_sum_0 = 65'hc000000000000000 + {1'h0, t_high_129_66} + {4'h0, not_t_low_253_193};
  wire [63:0] t_high_193_130 = t_high[193:130];
  wire [64:0] t_column_6_sum = 65'hffffffffffffffff + {1'h0, t_high_193_130};
  wire [59:0] t_high_253_194 = t_high[253:194];
  wire [59:0] t_column_7_sum = 60'hfffffffffffffff + t_high_253_194;
  // stage 19
  reg [64:0] t_middle_settled_sum_0_s19;
  wire [63:0] t_middle_settled_sum_0_s19_63_0 = t_middle_settled_sum_0_s19[63:0];
  wire t_middle_settled_sum_0_s19_64 = t_middle_settled_sum_0_s19[64];
  reg [64:0] t_column_6_sum_s19;
  reg [59:0] t_column_7_sum_s19;
  wire [63:0] t_column_6_sum_s19_63_0 = t_column_6_sum_s19[63:0];
  wire t_column_6_sum_s19_64 = t_column_6_sum_s19[64];
  wire [59:0] t_settled_sum_5 = t_column_7_sum_s19 + {59'h0, t_column_6_sum_s19_64};
  // stage 20
  reg [447:0] t_middle_low_63_0_s20_way;
  wire [63:0] t_middle_low_63_0_s20 = t_middle_low_63_0_s20_way[447:384];
  reg [127:0] t_middle_column_1_sum_2_s18_63_0_s20_way;
  wire [63:0] t_middle_column_1_sum_2_s18_63_0_s20 = t_middle_column_1_sum_2_s18_63_0_s20_way[127:64];
  reg [63:0] t_middle_settled_sum_0_s19_63_0_s20;
  reg t_middle_settled_sum_0_s19_64_s20;
  reg [191:0] t_middle_settled_sum_1_s20_way;
  wire [63:0] t_middle_settled_sum_1_s20 = t_middle_settled_sum_1_s20_way[191:128];
  wire [63:0] t_middle_carry_sum = t_middle_settled_sum_1_s20 + {63'h0, t_middle_settled_sum_0_s19_64_s20};
  wire [255:0] t_middle_carry_joined = {t_middle_carry_sum, t_middle_settled_sum_0_s19_63_0_s20, t_middle_column_1_sum_2_s18_63_0_s20, t_middle_low_63_0_s20};
  // stage 21
  reg [255:0] t_middle;
  wire t_middle_0 = t_middle[0];
  wire [63:0] t_column_1_joined_2 = {t_middle_0, 63'h0};
  reg [194:0] t_column_1_sum_0_s21_way;
  wire [64:0] t_column_1_sum_0_s21 = t_column_1_sum_0_s21_way[194:130];
  wire [65:0] t_column_1_sum_1 = {1'h0, t_column_1_sum_0_s21} + {2'h0, t_column_1_joined_2};
  wire [63:0] t_middle_64_1 = t_middle[64:1];
  reg [191:0] not_t_high_64_1_s21_way;
  wire [63:0] not_t_high_64_1_s21 = not_t_high_64_1_s21_way[191:128];
  wire [64:0] t_column_2_sum_1 = {1'h0, not_t_high_64_1_s21} + {1'h0, t_middle_64_1};
  wire [63:0] t_middle_128_65 = t_middle[128:65];
  reg [197:0] t_column_3_sum_0_s21_way;
  wire [65:0] t_column_3_sum_0_s21 = t_column_3_sum_0_s21_way[197:132];
  wire [65:0] t_column_3_sum_1 = t_column_3_sum_0_s21 + {2'h0, t_middle_128_65};
  wire [63:0] t_middle_192_129 = t_middle[192:129];
  reg [197:0] t_column_4_sum_0_s21_way;
  wire [65:0] t_column_4_sum_0_s21 = t_column_4_sum_0_s21_way[197:132];
  wire [65:0] t_column_4_sum_1 = t_column_4_sum_0_s21 + {2'h0, t_middle_192_129};
  wire [62:0] t_middle_255_193 = t_middle[255:193];
  reg [182:0] not_t_high_253_193_s21_way;
  wire [60:0] not_t_high_253_193_s21 = not_t_high_253_193_s21_way[182:122];
  wire [63:0] t_column_5_sum_1 = {3'h0, not_t_high_253_193_s21} + {1'h0, t_middle_255_193};
  // stage 22
  reg [65:0] t_column_1_sum_1_s22;
  reg [64:0] t_column_2_sum_1_s22;
  reg [259:0] t_column_2_sum_0_s22_way;
  wire [64:0] t_column_2_sum_0_s22 = t_column_2_sum_0_s22_way[259:195];
  wire [65:0] t_column_2_sum_2 = {1'h0, t_column_2_sum_0_s22} + {1'h0, t_column_2_sum_1_s22};
  reg [65:0] t_column_3_sum_1_s22;
  reg [65:0] t_column_4_sum_1_s22;
  reg [63:0] t_column_5_sum_1_s22;
  reg [259:0] t_column_5_sum_0_s22_way;
  wire [64:0] t_column_5_sum_0_s22 = t_column_5_sum_0_s22_way[259:195];
  wire [65:0] t_column_5_sum_2 = {1'h0, t_column_5_sum_0_s22} + {2'h0, t_column_5_sum_1_s22};
  wire [63:0] t_column_1_sum_1_s22_63_0 = t_column_1_sum_1_s22[63:0];
  wire [1:0] t_column_1_sum_1_s22_65_64 = t_column_1_sum_1_s22[65:64];
  wire [63:0] t_column_3_sum_1_s22_63_0 = t_column_3_sum_1_s22[63:0];
  wire [1:0] t_column_3_sum_1_s22_65_64 = t_column_3_sum_1_s22[65:64];
  wire [63:0] t_column_4_sum_1_s22_63_0 = t_column_4_sum_1_s22[63:0];
  wire [1:0] t_column_4_sum_1_s22_65_64 = t_column_4_sum_1_s22[65:64];
  wire [64:0] t_settled_sum_2 = {1'h0, t_column_4_sum_1_s22_63_0} + {63'h0, t_column_3_sum_1_s22_65_64};
  // stage 23
  reg [65:0] t_column_2_sum_2_s23;
  reg [65:0] t_column_5_sum_2_s23;
  wire [63:0] t_column_2_sum_2_s23_63_0 = t_column_2_sum_2_s23[63:0];
  wire [1:0] t_column_2_sum_2_s23_65_64 = t_column_2_sum_2_s23[65:64];
  reg [1:0] t_column_1_sum_1_s22_65_64_s23;
  wire [64:0] t_settled_sum_0 = {1'h0, t_column_2_sum_2_s23_63_0} + {63'h0, t_column_1_sum_1_s22_65_64_s23};
  reg [63:0] t_column_3_sum_1_s22_63_0_s23;
  wire [64:0] t_settled_sum_1 = {1'h0, t_column_3_sum_1_s22_63_0_s23} + {63'h0, t_column_2_sum_2_s23_65_64};
  reg [64:0] t_settled_sum_2_s23;
  wire [63:0] t_column_5_sum_2_s23_63_0 = t_column_5_sum_2_s23[63:0];
  wire [1:0] t_column_5_sum_2_s23_65_64 = t_column_5_sum_2_s23[65:64];
  reg [1:0] t_column_4_sum_1_s22_65_64_s23;
  wire [64:0] t_settled_sum_3 = {1'h0, t_column_5_sum_2_s23_63_0} + {63'h0, t_column_4_sum_1_s22_65_64_s23};
  reg [255:0] t_column_6_sum_s19_63_0_s23_way;
  wire [63:0] t_column_6_sum_s19_63_0_s23 = t_column_6_sum_s19_63_0_s23_way[255:192];
  wire [64:0] t_settled_sum_4 = {1'h0, t_column_6_sum_s19_63_0_s23} + {63'h0, t_column_5_sum_2_s23_65_64};
  wire [63:0] t_settled_sum_2_s23_63_0 = t_settled_sum_2_s23[63:0];
  wire t_settled_sum_2_s23_64 = t_settled_sum_2_s23[64];
  wire t_carry_all_bits_1 = &t_settled_sum_2_s23_63_0;
  // stage 24
  reg [64:0] t_settled_sum_0_s24;
  reg [64:0] t_settled_sum_1_s24;
  reg [64:0] t_settled_sum_3_s24;
  reg [64:0] t_settled_sum_4_s24;
  wire [63:0] t_settled_sum_0_s24_63_0 = t_settled_sum_0_s24[63:0];
  wire t_settled_sum_0_s24_64 = t_settled_sum_0_s24[64];
  wire [63:0] t_settled_sum_1_s24_63_0 = t_settled_sum_1_s24[63:0];
  wire t_settled_sum_1_s24_64 = t_settled_sum_1_s24[64];
  wire t_carry_all_bits_0 = &t_settled_sum_1_s24_63_0;
  wire [63:0] t_settled_sum_3_s24_63_0 = t_settled_sum_3_s24[63:0];
  wire t_settled_sum_3_s24_64 = t_settled_sum_3_s24[64];
  wire t_carry_all_bits_2 = &t_settled_sum_3_s24_63_0;
  wire [63:0] t_settled_sum_4_s24_63_0 = t_settled_sum_4_s24[63:0];
  wire t_settled_sum_4_s24_64 = t_settled_sum_4_s24[64];
  wire t_carry_all_bits_3 = &t_settled_sum_4_s24_63_0;
  // stage 25
  reg [447:0] t_low_63_0_s25_way;
  wire [63:0] t_low_63_0_s25 = t_low_63_0_s25_way[447:384];
  reg [191:0] t_column_1_sum_1_s22_63_0_s25_way;
  wire [63:0] t_column_1_sum_1_s22_63_0_s25 = t_column_1_sum_1_s22_63_0_s25_way[191:128];
  reg [63:0] t_settled_sum_0_s24_63_0_s25;
  reg t_settled_sum_0_s24_64_s25;
  reg [63:0] t_settled_sum_1_s24_63_0_s25;
  wire [63:0] t_carry_sum_0 = t_settled_sum_1_s24_63_0_s25 + {63'h0, t_settled_sum_0_s24_64_s25};
  reg t_settled_sum_1_s24_64_s25;
  reg t_carry_all_bits_0_s25;
  wire t_carry_both_0 = t_carry_all_bits_0_s25 & t_settled_sum_0_s24_64_s25;
  wire t_carry_either_0 = t_settled_sum_1_s24_64_s25 | t_carry_both_0;
  reg [127:0] t_settled_sum_2_s23_63_0_s25_way;
  wire [63:0] t_settled_sum_2_s23_63_0_s25 = t_settled_sum_2_s23_63_0_s25_way[127:64];
  wire [63:0] t_carry_sum_1 = t_settled_sum_2_s23_63_0_s25 + {63'h0, t_carry_either_0};
  reg [1:0] t_settled_sum_2_s23_64_s25_way;
  wire t_settled_sum_2_s23_64_s25 = t_settled_sum_2_s23_64_s25_way[1];
  reg [1:0] t_carry_all_bits_1_s25_way;
  wire t_carry_all_bits_1_s25 = t_carry_all_bits_1_s25_way[1];
  wire t_carry_both_1 = t_carry_all_bits_1_s25 & t_carry_either_0;
  wire t_carry_either_1 = t_settled_sum_2_s23_64_s25 | t_carry_both_1;
  reg [63:0] t_settled_sum_3_s24_63_0_s25;
  wire [63:0] t_carry_sum_2 = t_settled_sum_3_s24_63_0_s25 + {63'h0, t_carry_either_1};
  reg t_settled_sum_3_s24_64_s25;
  reg t_carry_all_bits_2_s25;
  wire t_carry_both_2 = t_carry_all_bits_2_s25 & t_carry_either_1;
  wire t_carry_either_2 = t_settled_sum_3_s24_64_s25 | t_carry_both_2;
  reg [63:0] t_settled_sum_4_s24_63_0_s25;
  wire [63:0] t_carry_sum_3 = t_settled_sum_4_s24_63_0_s25 + {63'h0, t_carry_either_2};
  reg t_settled_sum_4_s24_64_s25;
  reg t_carry_all_bits_3_s25;
  wire t_carry_both_3 = t_carry_all_bits_3_s25 & t_carry_either_2;
  wire t_carry_either_3 = t_settled_sum_4_s24_64_s25 | t_carry_both_3;
  reg [359:0] t_settled_sum_5_s25_way;
  wire [59:0] t_settled_sum_5_s25 = t_settled_sum_5_s25_way[359:300];
  wire [59:0] t_carry_sum_4 = t_settled_sum_5_s25 + {59'h0, t_carry_either_3};
  wire [507:0] t_carry_joined = {t_carry_sum_4, t_carry_sum_3, t_carry_sum_2, t_carry_sum_1, t_carry_sum_0, t_settled_sum_0_s24_63_0_s25, t_column_1_sum_1_s22_63_0_s25, t_low_63_0_s25};
  // stage 26
  reg [507:0] t;
  wire [25:0] t_25_0 = t[25:0];
  wire [25:0] t_51_26 = t[51:26];
  wire [25:0] t_77_52 = t[77:52];
  wire [25:0] t_103_78 = t[103:78];
  wire [25:0] t_129_104 = t[129:104];
  wire [25:0] t_155_130 = t[155:130];
  wire [25:0] t_181_156 = t[181:156];
  wire [25:0] t_207_182 = t[207:182];
  wire [25:0] t_233_208 = t[233:208];
  wire [21:0] t_255_234 = t[255:234];
  wire [55:0] t_309_254 = t[309:254];
  wire [63:0] u_column_0_joined_0 = {t_309_254, 8'h0};
  wire [63:0] t_373_310 = t[373:310];
  wire [63:0] t_437_374 = t[437:374];
  wire [63:0] t_501_438 = t[501:438];
  wire [5:0] t_507_502 = t[507:502];
  // stage 27
  reg [25:0] t_25_0_s27;
  wire [42:0] m_tile_0_0_product_0 = {17'h0, t_25_0_s27} * 43'h6389;
  wire [42:0] m_tile_0_4_product_0 = {17'h0, t_25_0_s27} * 43'ha6ac;
  wire [42:0] m_tile_0_8_product_0 = {17'h0, t_25_0_s27} * 43'h33da;
  wire [42:0] m_tile_0_12_product_0 = {17'h0, t_25_0_s27} * 43'h11888;
  reg [25:0] t_51_26_s27;
  wire [42:0] m_tile_1_0_product_0 = {17'h0, t_51_26_s27} * 43'h6389;
  wire [42:0] m_tile_1_4_product_0 = {17'h0, t_51_26_s27} * 43'ha6ac;
  wire [42:0] m_tile_1_8_product_0 = {17'h0, t_51_26_s27} * 43'h33da;
  wire [42:0] m_tile_1_12_product_0 = {17'h0, t_51_26_s27} * 43'h11888;
  reg [25:0] t_77_52_s27;
  wire [42:0] m_tile_2_0_product_0 = {17'h0, t_77_52_s27} * 43'h6389;
  wire [42:0] m_tile_2_4_product_0 = {17'h0, t_77_52_s27} * 43'ha6ac;
  wire [42:0] m_tile_2_8_product_0 = {17'h0, t_77_52_s27} * 43'h33da;
  reg [25:0] t_103_78_s27;
  wire [42:0] m_tile_3_0_product_0 = {17'h0, t_103_78_s27} * 43'h6389;
  wire [42:0] m_tile_3_4_product_0 = {17'h0, t_103_78_s27} * 43'ha6ac;
  wire [42:0] m_tile_3_8_product_0 = {17'h0, t_103_78_s27} * 43'h33da;
  reg [25:0] t_129_104_s27;
  wire [42:0] m_tile_4_0_product_0 = {17'h0, t_129_104_s27} * 43'h6389;
  wire [42:0] m_tile_4_4_product_0 = {17'h0, t_129_104_s27} * 43'ha6ac;
  wire [42:0] m_tile_4_8_product = {17'h0, t_129_104_s27} * 43'h33da;
  reg [25:0] t_155_130_s27;
  wire [42:0] m_tile_5_0_product_0 = {17'h0, t_155_130_s27} * 43'h6389;
  wire [42:0] m_tile_5_4_product_0 = {17'h0, t_155_130_s27} * 43'ha6ac;
  reg [25:0] t_181_156_s27;
  wire [42:0] m_tile_6_0_product_0 = {17'h0, t_181_156_s27} * 43'h6389;
  wire [42:0] m_tile_6_4_product_0 = {17'h0, t_181_156_s27} * 43'ha6ac;
  reg [25:0] t_207_182_s27;
  wire [42:0] m_tile_7_0_product_0 = {17'h0, t_207_182_s27} * 43'h6389;
  wire [42:0] m_tile_7_4_product = {17'h0, t_207_182_s27} * 43'ha6ac;
  reg [25:0] t_233_208_s27;
  wire [42:0] m_tile_8_0_product_0 = {17'h0, t_233_208_s27} * 43'h6389;
  reg [21:0] t_255_234_s27;
  wire [38:0] m_tile_9_0_product_0 = {17'h0, t_255_234_s27} * 39'h6389;
  // stage 28
  reg [25:0] t_25_0_s28;
  wire [42:0] m_tile_0_0_product_1 = {17'h0, t_25_0_s28} * 43'h17243;
  wire [42:0] m_tile_0_4_product_1 = {17'h0, t_25_0_s28} * 43'h128f6;
  wire [42:0] m_tile_0_8_product_1 = {17'h0, t_25_0_s28} * 43'h1e80c;
  wire [42:0] m_tile_0_12_product_1 = {17'h0, t_25_0_s28} * 43'h115bc;
  reg [25:0] t_51_26_s28;
  wire [42:0] m_tile_1_0_product_1 = {17'h0, t_51_26_s28} * 43'h17243;
  wire [42:0] m_tile_1_4_product_1 = {17'h0, t_51_26_s28} * 43'h128f6;
  wire [42:0] m_tile_1_8_product_1 = {17'h0, t_51_26_s28} * 43'h1e80c;
  wire [42:0] m_tile_1_12_product_1 = {17'h0, t_51_26_s28} * 43'h115bc;
  reg [25:0] t_77_52_s28;
  wire [42:0] m_tile_2_0_product_1 = {17'h0, t_77_52_s28} * 43'h17243;
  wire [42:0] m_tile_2_4_product_1 = {17'h0, t_77_52_s28} * 43'h128f6;
  wire [42:0] m_tile_2_8_product_1 = {17'h0, t_77_52_s28} * 43'h1e80c;
  reg [25:0] t_103_78_s28;
  wire [42:0] m_tile_3_0_product_1 = {17'h0, t_103_78_s28} * 43'h17243;
  wire [42:0] m_tile_3_4_product_1 = {17'h0, t_103_78_s28} * 43'h128f6;
  wire [42:0] m_tile_3_8_product_1 = {17'h0, t_103_78_s28} * 43'h1e80c;
  reg [25:0] t_129_104_s28;
  wire [42:0] m_tile_4_0_product_1 = {17'h0, t_129_104_s28} * 43'h17243;
  wire [42:0] m_tile_4_4_product_1 = {17'h0, t_129_104_s28} * 43'h128f6;
  reg [25:0] t_155_130_s28;
  wire [42:0] m_tile_5_0_product_1 = {17'h0, t_155_130_s28} * 43'h17243;
  wire [42:0] m_tile_5_4_product_1 = {17'h0, t_155_130_s28} * 43'h128f6;
  reg [25:0] t_181_156_s28;
  wire [42:0] m_tile_6_0_product_1 = {17'h0, t_181_156_s28} * 43'h17243;
  wire [42:0] m_tile_6_4_product_1 = {17'h0, t_181_156_s28} * 43'h128f6;
  reg [25:0] t_207_182_s28;
  wire [42:0] m_tile_7_0_product_1 = {17'h0, t_207_182_s28} * 43'h17243;
  reg [25:0] t_233_208_s28;
  wire [42:0] m_tile_8_0_product_1 = {17'h0, t_233_208_s28} * 43'h17243;
  reg [21:0] t_255_234_s28;
  wire [38:0] m_tile_9_0_product_1 = {17'h0, t_255_234_s28} * 39'h17243;
  // stage 29
  reg [85:0] m_tile_0_0_product_0_s29_way;
  wire [42:0] m_tile_0_0_product_0_s29 = m_tile_0_0_product_0_s29_way[85:43];
  reg [42:0] m_tile_0_0_product_1_s29;
  wire [25:0] m_tile_0_0_product_0_s29_42_17 = m_tile_0_0_product_0_s29[42:17];
  wire [42:0] m_tile_0_0_sum_0 = m_tile_0_0_product_1_s29 + {17'h0, m_tile_0_0_product_0_s29_42_17};
  wire [16:0] m_tile_0_0_product_0_s29_16_0 = m_tile_0_0_product_0_s29[16:0];
  reg [25:0] t_25_0_s29;
  wire [42:0] m_tile_0_0_product_2 = {17'h0, t_25_0_s29} * 43'h81e0;
  reg [85:0] m_tile_0_4_product_0_s29_way;
  wire [42:0] m_tile_0_4_product_0_s29 = m_tile_0_4_product_0_s29_way[85:43];
  reg [42:0] m_tile_0_4_product_1_s29;
  wire [25:0] m_tile_0_4_product_0_s29_42_17 = m_tile_0_4_product_0_s29[42:17];
  wire [42:0] m_tile_0_4_sum_0 = m_tile_0_4_product_1_s29 + {17'h0, m_tile_0_4_product_0_s29_42_17};
  wire [16:0] m_tile_0_4_product_0_s29_16_0 = m_tile_0_4_product_0_s29[16:0];
  wire [42:0] m_tile_0_4_product_2 = {17'h0, t_25_0_s29} * 43'h179f5;
  reg [85:0] m_tile_0_8_product_0_s29_way;
  wire [42:0] m_tile_0_8_product_0_s29 = m_tile_0_8_product_0_s29_way[85:43];
  reg [42:0] m_tile_0_8_product_1_s29;
  wire [25:0] m_tile_0_8_product_0_s29_42_17 = m_tile_0_8_product_0_s29[42:17];
  wire [42:0] m_tile_0_8_sum_0 = m_tile_0_8_product_1_s29 + {17'h0, m_tile_0_8_product_0_s29_42_17};
  wire [16:0] m_tile_0_8_product_0_s29_16_0 = m_tile_0_8_product_0_s29[16:0];
  wire [42:0] m_tile_0_8_product_2 = {17'h0, t_25_0_s29} * 43'h2bf2;
  reg [85:0] m_tile_0_12_product_0_s29_way;
  wire [42:0] m_tile_0_12_product_0_s29 = m_tile_0_12_product_0_s29_way[85:43];
  reg [42:0] m_tile_0_12_product_1_s29;
  wire [25:0] m_tile_0_12_product_0_s29_42_17 = m_tile_0_12_product_0_s29[42:17];
  wire [42:0] m_tile_0_12_sum_0 = m_tile_0_12_product_1_s29 + {17'h0, m_tile_0_12_product_0_s29_42_17};
  wire [16:0] m_tile_0_12_product_0_s29_16_0 = m_tile_0_12_product_0_s29[16:0];
  wire [42:0] m_tile_0_12_product_2 = {17'h0, t_25_0_s29} * 43'h1d5e8;
  reg [85:0] m_tile_1_0_product_0_s29_way;
  wire [42:0] m_tile_1_0_product_0_s29 = m_tile_1_0_product_0_s29_way[85:43];
  reg [42:0] m_tile_1_0_product_1_s29;
  wire [25:0] m_tile_1_0_product_0_s29_42_17 = m_tile_1_0_product_0_s29[42:17];
  wire [42:0] m_tile_1_0_sum_0 = m_tile_1_0_product_1_s29 + {17'h0, m_tile_1_0_product_0_s29_42_17};
  wire [16:0] m_tile_1_0_product_0_s29_16_0 = m_tile_1_0_product_0_s29[16:0];
  reg [25:0] t_51_26_s29;
  wire [42:0] m_tile_1_0_product_2 = {17'h0, t_51_26_s29} * 43'h81e0;
  reg [85:0] m_tile_1_4_product_0_s29_way;
  wire [42:0] m_tile_1_4_product_0_s29 = m_tile_1_4_product_0_s29_way[85:43];
  reg [42:0] m_tile_1_4_product_1_s29;
  wire [25:0] m_tile_1_4_product_0_s29_42_17 = m_tile_1_4_product_0_s29[42:17];
  wire [42:0] m_tile_1_4_sum_0 = m_tile_1_4_product_1_s29 + {17'h0, m_tile_1_4_product_0_s29_42_17};
  wire [16:0] m_tile_1_4_product_0_s29_16_0 = m_tile_1_4_product_0_s29[16:0];
  wire [42:0] m_tile_1_4_product_2 = {17'h0, t_51_26_s29} * 43'h179f5;
  reg [85:0] m_tile_1_8_product_0_s29_way;
  wire [42:0] m_tile_1_8_product_0_s29 = m_tile_1_8_product_0_s29_way[85:43];
  reg [42:0] m_tile_1_8_product_1_s29;
  wire [25:0] m_tile_1_8_product_0_s29_42_17 = m_tile_1_8_product_0_s29[42:17];
  wire [42:0] m_tile_1_8_sum_0 = m_tile_1_8_product_1_s29 + {17'h0, m_tile_1_8_product_0_s29_42_17};
  wire [16:0] m_tile_1_8_product_0_s29_16_0 = m_tile_1_8_product_0_s29[16:0];
  wire [42:0] m_tile_1_8_product_2 = {17'h0, t_51_26_s29} * 43'h2bf2;
  reg [85:0] m_tile_1_12_product_0_s29_way;
  wire [42:0] m_tile_1_12_product_0_s29 = m_tile_1_12_product_0_s29_way[85:43];
  reg [42:0] m_tile_1_12_product_1_s29;
  wire [25:0] m_tile_1_12_product_0_s29_42_17 = m_tile_1_12_product_0_s29[42:17];
  wire [42:0] m_tile_1_12_sum = m_tile_1_12_product_1_s29 + {17'h0, m_tile_1_12_product_0_s29_42_17};
  wire [16:0] m_tile_1_12_product_0_s29_16_0 = m_tile_1_12_product_0_s29[16:0];
  reg [85:0] m_tile_2_0_product_0_s29_way;
  wire [42:0] m_tile_2_0_product_0_s29 = m_tile_2_0_product_0_s29_way[85:43];
  reg [42:0] m_tile_2_0_product_1_s29;
  wire [25:0] m_tile_2_0_product_0_s29_42_17 = m_tile_2_0_product_0_s29[42:17];
  wire [42:0] m_tile_2_0_sum_0 = m_tile_2_0_product_1_s29 + {17'h0, m_tile_2_0_product_0_s29_42_17};
  wire [16:0] m_tile_2_0_product_0_s29_16_0 = m_tile_2_0_product_0_s29[16:0];
  reg [25:0] t_77_52_s29;
  wire [42:0] m_tile_2_0_product_2 = {17'h0, t_77_52_s29} * 43'h81e0;
  reg [85:0] m_tile_2_4_product_0_s29_way;
  wire [42:0] m_tile_2_4_product_0_s29 = m_tile_2_4_product_0_s29_way[85:43];
  reg [42:0] m_tile_2_4_product_1_s29;
  wire [25:0] m_tile_2_4_product_0_s29_42_17 = m_tile_2_4_product_0_s29[42:17];
  wire [42:0] m_tile_2_4_sum_0 = m_tile_2_4_product_1_s29 + {17'h0, m_tile_2_4_product_0_s29_42_17};
  wire [16:0] m_tile_2_4_product_0_s29_16_0 = m_tile_2_4_product_0_s29[16:0];
  wire [42:0] m_tile_2_4_product_2 = {17'h0, t_77_52_s29} * 43'h179f5;
  reg [85:0] m_tile_2_8_product_0_s29_way;
  wire [42:0] m_tile_2_8_product_0_s29 = m_tile_2_8_product_0_s29_way[85:43];
  reg [42:0] m_tile_2_8_product_1_s29;
  wire [25:0] m_tile_2_8_product_0_s29_42_17 = m_tile_2_8_product_0_s29[42:17];
  wire [42:0] m_tile_2_8_sum_0 = m_tile_2_8_product_1_s29 + {17'h0, m_tile_2_8_product_0_s29_42_17};
  wire [16:0] m_tile_2_8_product_0_s29_16_0 = m_tile_2_8_product_0_s29[16:0];
  wire [42:0] m_tile_2_8_product_2 = {17'h0, t_77_52_s29} * 43'h2bf2;
  reg [85:0] m_tile_3_0_product_0_s29_way;
  wire [42:0] m_tile_3_0_product_0_s29 = m_tile_3_0_product_0_s29_way[85:43];
  reg [42:0] m_tile_3_0_product_1_s29;
  wire [25:0] m_tile_3_0_product_0_s29_42_17 = m_tile_3_0_product_0_s29[42:17];
  wire [42:0] m_tile_3_0_sum_0 = m_tile_3_0_product_1_s29 + {17'h0, m_tile_3_0_product_0_s29_42_17};
  wire [16:0] m_tile_3_0_product_0_s29_16_0 = m_tile_3_0_product_0_s29[16:0];
  reg [25:0] t_103_78_s29;
  wire [42:0] m_tile_3_0_product_2 = {17'h0, t_103_78_s29} * 43'h81e0;
  reg [85:0] m_tile_3_4_product_0_s29_way;
  wire [42:0] m_tile_3_4_product_0_s29 = m_tile_3_4_product_0_s29_way[85:43];
  reg [42:0] m_tile_3_4_product_1_s29;
  wire [25:0] m_tile_3_4_product_0_s29_42_17 = m_tile_3_4_product_0_s29[42:17];
  wire [42:0] m_tile_3_4_sum_0 = m_tile_3_4_product_1_s29 + {17'h0, m_tile_3_4_product_0_s29_42_17};
  wire [16:0] m_tile_3_4_product_0_s29_16_0 = m_tile_3_4_product_0_s29[16:0];
  wire [42:0] m_tile_3_4_product_2 = {17'h0, t_103_78_s29} * 43'h179f5;
  reg [85:0] m_tile_3_8_product_0_s29_way;
  wire [42:0] m_tile_3_8_product_0_s29 = m_tile_3_8_product_0_s29_way[85:43];
  reg [42:0] m_tile_3_8_product_1_s29;
  wire [25:0] m_tile_3_8_product_0_s29_42_17 = m_tile_3_8_product_0_s29[42:17];
  wire [42:0] m_tile_3_8_sum_0 = m_tile_3_8_product_1_s29 + {17'h0, m_tile_3_8_product_0_s29_42_17};
  wire [16:0] m_tile_3_8_product_0_s29_16_0 = m_tile_3_8_product_0_s29[16:0];
  wire [42:0] m_tile_3_8_product_2 = {17'h0, t_103_78_s29} * 43'h2bf2;
  reg [85:0] m_tile_4_0_product_0_s29_way;
  wire [42:0] m_tile_4_0_product_0_s29 = m_tile_4_0_product_0_s29_way[85:43];
  reg [42:0] m_tile_4_0_product_1_s29;
  wire [25:0] m_tile_4_0_product_0_s29_42_17 = m_tile_4_0_product_0_s29[42:17];
  wire [42:0] m_tile_4_0_sum_0 = m_tile_4_0_product_1_s29 + {17'h0, m_tile_4_0_product_0_s29_42_17};
  wire [16:0] m_tile_4_0_product_0_s29_16_0 = m_tile_4_0_product_0_s29[16:0];
  reg [25:0] t_129_104_s29;
  wire [42:0] m_tile_4_0_product_2 = {17'h0, t_129_104_s29} * 43'h81e0;
  reg [85:0] m_tile_4_4_product_0_s29_way;
  wire [42:0] m_tile_4_4_product_0_s29 = m_tile_4_4_product_0_s29_way[85:43];
  reg [42:0] m_tile_4_4_product_1_s29;
  wire [25:0] m_tile_4_4_product_0_s29_42_17 = m_tile_4_4_product_0_s29[42:17];
  wire [42:0] m_tile_4_4_sum_0 = m_tile_4_4_product_1_s29 + {17'h0, m_tile_4_4_product_0_s29_42_17};
  wire [16:0] m_tile_4_4_product_0_s29_16_0 = m_tile_4_4_product_0_s29[16:0];
  wire [42:0] m_tile_4_4_product_2 = {17'h0, t_129_104_s29} * 43'h179f5;
  reg [85:0] m_tile_4_8_way;
  wire [42:0] m_tile_4_8 = m_tile_4_8_way[85:43];
  reg [85:0] m_tile_5_0_product_0_s29_way;
  wire [42:0] m_tile_5_0_product_0_s29 = m_tile_5_0_product_0_s29_way[85:43];
  reg [42:0] m_tile_5_0_product_1_s29;
  wire [25:0] m_tile_5_0_product_0_s29_42_17 = m_tile_5_0_product_0_s29[42:17];
  wire [42:0] m_tile_5_0_sum_0 = m_tile_5_0_product_1_s29 + {17'h0, m_tile_5_0_product_0_s29_42_17};
  wire [16:0] m_tile_5_0_product_0_s29_16_0 = m_tile_5_0_product_0_s29[16:0];
  reg [25:0] t_155_130_s29;
  wire [42:0] m_tile_5_0_product_2 = {17'h0, t_155_130_s29} * 43'h81e0;
  reg [85:0] m_tile_5_4_product_0_s29_way;
  wire [42:0] m_tile_5_4_product_0_s29 = m_tile_5_4_product_0_s29_way[85:43];
  reg [42:0] m_tile_5_4_product_1_s29;
  wire [25:0] m_tile_5_4_product_0_s29_42_17 = m_tile_5_4_product_0_s29[42:17];
  wire [42:0] m_tile_5_4_sum_0 = m_tile_5_4_product_1_s29 + {17'h0, m_tile_5_4_product_0_s29_42_17};
  wire [16:0] m_tile_5_4_product_0_s29_16_0 = m_tile_5_4_product_0_s29[16:0];
  wire [42:0] m_tile_5_4_product_2 = {17'h0, t_155_130_s29} * 43'h179f5;
  reg [85:0] m_tile_6_0_product_0_s29_way;
  wire [42:0] m_tile_6_0_product_0_s29 = m_tile_6_0_product_0_s29_way[85:43];
  reg [42:0] m_tile_6_0_product_1_s29;
  wire [25:0] m_tile_6_0_product_0_s29_42_17 = m_tile_6_0_product_0_s29[42:17];
  wire [42:0] m_tile_6_0_sum_0 = m_tile_6_0_product_1_s29 + {17'h0, m_tile_6_0_product_0_s29_42_17};
  wire [16:0] m_tile_6_0_product_0_s29_16_0 = m_tile_6_0_product_0_s29[16:0];
  reg [25:0] t_181_156_s29;
  wire [42:0] m_tile_6_0_product_2 = {17'h0, t_181_156_s29} * 43'h81e0;
  reg [85:0] m_tile_6_4_product_0_s29_way;
  wire [42:0] m_tile_6_4_product_0_s29 = m_tile_6_4_product_0_s29_way[85:43];
  reg [42:0] m_tile_6_4_product_1_s29;
  wire [25:0] m_tile_6_4_product_0_s29_42_17 = m_tile_6_4_product_0_s29[42:17];
  wire [42:0] m_tile_6_4_sum = m_tile_6_4_product_1_s29 + {17'h0, m_tile_6_4_product_0_s29_42_17};
  wire [16:0] m_tile_6_4_product_0_s29_16_0 = m_tile_6_4_product_0_s29[16:0];
  reg [85:0] m_tile_7_0_product_0_s29_way;
  wire [42:0] m_tile_7_0_product_0_s29 = m_tile_7_0_product_0_s29_way[85:43];
  reg [42:0] m_tile_7_0_product_1_s29;
  wire [25:0] m_tile_7_0_product_0_s29_42_17 = m_tile_7_0_product_0_s29[42:17];
  wire [42:0] m_tile_7_0_sum_0 = m_tile_7_0_product_1_s29 + {17'h0, m_tile_7_0_product_0_s29_42_17};
  wire [16:0] m_tile_7_0_product_0_s29_16_0 = m_tile_7_0_product_0_s29[16:0];
  reg [25:0] t_207_182_s29;
  wire [42:0] m_tile_7_0_product_2 = {17'h0, t_207_182_s29} * 43'h81e0;
  reg [85:0] m_tile_7_4_way;
  wire [42:0] m_tile_7_4 = m_tile_7_4_way[85:43];
  reg [85:0] m_tile_8_0_product_0_s29_way;
  wire [42:0] m_tile_8_0_product_0_s29 = m_tile_8_0_product_0_s29_way[85:43];
  reg [42:0] m_tile_8_0_product_1_s29;
  wire [25:0] m_tile_8_0_product_0_s29_42_17 = m_tile_8_0_product_0_s29[42:17];
  wire [42:0] m_tile_8_0_sum_0 = m_tile_8_0_product_1_s29 + {17'h0, m_tile_8_0_product_0_s29_42_17};
  wire [16:0] m_tile_8_0_product_0_s29_16_0 = m_tile_8_0_product_0_s29[16:0];
  reg [25:0] t_233_208_s29;
  wire [42:0] m_tile_8_0_product_2 = {17'h0, t_233_208_s29} * 43'h81e0;
  reg [77:0] m_tile_9_0_product_0_s29_way;
  wire [38:0] m_tile_9_0_product_0_s29 = m_tile_9_0_product_0_s29_way[77:39];
  reg [38:0] m_tile_9_0_product_1_s29;
  wire [21:0] m_tile_9_0_product_0_s29_38_17 = m_tile_9_0_product_0_s29[38:17];
  wire [38:0] m_tile_9_0_sum = m_tile_9_0_product_1_s29 + {17'h0, m_tile_9_0_product_0_s29_38_17};
  wire [16:0] m_tile_9_0_product_0_s29_16_0 = m_tile_9_0_product_0_s29[16:0];
  wire [15:0] m_tile_4_8_15_0 = m_tile_4_8[15:0];
  wire [5:0] m_tile_7_4_5_0 = m_tile_7_4[5:0];
  // stage 30
  reg [42:0] m_tile_0_0_sum_0_s30;
  reg [42:0] m_tile_0_0_product_2_s30;
  wire [25:0] m_tile_0_0_sum_0_s30_42_17 = m_tile_0_0_sum_0_s30[42:17];
  wire [42:0] m_tile_0_0_sum_1 = m_tile_0_0_product_2_s30 + {17'h0, m_tile_0_0_sum_0_s30_42_17};
  wire [16:0] m_tile_0_0_sum_0_s30_16_0 = m_tile_0_0_sum_0_s30[16:0];
  reg [25:0] t_25_0_s30;
  wire [42:0] m_tile_0_0_product_3 = {17'h0, t_25_0_s30} * 43'h130fa;
  reg [42:0] m_tile_0_4_sum_0_s30;
  reg [42:0] m_tile_0_4_product_2_s30;
  wire [25:0] m_tile_0_4_sum_0_s30_42_17 = m_tile_0_4_sum_0_s30[42:17];
  wire [42:0] m_tile_0_4_sum_1 = m_tile_0_4_product_2_s30 + {17'h0, m_tile_0_4_sum_0_s30_42_17};
  wire [16:0] m_tile_0_4_sum_0_s30_16_0 = m_tile_0_4_sum_0_s30[16:0];
  wire [42:0] m_tile_0_4_product_3 = {17'h0, t_25_0_s30} * 43'h1013d;
  reg [42:0] m_tile_0_8_sum_0_s30;
  reg [42:0] m_tile_0_8_product_2_s30;
  wire [25:0] m_tile_0_8_sum_0_s30_42_17 = m_tile_0_8_sum_0_s30[42:17];
  wire [42:0] m_tile_0_8_sum_1 = m_tile_0_8_product_2_s30 + {17'h0, m_tile_0_8_sum_0_s30_42_17};
  wire [16:0] m_tile_0_8_sum_0_s30_16_0 = m_tile_0_8_sum_0_s30[16:0];
  wire [42:0] m_tile_0_8_product_3 = {17'h0, t_25_0_s30} * 43'h18d7b;
  reg [42:0] m_tile_0_12_sum_0_s30;
  reg [42:0] m_tile_0_12_product_2_s30;
  wire [25:0] m_tile_0_12_sum_0_s30_42_17 = m_tile_0_12_sum_0_s30[42:17];
  wire [42:0] m_tile_0_12_sum_1 = m_tile_0_12_product_2_s30 + {17'h0, m_tile_0_12_sum_0_s30_42_17};
  wire [16:0] m_tile_0_12_sum_0_s30_16_0 = m_tile_0_12_sum_0_s30[16:0];
  wire [26:0] m_tile_0_12_product_3 = {1'h0, t_25_0_s30} * 27'h1;
  reg [42:0] m_tile_1_0_sum_0_s30;
  reg [42:0] m_tile_1_0_product_2_s30;
  wire [25:0] m_tile_1_0_sum_0_s30_42_17 = m_tile_1_0_sum_0_s30[42:17];
  wire [42:0] m_tile_1_0_sum_1 = m_tile_1_0_product_2_s30 + {17'h0, m_tile_1_0_sum_0_s30_42_17};
  wire [16:0] m_tile_1_0_sum_0_s30_16_0 = m_tile_1_0_sum_0_s30[16:0];
  reg [25:0] t_51_26_s30;
  wire [42:0] m_tile_1_0_product_3 = {17'h0, t_51_26_s30} * 43'h130fa;
  reg [42:0] m_tile_1_4_sum_0_s30;
  reg [42:0] m_tile_1_4_product_2_s30;
  wire [25:0] m_tile_1_4_sum_0_s30_42_17 = m_tile_1_4_sum_0_s30[42:17];
  wire [42:0] m_tile_1_4_sum_1 = m_tile_1_4_product_2_s30 + {17'h0, m_tile_1_4_sum_0_s30_42_17};
  wire [16:0] m_tile_1_4_sum_0_s30_16_0 = m_tile_1_4_sum_0_s30[16:0];
  wire [42:0] m_tile_1_4_product_3 = {17'h0, t_51_26_s30} * 43'h1013d;
  reg [42:0] m_tile_1_8_sum_0_s30;
  reg [42:0] m_tile_1_8_product_2_s30;
  wire [25:0] m_tile_1_8_sum_0_s30_42_17 = m_tile_1_8_sum_0_s30[42:17];
  wire [42:0] m_tile_1_8_sum_1 = m_tile_1_8_product_2_s30 + {17'h0, m_tile_1_8_sum_0_s30_42_17};
  wire [16:0] m_tile_1_8_sum_0_s30_16_0 = m_tile_1_8_sum_0_s30[16:0];
  wire [42:0] m_tile_1_8_product_3 = {17'h0, t_51_26_s30} * 43'h18d7b;
  reg [42:0] m_tile_1_12_sum_s30;
  reg [16:0] m_tile_1_12_product_0_s29_16_0_s30;
  wire [59:0] m_tile_1_12 = {m_tile_1_12_sum_s30, m_tile_1_12_product_0_s29_16_0_s30};
  reg [42:0] m_tile_2_0_sum_0_s30;
  reg [42:0] m_tile_2_0_product_2_s30;
  wire [25:0] m_tile_2_0_sum_0_s30_42_17 = m_tile_2_0_sum_0_s30[42:17];
  wire [42:0] m_tile_2_0_sum_1 = m_tile_2_0_product_2_s30 + {17'h0, m_tile_2_0_sum_0_s30_42_17};
  wire [16:0] m_tile_2_0_sum_0_s30_16_0 = m_tile_2_0_sum_0_s30[16:0];
  reg [25:0] t_77_52_s30;
  wire [42:0] m_tile_2_0_product_3 = {17'h0, t_77_52_s30} * 43'h130fa;
  reg [42:0] m_tile_2_4_sum_0_s30;
  reg [42:0] m_tile_2_4_product_2_s30;
  wire [25:0] m_tile_2_4_sum_0_s30_42_17 = m_tile_2_4_sum_0_s30[42:17];
  wire [42:0] m_tile_2_4_sum_1 = m_tile_2_4_product_2_s30 + {17'h0, m_tile_2_4_sum_0_s30_42_17};
  wire [16:0] m_tile_2_4_sum_0_s30_16_0 = m_tile_2_4_sum_0_s30[16:0];
  wire [42:0] m_tile_2_4_product_3 = {17'h0, t_77_52_s30} * 43'h1013d;
  reg [42:0] m_tile_2_8_sum_0_s30;
  reg [42:0] m_tile_2_8_product_2_s30;
  wire [25:0] m_tile_2_8_sum_0_s30_42_17 = m_tile_2_8_sum_0_s30[42:17];
  wire [42:0] m_tile_2_8_sum_1 = m_tile_2_8_product_2_s30 + {17'h0, m_tile_2_8_sum_0_s30_42_17};
  wire [16:0] m_tile_2_8_sum_0_s30_16_0 = m_tile_2_8_sum_0_s30[16:0];
  wire [42:0] m_tile_2_8_product_3 = {17'h0, t_77_52_s30} * 43'h18d7b;
  reg [42:0] m_tile_3_0_sum_0_s30;
  reg [42:0] m_tile_3_0_product_2_s30;
  wire [25:0] m_tile_3_0_sum_0_s30_42_17 = m_tile_3_0_sum_0_s30[42:17];
  wire [42:0] m_tile_3_0_sum_1 = m_tile_3_0_product_2_s30 + {17'h0, m_tile_3_0_sum_0_s30_42_17};
  wire [16:0] m_tile_3_0_sum_0_s30_16_0 = m_tile_3_0_sum_0_s30[16:0];
  reg [25:0] t_103_78_s30;
  wire [42:0] m_tile_3_0_product_3 = {17'h0, t_103_78_s30} * 43'h130fa;
  reg [42:0] m_tile_3_4_sum_0_s30;
  reg [42:0] m_tile_3_4_product_2_s30;
  wire [25:0] m_tile_3_4_sum_0_s30_42_17 = m_tile_3_4_sum_0_s30[42:17];
  wire [42:0] m_tile_3_4_sum_1 = m_tile_3_4_product_2_s30 + {17'h0, m_tile_3_4_sum_0_s30_42_17};
  wire [16:0] m_tile_3_4_sum_0_s30_16_0 = m_tile_3_4_sum_0_s30[16:0];
  wire [42:0] m_tile_3_4_product_3 = {17'h0, t_103_78_s30} * 43'h1013d;
  reg [42:0] m_tile_3_8_sum_0_s30;
  reg [42:0] m_tile_3_8_product_2_s30;
  wire [25:0] m_tile_3_8_sum_0_s30_42_17 = m_tile_3_8_sum_0_s30[42:17];
  wire [42:0] m_tile_3_8_sum_1 = m_tile_3_8_product_2_s30 + {17'h0, m_tile_3_8_sum_0_s30_42_17};
  wire [16:0] m_tile_3_8_sum_0_s30_16_0 = m_tile_3_8_sum_0_s30[16:0];
  reg [42:0] m_tile_4_0_sum_0_s30;
  reg [42:0] m_tile_4_0_product_2_s30;
  wire [25:0] m_tile_4_0_sum_0_s30_42_17 = m_tile_4_0_sum_0_s30[42:17];
  wire [42:0] m_tile_4_0_sum_1 = m_tile_4_0_product_2_s30 + {17'h0, m_tile_4_0_sum_0_s30_42_17};
  wire [16:0] m_tile_4_0_sum_0_s30_16_0 = m_tile_4_0_sum_0_s30[16:0];
  reg [25:0] t_129_104_s30;
  wire [42:0] m_tile_4_0_product_3 = {17'h0, t_129_104_s30} * 43'h130fa;
  reg [42:0] m_tile_4_4_sum_0_s30;
  reg [42:0] m_tile_4_4_product_2_s30;
  wire [25:0] m_tile_4_4_sum_0_s30_42_17 = m_tile_4_4_sum_0_s30[42:17];
  wire [42:0] m_tile_4_4_sum_1 = m_tile_4_4_product_2_s30 + {17'h0, m_tile_4_4_sum_0_s30_42_17};
  wire [16:0] m_tile_4_4_sum_0_s30_16_0 = m_tile_4_4_sum_0_s30[16:0];
  wire [42:0] m_tile_4_4_product_3 = {17'h0, t_129_104_s30} * 43'h1013d;
  reg [42:0] m_tile_5_0_sum_0_s30;
  reg [42:0] m_tile_5_0_product_2_s30;
  wire [25:0] m_tile_5_0_sum_0_s30_42_17 = m_tile_5_0_sum_0_s30[42:17];
  wire [42:0] m_tile_5_0_sum_1 = m_tile_5_0_product_2_s30 + {17'h0, m_tile_5_0_sum_0_s30_42_17};
  wire [16:0] m_tile_5_0_sum_0_s30_16_0 = m_tile_5_0_sum_0_s30[16:0];
  reg [25:0] t_155_130_s30;
  wire [42:0] m_tile_5_0_product_3 = {17'h0, t_155_130_s30} * 43'h130fa;
  reg [42:0] m_tile_5_4_sum_0_s30;
  reg [42:0] m_tile_5_4_product_2_s30;
  wire [25:0] m_tile_5_4_sum_0_s30_42_17 = m_tile_5_4_sum_0_s30[42:17];
  wire [42:0] m_tile_5_4_sum_1 = m_tile_5_4_product_2_s30 + {17'h0, m_tile_5_4_sum_0_s30_42_17};
  wire [16:0] m_tile_5_4_sum_0_s30_16_0 = m_tile_5_4_sum_0_s30[16:0];
  wire [42:0] m_tile_5_4_product_3 = {17'h0, t_155_130_s30} * 43'h1013d;
  reg [42:0] m_tile_6_0_sum_0_s30;
  reg [42:0] m_tile_6_0_product_2_s30;
  wire [25:0] m_tile_6_0_sum_0_s30_42_17 = m_tile_6_0_sum_0_s30[42:17];
  wire [42:0] m_tile_6_0_sum_1 = m_tile_6_0_product_2_s30 + {17'h0, m_tile_6_0_sum_0_s30_42_17};
  wire [16:0] m_tile_6_0_sum_0_s30_16_0 = m_tile_6_0_sum_0_s30[16:0];
  reg [25:0] t_181_156_s30;
  wire [42:0] m_tile_6_0_product_3 = {17'h0, t_181_156_s30} * 43'h130fa;
  reg [42:0] m_tile_6_4_sum_s30;
  reg [16:0] m_tile_6_4_product_0_s29_16_0_s30;
  wire [59:0] m_tile_6_4 = {m_tile_6_4_sum_s30, m_tile_6_4_product_0_s29_16_0_s30};
  reg [42:0] m_tile_7_0_sum_0_s30;
  reg [42:0] m_tile_7_0_product_2_s30;
  wire [25:0] m_tile_7_0_sum_0_s30_42_17 = m_tile_7_0_sum_0_s30[42:17];
  wire [42:0] m_tile_7_0_sum_1 = m_tile_7_0_product_2_s30 + {17'h0, m_tile_7_0_sum_0_s30_42_17};
  wire [16:0] m_tile_7_0_sum_0_s30_16_0 = m_tile_7_0_sum_0_s30[16:0];
  reg [25:0] t_207_182_s30;
  wire [42:0] m_tile_7_0_product_3 = {17'h0, t_207_182_s30} * 43'h130fa;
  reg [42:0] m_tile_8_0_sum_0_s30;
  reg [42:0] m_tile_8_0_product_2_s30;
  wire [25:0] m_tile_8_0_sum_0_s30_42_17 = m_tile_8_0_sum_0_s30[42:17];
  wire [42:0] m_tile_8_0_sum_1 = m_tile_8_0_product_2_s30 + {17'h0, m_tile_8_0_sum_0_s30_42_17};
  wire [16:0] m_tile_8_0_sum_0_s30_16_0 = m_tile_8_0_sum_0_s30[16:0];
  reg [38:0] m_tile_9_0_sum_s30;
  reg [16:0] m_tile_9_0_product_0_s29_16_0_s30;
  wire [55:0] m_tile_9_0 = {m_tile_9_0_sum_s30, m_tile_9_0_product_0_s29_16_0_s30};
  wire [25:0] m_tile_1_12_25_0 = m_tile_1_12[25:0];
  wire [31:0] m_tile_6_4_31_0 = m_tile_6_4[31:0];
  wire [21:0] m_tile_9_0_21_0 = m_tile_9_0[21:0];
  wire [63:0] m_column_3_joined_0 = {m_tile_9_0_21_0, 42'h0};
  // stage 31
  reg [42:0] m_tile_0_0_sum_1_s31;
  reg [42:0] m_tile_0_0_product_3_s31;
  wire [25:0] m_tile_0_0_sum_1_s31_42_17 = m_tile_0_0_sum_1_s31[42:17];
  wire [42:0] m_tile_0_0_sum_2 = m_tile_0_0_product_3_s31 + {17'h0, m_tile_0_0_sum_1_s31_42_17};
  wire [16:0] m_tile_0_0_sum_1_s31_16_0 = m_tile_0_0_sum_1_s31[16:0];
  reg [42:0] m_tile_0_4_sum_1_s31;
  reg [42:0] m_tile_0_4_product_3_s31;
  wire [25:0] m_tile_0_4_sum_1_s31_42_17 = m_tile_0_4_sum_1_s31[42:17];
  wire [42:0] m_tile_0_4_sum_2 = m_tile_0_4_product_3_s31 + {17'h0, m_tile_0_4_sum_1_s31_42_17};
  wire [16:0] m_tile_0_4_sum_1_s31_16_0 = m_tile_0_4_sum_1_s31[16:0];
  reg [42:0] m_tile_0_8_sum_1_s31;
  reg [42:0] m_tile_0_8_product_3_s31;
  wire [25:0] m_tile_0_8_sum_1_s31_42_17 = m_tile_0_8_sum_1_s31[42:17];
  wire [42:0] m_tile_0_8_sum_2 = m_tile_0_8_product_3_s31 + {17'h0, m_tile_0_8_sum_1_s31_42_17};
  wire [16:0] m_tile_0_8_sum_1_s31_16_0 = m_tile_0_8_sum_1_s31[16:0];
  reg [42:0] m_tile_0_12_sum_1_s31;
  reg [26:0] m_tile_0_12_product_3_s31;
  wire [25:0] m_tile_0_12_sum_1_s31_42_17 = m_tile_0_12_sum_1_s31[42:17];
  wire [26:0] m_tile_0_12_sum_2 = m_tile_0_12_product_3_s31 + {1'h0, m_tile_0_12_sum_1_s31_42_17};
  wire [16:0] m_tile_0_12_sum_1_s31_16_0 = m_tile_0_12_sum_1_s31[16:0];
  reg [42:0] m_tile_1_0_sum_1_s31;
  reg [42:0] m_tile_1_0_product_3_s31;
  wire [25:0] m_tile_1_0_sum_1_s31_42_17 = m_tile_1_0_sum_1_s31[42:17];
  wire [42:0] m_tile_1_0_sum_2 = m_tile_1_0_product_3_s31 + {17'h0, m_tile_1_0_sum_1_s31_42_17};
  wire [16:0] m_tile_1_0_sum_1_s31_16_0 = m_tile_1_0_sum_1_s31[16:0];
  reg [42:0] m_tile_1_4_sum_1_s31;
  reg [42:0] m_tile_1_4_product_3_s31;
  wire [25:0] m_tile_1_4_sum_1_s31_42_17 = m_tile_1_4_sum_1_s31[42:17];
  wire [42:0] m_tile_1_4_sum_2 = m_tile_1_4_product_3_s31 + {17'h0, m_tile_1_4_sum_1_s31_42_17};
  wire [16:0] m_tile_1_4_sum_1_s31_16_0 = m_tile_1_4_sum_1_s31[16:0];
  reg [42:0] m_tile_1_8_sum_1_s31;
  reg [42:0] m_tile_1_8_product_3_s31;
  wire [25:0] m_tile_1_8_sum_1_s31_42_17 = m_tile_1_8_sum_1_s31[42:17];
  wire [42:0] m_tile_1_8_sum_2 = m_tile_1_8_product_3_s31 + {17'h0, m_tile_1_8_sum_1_s31_42_17};
  wire [16:0] m_tile_1_8_sum_1_s31_16_0 = m_tile_1_8_sum_1_s31[16:0];
  reg [42:0] m_tile_2_0_sum_1_s31;
  reg [42:0] m_tile_2_0_product_3_s31;
  wire [25:0] m_tile_2_0_sum_1_s31_42_17 = m_tile_2_0_sum_1_s31[42:17];
  wire [42:0] m_tile_2_0_sum_2 = m_tile_2_0_product_3_s31 + {17'h0, m_tile_2_0_sum_1_s31_42_17};
  wire [16:0] m_tile_2_0_sum_1_s31_16_0 = m_tile_2_0_sum_1_s31[16:0];
  reg [42:0] m_tile_2_4_sum_1_s31;
  reg [42:0] m_tile_2_4_product_3_s31;
  wire [25:0] m_tile_2_4_sum_1_s31_42_17 = m_tile_2_4_sum_1_s31[42:17];
  wire [42:0] m_tile_2_4_sum_2 = m_tile_2_4_product_3_s31 + {17'h0, m_tile_2_4_sum_1_s31_42_17};
  wire [16:0] m_tile_2_4_sum_1_s31_16_0 = m_tile_2_4_sum_1_s31[16:0];
  reg [42:0] m_tile_2_8_sum_1_s31;
  reg [42:0] m_tile_2_8_product_3_s31;
  wire [25:0] m_tile_2_8_sum_1_s31_42_17 = m_tile_2_8_sum_1_s31[42:17];
  wire [42:0] m_tile_2_8_sum_2 = m_tile_2_8_product_3_s31 + {17'h0, m_tile_2_8_sum_1_s31_42_17};
  wire [16:0] m_tile_2_8_sum_1_s31_16_0 = m_tile_2_8_sum_1_s31[16:0];
  reg [42:0] m_tile_3_0_sum_1_s31;
  reg [42:0] m_tile_3_0_product_3_s31;
  wire [25:0] m_tile_3_0_sum_1_s31_42_17 = m_tile_3_0_sum_1_s31[42:17];
  wire [42:0] m_tile_3_0_sum_2 = m_tile_3_0_product_3_s31 + {17'h0, m_tile_3_0_sum_1_s31_42_17};
  wire [16:0] m_tile_3_0_sum_1_s31_16_0 = m_tile_3_0_sum_1_s31[16:0];
  reg [42:0] m_tile_3_4_sum_1_s31;
  reg [42:0] m_tile_3_4_product_3_s31;
  wire [25:0] m_tile_3_4_sum_1_s31_42_17 = m_tile_3_4_sum_1_s31[42:17];
  wire [42:0] m_tile_3_4_sum_2 = m_tile_3_4_product_3_s31 + {17'h0, m_tile_3_4_sum_1_s31_42_17};
  wire [16:0] m_tile_3_4_sum_1_s31_16_0 = m_tile_3_4_sum_1_s31[16:0];
  reg [42:0] m_tile_3_8_sum_1_s31;
  reg [33:0] m_tile_3_8_product_0_s29_16_0_s31_way;
  wire [16:0] m_tile_3_8_product_0_s29_16_0_s31 = m_tile_3_8_product_0_s29_16_0_s31_way[33:17];
  reg [16:0] m_tile_3_8_sum_0_s30_16_0_s31;
  wire [76:0] m_tile_3_8 = {m_tile_3_8_sum_1_s31, m_tile_3_8_sum_0_s30_16_0_s31, m_tile_3_8_product_0_s29_16_0_s31};
  reg [42:0] m_tile_4_0_sum_1_s31;
  reg [42:0] m_tile_4_0_product_3_s31;
  wire [25:0] m_tile_4_0_sum_1_s31_42_17 = m_tile_4_0_sum_1_s31[42:17];
  wire [42:0] m_tile_4_0_sum_2 = m_tile_4_0_product_3_s31 + {17'h0, m_tile_4_0_sum_1_s31_42_17};
  wire [16:0] m_tile_4_0_sum_1_s31_16_0 = m_tile_4_0_sum_1_s31[16:0];
  reg [42:0] m_tile_4_4_sum_1_s31;
  reg [42:0] m_tile_4_4_product_3_s31;
  wire [25:0] m_tile_4_4_sum_1_s31_42_17 = m_tile_4_4_sum_1_s31[42:17];
  wire [42:0] m_tile_4_4_sum_2 = m_tile_4_4_product_3_s31 + {17'h0, m_tile_4_4_sum_1_s31_42_17};
  wire [16:0] m_tile_4_4_sum_1_s31_16_0 = m_tile_4_4_sum_1_s31[16:0];
  reg [42:0] m_tile_5_0_sum_1_s31;
  reg [42:0] m_tile_5_0_product_3_s31;
  wire [25:0] m_tile_5_0_sum_1_s31_42_17 = m_tile_5_0_sum_1_s31[42:17];
  wire [42:0] m_tile_5_0_sum_2 = m_tile_5_0_product_3_s31 + {17'h0, m_tile_5_0_sum_1_s31_42_17};
  wire [16:0] m_tile_5_0_sum_1_s31_16_0 = m_tile_5_0_sum_1_s31[16:0];
  reg [42:0] m_tile_5_4_sum_1_s31;
  reg [42:0] m_tile_5_4_product_3_s31;
  wire [25:0] m_tile_5_4_sum_1_s31_42_17 = m_tile_5_4_sum_1_s31[42:17];
  wire [42:0] m_tile_5_4_sum_2 = m_tile_5_4_product_3_s31 + {17'h0, m_tile_5_4_sum_1_s31_42_17};
  wire [16:0] m_tile_5_4_sum_1_s31_16_0 = m_tile_5_4_sum_1_s31[16:0];
  reg [42:0] m_tile_6_0_sum_1_s31;
  reg [42:0] m_tile_6_0_product_3_s31;
  wire [25:0] m_tile_6_0_sum_1_s31_42_17 = m_tile_6_0_sum_1_s31[42:17];
  wire [42:0] m_tile_6_0_sum_2 = m_tile_6_0_product_3_s31 + {17'h0, m_tile_6_0_sum_1_s31_42_17};
  wire [16:0] m_tile_6_0_sum_1_s31_16_0 = m_tile_6_0_sum_1_s31[16:0];
  reg [42:0] m_tile_7_0_sum_1_s31;
  reg [42:0] m_tile_7_0_product_3_s31;
  wire [25:0] m_tile_7_0_sum_1_s31_42_17 = m_tile_7_0_sum_1_s31[42:17];
  wire [42:0] m_tile_7_0_sum_2 = m_tile_7_0_product_3_s31 + {17'h0, m_tile_7_0_sum_1_s31_42_17};
  wire [16:0] m_tile_7_0_sum_1_s31_16_0 = m_tile_7_0_sum_1_s31[16:0];
  reg [42:0] m_tile_8_0_sum_1_s31;
  reg [33:0] m_tile_8_0_product_0_s29_16_0_s31_way;
  wire [16:0] m_tile_8_0_product_0_s29_16_0_s31 = m_tile_8_0_product_0_s29_16_0_s31_way[33:17];
  reg [16:0] m_tile_8_0_sum_0_s30_16_0_s31;
  wire [76:0] m_tile_8_0 = {m_tile_8_0_sum_1_s31, m_tile_8_0_sum_0_s30_16_0_s31, m_tile_8_0_product_0_s29_16_0_s31};
  wire [41:0] m_tile_3_8_41_0 = m_tile_3_8[41:0];
  wire [47:0] m_tile_8_0_47_0 = m_tile_8_0[47:0];
  wire [63:0] m_column_3_joined_1 = {m_tile_8_0_47_0, 16'h0};
  // stage 32
  reg [42:0] m_tile_0_0_sum_2_s32;
  reg [50:0] m_tile_0_0_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_0_0_product_0_s29_16_0_s32 = m_tile_0_0_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_0_0_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_0_0_sum_0_s30_16_0_s32 = m_tile_0_0_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_0_0_sum_1_s31_16_0_s32;
  wire [93:0] m_tile_0_0 = {m_tile_0_0_sum_2_s32, m_tile_0_0_sum_1_s31_16_0_s32, m_tile_0_0_sum_0_s30_16_0_s32, m_tile_0_0_product_0_s29_16_0_s32};
  reg [42:0] m_tile_0_4_sum_2_s32;
  reg [50:0] m_tile_0_4_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_0_4_product_0_s29_16_0_s32 = m_tile_0_4_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_0_4_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_0_4_sum_0_s30_16_0_s32 = m_tile_0_4_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_0_4_sum_1_s31_16_0_s32;
  wire [93:0] m_tile_0_4 = {m_tile_0_4_sum_2_s32, m_tile_0_4_sum_1_s31_16_0_s32, m_tile_0_4_sum_0_s30_16_0_s32, m_tile_0_4_product_0_s29_16_0_s32};
  reg [42:0] m_tile_0_8_sum_2_s32;
  reg [50:0] m_tile_0_8_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_0_8_product_0_s29_16_0_s32 = m_tile_0_8_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_0_8_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_0_8_sum_0_s30_16_0_s32 = m_tile_0_8_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_0_8_sum_1_s31_16_0_s32;
  wire [93:0] m_tile_0_8 = {m_tile_0_8_sum_2_s32, m_tile_0_8_sum_1_s31_16_0_s32, m_tile_0_8_sum_0_s30_16_0_s32, m_tile_0_8_product_0_s29_16_0_s32};
  reg [26:0] m_tile_0_12_sum_2_s32;
  reg [50:0] m_tile_0_12_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_0_12_product_0_s29_16_0_s32 = m_tile_0_12_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_0_12_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_0_12_sum_0_s30_16_0_s32 = m_tile_0_12_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_0_12_sum_1_s31_16_0_s32;
  wire [77:0] m_tile_0_12 = {m_tile_0_12_sum_2_s32, m_tile_0_12_sum_1_s31_16_0_s32, m_tile_0_12_sum_0_s30_16_0_s32, m_tile_0_12_product_0_s29_16_0_s32};
  reg [42:0] m_tile_1_0_sum_2_s32;
  reg [50:0] m_tile_1_0_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_1_0_product_0_s29_16_0_s32 = m_tile_1_0_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_1_0_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_1_0_sum_0_s30_16_0_s32 = m_tile_1_0_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_1_0_sum_1_s31_16_0_s32;
  wire [93:0] m_tile_1_0 = {m_tile_1_0_sum_2_s32, m_tile_1_0_sum_1_s31_16_0_s32, m_tile_1_0_sum_0_s30_16_0_s32, m_tile_1_0_product_0_s29_16_0_s32};
  reg [42:0] m_tile_1_4_sum_2_s32;
  reg [50:0] m_tile_1_4_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_1_4_product_0_s29_16_0_s32 = m_tile_1_4_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_1_4_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_1_4_sum_0_s30_16_0_s32 = m_tile_1_4_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_1_4_sum_1_s31_16_0_s32;
  wire [93:0] m_tile_1_4 = {m_tile_1_4_sum_2_s32, m_tile_1_4_sum_1_s31_16_0_s32, m_tile_1_4_sum_0_s30_16_0_s32, m_tile_1_4_product_0_s29_16_0_s32};
  reg [42:0] m_tile_1_8_sum_2_s32;
  reg [50:0] m_tile_1_8_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_1_8_product_0_s29_16_0_s32 = m_tile_1_8_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_1_8_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_1_8_sum_0_s30_16_0_s32 = m_tile_1_8_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_1_8_sum_1_s31_16_0_s32;
  wire [93:0] m_tile_1_8 = {m_tile_1_8_sum_2_s32, m_tile_1_8_sum_1_s31_16_0_s32, m_tile_1_8_sum_0_s30_16_0_s32, m_tile_1_8_product_0_s29_16_0_s32};
  reg [42:0] m_tile_2_0_sum_2_s32;
  reg [50:0] m_tile_2_0_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_2_0_product_0_s29_16_0_s32 = m_tile_2_0_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_2_0_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_2_0_sum_0_s30_16_0_s32 = m_tile_2_0_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_2_0_sum_1_s31_16_0_s32;
  wire [93:0] m_tile_2_0 = {m_tile_2_0_sum_2_s32, m_tile_2_0_sum_1_s31_16_0_s32, m_tile_2_0_sum_0_s30_16_0_s32, m_tile_2_0_product_0_s29_16_0_s32};
  reg [42:0] m_tile_2_4_sum_2_s32;
  reg [50:0] m_tile_2_4_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_2_4_product_0_s29_16_0_s32 = m_tile_2_4_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_2_4_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_2_4_sum_0_s30_16_0_s32 = m_tile_2_4_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_2_4_sum_1_s31_16_0_s32;
  wire [93:0] m_tile_2_4 = {m_tile_2_4_sum_2_s32, m_tile_2_4_sum_1_s31_16_0_s32, m_tile_2_4_sum_0_s30_16_0_s32, m_tile_2_4_product_0_s29_16_0_s32};
  reg [42:0] m_tile_2_8_sum_2_s32;
  reg [50:0] m_tile_2_8_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_2_8_product_0_s29_16_0_s32 = m_tile_2_8_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_2_8_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_2_8_sum_0_s30_16_0_s32 = m_tile_2_8_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_2_8_sum_1_s31_16_0_s32;
  wire [93:0] m_tile_2_8 = {m_tile_2_8_sum_2_s32, m_tile_2_8_sum_1_s31_16_0_s32, m_tile_2_8_sum_0_s30_16_0_s32, m_tile_2_8_product_0_s29_16_0_s32};
  reg [42:0] m_tile_3_0_sum_2_s32;
  reg [50:0] m_tile_3_0_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_3_0_product_0_s29_16_0_s32 = m_tile_3_0_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_3_0_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_3_0_sum_0_s30_16_0_s32 = m_tile_3_0_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_3_0_sum_1_s31_16_0_s32;
  wire [93:0] m_tile_3_0 = {m_tile_3_0_sum_2_s32, m_tile_3_0_sum_1_s31_16_0_s32, m_tile_3_0_sum_0_s30_16_0_s32, m_tile_3_0_product_0_s29_16_0_s32};
  reg [42:0] m_tile_3_4_sum_2_s32;
  reg [50:0] m_tile_3_4_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_3_4_product_0_s29_16_0_s32 = m_tile_3_4_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_3_4_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_3_4_sum_0_s30_16_0_s32 = m_tile_3_4_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_3_4_sum_1_s31_16_0_s32;
  wire [93:0] m_tile_3_4 = {m_tile_3_4_sum_2_s32, m_tile_3_4_sum_1_s31_16_0_s32, m_tile_3_4_sum_0_s30_16_0_s32, m_tile_3_4_product_0_s29_16_0_s32};
  reg [42:0] m_tile_4_0_sum_2_s32;
  reg [50:0] m_tile_4_0_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_4_0_product_0_s29_16_0_s32 = m_tile_4_0_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_4_0_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_4_0_sum_0_s30_16_0_s32 = m_tile_4_0_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_4_0_sum_1_s31_16_0_s32;
  wire [93:0] m_tile_4_0 = {m_tile_4_0_sum_2_s32, m_tile_4_0_sum_1_s31_16_0_s32, m_tile_4_0_sum_0_s30_16_0_s32, m_tile_4_0_product_0_s29_16_0_s32};
  reg [42:0] m_tile_4_4_sum_2_s32;
  reg [50:0] m_tile_4_4_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_4_4_product_0_s29_16_0_s32 = m_tile_4_4_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_4_4_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_4_4_sum_0_s30_16_0_s32 = m_tile_4_4_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_4_4_sum_1_s31_16_0_s32;
  wire [93:0] m_tile_4_4 = {m_tile_4_4_sum_2_s32, m_tile_4_4_sum_1_s31_16_0_s32, m_tile_4_4_sum_0_s30_16_0_s32, m_tile_4_4_product_0_s29_16_0_s32};
  reg [42:0] m_tile_5_0_sum_2_s32;
  reg [50:0] m_tile_5_0_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_5_0_product_0_s29_16_0_s32 = m_tile_5_0_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_5_0_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_5_0_sum_0_s30_16_0_s32 = m_tile_5_0_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_5_0_sum_1_s31_16_0_s32;
  wire [93:0] m_tile_5_0 = {m_tile_5_0_sum_2_s32, m_tile_5_0_sum_1_s31_16_0_s32, m_tile_5_0_sum_0_s30_16_0_s32, m_tile_5_0_product_0_s29_16_0_s32};
  reg [42:0] m_tile_5_4_sum_2_s32;
  reg [50:0] m_tile_5_4_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_5_4_product_0_s29_16_0_s32 = m_tile_5_4_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_5_4_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_5_4_sum_0_s30_16_0_s32 = m_tile_5_4_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_5_4_sum_1_s31_16_0_s32;
  wire [93:0] m_tile_5_4 = {m_tile_5_4_sum_2_s32, m_tile_5_4_sum_1_s31_16_0_s32, m_tile_5_4_sum_0_s30_16_0_s32, m_tile_5_4_product_0_s29_16_0_s32};
  reg [42:0] m_tile_6_0_sum_2_s32;
  reg [50:0] m_tile_6_0_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_6_0_product_0_s29_16_0_s32 = m_tile_6_0_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_6_0_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_6_0_sum_0_s30_16_0_s32 = m_tile_6_0_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_6_0_sum_1_s31_16_0_s32;
  wire [93:0] m_tile_6_0 = {m_tile_6_0_sum_2_s32, m_tile_6_0_sum_1_s31_16_0_s32, m_tile_6_0_sum_0_s30_16_0_s32, m_tile_6_0_product_0_s29_16_0_s32};
  reg [42:0] m_tile_7_0_sum_2_s32;
  reg [50:0] m_tile_7_0_product_0_s29_16_0_s32_way;
  wire [16:0] m_tile_7_0_product_0_s29_16_0_s32 = m_tile_7_0_product_0_s29_16_0_s32_way[50:34];
  reg [33:0] m_tile_7_0_sum_0_s30_16_0_s32_way;
  wire [16:0] m_tile_7_0_sum_0_s30_16_0_s32 = m_tile_7_0_sum_0_s30_16_0_s32_way[33:17];
  reg [16:0] m_tile_7_0_sum_1_s31_16_0_s32;
  wire [93:0] m_tile_7_0 = {m_tile_7_0_sum_2_s32, m_tile_7_0_sum_1_s31_16_0_s32, m_tile_7_0_sum_0_s30_16_0_s32, m_tile_7_0_product_0_s29_16_0_s32};
  wire [51:0] m_tile_0_12_51_0 = m_tile_0_12[51:0];
  wire [57:0] m_tile_5_4_57_0 = m_tile_5_4[57:0];
  wire [63:0] m_tile_0_0_63_0 = m_tile_0_0[63:0];
  wire [37:0] m_tile_1_0_37_0 = m_tile_1_0[37:0];
  wire [11:0] m_tile_2_0_11_0 = m_tile_2_0[11:0];
  wire [63:0] m_column_0_joined_0 = {m_tile_1_0_37_0, 26'h0};
  wire [63:0] m_column_0_joined_1 = {m_tile_2_0_11_0, 52'h0};
  wire [65:0] m_column_0_sum = {2'h0, m_tile_0_0_63_0} + {2'h0, m_column_0_joined_0} + {2'h0, m_column_0_joined_1};
  wire [29:0] m_tile_0_0_93_64 = m_tile_0_0[93:64];
  wire [59:0] m_tile_0_4_59_0 = m_tile_0_4[59:0];
  wire [55:0] m_tile_1_0_93_38 = m_tile_1_0[93:38];
  wire [33:0] m_tile_1_4_33_0 = m_tile_1_4[33:0];
  wire [63:0] m_tile_2_0_75_12 = m_tile_2_0[75:12];
  wire [7:0] m_tile_2_4_7_0 = m_tile_2_4[7:0];
  wire [49:0] m_tile_3_0_49_0 = m_tile_3_0[49:0];
  wire [23:0] m_tile_4_0_23_0 = m_tile_4_0[23:0];
  wire [63:0] m_joined_0 = {m_tile_1_4_33_0, m_tile_0_0_93_64};
  wire [63:0] m_joined_1 = {m_tile_2_4_7_0, m_tile_1_0_93_38};
  wire [65:0] m_column_1_sum_0 = {2'h0, m_joined_0} + {2'h0, m_joined_1} + {2'h0, m_tile_2_0_75_12};
  wire [59:0] m_column_1_joined_0 = {m_tile_3_0_49_0, 10'h0};
  wire [59:0] m_column_1_joined_1 = {m_tile_4_0_23_0, 36'h0};
  wire [61:0] m_column_1_sum_1 = {2'h0, m_tile_0_4_59_0} + {2'h0, m_column_1_joined_0} + {2'h0, m_column_1_joined_1};
  wire [33:0] m_tile_0_4_93_60 = m_tile_0_4[93:60];
  wire [55:0] m_tile_0_8_55_0 = m_tile_0_8[55:0];
  wire [59:0] m_tile_1_4_93_34 = m_tile_1_4[93:34];
  wire [29:0] m_tile_1_8_29_0 = m_tile_1_8[29:0];
  wire [17:0] m_tile_2_0_93_76 = m_tile_2_0[93:76];
  wire [63:0] m_tile_2_4_71_8 = m_tile_2_4[71:8];
  wire [3:0] m_tile_2_8_3_0 = m_tile_2_8[3:0];
  wire [43:0] m_tile_3_0_93_50 = m_tile_3_0[93:50];
  wire [45:0] m_tile_3_4_45_0 = m_tile_3_4[45:0];
  wire [63:0] m_tile_4_0_87_24 = m_tile_4_0[87:24];
  wire [19:0] m_tile_4_4_19_0 = m_tile_4_4[19:0];
  wire [61:0] m_tile_5_0_61_0 = m_tile_5_0[61:0];
  wire [35:0] m_tile_6_0_35_0 = m_tile_6_0[35:0];
  wire [9:0] m_tile_7_0_9_0 = m_tile_7_0[9:0];
  wire [63:0] m_joined_2 = {m_tile_1_8_29_0, m_tile_0_4_93_60};
  wire [63:0] m_joined_3 = {m_tile_2_8_3_0, m_tile_1_4_93_34};
  wire [63:0] m_joined_4 = {m_tile_3_4_45_0, m_tile_2_0_93_76};
  wire [63:0] m_joined_5 = {m_tile_4_4_19_0, m_tile_3_0_93_50};
  wire [65:0] m_column_2_sum_0 = {2'h0, m_joined_2} + {2'h0, m_joined_3} + {2'h0, m_joined_4};
  wire [65:0] m_column_2_sum_1 = {2'h0, m_tile_2_4_71_8} + {2'h0, m_joined_5} + {2'h0, m_tile_4_0_87_24};
  wire [61:0] m_column_2_joined_0 = {m_tile_0_8_55_0, 6'h0};
  wire [61:0] m_column_2_joined_1 = {m_tile_6_0_35_0, 26'h0};
  wire [63:0] m_column_2_sum_2 = {2'h0, m_tile_5_0_61_0} + {2'h0, m_column_2_joined_0} + {2'h0, m_column_2_joined_1};
  wire [63:0] m_column_2_joined_3 = {m_tile_7_0_9_0, 54'h0};
  wire [37:0] m_tile_0_8_93_56 = m_tile_0_8[93:56];
  wire [63:0] m_tile_1_8_93_30 = m_tile_1_8[93:30];
  wire [21:0] m_tile_2_4_93_72 = m_tile_2_4[93:72];
  wire [63:0] m_tile_2_8_67_4 = m_tile_2_8[67:4];
  wire [47:0] m_tile_3_4_93_46 = m_tile_3_4[93:46];
  wire [5:0] m_tile_4_0_93_88 = m_tile_4_0[93:88];
  wire [63:0] m_tile_4_4_83_20 = m_tile_4_4[83:20];
  wire [31:0] m_tile_5_0_93_62 = m_tile_5_0[93:62];
  wire [57:0] m_tile_6_0_93_36 = m_tile_6_0[93:36];
  wire [63:0] m_tile_7_0_73_10 = m_tile_7_0[73:10];
  reg [51:0] m_tile_1_12_25_0_s32_way;
  wire [25:0] m_tile_1_12_25_0_s32 = m_tile_1_12_25_0_s32_way[51:26];
  wire [63:0] m_joined_6 = {m_tile_1_12_25_0_s32, m_tile_0_8_93_56};
  reg [41:0] m_tile_3_8_41_0_s32;
  wire [63:0] m_joined_7 = {m_tile_3_8_41_0_s32, m_tile_2_4_93_72};
  reg [47:0] m_tile_4_8_15_0_s32_way;
  wire [15:0] m_tile_4_8_15_0_s32 = m_tile_4_8_15_0_s32_way[47:32];
  wire [63:0] m_joined_8 = {m_tile_4_8_15_0_s32, m_tile_3_4_93_46};
  wire [63:0] m_joined_9 = {m_tile_5_4_57_0, m_tile_4_0_93_88};
  reg [63:0] m_tile_6_4_31_0_s32_way;
  wire [31:0] m_tile_6_4_31_0_s32 = m_tile_6_4_31_0_s32_way[63:32];
  wire [63:0] m_joined_10 = {m_tile_6_4_31_0_s32, m_tile_5_0_93_62};
  reg [17:0] m_tile_7_4_5_0_s32_way;
  wire [5:0] m_tile_7_4_5_0_s32 = m_tile_7_4_5_0_s32_way[17:12];
  wire [63:0] m_joined_11 = {m_tile_7_4_5_0_s32, m_tile_6_0_93_36};
  reg [127:0] m_column_3_joined_0_s32_way;
  wire [63:0] m_column_3_joined_0_s32 = m_column_3_joined_0_s32_way[127:64];
  reg [63:0] m_column_3_joined_1_s32;
  wire [63:0] m_column_3_sum_0 = m_column_3_joined_0_s32 + m_column_3_joined_1_s32 + m_joined_6;
  wire [63:0] m_column_3_sum_1 = m_tile_1_8_93_30 + m_joined_7 + m_tile_2_8_67_4;
  wire [63:0] m_column_3_sum_2 = m_joined_8 + m_joined_9 + m_tile_4_4_83_20;
  wire [63:0] m_column_3_sum_3 = m_joined_10 + m_joined_11 + m_tile_7_0_73_10;
  wire [63:0] m_column_3_joined_2 = {m_tile_0_12_51_0, 12'h0};
  // stage 33
  reg [65:0] m_column_0_sum_s33;
  reg [65:0] m_column_1_sum_0_s33;
  reg [61:0] m_column_1_sum_1_s33;
  wire [65:0] m_column_1_joined_2 = {m_column_1_sum_1_s33, 4'h0};
  wire [66:0] m_column_1_sum_2 = {1'h0, m_column_1_sum_0_s33} + {1'h0, m_column_1_joined_2};
  reg [65:0] m_column_2_sum_0_s33;
  reg [65:0] m_column_2_sum_1_s33;
  reg [63:0] m_column_2_sum_2_s33;
  wire [65:0] m_column_2_joined_2 = {m_column_2_sum_2_s33, 2'h0};
  wire [67:0] m_column_2_sum_3 = {2'h0, m_column_2_sum_0_s33} + {2'h0, m_column_2_sum_1_s33} + {2'h0, m_column_2_joined_2};
  reg [63:0] m_column_3_sum_0_s33;
  reg [63:0] m_column_3_sum_1_s33;
  reg [63:0] m_column_3_sum_2_s33;
  reg [63:0] m_column_3_sum_3_s33;
  wire [63:0] m_column_3_sum_4 = m_column_3_sum_0_s33 + m_column_3_sum_1_s33 + m_column_3_sum_2_s33;
  reg [63:0] m_column_3_joined_2_s33;
  wire [63:0] m_column_3_sum_5 = m_column_3_sum_3_s33 + m_column_3_joined_2_s33;
  wire [63:0] m_column_0_sum_s33_63_0 = m_column_0_sum_s33[63:0];
  wire [1:0] m_column_0_sum_s33_65_64 = m_column_0_sum_s33[65:64];
  // stage 34
  reg [66:0] m_column_1_sum_2_s34;
  reg [67:0] m_column_2_sum_3_s34;
  reg [127:0] m_column_2_joined_3_s34_way;
  wire [63:0] m_column_2_joined_3_s34 = m_column_2_joined_3_s34_way[127:64];
  wire [67:0] m_column_2_sum_4 = m_column_2_sum_3_s34 + {4'h0, m_column_2_joined_3_s34};
  reg [63:0] m_column_3_sum_4_s34;
  reg [63:0] m_column_3_sum_5_s34;
  wire [63:0] m_column_3_sum_6 = m_column_3_sum_4_s34 + m_column_3_sum_5_s34;
  wire [63:0] m_column_1_sum_2_s34_63_0 = m_column_1_sum_2_s34[63:0];
  wire [2:0] m_column_1_sum_2_s34_66_64 = m_column_1_sum_2_s34[66:64];
  reg [1:0] m_column_0_sum_s33_65_64_s34;
  wire [64:0] m_settled_sum_0 = {1'h0, m_column_1_sum_2_s34_63_0} + {63'h0, m_column_0_sum_s33_65_64_s34};
  // stage 35
  reg [67:0] m_column_2_sum_4_s35;
  reg [63:0] m_column_3_sum_6_s35;
  reg [64:0] m_settled_sum_0_s35;
  wire [63:0] m_column_2_sum_4_s35_63_0 = m_column_2_sum_4_s35[63:0];
  wire [3:0] m_column_2_sum_4_s35_67_64 = m_column_2_sum_4_s35[67:64];
  reg [2:0] m_column_1_sum_2_s34_66_64_s35;
  wire [64:0] m_settled_sum_1 = {1'h0, m_column_2_sum_4_s35_63_0} + {62'h0, m_column_1_sum_2_s34_66_64_s35};
  wire [63:0] m_settled_sum_2 = m_column_3_sum_6_s35 + {60'h0, m_column_2_sum_4_s35_67_64};
  wire [63:0] m_settled_sum_0_s35_63_0 = m_settled_sum_0_s35[63:0];
  wire m_settled_sum_0_s35_64 = m_settled_sum_0_s35[64];
  // stage 36
  reg [64:0] m_settled_sum_1_s36;
  wire [63:0] m_settled_sum_1_s36_63_0 = m_settled_sum_1_s36[63:0];
  wire m_settled_sum_1_s36_64 = m_settled_sum_1_s36[64];
  wire m_carry_all_bits = &m_settled_sum_1_s36_63_0;
  // stage 37
  reg [255:0] m_column_0_sum_s33_63_0_s37_way;
  wire [63:0] m_column_0_sum_s33_63_0_s37 = m_column_0_sum_s33_63_0_s37_way[255:192];
  reg [127:0] m_settled_sum_0_s35_63_0_s37_way;
  wire [63:0] m_settled_sum_0_s35_63_0_s37 = m_settled_sum_0_s35_63_0_s37_way[127:64];
  reg [1:0] m_settled_sum_0_s35_64_s37_way;
  wire m_settled_sum_0_s35_64_s37 = m_settled_sum_0_s35_64_s37_way[1];
  reg [63:0] m_settled_sum_1_s36_63_0_s37;
  wire [63:0] m_carry_sum_0 = m_settled_sum_1_s36_63_0_s37 + {63'h0, m_settled_sum_0_s35_64_s37};
  reg m_settled_sum_1_s36_64_s37;
  reg m_carry_all_bits_s37;
  wire m_carry_both = m_carry_all_bits_s37 & m_settled_sum_0_s35_64_s37;
  wire m_carry_either = m_settled_sum_1_s36_64_s37 | m_carry_both;
  reg [127:0] m_settled_sum_2_s37_way;
  wire [63:0] m_settled_sum_2_s37 = m_settled_sum_2_s37_way[127:64];
  wire [63:0] m_carry_sum_1 = m_settled_sum_2_s37 + {63'h0, m_carry_either};
  wire [255:0] m_carry_joined = {m_carry_sum_1, m_carry_sum_0, m_settled_sum_0_s35_63_0_s37, m_column_0_sum_s33_63_0_s37};
  // stage 38
  reg [255:0] m;
  wire [25:0] m_25_0 = m[25:0];
  wire [25:0] m_51_26 = m[51:26];
  wire [25:0] m_77_52 = m[77:52];
  wire [25:0] m_103_78 = m[103:78];
  wire [25:0] m_129_104 = m[129:104];
  wire [25:0] m_155_130 = m[155:130];
  wire [25:0] m_181_156 = m[181:156];
  wire [25:0] m_207_182 = m[207:182];
  wire [25:0] m_233_208 = m[233:208];
  wire [21:0] m_255_234 = m[255:234];
  // stage 39
  reg [25:0] m_25_0_s39;
  wire [42:0] u_tile_0_13_product_0 = {17'h0, m_25_0_s39} * 43'h7397;
  reg [25:0] m_51_26_s39;
  wire [42:0] u_tile_1_11_product_0 = {17'h0, m_51_26_s39} * 43'h537;
  reg [25:0] m_77_52_s39;
  wire [42:0] u_tile_2_9_product_0 = {17'h0, m_77_52_s39} * 43'hdb40;
  wire [42:0] u_tile_2_13_product_0 = {17'h0, m_77_52_s39} * 43'h7397;
  reg [25:0] m_103_78_s39;
  wire [42:0] u_tile_3_8_product_0 = {17'h0, m_103_78_s39} * 43'h18158;
  wire [42:0] u_tile_3_12_product_0 = {17'h0, m_103_78_s39} * 43'h131a;
  reg [25:0] m_129_104_s39;
  wire [42:0] u_tile_4_6_product_0 = {17'h0, m_129_104_s39} * 43'h5aa;
  wire [42:0] u_tile_4_10_product_0 = {17'h0, m_129_104_s39} * 43'h1411;
  wire [41:0] u_tile_4_14_product = {16'h0, m_129_104_s39} * 42'hc191;
  reg [25:0] m_155_130_s39;
  wire [42:0] u_tile_5_5_product_0 = {17'h0, m_155_130_s39} * 43'h8b43;
  wire [42:0] u_tile_5_9_product_0 = {17'h0, m_155_130_s39} * 43'hdb40;
  wire [42:0] u_tile_5_13_product_0 = {17'h0, m_155_130_s39} * 43'h7397;
  reg [25:0] m_181_156_s39;
  wire [42:0] u_tile_6_3_product_0 = {17'h0, m_181_156_s39} * 43'h1a784;
  wire [42:0] u_tile_6_7_product_0 = {17'h0, m_181_156_s39} * 43'hbb2f;
  wire [42:0] u_tile_6_11_product_0 = {17'h0, m_181_156_s39} * 43'h537;
  reg [25:0] m_207_182_s39;
  wire [42:0] u_tile_7_2_product_0 = {17'h0, m_207_182_s39} * 43'h2305;
  wire [42:0] u_tile_7_6_product_0 = {17'h0, m_207_182_s39} * 43'h5aa;
  wire [42:0] u_tile_7_10_product_0 = {17'h0, m_207_182_s39} * 43'h1411;
  wire [41:0] u_tile_7_14_product = {16'h0, m_207_182_s39} * 42'hc191;
  reg [25:0] m_233_208_s39;
  wire [42:0] u_tile_8_0_product_0 = {17'h0, m_233_208_s39} * 43'hfd47;
  wire [42:0] u_tile_8_4_product_0 = {17'h0, m_233_208_s39} * 43'h11ca8;
  wire [42:0] u_tile_8_8_product_0 = {17'h0, m_233_208_s39} * 43'h18158;
  wire [42:0] u_tile_8_12_product_0 = {17'h0, m_233_208_s39} * 43'h131a;
  reg [21:0] m_255_234_s39;
  wire [38:0] u_tile_9_0_product_0 = {17'h0, m_255_234_s39} * 39'hfd47;
  wire [38:0] u_tile_9_4_product_0 = {17'h0, m_255_234_s39} * 39'h11ca8;
  wire [38:0] u_tile_9_8_product_0 = {17'h0, m_255_234_s39} * 39'h18158;
  wire [38:0] u_tile_9_12_product_0 = {17'h0, m_255_234_s39} * 39'h131a;
  // stage 40
  reg [25:0] m_25_0_s40;
  wire [41:0] u_tile_0_13_product_1 = {16'h0, m_25_0_s40} * 42'hc191;
  reg [25:0] m_51_26_s40;
  wire [42:0] u_tile_1_11_product_1 = {17'h0, m_51_26_s40} * 43'h131a;
  reg [25:0] m_77_52_s40;
  wire [42:0] u_tile_2_9_product_1 = {17'h0, m_77_52_s40} * 43'h1411;
  wire [41:0] u_tile_2_13_product_1 = {16'h0, m_77_52_s40} * 42'hc191;
  reg [25:0] m_103_78_s40;
  wire [42:0] u_tile_3_8_product_1 = {17'h0, m_103_78_s40} * 43'hdb40;
  wire [42:0] u_tile_3_12_product_1 = {17'h0, m_103_78_s40} * 43'h7397;
  reg [25:0] m_129_104_s40;
  wire [42:0] u_tile_4_6_product_1 = {17'h0, m_129_104_s40} * 43'hbb2f;
  wire [42:0] u_tile_4_10_product_1 = {17'h0, m_129_104_s40} * 43'h537;
  reg [25:0] m_155_130_s40;
  wire [42:0] u_tile_5_5_product_1 = {17'h0, m_155_130_s40} * 43'h5aa;
  wire [42:0] u_tile_5_9_product_1 = {17'h0, m_155_130_s40} * 43'h1411;
  wire [41:0] u_tile_5_13_product_1 = {16'h0, m_155_130_s40} * 42'hc191;
  reg [25:0] m_181_156_s40;
  wire [42:0] u_tile_6_3_product_1 = {17'h0, m_181_156_s40} * 43'h11ca8;
  wire [42:0] u_tile_6_7_product_1 = {17'h0, m_181_156_s40} * 43'h18158;
  wire [42:0] u_tile_6_11_product_1 = {17'h0, m_181_156_s40} * 43'h131a;
  reg [25:0] m_207_182_s40;
  wire [42:0] u_tile_7_2_product_1 = {17'h0, m_207_182_s40} * 43'h1a784;
  wire [42:0] u_tile_7_6_product_1 = {17'h0, m_207_182_s40} * 43'hbb2f;
  wire [42:0] u_tile_7_10_product_1 = {17'h0, m_207_182_s40} * 43'h537;
  reg [25:0] m_233_208_s40;
  wire [42:0] u_tile_8_0_product_1 = {17'h0, m_233_208_s40} * 43'h16c3e;
  wire [42:0] u_tile_8_4_product_1 = {17'h0, m_233_208_s40} * 43'h8b43;
  wire [42:0] u_tile_8_8_product_1 = {17'h0, m_233_208_s40} * 43'hdb40;
  wire [42:0] u_tile_8_12_product_1 = {17'h0, m_233_208_s40} * 43'h7397;
  reg [21:0] m_255_234_s40;
  wire [38:0] u_tile_9_0_product_1 = {17'h0, m_255_234_s40} * 39'h16c3e;
  wire [38:0] u_tile_9_4_product_1 = {17'h0, m_255_234_s40} * 39'h8b43;
  wire [38:0] u_tile_9_8_product_1 = {17'h0, m_255_234_s40} * 39'hdb40;
  wire [38:0] u_tile_9_12_product_1 = {17'h0, m_255_234_s40} * 39'h7397;
  // stage 41
  reg [85:0] u_tile_0_13_product_0_s41_way;
  wire [42:0] u_tile_0_13_product_0_s41 = u_tile_0_13_product_0_s41_way[85:43];
  reg [41:0] u_tile_0_13_product_1_s41;
  wire [25:0] u_tile_0_13_product_0_s41_42_17 = u_tile_0_13_product_0_s41[42:17];
  wire [41:0] u_tile_0_13_sum = u_tile_0_13_product_1_s41 + {16'h0, u_tile_0_13_product_0_s41_42_17};
  wire [16:0] u_tile_0_13_product_0_s41_16_0 = u_tile_0_13_product_0_s41[16:0];
  reg [85:0] u_tile_1_11_product_0_s41_way;
  wire [42:0] u_tile_1_11_product_0_s41 = u_tile_1_11_product_0_s41_way[85:43];
  reg [42:0] u_tile_1_11_product_1_s41;
  wire [25:0] u_tile_1_11_product_0_s41_42_17 = u_tile_1_11_product_0_s41[42:17];
  wire [42:0] u_tile_1_11_sum_0 = u_tile_1_11_product_1_s41 + {17'h0, u_tile_1_11_product_0_s41_42_17};
  wire [16:0] u_tile_1_11_product_0_s41_16_0 = u_tile_1_11_product_0_s41[16:0];
  reg [25:0] m_51_26_s41;
  wire [42:0] u_tile_1_11_product_2 = {17'h0, m_51_26_s41} * 43'h7397;
  reg [85:0] u_tile_2_9_product_0_s41_way;
  wire [42:0] u_tile_2_9_product_0_s41 = u_tile_2_9_product_0_s41_way[85:43];
  reg [42:0] u_tile_2_9_product_1_s41;
  wire [25:0] u_tile_2_9_product_0_s41_42_17 = u_tile_2_9_product_0_s41[42:17];
  wire [42:0] u_tile_2_9_sum_0 = u_tile_2_9_product_1_s41 + {17'h0, u_tile_2_9_product_0_s41_42_17};
  wire [16:0] u_tile_2_9_product_0_s41_16_0 = u_tile_2_9_product_0_s41[16:0];
  reg [25:0] m_77_52_s41;
  wire [42:0] u_tile_2_9_product_2 = {17'h0, m_77_52_s41} * 43'h537;
  reg [85:0] u_tile_2_13_product_0_s41_way;
  wire [42:0] u_tile_2_13_product_0_s41 = u_tile_2_13_product_0_s41_way[85:43];
  reg [41:0] u_tile_2_13_product_1_s41;
  wire [25:0] u_tile_2_13_product_0_s41_42_17 = u_tile_2_13_product_0_s41[42:17];
  wire [41:0] u_tile_2_13_sum = u_tile_2_13_product_1_s41 + {16'h0, u_tile_2_13_product_0_s41_42_17};
  wire [16:0] u_tile_2_13_product_0_s41_16_0 = u_tile_2_13_product_0_s41[16:0];
  reg [85:0] u_tile_3_8_product_0_s41_way;
  wire [42:0] u_tile_3_8_product_0_s41 = u_tile_3_8_product_0_s41_way[85:43];
  reg [42:0] u_tile_3_8_product_1_s41;
  wire [25:0] u_tile_3_8_product_0_s41_42_17 = u_tile_3_8_product_0_s41[42:17];
  wire [42:0] u_tile_3_8_sum_0 = u_tile_3_8_product_1_s41 + {17'h0, u_tile_3_8_product_0_s41_42_17};
  wire [16:0] u_tile_3_8_product_0_s41_16_0 = u_tile_3_8_product_0_s41[16:0];
  reg [25:0] m_103_78_s41;
  wire [42:0] u_tile_3_8_product_2 = {17'h0, m_103_78_s41} * 43'h1411;
  reg [85:0] u_tile_3_12_product_0_s41_way;
  wire [42:0] u_tile_3_12_product_0_s41 = u_tile_3_12_product_0_s41_way[85:43];
  reg [42:0] u_tile_3_12_product_1_s41;
  wire [25:0] u_tile_3_12_product_0_s41_42_17 = u_tile_3_12_product_0_s41[42:17];
  wire [42:0] u_tile_3_12_sum_0 = u_tile_3_12_product_1_s41 + {17'h0, u_tile_3_12_product_0_s41_42_17};
  wire [16:0] u_tile_3_12_product_0_s41_16_0 = u_tile_3_12_product_0_s41[16:0];
  wire [41:0] u_tile_3_12_product_2 = {16'h0, m_103_78_s41} * 42'hc191;
  reg [85:0] u_tile_4_6_product_0_s41_way;
  wire [42:0] u_tile_4_6_product_0_s41 = u_tile_4_6_product_0_s41_way[85:43];
  reg [42:0] u_tile_4_6_product_1_s41;
  wire [25:0] u_tile_4_6_product_0_s41_42_17 = u_tile_4_6_product_0_s41[42:17];
  wire [42:0] u_tile_4_6_sum_0 = u_tile_4_6_product_1_s41 + {17'h0, u_tile_4_6_product_0_s41_42_17};
  wire [16:0] u_tile_4_6_product_0_s41_16_0 = u_tile_4_6_product_0_s41[16:0];
  reg [25:0] m_129_104_s41;
  wire [42:0] u_tile_4_6_product_2 = {17'h0, m_129_104_s41} * 43'h18158;
  reg [85:0] u_tile_4_10_product_0_s41_way;
  wire [42:0] u_tile_4_10_product_0_s41 = u_tile_4_10_product_0_s41_way[85:43];
  reg [42:0] u_tile_4_10_product_1_s41;
  wire [25:0] u_tile_4_10_product_0_s41_42_17 = u_tile_4_10_product_0_s41[42:17];
  wire [42:0] u_tile_4_10_sum_0 = u_tile_4_10_product_1_s41 + {17'h0, u_tile_4_10_product_0_s41_42_17};
  wire [16:0] u_tile_4_10_product_0_s41_16_0 = u_tile_4_10_product_0_s41[16:0];
  wire [42:0] u_tile_4_10_product_2 = {17'h0, m_129_104_s41} * 43'h131a;
  reg [83:0] u_tile_4_14_way;
  wire [41:0] u_tile_4_14 = u_tile_4_14_way[83:42];
  reg [85:0] u_tile_5_5_product_0_s41_way;
  wire [42:0] u_tile_5_5_product_0_s41 = u_tile_5_5_product_0_s41_way[85:43];
  reg [42:0] u_tile_5_5_product_1_s41;
  wire [25:0] u_tile_5_5_product_0_s41_42_17 = u_tile_5_5_product_0_s41[42:17];
  wire [42:0] u_tile_5_5_sum_0 = u_tile_5_5_product_1_s41 + {17'h0, u_tile_5_5_product_0_s41_42_17};
  wire [16:0] u_tile_5_5_product_0_s41_16_0 = u_tile_5_5_product_0_s41[16:0];
  reg [25:0] m_155_130_s41;
  wire [42:0] u_tile_5_5_product_2 = {17'h0, m_155_130_s41} * 43'hbb2f;
  reg [85:0] u_tile_5_9_product_0_s41_way;
  wire [42:0] u_tile_5_9_product_0_s41 = u_tile_5_9_product_0_s41_way[85:43];
  reg [42:0] u_tile_5_9_product_1_s41;
  wire [25:0] u_tile_5_9_product_0_s41_42_17 = u_tile_5_9_product_0_s41[42:17];
  wire [42:0] u_tile_5_9_sum_0 = u_tile_5_9_product_1_s41 + {17'h0, u_tile_5_9_product_0_s41_42_17};
  wire [16:0] u_tile_5_9_product_0_s41_16_0 = u_tile_5_9_product_0_s41[16:0];
  wire [42:0] u_tile_5_9_product_2 = {17'h0, m_155_130_s41} * 43'h537;
  reg [85:0] u_tile_5_13_product_0_s41_way;
  wire [42:0] u_tile_5_13_product_0_s41 = u_tile_5_13_product_0_s41_way[85:43];
  reg [41:0] u_tile_5_13_product_1_s41;
  wire [25:0] u_tile_5_13_product_0_s41_42_17 = u_tile_5_13_product_0_s41[42:17];
  wire [41:0] u_tile_5_13_sum = u_tile_5_13_product_1_s41 + {16'h0, u_tile_5_13_product_0_s41_42_17};
  wire [16:0] u_tile_5_13_product_0_s41_16_0 = u_tile_5_13_product_0_s41[16:0];
  reg [85:0] u_tile_6_3_product_0_s41_way;
  wire [42:0] u_tile_6_3_product_0_s41 = u_tile_6_3_product_0_s41_way[85:43];
  reg [42:0] u_tile_6_3_product_1_s41;
  wire [25:0] u_tile_6_3_product_0_s41_42_17 = u_tile_6_3_product_0_s41[42:17];
  wire [42:0] u_tile_6_3_sum_0 = u_tile_6_3_product_1_s41 + {17'h0, u_tile_6_3_product_0_s41_42_17};
  wire [16:0] u_tile_6_3_product_0_s41_16_0 = u_tile_6_3_product_0_s41[16:0];
  reg [25:0] m_181_156_s41;
  wire [42:0] u_tile_6_3_product_2 = {17'h0, m_181_156_s41} * 43'h8b43;
  reg [85:0] u_tile_6_7_product_0_s41_way;
  wire [42:0] u_tile_6_7_product_0_s41 = u_tile_6_7_product_0_s41_way[85:43];
  reg [42:0] u_tile_6_7_product_1_s41;
  wire [25:0] u_tile_6_7_product_0_s41_42_17 = u_tile_6_7_product_0_s41[42:17];
  wire [42:0] u_tile_6_7_sum_0 = u_tile_6_7_product_1_s41 + {17'h0, u_tile_6_7_product_0_s41_42_17};
  wire [16:0] u_tile_6_7_product_0_s41_16_0 = u_tile_6_7_product_0_s41[16:0];
  wire [42:0] u_tile_6_7_product_2 = {17'h0, m_181_156_s41} * 43'hdb40;
  reg [85:0] u_tile_6_11_product_0_s41_way;
  wire [42:0] u_tile_6_11_product_0_s41 = u_tile_6_11_product_0_s41_way[85:43];
  reg [42:0] u_tile_6_11_product_1_s41;
  wire [25:0] u_tile_6_11_product_0_s41_42_17 = u_tile_6_11_product_0_s41[42:17];
  wire [42:0] u_tile_6_11_sum_0 = u_tile_6_11_product_1_s41 + {17'h0, u_tile_6_11_product_0_s41_42_17};
  wire [16:0] u_tile_6_11_product_0_s41_16_0 = u_tile_6_11_product_0_s41[16:0];
  wire [42:0] u_tile_6_11_product_2 = {17'h0, m_181_156_s41} * 43'h7397;
  reg [85:0] u_tile_7_2_product_0_s41_way;
  wire [42:0] u_tile_7_2_product_0_s41 = u_tile_7_2_product_0_s41_way[85:43];
  reg [42:0] u_tile_7_2_product_1_s41;
  wire [25:0] u_tile_7_2_product_0_s41_42_17 = u_tile_7_2_product_0_s41[42:17];
  wire [42:0] u_tile_7_2_sum_0 = u_tile_7_2_product_1_s41 + {17'h0, u_tile_7_2_product_0_s41_42_17};
  wire [16:0] u_tile_7_2_product_0_s41_16_0 = u_tile_7_2_product_0_s41[16:0];
  reg [25:0] m_207_182_s41;
  wire [42:0] u_tile_7_2_product_2 = {17'h0, m_207_182_s41} * 43'h11ca8;
  reg [85:0] u_tile_7_6_product_0_s41_way;
  wire [42:0] u_tile_7_6_product_0_s41 = u_tile_7_6_product_0_s41_way[85:43];
  reg [42:0] u_tile_7_6_product_1_s41;
  wire [25:0] u_tile_7_6_product_0_s41_42_17 = u_tile_7_6_product_0_s41[42:17];
  wire [42:0] u_tile_7_6_sum_0 = u_tile_7_6_product_1_s41 + {17'h0, u_tile_7_6_product_0_s41_42_17};
  wire [16:0] u_tile_7_6_product_0_s41_16_0 = u_tile_7_6_product_0_s41[16:0];
  wire [42:0] u_tile_7_6_product_2 = {17'h0, m_207_182_s41} * 43'h18158;
  reg [85:0] u_tile_7_10_product_0_s41_way;
  wire [42:0] u_tile_7_10_product_0_s41 = u_tile_7_10_product_0_s41_way[85:43];
  reg [42:0] u_tile_7_10_product_1_s41;
  wire [25:0] u_tile_7_10_product_0_s41_42_17 = u_tile_7_10_product_0_s41[42:17];
  wire [42:0] u_tile_7_10_sum_0 = u_tile_7_10_product_1_s41 + {17'h0, u_tile_7_10_product_0_s41_42_17};
  wire [16:0] u_tile_7_10_product_0_s41_16_0 = u_tile_7_10_product_0_s41[16:0];
  wire [42:0] u_tile_7_10_product_2 = {17'h0, m_207_182_s41} * 43'h131a;
  reg [83:0] u_tile_7_14_way;
  wire [41:0] u_tile_7_14 = u_tile_7_14_way[83:42];
  reg [85:0] u_tile_8_0_product_0_s41_way;
  wire [42:0] u_tile_8_0_product_0_s41 = u_tile_8_0_product_0_s41_way[85:43];
  reg [42:0] u_tile_8_0_product_1_s41;
  wire [25:0] u_tile_8_0_product_0_s41_42_17 = u_tile_8_0_product_0_s41[42:17];
  wire [42:0] u_tile_8_0_sum_0 = u_tile_8_0_product_1_s41 + {17'h0, u_tile_8_0_product_0_s41_42_17};
  wire [16:0] u_tile_8_0_product_0_s41_16_0 = u_tile_8_0_product_0_s41[16:0];
  reg [25:0] m_233_208_s41;
  wire [42:0] u_tile_8_0_product_2 = {17'h0, m_233_208_s41} * 43'h2305;
  reg [85:0] u_tile_8_4_product_0_s41_way;
  wire [42:0] u_tile_8_4_product_0_s41 = u_tile_8_4_product_0_s41_way[85:43];
  reg [42:0] u_tile_8_4_product_1_s41;
  wire [25:0] u_tile_8_4_product_0_s41_42_17 = u_tile_8_4_product_0_s41[42:17];
  wire [42:0] u_tile_8_4_sum_0 = u_tile_8_4_product_1_s41 + {17'h0, u_tile_8_4_product_0_s41_42_17};
  wire [16:0] u_tile_8_4_product_0_s41_16_0 = u_tile_8_4_product_0_s41[16:0];
  wire [42:0] u_tile_8_4_product_2 = {17'h0, m_233_208_s41} * 43'h5aa;
  reg [85:0] u_tile_8_8_product_0_s41_way;
  wire [42:0] u_tile_8_8_product_0_s41 = u_tile_8_8_product_0_s41_way[85:43];
  reg [42:0] u_tile_8_8_product_1_s41;
  wire [25:0] u_tile_8_8_product_0_s41_42_17 = u_tile_8_8_product_0_s41[42:17];
  wire [42:0] u_tile_8_8_sum_0 = u_tile_8_8_product_1_s41 + {17'h0, u_tile_8_8_product_0_s41_42_17};
  wire [16:0] u_tile_8_8_product_0_s41_16_0 = u_tile_8_8_product_0_s41[16:0];
  wire [42:0] u_tile_8_8_product_2 = {17'h0, m_233_208_s41} * 43'h1411;
  reg [85:0] u_tile_8_12_product_0_s41_way;
  wire [42:0] u_tile_8_12_product_0_s41 = u_tile_8_12_product_0_s41_way[85:43];
  reg [42:0] u_tile_8_12_product_1_s41;
  wire [25:0] u_tile_8_12_product_0_s41_42_17 = u_tile_8_12_product_0_s41[42:17];
  wire [42:0] u_tile_8_12_sum_0 = u_tile_8_12_product_1_s41 + {17'h0, u_tile_8_12_product_0_s41_42_17};
  wire [16:0] u_tile_8_12_product_0_s41_16_0 = u_tile_8_12_product_0_s41[16:0];
  wire [41:0] u_tile_8_12_product_2 = {16'h0, m_233_208_s41} * 42'hc191;
  reg [77:0] u_tile_9_0_product_0_s41_way;
  wire [38:0] u_tile_9_0_product_0_s41 = u_tile_9_0_product_0_s41_way[77:39];
  reg [38:0] u_tile_9_0_product_1_s41;
  wire [21:0] u_tile_9_0_product_0_s41_38_17 = u_tile_9_0_product_0_s41[38:17];
  wire [38:0] u_tile_9_0_sum_0 = u_tile_9_0_product_1_s41 + {17'h0, u_tile_9_0_product_0_s41_38_17};
  wire [16:0] u_tile_9_0_product_0_s41_16_0 = u_tile_9_0_product_0_s41[16:0];
  reg [21:0] m_255_234_s41;
  wire [38:0] u_tile_9_0_product_2 = {17'h0, m_255_234_s41} * 39'h2305;
  reg [77:0] u_tile_9_4_product_0_s41_way;
  wire [38:0] u_tile_9_4_product_0_s41 = u_tile_9_4_product_0_s41_way[77:39];
  reg [38:0] u_tile_9_4_product_1_s41;
  wire [21:0] u_tile_9_4_product_0_s41_38_17 = u_tile_9_4_product_0_s41[38:17];
  wire [38:0] u_tile_9_4_sum_0 = u_tile_9_4_product_1_s41 + {17'h0, u_tile_9_4_product_0_s41_38_17};
  wire [16:0] u_tile_9_4_product_0_s41_16_0 = u_tile_9_4_product_0_s41[16:0];
  wire [38:0] u_tile_9_4_product_2 = {17'h0, m_255_234_s41} * 39'h5aa;
  reg [77:0] u_tile_9_8_product_0_s41_way;
  wire [38:0] u_tile_9_8_product_0_s41 = u_tile_9_8_product_0_s41_way[77:39];
  reg [38:0] u_tile_9_8_product_1_s41;
  wire [21:0] u_tile_9_8_product_0_s41_38_17 = u_tile_9_8_product_0_s41[38:17];
  wire [38:0] u_tile_9_8_sum_0 = u_tile_9_8_product_1_s41 + {17'h0, u_tile_9_8_product_0_s41_38_17};
  wire [16:0] u_tile_9_8_product_0_s41_16_0 = u_tile_9_8_product_0_s41[16:0];
  wire [38:0] u_tile_9_8_product_2 = {17'h0, m_255_234_s41} * 39'h1411;
  reg [77:0] u_tile_9_12_product_0_s41_way;
  wire [38:0] u_tile_9_12_product_0_s41 = u_tile_9_12_product_0_s41_way[77:39];
  reg [38:0] u_tile_9_12_product_1_s41;
  wire [21:0] u_tile_9_12_product_0_s41_38_17 = u_tile_9_12_product_0_s41[38:17];
  wire [38:0] u_tile_9_12_sum_0 = u_tile_9_12_product_1_s41 + {17'h0, u_tile_9_12_product_0_s41_38_17};
  wire [16:0] u_tile_9_12_product_0_s41_16_0 = u_tile_9_12_product_0_s41[16:0];
  wire [37:0] u_tile_9_12_product_2 = {16'h0, m_255_234_s41} * 38'hc191;
  wire [31:0] u_tile_4_14_31_0 = u_tile_4_14[31:0];
  wire [9:0] u_tile_4_14_41_32 = u_tile_4_14[41:32];
  wire [17:0] u_tile_7_14_17_0 = u_tile_7_14[17:0];
  wire [23:0] u_tile_7_14_41_18 = u_tile_7_14[41:18];
  // stage 42
  reg [41:0] u_tile_0_13_sum_s42;
  reg [16:0] u_tile_0_13_product_0_s41_16_0_s42;
  wire [58:0] u_tile_0_13 = {u_tile_0_13_sum_s42, u_tile_0_13_product_0_s41_16_0_s42};
  reg [42:0] u_tile_1_11_sum_0_s42;
  reg [42:0] u_tile_1_11_product_2_s42;
  wire [25:0] u_tile_1_11_sum_0_s42_42_17 = u_tile_1_11_sum_0_s42[42:17];
  wire [42:0] u_tile_1_11_sum_1 = u_tile_1_11_product_2_s42 + {17'h0, u_tile_1_11_sum_0_s42_42_17};
  wire [16:0] u_tile_1_11_sum_0_s42_16_0 = u_tile_1_11_sum_0_s42[16:0];
  reg [25:0] m_51_26_s42;
  wire [41:0] u_tile_1_11_product_3 = {16'h0, m_51_26_s42} * 42'hc191;
  reg [42:0] u_tile_2_9_sum_0_s42;
  reg [42:0] u_tile_2_9_product_2_s42;
  wire [25:0] u_tile_2_9_sum_0_s42_42_17 = u_tile_2_9_sum_0_s42[42:17];
  wire [42:0] u_tile_2_9_sum_1 = u_tile_2_9_product_2_s42 + {17'h0, u_tile_2_9_sum_0_s42_42_17};
  wire [16:0] u_tile_2_9_sum_0_s42_16_0 = u_tile_2_9_sum_0_s42[16:0];
  reg [25:0] m_77_52_s42;
  wire [42:0] u_tile_2_9_product_3 = {17'h0, m_77_52_s42} * 43'h131a;
  reg [41:0] u_tile_2_13_sum_s42;
  reg [16:0] u_tile_2_13_product_0_s41_16_0_s42;
  wire [58:0] u_tile_2_13 = {u_tile_2_13_sum_s42, u_tile_2_13_product_0_s41_16_0_s42};
  reg [42:0] u_tile_3_8_sum_0_s42;
  reg [42:0] u_tile_3_8_product_2_s42;
  wire [25:0] u_tile_3_8_sum_0_s42_42_17 = u_tile_3_8_sum_0_s42[42:17];
  wire [42:0] u_tile_3_8_sum_1 = u_tile_3_8_product_2_s42 + {17'h0, u_tile_3_8_sum_0_s42_42_17};
  wire [16:0] u_tile_3_8_sum_0_s42_16_0 = u_tile_3_8_sum_0_s42[16:0];
  reg [25:0] m_103_78_s42;
  wire [42:0] u_tile_3_8_product_3 = {17'h0, m_103_78_s42} * 43'h537;
  reg [42:0] u_tile_3_12_sum_0_s42;
  reg [41:0] u_tile_3_12_product_2_s42;
  wire [25:0] u_tile_3_12_sum_0_s42_42_17 = u_tile_3_12_sum_0_s42[42:17];
  wire [41:0] u_tile_3_12_sum_1 = u_tile_3_12_product_2_s42 + {16'h0, u_tile_3_12_sum_0_s42_42_17};
  wire [16:0] u_tile_3_12_sum_0_s42_16_0 = u_tile_3_12_sum_0_s42[16:0];
  reg [42:0] u_tile_4_6_sum_0_s42;
  reg [42:0] u_tile_4_6_product_2_s42;
  wire [25:0] u_tile_4_6_sum_0_s42_42_17 = u_tile_4_6_sum_0_s42[42:17];
  wire [42:0] u_tile_4_6_sum_1 = u_tile_4_6_product_2_s42 + {17'h0, u_tile_4_6_sum_0_s42_42_17};
  wire [16:0] u_tile_4_6_sum_0_s42_16_0 = u_tile_4_6_sum_0_s42[16:0];
  reg [25:0] m_129_104_s42;
  wire [42:0] u_tile_4_6_product_3 = {17'h0, m_129_104_s42} * 43'hdb40;
  reg [42:0] u_tile_4_10_sum_0_s42;
  reg [42:0] u_tile_4_10_product_2_s42;
  wire [25:0] u_tile_4_10_sum_0_s42_42_17 = u_tile_4_10_sum_0_s42[42:17];
  wire [42:0] u_tile_4_10_sum_1 = u_tile_4_10_product_2_s42 + {17'h0, u_tile_4_10_sum_0_s42_42_17};
  wire [16:0] u_tile_4_10_sum_0_s42_16_0 = u_tile_4_10_sum_0_s42[16:0];
  wire [42:0] u_tile_4_10_product_3 = {17'h0, m_129_104_s42} * 43'h7397;
  reg [42:0] u_tile_5_5_sum_0_s42;
  reg [42:0] u_tile_5_5_product_2_s42;
  wire [25:0] u_tile_5_5_sum_0_s42_42_17 = u_tile_5_5_sum_0_s42[42:17];
  wire [42:0] u_tile_5_5_sum_1 = u_tile_5_5_product_2_s42 + {17'h0, u_tile_5_5_sum_0_s42_42_17};
  wire [16:0] u_tile_5_5_sum_0_s42_16_0 = u_tile_5_5_sum_0_s42[16:0];
  reg [25:0] m_155_130_s42;
  wire [42:0] u_tile_5_5_product_3 = {17'h0, m_155_130_s42} * 43'h18158;
  reg [42:0] u_tile_5_9_sum_0_s42;
  reg [42:0] u_tile_5_9_product_2_s42;
  wire [25:0] u_tile_5_9_sum_0_s42_42_17 = u_tile_5_9_sum_0_s42[42:17];
  wire [42:0] u_tile_5_9_sum_1 = u_tile_5_9_product_2_s42 + {17'h0, u_tile_5_9_sum_0_s42_42_17};
  wire [16:0] u_tile_5_9_sum_0_s42_16_0 = u_tile_5_9_sum_0_s42[16:0];
  wire [42:0] u_tile_5_9_product_3 = {17'h0, m_155_130_s42} * 43'h131a;
  reg [41:0] u_tile_5_13_sum_s42;
  reg [16:0] u_tile_5_13_product_0_s41_16_0_s42;
  wire [58:0] u_tile_5_13 = {u_tile_5_13_sum_s42, u_tile_5_13_product_0_s41_16_0_s42};
  reg [42:0] u_tile_6_3_sum_0_s42;
  reg [42:0] u_tile_6_3_product_2_s42;
  wire [25:0] u_tile_6_3_sum_0_s42_42_17 = u_tile_6_3_sum_0_s42[42:17];
  wire [42:0] u_tile_6_3_sum_1 = u_tile_6_3_product_2_s42 + {17'h0, u_tile_6_3_sum_0_s42_42_17};
  wire [16:0] u_tile_6_3_sum_0_s42_16_0 = u_tile_6_3_sum_0_s42[16:0];
  reg [25:0] m_181_156_s42;
  wire [42:0] u_tile_6_3_product_3 = {17'h0, m_181_156_s42} * 43'h5aa;
  reg [42:0] u_tile_6_7_sum_0_s42;
  reg [42:0] u_tile_6_7_product_2_s42;
  wire [25:0] u_tile_6_7_sum_0_s42_42_17 = u_tile_6_7_sum_0_s42[42:17];
  wire [42:0] u_tile_6_7_sum_1 = u_tile_6_7_product_2_s42 + {17'h0, u_tile_6_7_sum_0_s42_42_17};
  wire [16:0] u_tile_6_7_sum_0_s42_16_0 = u_tile_6_7_sum_0_s42[16:0];
  wire [42:0] u_tile_6_7_product_3 = {17'h0, m_181_156_s42} * 43'h1411;
  reg [42:0] u_tile_6_11_sum_0_s42;
  reg [42:0] u_tile_6_11_product_2_s42;
  wire [25:0] u_tile_6_11_sum_0_s42_42_17 = u_tile_6_11_sum_0_s42[42:17];
  wire [42:0] u_tile_6_11_sum_1 = u_tile_6_11_product_2_s42 + {17'h0, u_tile_6_11_sum_0_s42_42_17};
  wire [16:0] u_tile_6_11_sum_0_s42_16_0 = u_tile_6_11_sum_0_s42[16:0];
  wire [41:0] u_tile_6_11_product_3 = {16'h0, m_181_156_s42} * 42'hc191;
  reg [42:0] u_tile_7_2_sum_0_s42;
  reg [42:0] u_tile_7_2_product_2_s42;
  wire [25:0] u_tile_7_2_sum_0_s42_42_17 = u_tile_7_2_sum_0_s42[42:17];
  wire [42:0] u_tile_7_2_sum_1 = u_tile_7_2_product_2_s42 + {17'h0, u_tile_7_2_sum_0_s42_42_17};
  wire [16:0] u_tile_7_2_sum_0_s42_16_0 = u_tile_7_2_sum_0_s42[16:0];
  reg [25:0] m_207_182_s42;
  wire [42:0] u_tile_7_2_product_3 = {17'h0, m_207_182_s42} * 43'h8b43;
  reg [42:0] u_tile_7_6_sum_0_s42;
  reg [42:0] u_tile_7_6_product_2_s42;
  wire [25:0] u_tile_7_6_sum_0_s42_42_17 = u_tile_7_6_sum_0_s42[42:17];
  wire [42:0] u_tile_7_6_sum_1 = u_tile_7_6_product_2_s42 + {17'h0, u_tile_7_6_sum_0_s42_42_17};
  wire [16:0] u_tile_7_6_sum_0_s42_16_0 = u_tile_7_6_sum_0_s42[16:0];
  wire [42:0] u_tile_7_6_product_3 = {17'h0, m_207_182_s42} * 43'hdb40;
  reg [42:0] u_tile_7_10_sum_0_s42;
  reg [42:0] u_tile_7_10_product_2_s42;
  wire [25:0] u_tile_7_10_sum_0_s42_42_17 = u_tile_7_10_sum_0_s42[42:17];
  wire [42:0] u_tile_7_10_sum_1 = u_tile_7_10_product_2_s42 + {17'h0, u_tile_7_10_sum_0_s42_42_17};
  wire [16:0] u_tile_7_10_sum_0_s42_16_0 = u_tile_7_10_sum_0_s42[16:0];
  wire [42:0] u_tile_7_10_product_3 = {17'h0, m_207_182_s42} * 43'h7397;
  reg [42:0] u_tile_8_0_sum_0_s42;
  reg [42:0] u_tile_8_0_product_2_s42;
  wire [25:0] u_tile_8_0_sum_0_s42_42_17 = u_tile_8_0_sum_0_s42[42:17];
  wire [42:0] u_tile_8_0_sum_1 = u_tile_8_0_product_2_s42 + {17'h0, u_tile_8_0_sum_0_s42_42_17};
  wire [16:0] u_tile_8_0_sum_0_s42_16_0 = u_tile_8_0_sum_0_s42[16:0];
  reg [25:0] m_233_208_s42;
  wire [42:0] u_tile_8_0_product_3 = {17'h0, m_233_208_s42} * 43'h1a784;
  reg [42:0] u_tile_8_4_sum_0_s42;
  reg [42:0] u_tile_8_4_product_2_s42;
  wire [25:0] u_tile_8_4_sum_0_s42_42_17 = u_tile_8_4_sum_0_s42[42:17];
  wire [42:0] u_tile_8_4_sum_1 = u_tile_8_4_product_2_s42 + {17'h0, u_tile_8_4_sum_0_s42_42_17};
  wire [16:0] u_tile_8_4_sum_0_s42_16_0 = u_tile_8_4_sum_0_s42[16:0];
  wire [42:0] u_tile_8_4_product_3 = {17'h0, m_233_208_s42} * 43'hbb2f;
  reg [42:0] u_tile_8_8_sum_0_s42;
  reg [42:0] u_tile_8_8_product_2_s42;
  wire [25:0] u_tile_8_8_sum_0_s42_42_17 = u_tile_8_8_sum_0_s42[42:17];
  wire [42:0] u_tile_8_8_sum_1 = u_tile_8_8_product_2_s42 + {17'h0, u_tile_8_8_sum_0_s42_42_17};
  wire [16:0] u_tile_8_8_sum_0_s42_16_0 = u_tile_8_8_sum_0_s42[16:0];
  wire [42:0] u_tile_8_8_product_3 = {17'h0, m_233_208_s42} * 43'h537;
  reg [42:0] u_tile_8_12_sum_0_s42;
  reg [41:0] u_tile_8_12_product_2_s42;
  wire [25:0] u_tile_8_12_sum_0_s42_42_17 = u_tile_8_12_sum_0_s42[42:17];
  wire [41:0] u_tile_8_12_sum_1 = u_tile_8_12_product_2_s42 + {16'h0, u_tile_8_12_sum_0_s42_42_17};
  wire [16:0] u_tile_8_12_sum_0_s42_16_0 = u_tile_8_12_sum_0_s42[16:0];
  reg [38:0] u_tile_9_0_sum_0_s42;
  reg [38:0] u_tile_9_0_product_2_s42;
  wire [21:0] u_tile_9_0_sum_0_s42_38_17 = u_tile_9_0_sum_0_s42[38:17];
  wire [38:0] u_tile_9_0_sum_1 = u_tile_9_0_product_2_s42 + {17'h0, u_tile_9_0_sum_0_s42_38_17};
  wire [16:0] u_tile_9_0_sum_0_s42_16_0 = u_tile_9_0_sum_0_s42[16:0];
  reg [21:0] m_255_234_s42;
  wire [38:0] u_tile_9_0_product_3 = {17'h0, m_255_234_s42} * 39'h1a784;
  reg [38:0] u_tile_9_4_sum_0_s42;
  reg [38:0] u_tile_9_4_product_2_s42;
  wire [21:0] u_tile_9_4_sum_0_s42_38_17 = u_tile_9_4_sum_0_s42[38:17];
  wire [38:0] u_tile_9_4_sum_1 = u_tile_9_4_product_2_s42 + {17'h0, u_tile_9_4_sum_0_s42_38_17};
  wire [16:0] u_tile_9_4_sum_0_s42_16_0 = u_tile_9_4_sum_0_s42[16:0];
  wire [38:0] u_tile_9_4_product_3 = {17'h0, m_255_234_s42} * 39'hbb2f;
  reg [38:0] u_tile_9_8_sum_0_s42;
  reg [38:0] u_tile_9_8_product_2_s42;
  wire [21:0] u_tile_9_8_sum_0_s42_38_17 = u_tile_9_8_sum_0_s42[38:17];
  wire [38:0] u_tile_9_8_sum_1 = u_tile_9_8_product_2_s42 + {17'h0, u_tile_9_8_sum_0_s42_38_17};
  wire [16:0] u_tile_9_8_sum_0_s42_16_0 = u_tile_9_8_sum_0_s42[16:0];
  wire [38:0] u_tile_9_8_product_3 = {17'h0, m_255_234_s42} * 39'h537;
  reg [38:0] u_tile_9_12_sum_0_s42;
  reg [37:0] u_tile_9_12_product_2_s42;
  wire [21:0] u_tile_9_12_sum_0_s42_38_17 = u_tile_9_12_sum_0_s42[38:17];
  wire [37:0] u_tile_9_12_sum_1 = u_tile_9_12_product_2_s42 + {16'h0, u_tile_9_12_sum_0_s42_38_17};
  wire [16:0] u_tile_9_12_sum_0_s42_16_0 = u_tile_9_12_sum_0_s42[16:0];
  wire [33:0] u_tile_0_13_58_25 = u_tile_0_13[58:25];
  wire [36:0] u_tile_2_13_36_0 = u_tile_2_13[36:0];
  wire [63:0] u_column_0_joined_1 = {u_tile_2_13_36_0, 27'h0};
  reg [1023:0] u_column_0_joined_0_s42_way;
  wire [63:0] u_column_0_joined_0_s42 = u_column_0_joined_0_s42_way[1023:960];
  wire [64:0] u_column_0_sum_0 = 65'h3ff + {1'h0, u_column_0_joined_0_s42} + {1'h0, u_column_0_joined_1};
  wire [21:0] u_tile_2_13_58_37 = u_tile_2_13[58:37];
  wire [22:0] u_tile_5_13_22_0 = u_tile_5_13[22:0];
  reg [31:0] u_tile_4_14_31_0_s42;
  wire [63:0] u_joined_2 = {u_tile_4_14_31_0_s42, 10'h0, u_tile_2_13_58_37};
  wire [63:0] u_column_1_joined_0 = {u_tile_5_13_22_0, 41'h0};
  reg [1023:0] t_373_310_s42_way;
  wire [63:0] t_373_310_s42 = t_373_310_s42_way[1023:960];
  wire [65:0] u_column_1_sum_0 = {2'h0, t_373_310_s42} + {2'h0, u_joined_2} + {2'h0, u_column_1_joined_0};
  wire [35:0] u_tile_5_13_58_23 = u_tile_5_13[58:23];
  reg [17:0] u_tile_7_14_17_0_s42;
  wire [63:0] u_joined_6 = {u_tile_7_14_17_0_s42, 10'h0, u_tile_5_13_58_23};
  // stage 43
  reg [42:0] u_tile_1_11_sum_1_s43;
  reg [41:0] u_tile_1_11_product_3_s43;
  wire [25:0] u_tile_1_11_sum_1_s43_42_17 = u_tile_1_11_sum_1_s43[42:17];
  wire [41:0] u_tile_1_11_sum_2 = u_tile_1_11_product_3_s43 + {16'h0, u_tile_1_11_sum_1_s43_42_17};
  wire [16:0] u_tile_1_11_sum_1_s43_16_0 = u_tile_1_11_sum_1_s43[16:0];
  reg [42:0] u_tile_2_9_sum_1_s43;
  reg [42:0] u_tile_2_9_product_3_s43;
  wire [25:0] u_tile_2_9_sum_1_s43_42_17 = u_tile_2_9_sum_1_s43[42:17];
  wire [42:0] u_tile_2_9_sum_2 = u_tile_2_9_product_3_s43 + {17'h0, u_tile_2_9_sum_1_s43_42_17};
  wire [16:0] u_tile_2_9_sum_1_s43_16_0 = u_tile_2_9_sum_1_s43[16:0];
  reg [42:0] u_tile_3_8_sum_1_s43;
  reg [42:0] u_tile_3_8_product_3_s43;
  wire [25:0] u_tile_3_8_sum_1_s43_42_17 = u_tile_3_8_sum_1_s43[42:17];
  wire [42:0] u_tile_3_8_sum_2 = u_tile_3_8_product_3_s43 + {17'h0, u_tile_3_8_sum_1_s43_42_17};
  wire [16:0] u_tile_3_8_sum_1_s43_16_0 = u_tile_3_8_sum_1_s43[16:0];
  reg [41:0] u_tile_3_12_sum_1_s43;
  reg [33:0] u_tile_3_12_product_0_s41_16_0_s43_way;
  wire [16:0] u_tile_3_12_product_0_s41_16_0_s43 = u_tile_3_12_product_0_s41_16_0_s43_way[33:17];
  reg [16:0] u_tile_3_12_sum_0_s42_16_0_s43;
  wire [75:0] u_tile_3_12 = {u_tile_3_12_sum_1_s43, u_tile_3_12_sum_0_s42_16_0_s43, u_tile_3_12_product_0_s41_16_0_s43};
  reg [42:0] u_tile_4_6_sum_1_s43;
  reg [42:0] u_tile_4_6_product_3_s43;
  wire [25:0] u_tile_4_6_sum_1_s43_42_17 = u_tile_4_6_sum_1_s43[42:17];
  wire [42:0] u_tile_4_6_sum_2 = u_tile_4_6_product_3_s43 + {17'h0, u_tile_4_6_sum_1_s43_42_17};
  wire [16:0] u_tile_4_6_sum_1_s43_16_0 = u_tile_4_6_sum_1_s43[16:0];
  reg [42:0] u_tile_4_10_sum_1_s43;
  reg [42:0] u_tile_4_10_product_3_s43;
  wire [25:0] u_tile_4_10_sum_1_s43_42_17 = u_tile_4_10_sum_1_s43[42:17];
  wire [42:0] u_tile_4_10_sum_2 = u_tile_4_10_product_3_s43 + {17'h0, u_tile_4_10_sum_1_s43_42_17};
  wire [16:0] u_tile_4_10_sum_1_s43_16_0 = u_tile_4_10_sum_1_s43[16:0];
  reg [42:0] u_tile_5_5_sum_1_s43;
  reg [42:0] u_tile_5_5_product_3_s43;
  wire [25:0] u_tile_5_5_sum_1_s43_42_17 = u_tile_5_5_sum_1_s43[42:17];
  wire [42:0] u_tile_5_5_sum_2 = u_tile_5_5_product_3_s43 + {17'h0, u_tile_5_5_sum_1_s43_42_17};
  wire [16:0] u_tile_5_5_sum_1_s43_16_0 = u_tile_5_5_sum_1_s43[16:0];
  reg [42:0] u_tile_5_9_sum_1_s43;
  reg [42:0] u_tile_5_9_product_3_s43;
  wire [25:0] u_tile_5_9_sum_1_s43_42_17 = u_tile_5_9_sum_1_s43[42:17];
  wire [42:0] u_tile_5_9_sum_2 = u_tile_5_9_product_3_s43 + {17'h0, u_tile_5_9_sum_1_s43_42_17};
  wire [16:0] u_tile_5_9_sum_1_s43_16_0 = u_tile_5_9_sum_1_s43[16:0];
  reg [42:0] u_tile_6_3_sum_1_s43;
  reg [42:0] u_tile_6_3_product_3_s43;
  wire [25:0] u_tile_6_3_sum_1_s43_42_17 = u_tile_6_3_sum_1_s43[42:17];
  wire [42:0] u_tile_6_3_sum_2 = u_tile_6_3_product_3_s43 + {17'h0, u_tile_6_3_sum_1_s43_42_17};
  wire [16:0] u_tile_6_3_sum_1_s43_16_0 = u_tile_6_3_sum_1_s43[16:0];
  reg [42:0] u_tile_6_7_sum_1_s43;
  reg [42:0] u_tile_6_7_product_3_s43;
  wire [25:0] u_tile_6_7_sum_1_s43_42_17 = u_tile_6_7_sum_1_s43[42:17];
  wire [42:0] u_tile_6_7_sum_2 = u_tile_6_7_product_3_s43 + {17'h0, u_tile_6_7_sum_1_s43_42_17};
  wire [16:0] u_tile_6_7_sum_1_s43_16_0 = u_tile_6_7_sum_1_s43[16:0];
  reg [42:0] u_tile_6_11_sum_1_s43;
  reg [41:0] u_tile_6_11_product_3_s43;
  wire [25:0] u_tile_6_11_sum_1_s43_42_17 = u_tile_6_11_sum_1_s43[42:17];
  wire [41:0] u_tile_6_11_sum_2 = u_tile_6_11_product_3_s43 + {16'h0, u_tile_6_11_sum_1_s43_42_17};
  wire [16:0] u_tile_6_11_sum_1_s43_16_0 = u_tile_6_11_sum_1_s43[16:0];
  reg [42:0] u_tile_7_2_sum_1_s43;
  reg [42:0] u_tile_7_2_product_3_s43;
  wire [25:0] u_tile_7_2_sum_1_s43_42_17 = u_tile_7_2_sum_1_s43[42:17];
  wire [42:0] u_tile_7_2_sum_2 = u_tile_7_2_product_3_s43 + {17'h0, u_tile_7_2_sum_1_s43_42_17};
  wire [16:0] u_tile_7_2_sum_1_s43_16_0 = u_tile_7_2_sum_1_s43[16:0];
  reg [42:0] u_tile_7_6_sum_1_s43;
  reg [42:0] u_tile_7_6_product_3_s43;
  wire [25:0] u_tile_7_6_sum_1_s43_42_17 = u_tile_7_6_sum_1_s43[42:17];
  wire [42:0] u_tile_7_6_sum_2 = u_tile_7_6_product_3_s43 + {17'h0, u_tile_7_6_sum_1_s43_42_17};
  wire [16:0] u_tile_7_6_sum_1_s43_16_0 = u_tile_7_6_sum_1_s43[16:0];
  reg [42:0] u_tile_7_10_sum_1_s43;
  reg [42:0] u_tile_7_10_product_3_s43;
  wire [25:0] u_tile_7_10_sum_1_s43_42_17 = u_tile_7_10_sum_1_s43[42:17];
  wire [42:0] u_tile_7_10_sum_2 = u_tile_7_10_product_3_s43 + {17'h0, u_tile_7_10_sum_1_s43_42_17};
  wire [16:0] u_tile_7_10_sum_1_s43_16_0 = u_tile_7_10_sum_1_s43[16:0];
  reg [42:0] u_tile_8_0_sum_1_s43;
  reg [42:0] u_tile_8_0_product_3_s43;
  wire [25:0] u_tile_8_0_sum_1_s43_42_17 = u_tile_8_0_sum_1_s43[42:17];
  wire [42:0] u_tile_8_0_sum_2 = u_tile_8_0_product_3_s43 + {17'h0, u_tile_8_0_sum_1_s43_42_17};
  wire [16:0] u_tile_8_0_sum_1_s43_16_0 = u_tile_8_0_sum_1_s43[16:0];
  reg [42:0] u_tile_8_4_sum_1_s43;
  reg [42:0] u_tile_8_4_product_3_s43;
  wire [25:0] u_tile_8_4_sum_1_s43_42_17 = u_tile_8_4_sum_1_s43[42:17];
  wire [42:0] u_tile_8_4_sum_2 = u_tile_8_4_product_3_s43 + {17'h0, u_tile_8_4_sum_1_s43_42_17};
  wire [16:0] u_tile_8_4_sum_1_s43_16_0 = u_tile_8_4_sum_1_s43[16:0];
  reg [42:0] u_tile_8_8_sum_1_s43;
  reg [42:0] u_tile_8_8_product_3_s43;
  wire [25:0] u_tile_8_8_sum_1_s43_42_17 = u_tile_8_8_sum_1_s43[42:17];
  wire [42:0] u_tile_8_8_sum_2 = u_tile_8_8_product_3_s43 + {17'h0, u_tile_8_8_sum_1_s43_42_17};
  wire [16:0] u_tile_8_8_sum_1_s43_16_0 = u_tile_8_8_sum_1_s43[16:0];
  reg [41:0] u_tile_8_12_sum_1_s43;
  reg [33:0] u_tile_8_12_product_0_s41_16_0_s43_way;
  wire [16:0] u_tile_8_12_product_0_s41_16_0_s43 = u_tile_8_12_product_0_s41_16_0_s43_way[33:17];
  reg [16:0] u_tile_8_12_sum_0_s42_16_0_s43;
  wire [75:0] u_tile_8_12 = {u_tile_8_12_sum_1_s43, u_tile_8_12_sum_0_s42_16_0_s43, u_tile_8_12_product_0_s41_16_0_s43};
  reg [38:0] u_tile_9_0_sum_1_s43;
  reg [38:0] u_tile_9_0_product_3_s43;
  wire [21:0] u_tile_9_0_sum_1_s43_38_17 = u_tile_9_0_sum_1_s43[38:17];
  wire [38:0] u_tile_9_0_sum_2 = u_tile_9_0_product_3_s43 + {17'h0, u_tile_9_0_sum_1_s43_38_17};
  wire [16:0] u_tile_9_0_sum_1_s43_16_0 = u_tile_9_0_sum_1_s43[16:0];
  reg [38:0] u_tile_9_4_sum_1_s43;
  reg [38:0] u_tile_9_4_product_3_s43;
  wire [21:0] u_tile_9_4_sum_1_s43_38_17 = u_tile_9_4_sum_1_s43[38:17];
  wire [38:0] u_tile_9_4_sum_2 = u_tile_9_4_product_3_s43 + {17'h0, u_tile_9_4_sum_1_s43_38_17};
  wire [16:0] u_tile_9_4_sum_1_s43_16_0 = u_tile_9_4_sum_1_s43[16:0];
  reg [38:0] u_tile_9_8_sum_1_s43;
  reg [38:0] u_tile_9_8_product_3_s43;
  wire [21:0] u_tile_9_8_sum_1_s43_38_17 = u_tile_9_8_sum_1_s43[38:17];
  wire [38:0] u_tile_9_8_sum_2 = u_tile_9_8_product_3_s43 + {17'h0, u_tile_9_8_sum_1_s43_38_17};
  wire [16:0] u_tile_9_8_sum_1_s43_16_0 = u_tile_9_8_sum_1_s43[16:0];
  reg [37:0] u_tile_9_12_sum_1_s43;
  reg [33:0] u_tile_9_12_product_0_s41_16_0_s43_way;
  wire [16:0] u_tile_9_12_product_0_s41_16_0_s43 = u_tile_9_12_product_0_s41_16_0_s43_way[33:17];
  reg [16:0] u_tile_9_12_sum_0_s42_16_0_s43;
  wire [71:0] u_tile_9_12 = {u_tile_9_12_sum_1_s43, u_tile_9_12_sum_0_s42_16_0_s43, u_tile_9_12_product_0_s41_16_0_s43};
  wire [27:0] u_tile_3_12_27_0 = u_tile_3_12[27:0];
  reg [33:0] u_tile_0_13_58_25_s43;
  wire [63:0] u_joined_0 = {u_tile_3_12_27_0, 2'h0, u_tile_0_13_58_25_s43};
  wire [47:0] u_tile_3_12_75_28 = u_tile_3_12[75:28];
  wire [25:0] u_tile_8_12_25_0 = u_tile_8_12[25:0];
  reg [19:0] u_tile_4_14_41_32_s43_way;
  wire [9:0] u_tile_4_14_41_32_s43 = u_tile_4_14_41_32_s43_way[19:10];
  wire [63:0] u_joined_5 = {u_tile_8_12_25_0, 28'h0, u_tile_4_14_41_32_s43};
  reg [1087:0] t_437_374_s43_way;
  wire [63:0] t_437_374_s43 = t_437_374_s43_way[1087:1024];
  reg [63:0] u_joined_6_s43;
  wire [65:0] u_column_2_sum_0 = {2'h0, t_437_374_s43} + {2'h0, u_joined_6_s43} + {2'h0, u_joined_5};
  wire [49:0] u_tile_8_12_75_26 = u_tile_8_12[75:26];
  wire [63:0] u_tile_9_12_63_0 = u_tile_9_12[63:0];
  reg [1087:0] t_501_438_s43_way;
  wire [63:0] t_501_438_s43 = t_501_438_s43_way[1087:1024];
  reg [47:0] u_tile_7_14_41_18_s43_way;
  wire [23:0] u_tile_7_14_41_18_s43 = u_tile_7_14_41_18_s43_way[47:24];
  wire [64:0] u_column_3_sum_0 = {1'h0, t_501_438_s43} + {41'h0, u_tile_7_14_41_18_s43} + {15'h0, u_tile_8_12_75_26};
  wire [7:0] u_tile_9_12_71_64 = u_tile_9_12[71:64];
  reg [101:0] t_507_502_s43_way;
  wire [5:0] t_507_502_s43 = t_507_502_s43_way[101:96];
  wire [8:0] u_column_4_sum = {3'h0, t_507_502_s43} + {1'h0, u_tile_9_12_71_64};
  // stage 44
  reg [41:0] u_tile_1_11_sum_2_s44;
  reg [50:0] u_tile_1_11_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_1_11_product_0_s41_16_0_s44 = u_tile_1_11_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_1_11_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_1_11_sum_0_s42_16_0_s44 = u_tile_1_11_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_1_11_sum_1_s43_16_0_s44;
  wire [92:0] u_tile_1_11 = {u_tile_1_11_sum_2_s44, u_tile_1_11_sum_1_s43_16_0_s44, u_tile_1_11_sum_0_s42_16_0_s44, u_tile_1_11_product_0_s41_16_0_s44};
  reg [42:0] u_tile_2_9_sum_2_s44;
  reg [50:0] u_tile_2_9_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_2_9_product_0_s41_16_0_s44 = u_tile_2_9_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_2_9_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_2_9_sum_0_s42_16_0_s44 = u_tile_2_9_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_2_9_sum_1_s43_16_0_s44;
  wire [93:0] u_tile_2_9 = {u_tile_2_9_sum_2_s44, u_tile_2_9_sum_1_s43_16_0_s44, u_tile_2_9_sum_0_s42_16_0_s44, u_tile_2_9_product_0_s41_16_0_s44};
  reg [42:0] u_tile_3_8_sum_2_s44;
  reg [50:0] u_tile_3_8_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_3_8_product_0_s41_16_0_s44 = u_tile_3_8_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_3_8_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_3_8_sum_0_s42_16_0_s44 = u_tile_3_8_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_3_8_sum_1_s43_16_0_s44;
  wire [93:0] u_tile_3_8 = {u_tile_3_8_sum_2_s44, u_tile_3_8_sum_1_s43_16_0_s44, u_tile_3_8_sum_0_s42_16_0_s44, u_tile_3_8_product_0_s41_16_0_s44};
  reg [42:0] u_tile_4_6_sum_2_s44;
  reg [50:0] u_tile_4_6_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_4_6_product_0_s41_16_0_s44 = u_tile_4_6_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_4_6_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_4_6_sum_0_s42_16_0_s44 = u_tile_4_6_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_4_6_sum_1_s43_16_0_s44;
  wire [93:0] u_tile_4_6 = {u_tile_4_6_sum_2_s44, u_tile_4_6_sum_1_s43_16_0_s44, u_tile_4_6_sum_0_s42_16_0_s44, u_tile_4_6_product_0_s41_16_0_s44};
  reg [42:0] u_tile_4_10_sum_2_s44;
  reg [50:0] u_tile_4_10_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_4_10_product_0_s41_16_0_s44 = u_tile_4_10_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_4_10_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_4_10_sum_0_s42_16_0_s44 = u_tile_4_10_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_4_10_sum_1_s43_16_0_s44;
  wire [93:0] u_tile_4_10 = {u_tile_4_10_sum_2_s44, u_tile_4_10_sum_1_s43_16_0_s44, u_tile_4_10_sum_0_s42_16_0_s44, u_tile_4_10_product_0_s41_16_0_s44};
  reg [42:0] u_tile_5_5_sum_2_s44;
  reg [50:0] u_tile_5_5_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_5_5_product_0_s41_16_0_s44 = u_tile_5_5_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_5_5_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_5_5_sum_0_s42_16_0_s44 = u_tile_5_5_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_5_5_sum_1_s43_16_0_s44;
  wire [93:0] u_tile_5_5 = {u_tile_5_5_sum_2_s44, u_tile_5_5_sum_1_s43_16_0_s44, u_tile_5_5_sum_0_s42_16_0_s44, u_tile_5_5_product_0_s41_16_0_s44};
  reg [42:0] u_tile_5_9_sum_2_s44;
  reg [50:0] u_tile_5_9_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_5_9_product_0_s41_16_0_s44 = u_tile_5_9_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_5_9_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_5_9_sum_0_s42_16_0_s44 = u_tile_5_9_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_5_9_sum_1_s43_16_0_s44;
  wire [93:0] u_tile_5_9 = {u_tile_5_9_sum_2_s44, u_tile_5_9_sum_1_s43_16_0_s44, u_tile_5_9_sum_0_s42_16_0_s44, u_tile_5_9_product_0_s41_16_0_s44};
  reg [42:0] u_tile_6_3_sum_2_s44;
  reg [50:0] u_tile_6_3_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_6_3_product_0_s41_16_0_s44 = u_tile_6_3_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_6_3_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_6_3_sum_0_s42_16_0_s44 = u_tile_6_3_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_6_3_sum_1_s43_16_0_s44;
  wire [93:0] u_tile_6_3 = {u_tile_6_3_sum_2_s44, u_tile_6_3_sum_1_s43_16_0_s44, u_tile_6_3_sum_0_s42_16_0_s44, u_tile_6_3_product_0_s41_16_0_s44};
  reg [42:0] u_tile_6_7_sum_2_s44;
  reg [50:0] u_tile_6_7_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_6_7_product_0_s41_16_0_s44 = u_tile_6_7_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_6_7_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_6_7_sum_0_s42_16_0_s44 = u_tile_6_7_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_6_7_sum_1_s43_16_0_s44;
  wire [93:0] u_tile_6_7 = {u_tile_6_7_sum_2_s44, u_tile_6_7_sum_1_s43_16_0_s44, u_tile_6_7_sum_0_s42_16_0_s44, u_tile_6_7_product_0_s41_16_0_s44};
  reg [41:0] u_tile_6_11_sum_2_s44;
  reg [50:0] u_tile_6_11_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_6_11_product_0_s41_16_0_s44 = u_tile_6_11_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_6_11_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_6_11_sum_0_s42_16_0_s44 = u_tile_6_11_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_6_11_sum_1_s43_16_0_s44;
  wire [92:0] u_tile_6_11 = {u_tile_6_11_sum_2_s44, u_tile_6_11_sum_1_s43_16_0_s44, u_tile_6_11_sum_0_s42_16_0_s44, u_tile_6_11_product_0_s41_16_0_s44};
  reg [42:0] u_tile_7_2_sum_2_s44;
  reg [50:0] u_tile_7_2_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_7_2_product_0_s41_16_0_s44 = u_tile_7_2_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_7_2_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_7_2_sum_0_s42_16_0_s44 = u_tile_7_2_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_7_2_sum_1_s43_16_0_s44;
  wire [93:0] u_tile_7_2 = {u_tile_7_2_sum_2_s44, u_tile_7_2_sum_1_s43_16_0_s44, u_tile_7_2_sum_0_s42_16_0_s44, u_tile_7_2_product_0_s41_16_0_s44};
  reg [42:0] u_tile_7_6_sum_2_s44;
  reg [50:0] u_tile_7_6_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_7_6_product_0_s41_16_0_s44 = u_tile_7_6_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_7_6_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_7_6_sum_0_s42_16_0_s44 = u_tile_7_6_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_7_6_sum_1_s43_16_0_s44;
  wire [93:0] u_tile_7_6 = {u_tile_7_6_sum_2_s44, u_tile_7_6_sum_1_s43_16_0_s44, u_tile_7_6_sum_0_s42_16_0_s44, u_tile_7_6_product_0_s41_16_0_s44};
  reg [42:0] u_tile_7_10_sum_2_s44;
  reg [50:0] u_tile_7_10_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_7_10_product_0_s41_16_0_s44 = u_tile_7_10_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_7_10_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_7_10_sum_0_s42_16_0_s44 = u_tile_7_10_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_7_10_sum_1_s43_16_0_s44;
  wire [93:0] u_tile_7_10 = {u_tile_7_10_sum_2_s44, u_tile_7_10_sum_1_s43_16_0_s44, u_tile_7_10_sum_0_s42_16_0_s44, u_tile_7_10_product_0_s41_16_0_s44};
  reg [42:0] u_tile_8_0_sum_2_s44;
  reg [50:0] u_tile_8_0_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_8_0_product_0_s41_16_0_s44 = u_tile_8_0_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_8_0_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_8_0_sum_0_s42_16_0_s44 = u_tile_8_0_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_8_0_sum_1_s43_16_0_s44;
  wire [93:0] u_tile_8_0 = {u_tile_8_0_sum_2_s44, u_tile_8_0_sum_1_s43_16_0_s44, u_tile_8_0_sum_0_s42_16_0_s44, u_tile_8_0_product_0_s41_16_0_s44};
  reg [42:0] u_tile_8_4_sum_2_s44;
  reg [50:0] u_tile_8_4_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_8_4_product_0_s41_16_0_s44 = u_tile_8_4_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_8_4_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_8_4_sum_0_s42_16_0_s44 = u_tile_8_4_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_8_4_sum_1_s43_16_0_s44;
  wire [93:0] u_tile_8_4 = {u_tile_8_4_sum_2_s44, u_tile_8_4_sum_1_s43_16_0_s44, u_tile_8_4_sum_0_s42_16_0_s44, u_tile_8_4_product_0_s41_16_0_s44};
  reg [42:0] u_tile_8_8_sum_2_s44;
  reg [50:0] u_tile_8_8_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_8_8_product_0_s41_16_0_s44 = u_tile_8_8_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_8_8_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_8_8_sum_0_s42_16_0_s44 = u_tile_8_8_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_8_8_sum_1_s43_16_0_s44;
  wire [93:0] u_tile_8_8 = {u_tile_8_8_sum_2_s44, u_tile_8_8_sum_1_s43_16_0_s44, u_tile_8_8_sum_0_s42_16_0_s44, u_tile_8_8_product_0_s41_16_0_s44};
  reg [38:0] u_tile_9_0_sum_2_s44;
  reg [50:0] u_tile_9_0_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_9_0_product_0_s41_16_0_s44 = u_tile_9_0_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_9_0_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_9_0_sum_0_s42_16_0_s44 = u_tile_9_0_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_9_0_sum_1_s43_16_0_s44;
  wire [89:0] u_tile_9_0 = {u_tile_9_0_sum_2_s44, u_tile_9_0_sum_1_s43_16_0_s44, u_tile_9_0_sum_0_s42_16_0_s44, u_tile_9_0_product_0_s41_16_0_s44};
  reg [38:0] u_tile_9_4_sum_2_s44;
  reg [50:0] u_tile_9_4_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_9_4_product_0_s41_16_0_s44 = u_tile_9_4_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_9_4_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_9_4_sum_0_s42_16_0_s44 = u_tile_9_4_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_9_4_sum_1_s43_16_0_s44;
  wire [89:0] u_tile_9_4 = {u_tile_9_4_sum_2_s44, u_tile_9_4_sum_1_s43_16_0_s44, u_tile_9_4_sum_0_s42_16_0_s44, u_tile_9_4_product_0_s41_16_0_s44};
  reg [38:0] u_tile_9_8_sum_2_s44;
  reg [50:0] u_tile_9_8_product_0_s41_16_0_s44_way;
  wire [16:0] u_tile_9_8_product_0_s41_16_0_s44 = u_tile_9_8_product_0_s41_16_0_s44_way[50:34];
  reg [33:0] u_tile_9_8_sum_0_s42_16_0_s44_way;
  wire [16:0] u_tile_9_8_sum_0_s42_16_0_s44 = u_tile_9_8_sum_0_s42_16_0_s44_way[33:17];
  reg [16:0] u_tile_9_8_sum_1_s43_16_0_s44;
  wire [89:0] u_tile_9_8 = {u_tile_9_8_sum_2_s44, u_tile_9_8_sum_1_s43_16_0_s44, u_tile_9_8_sum_0_s42_16_0_s44, u_tile_9_8_product_0_s41_16_0_s44};
  wire [59:0] u_tile_1_11_92_33 = u_tile_1_11[92:33];
  wire [52:0] u_tile_2_9_93_41 = u_tile_2_9[93:41];
  wire [61:0] u_tile_3_8_93_32 = u_tile_3_8[93:32];
  wire [53:0] u_tile_4_6_93_40 = u_tile_4_6[93:40];
  wire [62:0] u_tile_5_5_93_31 = u_tile_5_5[93:31];
  wire [54:0] u_tile_6_3_93_39 = u_tile_6_3[93:39];
  wire [63:0] u_tile_7_2_93_30 = u_tile_7_2[93:30];
  wire [55:0] u_tile_8_0_93_38 = u_tile_8_0[93:38];
  wire [35:0] u_tile_4_10_35_0 = u_tile_4_10[35:0];
  wire [26:0] u_tile_5_9_26_0 = u_tile_5_9[26:0];
  wire [34:0] u_tile_6_7_34_0 = u_tile_6_7[34:0];
  wire [25:0] u_tile_7_6_25_0 = u_tile_7_6[25:0];
  wire [33:0] u_tile_8_4_33_0 = u_tile_8_4[33:0];
  wire [63:0] u_tile_9_0_75_12 = u_tile_9_0[75:12];
  wire [7:0] u_tile_9_4_7_0 = u_tile_9_4[7:0];
  wire [63:0] u_joined_1 = {u_tile_9_4_7_0, 3'h0, u_tile_2_9_93_41};
  reg [63:0] u_joined_0_s44;
  wire [65:0] u_column_0_sum_1 = {2'h0, u_joined_0_s44} + {6'h0, u_tile_1_11_92_33} + {2'h0, u_joined_1};
  wire [63:0] u_column_0_sum_2 = {2'h0, u_tile_3_8_93_32} + {10'h0, u_tile_4_6_93_40} + {1'h0, u_tile_5_5_93_31};
  wire [64:0] u_column_0_sum_3 = {10'h0, u_tile_6_3_93_39} + {1'h0, u_tile_7_2_93_30} + {9'h0, u_tile_8_0_93_38};
  wire [63:0] u_column_0_joined_2 = {u_tile_4_10_35_0, 28'h0};
  wire [63:0] u_column_0_joined_3 = {u_tile_6_7_34_0, 29'h0};
  wire [65:0] u_column_0_sum_4 = {2'h0, u_tile_9_0_75_12} + {2'h0, u_column_0_joined_2} + {2'h0, u_column_0_joined_3};
  wire [33:0] u_column_0_joined_4 = {u_tile_5_9_26_0, 7'h0};
  wire [33:0] u_column_0_joined_5 = {u_tile_7_6_25_0, 8'h0};
  wire [35:0] u_column_0_sum_5 = {2'h0, u_tile_8_4_33_0} + {2'h0, u_column_0_joined_4} + {2'h0, u_column_0_joined_5};
  wire [57:0] u_tile_4_10_93_36 = u_tile_4_10[93:36];
  wire [63:0] u_tile_5_9_90_27 = u_tile_5_9[90:27];
  wire [58:0] u_tile_6_7_93_35 = u_tile_6_7[93:35];
  wire [30:0] u_tile_6_11_30_0 = u_tile_6_11[30:0];
  wire [63:0] u_tile_7_6_89_26 = u_tile_7_6[89:26];
  wire [21:0] u_tile_7_10_21_0 = u_tile_7_10[21:0];
  wire [59:0] u_tile_8_4_93_34 = u_tile_8_4[93:34];
  wire [29:0] u_tile_8_8_29_0 = u_tile_8_8[29:0];
  wire [13:0] u_tile_9_0_89_76 = u_tile_9_0[89:76];
  wire [63:0] u_tile_9_4_71_8 = u_tile_9_4[71:8];
  wire [3:0] u_tile_9_8_3_0 = u_tile_9_8[3:0];
  reg [47:0] u_tile_3_12_75_28_s44;
  wire [63:0] u_joined_3 = {u_tile_9_8_3_0, 12'h0, u_tile_3_12_75_28_s44};
  wire [63:0] u_joined_4 = {u_tile_6_11_30_0, 19'h0, u_tile_9_0_89_76};
  wire [64:0] u_column_1_sum_1 = {1'h0, u_joined_3} + {7'h0, u_tile_4_10_93_36} + {1'h0, u_tile_5_9_90_27};
  wire [64:0] u_column_1_sum_2 = {6'h0, u_tile_6_7_93_35} + {1'h0, u_tile_7_6_89_26} + {5'h0, u_tile_8_4_93_34};
  wire [63:0] u_column_1_joined_1 = {u_tile_8_8_29_0, 34'h0};
  wire [65:0] u_column_1_sum_3 = {2'h0, u_joined_4} + {2'h0, u_tile_9_4_71_8} + {2'h0, u_column_1_joined_1};
  wire [63:0] u_column_1_joined_2 = {u_tile_7_10_21_0, 42'h0};
  wire [2:0] u_tile_5_9_93_91 = u_tile_5_9[93:91];
  wire [61:0] u_tile_6_11_92_31 = u_tile_6_11[92:31];
  wire [3:0] u_tile_7_6_93_90 = u_tile_7_6[93:90];
  wire [63:0] u_tile_7_10_85_22 = u_tile_7_10[85:22];
  wire [63:0] u_tile_8_8_93_30 = u_tile_8_8[93:30];
  wire [17:0] u_tile_9_4_89_72 = u_tile_9_4[89:72];
  wire [63:0] u_tile_9_8_67_4 = u_tile_9_8[67:4];
  wire [62:0] u_column_2_sum_1 = {60'h0, u_tile_5_9_93_91} + {1'h0, u_tile_6_11_92_31} + {59'h0, u_tile_7_6_93_90};
  wire [65:0] u_column_2_sum_2 = {2'h0, u_tile_7_10_85_22} + {2'h0, u_tile_8_8_93_30} + {48'h0, u_tile_9_4_89_72};
  wire [7:0] u_tile_7_10_93_86 = u_tile_7_10[93:86];
  wire [21:0] u_tile_9_8_89_68 = u_tile_9_8[89:68];
  reg [63:0] u_tile_9_12_63_0_s44;
  wire [64:0] u_column_3_sum_1 = {1'h0, u_tile_9_12_63_0_s44} + {57'h0, u_tile_7_10_93_86} + {43'h0, u_tile_9_8_89_68};
  // stage 45
  reg [65:0] u_column_0_sum_1_s45;
  reg [63:0] u_column_0_sum_2_s45;
  reg [64:0] u_column_0_sum_3_s45;
  reg [65:0] u_column_0_sum_4_s45;
  reg [35:0] u_column_0_sum_5_s45;
  reg [194:0] u_column_0_sum_0_s45_way;
  wire [64:0] u_column_0_sum_0_s45 = u_column_0_sum_0_s45_way[194:130];
  wire [66:0] u_column_0_sum_6 = {2'h0, u_column_0_sum_0_s45} + {1'h0, u_column_0_sum_1_s45} + {3'h0, u_column_0_sum_2_s45};
  wire [65:0] u_column_0_joined_6 = {u_column_0_sum_5_s45, 30'h0};
  wire [66:0] u_column_0_sum_7 = {2'h0, u_column_0_sum_3_s45} + {1'h0, u_column_0_sum_4_s45} + {1'h0, u_column_0_joined_6};
  reg [64:0] u_column_1_sum_1_s45;
  reg [64:0] u_column_1_sum_2_s45;
  reg [65:0] u_column_1_sum_3_s45;
  reg [197:0] u_column_1_sum_0_s45_way;
  wire [65:0] u_column_1_sum_0_s45 = u_column_1_sum_0_s45_way[197:132];
  wire [66:0] u_column_1_sum_4 = {1'h0, u_column_1_sum_0_s45} + {2'h0, u_column_1_sum_1_s45} + {2'h0, u_column_1_sum_2_s45};
  reg [63:0] u_column_1_joined_2_s45;
  wire [65:0] u_column_1_sum_5 = u_column_1_sum_3_s45 + {2'h0, u_column_1_joined_2_s45};
  reg [62:0] u_column_2_sum_1_s45;
  reg [65:0] u_column_2_sum_2_s45;
  reg [131:0] u_column_2_sum_0_s45_way;
  wire [65:0] u_column_2_sum_0_s45 = u_column_2_sum_0_s45_way[131:66];
  wire [66:0] u_column_2_sum_3 = {1'h0, u_column_2_sum_0_s45} + {4'h0, u_column_2_sum_1_s45} + {1'h0, u_column_2_sum_2_s45};
  reg [64:0] u_column_3_sum_1_s45;
  reg [129:0] u_column_3_sum_0_s45_way;
  wire [64:0] u_column_3_sum_0_s45 = u_column_3_sum_0_s45_way[129:65];
  wire [65:0] u_column_3_sum_2 = {1'h0, u_column_3_sum_0_s45} + {1'h0, u_column_3_sum_1_s45};
  // stage 46
  reg [66:0] u_column_0_sum_6_s46;
  reg [66:0] u_column_0_sum_7_s46;
  wire [67:0] u_column_0_sum_8 = {1'h0, u_column_0_sum_6_s46} + {1'h0, u_column_0_sum_7_s46};
  reg [66:0] u_column_1_sum_4_s46;
  reg [65:0] u_column_1_sum_5_s46;
  wire [67:0] u_column_1_sum_6 = {1'h0, u_column_1_sum_4_s46} + {2'h0, u_column_1_sum_5_s46};
  reg [66:0] u_column_2_sum_3_s46;
  reg [127:0] u_tile_9_8_67_4_s46_way;
  wire [63:0] u_tile_9_8_67_4_s46 = u_tile_9_8_67_4_s46_way[127:64];
  wire [66:0] u_column_2_sum_4 = u_column_2_sum_3_s46 + {3'h0, u_tile_9_8_67_4_s46};
  reg [65:0] u_column_3_sum_2_s46;
  wire [63:0] u_column_3_sum_2_s46_63_0 = u_column_3_sum_2_s46[63:0];
  wire [1:0] u_column_3_sum_2_s46_65_64 = u_column_3_sum_2_s46[65:64];
  reg [26:0] u_column_4_sum_s46_way;
  wire [8:0] u_column_4_sum_s46 = u_column_4_sum_s46_way[26:18];
  wire [8:0] u_settled_sum_3 = u_column_4_sum_s46 + {7'h0, u_column_3_sum_2_s46_65_64};
  // stage 47
  reg [67:0] u_column_0_sum_8_s47;
  reg [67:0] u_column_1_sum_6_s47;
  reg [66:0] u_column_2_sum_4_s47;
  wire [63:0] u_column_0_sum_8_s47_63_0 = u_column_0_sum_8_s47[63:0];
  wire [3:0] u_column_0_sum_8_s47_67_64 = u_column_0_sum_8_s47[67:64];
  wire [63:0] u_column_1_sum_6_s47_63_0 = u_column_1_sum_6_s47[63:0];
  wire [3:0] u_column_1_sum_6_s47_67_64 = u_column_1_sum_6_s47[67:64];
  wire [64:0] u_settled_sum_0 = {1'h0, u_column_1_sum_6_s47_63_0} + {61'h0, u_column_0_sum_8_s47_67_64};
  wire [63:0] u_column_2_sum_4_s47_63_0 = u_column_2_sum_4_s47[63:0];
  wire [2:0] u_column_2_sum_4_s47_66_64 = u_column_2_sum_4_s47[66:64];
  wire [64:0] u_settled_sum_1 = {1'h0, u_column_2_sum_4_s47_63_0} + {61'h0, u_column_1_sum_6_s47_67_64};
  reg [63:0] u_column_3_sum_2_s46_63_0_s47;
  wire [64:0] u_settled_sum_2 = {1'h0, u_column_3_sum_2_s46_63_0_s47} + {62'h0, u_column_2_sum_4_s47_66_64};
  // stage 48
  reg [64:0] u_settled_sum_0_s48;
  reg [64:0] u_settled_sum_1_s48;
  reg [64:0] u_settled_sum_2_s48;
  wire [63:0] u_settled_sum_0_s48_63_0 = u_settled_sum_0_s48[63:0];
  wire u_settled_sum_0_s48_64 = u_settled_sum_0_s48[64];
  wire [63:0] u_settled_sum_1_s48_63_0 = u_settled_sum_1_s48[63:0];
  wire u_settled_sum_1_s48_64 = u_settled_sum_1_s48[64];
  wire u_carry_all_bits_0 = &u_settled_sum_1_s48_63_0;
  wire [63:0] u_settled_sum_2_s48_63_0 = u_settled_sum_2_s48[63:0];
  wire u_settled_sum_2_s48_64 = u_settled_sum_2_s48[64];
  wire u_carry_all_bits_1 = &u_settled_sum_2_s48_63_0;
  // stage 49
  reg [127:0] u_column_0_sum_8_s47_63_0_s49_way;
  wire [63:0] u_column_0_sum_8_s47_63_0_s49 = u_column_0_sum_8_s47_63_0_s49_way[127:64];
  reg [63:0] u_settled_sum_0_s48_63_0_s49;
  reg u_settled_sum_0_s48_64_s49;
  reg [63:0] u_settled_sum_1_s48_63_0_s49;
  wire [63:0] u_carry_sum_0 = u_settled_sum_1_s48_63_0_s49 + {63'h0, u_settled_sum_0_s48_64_s49};
  reg u_settled_sum_1_s48_64_s49;
  reg u_carry_all_bits_0_s49;
  wire u_carry_both_0 = u_carry_all_bits_0_s49 & u_settled_sum_0_s48_64_s49;
  wire u_carry_either_0 = u_settled_sum_1_s48_64_s49 | u_carry_both_0;
  reg [63:0] u_settled_sum_2_s48_63_0_s49;
  wire [63:0] u_carry_sum_1 = u_settled_sum_2_s48_63_0_s49 + {63'h0, u_carry_either_0};
  reg u_settled_sum_2_s48_64_s49;
  reg u_carry_all_bits_1_s49;
  wire u_carry_both_1 = u_carry_all_bits_1_s49 & u_carry_either_0;
  wire u_carry_either_1 = u_settled_sum_2_s48_64_s49 | u_carry_both_1;
  reg [26:0] u_settled_sum_3_s49_way;
  wire [8:0] u_settled_sum_3_s49 = u_settled_sum_3_s49_way[26:18];
  wire [8:0] u_carry_sum_2 = u_settled_sum_3_s49 + {8'h0, u_carry_either_1};
  wire [264:0] u_carry_joined = {u_carry_sum_2, u_carry_sum_1, u_carry_sum_0, u_settled_sum_0_s48_63_0_s49, u_column_0_sum_8_s47_63_0_s49};
  // stage 50
  reg [264:0] u_carry_joined_s50;
  wire [63:0] u_carry_joined_s50_73_10 = u_carry_joined_s50[73:10];
  wire [64:0] result_less_column_0_sum = 65'hc3df73e9278302b9 + {1'h0, u_carry_joined_s50_73_10};
  wire [63:0] u_carry_joined_s50_137_74 = u_carry_joined_s50[137:74];
  wire [64:0] result_less_column_1_sum = 65'h687e956e978e3572 + {1'h0, u_carry_joined_s50_137_74};
  wire [63:0] u_carry_joined_s50_201_138 = u_carry_joined_s50[201:138];
  wire [64:0] result_less_column_2_sum = 65'h47afba497e7ea7a2 + {1'h0, u_carry_joined_s50_201_138};
  wire [62:0] u_carry_joined_s50_264_202 = u_carry_joined_s50[264:202];
  wire [63:0] result_less_column_3_sum = 64'hcf9bb18d1ece5fd6 + {1'h0, u_carry_joined_s50_264_202};
  wire [253:0] u_carry_joined_s50_263_10 = u_carry_joined_s50[263:10];
  // stage 51
  reg [64:0] result_less_column_0_sum_s51;
  reg [64:0] result_less_column_1_sum_s51;
  reg [64:0] result_less_column_2_sum_s51;
  wire [63:0] result_less_column_0_sum_s51_63_0 = result_less_column_0_sum_s51[63:0];
  wire result_less_column_0_sum_s51_64 = result_less_column_0_sum_s51[64];
  wire [63:0] result_less_column_1_sum_s51_63_0 = result_less_column_1_sum_s51[63:0];
  wire result_less_column_1_sum_s51_64 = result_less_column_1_sum_s51[64];
  wire result_less_carry_all_bits_0 = &result_less_column_1_sum_s51_63_0;
  wire [63:0] result_less_column_2_sum_s51_63_0 = result_less_column_2_sum_s51[63:0];
  wire result_less_column_2_sum_s51_64 = result_less_column_2_sum_s51[64];
  wire result_less_carry_all_bits_1 = &result_less_column_2_sum_s51_63_0;
  // stage 52
  reg [63:0] result_less_column_0_sum_s51_63_0_s52;
  reg result_less_column_0_sum_s51_64_s52;
  reg [63:0] result_less_column_1_sum_s51_63_0_s52;
  wire [63:0] result_less_carry_sum_0 = result_less_column_1_sum_s51_63_0_s52 + {63'h0, result_less_column_0_sum_s51_64_s52};
  reg result_less_column_1_sum_s51_64_s52;
  reg result_less_carry_all_bits_0_s52;
  wire result_less_carry_both_0 = result_less_carry_all_bits_0_s52 & result_less_column_0_sum_s51_64_s52;
  wire result_less_carry_either_0 = result_less_column_1_sum_s51_64_s52 | result_less_carry_both_0;
  reg [63:0] result_less_column_2_sum_s51_63_0_s52;
  wire [63:0] result_less_carry_sum_1 = result_less_column_2_sum_s51_63_0_s52 + {63'h0, result_less_carry_either_0};
  reg result_less_column_2_sum_s51_64_s52;
  reg result_less_carry_all_bits_1_s52;
  wire result_less_carry_both_1 = result_less_carry_all_bits_1_s52 & result_less_carry_either_0;
  wire result_less_carry_either_1 = result_less_column_2_sum_s51_64_s52 | result_less_carry_both_1;
  reg [127:0] result_less_column_3_sum_s52_way;
  wire [63:0] result_less_column_3_sum_s52 = result_less_column_3_sum_s52_way[127:64];
  wire [63:0] result_less_carry_sum_2 = result_less_column_3_sum_s52 + {63'h0, result_less_carry_either_1};
  wire [255:0] result_less_carry_joined = {result_less_carry_sum_2, result_less_carry_sum_1, result_less_carry_sum_0, result_less_column_0_sum_s51_63_0_s52};
  // stage 53
  reg [255:0] result_less;
  wire result_less_255 = result_less[255];
  wire [253:0] result_less_253_0 = result_less[253:0];
  reg [761:0] u_carry_joined_s50_263_10_s53_way;
  wire [253:0] u_carry_joined_s50_263_10_s53 = u_carry_joined_s50_263_10_s53_way[761:508];
  wire [253:0] result_chosen = result_less_255 ? u_carry_joined_s50_263_10_s53 : result_less_253_0;
  // stage 54
  reg [253:0] result_chosen_s54;
  assign product = result_chosen_s54;
  initial begin
    t_xs_column_0_sum_s1 = 65'h0;
    t_ys_column_0_sum_s1 = 65'h0;
    t_low_xs_column_0_sum_s1 = 65'h0;
    t_low_ys_column_0_sum_s1 = 65'h0;
    a_25_0_s1 = 26'h0;
    b_16_0_s1 = 17'h0;
    a_51_26_s1 = 26'h0;
    a_63_52_s1 = 12'h0;
    a_89_64_s1 = 26'h0;
    b_80_64_s1 = 17'h0;
    a_115_90_s1 = 26'h0;
    a_126_116_s1 = 11'h0;
    t_high_xs_column_0_sum_s1 = 65'h0;
    t_high_ys_column_0_sum_s1 = 65'h0;
    a_152_127_s1 = 26'h0;
    b_143_127_s1 = 17'h0;
    a_178_153_s1 = 26'h0;
    a_190_179_s1 = 12'h0;
    a_216_191_s1 = 26'h0;
    b_207_191_s1 = 17'h0;
    a_242_217_s1 = 26'h0;
    a_253_243_s1 = 11'h0;
    t_xs_column_0_sum_s1_63_0_s2 = 64'h0;
    t_xs_column_0_sum_s1_64_s2 = 1'h0;
    t_xs_column_1_sum_s2_way = 128'h0;
    t_ys_column_0_sum_s1_63_0_s2 = 64'h0;
    t_ys_column_0_sum_s1_64_s2 = 1'h0;
    t_ys_column_1_sum_s2_way = 128'h0;
    t_low_xs_column_0_sum_s1_63_0_s2 = 64'h0;
    t_low_xs_column_0_sum_s1_64_s2 = 1'h0;
    t_low_ys_column_0_sum_s1_63_0_s2 = 64'h0;
    t_low_ys_column_0_sum_s1_64_s2 = 1'h0;
    a_25_0_s2 = 26'h0;
    b_33_17_s2_way = 34'h0;
    a_51_26_s2 = 26'h0;
    a_63_52_s2 = 12'h0;
    a_89_64_s2 = 26'h0;
    b_97_81_s2_way = 34'h0;
    a_115_90_s2 = 26'h0;
    a_126_116_s2 = 11'h0;
    t_high_xs_column_0_sum_s1_63_0_s2 = 64'h0;
    t_high_xs_column_0_sum_s1_64_s2 = 1'h0;
    t_high_ys_column_0_sum_s1_63_0_s2 = 64'h0;
    t_high_ys_column_0_sum_s1_64_s2 = 1'h0;
    a_152_127_s2 = 26'h0;
    b_160_144_s2_way = 34'h0;
    a_178_153_s2 = 26'h0;
    a_190_179_s2 = 12'h0;
    a_216_191_s2 = 26'h0;
    b_224_208_s2_way = 34'h0;
    a_242_217_s2 = 26'h0;
    a_253_243_s2 = 11'h0;
    t_xs = 128'h0;
    t_ys = 128'h0;
    t_low_xs = 65'h0;
    t_low_ys = 65'h0;
    t_low_low_tile_0_0_product_0_s3_way = 86'h0;
    t_low_low_tile_0_0_product_1_s3 = 43'h0;
    a_25_0_s3 = 26'h0;
    b_50_34_s3_way = 51'h0;
    t_low_low_tile_1_0_product_0_s3_way = 86'h0;
    t_low_low_tile_1_0_product_1_s3 = 43'h0;
    a_51_26_s3 = 26'h0;
    t_low_low_tile_2_0_product_0_s3_way = 58'h0;
    t_low_low_tile_2_0_product_1_s3 = 29'h0;
    a_63_52_s3 = 12'h0;
    t_low_high_tile_0_0_product_0_s3_way = 86'h0;
    t_low_high_tile_0_0_product_1_s3 = 43'h0;
    a_89_64_s3 = 26'h0;
    b_114_98_s3_way = 51'h0;
    t_low_high_tile_1_0_product_0_s3_way = 86'h0;
    t_low_high_tile_1_0_product_1_s3 = 43'h0;
    a_115_90_s3 = 26'h0;
    t_low_high_tile_2_0_product_0_s3_way = 56'h0;
    t_low_high_tile_2_0_product_1_s3 = 28'h0;
    a_126_116_s3 = 11'h0;
    t_high_xs = 65'h0;
    t_high_ys = 65'h0;
    t_high_low_tile_0_0_product_0_s3_way = 86'h0;
    t_high_low_tile_0_0_product_1_s3 = 43'h0;
    a_152_127_s3 = 26'h0;
    b_177_161_s3_way = 51'h0;
    t_high_low_tile_1_0_product_0_s3_way = 86'h0;
    t_high_low_tile_1_0_product_1_s3 = 43'h0;
    a_178_153_s3 = 26'h0;
    t_high_low_tile_2_0_product_0_s3_way = 58'h0;
    t_high_low_tile_2_0_product_1_s3 = 29'h0;
    a_190_179_s3 = 12'h0;
    t_high_high_tile_0_0_product_0_s3_way = 86'h0;
    t_high_high_tile_0_0_product_1_s3 = 43'h0;
    a_216_191_s3 = 26'h0;
    b_241_225_s3_way = 51'h0;
    t_high_high_tile_1_0_product_0_s3_way = 86'h0;
    t_high_high_tile_1_0_product_1_s3 = 43'h0;
    a_242_217_s3 = 26'h0;
    t_high_high_tile_2_0_product_0_s3_way = 56'h0;
    t_high_high_tile_2_0_product_1_s3 = 28'h0;
    a_253_243_s3 = 11'h0;
    t_low_low_tile_0_0_sum_0_s4 = 43'h0;
    t_low_low_tile_0_0_product_2_s4 = 43'h0;
    a_25_0_s4 = 26'h0;
    b_63_51_s4_way = 52'h0;
    t_low_low_tile_1_0_sum_0_s4 = 43'h0;
    t_low_low_tile_1_0_product_2_s4 = 43'h0;
    a_51_26_s4 = 26'h0;
    t_low_low_tile_2_0_sum_0_s4 = 29'h0;
    t_low_low_tile_2_0_product_2_s4 = 29'h0;
    a_63_52_s4 = 12'h0;
    t_low_high_tile_0_0_sum_0_s4 = 43'h0;
    t_low_high_tile_0_0_product_2_s4 = 43'h0;
    a_89_64_s4 = 26'h0;
    b_126_115_s4_way = 48'h0;
    t_low_high_tile_1_0_sum_0_s4 = 43'h0;
    t_low_high_tile_1_0_product_2_s4 = 43'h0;
    a_115_90_s4 = 26'h0;
    t_low_high_tile_2_0_sum_0_s4 = 28'h0;
    t_low_high_tile_2_0_product_2_s4 = 28'h0;
    a_126_116_s4 = 11'h0;
    t_low_xs_25_0_s4 = 26'h0;
    t_low_ys_16_0_s4 = 17'h0;
    t_low_xs_51_26_s4 = 26'h0;
    t_low_xs_64_52_s4 = 13'h0;
    t_high_low_tile_0_0_sum_0_s4 = 43'h0;
    t_high_low_tile_0_0_product_2_s4 = 43'h0;
    a_152_127_s4 = 26'h0;
    b_190_178_s4_way = 52'h0;
    t_high_low_tile_1_0_sum_0_s4 = 43'h0;
    t_high_low_tile_1_0_product_2_s4 = 43'h0;
    a_178_153_s4 = 26'h0;
    t_high_low_tile_2_0_sum_0_s4 = 29'h0;
    t_high_low_tile_2_0_product_2_s4 = 29'h0;
    a_190_179_s4 = 12'h0;
    t_high_high_tile_0_0_sum_0_s4 = 43'h0;
    t_high_high_tile_0_0_product_2_s4 = 43'h0;
    a_216_191_s4 = 26'h0;
    b_253_242_s4_way = 48'h0;
    t_high_high_tile_1_0_sum_0_s4 = 43'h0;
    t_high_high_tile_1_0_product_2_s4 = 43'h0;
    a_242_217_s4 = 26'h0;
    t_high_high_tile_2_0_sum_0_s4 = 28'h0;
    t_high_high_tile_2_0_product_2_s4 = 28'h0;
    a_253_243_s4 = 11'h0;
    t_high_xs_25_0_s4 = 26'h0;
    t_high_ys_16_0_s4 = 17'h0;
    t_high_xs_51_26_s4 = 26'h0;
    t_high_xs_64_52_s4 = 13'h0;
    t_middle_xs_column_0_sum_s4 = 65'h0;
    t_middle_ys_column_0_sum_s4 = 65'h0;
    t_xs_25_0_s4 = 26'h0;
    t_ys_16_0_s4 = 17'h0;
    t_xs_51_26_s4 = 26'h0;
    t_xs_63_52_s4 = 12'h0;
    t_xs_89_64_s4 = 26'h0;
    t_ys_80_64_s4 = 17'h0;
    t_xs_115_90_s4 = 26'h0;
    t_xs_127_116_s4 = 12'h0;
    t_low_low_tile_0_0_sum_1_s5 = 43'h0;
    t_low_low_tile_0_0_product_3_s5 = 39'h0;
    t_low_low_tile_1_0_sum_1_s5 = 43'h0;
    t_low_low_tile_1_0_product_3_s5 = 39'h0;
    t_low_low_tile_2_0_sum_1_s5 = 29'h0;
    t_low_low_tile_2_0_product_3_s5 = 25'h0;
    t_low_high_tile_0_0_sum_1_s5 = 43'h0;
    t_low_high_tile_0_0_product_3_s5 = 38'h0;
    t_low_high_tile_1_0_sum_1_s5 = 43'h0;
    t_low_high_tile_1_0_product_3_s5 = 38'h0;
    t_low_high_tile_2_0_sum_1_s5 = 28'h0;
    t_low_high_tile_2_0_product_3_s5 = 23'h0;
    t_low_xs_25_0_s5 = 26'h0;
    t_low_ys_33_17_s5_way = 34'h0;
    t_low_xs_51_26_s5 = 26'h0;
    t_low_xs_64_52_s5 = 13'h0;
    t_high_low_tile_0_0_sum_1_s5 = 43'h0;
    t_high_low_tile_0_0_product_3_s5 = 39'h0;
    t_high_low_tile_1_0_sum_1_s5 = 43'h0;
    t_high_low_tile_1_0_product_3_s5 = 39'h0;
    t_high_low_tile_2_0_sum_1_s5 = 29'h0;
    t_high_low_tile_2_0_product_3_s5 = 25'h0;
    t_high_high_tile_0_0_sum_1_s5 = 43'h0;
    t_high_high_tile_0_0_product_3_s5 = 38'h0;
    t_high_high_tile_1_0_sum_1_s5 = 43'h0;
    t_high_high_tile_1_0_product_3_s5 = 38'h0;
    t_high_high_tile_2_0_sum_1_s5 = 28'h0;
    t_high_high_tile_2_0_product_3_s5 = 23'h0;
    t_high_xs_25_0_s5 = 26'h0;
    t_high_ys_33_17_s5_way = 34'h0;
    t_high_xs_51_26_s5 = 26'h0;
    t_high_xs_64_52_s5 = 13'h0;
    t_middle_xs_column_0_sum_s4_63_0_s5 = 64'h0;
    t_middle_xs_column_0_sum_s4_64_s5 = 1'h0;
    t_middle_ys_column_0_sum_s4_63_0_s5 = 64'h0;
    t_middle_ys_column_0_sum_s4_64_s5 = 1'h0;
    t_xs_25_0_s5 = 26'h0;
    t_ys_33_17_s5_way = 34'h0;
    t_xs_51_26_s5 = 26'h0;
    t_xs_63_52_s5 = 12'h0;
    t_xs_89_64_s5 = 26'h0;
    t_ys_97_81_s5_way = 34'h0;
    t_xs_115_90_s5 = 26'h0;
    t_xs_127_116_s5 = 12'h0;
    t_low_low_tile_0_0_sum_2_s6 = 39'h0;
    t_low_low_tile_0_0_product_0_s3_16_0_s6_way = 51'h0;
    t_low_low_tile_0_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_low_low_tile_0_0_sum_1_s5_16_0_s6 = 17'h0;
    t_low_low_tile_1_0_sum_2_s6 = 39'h0;
    t_low_low_tile_1_0_product_0_s3_16_0_s6_way = 51'h0;
    t_low_low_tile_1_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_low_low_tile_1_0_sum_1_s5_16_0_s6 = 17'h0;
    t_low_low_tile_2_0_sum_2_s6 = 25'h0;
    t_low_low_tile_2_0_product_0_s3_16_0_s6_way = 51'h0;
    t_low_low_tile_2_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_low_low_tile_2_0_sum_1_s5_16_0_s6 = 17'h0;
    t_low_high_tile_0_0_sum_2_s6 = 38'h0;
    t_low_high_tile_0_0_product_0_s3_16_0_s6_way = 51'h0;
    t_low_high_tile_0_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_low_high_tile_0_0_sum_1_s5_16_0_s6 = 17'h0;
    t_low_high_tile_1_0_sum_2_s6 = 38'h0;
    t_low_high_tile_1_0_product_0_s3_16_0_s6_way = 51'h0;
    t_low_high_tile_1_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_low_high_tile_1_0_sum_1_s5_16_0_s6 = 17'h0;
    t_low_high_tile_2_0_sum_2_s6 = 23'h0;
    t_low_high_tile_2_0_product_0_s3_16_0_s6_way = 51'h0;
    t_low_high_tile_2_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_low_high_tile_2_0_sum_1_s5_16_0_s6 = 17'h0;
    t_low_middle_tile_0_0_product_0_s6_way = 86'h0;
    t_low_middle_tile_0_0_product_1_s6 = 43'h0;
    t_low_xs_25_0_s6 = 26'h0;
    t_low_ys_50_34_s6_way = 51'h0;
    t_low_middle_tile_1_0_product_0_s6_way = 86'h0;
    t_low_middle_tile_1_0_product_1_s6 = 43'h0;
    t_low_xs_51_26_s6 = 26'h0;
    t_low_middle_tile_2_0_product_0_s6_way = 60'h0;
    t_low_middle_tile_2_0_product_1_s6 = 30'h0;
    t_low_xs_64_52_s6 = 13'h0;
    t_high_low_tile_0_0_sum_2_s6 = 39'h0;
    t_high_low_tile_0_0_product_0_s3_16_0_s6_way = 51'h0;
    t_high_low_tile_0_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_high_low_tile_0_0_sum_1_s5_16_0_s6 = 17'h0;
    t_high_low_tile_1_0_sum_2_s6 = 39'h0;
    t_high_low_tile_1_0_product_0_s3_16_0_s6_way = 51'h0;
    t_high_low_tile_1_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_high_low_tile_1_0_sum_1_s5_16_0_s6 = 17'h0;
    t_high_low_tile_2_0_sum_2_s6 = 25'h0;
    t_high_low_tile_2_0_product_0_s3_16_0_s6_way = 51'h0;
    t_high_low_tile_2_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_high_low_tile_2_0_sum_1_s5_16_0_s6 = 17'h0;
    t_high_high_tile_0_0_sum_2_s6 = 38'h0;
    t_high_high_tile_0_0_product_0_s3_16_0_s6_way = 51'h0;
    t_high_high_tile_0_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_high_high_tile_0_0_sum_1_s5_16_0_s6 = 17'h0;
    t_high_high_tile_1_0_sum_2_s6 = 38'h0;
    t_high_high_tile_1_0_product_0_s3_16_0_s6_way = 51'h0;
    t_high_high_tile_1_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_high_high_tile_1_0_sum_1_s5_16_0_s6 = 17'h0;
    t_high_high_tile_2_0_sum_2_s6 = 23'h0;
    t_high_high_tile_2_0_product_0_s3_16_0_s6_way = 51'h0;
    t_high_high_tile_2_0_sum_0_s4_16_0_s6_way = 34'h0;
    t_high_high_tile_2_0_sum_1_s5_16_0_s6 = 17'h0;
    t_high_middle_tile_0_0_product_0_s6_way = 86'h0;
    t_high_middle_tile_0_0_product_1_s6 = 43'h0;
    t_high_xs_25_0_s6 = 26'h0;
    t_high_ys_50_34_s6_way = 51'h0;
    t_high_middle_tile_1_0_product_0_s6_way = 86'h0;
    t_high_middle_tile_1_0_product_1_s6 = 43'h0;
    t_high_xs_51_26_s6 = 26'h0;
    t_high_middle_tile_2_0_product_0_s6_way = 60'h0;
    t_high_middle_tile_2_0_product_1_s6 = 30'h0;
    t_high_xs_64_52_s6 = 13'h0;
    t_middle_xs = 65'h0;
    t_middle_ys = 65'h0;
    t_middle_low_tile_0_0_product_0_s6_way = 86'h0;
    t_middle_low_tile_0_0_product_1_s6 = 43'h0;
    t_xs_25_0_s6 = 26'h0;
    t_ys_50_34_s6_way = 51'h0;
    t_middle_low_tile_1_0_product_0_s6_way = 86'h0;
    t_middle_low_tile_1_0_product_1_s6 = 43'h0;
    t_xs_51_26_s6 = 26'h0;
    t_middle_low_tile_2_0_product_0_s6_way = 58'h0;
    t_middle_low_tile_2_0_product_1_s6 = 29'h0;
    t_xs_63_52_s6 = 12'h0;
    t_middle_high_tile_0_0_product_0_s6_way = 86'h0;
    t_middle_high_tile_0_0_product_1_s6 = 43'h0;
    t_xs_89_64_s6 = 26'h0;
    t_ys_114_98_s6_way = 51'h0;
    t_middle_high_tile_1_0_product_0_s6_way = 86'h0;
    t_middle_high_tile_1_0_product_1_s6 = 43'h0;
    t_xs_115_90_s6 = 26'h0;
    t_middle_high_tile_2_0_product_0_s6_way = 58'h0;
    t_middle_high_tile_2_0_product_1_s6 = 29'h0;
    t_xs_127_116_s6 = 12'h0;
    t_low_low_column_0_sum_s7 = 66'h0;
    t_low_low_column_1_sum_s7 = 64'h0;
    t_low_high_column_0_sum_s7 = 66'h0;
    t_low_high_column_1_sum_s7 = 62'h0;
    t_low_middle_tile_0_0_sum_0_s7 = 43'h0;
    t_low_middle_tile_0_0_product_2_s7 = 43'h0;
    t_low_xs_25_0_s7 = 26'h0;
    t_low_ys_64_51_s7_way = 56'h0;
    t_low_middle_tile_1_0_sum_0_s7 = 43'h0;
    t_low_middle_tile_1_0_product_2_s7 = 43'h0;
    t_low_xs_51_26_s7 = 26'h0;
    t_low_middle_tile_2_0_sum_0_s7 = 30'h0;
    t_low_middle_tile_2_0_product_2_s7 = 30'h0;
    t_low_xs_64_52_s7 = 13'h0;
    t_high_low_column_0_sum_s7 = 66'h0;
    t_high_low_column_1_sum_s7 = 64'h0;
    t_high_high_column_0_sum_s7 = 66'h0;
    t_high_high_column_1_sum_s7 = 62'h0;
    t_high_middle_tile_0_0_sum_0_s7 = 43'h0;
    t_high_middle_tile_0_0_product_2_s7 = 43'h0;
    t_high_xs_25_0_s7 = 26'h0;
    t_high_ys_64_51_s7_way = 56'h0;
    t_high_middle_tile_1_0_sum_0_s7 = 43'h0;
    t_high_middle_tile_1_0_product_2_s7 = 43'h0;
    t_high_xs_51_26_s7 = 26'h0;
    t_high_middle_tile_2_0_sum_0_s7 = 30'h0;
    t_high_middle_tile_2_0_product_2_s7 = 30'h0;
    t_high_xs_64_52_s7 = 13'h0;
    t_middle_low_tile_0_0_sum_0_s7 = 43'h0;
    t_middle_low_tile_0_0_product_2_s7 = 43'h0;
    t_xs_25_0_s7 = 26'h0;
    t_ys_63_51_s7_way = 52'h0;
    t_middle_low_tile_1_0_sum_0_s7 = 43'h0;
    t_middle_low_tile_1_0_product_2_s7 = 43'h0;
    t_xs_51_26_s7 = 26'h0;
    t_middle_low_tile_2_0_sum_0_s7 = 29'h0;
    t_middle_low_tile_2_0_product_2_s7 = 29'h0;
    t_xs_63_52_s7 = 12'h0;
    t_middle_high_tile_0_0_sum_0_s7 = 43'h0;
    t_middle_high_tile_0_0_product_2_s7 = 43'h0;
    t_xs_89_64_s7 = 26'h0;
    t_ys_127_115_s7_way = 52'h0;
    t_middle_high_tile_1_0_sum_0_s7 = 43'h0;
    t_middle_high_tile_1_0_product_2_s7 = 43'h0;
    t_xs_115_90_s7 = 26'h0;
    t_middle_high_tile_2_0_sum_0_s7 = 29'h0;
    t_middle_high_tile_2_0_product_2_s7 = 29'h0;
    t_xs_127_116_s7 = 12'h0;
    t_middle_xs_25_0_s7 = 26'h0;
    t_middle_ys_16_0_s7 = 17'h0;
    t_middle_xs_51_26_s7 = 26'h0;
    t_middle_xs_64_52_s7 = 13'h0;
    t_low_middle_tile_0_0_sum_1_s8 = 43'h0;
    t_low_middle_tile_0_0_product_3_s8 = 40'h0;
    t_low_middle_tile_1_0_sum_1_s8 = 43'h0;
    t_low_middle_tile_1_0_product_3_s8 = 40'h0;
    t_low_middle_tile_2_0_sum_1_s8 = 30'h0;
    t_low_middle_tile_2_0_product_3_s8 = 27'h0;
    t_high_middle_tile_0_0_sum_1_s8 = 43'h0;
    t_high_middle_tile_0_0_product_3_s8 = 40'h0;
    t_high_middle_tile_1_0_sum_1_s8 = 43'h0;
    t_high_middle_tile_1_0_product_3_s8 = 40'h0;
    t_high_middle_tile_2_0_sum_1_s8 = 30'h0;
    t_high_middle_tile_2_0_product_3_s8 = 27'h0;
    t_middle_low_tile_0_0_sum_1_s8 = 43'h0;
    t_middle_low_tile_0_0_product_3_s8 = 39'h0;
    t_middle_low_tile_1_0_sum_1_s8 = 43'h0;
    t_middle_low_tile_1_0_product_3_s8 = 39'h0;
    t_middle_low_tile_2_0_sum_1_s8 = 29'h0;
    t_middle_low_tile_2_0_product_3_s8 = 25'h0;
    t_middle_high_tile_0_0_sum_1_s8 = 43'h0;
    t_middle_high_tile_0_0_product_3_s8 = 39'h0;
    t_middle_high_tile_1_0_sum_1_s8 = 43'h0;
    t_middle_high_tile_1_0_product_3_s8 = 39'h0;
    t_middle_high_tile_2_0_sum_1_s8 = 29'h0;
    t_middle_high_tile_2_0_product_3_s8 = 25'h0;
    t_middle_xs_25_0_s8 = 26'h0;
    t_middle_ys_33_17_s8_way = 34'h0;
    t_middle_xs_51_26_s8 = 26'h0;
    t_middle_xs_64_52_s8 = 13'h0;
    t_low_low_column_0_sum_s7_63_0_s9_way = 128'h0;
    t_low_low_settled_sum_s9_way = 128'h0;
    t_low_high_column_0_sum_s7_63_0_s9_way = 128'h0;
    t_low_high_settled_sum_s9_way = 124'h0;
    t_low_middle_tile_0_0_sum_2_s9 = 40'h0;
    t_low_middle_tile_0_0_product_0_s6_16_0_s9_way = 51'h0;
    t_low_middle_tile_0_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_low_middle_tile_0_0_sum_1_s8_16_0_s9 = 17'h0;
    t_low_middle_tile_1_0_sum_2_s9 = 40'h0;
    t_low_middle_tile_1_0_product_0_s6_16_0_s9_way = 51'h0;
    t_low_middle_tile_1_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_low_middle_tile_1_0_sum_1_s8_16_0_s9 = 17'h0;
    t_low_middle_tile_2_0_sum_2_s9 = 27'h0;
    t_low_middle_tile_2_0_product_0_s6_16_0_s9_way = 51'h0;
    t_low_middle_tile_2_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_low_middle_tile_2_0_sum_1_s8_16_0_s9 = 17'h0;
    t_high_low_column_0_sum_s7_63_0_s9_way = 128'h0;
    t_high_low_settled_sum_s9_way = 128'h0;
    t_high_high_column_0_sum_s7_63_0_s9_way = 128'h0;
    t_high_high_settled_sum_s9_way = 124'h0;
    t_high_middle_tile_0_0_sum_2_s9 = 40'h0;
    t_high_middle_tile_0_0_product_0_s6_16_0_s9_way = 51'h0;
    t_high_middle_tile_0_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_high_middle_tile_0_0_sum_1_s8_16_0_s9 = 17'h0;
    t_high_middle_tile_1_0_sum_2_s9 = 40'h0;
    t_high_middle_tile_1_0_product_0_s6_16_0_s9_way = 51'h0;
    t_high_middle_tile_1_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_high_middle_tile_1_0_sum_1_s8_16_0_s9 = 17'h0;
    t_high_middle_tile_2_0_sum_2_s9 = 27'h0;
    t_high_middle_tile_2_0_product_0_s6_16_0_s9_way = 51'h0;
    t_high_middle_tile_2_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_high_middle_tile_2_0_sum_1_s8_16_0_s9 = 17'h0;
    t_middle_low_tile_0_0_sum_2_s9 = 39'h0;
    t_middle_low_tile_0_0_product_0_s6_16_0_s9_way = 51'h0;
    t_middle_low_tile_0_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_middle_low_tile_0_0_sum_1_s8_16_0_s9 = 17'h0;
    t_middle_low_tile_1_0_sum_2_s9 = 39'h0;
    t_middle_low_tile_1_0_product_0_s6_16_0_s9_way = 51'h0;
    t_middle_low_tile_1_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_middle_low_tile_1_0_sum_1_s8_16_0_s9 = 17'h0;
    t_middle_low_tile_2_0_sum_2_s9 = 25'h0;
    t_middle_low_tile_2_0_product_0_s6_16_0_s9_way = 51'h0;
    t_middle_low_tile_2_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_middle_low_tile_2_0_sum_1_s8_16_0_s9 = 17'h0;
    t_middle_high_tile_0_0_sum_2_s9 = 39'h0;
    t_middle_high_tile_0_0_product_0_s6_16_0_s9_way = 51'h0;
    t_middle_high_tile_0_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_middle_high_tile_0_0_sum_1_s8_16_0_s9 = 17'h0;
    t_middle_high_tile_1_0_sum_2_s9 = 39'h0;
    t_middle_high_tile_1_0_product_0_s6_16_0_s9_way = 51'h0;
    t_middle_high_tile_1_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_middle_high_tile_1_0_sum_1_s8_16_0_s9 = 17'h0;
    t_middle_high_tile_2_0_sum_2_s9 = 25'h0;
    t_middle_high_tile_2_0_product_0_s6_16_0_s9_way = 51'h0;
    t_middle_high_tile_2_0_sum_0_s7_16_0_s9_way = 34'h0;
    t_middle_high_tile_2_0_sum_1_s8_16_0_s9 = 17'h0;
    t_middle_middle_tile_0_0_product_0_s9_way = 86'h0;
    t_middle_middle_tile_0_0_product_1_s9 = 43'h0;
    t_middle_xs_25_0_s9 = 26'h0;
    t_middle_ys_50_34_s9_way = 51'h0;
    t_middle_middle_tile_1_0_product_0_s9_way = 86'h0;
    t_middle_middle_tile_1_0_product_1_s9 = 43'h0;
    t_middle_xs_51_26_s9 = 26'h0;
    t_middle_middle_tile_2_0_product_0_s9_way = 60'h0;
    t_middle_middle_tile_2_0_product_1_s9 = 30'h0;
    t_middle_xs_64_52_s9 = 13'h0;
    t_low_low = 128'h0;
    t_low_high = 126'h0;
    t_low_middle_column_0_sum_s10 = 66'h0;
    t_low_middle_column_1_sum_s10 = 65'h0;
    t_low_middle_tile_2_0_77_76_s10 = 2'h0;
    t_high_low = 128'h0;
    t_high_high = 126'h0;
    t_high_middle_column_0_sum_s10 = 66'h0;
    t_high_middle_column_1_sum_s10 = 65'h0;
    t_high_middle_tile_2_0_77_76_s10 = 2'h0;
    t_middle_low_column_0_sum_s10 = 66'h0;
    t_middle_low_column_1_sum_s10 = 64'h0;
    t_middle_high_column_0_sum_s10 = 66'h0;
    t_middle_high_column_1_sum_s10 = 64'h0;
    t_middle_middle_tile_0_0_sum_0_s10 = 43'h0;
    t_middle_middle_tile_0_0_product_2_s10 = 43'h0;
    t_middle_xs_25_0_s10 = 26'h0;
    t_middle_ys_64_51_s10_way = 56'h0;
    t_middle_middle_tile_1_0_sum_0_s10 = 43'h0;
    t_middle_middle_tile_1_0_product_2_s10 = 43'h0;
    t_middle_xs_51_26_s10 = 26'h0;
    t_middle_middle_tile_2_0_sum_0_s10 = 30'h0;
    t_middle_middle_tile_2_0_product_2_s10 = 30'h0;
    t_middle_xs_64_52_s10 = 13'h0;
    t_low_middle_settled_sum_0_s11 = 65'h0;
    t_high_middle_settled_sum_0_s11 = 65'h0;
    t_middle_middle_tile_0_0_sum_1_s11 = 43'h0;
    t_middle_middle_tile_0_0_product_3_s11 = 40'h0;
    t_middle_middle_tile_1_0_sum_1_s11 = 43'h0;
    t_middle_middle_tile_1_0_product_3_s11 = 40'h0;
    t_middle_middle_tile_2_0_sum_1_s11 = 30'h0;
    t_middle_middle_tile_2_0_product_3_s11 = 27'h0;
    t_low_middle_column_0_sum_s10_63_0_s12_way = 128'h0;
    t_low_middle_settled_sum_0_s11_63_0_s12 = 64'h0;
    t_low_middle_settled_sum_0_s11_64_s12 = 1'h0;
    t_low_middle_settled_sum_1_s12_way = 4'h0;
    t_high_middle_column_0_sum_s10_63_0_s12_way = 128'h0;
    t_high_middle_settled_sum_0_s11_63_0_s12 = 64'h0;
    t_high_middle_settled_sum_0_s11_64_s12 = 1'h0;
    t_high_middle_settled_sum_1_s12_way = 4'h0;
    t_middle_low_column_0_sum_s10_63_0_s12_way = 128'h0;
    t_middle_low_settled_sum_s12_way = 128'h0;
    t_middle_high_column_0_sum_s10_63_0_s12_way = 128'h0;
    t_middle_high_settled_sum_s12_way = 128'h0;
    t_middle_middle_tile_0_0_sum_2_s12 = 40'h0;
    t_middle_middle_tile_0_0_product_0_s9_16_0_s12_way = 51'h0;
    t_middle_middle_tile_0_0_sum_0_s10_16_0_s12_way = 34'h0;
    t_middle_middle_tile_0_0_sum_1_s11_16_0_s12 = 17'h0;
    t_middle_middle_tile_1_0_sum_2_s12 = 40'h0;
    t_middle_middle_tile_1_0_product_0_s9_16_0_s12_way = 51'h0;
    t_middle_middle_tile_1_0_sum_0_s10_16_0_s12_way = 34'h0;
    t_middle_middle_tile_1_0_sum_1_s11_16_0_s12 = 17'h0;
    t_middle_middle_tile_2_0_sum_2_s12 = 27'h0;
    t_middle_middle_tile_2_0_product_0_s9_16_0_s12_way = 51'h0;
    t_middle_middle_tile_2_0_sum_0_s10_16_0_s12_way = 34'h0;
    t_middle_middle_tile_2_0_sum_1_s11_16_0_s12 = 17'h0;
    t_low_middle = 130'h0;
    not_t_low_high_63_0_s13_way = 192'h0;
    not_t_low_high_125_64_s13_way = 186'h0;
    t_low_high_125_64_s13_way = 186'h0;
    t_high_middle = 130'h0;
    not_t_high_high_63_0_s13_way = 192'h0;
    not_t_high_high_125_64_s13_way = 186'h0;
    t_high_high_125_64_s13_way = 186'h0;
    t_middle_low = 128'h0;
    t_middle_high = 128'h0;
    t_middle_middle_column_0_sum_s13 = 66'h0;
    t_middle_middle_column_1_sum_s13 = 65'h0;
    t_middle_middle_tile_2_0_77_76_s13 = 2'h0;
    t_low_column_1_sum_1_s14 = 65'h0;
    t_low_column_1_sum_0_s14_way = 264'h0;
    t_low_column_2_sum_1_s14 = 65'h0;
    t_low_column_2_sum_0_s14_way = 264'h0;
    t_high_column_1_sum_1_s14 = 65'h0;
    t_high_column_1_sum_0_s14_way = 264'h0;
    t_high_column_2_sum_1_s14 = 65'h0;
    t_high_column_2_sum_0_s14_way = 264'h0;
    t_middle_middle_settled_sum_0_s14 = 65'h0;
    t_low_column_1_sum_2_s15 = 66'h0;
    t_low_column_2_sum_2_s15 = 66'h0;
    t_low_column_3_sum_s15_way = 124'h0;
    t_high_column_1_sum_2_s15 = 66'h0;
    t_high_column_2_sum_2_s15 = 66'h0;
    t_high_column_3_sum_s15_way = 124'h0;
    t_middle_middle_column_0_sum_s13_63_0_s15_way = 128'h0;
    t_middle_middle_settled_sum_0_s14_63_0_s15 = 64'h0;
    t_middle_middle_settled_sum_0_s14_64_s15 = 1'h0;
    t_middle_middle_settled_sum_1_s15_way = 4'h0;
    t_low_settled_sum_0_s16 = 65'h0;
    t_high_settled_sum_0_s16 = 65'h0;
    t_middle_middle = 130'h0;
    not_t_middle_high_63_0_s16_way = 192'h0;
    t_middle_column_2_sum_0_s16_way = 198'h0;
    t_middle_high_127_64_s16_way = 192'h0;
    t_low_low_63_0_s17_way = 448'h0;
    t_low_column_1_sum_2_s15_63_0_s17_way = 128'h0;
    t_low_settled_sum_0_s16_63_0_s17 = 64'h0;
    t_low_settled_sum_0_s16_64_s17 = 1'h0;
    t_low_settled_sum_1_s17_way = 124'h0;
    t_high_low_63_0_s17_way = 448'h0;
    t_high_column_1_sum_2_s15_63_0_s17_way = 128'h0;
    t_high_settled_sum_0_s16_63_0_s17 = 64'h0;
    t_high_settled_sum_0_s16_64_s17 = 1'h0;
    t_high_settled_sum_1_s17_way = 124'h0;
    t_middle_column_1_sum_1_s17 = 65'h0;
    t_middle_column_1_sum_0_s17_way = 264'h0;
    t_middle_column_2_sum_1_s17 = 66'h0;
    t_middle_column_3_sum_s17 = 64'h0;
    t_low = 254'h0;
    t_high = 254'h0;
    t_middle_column_1_sum_2_s18 = 66'h0;
    t_middle_column_2_sum_1_s17_63_0_s18 = 64'h0;
    t_middle_settled_sum_0_s19 = 65'h0;
    t_column_6_sum_s19 = 65'h0;
    t_column_7_sum_s19 = 60'h0;
    t_middle_low_63_0_s20_way = 448'h0;
    t_middle_column_1_sum_2_s18_63_0_s20_way = 128'h0;
    t_middle_settled_sum_0_s19_63_0_s20 = 64'h0;
    t_middle_settled_sum_0_s19_64_s20 = 1'h0;
    t_middle_settled_sum_1_s20_way = 192'h0;
    t_middle = 256'h0;
    t_column_1_sum_0_s21_way = 195'h0;
    not_t_high_64_1_s21_way = 192'h0;
    t_column_3_sum_0_s21_way = 198'h0;
    t_column_4_sum_0_s21_way = 198'h0;
    not_t_high_253_193_s21_way = 183'h0;
    t_column_1_sum_1_s22 = 66'h0;
    t_column_2_sum_1_s22 = 65'h0;
    t_column_2_sum_0_s22_way = 260'h0;
    t_column_3_sum_1_s22 = 66'h0;
    t_column_4_sum_1_s22 = 66'h0;
    t_column_5_sum_1_s22 = 64'h0;
    t_column_5_sum_0_s22_way = 260'h0;
    t_column_2_sum_2_s23 = 66'h0;
    t_column_5_sum_2_s23 = 66'h0;
    t_column_1_sum_1_s22_65_64_s23 = 2'h0;
    t_column_3_sum_1_s22_63_0_s23 = 64'h0;
    t_settled_sum_2_s23 = 65'h0;
    t_column_4_sum_1_s22_65_64_s23 = 2'h0;
    t_column_6_sum_s19_63_0_s23_way = 256'h0;
    t_settled_sum_0_s24 = 65'h0;
    t_settled_sum_1_s24 = 65'h0;
    t_settled_sum_3_s24 = 65'h0;
    t_settled_sum_4_s24 = 65'h0;
    t_low_63_0_s25_way = 448'h0;
    t_column_1_sum_1_s22_63_0_s25_way = 192'h0;
    t_settled_sum_0_s24_63_0_s25 = 64'h0;
    t_settled_sum_0_s24_64_s25 = 1'h0;
    t_settled_sum_1_s24_63_0_s25 = 64'h0;
    t_settled_sum_1_s24_64_s25 = 1'h0;
    t_carry_all_bits_0_s25 = 1'h0;
    t_settled_sum_2_s23_63_0_s25_way = 128'h0;
    t_settled_sum_2_s23_64_s25_way = 2'h0;
    t_carry_all_bits_1_s25_way = 2'h0;
    t_settled_sum_3_s24_63_0_s25 = 64'h0;
    t_settled_sum_3_s24_64_s25 = 1'h0;
    t_carry_all_bits_2_s25 = 1'h0;
    t_settled_sum_4_s24_63_0_s25 = 64'h0;
    t_settled_sum_4_s24_64_s25 = 1'h0;
    t_carry_all_bits_3_s25 = 1'h0;
    t_settled_sum_5_s25_way = 360'h0;
    t = 508'h0;
    t_25_0_s27 = 26'h0;
    t_51_26_s27 = 26'h0;
    t_77_52_s27 = 26'h0;
    t_103_78_s27 = 26'h0;
    t_129_104_s27 = 26'h0;
    t_155_130_s27 = 26'h0;
    t_181_156_s27 = 26'h0;
    t_207_182_s27 = 26'h0;
    t_233_208_s27 = 26'h0;
    t_255_234_s27 = 22'h0;
    t_25_0_s28 = 26'h0;
    t_51_26_s28 = 26'h0;
    t_77_52_s28 = 26'h0;
    t_103_78_s28 = 26'h0;
    t_129_104_s28 = 26'h0;
    t_155_130_s28 = 26'h0;
    t_181_156_s28 = 26'h0;
    t_207_182_s28 = 26'h0;
    t_233_208_s28 = 26'h0;
    t_255_234_s28 = 22'h0;
    m_tile_0_0_product_0_s29_way = 86'h0;
    m_tile_0_0_product_1_s29 = 43'h0;
    t_25_0_s29 = 26'h0;
    m_tile_0_4_product_0_s29_way = 86'h0;
    m_tile_0_4_product_1_s29 = 43'h0;
    m_tile_0_8_product_0_s29_way = 86'h0;
    m_tile_0_8_product_1_s29 = 43'h0;
    m_tile_0_12_product_0_s29_way = 86'h0;
    m_tile_0_12_product_1_s29 = 43'h0;
    m_tile_1_0_product_0_s29_way = 86'h0;
    m_tile_1_0_product_1_s29 = 43'h0;
    t_51_26_s29 = 26'h0;
    m_tile_1_4_product_0_s29_way = 86'h0;
    m_tile_1_4_product_1_s29 = 43'h0;
    m_tile_1_8_product_0_s29_way = 86'h0;
    m_tile_1_8_product_1_s29 = 43'h0;
    m_tile_1_12_product_0_s29_way = 86'h0;
    m_tile_1_12_product_1_s29 = 43'h0;
    m_tile_2_0_product_0_s29_way = 86'h0;
    m_tile_2_0_product_1_s29 = 43'h0;
    t_77_52_s29 = 26'h0;
    m_tile_2_4_product_0_s29_way = 86'h0;
    m_tile_2_4_product_1_s29 = 43'h0;
    m_tile_2_8_product_0_s29_way = 86'h0;
    m_tile_2_8_product_1_s29 = 43'h0;
    m_tile_3_0_product_0_s29_way = 86'h0;
    m_tile_3_0_product_1_s29 = 43'h0;
    t_103_78_s29 = 26'h0;
    m_tile_3_4_product_0_s29_way = 86'h0;
    m_tile_3_4_product_1_s29 = 43'h0;
    m_tile_3_8_product_0_s29_way = 86'h0;
    m_tile_3_8_product_1_s29 = 43'h0;
    m_tile_4_0_product_0_s29_way = 86'h0;
    m_tile_4_0_product_1_s29 = 43'h0;
    t_129_104_s29 = 26'h0;
    m_tile_4_4_product_0_s29_way = 86'h0;
    m_tile_4_4_product_1_s29 = 43'h0;
    m_tile_4_8_way = 86'h0;
    m_tile_5_0_product_0_s29_way = 86'h0;
    m_tile_5_0_product_1_s29 = 43'h0;
    t_155_130_s29 = 26'h0;
    m_tile_5_4_product_0_s29_way = 86'h0;
    m_tile_5_4_product_1_s29 = 43'h0;
    m_tile_6_0_product_0_s29_way = 86'h0;
    m_tile_6_0_product_1_s29 = 43'h0;
    t_181_156_s29 = 26'h0;
    m_tile_6_4_product_0_s29_way = 86'h0;
    m_tile_6_4_product_1_s29 = 43'h0;
    m_tile_7_0_product_0_s29_way = 86'h0;
    m_tile_7_0_product_1_s29 = 43'h0;
    t_207_182_s29 = 26'h0;
    m_tile_7_4_way = 86'h0;
    m_tile_8_0_product_0_s29_way = 86'h0;
    m_tile_8_0_product_1_s29 = 43'h0;
    t_233_208_s29 = 26'h0;
    m_tile_9_0_product_0_s29_way = 78'h0;
    m_tile_9_0_product_1_s29 = 39'h0;
    m_tile_0_0_sum_0_s30 = 43'h0;
    m_tile_0_0_product_2_s30 = 43'h0;
    t_25_0_s30 = 26'h0;
    m_tile_0_4_sum_0_s30 = 43'h0;
    m_tile_0_4_product_2_s30 = 43'h0;
    m_tile_0_8_sum_0_s30 = 43'h0;
    m_tile_0_8_product_2_s30 = 43'h0;
    m_tile_0_12_sum_0_s30 = 43'h0;
    m_tile_0_12_product_2_s30 = 43'h0;
    m_tile_1_0_sum_0_s30 = 43'h0;
    m_tile_1_0_product_2_s30 = 43'h0;
    t_51_26_s30 = 26'h0;
    m_tile_1_4_sum_0_s30 = 43'h0;
    m_tile_1_4_product_2_s30 = 43'h0;
    m_tile_1_8_sum_0_s30 = 43'h0;
    m_tile_1_8_product_2_s30 = 43'h0;
    m_tile_1_12_sum_s30 = 43'h0;
    m_tile_1_12_product_0_s29_16_0_s30 = 17'h0;
    m_tile_2_0_sum_0_s30 = 43'h0;
    m_tile_2_0_product_2_s30 = 43'h0;
    t_77_52_s30 = 26'h0;
    m_tile_2_4_sum_0_s30 = 43'h0;
    m_tile_2_4_product_2_s30 = 43'h0;
    m_tile_2_8_sum_0_s30 = 43'h0;
    m_tile_2_8_product_2_s30 = 43'h0;
    m_tile_3_0_sum_0_s30 = 43'h0;
    m_tile_3_0_product_2_s30 = 43'h0;
    t_103_78_s30 = 26'h0;
    m_tile_3_4_sum_0_s30 = 43'h0;
    m_tile_3_4_product_2_s30 = 43'h0;
    m_tile_3_8_sum_0_s30 = 43'h0;
    m_tile_3_8_product_2_s30 = 43'h0;
    m_tile_4_0_sum_0_s30 = 43'h0;
    m_tile_4_0_product_2_s30 = 43'h0;
    t_129_104_s30 = 26'h0;
    m_tile_4_4_sum_0_s30 = 43'h0;
    m_tile_4_4_product_2_s30 = 43'h0;
    m_tile_5_0_sum_0_s30 = 43'h0;
    m_tile_5_0_product_2_s30 = 43'h0;
    t_155_130_s30 = 26'h0;
    m_tile_5_4_sum_0_s30 = 43'h0;
    m_tile_5_4_product_2_s30 = 43'h0;
    m_tile_6_0_sum_0_s30 = 43'h0;
    m_tile_6_0_product_2_s30 = 43'h0;
    t_181_156_s30 = 26'h0;
    m_tile_6_4_sum_s30 = 43'h0;
    m_tile_6_4_product_0_s29_16_0_s30 = 17'h0;
    m_tile_7_0_sum_0_s30 = 43'h0;
    m_tile_7_0_product_2_s30 = 43'h0;
    t_207_182_s30 = 26'h0;
    m_tile_8_0_sum_0_s30 = 43'h0;
    m_tile_8_0_product_2_s30 = 43'h0;
    m_tile_9_0_sum_s30 = 39'h0;
    m_tile_9_0_product_0_s29_16_0_s30 = 17'h0;
    m_tile_0_0_sum_1_s31 = 43'h0;
    m_tile_0_0_product_3_s31 = 43'h0;
    m_tile_0_4_sum_1_s31 = 43'h0;
    m_tile_0_4_product_3_s31 = 43'h0;
    m_tile_0_8_sum_1_s31 = 43'h0;
    m_tile_0_8_product_3_s31 = 43'h0;
    m_tile_0_12_sum_1_s31 = 43'h0;
    m_tile_0_12_product_3_s31 = 27'h0;
    m_tile_1_0_sum_1_s31 = 43'h0;
    m_tile_1_0_product_3_s31 = 43'h0;
    m_tile_1_4_sum_1_s31 = 43'h0;
    m_tile_1_4_product_3_s31 = 43'h0;
    m_tile_1_8_sum_1_s31 = 43'h0;
    m_tile_1_8_product_3_s31 = 43'h0;
    m_tile_2_0_sum_1_s31 = 43'h0;
    m_tile_2_0_product_3_s31 = 43'h0;
    m_tile_2_4_sum_1_s31 = 43'h0;
    m_tile_2_4_product_3_s31 = 43'h0;
    m_tile_2_8_sum_1_s31 = 43'h0;
    m_tile_2_8_product_3_s31 = 43'h0;
    m_tile_3_0_sum_1_s31 = 43'h0;
    m_tile_3_0_product_3_s31 = 43'h0;
    m_tile_3_4_sum_1_s31 = 43'h0;
    m_tile_3_4_product_3_s31 = 43'h0;
    m_tile_3_8_sum_1_s31 = 43'h0;
    m_tile_3_8_product_0_s29_16_0_s31_way = 34'h0;
    m_tile_3_8_sum_0_s30_16_0_s31 = 17'h0;
    m_tile_4_0_sum_1_s31 = 43'h0;
    m_tile_4_0_product_3_s31 = 43'h0;
    m_tile_4_4_sum_1_s31 = 43'h0;
    m_tile_4_4_product_3_s31 = 43'h0;
    m_tile_5_0_sum_1_s31 = 43'h0;
    m_tile_5_0_product_3_s31 = 43'h0;
    m_tile_5_4_sum_1_s31 = 43'h0;
    m_tile_5_4_product_3_s31 = 43'h0;
    m_tile_6_0_sum_1_s31 = 43'h0;
    m_tile_6_0_product_3_s31 = 43'h0;
    m_tile_7_0_sum_1_s31 = 43'h0;
    m_tile_7_0_product_3_s31 = 43'h0;
    m_tile_8_0_sum_1_s31 = 43'h0;
    m_tile_8_0_product_0_s29_16_0_s31_way = 34'h0;
    m_tile_8_0_sum_0_s30_16_0_s31 = 17'h0;
    m_tile_0_0_sum_2_s32 = 43'h0;
    m_tile_0_0_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_0_0_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_0_0_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_0_4_sum_2_s32 = 43'h0;
    m_tile_0_4_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_0_4_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_0_4_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_0_8_sum_2_s32 = 43'h0;
    m_tile_0_8_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_0_8_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_0_8_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_0_12_sum_2_s32 = 27'h0;
    m_tile_0_12_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_0_12_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_0_12_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_1_0_sum_2_s32 = 43'h0;
    m_tile_1_0_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_1_0_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_1_0_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_1_4_sum_2_s32 = 43'h0;
    m_tile_1_4_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_1_4_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_1_4_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_1_8_sum_2_s32 = 43'h0;
    m_tile_1_8_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_1_8_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_1_8_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_2_0_sum_2_s32 = 43'h0;
    m_tile_2_0_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_2_0_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_2_0_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_2_4_sum_2_s32 = 43'h0;
    m_tile_2_4_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_2_4_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_2_4_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_2_8_sum_2_s32 = 43'h0;
    m_tile_2_8_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_2_8_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_2_8_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_3_0_sum_2_s32 = 43'h0;
    m_tile_3_0_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_3_0_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_3_0_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_3_4_sum_2_s32 = 43'h0;
    m_tile_3_4_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_3_4_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_3_4_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_4_0_sum_2_s32 = 43'h0;
    m_tile_4_0_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_4_0_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_4_0_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_4_4_sum_2_s32 = 43'h0;
    m_tile_4_4_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_4_4_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_4_4_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_5_0_sum_2_s32 = 43'h0;
    m_tile_5_0_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_5_0_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_5_0_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_5_4_sum_2_s32 = 43'h0;
    m_tile_5_4_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_5_4_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_5_4_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_6_0_sum_2_s32 = 43'h0;
    m_tile_6_0_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_6_0_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_6_0_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_7_0_sum_2_s32 = 43'h0;
    m_tile_7_0_product_0_s29_16_0_s32_way = 51'h0;
    m_tile_7_0_sum_0_s30_16_0_s32_way = 34'h0;
    m_tile_7_0_sum_1_s31_16_0_s32 = 17'h0;
    m_tile_1_12_25_0_s32_way = 52'h0;
    m_tile_3_8_41_0_s32 = 42'h0;
    m_tile_4_8_15_0_s32_way = 48'h0;
    m_tile_6_4_31_0_s32_way = 64'h0;
    m_tile_7_4_5_0_s32_way = 18'h0;
    m_column_3_joined_0_s32_way = 128'h0;
    m_column_3_joined_1_s32 = 64'h0;
    m_column_0_sum_s33 = 66'h0;
    m_column_1_sum_0_s33 = 66'h0;
    m_column_1_sum_1_s33 = 62'h0;
    m_column_2_sum_0_s33 = 66'h0;
    m_column_2_sum_1_s33 = 66'h0;
    m_column_2_sum_2_s33 = 64'h0;
    m_column_3_sum_0_s33 = 64'h0;
    m_column_3_sum_1_s33 = 64'h0;
    m_column_3_sum_2_s33 = 64'h0;
    m_column_3_sum_3_s33 = 64'h0;
    m_column_3_joined_2_s33 = 64'h0;
    m_column_1_sum_2_s34 = 67'h0;
    m_column_2_sum_3_s34 = 68'h0;
    m_column_2_joined_3_s34_way = 128'h0;
    m_column_3_sum_4_s34 = 64'h0;
    m_column_3_sum_5_s34 = 64'h0;
    m_column_0_sum_s33_65_64_s34 = 2'h0;
    m_column_2_sum_4_s35 = 68'h0;
    m_column_3_sum_6_s35 = 64'h0;
    m_settled_sum_0_s35 = 65'h0;
    m_column_1_sum_2_s34_66_64_s35 = 3'h0;
    m_settled_sum_1_s36 = 65'h0;
    m_column_0_sum_s33_63_0_s37_way = 256'h0;
    m_settled_sum_0_s35_63_0_s37_way = 128'h0;
    m_settled_sum_0_s35_64_s37_way = 2'h0;
    m_settled_sum_1_s36_63_0_s37 = 64'h0;
    m_settled_sum_1_s36_64_s37 = 1'h0;
    m_carry_all_bits_s37 = 1'h0;
    m_settled_sum_2_s37_way = 128'h0;
    m = 256'h0;
    m_25_0_s39 = 26'h0;
    m_51_26_s39 = 26'h0;
    m_77_52_s39 = 26'h0;
    m_103_78_s39 = 26'h0;
    m_129_104_s39 = 26'h0;
    m_155_130_s39 = 26'h0;
    m_181_156_s39 = 26'h0;
    m_207_182_s39 = 26'h0;
    m_233_208_s39 = 26'h0;
    m_255_234_s39 = 22'h0;
    m_25_0_s40 = 26'h0;
    m_51_26_s40 = 26'h0;
    m_77_52_s40 = 26'h0;
    m_103_78_s40 = 26'h0;
    m_129_104_s40 = 26'h0;
    m_155_130_s40 = 26'h0;
    m_181_156_s40 = 26'h0;
    m_207_182_s40 = 26'h0;
    m_233_208_s40 = 26'h0;
    m_255_234_s40 = 22'h0;
    u_tile_0_13_product_0_s41_way = 86'h0;
    u_tile_0_13_product_1_s41 = 42'h0;
    u_tile_1_11_product_0_s41_way = 86'h0;
    u_tile_1_11_product_1_s41 = 43'h0;
    m_51_26_s41 = 26'h0;
    u_tile_2_9_product_0_s41_way = 86'h0;
    u_tile_2_9_product_1_s41 = 43'h0;
    m_77_52_s41 = 26'h0;
    u_tile_2_13_product_0_s41_way = 86'h0;
    u_tile_2_13_product_1_s41 = 42'h0;
    u_tile_3_8_product_0_s41_way = 86'h0;
    u_tile_3_8_product_1_s41 = 43'h0;
    m_103_78_s41 = 26'h0;
    u_tile_3_12_product_0_s41_way = 86'h0;
    u_tile_3_12_product_1_s41 = 43'h0;
    u_tile_4_6_product_0_s41_way = 86'h0;
    u_tile_4_6_product_1_s41 = 43'h0;
    m_129_104_s41 = 26'h0;
    u_tile_4_10_product_0_s41_way = 86'h0;
    u_tile_4_10_product_1_s41 = 43'h0;
    u_tile_4_14_way = 84'h0;
    u_tile_5_5_product_0_s41_way = 86'h0;
    u_tile_5_5_product_1_s41 = 43'h0;
    m_155_130_s41 = 26'h0;
    u_tile_5_9_product_0_s41_way = 86'h0;
    u_tile_5_9_product_1_s41 = 43'h0;
    u_tile_5_13_product_0_s41_way = 86'h0;
    u_tile_5_13_product_1_s41 = 42'h0;
    u_tile_6_3_product_0_s41_way = 86'h0;
    u_tile_6_3_product_1_s41 = 43'h0;
    m_181_156_s41 = 26'h0;
    u_tile_6_7_product_0_s41_way = 86'h0;
    u_tile_6_7_product_1_s41 = 43'h0;
    u_tile_6_11_product_0_s41_way = 86'h0;
    u_tile_6_11_product_1_s41 = 43'h0;
    u_tile_7_2_product_0_s41_way = 86'h0;
    u_tile_7_2_product_1_s41 = 43'h0;
    m_207_182_s41 = 26'h0;
    u_tile_7_6_product_0_s41_way = 86'h0;
    u_tile_7_6_product_1_s41 = 43'h0;
    u_tile_7_10_product_0_s41_way = 86'h0;
    u_tile_7_10_product_1_s41 = 43'h0;
    u_tile_7_14_way = 84'h0;
    u_tile_8_0_product_0_s41_way = 86'h0;
    u_tile_8_0_product_1_s41 = 43'h0;
    m_233_208_s41 = 26'h0;
    u_tile_8_4_product_0_s41_way = 86'h0;
    u_tile_8_4_product_1_s41 = 43'h0;
    u_tile_8_8_product_0_s41_way = 86'h0;
    u_tile_8_8_product_1_s41 = 43'h0;
    u_tile_8_12_product_0_s41_way = 86'h0;
    u_tile_8_12_product_1_s41 = 43'h0;
    u_tile_9_0_product_0_s41_way = 78'h0;
    u_tile_9_0_product_1_s41 = 39'h0;
    m_255_234_s41 = 22'h0;
    u_tile_9_4_product_0_s41_way = 78'h0;
    u_tile_9_4_product_1_s41 = 39'h0;
    u_tile_9_8_product_0_s41_way = 78'h0;
    u_tile_9_8_product_1_s41 = 39'h0;
    u_tile_9_12_product_0_s41_way = 78'h0;
    u_tile_9_12_product_1_s41 = 39'h0;
    u_tile_0_13_sum_s42 = 42'h0;
    u_tile_0_13_product_0_s41_16_0_s42 = 17'h0;
    u_tile_1_11_sum_0_s42 = 43'h0;
    u_tile_1_11_product_2_s42 = 43'h0;
    m_51_26_s42 = 26'h0;
    u_tile_2_9_sum_0_s42 = 43'h0;
    u_tile_2_9_product_2_s42 = 43'h0;
    m_77_52_s42 = 26'h0;
    u_tile_2_13_sum_s42 = 42'h0;
    u_tile_2_13_product_0_s41_16_0_s42 = 17'h0;
    u_tile_3_8_sum_0_s42 = 43'h0;
    u_tile_3_8_product_2_s42 = 43'h0;
    m_103_78_s42 = 26'h0;
    u_tile_3_12_sum_0_s42 = 43'h0;
    u_tile_3_12_product_2_s42 = 42'h0;
    u_tile_4_6_sum_0_s42 = 43'h0;
    u_tile_4_6_product_2_s42 = 43'h0;
    m_129_104_s42 = 26'h0;
    u_tile_4_10_sum_0_s42 = 43'h0;
    u_tile_4_10_product_2_s42 = 43'h0;
    u_tile_5_5_sum_0_s42 = 43'h0;
    u_tile_5_5_product_2_s42 = 43'h0;
    m_155_130_s42 = 26'h0;
    u_tile_5_9_sum_0_s42 = 43'h0;
    u_tile_5_9_product_2_s42 = 43'h0;
    u_tile_5_13_sum_s42 = 42'h0;
    u_tile_5_13_product_0_s41_16_0_s42 = 17'h0;
    u_tile_6_3_sum_0_s42 = 43'h0;
    u_tile_6_3_product_2_s42 = 43'h0;
    m_181_156_s42 = 26'h0;
    u_tile_6_7_sum_0_s42 = 43'h0;
    u_tile_6_7_product_2_s42 = 43'h0;
    u_tile_6_11_sum_0_s42 = 43'h0;
    u_tile_6_11_product_2_s42 = 43'h0;
    u_tile_7_2_sum_0_s42 = 43'h0;
    u_tile_7_2_product_2_s42 = 43'h0;
    m_207_182_s42 = 26'h0;
    u_tile_7_6_sum_0_s42 = 43'h0;
    u_tile_7_6_product_2_s42 = 43'h0;
    u_tile_7_10_sum_0_s42 = 43'h0;
    u_tile_7_10_product_2_s42 = 43'h0;
    u_tile_8_0_sum_0_s42 = 43'h0;
    u_tile_8_0_product_2_s42 = 43'h0;
    m_233_208_s42 = 26'h0;
    u_tile_8_4_sum_0_s42 = 43'h0;
    u_tile_8_4_product_2_s42 = 43'h0;
    u_tile_8_8_sum_0_s42 = 43'h0;
    u_tile_8_8_product_2_s42 = 43'h0;
    u_tile_8_12_sum_0_s42 = 43'h0;
    u_tile_8_12_product_2_s42 = 42'h0;
    u_tile_9_0_sum_0_s42 = 39'h0;
    u_tile_9_0_product_2_s42 = 39'h0;
    m_255_234_s42 = 22'h0;
    u_tile_9_4_sum_0_s42 = 39'h0;
    u_tile_9_4_product_2_s42 = 39'h0;
    u_tile_9_8_sum_0_s42 = 39'h0;
    u_tile_9_8_product_2_s42 = 39'h0;
    u_tile_9_12_sum_0_s42 = 39'h0;
    u_tile_9_12_product_2_s42 = 38'h0;
    u_column_0_joined_0_s42_way = 1024'h0;
    u_tile_4_14_31_0_s42 = 32'h0;
    t_373_310_s42_way = 1024'h0;
    u_tile_7_14_17_0_s42 = 18'h0;
    u_tile_1_11_sum_1_s43 = 43'h0;
    u_tile_1_11_product_3_s43 = 42'h0;
    u_tile_2_9_sum_1_s43 = 43'h0;
    u_tile_2_9_product_3_s43 = 43'h0;
    u_tile_3_8_sum_1_s43 = 43'h0;
    u_tile_3_8_product_3_s43 = 43'h0;
    u_tile_3_12_sum_1_s43 = 42'h0;
    u_tile_3_12_product_0_s41_16_0_s43_way = 34'h0;
    u_tile_3_12_sum_0_s42_16_0_s43 = 17'h0;
    u_tile_4_6_sum_1_s43 = 43'h0;
    u_tile_4_6_product_3_s43 = 43'h0;
    u_tile_4_10_sum_1_s43 = 43'h0;
    u_tile_4_10_product_3_s43 = 43'h0;
    u_tile_5_5_sum_1_s43 = 43'h0;
    u_tile_5_5_product_3_s43 = 43'h0;
    u_tile_5_9_sum_1_s43 = 43'h0;
    u_tile_5_9_product_3_s43 = 43'h0;
    u_tile_6_3_sum_1_s43 = 43'h0;
    u_tile_6_3_product_3_s43 = 43'h0;
    u_tile_6_7_sum_1_s43 = 43'h0;
    u_tile_6_7_product_3_s43 = 43'h0;
    u_tile_6_11_sum_1_s43 = 43'h0;
    u_tile_6_11_product_3_s43 = 42'h0;
    u_tile_7_2_sum_1_s43 = 43'h0;
    u_tile_7_2_product_3_s43 = 43'h0;
    u_tile_7_6_sum_1_s43 = 43'h0;
    u_tile_7_6_product_3_s43 = 43'h0;
    u_tile_7_10_sum_1_s43 = 43'h0;
    u_tile_7_10_product_3_s43 = 43'h0;
    u_tile_8_0_sum_1_s43 = 43'h0;
    u_tile_8_0_product_3_s43 = 43'h0;
    u_tile_8_4_sum_1_s43 = 43'h0;
    u_tile_8_4_product_3_s43 = 43'h0;
    u_tile_8_8_sum_1_s43 = 43'h0;
    u_tile_8_8_product_3_s43 = 43'h0;
    u_tile_8_12_sum_1_s43 = 42'h0;
    u_tile_8_12_product_0_s41_16_0_s43_way = 34'h0;
    u_tile_8_12_sum_0_s42_16_0_s43 = 17'h0;
    u_tile_9_0_sum_1_s43 = 39'h0;
    u_tile_9_0_product_3_s43 = 39'h0;
    u_tile_9_4_sum_1_s43 = 39'h0;
    u_tile_9_4_product_3_s43 = 39'h0;
    u_tile_9_8_sum_1_s43 = 39'h0;
    u_tile_9_8_product_3_s43 = 39'h0;
    u_tile_9_12_sum_1_s43 = 38'h0;
    u_tile_9_12_product_0_s41_16_0_s43_way = 34'h0;
    u_tile_9_12_sum_0_s42_16_0_s43 = 17'h0;
    u_tile_0_13_58_25_s43 = 34'h0;
    u_tile_4_14_41_32_s43_way = 20'h0;
    t_437_374_s43_way = 1088'h0;
    u_joined_6_s43 = 64'h0;
    t_501_438_s43_way = 1088'h0;
    u_tile_7_14_41_18_s43_way = 48'h0;
    t_507_502_s43_way = 102'h0;
    u_tile_1_11_sum_2_s44 = 42'h0;
    u_tile_1_11_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_1_11_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_1_11_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_2_9_sum_2_s44 = 43'h0;
    u_tile_2_9_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_2_9_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_2_9_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_3_8_sum_2_s44 = 43'h0;
    u_tile_3_8_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_3_8_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_3_8_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_4_6_sum_2_s44 = 43'h0;
    u_tile_4_6_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_4_6_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_4_6_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_4_10_sum_2_s44 = 43'h0;
    u_tile_4_10_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_4_10_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_4_10_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_5_5_sum_2_s44 = 43'h0;
    u_tile_5_5_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_5_5_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_5_5_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_5_9_sum_2_s44 = 43'h0;
    u_tile_5_9_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_5_9_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_5_9_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_6_3_sum_2_s44 = 43'h0;
    u_tile_6_3_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_6_3_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_6_3_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_6_7_sum_2_s44 = 43'h0;
    u_tile_6_7_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_6_7_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_6_7_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_6_11_sum_2_s44 = 42'h0;
    u_tile_6_11_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_6_11_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_6_11_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_7_2_sum_2_s44 = 43'h0;
    u_tile_7_2_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_7_2_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_7_2_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_7_6_sum_2_s44 = 43'h0;
    u_tile_7_6_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_7_6_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_7_6_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_7_10_sum_2_s44 = 43'h0;
    u_tile_7_10_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_7_10_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_7_10_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_8_0_sum_2_s44 = 43'h0;
    u_tile_8_0_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_8_0_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_8_0_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_8_4_sum_2_s44 = 43'h0;
    u_tile_8_4_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_8_4_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_8_4_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_8_8_sum_2_s44 = 43'h0;
    u_tile_8_8_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_8_8_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_8_8_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_9_0_sum_2_s44 = 39'h0;
    u_tile_9_0_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_9_0_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_9_0_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_9_4_sum_2_s44 = 39'h0;
    u_tile_9_4_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_9_4_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_9_4_sum_1_s43_16_0_s44 = 17'h0;
    u_tile_9_8_sum_2_s44 = 39'h0;
    u_tile_9_8_product_0_s41_16_0_s44_way = 51'h0;
    u_tile_9_8_sum_0_s42_16_0_s44_way = 34'h0;
    u_tile_9_8_sum_1_s43_16_0_s44 = 17'h0;
    u_joined_0_s44 = 64'h0;
    u_tile_3_12_75_28_s44 = 48'h0;
    u_tile_9_12_63_0_s44 = 64'h0;
    u_column_0_sum_1_s45 = 66'h0;
    u_column_0_sum_2_s45 = 64'h0;
    u_column_0_sum_3_s45 = 65'h0;
    u_column_0_sum_4_s45 = 66'h0;
    u_column_0_sum_5_s45 = 36'h0;
    u_column_0_sum_0_s45_way = 195'h0;
    u_column_1_sum_1_s45 = 65'h0;
    u_column_1_sum_2_s45 = 65'h0;
    u_column_1_sum_3_s45 = 66'h0;
    u_column_1_sum_0_s45_way = 198'h0;
    u_column_1_joined_2_s45 = 64'h0;
    u_column_2_sum_1_s45 = 63'h0;
    u_column_2_sum_2_s45 = 66'h0;
    u_column_2_sum_0_s45_way = 132'h0;
    u_column_3_sum_1_s45 = 65'h0;
    u_column_3_sum_0_s45_way = 130'h0;
    u_column_0_sum_6_s46 = 67'h0;
    u_column_0_sum_7_s46 = 67'h0;
    u_column_1_sum_4_s46 = 67'h0;
    u_column_1_sum_5_s46 = 66'h0;
    u_column_2_sum_3_s46 = 67'h0;
    u_tile_9_8_67_4_s46_way = 128'h0;
    u_column_3_sum_2_s46 = 66'h0;
    u_column_4_sum_s46_way = 27'h0;
    u_column_0_sum_8_s47 = 68'h0;
    u_column_1_sum_6_s47 = 68'h0;
    u_column_2_sum_4_s47 = 67'h0;
    u_column_3_sum_2_s46_63_0_s47 = 64'h0;
    u_settled_sum_0_s48 = 65'h0;
    u_settled_sum_1_s48 = 65'h0;
    u_settled_sum_2_s48 = 65'h0;
    u_column_0_sum_8_s47_63_0_s49_way = 128'h0;
    u_settled_sum_0_s48_63_0_s49 = 64'h0;
    u_settled_sum_0_s48_64_s49 = 1'h0;
    u_settled_sum_1_s48_63_0_s49 = 64'h0;
    u_settled_sum_1_s48_64_s49 = 1'h0;
    u_carry_all_bits_0_s49 = 1'h0;
    u_settled_sum_2_s48_63_0_s49 = 64'h0;
    u_settled_sum_2_s48_64_s49 = 1'h0;
    u_carry_all_bits_1_s49 = 1'h0;
    u_settled_sum_3_s49_way = 27'h0;
    u_carry_joined_s50 = 265'h0;
    result_less_column_0_sum_s51 = 65'h0;
    result_less_column_1_sum_s51 = 65'h0;
    result_less_column_2_sum_s51 = 65'h0;
    result_less_column_0_sum_s51_63_0_s52 = 64'h0;
    result_less_column_0_sum_s51_64_s52 = 1'h0;
    result_less_column_1_sum_s51_63_0_s52 = 64'h0;
    result_less_column_1_sum_s51_64_s52 = 1'h0;
    result_less_carry_all_bits_0_s52 = 1'h0;
    result_less_column_2_sum_s51_63_0_s52 = 64'h0;
    result_less_column_2_sum_s51_64_s52 = 1'h0;
    result_less_carry_all_bits_1_s52 = 1'h0;
    result_less_column_3_sum_s52_way = 128'h0;
    result_less = 256'h0;
    u_carry_joined_s50_263_10_s53_way = 762'h0;
    result_chosen_s54 = 254'h0;
  end
  always @(posedge clock) begin
    // into stage 1
    t_xs_column_0_sum_s1 <= t_xs_column_0_sum;
    t_ys_column_0_sum_s1 <= t_ys_column_0_sum;
    t_low_xs_column_0_sum_s1 <= t_low_xs_column_0_sum;
    t_low_ys_column_0_sum_s1 <= t_low_ys_column_0_sum;
    a_25_0_s1 <= a_25_0;
    b_16_0_s1 <= b_16_0;
    a_51_26_s1 <= a_51_26;
    a_63_52_s1 <= a_63_52;
    a_89_64_s1 <= a_89_64;
    b_80_64_s1 <= b_80_64;
    a_115_90_s1 <= a_115_90;
    a_126_116_s1 <= a_126_116;
    t_high_xs_column_0_sum_s1 <= t_high_xs_column_0_sum;
    t_high_ys_column_0_sum_s1 <= t_high_ys_column_0_sum;
    a_152_127_s1 <= a_152_127;
    b_143_127_s1 <= b_143_127;
    a_178_153_s1 <= a_178_153;
    a_190_179_s1 <= a_190_179;
    a_216_191_s1 <= a_216_191;
    b_207_191_s1 <= b_207_191;
    a_242_217_s1 <= a_242_217;
    a_253_243_s1 <= a_253_243;
    // into stage 2
    t_xs_column_0_sum_s1_63_0_s2 <= t_xs_column_0_sum_s1_63_0;
    t_xs_column_0_sum_s1_64_s2 <= t_xs_column_0_sum_s1_64;
    t_xs_column_1_sum_s2_way <= {t_xs_column_1_sum_s2_way[63:0], t_xs_column_1_sum};
    t_ys_column_0_sum_s1_63_0_s2 <= t_ys_column_0_sum_s1_63_0;
    t_ys_column_0_sum_s1_64_s2 <= t_ys_column_0_sum_s1_64;
    t_ys_column_1_sum_s2_way <= {t_ys_column_1_sum_s2_way[63:0], t_ys_column_1_sum};
    t_low_xs_column_0_sum_s1_63_0_s2 <= t_low_xs_column_0_sum_s1_63_0;
    t_low_xs_column_0_sum_s1_64_s2 <= t_low_xs_column_0_sum_s1_64;
    t_low_ys_column_0_sum_s1_63_0_s2 <= t_low_ys_column_0_sum_s1_63_0;
    t_low_ys_column_0_sum_s1_64_s2 <= t_low_ys_column_0_sum_s1_64;
    a_25_0_s2 <= a_25_0_s1;
    b_33_17_s2_way <= {b_33_17_s2_way[16:0], b_33_17};
    a_51_26_s2 <= a_51_26_s1;
    a_63_52_s2 <= a_63_52_s1;
    a_89_64_s2 <= a_89_64_s1;
    b_97_81_s2_way <= {b_97_81_s2_way[16:0], b_97_81};
    a_115_90_s2 <= a_115_90_s1;
    a_126_116_s2 <= a_126_116_s1;
    t_high_xs_column_0_sum_s1_63_0_s2 <= t_high_xs_column_0_sum_s1_63_0;
    t_high_xs_column_0_sum_s1_64_s2 <= t_high_xs_column_0_sum_s1_64;
    t_high_ys_column_0_sum_s1_63_0_s2 <= t_high_ys_column_0_sum_s1_63_0;
    t_high_ys_column_0_sum_s1_64_s2 <= t_high_ys_column_0_sum_s1_64;
    a_152_127_s2 <= a_152_127_s1;
    b_160_144_s2_way <= {b_160_144_s2_way[16:0], b_160_144};
    a_178_153_s2 <= a_178_153_s1;
    a_190_179_s2 <= a_190_179_s1;
    a_216_191_s2 <= a_216_191_s1;
    b_224_208_s2_way <= {b_224_208_s2_way[16:0], b_224_208};
    a_242_217_s2 <= a_242_217_s1;
    a_253_243_s2 <= a_253_243_s1;
    // into stage 3
    t_xs <= t_xs_carry_joined;
    t_ys <= t_ys_carry_joined;
    t_low_xs <= t_low_xs_carry_joined;
    t_low_ys <= t_low_ys_carry_joined;
    t_low_low_tile_0_0_product_0_s3_way <= {t_low_low_tile_0_0_product_0_s3_way[42:0], t_low_low_tile_0_0_product_0};
    t_low_low_tile_0_0_product_1_s3 <= t_low_low_tile_0_0_product_1;
    a_25_0_s3 <= a_25_0_s2;
    b_50_34_s3_way <= {b_50_34_s3_way[33:0], b_50_34};
    t_low_low_tile_1_0_product_0_s3_way <= {t_low_low_tile_1_0_product_0_s3_way[42:0], t_low_low_tile_1_0_product_0};
    t_low_low_tile_1_0_product_1_s3 <= t_low_low_tile_1_0_product_1;
    a_51_26_s3 <= a_51_26_s2;
    t_low_low_tile_2_0_product_0_s3_way <= {t_low_low_tile_2_0_product_0_s3_way[28:0], t_low_low_tile_2_0_product_0};
    t_low_low_tile_2_0_product_1_s3 <= t_low_low_tile_2_0_product_1;
    a_63_52_s3 <= a_63_52_s2;
    t_low_high_tile_0_0_product_0_s3_way <= {t_low_high_tile_0_0_product_0_s3_way[42:0], t_low_high_tile_0_0_product_0};
    t_low_high_tile_0_0_product_1_s3 <= t_low_high_tile_0_0_product_1;
    a_89_64_s3 <= a_89_64_s2;
    b_114_98_s3_way <= {b_114_98_s3_way[33:0], b_114_98};
    t_low_high_tile_1_0_product_0_s3_way <= {t_low_high_tile_1_0_product_0_s3_way[42:0], t_low_high_tile_1_0_product_0};
    t_low_high_tile_1_0_product_1_s3 <= t_low_high_tile_1_0_product_1;
    a_115_90_s3 <= a_115_90_s2;
    t_low_high_tile_2_0_product_0_s3_way <= {t_low_high_tile_2_0_product_0_s3_way[27:0], t_low_high_tile_2_0_product_0};
    t_low_high_tile_2_0_product_1_s3 <= t_low_high_tile_2_0_product_1;
    a_126_116_s3 <= a_126_116_s2;
    t_high_xs <= t_high_xs_carry_joined;
    t_high_ys <= t_high_ys_carry_joined;
    t_high_low_tile_0_0_product_0_s3_way <= {t_high_low_tile_0_0_product_0_s3_way[42:0], t_high_low_tile_0_0_product_0};
    t_high_low_tile_0_0_product_1_s3 <= t_high_low_tile_0_0_product_1;
    a_152_127_s3 <= a_152_127_s2;
    b_177_161_s3_way <= {b_177_161_s3_way[33:0], b_177_161};
    t_high_low_tile_1_0_product_0_s3_way <= {t_high_low_tile_1_0_product_0_s3_way[42:0], t_high_low_tile_1_0_product_0};
    t_high_low_tile_1_0_product_1_s3 <= t_high_low_tile_1_0_product_1;
    a_178_153_s3 <= a_178_153_s2;
    t_high_low_tile_2_0_product_0_s3_way <= {t_high_low_tile_2_0_product_0_s3_way[28:0], t_high_low_tile_2_0_product_0};
    t_high_low_tile_2_0_product_1_s3 <= t_high_low_tile_2_0_product_1;
    a_190_179_s3 <= a_190_179_s2;
    t_high_high_tile_0_0_product_0_s3_way <= {t_high_high_tile_0_0_product_0_s3_way[42:0], t_high_high_tile_0_0_product_0};
    t_high_high_tile_0_0_product_1_s3 <= t_high_high_tile_0_0_product_1;
    a_216_191_s3 <= a_216_191_s2;
    b_241_225_s3_way <= {b_241_225_s3_way[33:0], b_241_225};
    t_high_high_tile_1_0_product_0_s3_way <= {t_high_high_tile_1_0_product_0_s3_way[42:0], t_high_high_tile_1_0_product_0};
    t_high_high_tile_1_0_product_1_s3 <= t_high_high_tile_1_0_product_1;
    a_242_217_s3 <= a_242_217_s2;
    t_high_high_tile_2_0_product_0_s3_way <= {t_high_high_tile_2_0_product_0_s3_way[27:0], t_high_high_tile_2_0_product_0};
    t_high_high_tile_2_0_product_1_s3 <= t_high_high_tile_2_0_product_1;
    a_253_243_s3 <= a_253_243_s2;
    // into stage 4
    t_low_low_tile_0_0_sum_0_s4 <= t_low_low_tile_0_0_sum_0;
    t_low_low_tile_0_0_product_2_s4 <= t_low_low_tile_0_0_product_2;
    a_25_0_s4 <= a_25_0_s3;
    b_63_51_s4_way <= {b_63_51_s4_way[38:0], b_63_51};
    t_low_low_tile_1_0_sum_0_s4 <= t_low_low_tile_1_0_sum_0;
    t_low_low_tile_1_0_product_2_s4 <= t_low_low_tile_1_0_product_2;
    a_51_26_s4 <= a_51_26_s3;
    t_low_low_tile_2_0_sum_0_s4 <= t_low_low_tile_2_0_sum_0;
    t_low_low_tile_2_0_product_2_s4 <= t_low_low_tile_2_0_product_2;
    a_63_52_s4 <= a_63_52_s3;
    t_low_high_tile_0_0_sum_0_s4 <= t_low_high_tile_0_0_sum_0;
    t_low_high_tile_0_0_product_2_s4 <= t_low_high_tile_0_0_product_2;
    a_89_64_s4 <= a_89_64_s3;
    b_126_115_s4_way <= {b_126_115_s4_way[35:0], b_126_115};
    t_low_high_tile_1_0_sum_0_s4 <= t_low_high_tile_1_0_sum_0;
    t_low_high_tile_1_0_product_2_s4 <= t_low_high_tile_1_0_product_2;
    a_115_90_s4 <= a_115_90_s3;
    t_low_high_tile_2_0_sum_0_s4 <= t_low_high_tile_2_0_sum_0;
    t_low_high_tile_2_0_product_2_s4 <= t_low_high_tile_2_0_product_2;
    a_126_116_s4 <= a_126_116_s3;
    t_low_xs_25_0_s4 <= t_low_xs_25_0;
    t_low_ys_16_0_s4 <= t_low_ys_16_0;
    t_low_xs_51_26_s4 <= t_low_xs_51_26;
    t_low_xs_64_52_s4 <= t_low_xs_64_52;
    t_high_low_tile_0_0_sum_0_s4 <= t_high_low_tile_0_0_sum_0;
    t_high_low_tile_0_0_product_2_s4 <= t_high_low_tile_0_0_product_2;
    a_152_127_s4 <= a_152_127_s3;
    b_190_178_s4_way <= {b_190_178_s4_way[38:0], b_190_178};
    t_high_low_tile_1_0_sum_0_s4 <= t_high_low_tile_1_0_sum_0;
    t_high_low_tile_1_0_product_2_s4 <= t_high_low_tile_1_0_product_2;
    a_178_153_s4 <= a_178_153_s3;
    t_high_low_tile_2_0_sum_0_s4 <= t_high_low_tile_2_0_sum_0;
    t_high_low_tile_2_0_product_2_s4 <= t_high_low_tile_2_0_product_2;
    a_190_179_s4 <= a_190_179_s3;
    t_high_high_tile_0_0_sum_0_s4 <= t_high_high_tile_0_0_sum_0;
    t_high_high_tile_0_0_product_2_s4 <= t_high_high_tile_0_0_product_2;
    a_216_191_s4 <= a_216_191_s3;
    b_253_242_s4_way <= {b_253_242_s4_way[35:0], b_253_242};
    t_high_high_tile_1_0_sum_0_s4 <= t_high_high_tile_1_0_sum_0;
    t_high_high_tile_1_0_product_2_s4 <= t_high_high_tile_1_0_product_2;
    a_242_217_s4 <= a_242_217_s3;
    t_high_high_tile_2_0_sum_0_s4 <= t_high_high_tile_2_0_sum_0;
    t_high_high_tile_2_0_product_2_s4 <= t_high_high_tile_2_0_product_2;
    a_253_243_s4 <= a_253_243_s3;
    t_high_xs_25_0_s4 <= t_high_xs_25_0;
    t_high_ys_16_0_s4 <= t_high_ys_16_0;
    t_high_xs_51_26_s4 <= t_high_xs_51_26;
    t_high_xs_64_52_s4 <= t_high_xs_64_52;
    t_middle_xs_column_0_sum_s4 <= t_middle_xs_column_0_sum;
    t_middle_ys_column_0_sum_s4 <= t_middle_ys_column_0_sum;
    t_xs_25_0_s4 <= t_xs_25_0;
    t_ys_16_0_s4 <= t_ys_16_0;
    t_xs_51_26_s4 <= t_xs_51_26;
    t_xs_63_52_s4 <= t_xs_63_52;
    t_xs_89_64_s4 <= t_xs_89_64;
    t_ys_80_64_s4 <= t_ys_80_64;
    t_xs_115_90_s4 <= t_xs_115_90;
    t_xs_127_116_s4 <= t_xs_127_116;
    // into stage 5
    t_low_low_tile_0_0_sum_1_s5 <= t_low_low_tile_0_0_sum_1;
    t_low_low_tile_0_0_product_3_s5 <= t_low_low_tile_0_0_product_3;
    t_low_low_tile_1_0_sum_1_s5 <= t_low_low_tile_1_0_sum_1;
    t_low_low_tile_1_0_product_3_s5 <= t_low_low_tile_1_0_product_3;
    t_low_low_tile_2_0_sum_1_s5 <= t_low_low_tile_2_0_sum_1;
    t_low_low_tile_2_0_product_3_s5 <= t_low_low_tile_2_0_product_3;
    t_low_high_tile_0_0_sum_1_s5 <= t_low_high_tile_0_0_sum_1;
    t_low_high_tile_0_0_product_3_s5 <= t_low_high_tile_0_0_product_3;
    t_low_high_tile_1_0_sum_1_s5 <= t_low_high_tile_1_0_sum_1;
    t_low_high_tile_1_0_product_3_s5 <= t_low_high_tile_1_0_product_3;
    t_low_high_tile_2_0_sum_1_s5 <= t_low_high_tile_2_0_sum_1;
    t_low_high_tile_2_0_product_3_s5 <= t_low_high_tile_2_0_product_3;
    t_low_xs_25_0_s5 <= t_low_xs_25_0_s4;
    t_low_ys_33_17_s5_way <= {t_low_ys_33_17_s5_way[16:0], t_low_ys_33_17};
    t_low_xs_51_26_s5 <= t_low_xs_51_26_s4;
    t_low_xs_64_52_s5 <= t_low_xs_64_52_s4;
    t_high_low_tile_0_0_sum_1_s5 <= t_high_low_tile_0_0_sum_1;
    t_high_low_tile_0_0_product_3_s5 <= t_high_low_tile_0_0_product_3;
    t_high_low_tile_1_0_sum_1_s5 <= t_high_low_tile_1_0_sum_1;
    t_high_low_tile_1_0_product_3_s5 <= t_high_low_tile_1_0_product_3;
    t_high_low_tile_2_0_sum_1_s5 <= t_high_low_tile_2_0_sum_1;
    t_high_low_tile_2_0_product_3_s5 <= t_high_low_tile_2_0_product_3;
    t_high_high_tile_0_0_sum_1_s5 <= t_high_high_tile_0_0_sum_1;
    t_high_high_tile_0_0_product_3_s5 <= t_high_high_tile_0_0_product_3;
    t_high_high_tile_1_0_sum_1_s5 <= t_high_high_tile_1_0_sum_1;
    t_high_high_tile_1_0_product_3_s5 <= t_high_high_tile_1_0_product_3;
    t_high_high_tile_2_0_sum_1_s5 <= t_high_high_tile_2_0_sum_1;
    t_high_high_tile_2_0_product_3_s5 <= t_high_high_tile_2_0_product_3;
    t_high_xs_25_0_s5 <= t_high_xs_25_0_s4;
    t_high_ys_33_17_s5_way <= {t_high_ys_33_17_s5_way[16:0], t_high_ys_33_17};
    t_high_xs_51_26_s5 <= t_high_xs_51_26_s4;
    t_high_xs_64_52_s5 <= t_high_xs_64_52_s4;
    t_middle_xs_column_0_sum_s4_63_0_s5 <= t_middle_xs_column_0_sum_s4_63_0;
    t_middle_xs_column_0_sum_s4_64_s5 <= t_middle_xs_column_0_sum_s4_64;
    t_middle_ys_column_0_sum_s4_63_0_s5 <= t_middle_ys_column_0_sum_s4_63_0;
    t_middle_ys_column_0_sum_s4_64_s5 <= t_middle_ys_column_0_sum_s4_64;
    t_xs_25_0_s5 <= t_xs_25_0_s4;
    t_ys_33_17_s5_way <= {t_ys_33_17_s5_way[16:0], t_ys_33_17};
    t_xs_51_26_s5 <= t_xs_51_26_s4;
    t_xs_63_52_s5 <= t_xs_63_52_s4;
    t_xs_89_64_s5 <= t_xs_89_64_s4;
    t_ys_97_81_s5_way <= {t_ys_97_81_s5_way[16:0], t_ys_97_81};
    t_xs_115_90_s5 <= t_xs_115_90_s4;
    t_xs_127_116_s5 <= t_xs_127_116_s4;
    // into stage 6
    t_low_low_tile_0_0_sum_2_s6 <= t_low_low_tile_0_0_sum_2;
    t_low_low_tile_0_0_product_0_s3_16_0_s6_way <= {t_low_low_tile_0_0_product_0_s3_16_0_s6_way[33:0], t_low_low_tile_0_0_product_0_s3_16_0};
    t_low_low_tile_0_0_sum_0_s4_16_0_s6_way <= {t_low_low_tile_0_0_sum_0_s4_16_0_s6_way[16:0], t_low_low_tile_0_0_sum_0_s4_16_0};
    t_low_low_tile_0_0_sum_1_s5_16_0_s6 <= t_low_low_tile_0_0_sum_1_s5_16_0;
    t_low_low_tile_1_0_sum_2_s6 <= t_low_low_tile_1_0_sum_2;
    t_low_low_tile_1_0_product_0_s3_16_0_s6_way <= {t_low_low_tile_1_0_product_0_s3_16_0_s6_way[33:0], t_low_low_tile_1_0_product_0_s3_16_0};
    t_low_low_tile_1_0_sum_0_s4_16_0_s6_way <= {t_low_low_tile_1_0_sum_0_s4_16_0_s6_way[16:0], t_low_low_tile_1_0_sum_0_s4_16_0};
    t_low_low_tile_1_0_sum_1_s5_16_0_s6 <= t_low_low_tile_1_0_sum_1_s5_16_0;
    t_low_low_tile_2_0_sum_2_s6 <= t_low_low_tile_2_0_sum_2;
    t_low_low_tile_2_0_product_0_s3_16_0_s6_way <= {t_low_low_tile_2_0_product_0_s3_16_0_s6_way[33:0], t_low_low_tile_2_0_product_0_s3_16_0};
    t_low_low_tile_2_0_sum_0_s4_16_0_s6_way <= {t_low_low_tile_2_0_sum_0_s4_16_0_s6_way[16:0], t_low_low_tile_2_0_sum_0_s4_16_0};
    t_low_low_tile_2_0_sum_1_s5_16_0_s6 <= t_low_low_tile_2_0_sum_1_s5_16_0;
    t_low_high_tile_0_0_sum_2_s6 <= t_low_high_tile_0_0_sum_2;
    t_low_high_tile_0_0_product_0_s3_16_0_s6_way <= {t_low_high_tile_0_0_product_0_s3_16_0_s6_way[33:0], t_low_high_tile_0_0_product_0_s3_16_0};
    t_low_high_tile_0_0_sum_0_s4_16_0_s6_way <= {t_low_high_tile_0_0_sum_0_s4_16_0_s6_way[16:0], t_low_high_tile_0_0_sum_0_s4_16_0};
    t_low_high_tile_0_0_sum_1_s5_16_0_s6 <= t_low_high_tile_0_0_sum_1_s5_16_0;
    t_low_high_tile_1_0_sum_2_s6 <= t_low_high_tile_1_0_sum_2;
    t_low_high_tile_1_0_product_0_s3_16_0_s6_way <= {t_low_high_tile_1_0_product_0_s3_16_0_s6_way[33:0], t_low_high_tile_1_0_product_0_s3_16_0};
    t_low_high_tile_1_0_sum_0_s4_16_0_s6_way <= {t_low_high_tile_1_0_sum_0_s4_16_0_s6_way[16:0], t_low_high_tile_1_0_sum_0_s4_16_0};
    t_low_high_tile_1_0_sum_1_s5_16_0_s6 <= t_low_high_tile_1_0_sum_1_s5_16_0;
    t_low_high_tile_2_0_sum_2_s6 <= t_low_high_tile_2_0_sum_2;
    t_low_high_tile_2_0_product_0_s3_16_0_s6_way <= {t_low_high_tile_2_0_product_0_s3_16_0_s6_way[33:0], t_low_high_tile_2_0_product_0_s3_16_0};
    t_low_high_tile_2_0_sum_0_s4_16_0_s6_way <= {t_low_high_tile_2_0_sum_0_s4_16_0_s6_way[16:0], t_low_high_tile_2_0_sum_0_s4_16_0};
    t_low_high_tile_2_0_sum_1_s5_16_0_s6 <= t_low_high_tile_2_0_sum_1_s5_16_0;
    t_low_middle_tile_0_0_product_0_s6_way <= {t_low_middle_tile_0_0_product_0_s6_way[42:0], t_low_middle_tile_0_0_product_0};
    t_low_middle_tile_0_0_product_1_s6 <= t_low_middle_tile_0_0_product_1;
    t_low_xs_25_0_s6 <= t_low_xs_25_0_s5;
    t_low_ys_50_34_s6_way <= {t_low_ys_50_34_s6_way[33:0], t_low_ys_50_34};
    t_low_middle_tile_1_0_product_0_s6_way <= {t_low_middle_tile_1_0_product_0_s6_way[42:0], t_low_middle_tile_1_0_product_0};
    t_low_middle_tile_1_0_product_1_s6 <= t_low_middle_tile_1_0_product_1;
    t_low_xs_51_26_s6 <= t_low_xs_51_26_s5;
    t_low_middle_tile_2_0_product_0_s6_way <= {t_low_middle_tile_2_0_product_0_s6_way[29:0], t_low_middle_tile_2_0_product_0};
    t_low_middle_tile_2_0_product_1_s6 <= t_low_middle_tile_2_0_product_1;
    t_low_xs_64_52_s6 <= t_low_xs_64_52_s5;
    t_high_low_tile_0_0_sum_2_s6 <= t_high_low_tile_0_0_sum_2;
    t_high_low_tile_0_0_product_0_s3_16_0_s6_way <= {t_high_low_tile_0_0_product_0_s3_16_0_s6_way[33:0], t_high_low_tile_0_0_product_0_s3_16_0};
    t_high_low_tile_0_0_sum_0_s4_16_0_s6_way <= {t_high_low_tile_0_0_sum_0_s4_16_0_s6_way[16:0], t_high_low_tile_0_0_sum_0_s4_16_0};
    t_high_low_tile_0_0_sum_1_s5_16_0_s6 <= t_high_low_tile_0_0_sum_1_s5_16_0;
    t_high_low_tile_1_0_sum_2_s6 <= t_high_low_tile_1_0_sum_2;
    t_high_low_tile_1_0_product_0_s3_16_0_s6_way <= {t_high_low_tile_1_0_product_0_s3_16_0_s6_way[33:0], t_high_low_tile_1_0_product_0_s3_16_0};
    t_high_low_tile_1_0_sum_0_s4_16_0_s6_way <= {t_high_low_tile_1_0_sum_0_s4_16_0_s6_way[16:0], t_high_low_tile_1_0_sum_0_s4_16_0};
    t_high_low_tile_1_0_sum_1_s5_16_0_s6 <= t_high_low_tile_1_0_sum_1_s5_16_0;
    t_high_low_tile_2_0_sum_2_s6 <= t_high_low_tile_2_0_sum_2;
    t_high_low_tile_2_0_product_0_s3_16_0_s6_way <= {t_high_low_tile_2_0_product_0_s3_16_0_s6_way[33:0], t_high_low_tile_2_0_product_0_s3_16_0};
    t_high_low_tile_2_0_sum_0_s4_16_0_s6_way <= {t_high_low_tile_2_0_sum_0_s4_16_0_s6_way[16:0], t_high_low_tile_2_0_sum_0_s4_16_0};
    t_high_low_tile_2_0_sum_1_s5_16_0_s6 <= t_high_low_tile_2_0_sum_1_s5_16_0;
    t_high_high_tile_0_0_sum_2_s6 <= t_high_high_tile_0_0_sum_2;
    t_high_high_tile_0_0_product_0_s3_16_0_s6_way <= {t_high_high_tile_0_0_product_0_s3_16_0_s6_way[33:0], t_high_high_tile_0_0_product_0_s3_16_0};
    t_high_high_tile_0_0_sum_0_s4_16_0_s6_way <= {t_high_high_tile_0_0_sum_0_s4_16_0_s6_way[16:0], t_high_high_tile_0_0_sum_0_s4_16_0};
    t_high_high_tile_0_0_sum_1_s5_16_0_s6 <= t_high_high_tile_0_0_sum_1_s5_16_0;
    t_high_high_tile_1_0_sum_2_s6 <= t_high_high_tile_1_0_sum_2;
    t_high_high_tile_1_0_product_0_s3_16_0_s6_way <= {t_high_high_tile_1_0_product_0_s3_16_0_s6_way[33:0], t_high_high_tile_1_0_product_0_s3_16_0};
    t_high_high_tile_1_0_sum_0_s4_16_0_s6_way <= {t_high_high_tile_1_0_sum_0_s4_16_0_s6_way[16:0], t_high_high_tile_1_0_sum_0_s4_16_0};
    t_high_high_tile_1_0_sum_1_s5_16_0_s6 <= t_high_high_tile_1_0_sum_1_s5_16_0;
    t_high_high_tile_2_0_sum_2_s6 <= t_high_high_tile_2_0_sum_2;
    t_high_high_tile_2_0_product_0_s3_16_0_s6_way <= {t_high_high_tile_2_0_product_0_s3_16_0_s6_way[33:0], t_high_high_tile_2_0_product_0_s3_16_0};
    t_high_high_tile_2_0_sum_0_s4_16_0_s6_way <= {t_high_high_tile_2_0_sum_0_s4_16_0_s6_way[16:0], t_high_high_tile_2_0_sum_0_s4_16_0};
    t_high_high_tile_2_0_sum_1_s5_16_0_s6 <= t_high_high_tile_2_0_sum_1_s5_16_0;
    t_high_middle_tile_0_0_product_0_s6_way <= {t_high_middle_tile_0_0_product_0_s6_way[42:0], t_high_middle_tile_0_0_product_0};
    t_high_middle_tile_0_0_product_1_s6 <= t_high_middle_tile_0_0_product_1;
    t_high_xs_25_0_s6 <= t_high_xs_25_0_s5;
    t_high_ys_50_34_s6_way <= {t_high_ys_50_34_s6_way[33:0], t_high_ys_50_34};
    t_high_middle_tile_1_0_product_0_s6_way <= {t_high_middle_tile_1_0_product_0_s6_way[42:0], t_high_middle_tile_1_0_product_0};
    t_high_middle_tile_1_0_product_1_s6 <= t_high_middle_tile_1_0_product_1;
    t_high_xs_51_26_s6 <= t_high_xs_51_26_s5;
    t_high_middle_tile_2_0_product_0_s6_way <= {t_high_middle_tile_2_0_product_0_s6_way[29:0], t_high_middle_tile_2_0_product_0};
    t_high_middle_tile_2_0_product_1_s6 <= t_high_middle_tile_2_0_product_1;
    t_high_xs_64_52_s6 <= t_high_xs_64_52_s5;
    t_middle_xs <= t_middle_xs_carry_joined;
    t_middle_ys <= t_middle_ys_carry_joined;
    t_middle_low_tile_0_0_product_0_s6_way <= {t_middle_low_tile_0_0_product_0_s6_way[42:0], t_middle_low_tile_0_0_product_0};
    t_middle_low_tile_0_0_product_1_s6 <= t_middle_low_tile_0_0_product_1;
    t_xs_25_0_s6 <= t_xs_25_0_s5;
    t_ys_50_34_s6_way <= {t_ys_50_34_s6_way[33:0], t_ys_50_34};
    t_middle_low_tile_1_0_product_0_s6_way <= {t_middle_low_tile_1_0_product_0_s6_way[42:0], t_middle_low_tile_1_0_product_0};
    t_middle_low_tile_1_0_product_1_s6 <= t_middle_low_tile_1_0_product_1;
    t_xs_51_26_s6 <= t_xs_51_26_s5;
    t_middle_low_tile_2_0_product_0_s6_way <= {t_middle_low_tile_2_0_product_0_s6_way[28:0], t_middle_low_tile_2_0_product_0};
    t_middle_low_tile_2_0_product_1_s6 <= t_middle_low_tile_2_0_product_1;
    t_xs_63_52_s6 <= t_xs_63_52_s5;
    t_middle_high_tile_0_0_product_0_s6_way <= {t_middle_high_tile_0_0_product_0_s6_way[42:0], t_middle_high_tile_0_0_product_0};
    t_middle_high_tile_0_0_product_1_s6 <= t_middle_high_tile_0_0_product_1;
    t_xs_89_64_s6 <= t_xs_89_64_s5;
    t_ys_114_98_s6_way <= {t_ys_114_98_s6_way[33:0], t_ys_114_98};
    t_middle_high_tile_1_0_product_0_s6_way <= {t_middle_high_tile_1_0_product_0_s6_way[42:0], t_middle_high_tile_1_0_product_0};
    t_middle_high_tile_1_0_product_1_s6 <= t_middle_high_tile_1_0_product_1;
    t_xs_115_90_s6 <= t_xs_115_90_s5;
    t_middle_high_tile_2_0_product_0_s6_way <= {t_middle_high_tile_2_0_product_0_s6_way[28:0], t_middle_high_tile_2_0_product_0};
    t_middle_high_tile_2_0_product_1_s6 <= t_middle_high_tile_2_0_product_1;
    t_xs_127_116_s6 <= t_xs_127_116_s5;
    // into stage 7
    t_low_low_column_0_sum_s7 <= t_low_low_column_0_sum;
    t_low_low_column_1_sum_s7 <= t_low_low_column_1_sum;
    t_low_high_column_0_sum_s7 <= t_low_high_column_0_sum;
    t_low_high_column_1_sum_s7 <= t_low_high_column_1_sum;
    t_low_middle_tile_0_0_sum_0_s7 <= t_low_middle_tile_0_0_sum_0;
    t_low_middle_tile_0_0_product_2_s7 <= t_low_middle_tile_0_0_product_2;
    t_low_xs_25_0_s7 <= t_low_xs_25_0_s6;
    t_low_ys_64_51_s7_way <= {t_low_ys_64_51_s7_way[41:0], t_low_ys_64_51};
    t_low_middle_tile_1_0_sum_0_s7 <= t_low_middle_tile_1_0_sum_0;
    t_low_middle_tile_1_0_product_2_s7 <= t_low_middle_tile_1_0_product_2;
    t_low_xs_51_26_s7 <= t_low_xs_51_26_s6;
    t_low_middle_tile_2_0_sum_0_s7 <= t_low_middle_tile_2_0_sum_0;
    t_low_middle_tile_2_0_product_2_s7 <= t_low_middle_tile_2_0_product_2;
    t_low_xs_64_52_s7 <= t_low_xs_64_52_s6;
    t_high_low_column_0_sum_s7 <= t_high_low_column_0_sum;
    t_high_low_column_1_sum_s7 <= t_high_low_column_1_sum;
    t_high_high_column_0_sum_s7 <= t_high_high_column_0_sum;
    t_high_high_column_1_sum_s7 <= t_high_high_column_1_sum;
    t_high_middle_tile_0_0_sum_0_s7 <= t_high_middle_tile_0_0_sum_0;
    t_high_middle_tile_0_0_product_2_s7 <= t_high_middle_tile_0_0_product_2;
    t_high_xs_25_0_s7 <= t_high_xs_25_0_s6;
    t_high_ys_64_51_s7_way <= {t_high_ys_64_51_s7_way[41:0], t_high_ys_64_51};
    t_high_middle_tile_1_0_sum_0_s7 <= t_high_middle_tile_1_0_sum_0;
    t_high_middle_tile_1_0_product_2_s7 <= t_high_middle_tile_1_0_product_2;
    t_high_xs_51_26_s7 <= t_high_xs_51_26_s6;
    t_high_middle_tile_2_0_sum_0_s7 <= t_high_middle_tile_2_0_sum_0;
    t_high_middle_tile_2_0_product_2_s7 <= t_high_middle_tile_2_0_product_2;
    t_high_xs_64_52_s7 <= t_high_xs_64_52_s6;
    t_middle_low_tile_0_0_sum_0_s7 <= t_middle_low_tile_0_0_sum_0;
    t_middle_low_tile_0_0_product_2_s7 <= t_middle_low_tile_0_0_product_2;
    t_xs_25_0_s7 <= t_xs_25_0_s6;
    t_ys_63_51_s7_way <= {t_ys_63_51_s7_way[38:0], t_ys_63_51};
    t_middle_low_tile_1_0_sum_0_s7 <= t_middle_low_tile_1_0_sum_0;
    t_middle_low_tile_1_0_product_2_s7 <= t_middle_low_tile_1_0_product_2;
    t_xs_51_26_s7 <= t_xs_51_26_s6;
    t_middle_low_tile_2_0_sum_0_s7 <= t_middle_low_tile_2_0_sum_0;
    t_middle_low_tile_2_0_product_2_s7 <= t_middle_low_tile_2_0_product_2;
    t_xs_63_52_s7 <= t_xs_63_52_s6;
    t_middle_high_tile_0_0_sum_0_s7 <= t_middle_high_tile_0_0_sum_0;
    t_middle_high_tile_0_0_product_2_s7 <= t_middle_high_tile_0_0_product_2;
    t_xs_89_64_s7 <= t_xs_89_64_s6;
    t_ys_127_115_s7_way <= {t_ys_127_115_s7_way[38:0], t_ys_127_115};
    t_middle_high_tile_1_0_sum_0_s7 <= t_middle_high_tile_1_0_sum_0;
    t_middle_high_tile_1_0_product_2_s7 <= t_middle_high_tile_1_0_product_2;
    t_xs_115_90_s7 <= t_xs_115_90_s6;
    t_middle_high_tile_2_0_sum_0_s7 <= t_middle_high_tile_2_0_sum_0;
    t_middle_high_tile_2_0_product_2_s7 <= t_middle_high_tile_2_0_product_2;
    t_xs_127_116_s7 <= t_xs_127_116_s6;
    t_middle_xs_25_0_s7 <= t_middle_xs_25_0;
    t_middle_ys_16_0_s7 <= t_middle_ys_16_0;
    t_middle_xs_51_26_s7 <= t_middle_xs_51_26;
    t_middle_xs_64_52_s7 <= t_middle_xs_64_52;
    // into stage 8
    t_low_middle_tile_0_0_sum_1_s8 <= t_low_middle_tile_0_0_sum_1;
    t_low_middle_tile_0_0_product_3_s8 <= t_low_middle_tile_0_0_product_3;
    t_low_middle_tile_1_0_sum_1_s8 <= t_low_middle_tile_1_0_sum_1;
    t_low_middle_tile_1_0_product_3_s8 <= t_low_middle_tile_1_0_product_3;
    t_low_middle_tile_2_0_sum_1_s8 <= t_low_middle_tile_2_0_sum_1;
    t_low_middle_tile_2_0_product_3_s8 <= t_low_middle_tile_2_0_product_3;
    t_high_middle_tile_0_0_sum_1_s8 <= t_high_middle_tile_0_0_sum_1;
    t_high_middle_tile_0_0_product_3_s8 <= t_high_middle_tile_0_0_product_3;
    t_high_middle_tile_1_0_sum_1_s8 <= t_high_middle_tile_1_0_sum_1;
    t_high_middle_tile_1_0_product_3_s8 <= t_high_middle_tile_1_0_product_3;
    t_high_middle_tile_2_0_sum_1_s8 <= t_high_middle_tile_2_0_sum_1;
    t_high_middle_tile_2_0_product_3_s8 <= t_high_middle_tile_2_0_product_3;
    t_middle_low_tile_0_0_sum_1_s8 <= t_middle_low_tile_0_0_sum_1;
    t_middle_low_tile_0_0_product_3_s8 <= t_middle_low_tile_0_0_product_3;
    t_middle_low_tile_1_0_sum_1_s8 <= t_middle_low_tile_1_0_sum_1;
    t_middle_low_tile_1_0_product_3_s8 <= t_middle_low_tile_1_0_product_3;
    t_middle_low_tile_2_0_sum_1_s8 <= t_middle_low_tile_2_0_sum_1;
    t_middle_low_tile_2_0_product_3_s8 <= t_middle_low_tile_2_0_product_3;
    t_middle_high_tile_0_0_sum_1_s8 <= t_middle_high_tile_0_0_sum_1;
    t_middle_high_tile_0_0_product_3_s8 <= t_middle_high_tile_0_0_product_3;
    t_middle_high_tile_1_0_sum_1_s8 <= t_middle_high_tile_1_0_sum_1;
    t_middle_high_tile_1_0_product_3_s8 <= t_middle_high_tile_1_0_product_3;
    t_middle_high_tile_2_0_sum_1_s8 <= t_middle_high_tile_2_0_sum_1;
    t_middle_high_tile_2_0_product_3_s8 <= t_middle_high_tile_2_0_product_3;
    t_middle_xs_25_0_s8 <= t_middle_xs_25_0_s7;
    t_middle_ys_33_17_s8_way <= {t_middle_ys_33_17_s8_way[16:0], t_middle_ys_33_17};
    t_middle_xs_51_26_s8 <= t_middle_xs_51_26_s7;
    t_middle_xs_64_52_s8 <= t_middle_xs_64_52_s7;
    // into stage 9
    t_low_low_column_0_sum_s7_63_0_s9_way <= {t_low_low_column_0_sum_s7_63_0_s9_way[63:0], t_low_low_column_0_sum_s7_63_0};
    t_low_low_settled_sum_s9_way <= {t_low_low_settled_sum_s9_way[63:0], t_low_low_settled_sum};
    t_low_high_column_0_sum_s7_63_0_s9_way <= {t_low_high_column_0_sum_s7_63_0_s9_way[63:0], t_low_high_column_0_sum_s7_63_0};
    t_low_high_settled_sum_s9_way <= {t_low_high_settled_sum_s9_way[61:0], t_low_high_settled_sum};
    t_low_middle_tile_0_0_sum_2_s9 <= t_low_middle_tile_0_0_sum_2;
    t_low_middle_tile_0_0_product_0_s6_16_0_s9_way <= {t_low_middle_tile_0_0_product_0_s6_16_0_s9_way[33:0], t_low_middle_tile_0_0_product_0_s6_16_0};
    t_low_middle_tile_0_0_sum_0_s7_16_0_s9_way <= {t_low_middle_tile_0_0_sum_0_s7_16_0_s9_way[16:0], t_low_middle_tile_0_0_sum_0_s7_16_0};
    t_low_middle_tile_0_0_sum_1_s8_16_0_s9 <= t_low_middle_tile_0_0_sum_1_s8_16_0;
    t_low_middle_tile_1_0_sum_2_s9 <= t_low_middle_tile_1_0_sum_2;
    t_low_middle_tile_1_0_product_0_s6_16_0_s9_way <= {t_low_middle_tile_1_0_product_0_s6_16_0_s9_way[33:0], t_low_middle_tile_1_0_product_0_s6_16_0};
    t_low_middle_tile_1_0_sum_0_s7_16_0_s9_way <= {t_low_middle_tile_1_0_sum_0_s7_16_0_s9_way[16:0], t_low_middle_tile_1_0_sum_0_s7_16_0};
    t_low_middle_tile_1_0_sum_1_s8_16_0_s9 <= t_low_middle_tile_1_0_sum_1_s8_16_0;
    t_low_middle_tile_2_0_sum_2_s9 <= t_low_middle_tile_2_0_sum_2;
    t_low_middle_tile_2_0_product_0_s6_16_0_s9_way <= {t_low_middle_tile_2_0_product_0_s6_16_0_s9_way[33:0], t_low_middle_tile_2_0_product_0_s6_16_0};
    t_low_middle_tile_2_0_sum_0_s7_16_0_s9_way <= {t_low_middle_tile_2_0_sum_0_s7_16_0_s9_way[16:0], t_low_middle_tile_2_0_sum_0_s7_16_0};
    t_low_middle_tile_2_0_sum_1_s8_16_0_s9 <= t_low_middle_tile_2_0_sum_1_s8_16_0;
    t_high_low_column_0_sum_s7_63_0_s9_way <= {t_high_low_column_0_sum_s7_63_0_s9_way[63:0], t_high_low_column_0_sum_s7_63_0};
    t_high_low_settled_sum_s9_way <= {t_high_low_settled_sum_s9_way[63:0], t_high_low_settled_sum};
    t_high_high_column_0_sum_s7_63_0_s9_way <= {t_high_high_column_0_sum_s7_63_0_s9_way[63:0], t_high_high_column_0_sum_s7_63_0};
    t_high_high_settled_sum_s9_way <= {t_high_high_settled_sum_s9_way[61:0], t_high_high_settled_sum};
    t_high_middle_tile_0_0_sum_2_s9 <= t_high_middle_tile_0_0_sum_2;
    t_high_middle_tile_0_0_product_0_s6_16_0_s9_way <= {t_high_middle_tile_0_0_product_0_s6_16_0_s9_way[33:0], t_high_middle_tile_0_0_product_0_s6_16_0};
    t_high_middle_tile_0_0_sum_0_s7_16_0_s9_way <= {t_high_middle_tile_0_0_sum_0_s7_16_0_s9_way[16:0], t_high_middle_tile_0_0_sum_0_s7_16_0};
    t_high_middle_tile_0_0_sum_1_s8_16_0_s9 <= t_high_middle_tile_0_0_sum_1_s8_16_0;
    t_high_middle_tile_1_0_sum_2_s9 <= t_high_middle_tile_1_0_sum_2;
    t_high_middle_tile_1_0_product_0_s6_16_0_s9_way <= {t_high_middle_tile_1_0_product_0_s6_16_0_s9_way[33:0], t_high_middle_tile_1_0_product_0_s6_16_0};
    t_high_middle_tile_1_0_sum_0_s7_16_0_s9_way <= {t_high_middle_tile_1_0_sum_0_s7_16_0_s9_way[16:0], t_high_middle_tile_1_0_sum_0_s7_16_0};
    t_high_middle_tile_1_0_sum_1_s8_16_0_s9 <= t_high_middle_tile_1_0_sum_1_s8_16_0;
    t_high_middle_tile_2_0_sum_2_s9 <= t_high_middle_tile_2_0_sum_2;
    t_high_middle_tile_2_0_product_0_s6_16_0_s9_way <= {t_high_middle_tile_2_0_product_0_s6_16_0_s9_way[33:0], t_high_middle_tile_2_0_product_0_s6_16_0};
    t_high_middle_tile_2_0_sum_0_s7_16_0_s9_way <= {t_high_middle_tile_2_0_sum_0_s7_16_0_s9_way[16:0], t_high_middle_tile_2_0_sum_0_s7_16_0};
    t_high_middle_tile_2_0_sum_1_s8_16_0_s9 <= t_high_middle_tile_2_0_sum_1_s8_16_0;
    t_middle_low_tile_0_0_sum_2_s9 <= t_middle_low_tile_0_0_sum_2;
    t_middle_low_tile_0_0_product_0_s6_16_0_s9_way <= {t_middle_low_tile_0_0_product_0_s6_16_0_s9_way[33:0], t_middle_low_tile_0_0_product_0_s6_16_0};
    t_middle_low_tile_0_0_sum_0_s7_16_0_s9_way <= {t_middle_low_tile_0_0_sum_0_s7_16_0_s9_way[16:0], t_middle_low_tile_0_0_sum_0_s7_16_0};
    t_middle_low_tile_0_0_sum_1_s8_16_0_s9 <= t_middle_low_tile_0_0_sum_1_s8_16_0;
    t_middle_low_tile_1_0_sum_2_s9 <= t_middle_low_tile_1_0_sum_2;
    t_middle_low_tile_1_0_product_0_s6_16_0_s9_way <= {t_middle_low_tile_1_0_product_0_s6_16_0_s9_way[33:0], t_middle_low_tile_1_0_product_0_s6_16_0};
    t_middle_low_tile_1_0_sum_0_s7_16_0_s9_way <= {t_middle_low_tile_1_0_sum_0_s7_16_0_s9_way[16:0], t_middle_low_tile_1_0_sum_0_s7_16_0};
    t_middle_low_tile_1_0_sum_1_s8_16_0_s9 <= t_middle_low_tile_1_0_sum_1_s8_16_0;
    t_middle_low_tile_2_0_sum_2_s9 <= t_middle_low_tile_2_0_sum_2;
    t_middle_low_tile_2_0_product_0_s6_16_0_s9_way <= {t_middle_low_tile_2_0_product_0_s6_16_0_s9_way[33:0], t_middle_low_tile_2_0_product_0_s6_16_0};
    t_middle_low_tile_2_0_sum_0_s7_16_0_s9_way <= {t_middle_low_tile_2_0_sum_0_s7_16_0_s9_way[16:0], t_middle_low_tile_2_0_sum_0_s7_16_0};
    t_middle_low_tile_2_0_sum_1_s8_16_0_s9 <= t_middle_low_tile_2_0_sum_1_s8_16_0;
    t_middle_high_tile_0_0_sum_2_s9 <= t_middle_high_tile_0_0_sum_2;
    t_middle_high_tile_0_0_product_0_s6_16_0_s9_way <= {t_middle_high_tile_0_0_product_0_s6_16_0_s9_way[33:0], t_middle_high_tile_0_0_product_0_s6_16_0};
    t_middle_high_tile_0_0_sum_0_s7_16_0_s9_way <= {t_middle_high_tile_0_0_sum_0_s7_16_0_s9_way[16:0], t_middle_high_tile_0_0_sum_0_s7_16_0};
    t_middle_high_tile_0_0_sum_1_s8_16_0_s9 <= t_middle_high_tile_0_0_sum_1_s8_16_0;
    t_middle_high_tile_1_0_sum_2_s9 <= t_middle_high_tile_1_0_sum_2;
    t_middle_high_tile_1_0_product_0_s6_16_0_s9_way <= {t_middle_high_tile_1_0_product_0_s6_16_0_s9_way[33:0], t_middle_high_tile_1_0_product_0_s6_16_0};
    t_middle_high_tile_1_0_sum_0_s7_16_0_s9_way <= {t_middle_high_tile_1_0_sum_0_s7_16_0_s9_way[16:0], t_middle_high_tile_1_0_sum_0_s7_16_0};
    t_middle_high_tile_1_0_sum_1_s8_16_0_s9 <= t_middle_high_tile_1_0_sum_1_s8_16_0;
    t_middle_high_tile_2_0_sum_2_s9 <= t_middle_high_tile_2_0_sum_2;
    t_middle_high_tile_2_0_product_0_s6_16_0_s9_way <= {t_middle_high_tile_2_0_product_0_s6_16_0_s9_way[33:0], t_middle_high_tile_2_0_product_0_s6_16_0};
    t_middle_high_tile_2_0_sum_0_s7_16_0_s9_way <= {t_middle_high_tile_2_0_sum_0_s7_16_0_s9_way[16:0], t_middle_high_tile_2_0_sum_0_s7_16_0};
    t_middle_high_tile_2_0_sum_1_s8_16_0_s9 <= t_middle_high_tile_2_0_sum_1_s8_16_0;
    t_middle_middle_tile_0_0_product_0_s9_way <= {t_middle_middle_tile_0_0_product_0_s9_way[42:0], t_middle_middle_tile_0_0_product_0};
    t_middle_middle_tile_0_0_product_1_s9 <= t_middle_middle_tile_0_0_product_1;
    t_middle_xs_25_0_s9 <= t_middle_xs_25_0_s8;
    t_middle_ys_50_34_s9_way <= {t_middle_ys_50_34_s9_way[33:0], t_middle_ys_50_34};
    t_middle_middle_tile_1_0_product_0_s9_way <= {t_middle_middle_tile_1_0_product_0_s9_way[42:0], t_middle_middle_tile_1_0_product_0};
    t_middle_middle_tile_1_0_product_1_s9 <= t_middle_middle_tile_1_0_product_1;
    t_middle_xs_51_26_s9 <= t_middle_xs_51_26_s8;
    t_middle_middle_tile_2_0_product_0_s9_way <= {t_middle_middle_tile_2_0_product_0_s9_way[29:0], t_middle_middle_tile_2_0_product_0};
    t_middle_middle_tile_2_0_product_1_s9 <= t_middle_middle_tile_2_0_product_1;
    t_middle_xs_64_52_s9 <= t_middle_xs_64_52_s8;
    // into stage 10
    t_low_low <= t_low_low_carry_joined;
    t_low_high <= t_low_high_carry_joined;
    t_low_middle_column_0_sum_s10 <= t_low_middle_column_0_sum;
    t_low_middle_column_1_sum_s10 <= t_low_middle_column_1_sum;
    t_low_middle_tile_2_0_77_76_s10 <= t_low_middle_tile_2_0_77_76;
    t_high_low <= t_high_low_carry_joined;
    t_high_high <= t_high_high_carry_joined;
    t_high_middle_column_0_sum_s10 <= t_high_middle_column_0_sum;
    t_high_middle_column_1_sum_s10 <= t_high_middle_column_1_sum;
    t_high_middle_tile_2_0_77_76_s10 <= t_high_middle_tile_2_0_77_76;
    t_middle_low_column_0_sum_s10 <= t_middle_low_column_0_sum;
    t_middle_low_column_1_sum_s10 <= t_middle_low_column_1_sum;
    t_middle_high_column_0_sum_s10 <= t_middle_high_column_0_sum;
    t_middle_high_column_1_sum_s10 <= t_middle_high_column_1_sum;
    t_middle_middle_tile_0_0_sum_0_s10 <= t_middle_middle_tile_0_0_sum_0;
    t_middle_middle_tile_0_0_product_2_s10 <= t_middle_middle_tile_0_0_product_2;
    t_middle_xs_25_0_s10 <= t_middle_xs_25_0_s9;
    t_middle_ys_64_51_s10_way <= {t_middle_ys_64_51_s10_way[41:0], t_middle_ys_64_51};
    t_middle_middle_tile_1_0_sum_0_s10 <= t_middle_middle_tile_1_0_sum_0;
    t_middle_middle_tile_1_0_product_2_s10 <= t_middle_middle_tile_1_0_product_2;
    t_middle_xs_51_26_s10 <= t_middle_xs_51_26_s9;
    t_middle_middle_tile_2_0_sum_0_s10 <= t_middle_middle_tile_2_0_sum_0;
    t_middle_middle_tile_2_0_product_2_s10 <= t_middle_middle_tile_2_0_product_2;
    t_middle_xs_64_52_s10 <= t_middle_xs_64_52_s9;
    // into stage 11
    t_low_middle_settled_sum_0_s11 <= t_low_middle_settled_sum_0;
    t_high_middle_settled_sum_0_s11 <= t_high_middle_settled_sum_0;
    t_middle_middle_tile_0_0_sum_1_s11 <= t_middle_middle_tile_0_0_sum_1;
    t_middle_middle_tile_0_0_product_3_s11 <= t_middle_middle_tile_0_0_product_3;
    t_middle_middle_tile_1_0_sum_1_s11 <= t_middle_middle_tile_1_0_sum_1;
    t_middle_middle_tile_1_0_product_3_s11 <= t_middle_middle_tile_1_0_product_3;
    t_middle_middle_tile_2_0_sum_1_s11 <= t_middle_middle_tile_2_0_sum_1;
    t_middle_middle_tile_2_0_product_3_s11 <= t_middle_middle_tile_2_0_product_3;
    // into stage 12
    t_low_middle_column_0_sum_s10_63_0_s12_way <= {t_low_middle_column_0_sum_s10_63_0_s12_way[63:0], t_low_middle_column_0_sum_s10_63_0};
    t_low_middle_settled_sum_0_s11_63_0_s12 <= t_low_middle_settled_sum_0_s11_63_0;
    t_low_middle_settled_sum_0_s11_64_s12 <= t_low_middle_settled_sum_0_s11_64;
    t_low_middle_settled_sum_1_s12_way <= {t_low_middle_settled_sum_1_s12_way[1:0], t_low_middle_settled_sum_1};
    t_high_middle_column_0_sum_s10_63_0_s12_way <= {t_high_middle_column_0_sum_s10_63_0_s12_way[63:0], t_high_middle_column_0_sum_s10_63_0};
    t_high_middle_settled_sum_0_s11_63_0_s12 <= t_high_middle_settled_sum_0_s11_63_0;
    t_high_middle_settled_sum_0_s11_64_s12 <= t_high_middle_settled_sum_0_s11_64;
    t_high_middle_settled_sum_1_s12_way <= {t_high_middle_settled_sum_1_s12_way[1:0], t_high_middle_settled_sum_1};
    t_middle_low_column_0_sum_s10_63_0_s12_way <= {t_middle_low_column_0_sum_s10_63_0_s12_way[63:0], t_middle_low_column_0_sum_s10_63_0};
    t_middle_low_settled_sum_s12_way <= {t_middle_low_settled_sum_s12_way[63:0], t_middle_low_settled_sum};
    t_middle_high_column_0_sum_s10_63_0_s12_way <= {t_middle_high_column_0_sum_s10_63_0_s12_way[63:0], t_middle_high_column_0_sum_s10_63_0};
    t_middle_high_settled_sum_s12_way <= {t_middle_high_settled_sum_s12_way[63:0], t_middle_high_settled_sum};
    t_middle_middle_tile_0_0_sum_2_s12 <= t_middle_middle_tile_0_0_sum_2;
    t_middle_middle_tile_0_0_product_0_s9_16_0_s12_way <= {t_middle_middle_tile_0_0_product_0_s9_16_0_s12_way[33:0], t_middle_middle_tile_0_0_product_0_s9_16_0};
    t_middle_middle_tile_0_0_sum_0_s10_16_0_s12_way <= {t_middle_middle_tile_0_0_sum_0_s10_16_0_s12_way[16:0], t_middle_middle_tile_0_0_sum_0_s10_16_0};
    t_middle_middle_tile_0_0_sum_1_s11_16_0_s12 <= t_middle_middle_tile_0_0_sum_1_s11_16_0;
    t_middle_middle_tile_1_0_sum_2_s12 <= t_middle_middle_tile_1_0_sum_2;
    t_middle_middle_tile_1_0_product_0_s9_16_0_s12_way <= {t_middle_middle_tile_1_0_product_0_s9_16_0_s12_way[33:0], t_middle_middle_tile_1_0_product_0_s9_16_0};
    t_middle_middle_tile_1_0_sum_0_s10_16_0_s12_way <= {t_middle_middle_tile_1_0_sum_0_s10_16_0_s12_way[16:0], t_middle_middle_tile_1_0_sum_0_s10_16_0};
    t_middle_middle_tile_1_0_sum_1_s11_16_0_s12 <= t_middle_middle_tile_1_0_sum_1_s11_16_0;
    t_middle_middle_tile_2_0_sum_2_s12 <= t_middle_middle_tile_2_0_sum_2;
    t_middle_middle_tile_2_0_product_0_s9_16_0_s12_way <= {t_middle_middle_tile_2_0_product_0_s9_16_0_s12_way[33:0], t_middle_middle_tile_2_0_product_0_s9_16_0};
    t_middle_middle_tile_2_0_sum_0_s10_16_0_s12_way <= {t_middle_middle_tile_2_0_sum_0_s10_16_0_s12_way[16:0], t_middle_middle_tile_2_0_sum_0_s10_16_0};
    t_middle_middle_tile_2_0_sum_1_s11_16_0_s12 <= t_middle_middle_tile_2_0_sum_1_s11_16_0;
    // into stage 13
    t_low_middle <= t_low_middle_carry_joined;
    not_t_low_high_63_0_s13_way <= {not_t_low_high_63_0_s13_way[127:0], not_t_low_high_63_0};
    not_t_low_high_125_64_s13_way <= {not_t_low_high_125_64_s13_way[123:0], not_t_low_high_125_64};
    t_low_high_125_64_s13_way <= {t_low_high_125_64_s13_way[123:0], t_low_high_125_64};
    t_high_middle <= t_high_middle_carry_joined;
    not_t_high_high_63_0_s13_way <= {not_t_high_high_63_0_s13_way[127:0], not_t_high_high_63_0};
    not_t_high_high_125_64_s13_way <= {not_t_high_high_125_64_s13_way[123:0], not_t_high_high_125_64};
    t_high_high_125_64_s13_way <= {t_high_high_125_64_s13_way[123:0], t_high_high_125_64};
    t_middle_low <= t_middle_low_carry_joined;
    t_middle_high <= t_middle_high_carry_joined;
    t_middle_middle_column_0_sum_s13 <= t_middle_middle_column_0_sum;
    t_middle_middle_column_1_sum_s13 <= t_middle_middle_column_1_sum;
    t_middle_middle_tile_2_0_77_76_s13 <= t_middle_middle_tile_2_0_77_76;
    // into stage 14
    t_low_column_1_sum_1_s14 <= t_low_column_1_sum_1;
    t_low_column_1_sum_0_s14_way <= {t_low_column_1_sum_0_s14_way[197:0], t_low_column_1_sum_0};
    t_low_column_2_sum_1_s14 <= t_low_column_2_sum_1;
    t_low_column_2_sum_0_s14_way <= {t_low_column_2_sum_0_s14_way[197:0], t_low_column_2_sum_0};
    t_high_column_1_sum_1_s14 <= t_high_column_1_sum_1;
    t_high_column_1_sum_0_s14_way <= {t_high_column_1_sum_0_s14_way[197:0], t_high_column_1_sum_0};
    t_high_column_2_sum_1_s14 <= t_high_column_2_sum_1;
    t_high_column_2_sum_0_s14_way <= {t_high_column_2_sum_0_s14_way[197:0], t_high_column_2_sum_0};
    t_middle_middle_settled_sum_0_s14 <= t_middle_middle_settled_sum_0;
    // into stage 15
    t_low_column_1_sum_2_s15 <= t_low_column_1_sum_2;
    t_low_column_2_sum_2_s15 <= t_low_column_2_sum_2;
    t_low_column_3_sum_s15_way <= {t_low_column_3_sum_s15_way[61:0], t_low_column_3_sum};
    t_high_column_1_sum_2_s15 <= t_high_column_1_sum_2;
    t_high_column_2_sum_2_s15 <= t_high_column_2_sum_2;
    t_high_column_3_sum_s15_way <= {t_high_column_3_sum_s15_way[61:0], t_high_column_3_sum};
    t_middle_middle_column_0_sum_s13_63_0_s15_way <= {t_middle_middle_column_0_sum_s13_63_0_s15_way[63:0], t_middle_middle_column_0_sum_s13_63_0};
    t_middle_middle_settled_sum_0_s14_63_0_s15 <= t_middle_middle_settled_sum_0_s14_63_0;
    t_middle_middle_settled_sum_0_s14_64_s15 <= t_middle_middle_settled_sum_0_s14_64;
    t_middle_middle_settled_sum_1_s15_way <= {t_middle_middle_settled_sum_1_s15_way[1:0], t_middle_middle_settled_sum_1};
    // into stage 16
    t_low_settled_sum_0_s16 <= t_low_settled_sum_0;
    t_high_settled_sum_0_s16 <= t_high_settled_sum_0;
    t_middle_middle <= t_middle_middle_carry_joined;
    not_t_middle_high_63_0_s16_way <= {not_t_middle_high_63_0_s16_way[127:0], not_t_middle_high_63_0};
    t_middle_column_2_sum_0_s16_way <= {t_middle_column_2_sum_0_s16_way[131:0], t_middle_column_2_sum_0};
    t_middle_high_127_64_s16_way <= {t_middle_high_127_64_s16_way[127:0], t_middle_high_127_64};
    // into stage 17
    t_low_low_63_0_s17_way <= {t_low_low_63_0_s17_way[383:0], t_low_low_63_0};
    t_low_column_1_sum_2_s15_63_0_s17_way <= {t_low_column_1_sum_2_s15_63_0_s17_way[63:0], t_low_column_1_sum_2_s15_63_0};
    t_low_settled_sum_0_s16_63_0_s17 <= t_low_settled_sum_0_s16_63_0;
    t_low_settled_sum_0_s16_64_s17 <= t_low_settled_sum_0_s16_64;
    t_low_settled_sum_1_s17_way <= {t_low_settled_sum_1_s17_way[61:0], t_low_settled_sum_1};
    t_high_low_63_0_s17_way <= {t_high_low_63_0_s17_way[383:0], t_high_low_63_0};
    t_high_column_1_sum_2_s15_63_0_s17_way <= {t_high_column_1_sum_2_s15_63_0_s17_way[63:0], t_high_column_1_sum_2_s15_63_0};
    t_high_settled_sum_0_s16_63_0_s17 <= t_high_settled_sum_0_s16_63_0;
    t_high_settled_sum_0_s16_64_s17 <= t_high_settled_sum_0_s16_64;
    t_high_settled_sum_1_s17_way <= {t_high_settled_sum_1_s17_way[61:0], t_high_settled_sum_1};
    t_middle_column_1_sum_1_s17 <= t_middle_column_1_sum_1;
    t_middle_column_1_sum_0_s17_way <= {t_middle_column_1_sum_0_s17_way[197:0], t_middle_column_1_sum_0};
    t_middle_column_2_sum_1_s17 <= t_middle_column_2_sum_1;
    t_middle_column_3_sum_s17 <= t_middle_column_3_sum;
    // into stage 18
    t_low <= t_low_carry_joined;
    t_high <= t_high_carry_joined;
    t_middle_column_1_sum_2_s18 <= t_middle_column_1_sum_2;
    t_middle_column_2_sum_1_s17_63_0_s18 <= t_middle_column_2_sum_1_s17_63_0;
    // into stage 19
    t_middle_settled_sum_0_s19 <= t_middle_settled_sum_0;
    t_column_6_sum_s19 <= t_column_6_sum;
    t_column_7_sum_s19 <= t_column_7_sum;
    // into stage 20
    t_middle_low_63_0_s20_way <= {t_middle_low_63_0_s20_way[383:0], t_middle_low_63_0};
    t_middle_column_1_sum_2_s18_63_0_s20_way <= {t_middle_column_1_sum_2_s18_63_0_s20_way[63:0], t_middle_column_1_sum_2_s18_63_0};
    t_middle_settled_sum_0_s19_63_0_s20 <= t_middle_settled_sum_0_s19_63_0;
    t_middle_settled_sum_0_s19_64_s20 <= t_middle_settled_sum_0_s19_64;
    t_middle_settled_sum_1_s20_way <= {t_middle_settled_sum_1_s20_way[127:0], t_middle_settled_sum_1};
    // into stage 21
    t_middle <= t_middle_carry_joined;
    t_column_1_sum_0_s21_way <= {t_column_1_sum_0_s21_way[129:0], t_column_1_sum_0};
    not_t_high_64_1_s21_way <= {not_t_high_64_1_s21_way[127:0], not_t_high_64_1};
    t_column_3_sum_0_s21_way <= {t_column_3_sum_0_s21_way[131:0], t_column_3_sum_0};
    t_column_4_sum_0_s21_way <= {t_column_4_sum_0_s21_way[131:0], t_column_4_sum_0};
    not_t_high_253_193_s21_way <= {not_t_high_253_193_s21_way[121:0], not_t_high_253_193};
    // into stage 22
    t_column_1_sum_1_s22 <= t_column_1_sum_1;
    t_column_2_sum_1_s22 <= t_column_2_sum_1;
    t_column_2_sum_0_s22_way <= {t_column_2_sum_0_s22_way[194:0], t_column_2_sum_0};
    t_column_3_sum_1_s22 <= t_column_3_sum_1;
    t_column_4_sum_1_s22 <= t_column_4_sum_1;
    t_column_5_sum_1_s22 <= t_column_5_sum_1;
    t_column_5_sum_0_s22_way <= {t_column_5_sum_0_s22_way[194:0], t_column_5_sum_0};
    // into stage 23
    t_column_2_sum_2_s23 <= t_column_2_sum_2;
    t_column_5_sum_2_s23 <= t_column_5_sum_2;
    t_column_1_sum_1_s22_65_64_s23 <= t_column_1_sum_1_s22_65_64;
    t_column_3_sum_1_s22_63_0_s23 <= t_column_3_sum_1_s22_63_0;
    t_settled_sum_2_s23 <= t_settled_sum_2;
    t_column_4_sum_1_s22_65_64_s23 <= t_column_4_sum_1_s22_65_64;
    t_column_6_sum_s19_63_0_s23_way <= {t_column_6_sum_s19_63_0_s23_way[191:0], t_column_6_sum_s19_63_0};
    // into stage 24
    t_settled_sum_0_s24 <= t_settled_sum_0;
    t_settled_sum_1_s24 <= t_settled_sum_1;
    t_settled_sum_3_s24 <= t_settled_sum_3;
    t_settled_sum_4_s24 <= t_settled_sum_4;
    // into stage 25
    t_low_63_0_s25_way <= {t_low_63_0_s25_way[383:0], t_low_63_0};
    t_column_1_sum_1_s22_63_0_s25_way <= {t_column_1_sum_1_s22_63_0_s25_way[127:0], t_column_1_sum_1_s22_63_0};
    t_settled_sum_0_s24_63_0_s25 <= t_settled_sum_0_s24_63_0;
    t_settled_sum_0_s24_64_s25 <= t_settled_sum_0_s24_64;
    t_settled_sum_1_s24_63_0_s25 <= t_settled_sum_1_s24_63_0;
    t_settled_sum_1_s24_64_s25 <= t_settled_sum_1_s24_64;
    t_carry_all_bits_0_s25 <= t_carry_all_bits_0;
    t_settled_sum_2_s23_63_0_s25_way <= {t_settled_sum_2_s23_63_0_s25_way[63:0], t_settled_sum_2_s23_63_0};
    t_settled_sum_2_s23_64_s25_way <= {t_settled_sum_2_s23_64_s25_way[0:0], t_settled_sum_2_s23_64};
    t_carry_all_bits_1_s25_way <= {t_carry_all_bits_1_s25_way[0:0], t_carry_all_bits_1};
    t_settled_sum_3_s24_63_0_s25 <= t_settled_sum_3_s24_63_0;
    t_settled_sum_3_s24_64_s25 <= t_settled_sum_3_s24_64;
    t_carry_all_bits_2_s25 <= t_carry_all_bits_2;
    t_settled_sum_4_s24_63_0_s25 <= t_settled_sum_4_s24_63_0;
    t_settled_sum_4_s24_64_s25 <= t_settled_sum_4_s24_64;
    t_carry_all_bits_3_s25 <= t_carry_all_bits_3;
    t_settled_sum_5_s25_way <= {t_settled_sum_5_s25_way[299:0], t_settled_sum_5};
    // into stage 26
    t <= t_carry_joined;
    // into stage 27
    t_25_0_s27 <= t_25_0;
    t_51_26_s27 <= t_51_26;
    t_77_52_s27 <= t_77_52;
    t_103_78_s27 <= t_103_78;
    t_129_104_s27 <= t_129_104;
    t_155_130_s27 <= t_155_130;
    t_181_156_s27 <= t_181_156;
    t_207_182_s27 <= t_207_182;
    t_233_208_s27 <= t_233_208;
    t_255_234_s27 <= t_255_234;
    // into stage 28
    t_25_0_s28 <= t_25_0_s27;
    t_51_26_s28 <= t_51_26_s27;
    t_77_52_s28 <= t_77_52_s27;
    t_103_78_s28 <= t_103_78_s27;
    t_129_104_s28 <= t_129_104_s27;
    t_155_130_s28 <= t_155_130_s27;
    t_181_156_s28 <= t_181_156_s27;
    t_207_182_s28 <= t_207_182_s27;
    t_233_208_s28 <= t_233_208_s27;
    t_255_234_s28 <= t_255_234_s27;
    // into stage 29
    m_tile_0_0_product_0_s29_way <= {m_tile_0_0_product_0_s29_way[42:0], m_tile_0_0_product_0};
    m_tile_0_0_product_1_s29 <= m_tile_0_0_product_1;
    t_25_0_s29 <= t_25_0_s28;
    m_tile_0_4_product_0_s29_way <= {m_tile_0_4_product_0_s29_way[42:0], m_tile_0_4_product_0};
    m_tile_0_4_product_1_s29 <= m_tile_0_4_product_1;
    m_tile_0_8_product_0_s29_way <= {m_tile_0_8_product_0_s29_way[42:0], m_tile_0_8_product_0};
    m_tile_0_8_product_1_s29 <= m_tile_0_8_product_1;
    m_tile_0_12_product_0_s29_way <= {m_tile_0_12_product_0_s29_way[42:0], m_tile_0_12_product_0};
    m_tile_0_12_product_1_s29 <= m_tile_0_12_product_1;
    m_tile_1_0_product_0_s29_way <= {m_tile_1_0_product_0_s29_way[42:0], m_tile_1_0_product_0};
    m_tile_1_0_product_1_s29 <= m_tile_1_0_product_1;
    t_51_26_s29 <= t_51_26_s28;
    m_tile_1_4_product_0_s29_way <= {m_tile_1_4_product_0_s29_way[42:0], m_tile_1_4_product_0};
    m_tile_1_4_product_1_s29 <= m_tile_1_4_product_1;
    m_tile_1_8_product_0_s29_way <= {m_tile_1_8_product_0_s29_way[42:0], m_tile_1_8_product_0};
    m_tile_1_8_product_1_s29 <= m_tile_1_8_product_1;
    m_tile_1_12_product_0_s29_way <= {m_tile_1_12_product_0_s29_way[42:0], m_tile_1_12_product_0};
    m_tile_1_12_product_1_s29 <= m_tile_1_12_product_1;
    m_tile_2_0_product_0_s29_way <= {m_tile_2_0_product_0_s29_way[42:0], m_tile_2_0_product_0};
    m_tile_2_0_product_1_s29 <= m_tile_2_0_product_1;
    t_77_52_s29 <= t_77_52_s28;
    m_tile_2_4_product_0_s29_way <= {m_tile_2_4_product_0_s29_way[42:0], m_tile_2_4_product_0};
    m_tile_2_4_product_1_s29 <= m_tile_2_4_product_1;
    m_tile_2_8_product_0_s29_way <= {m_tile_2_8_product_0_s29_way[42:0], m_tile_2_8_product_0};
    m_tile_2_8_product_1_s29 <= m_tile_2_8_product_1;
    m_tile_3_0_product_0_s29_way <= {m_tile_3_0_product_0_s29_way[42:0], m_tile_3_0_product_0};
    m_tile_3_0_product_1_s29 <= m_tile_3_0_product_1;
    t_103_78_s29 <= t_103_78_s28;
    m_tile_3_4_product_0_s29_way <= {m_tile_3_4_product_0_s29_way[42:0], m_tile_3_4_product_0};
    m_tile_3_4_product_1_s29 <= m_tile_3_4_product_1;
    m_tile_3_8_product_0_s29_way <= {m_tile_3_8_product_0_s29_way[42:0], m_tile_3_8_product_0};
    m_tile_3_8_product_1_s29 <= m_tile_3_8_product_1;
    m_tile_4_0_product_0_s29_way <= {m_tile_4_0_product_0_s29_way[42:0], m_tile_4_0_product_0};
    m_tile_4_0_product_1_s29 <= m_tile_4_0_product_1;
    t_129_104_s29 <= t_129_104_s28;
    m_tile_4_4_product_0_s29_way <= {m_tile_4_4_product_0_s29_way[42:0], m_tile_4_4_product_0};
    m_tile_4_4_product_1_s29 <= m_tile_4_4_product_1;
    m_tile_4_8_way <= {m_tile_4_8_way[42:0], m_tile_4_8_product};
    m_tile_5_0_product_0_s29_way <= {m_tile_5_0_product_0_s29_way[42:0], m_tile_5_0_product_0};
    m_tile_5_0_product_1_s29 <= m_tile_5_0_product_1;
    t_155_130_s29 <= t_155_130_s28;
    m_tile_5_4_product_0_s29_way <= {m_tile_5_4_product_0_s29_way[42:0], m_tile_5_4_product_0};
    m_tile_5_4_product_1_s29 <= m_tile_5_4_product_1;
    m_tile_6_0_product_0_s29_way <= {m_tile_6_0_product_0_s29_way[42:0], m_tile_6_0_product_0};
    m_tile_6_0_product_1_s29 <= m_tile_6_0_product_1;
    t_181_156_s29 <= t_181_156_s28;
    m_tile_6_4_product_0_s29_way <= {m_tile_6_4_product_0_s29_way[42:0], m_tile_6_4_product_0};
    m_tile_6_4_product_1_s29 <= m_tile_6_4_product_1;
    m_tile_7_0_product_0_s29_way <= {m_tile_7_0_product_0_s29_way[42:0], m_tile_7_0_product_0};
    m_tile_7_0_product_1_s29 <= m_tile_7_0_product_1;
    t_207_182_s29 <= t_207_182_s28;
    m_tile_7_4_way <= {m_tile_7_4_way[42:0], m_tile_7_4_product};
    m_tile_8_0_product_0_s29_way <= {m_tile_8_0_product_0_s29_way[42:0], m_tile_8_0_product_0};
    m_tile_8_0_product_1_s29 <= m_tile_8_0_product_1;
    t_233_208_s29 <= t_233_208_s28;
    m_tile_9_0_product_0_s29_way <= {m_tile_9_0_product_0_s29_way[38:0], m_tile_9_0_product_0};
    m_tile_9_0_product_1_s29 <= m_tile_9_0_product_1;
    // into stage 30
    m_tile_0_0_sum_0_s30 <= m_tile_0_0_sum_0;
    m_tile_0_0_product_2_s30 <= m_tile_0_0_product_2;
    t_25_0_s30 <= t_25_0_s29;
    m_tile_0_4_sum_0_s30 <= m_tile_0_4_sum_0;
    m_tile_0_4_product_2_s30 <= m_tile_0_4_product_2;
    m_tile_0_8_sum_0_s30 <= m_tile_0_8_sum_0;
    m_tile_0_8_product_2_s30 <= m_tile_0_8_product_2;
    m_tile_0_12_sum_0_s30 <= m_tile_0_12_sum_0;
    m_tile_0_12_product_2_s30 <= m_tile_0_12_product_2;
    m_tile_1_0_sum_0_s30 <= m_tile_1_0_sum_0;
    m_tile_1_0_product_2_s30 <= m_tile_1_0_product_2;
    t_51_26_s30 <= t_51_26_s29;
    m_tile_1_4_sum_0_s30 <= m_tile_1_4_sum_0;
    m_tile_1_4_product_2_s30 <= m_tile_1_4_product_2;
    m_tile_1_8_sum_0_s30 <= m_tile_1_8_sum_0;
    m_tile_1_8_product_2_s30 <= m_tile_1_8_product_2;
    m_tile_1_12_sum_s30 <= m_tile_1_12_sum;
    m_tile_1_12_product_0_s29_16_0_s30 <= m_tile_1_12_product_0_s29_16_0;
    m_tile_2_0_sum_0_s30 <= m_tile_2_0_sum_0;
    m_tile_2_0_product_2_s30 <= m_tile_2_0_product_2;
    t_77_52_s30 <= t_77_52_s29;
    m_tile_2_4_sum_0_s30 <= m_tile_2_4_sum_0;
    m_tile_2_4_product_2_s30 <= m_tile_2_4_product_2;
    m_tile_2_8_sum_0_s30 <= m_tile_2_8_sum_0;
    m_tile_2_8_product_2_s30 <= m_tile_2_8_product_2;
    m_tile_3_0_sum_0_s30 <= m_tile_3_0_sum_0;
    m_tile_3_0_product_2_s30 <= m_tile_3_0_product_2;
    t_103_78_s30 <= t_103_78_s29;
    m_tile_3_4_sum_0_s30 <= m_tile_3_4_sum_0;
    m_tile_3_4_product_2_s30 <= m_tile_3_4_product_2;
    m_tile_3_8_sum_0_s30 <= m_tile_3_8_sum_0;
    m_tile_3_8_product_2_s30 <= m_tile_3_8_product_2;
    m_tile_4_0_sum_0_s30 <= m_tile_4_0_sum_0;
    m_tile_4_0_product_2_s30 <= m_tile_4_0_product_2;
    t_129_104_s30 <= t_129_104_s29;
    m_tile_4_4_sum_0_s30 <= m_tile_4_4_sum_0;
    m_tile_4_4_product_2_s30 <= m_tile_4_4_product_2;
    m_tile_5_0_sum_0_s30 <= m_tile_5_0_sum_0;
    m_tile_5_0_product_2_s30 <= m_tile_5_0_product_2;
    t_155_130_s30 <= t_155_130_s29;
    m_tile_5_4_sum_0_s30 <= m_tile_5_4_sum_0;
    m_tile_5_4_product_2_s30 <= m_tile_5_4_product_2;
    m_tile_6_0_sum_0_s30 <= m_tile_6_0_sum_0;
    m_tile_6_0_product_2_s30 <= m_tile_6_0_product_2;
    t_181_156_s30 <= t_181_156_s29;
    m_tile_6_4_sum_s30 <= m_tile_6_4_sum;
    m_tile_6_4_product_0_s29_16_0_s30 <= m_tile_6_4_product_0_s29_16_0;
    m_tile_7_0_sum_0_s30 <= m_tile_7_0_sum_0;
    m_tile_7_0_product_2_s30 <= m_tile_7_0_product_2;
    t_207_182_s30 <= t_207_182_s29;
    m_tile_8_0_sum_0_s30 <= m_tile_8_0_sum_0;
    m_tile_8_0_product_2_s30 <= m_tile_8_0_product_2;
    m_tile_9_0_sum_s30 <= m_tile_9_0_sum;
    m_tile_9_0_product_0_s29_16_0_s30 <= m_tile_9_0_product_0_s29_16_0;
    // into stage 31
    m_tile_0_0_sum_1_s31 <= m_tile_0_0_sum_1;
    m_tile_0_0_product_3_s31 <= m_tile_0_0_product_3;
    m_tile_0_4_sum_1_s31 <= m_tile_0_4_sum_1;
    m_tile_0_4_product_3_s31 <= m_tile_0_4_product_3;
    m_tile_0_8_sum_1_s31 <= m_tile_0_8_sum_1;
    m_tile_0_8_product_3_s31 <= m_tile_0_8_product_3;
    m_tile_0_12_sum_1_s31 <= m_tile_0_12_sum_1;
    m_tile_0_12_product_3_s31 <= m_tile_0_12_product_3;
    m_tile_1_0_sum_1_s31 <= m_tile_1_0_sum_1;
    m_tile_1_0_product_3_s31 <= m_tile_1_0_product_3;
    m_tile_1_4_sum_1_s31 <= m_tile_1_4_sum_1;
    m_tile_1_4_product_3_s31 <= m_tile_1_4_product_3;
    m_tile_1_8_sum_1_s31 <= m_tile_1_8_sum_1;
    m_tile_1_8_product_3_s31 <= m_tile_1_8_product_3;
    m_tile_2_0_sum_1_s31 <= m_tile_2_0_sum_1;
    m_tile_2_0_product_3_s31 <= m_tile_2_0_product_3;
    m_tile_2_4_sum_1_s31 <= m_tile_2_4_sum_1;
    m_tile_2_4_product_3_s31 <= m_tile_2_4_product_3;
    m_tile_2_8_sum_1_s31 <= m_tile_2_8_sum_1;
    m_tile_2_8_product_3_s31 <= m_tile_2_8_product_3;
    m_tile_3_0_sum_1_s31 <= m_tile_3_0_sum_1;
    m_tile_3_0_product_3_s31 <= m_tile_3_0_product_3;
    m_tile_3_4_sum_1_s31 <= m_tile_3_4_sum_1;
    m_tile_3_4_product_3_s31 <= m_tile_3_4_product_3;
    m_tile_3_8_sum_1_s31 <= m_tile_3_8_sum_1;
    m_tile_3_8_product_0_s29_16_0_s31_way <= {m_tile_3_8_product_0_s29_16_0_s31_way[16:0], m_tile_3_8_product_0_s29_16_0};
    m_tile_3_8_sum_0_s30_16_0_s31 <= m_tile_3_8_sum_0_s30_16_0;
    m_tile_4_0_sum_1_s31 <= m_tile_4_0_sum_1;
    m_tile_4_0_product_3_s31 <= m_tile_4_0_product_3;
    m_tile_4_4_sum_1_s31 <= m_tile_4_4_sum_1;
    m_tile_4_4_product_3_s31 <= m_tile_4_4_product_3;
    m_tile_5_0_sum_1_s31 <= m_tile_5_0_sum_1;
    m_tile_5_0_product_3_s31 <= m_tile_5_0_product_3;
    m_tile_5_4_sum_1_s31 <= m_tile_5_4_sum_1;
    m_tile_5_4_product_3_s31 <= m_tile_5_4_product_3;
    m_tile_6_0_sum_1_s31 <= m_tile_6_0_sum_1;
    m_tile_6_0_product_3_s31 <= m_tile_6_0_product_3;
    m_tile_7_0_sum_1_s31 <= m_tile_7_0_sum_1;
    m_tile_7_0_product_3_s31 <= m_tile_7_0_product_3;
    m_tile_8_0_sum_1_s31 <= m_tile_8_0_sum_1;
    m_tile_8_0_product_0_s29_16_0_s31_way <= {m_tile_8_0_product_0_s29_16_0_s31_way[16:0], m_tile_8_0_product_0_s29_16_0};
    m_tile_8_0_sum_0_s30_16_0_s31 <= m_tile_8_0_sum_0_s30_16_0;
    // into stage 32
    m_tile_0_0_sum_2_s32 <= m_tile_0_0_sum_2;
    m_tile_0_0_product_0_s29_16_0_s32_way <= {m_tile_0_0_product_0_s29_16_0_s32_way[33:0], m_tile_0_0_product_0_s29_16_0};
    m_tile_0_0_sum_0_s30_16_0_s32_way <= {m_tile_0_0_sum_0_s30_16_0_s32_way[16:0], m_tile_0_0_sum_0_s30_16_0};
    m_tile_0_0_sum_1_s31_16_0_s32 <= m_tile_0_0_sum_1_s31_16_0;
    m_tile_0_4_sum_2_s32 <= m_tile_0_4_sum_2;
    m_tile_0_4_product_0_s29_16_0_s32_way <= {m_tile_0_4_product_0_s29_16_0_s32_way[33:0], m_tile_0_4_product_0_s29_16_0};
    m_tile_0_4_sum_0_s30_16_0_s32_way <= {m_tile_0_4_sum_0_s30_16_0_s32_way[16:0], m_tile_0_4_sum_0_s30_16_0};
    m_tile_0_4_sum_1_s31_16_0_s32 <= m_tile_0_4_sum_1_s31_16_0;
    m_tile_0_8_sum_2_s32 <= m_tile_0_8_sum_2;
    m_tile_0_8_product_0_s29_16_0_s32_way <= {m_tile_0_8_product_0_s29_16_0_s32_way[33:0], m_tile_0_8_product_0_s29_16_0};
    m_tile_0_8_sum_0_s30_16_0_s32_way <= {m_tile_0_8_sum_0_s30_16_0_s32_way[16:0], m_tile_0_8_sum_0_s30_16_0};
    m_tile_0_8_sum_1_s31_16_0_s32 <= m_tile_0_8_sum_1_s31_16_0;
    m_tile_0_12_sum_2_s32 <= m_tile_0_12_sum_2;
    m_tile_0_12_product_0_s29_16_0_s32_way <= {m_tile_0_12_product_0_s29_16_0_s32_way[33:0], m_tile_0_12_product_0_s29_16_0};
    m_tile_0_12_sum_0_s30_16_0_s32_way <= {m_tile_0_12_sum_0_s30_16_0_s32_way[16:0], m_tile_0_12_sum_0_s30_16_0};
    m_tile_0_12_sum_1_s31_16_0_s32 <= m_tile_0_12_sum_1_s31_16_0;
    m_tile_1_0_sum_2_s32 <= m_tile_1_0_sum_2;
    m_tile_1_0_product_0_s29_16_0_s32_way <= {m_tile_1_0_product_0_s29_16_0_s32_way[33:0], m_tile_1_0_product_0_s29_16_0};
    m_tile_1_0_sum_0_s30_16_0_s32_way <= {m_tile_1_0_sum_0_s30_16_0_s32_way[16:0], m_tile_1_0_sum_0_s30_16_0};
    m_tile_1_0_sum_1_s31_16_0_s32 <= m_tile_1_0_sum_1_s31_16_0;
    m_tile_1_4_sum_2_s32 <= m_tile_1_4_sum_2;
    m_tile_1_4_product_0_s29_16_0_s32_way <= {m_tile_1_4_product_0_s29_16_0_s32_way[33:0], m_tile_1_4_product_0_s29_16_0};
    m_tile_1_4_sum_0_s30_16_0_s32_way <= {m_tile_1_4_sum_0_s30_16_0_s32_way[16:0], m_tile_1_4_sum_0_s30_16_0};
    m_tile_1_4_sum_1_s31_16_0_s32 <= m_tile_1_4_sum_1_s31_16_0;
    m_tile_1_8_sum_2_s32 <= m_tile_1_8_sum_2;
    m_tile_1_8_product_0_s29_16_0_s32_way <= {m_tile_1_8_product_0_s29_16_0_s32_way[33:0], m_tile_1_8_product_0_s29_16_0};
    m_tile_1_8_sum_0_s30_16_0_s32_way <= {m_tile_1_8_sum_0_s30_16_0_s32_way[16:0], m_tile_1_8_sum_0_s30_16_0};
    m_tile_1_8_sum_1_s31_16_0_s32 <= m_tile_1_8_sum_1_s31_16_0;
    m_tile_2_0_sum_2_s32 <= m_tile_2_0_sum_2;
    m_tile_2_0_product_0_s29_16_0_s32_way <= {m_tile_2_0_product_0_s29_16_0_s32_way[33:0], m_tile_2_0_product_0_s29_16_0};
    m_tile_2_0_sum_0_s30_16_0_s32_way <= {m_tile_2_0_sum_0_s30_16_0_s32_way[16:0], m_tile_2_0_sum_0_s30_16_0};
    m_tile_2_0_sum_1_s31_16_0_s32 <= m_tile_2_0_sum_1_s31_16_0;
    m_tile_2_4_sum_2_s32 <= m_tile_2_4_sum_2;
    m_tile_2_4_product_0_s29_16_0_s32_way <= {m_tile_2_4_product_0_s29_16_0_s32_way[33:0], m_tile_2_4_product_0_s29_16_0};
    m_tile_2_4_sum_0_s30_16_0_s32_way <= {m_tile_2_4_sum_0_s30_16_0_s32_way[16:0], m_tile_2_4_sum_0_s30_16_0};
    m_tile_2_4_sum_1_s31_16_0_s32 <= m_tile_2_4_sum_1_s31_16_0;
    m_tile_2_8_sum_2_s32 <= m_tile_2_8_sum_2;
    m_tile_2_8_product_0_s29_16_0_s32_way <= {m_tile_2_8_product_0_s29_16_0_s32_way[33:0], m_tile_2_8_product_0_s29_16_0};
    m_tile_2_8_sum_0_s30_16_0_s32_way <= {m_tile_2_8_sum_0_s30_16_0_s32_way[16:0], m_tile_2_8_sum_0_s30_16_0};
    m_tile_2_8_sum_1_s31_16_0_s32 <= m_tile_2_8_sum_1_s31_16_0;
    m_tile_3_0_sum_2_s32 <= m_tile_3_0_sum_2;
    m_tile_3_0_product_0_s29_16_0_s32_way <= {m_tile_3_0_product_0_s29_16_0_s32_way[33:0], m_tile_3_0_product_0_s29_16_0};
    m_tile_3_0_sum_0_s30_16_0_s32_way <= {m_tile_3_0_sum_0_s30_16_0_s32_way[16:0], m_tile_3_0_sum_0_s30_16_0};
    m_tile_3_0_sum_1_s31_16_0_s32 <= m_tile_3_0_sum_1_s31_16_0;
    m_tile_3_4_sum_2_s32 <= m_tile_3_4_sum_2;
    m_tile_3_4_product_0_s29_16_0_s32_way <= {m_tile_3_4_product_0_s29_16_0_s32_way[33:0], m_tile_3_4_product_0_s29_16_0};
    m_tile_3_4_sum_0_s30_16_0_s32_way <= {m_tile_3_4_sum_0_s30_16_0_s32_way[16:0], m_tile_3_4_sum_0_s30_16_0};
    m_tile_3_4_sum_1_s31_16_0_s32 <= m_tile_3_4_sum_1_s31_16_0;
    m_tile_4_0_sum_2_s32 <= m_tile_4_0_sum_2;
    m_tile_4_0_product_0_s29_16_0_s32_way <= {m_tile_4_0_product_0_s29_16_0_s32_way[33:0], m_tile_4_0_product_0_s29_16_0};
    m_tile_4_0_sum_0_s30_16_0_s32_way <= {m_tile_4_0_sum_0_s30_16_0_s32_way[16:0], m_tile_4_0_sum_0_s30_16_0};
    m_tile_4_0_sum_1_s31_16_0_s32 <= m_tile_4_0_sum_1_s31_16_0;
    m_tile_4_4_sum_2_s32 <= m_tile_4_4_sum_2;
    m_tile_4_4_product_0_s29_16_0_s32_way <= {m_tile_4_4_product_0_s29_16_0_s32_way[33:0], m_tile_4_4_product_0_s29_16_0};
    m_tile_4_4_sum_0_s30_16_0_s32_way <= {m_tile_4_4_sum_0_s30_16_0_s32_way[16:0], m_tile_4_4_sum_0_s30_16_0};
    m_tile_4_4_sum_1_s31_16_0_s32 <= m_tile_4_4_sum_1_s31_16_0;
    m_tile_5_0_sum_2_s32 <= m_tile_5_0_sum_2;
    m_tile_5_0_product_0_s29_16_0_s32_way <= {m_tile_5_0_product_0_s29_16_0_s32_way[33:0], m_tile_5_0_product_0_s29_16_0};
    m_tile_5_0_sum_0_s30_16_0_s32_way <= {m_tile_5_0_sum_0_s30_16_0_s32_way[16:0], m_tile_5_0_sum_0_s30_16_0};
    m_tile_5_0_sum_1_s31_16_0_s32 <= m_tile_5_0_sum_1_s31_16_0;
    m_tile_5_4_sum_2_s32 <= m_tile_5_4_sum_2;
    m_tile_5_4_product_0_s29_16_0_s32_way <= {m_tile_5_4_product_0_s29_16_0_s32_way[33:0], m_tile_5_4_product_0_s29_16_0};
    m_tile_5_4_sum_0_s30_16_0_s32_way <= {m_tile_5_4_sum_0_s30_16_0_s32_way[16:0], m_tile_5_4_sum_0_s30_16_0};
    m_tile_5_4_sum_1_s31_16_0_s32 <= m_tile_5_4_sum_1_s31_16_0;
    m_tile_6_0_sum_2_s32 <= m_tile_6_0_sum_2;
    m_tile_6_0_product_0_s29_16_0_s32_way <= {m_tile_6_0_product_0_s29_16_0_s32_way[33:0], m_tile_6_0_product_0_s29_16_0};
    m_tile_6_0_sum_0_s30_16_0_s32_way <= {m_tile_6_0_sum_0_s30_16_0_s32_way[16:0], m_tile_6_0_sum_0_s30_16_0};
    m_tile_6_0_sum_1_s31_16_0_s32 <= m_tile_6_0_sum_1_s31_16_0;
    m_tile_7_0_sum_2_s32 <= m_tile_7_0_sum_2;
    m_tile_7_0_product_0_s29_16_0_s32_way <= {m_tile_7_0_product_0_s29_16_0_s32_way[33:0], m_tile_7_0_product_0_s29_16_0};
    m_tile_7_0_sum_0_s30_16_0_s32_way <= {m_tile_7_0_sum_0_s30_16_0_s32_way[16:0], m_tile_7_0_sum_0_s30_16_0};
    m_tile_7_0_sum_1_s31_16_0_s32 <= m_tile_7_0_sum_1_s31_16_0;
    m_tile_1_12_25_0_s32_way <= {m_tile_1_12_25_0_s32_way[25:0], m_tile_1_12_25_0};
    m_tile_3_8_41_0_s32 <= m_tile_3_8_41_0;
    m_tile_4_8_15_0_s32_way <= {m_tile_4_8_15_0_s32_way[31:0], m_tile_4_8_15_0};
    m_tile_6_4_31_0_s32_way <= {m_tile_6_4_31_0_s32_way[31:0], m_tile_6_4_31_0};
    m_tile_7_4_5_0_s32_way <= {m_tile_7_4_5_0_s32_way[11:0], m_tile_7_4_5_0};
    m_column_3_joined_0_s32_way <= {m_column_3_joined_0_s32_way[63:0], m_column_3_joined_0};
    m_column_3_joined_1_s32 <= m_column_3_joined_1;
    // into stage 33
    m_column_0_sum_s33 <= m_column_0_sum;
    m_column_1_sum_0_s33 <= m_column_1_sum_0;
    m_column_1_sum_1_s33 <= m_column_1_sum_1;
    m_column_2_sum_0_s33 <= m_column_2_sum_0;
    m_column_2_sum_1_s33 <= m_column_2_sum_1;
    m_column_2_sum_2_s33 <= m_column_2_sum_2;
    m_column_3_sum_0_s33 <= m_column_3_sum_0;
    m_column_3_sum_1_s33 <= m_column_3_sum_1;
    m_column_3_sum_2_s33 <= m_column_3_sum_2;
    m_column_3_sum_3_s33 <= m_column_3_sum_3;
    m_column_3_joined_2_s33 <= m_column_3_joined_2;
    // into stage 34
    m_column_1_sum_2_s34 <= m_column_1_sum_2;
    m_column_2_sum_3_s34 <= m_column_2_sum_3;
    m_column_2_joined_3_s34_way <= {m_column_2_joined_3_s34_way[63:0], m_column_2_joined_3};
    m_column_3_sum_4_s34 <= m_column_3_sum_4;
    m_column_3_sum_5_s34 <= m_column_3_sum_5;
    m_column_0_sum_s33_65_64_s34 <= m_column_0_sum_s33_65_64;
    // into stage 35
    m_column_2_sum_4_s35 <= m_column_2_sum_4;
    m_column_3_sum_6_s35 <= m_column_3_sum_6;
    m_settled_sum_0_s35 <= m_settled_sum_0;
    m_column_1_sum_2_s34_66_64_s35 <= m_column_1_sum_2_s34_66_64;
    // into stage 36
    m_settled_sum_1_s36 <= m_settled_sum_1;
    // into stage 37
    m_column_0_sum_s33_63_0_s37_way <= {m_column_0_sum_s33_63_0_s37_way[191:0], m_column_0_sum_s33_63_0};
    m_settled_sum_0_s35_63_0_s37_way <= {m_settled_sum_0_s35_63_0_s37_way[63:0], m_settled_sum_0_s35_63_0};
    m_settled_sum_0_s35_64_s37_way <= {m_settled_sum_0_s35_64_s37_way[0:0], m_settled_sum_0_s35_64};
    m_settled_sum_1_s36_63_0_s37 <= m_settled_sum_1_s36_63_0;
    m_settled_sum_1_s36_64_s37 <= m_settled_sum_1_s36_64;
    m_carry_all_bits_s37 <= m_carry_all_bits;
    m_settled_sum_2_s37_way <= {m_settled_sum_2_s37_way[63:0], m_settled_sum_2};
    // into stage 38
    m <= m_carry_joined;
    // into stage 39
    m_25_0_s39 <= m_25_0;
    m_51_26_s39 <= m_51_26;
    m_77_52_s39 <= m_77_52;
    m_103_78_s39 <= m_103_78;
    m_129_104_s39 <= m_129_104;
    m_155_130_s39 <= m_155_130;
    m_181_156_s39 <= m_181_156;
    m_207_182_s39 <= m_207_182;
    m_233_208_s39 <= m_233_208;
    m_255_234_s39 <= m_255_234;
    // into stage 40
    m_25_0_s40 <= m_25_0_s39;
    m_51_26_s40 <= m_51_26_s39;
    m_77_52_s40 <= m_77_52_s39;
    m_103_78_s40 <= m_103_78_s39;
    m_129_104_s40 <= m_129_104_s39;
    m_155_130_s40 <= m_155_130_s39;
    m_181_156_s40 <= m_181_156_s39;
    m_207_182_s40 <= m_207_182_s39;
    m_233_208_s40 <= m_233_208_s39;
    m_255_234_s40 <= m_255_234_s39;
    // into stage 41
    u_tile_0_13_product_0_s41_way <= {u_tile_0_13_product_0_s41_way[42:0], u_tile_0_13_product_0};
    u_tile_0_13_product_1_s41 <= u_tile_0_13_product_1;
    u_tile_1_11_product_0_s41_way <= {u_tile_1_11_product_0_s41_way[42:0], u_tile_1_11_product_0};
    u_tile_1_11_product_1_s41 <= u_tile_1_11_product_1;
    m_51_26_s41 <= m_51_26_s40;
    u_tile_2_9_product_0_s41_way <= {u_tile_2_9_product_0_s41_way[42:0], u_tile_2_9_product_0};
    u_tile_2_9_product_1_s41 <= u_tile_2_9_product_1;
    m_77_52_s41 <= m_77_52_s40;
    u_tile_2_13_product_0_s41_way <= {u_tile_2_13_product_0_s41_way[42:0], u_tile_2_13_product_0};
    u_tile_2_13_product_1_s41 <= u_tile_2_13_product_1;
    u_tile_3_8_product_0_s41_way <= {u_tile_3_8_product_0_s41_way[42:0], u_tile_3_8_product_0};
    u_tile_3_8_product_1_s41 <= u_tile_3_8_product_1;
    m_103_78_s41 <= m_103_78_s40;
    u_tile_3_12_product_0_s41_way <= {u_tile_3_12_product_0_s41_way[42:0], u_tile_3_12_product_0};
    u_tile_3_12_product_1_s41 <= u_tile_3_12_product_1;
    u_tile_4_6_product_0_s41_way <= {u_tile_4_6_product_0_s41_way[42:0], u_tile_4_6_product_0};
    u_tile_4_6_product_1_s41 <= u_tile_4_6_product_1;
    m_129_104_s41 <= m_129_104_s40;
    u_tile_4_10_product_0_s41_way <= {u_tile_4_10_product_0_s41_way[42:0], u_tile_4_10_product_0};
    u_tile_4_10_product_1_s41 <= u_tile_4_10_product_1;
    u_tile_4_14_way <= {u_tile_4_14_way[41:0], u_tile_4_14_product};
    u_tile_5_5_product_0_s41_way <= {u_tile_5_5_product_0_s41_way[42:0], u_tile_5_5_product_0};
    u_tile_5_5_product_1_s41 <= u_tile_5_5_product_1;
    m_155_130_s41 <= m_155_130_s40;
    u_tile_5_9_product_0_s41_way <= {u_tile_5_9_product_0_s41_way[42:0], u_tile_5_9_product_0};
    u_tile_5_9_product_1_s41 <= u_tile_5_9_product_1;
    u_tile_5_13_product_0_s41_way <= {u_tile_5_13_product_0_s41_way[42:0], u_tile_5_13_product_0};
    u_tile_5_13_product_1_s41 <= u_tile_5_13_product_1;
    u_tile_6_3_product_0_s41_way <= {u_tile_6_3_product_0_s41_way[42:0], u_tile_6_3_product_0};
    u_tile_6_3_product_1_s41 <= u_tile_6_3_product_1;
    m_181_156_s41 <= m_181_156_s40;
    u_tile_6_7_product_0_s41_way <= {u_tile_6_7_product_0_s41_way[42:0], u_tile_6_7_product_0};
    u_tile_6_7_product_1_s41 <= u_tile_6_7_product_1;
    u_tile_6_11_product_0_s41_way <= {u_tile_6_11_product_0_s41_way[42:0], u_tile_6_11_product_0};
    u_tile_6_11_product_1_s41 <= u_tile_6_11_product_1;
    u_tile_7_2_product_0_s41_way <= {u_tile_7_2_product_0_s41_way[42:0], u_tile_7_2_product_0};
    u_tile_7_2_product_1_s41 <= u_tile_7_2_product_1;
    m_207_182_s41 <= m_207_182_s40;
    u_tile_7_6_product_0_s41_way <= {u_tile_7_6_product_0_s41_way[42:0], u_tile_7_6_product_0};
    u_tile_7_6_product_1_s41 <= u_tile_7_6_product_1;
    u_tile_7_10_product_0_s41_way <= {u_tile_7_10_product_0_s41_way[42:0], u_tile_7_10_product_0};
    u_tile_7_10_product_1_s41 <= u_tile_7_10_product_1;
    u_tile_7_14_way <= {u_tile_7_14_way[41:0], u_tile_7_14_product};
    u_tile_8_0_product_0_s41_way <= {u_tile_8_0_product_0_s41_way[42:0], u_tile_8_0_product_0};
    u_tile_8_0_product_1_s41 <= u_tile_8_0_product_1;
    m_233_208_s41 <= m_233_208_s40;
    u_tile_8_4_product_0_s41_way <= {u_tile_8_4_product_0_s41_way[42:0], u_tile_8_4_product_0};
    u_tile_8_4_product_1_s41 <= u_tile_8_4_product_1;
    u_tile_8_8_product_0_s41_way <= {u_tile_8_8_product_0_s41_way[42:0], u_tile_8_8_product_0};
    u_tile_8_8_product_1_s41 <= u_tile_8_8_product_1;
    u_tile_8_12_product_0_s41_way <= {u_tile_8_12_product_0_s41_way[42:0], u_tile_8_12_product_0};
    u_tile_8_12_product_1_s41 <= u_tile_8_12_product_1;
    u_tile_9_0_product_0_s41_way <= {u_tile_9_0_product_0_s41_way[38:0], u_tile_9_0_product_0};
    u_tile_9_0_product_1_s41 <= u_tile_9_0_product_1;
    m_255_234_s41 <= m_255_234_s40;
    u_tile_9_4_product_0_s41_way <= {u_tile_9_4_product_0_s41_way[38:0], u_tile_9_4_product_0};
    u_tile_9_4_product_1_s41 <= u_tile_9_4_product_1;
    u_tile_9_8_product_0_s41_way <= {u_tile_9_8_product_0_s41_way[38:0], u_tile_9_8_product_0};
    u_tile_9_8_product_1_s41 <= u_tile_9_8_product_1;
    u_tile_9_12_product_0_s41_way <= {u_tile_9_12_product_0_s41_way[38:0], u_tile_9_12_product_0};
    u_tile_9_12_product_1_s41 <= u_tile_9_12_product_1;
    // into stage 42
    u_tile_0_13_sum_s42 <= u_tile_0_13_sum;
    u_tile_0_13_product_0_s41_16_0_s42 <= u_tile_0_13_product_0_s41_16_0;
    u_tile_1_11_sum_0_s42 <= u_tile_1_11_sum_0;
    u_tile_1_11_product_2_s42 <= u_tile_1_11_product_2;
    m_51_26_s42 <= m_51_26_s41;
    u_tile_2_9_sum_0_s42 <= u_tile_2_9_sum_0;
    u_tile_2_9_product_2_s42 <= u_tile_2_9_product_2;
    m_77_52_s42 <= m_77_52_s41;
    u_tile_2_13_sum_s42 <= u_tile_2_13_sum;
    u_tile_2_13_product_0_s41_16_0_s42 <= u_tile_2_13_product_0_s41_16_0;
    u_tile_3_8_sum_0_s42 <= u_tile_3_8_sum_0;
    u_tile_3_8_product_2_s42 <= u_tile_3_8_product_2;
    m_103_78_s42 <= m_103_78_s41;
    u_tile_3_12_sum_0_s42 <= u_tile_3_12_sum_0;
    u_tile_3_12_product_2_s42 <= u_tile_3_12_product_2;
    u_tile_4_6_sum_0_s42 <= u_tile_4_6_sum_0;
    u_tile_4_6_product_2_s42 <= u_tile_4_6_product_2;
    m_129_104_s42 <= m_129_104_s41;
    u_tile_4_10_sum_0_s42 <= u_tile_4_10_sum_0;
    u_tile_4_10_product_2_s42 <= u_tile_4_10_product_2;
    u_tile_5_5_sum_0_s42 <= u_tile_5_5_sum_0;
    u_tile_5_5_product_2_s42 <= u_tile_5_5_product_2;
    m_155_130_s42 <= m_155_130_s41;
    u_tile_5_9_sum_0_s42 <= u_tile_5_9_sum_0;
    u_tile_5_9_product_2_s42 <= u_tile_5_9_product_2;
    u_tile_5_13_sum_s42 <= u_tile_5_13_sum;
    u_tile_5_13_product_0_s41_16_0_s42 <= u_tile_5_13_product_0_s41_16_0;
    u_tile_6_3_sum_0_s42 <= u_tile_6_3_sum_0;
    u_tile_6_3_product_2_s42 <= u_tile_6_3_product_2;
    m_181_156_s42 <= m_181_156_s41;
    u_tile_6_7_sum_0_s42 <= u_tile_6_7_sum_0;
    u_tile_6_7_product_2_s42 <= u_tile_6_7_product_2;
    u_tile_6_11_sum_0_s42 <= u_tile_6_11_sum_0;
    u_tile_6_11_product_2_s42 <= u_tile_6_11_product_2;
    u_tile_7_2_sum_0_s42 <= u_tile_7_2_sum_0;
    u_tile_7_2_product_2_s42 <= u_tile_7_2_product_2;
    m_207_182_s42 <= m_207_182_s41;
    u_tile_7_6_sum_0_s42 <= u_tile_7_6_sum_0;
    u_tile_7_6_product_2_s42 <= u_tile_7_6_product_2;
    u_tile_7_10_sum_0_s42 <= u_tile_7_10_sum_0;
    u_tile_7_10_product_2_s42 <= u_tile_7_10_product_2;
    u_tile_8_0_sum_0_s42 <= u_tile_8_0_sum_0;
    u_tile_8_0_product_2_s42 <= u_tile_8_0_product_2;
    m_233_208_s42 <= m_233_208_s41;
    u_tile_8_4_sum_0_s42 <= u_tile_8_4_sum_0;
    u_tile_8_4_product_2_s42 <= u_tile_8_4_product_2;
    u_tile_8_8_sum_0_s42 <= u_tile_8_8_sum_0;
    u_tile_8_8_product_2_s42 <= u_tile_8_8_product_2;
    u_tile_8_12_sum_0_s42 <= u_tile_8_12_sum_0;
    u_tile_8_12_product_2_s42 <= u_tile_8_12_product_2;
    u_tile_9_0_sum_0_s42 <= u_tile_9_0_sum_0;
    u_tile_9_0_product_2_s42 <= u_tile_9_0_product_2;
    m_255_234_s42 <= m_255_234_s41;
    u_tile_9_4_sum_0_s42 <= u_tile_9_4_sum_0;
    u_tile_9_4_product_2_s42 <= u_tile_9_4_product_2;
    u_tile_9_8_sum_0_s42 <= u_tile_9_8_sum_0;
    u_tile_9_8_product_2_s42 <= u_tile_9_8_product_2;
    u_tile_9_12_sum_0_s42 <= u_tile_9_12_sum_0;
    u_tile_9_12_product_2_s42 <= u_tile_9_12_product_2;
    u_column_0_joined_0_s42_way <= {u_column_0_joined_0_s42_way[959:0], u_column_0_joined_0};
    u_tile_4_14_31_0_s42 <= u_tile_4_14_31_0;
    t_373_310_s42_way <= {t_373_310_s42_way[959:0], t_373_310};
    u_tile_7_14_17_0_s42 <= u_tile_7_14_17_0;
    // into stage 43
    u_tile_1_11_sum_1_s43 <= u_tile_1_11_sum_1;
    u_tile_1_11_product_3_s43 <= u_tile_1_11_product_3;
    u_tile_2_9_sum_1_s43 <= u_tile_2_9_sum_1;
    u_tile_2_9_product_3_s43 <= u_tile_2_9_product_3;
    u_tile_3_8_sum_1_s43 <= u_tile_3_8_sum_1;
    u_tile_3_8_product_3_s43 <= u_tile_3_8_product_3;
    u_tile_3_12_sum_1_s43 <= u_tile_3_12_sum_1;
    u_tile_3_12_product_0_s41_16_0_s43_way <= {u_tile_3_12_product_0_s41_16_0_s43_way[16:0], u_tile_3_12_product_0_s41_16_0};
    u_tile_3_12_sum_0_s42_16_0_s43 <= u_tile_3_12_sum_0_s42_16_0;
    u_tile_4_6_sum_1_s43 <= u_tile_4_6_sum_1;
    u_tile_4_6_product_3_s43 <= u_tile_4_6_product_3;
    u_tile_4_10_sum_1_s43 <= u_tile_4_10_sum_1;
    u_tile_4_10_product_3_s43 <= u_tile_4_10_product_3;
    u_tile_5_5_sum_1_s43 <= u_tile_5_5_sum_1;
    u_tile_5_5_product_3_s43 <= u_tile_5_5_product_3;
    u_tile_5_9_sum_1_s43 <= u_tile_5_9_sum_1;
    u_tile_5_9_product_3_s43 <= u_tile_5_9_product_3;
    u_tile_6_3_sum_1_s43 <= u_tile_6_3_sum_1;
    u_tile_6_3_product_3_s43 <= u_tile_6_3_product_3;
    u_tile_6_7_sum_1_s43 <= u_tile_6_7_sum_1;
    u_tile_6_7_product_3_s43 <= u_tile_6_7_product_3;
    u_tile_6_11_sum_1_s43 <= u_tile_6_11_sum_1;
    u_tile_6_11_product_3_s43 <= u_tile_6_11_product_3;
    u_tile_7_2_sum_1_s43 <= u_tile_7_2_sum_1;
    u_tile_7_2_product_3_s43 <= u_tile_7_2_product_3;
    u_tile_7_6_sum_1_s43 <= u_tile_7_6_sum_1;
    u_tile_7_6_product_3_s43 <= u_tile_7_6_product_3;
    u_tile_7_10_sum_1_s43 <= u_tile_7_10_sum_1;
    u_tile_7_10_product_3_s43 <= u_tile_7_10_product_3;
    u_tile_8_0_sum_1_s43 <= u_tile_8_0_sum_1;
    u_tile_8_0_product_3_s43 <= u_tile_8_0_product_3;
    u_tile_8_4_sum_1_s43 <= u_tile_8_4_sum_1;
    u_tile_8_4_product_3_s43 <= u_tile_8_4_product_3;
    u_tile_8_8_sum_1_s43 <= u_tile_8_8_sum_1;
    u_tile_8_8_product_3_s43 <= u_tile_8_8_product_3;
    u_tile_8_12_sum_1_s43 <= u_tile_8_12_sum_1;
    u_tile_8_12_product_0_s41_16_0_s43_way <= {u_tile_8_12_product_0_s41_16_0_s43_way[16:0], u_tile_8_12_product_0_s41_16_0};
    u_tile_8_12_sum_0_s42_16_0_s43 <= u_tile_8_12_sum_0_s42_16_0;
    u_tile_9_0_sum_1_s43 <= u_tile_9_0_sum_1;
    u_tile_9_0_product_3_s43 <= u_tile_9_0_product_3;
    u_tile_9_4_sum_1_s43 <= u_tile_9_4_sum_1;
    u_tile_9_4_product_3_s43 <= u_tile_9_4_product_3;
    u_tile_9_8_sum_1_s43 <= u_tile_9_8_sum_1;
    u_tile_9_8_product_3_s43 <= u_tile_9_8_product_3;
    u_tile_9_12_sum_1_s43 <= u_tile_9_12_sum_1;
    u_tile_9_12_product_0_s41_16_0_s43_way <= {u_tile_9_12_product_0_s41_16_0_s43_way[16:0], u_tile_9_12_product_0_s41_16_0};
    u_tile_9_12_sum_0_s42_16_0_s43 <= u_tile_9_12_sum_0_s42_16_0;
    u_tile_0_13_58_25_s43 <= u_tile_0_13_58_25;
    u_tile_4_14_41_32_s43_way <= {u_tile_4_14_41_32_s43_way[9:0], u_tile_4_14_41_32};
    t_437_374_s43_way <= {t_437_374_s43_way[1023:0], t_437_374};
    u_joined_6_s43 <= u_joined_6;
    t_501_438_s43_way <= {t_501_438_s43_way[1023:0], t_501_438};
    u_tile_7_14_41_18_s43_way <= {u_tile_7_14_41_18_s43_way[23:0], u_tile_7_14_41_18};
    t_507_502_s43_way <= {t_507_502_s43_way[95:0], t_507_502};
    // into stage 44
    u_tile_1_11_sum_2_s44 <= u_tile_1_11_sum_2;
    u_tile_1_11_product_0_s41_16_0_s44_way <= {u_tile_1_11_product_0_s41_16_0_s44_way[33:0], u_tile_1_11_product_0_s41_16_0};
    u_tile_1_11_sum_0_s42_16_0_s44_way <= {u_tile_1_11_sum_0_s42_16_0_s44_way[16:0], u_tile_1_11_sum_0_s42_16_0};
    u_tile_1_11_sum_1_s43_16_0_s44 <= u_tile_1_11_sum_1_s43_16_0;
    u_tile_2_9_sum_2_s44 <= u_tile_2_9_sum_2;
    u_tile_2_9_product_0_s41_16_0_s44_way <= {u_tile_2_9_product_0_s41_16_0_s44_way[33:0], u_tile_2_9_product_0_s41_16_0};
    u_tile_2_9_sum_0_s42_16_0_s44_way <= {u_tile_2_9_sum_0_s42_16_0_s44_way[16:0], u_tile_2_9_sum_0_s42_16_0};
    u_tile_2_9_sum_1_s43_16_0_s44 <= u_tile_2_9_sum_1_s43_16_0;
    u_tile_3_8_sum_2_s44 <= u_tile_3_8_sum_2;
    u_tile_3_8_product_0_s41_16_0_s44_way <= {u_tile_3_8_product_0_s41_16_0_s44_way[33:0], u_tile_3_8_product_0_s41_16_0};
    u_tile_3_8_sum_0_s42_16_0_s44_way <= {u_tile_3_8_sum_0_s42_16_0_s44_way[16:0], u_tile_3_8_sum_0_s42_16_0};
    u_tile_3_8_sum_1_s43_16_0_s44 <= u_tile_3_8_sum_1_s43_16_0;
    u_tile_4_6_sum_2_s44 <= u_tile_4_6_sum_2;
    u_tile_4_6_product_0_s41_16_0_s44_way <= {u_tile_4_6_product_0_s41_16_0_s44_way[33:0], u_tile_4_6_product_0_s41_16_0};
    u_tile_4_6_sum_0_s42_16_0_s44_way <= {u_tile_4_6_sum_0_s42_16_0_s44_way[16:0], u_tile_4_6_sum_0_s42_16_0};
    u_tile_4_6_sum_1_s43_16_0_s44 <= u_tile_4_6_sum_1_s43_16_0;
    u_tile_4_10_sum_2_s44 <= u_tile_4_10_sum_2;
    u_tile_4_10_product_0_s41_16_0_s44_way <= {u_tile_4_10_product_0_s41_16_0_s44_way[33:0], u_tile_4_10_product_0_s41_16_0};
    u_tile_4_10_sum_0_s42_16_0_s44_way <= {u_tile_4_10_sum_0_s42_16_0_s44_way[16:0], u_tile_4_10_sum_0_s42_16_0};
    u_tile_4_10_sum_1_s43_16_0_s44 <= u_tile_4_10_sum_1_s43_16_0;
    u_tile_5_5_sum_2_s44 <= u_tile_5_5_sum_2;
    u_tile_5_5_product_0_s41_16_0_s44_way <= {u_tile_5_5_product_0_s41_16_0_s44_way[33:0], u_tile_5_5_product_0_s41_16_0};
    u_tile_5_5_sum_0_s42_16_0_s44_way <= {u_tile_5_5_sum_0_s42_16_0_s44_way[16:0], u_tile_5_5_sum_0_s42_16_0};
    u_tile_5_5_sum_1_s43_16_0_s44 <= u_tile_5_5_sum_1_s43_16_0;
    u_tile_5_9_sum_2_s44 <= u_tile_5_9_sum_2;
    u_tile_5_9_product_0_s41_16_0_s44_way <= {u_tile_5_9_product_0_s41_16_0_s44_way[33:0], u_tile_5_9_product_0_s41_16_0};
    u_tile_5_9_sum_0_s42_16_0_s44_way <= {u_tile_5_9_sum_0_s42_16_0_s44_way[16:0], u_tile_5_9_sum_0_s42_16_0};
    u_tile_5_9_sum_1_s43_16_0_s44 <= u_tile_5_9_sum_1_s43_16_0;
    u_tile_6_3_sum_2_s44 <= u_tile_6_3_sum_2;
    u_tile_6_3_product_0_s41_16_0_s44_way <= {u_tile_6_3_product_0_s41_16_0_s44_way[33:0], u_tile_6_3_product_0_s41_16_0};
    u_tile_6_3_sum_0_s42_16_0_s44_way <= {u_tile_6_3_sum_0_s42_16_0_s44_way[16:0], u_tile_6_3_sum_0_s42_16_0};
    u_tile_6_3_sum_1_s43_16_0_s44 <= u_tile_6_3_sum_1_s43_16_0;
    u_tile_6_7_sum_2_s44 <= u_tile_6_7_sum_2;
    u_tile_6_7_product_0_s41_16_0_s44_way <= {u_tile_6_7_product_0_s41_16_0_s44_way[33:0], u_tile_6_7_product_0_s41_16_0};
    u_tile_6_7_sum_0_s42_16_0_s44_way <= {u_tile_6_7_sum_0_s42_16_0_s44_way[16:0], u_tile_6_7_sum_0_s42_16_0};
    u_tile_6_7_sum_1_s43_16_0_s44 <= u_tile_6_7_sum_1_s43_16_0;
    u_tile_6_11_sum_2_s44 <= u_tile_6_11_sum_2;
    u_tile_6_11_product_0_s41_16_0_s44_way <= {u_tile_6_11_product_0_s41_16_0_s44_way[33:0], u_tile_6_11_product_0_s41_16_0};
    u_tile_6_11_sum_0_s42_16_0_s44_way <= {u_tile_6_11_sum_0_s42_16_0_s44_way[16:0], u_tile_6_11_sum_0_s42_16_0};
    u_tile_6_11_sum_1_s43_16_0_s44 <= u_tile_6_11_sum_1_s43_16_0;
    u_tile_7_2_sum_2_s44 <= u_tile_7_2_sum_2;
    u_tile_7_2_product_0_s41_16_0_s44_way <= {u_tile_7_2_product_0_s41_16_0_s44_way[33:0], u_tile_7_2_product_0_s41_16_0};
    u_tile_7_2_sum_0_s42_16_0_s44_way <= {u_tile_7_2_sum_0_s42_16_0_s44_way[16:0], u_tile_7_2_sum_0_s42_16_0};
    u_tile_7_2_sum_1_s43_16_0_s44 <= u_tile_7_2_sum_1_s43_16_0;
    u_tile_7_6_sum_2_s44 <= u_tile_7_6_sum_2;
    u_tile_7_6_product_0_s41_16_0_s44_way <= {u_tile_7_6_product_0_s41_16_0_s44_way[33:0], u_tile_7_6_product_0_s41_16_0};
    u_tile_7_6_sum_0_s42_16_0_s44_way <= {u_tile_7_6_sum_0_s42_16_0_s44_way[16:0], u_tile_7_6_sum_0_s42_16_0};
    u_tile_7_6_sum_1_s43_16_0_s44 <= u_tile_7_6_sum_1_s43_16_0;
    u_tile_7_10_sum_2_s44 <= u_tile_7_10_sum_2;
    u_tile_7_10_product_0_s41_16_0_s44_way <= {u_tile_7_10_product_0_s41_16_0_s44_way[33:0], u_tile_7_10_product_0_s41_16_0};
    u_tile_7_10_sum_0_s42_16_0_s44_way <= {u_tile_7_10_sum_0_s42_16_0_s44_way[16:0], u_tile_7_10_sum_0_s42_16_0};
    u_tile_7_10_sum_1_s43_16_0_s44 <= u_tile_7_10_sum_1_s43_16_0;
    u_tile_8_0_sum_2_s44 <= u_tile_8_0_sum_2;
    u_tile_8_0_product_0_s41_16_0_s44_way <= {u_tile_8_0_product_0_s41_16_0_s44_way[33:0], u_tile_8_0_product_0_s41_16_0};
    u_tile_8_0_sum_0_s42_16_0_s44_way <= {u_tile_8_0_sum_0_s42_16_0_s44_way[16:0], u_tile_8_0_sum_0_s42_16_0};
    u_tile_8_0_sum_1_s43_16_0_s44 <= u_tile_8_0_sum_1_s43_16_0;
    u_tile_8_4_sum_2_s44 <= u_tile_8_4_sum_2;
    u_tile_8_4_product_0_s41_16_0_s44_way <= {u_tile_8_4_product_0_s41_16_0_s44_way[33:0], u_tile_8_4_product_0_s41_16_0};
    u_tile_8_4_sum_0_s42_16_0_s44_way <= {u_tile_8_4_sum_0_s42_16_0_s44_way[16:0], u_tile_8_4_sum_0_s42_16_0};
    u_tile_8_4_sum_1_s43_16_0_s44 <= u_tile_8_4_sum_1_s43_16_0;
    u_tile_8_8_sum_2_s44 <= u_tile_8_8_sum_2;
    u_tile_8_8_product_0_s41_16_0_s44_way <= {u_tile_8_8_product_0_s41_16_0_s44_way[33:0], u_tile_8_8_product_0_s41_16_0};
    u_tile_8_8_sum_0_s42_16_0_s44_way <= {u_tile_8_8_sum_0_s42_16_0_s44_way[16:0], u_tile_8_8_sum_0_s42_16_0};
    u_tile_8_8_sum_1_s43_16_0_s44 <= u_tile_8_8_sum_1_s43_16_0;
    u_tile_9_0_sum_2_s44 <= u_tile_9_0_sum_2;
    u_tile_9_0_product_0_s41_16_0_s44_way <= {u_tile_9_0_product_0_s41_16_0_s44_way[33:0], u_tile_9_0_product_0_s41_16_0};
    u_tile_9_0_sum_0_s42_16_0_s44_way <= {u_tile_9_0_sum_0_s42_16_0_s44_way[16:0], u_tile_9_0_sum_0_s42_16_0};
    u_tile_9_0_sum_1_s43_16_0_s44 <= u_tile_9_0_sum_1_s43_16_0;
    u_tile_9_4_sum_2_s44 <= u_tile_9_4_sum_2;
    u_tile_9_4_product_0_s41_16_0_s44_way <= {u_tile_9_4_product_0_s41_16_0_s44_way[33:0], u_tile_9_4_product_0_s41_16_0};
    u_tile_9_4_sum_0_s42_16_0_s44_way <= {u_tile_9_4_sum_0_s42_16_0_s44_way[16:0], u_tile_9_4_sum_0_s42_16_0};
    u_tile_9_4_sum_1_s43_16_0_s44 <= u_tile_9_4_sum_1_s43_16_0;
    u_tile_9_8_sum_2_s44 <= u_tile_9_8_sum_2;
    u_tile_9_8_product_0_s41_16_0_s44_way <= {u_tile_9_8_product_0_s41_16_0_s44_way[33:0], u_tile_9_8_product_0_s41_16_0};
    u_tile_9_8_sum_0_s42_16_0_s44_way <= {u_tile_9_8_sum_0_s42_16_0_s44_way[16:0], u_tile_9_8_sum_0_s42_16_0};
    u_tile_9_8_sum_1_s43_16_0_s44 <= u_tile_9_8_sum_1_s43_16_0;
    u_joined_0_s44 <= u_joined_0;
    u_tile_3_12_75_28_s44 <= u_tile_3_12_75_28;
    u_tile_9_12_63_0_s44 <= u_tile_9_12_63_0;
    // into stage 45
    u_column_0_sum_1_s45 <= u_column_0_sum_1;
    u_column_0_sum_2_s45 <= u_column_0_sum_2;
    u_column_0_sum_3_s45 <= u_column_0_sum_3;
    u_column_0_sum_4_s45 <= u_column_0_sum_4;
    u_column_0_sum_5_s45 <= u_column_0_sum_5;
    u_column_0_sum_0_s45_way <= {u_column_0_sum_0_s45_way[129:0], u_column_0_sum_0};
    u_column_1_sum_1_s45 <= u_column_1_sum_1;
    u_column_1_sum_2_s45 <= u_column_1_sum_2;
    u_column_1_sum_3_s45 <= u_column_1_sum_3;
    u_column_1_sum_0_s45_way <= {u_column_1_sum_0_s45_way[131:0], u_column_1_sum_0};
    u_column_1_joined_2_s45 <= u_column_1_joined_2;
    u_column_2_sum_1_s45 <= u_column_2_sum_1;
    u_column_2_sum_2_s45 <= u_column_2_sum_2;
    u_column_2_sum_0_s45_way <= {u_column_2_sum_0_s45_way[65:0], u_column_2_sum_0};
    u_column_3_sum_1_s45 <= u_column_3_sum_1;
    u_column_3_sum_0_s45_way <= {u_column_3_sum_0_s45_way[64:0], u_column_3_sum_0};
    // into stage 46
    u_column_0_sum_6_s46 <= u_column_0_sum_6;
    u_column_0_sum_7_s46 <= u_column_0_sum_7;
    u_column_1_sum_4_s46 <= u_column_1_sum_4;
    u_column_1_sum_5_s46 <= u_column_1_sum_5;
    u_column_2_sum_3_s46 <= u_column_2_sum_3;
    u_tile_9_8_67_4_s46_way <= {u_tile_9_8_67_4_s46_way[63:0], u_tile_9_8_67_4};
    u_column_3_sum_2_s46 <= u_column_3_sum_2;
    u_column_4_sum_s46_way <= {u_column_4_sum_s46_way[17:0], u_column_4_sum};
    // into stage 47
    u_column_0_sum_8_s47 <= u_column_0_sum_8;
    u_column_1_sum_6_s47 <= u_column_1_sum_6;
    u_column_2_sum_4_s47 <= u_column_2_sum_4;
    u_column_3_sum_2_s46_63_0_s47 <= u_column_3_sum_2_s46_63_0;
    // into stage 48
    u_settled_sum_0_s48 <= u_settled_sum_0;
    u_settled_sum_1_s48 <= u_settled_sum_1;
    u_settled_sum_2_s48 <= u_settled_sum_2;
    // into stage 49
    u_column_0_sum_8_s47_63_0_s49_way <= {u_column_0_sum_8_s47_63_0_s49_way[63:0], u_column_0_sum_8_s47_63_0};
    u_settled_sum_0_s48_63_0_s49 <= u_settled_sum_0_s48_63_0;
    u_settled_sum_0_s48_64_s49 <= u_settled_sum_0_s48_64;
    u_settled_sum_1_s48_63_0_s49 <= u_settled_sum_1_s48_63_0;
    u_settled_sum_1_s48_64_s49 <= u_settled_sum_1_s48_64;
    u_carry_all_bits_0_s49 <= u_carry_all_bits_0;
    u_settled_sum_2_s48_63_0_s49 <= u_settled_sum_2_s48_63_0;
    u_settled_sum_2_s48_64_s49 <= u_settled_sum_2_s48_64;
    u_carry_all_bits_1_s49 <= u_carry_all_bits_1;
    u_settled_sum_3_s49_way <= {u_settled_sum_3_s49_way[17:0], u_settled_sum_3};
    // into stage 50
    u_carry_joined_s50 <= u_carry_joined;
    // into stage 51
    result_less_column_0_sum_s51 <= result_less_column_0_sum;
    result_less_column_1_sum_s51 <= result_less_column_1_sum;
    result_less_column_2_sum_s51 <= result_less_column_2_sum;
    // into stage 52
    result_less_column_0_sum_s51_63_0_s52 <= result_less_column_0_sum_s51_63_0;
    result_less_column_0_sum_s51_64_s52 <= result_less_column_0_sum_s51_64;
    result_less_column_1_sum_s51_63_0_s52 <= result_less_column_1_sum_s51_63_0;
    result_less_column_1_sum_s51_64_s52 <= result_less_column_1_sum_s51_64;
    result_less_carry_all_bits_0_s52 <= result_less_carry_all_bits_0;
    result_less_column_2_sum_s51_63_0_s52 <= result_less_column_2_sum_s51_63_0;
    result_less_column_2_sum_s51_64_s52 <= result_less_column_2_sum_s51_64;
    result_less_carry_all_bits_1_s52 <= result_less_carry_all_bits_1;
    result_less_column_3_sum_s52_way <= {result_less_column_3_sum_s52_way[63:0], result_less_column_3_sum};
    // into stage 53
    result_less <= result_less_carry_joined;
    u_carry_joined_s50_263_10_s53_way <= {u_carry_joined_s50_263_10_s53_way[507:0], u_carry_joined_s50_263_10};
    // into stage 54
    result_chosen_s54 <= result_chosen;
  end
  wire unused = &{1'b0, m_tile_0_12[77:52], m_tile_1_12[59:26], m_tile_2_8[93:68], m_tile_3_8[76:42], m_tile_4_4[93:84], m_tile_4_8[42:16], m_tile_5_4[93:58], m_tile_6_4[59:32], m_tile_7_0[93:74], m_tile_7_4[42:6], m_tile_8_0[76:48], m_tile_9_0[55:22], u_tile_0_13[24:0], u_tile_1_11[32:0], u_tile_2_9[40:0], u_tile_3_8[31:0], u_tile_4_6[39:0], u_tile_5_5[30:0], u_tile_6_3[38:0], u_tile_7_2[29:0], u_tile_8_0[37:0], u_tile_9_0[11:0], u_carry_joined_s50[9:0], result_less[254]};
endmodule

// add_fq_w64: one result a clock, 5 clocks after its operands.
(* pipeline_stages = 5 *)
module add_fq_w64 (
  input wire clock,
  input wire [253:0] a,
  input wire [253:0] b,
  output wire [253:0] sum
);
  wire [63:0] a_63_0 = a[63:0];
  wire [63:0] b_63_0 = b[63:0];
  wire [64:0] whole_column_0_sum = {1'h0, a_63_0} + {1'h0, b_63_0};
  wire [63:0] a_127_64 = a[127:64];
  wire [63:0] b_127_64 = b[127:64];
  wire [64:0] whole_column_1_sum = {1'h0, a_127_64} + {1'h0, b_127_64};
  wire [63:0] a_191_128 = a[191:128];
  wire [63:0] b_191_128 = b[191:128];
  wire [64:0] whole_column_2_sum = {1'h0, a_191_128} + {1'h0, b_191_128};
  wire [61:0] a_253_192 = a[253:192];
  wire [61:0] b_253_192 = b[253:192];
  wire [62:0] whole_column_3_sum = {1'h0, a_253_192} + {1'h0, b_253_192};
  wire [65:0] less_column_0_sum = 66'hc3df73e9278302b9 + {2'h0, a_63_0} + {2'h0, b_63_0};
  wire [65:0] less_column_1_sum = 66'h687e956e978e3572 + {2'h0, a_127_64} + {2'h0, b_127_64};
  wire [65:0] less_column_2_sum = 66'h47afba497e7ea7a2 + {2'h0, a_191_128} + {2'h0, b_191_128};
  wire [63:0] less_column_3_sum = 64'hcf9bb18d1ece5fd6 + {2'h0, a_253_192} + {2'h0, b_253_192};
  // stage 1
  reg [64:0] whole_column_0_sum_s1;
  reg [64:0] whole_column_1_sum_s1;
  reg [64:0] whole_column_2_sum_s1;
  wire [63:0] whole_column_0_sum_s1_63_0 = whole_column_0_sum_s1[63:0];
  wire whole_column_0_sum_s1_64 = whole_column_0_sum_s1[64];
  wire [63:0] whole_column_1_sum_s1_63_0 = whole_column_1_sum_s1[63:0];
  wire whole_column_1_sum_s1_64 = whole_column_1_sum_s1[64];
  wire whole_carry_all_bits_0 = &whole_column_1_sum_s1_63_0;
  wire [63:0] whole_column_2_sum_s1_63_0 = whole_column_2_sum_s1[63:0];
  wire whole_column_2_sum_s1_64 = whole_column_2_sum_s1[64];
  wire whole_carry_all_bits_1 = &whole_column_2_sum_s1_63_0;
  reg [65:0] less_column_0_sum_s1;
  reg [65:0] less_column_1_sum_s1;
  reg [65:0] less_column_2_sum_s1;
  reg [63:0] less_column_3_sum_s1;
  wire [63:0] less_column_0_sum_s1_63_0 = less_column_0_sum_s1[63:0];
  wire [1:0] less_column_0_sum_s1_65_64 = less_column_0_sum_s1[65:64];
  wire [63:0] less_column_1_sum_s1_63_0 = less_column_1_sum_s1[63:0];
  wire [1:0] less_column_1_sum_s1_65_64 = less_column_1_sum_s1[65:64];
  wire [64:0] less_settled_sum_0 = {1'h0, less_column_1_sum_s1_63_0} + {63'h0, less_column_0_sum_s1_65_64};
  wire [63:0] less_column_2_sum_s1_63_0 = less_column_2_sum_s1[63:0];
  wire [1:0] less_column_2_sum_s1_65_64 = less_column_2_sum_s1[65:64];
  wire [64:0] less_settled_sum_1 = {1'h0, less_column_2_sum_s1_63_0} + {63'h0, less_column_1_sum_s1_65_64};
  wire [63:0] less_settled_sum_2 = less_column_3_sum_s1 + {62'h0, less_column_2_sum_s1_65_64};
  // stage 2
  reg [63:0] whole_column_0_sum_s1_63_0_s2;
  reg whole_column_0_sum_s1_64_s2;
  reg [63:0] whole_column_1_sum_s1_63_0_s2;
  wire [63:0] whole_carry_sum_0 = whole_column_1_sum_s1_63_0_s2 + {63'h0, whole_column_0_sum_s1_64_s2};
  reg whole_column_1_sum_s1_64_s2;
  reg whole_carry_all_bits_0_s2;
  wire whole_carry_both_0 = whole_carry_all_bits_0_s2 & whole_column_0_sum_s1_64_s2;
  wire whole_carry_either_0 = whole_column_1_sum_s1_64_s2 | whole_carry_both_0;
  reg [63:0] whole_column_2_sum_s1_63_0_s2;
  wire [63:0] whole_carry_sum_1 = whole_column_2_sum_s1_63_0_s2 + {63'h0, whole_carry_either_0};
  reg whole_column_2_sum_s1_64_s2;
  reg whole_carry_all_bits_1_s2;
  wire whole_carry_both_1 = whole_carry_all_bits_1_s2 & whole_carry_either_0;
  wire whole_carry_either_1 = whole_column_2_sum_s1_64_s2 | whole_carry_both_1;
  reg [125:0] whole_column_3_sum_s2_way;
  wire [62:0] whole_column_3_sum_s2 = whole_column_3_sum_s2_way[125:63];
  wire [62:0] whole_carry_sum_2 = whole_column_3_sum_s2 + {62'h0, whole_carry_either_1};
  wire [254:0] whole_carry_joined = {whole_carry_sum_2, whole_carry_sum_1, whole_carry_sum_0, whole_column_0_sum_s1_63_0_s2};
  reg [64:0] less_settled_sum_0_s2;
  reg [64:0] less_settled_sum_1_s2;
  wire [63:0] less_settled_sum_0_s2_63_0 = less_settled_sum_0_s2[63:0];
  wire less_settled_sum_0_s2_64 = less_settled_sum_0_s2[64];
  wire [63:0] less_settled_sum_1_s2_63_0 = less_settled_sum_1_s2[63:0];
  wire less_settled_sum_1_s2_64 = less_settled_sum_1_s2[64];
  wire less_carry_all_bits = &less_settled_sum_1_s2_63_0;
  // stage 3
  reg [254:0] whole;
  reg [127:0] less_column_0_sum_s1_63_0_s3_way;
  wire [63:0] less_column_0_sum_s1_63_0_s3 = less_column_0_sum_s1_63_0_s3_way[127:64];
  reg [63:0] less_settled_sum_0_s2_63_0_s3;
  reg less_settled_sum_0_s2_64_s3;
  reg [63:0] less_settled_sum_1_s2_63_0_s3;
  wire [63:0] less_carry_sum_0 = less_settled_sum_1_s2_63_0_s3 + {63'h0, less_settled_sum_0_s2_64_s3};
  reg less_settled_sum_1_s2_64_s3;
  reg less_carry_all_bits_s3;
  wire less_carry_both = less_carry_all_bits_s3 & less_settled_sum_0_s2_64_s3;
  wire less_carry_either = less_settled_sum_1_s2_64_s3 | less_carry_both;
  reg [127:0] less_settled_sum_2_s3_way;
  wire [63:0] less_settled_sum_2_s3 = less_settled_sum_2_s3_way[127:64];
  wire [63:0] less_carry_sum_1 = less_settled_sum_2_s3 + {63'h0, less_carry_either};
  wire [255:0] less_carry_joined = {less_carry_sum_1, less_carry_sum_0, less_settled_sum_0_s2_63_0_s3, less_column_0_sum_s1_63_0_s3};
  wire [253:0] whole_253_0 = whole[253:0];
  // stage 4
  reg [255:0] less;
  wire less_255 = less[255];
  wire [253:0] less_253_0 = less[253:0];
  reg [253:0] whole_253_0_s4;
  wire [253:0] chosen = less_255 ? whole_253_0_s4 : less_253_0;
  // stage 5
  reg [253:0] chosen_s5;
  assign sum = chosen_s5;
  initial begin
    whole_column_0_sum_s1 = 65'h0;
    whole_column_1_sum_s1 = 65'h0;
    whole_column_2_sum_s1 = 65'h0;
    less_column_0_sum_s1 = 66'h0;
    less_column_1_sum_s1 = 66'h0;
    less_column_2_sum_s1 = 66'h0;
    less_column_3_sum_s1 = 64'h0;
    whole_column_0_sum_s1_63_0_s2 = 64'h0;
    whole_column_0_sum_s1_64_s2 = 1'h0;
    whole_column_1_sum_s1_63_0_s2 = 64'h0;
    whole_column_1_sum_s1_64_s2 = 1'h0;
    whole_carry_all_bits_0_s2 = 1'h0;
    whole_column_2_sum_s1_63_0_s2 = 64'h0;
    whole_column_2_sum_s1_64_s2 = 1'h0;
    whole_carry_all_bits_1_s2 = 1'h0;
    whole_column_3_sum_s2_way = 126'h0;
    less_settled_sum_0_s2 = 65'h0;
    less_settled_sum_1_s2 = 65'h0;
    whole = 255'h0;
    less_column_0_sum_s1_63_0_s3_way = 128'h0;
    less_settled_sum_0_s2_63_0_s3 = 64'h0;
    less_settled_sum_0_s2_64_s3 = 1'h0;
    less_settled_sum_1_s2_63_0_s3 = 64'h0;
    less_settled_sum_1_s2_64_s3 = 1'h0;
    less_carry_all_bits_s3 = 1'h0;
    less_settled_sum_2_s3_way = 128'h0;
    less = 256'h0;
    whole_253_0_s4 = 254'h0;
    chosen_s5 = 254'h0;
  end
  always @(posedge clock) begin
    // into stage 1
    whole_column_0_sum_s1 <= whole_column_0_sum;
    whole_column_1_sum_s1 <= whole_column_1_sum;
    whole_column_2_sum_s1 <= whole_column_2_sum;
    less_column_0_sum_s1 <= less_column_0_sum;
    less_column_1_sum_s1 <= less_column_1_sum;
    less_column_2_sum_s1 <= less_column_2_sum;
    less_column_3_sum_s1 <= less_column_3_sum;
    // into stage 2
    whole_column_0_sum_s1_63_0_s2 <= whole_column_0_sum_s1_63_0;
    whole_column_0_sum_s1_64_s2 <= whole_column_0_sum_s1_64;
    whole_column_1_sum_s1_63_0_s2 <= whole_column_1_sum_s1_63_0;
    whole_column_1_sum_s1_64_s2 <= whole_column_1_sum_s1_64;
    whole_carry_all_bits_0_s2 <= whole_carry_all_bits_0;
    whole_column_2_sum_s1_63_0_s2 <= whole_column_2_sum_s1_63_0;
    whole_column_2_sum_s1_64_s2 <= whole_column_2_sum_s1_64;
    whole_carry_all_bits_1_s2 <= whole_carry_all_bits_1;
    whole_column_3_sum_s2_way <= {whole_column_3_sum_s2_way[62:0], whole_column_3_sum};
    less_settled_sum_0_s2 <= less_settled_sum_0;
    less_settled_sum_1_s2 <= less_settled_sum_1;
    // into stage 3
    whole <= whole_carry_joined;
    less_column_0_sum_s1_63_0_s3_way <= {less_column_0_sum_s1_63_0_s3_way[63:0], less_column_0_sum_s1_63_0};
    less_settled_sum_0_s2_63_0_s3 <= less_settled_sum_0_s2_63_0;
    less_settled_sum_0_s2_64_s3 <= less_settled_sum_0_s2_64;
    less_settled_sum_1_s2_63_0_s3 <= less_settled_sum_1_s2_63_0;
    less_settled_sum_1_s2_64_s3 <= less_settled_sum_1_s2_64;
    less_carry_all_bits_s3 <= less_carry_all_bits;
    less_settled_sum_2_s3_way <= {less_settled_sum_2_s3_way[63:0], less_settled_sum_2};
    // into stage 4
    less <= less_carry_joined;
    whole_253_0_s4 <= whole_253_0;
    // into stage 5
    chosen_s5 <= chosen;
  end
  wire unused = &{1'b0, whole[254], less[254]};
endmodule

// subtract_fq_w64: one result a clock, 5 clocks after its operands.
(* pipeline_stages = 5 *)
module subtract_fq_w64 (
  input wire clock,
  input wire [253:0] a,
  input wire [253:0] b,
  output wire [253:0] difference
);
  wire [253:0] not_b = ~b;
  wire [63:0] a_63_0 = a[63:0];
  wire [63:0] not_b_63_0 = not_b[63:0];
  wire [64:0] plain_column_0_sum = 65'h1 + {1'h0, a_63_0} + {1'h0, not_b_63_0};
  wire [63:0] a_127_64 = a[127:64];
  wire [63:0] not_b_127_64 = not_b[127:64];
  wire [64:0] plain_column_1_sum = {1'h0, a_127_64} + {1'h0, not_b_127_64};
  wire [63:0] a_191_128 = a[191:128];
  wire [63:0] not_b_191_128 = not_b[191:128];
  wire [64:0] plain_column_2_sum = {1'h0, a_191_128} + {1'h0, not_b_191_128};
  wire [61:0] a_253_192 = a[253:192];
  wire [61:0] not_b_253_192 = not_b[253:192];
  wire [63:0] plain_column_3_sum = 64'hc000000000000000 + {2'h0, a_253_192} + {2'h0, not_b_253_192};
  wire [65:0] more_column_0_sum = 66'h3c208c16d87cfd48 + {2'h0, a_63_0} + {2'h0, not_b_63_0};
  wire [65:0] more_column_1_sum = 66'h97816a916871ca8d + {2'h0, a_127_64} + {2'h0, not_b_127_64};
  wire [65:0] more_column_2_sum = 66'hb85045b68181585d + {2'h0, a_191_128} + {2'h0, not_b_191_128};
  wire [62:0] more_column_3_sum = 63'h70644e72e131a029 + {1'h0, a_253_192} + {1'h0, not_b_253_192};
  // stage 1
  reg [64:0] plain_column_0_sum_s1;
  reg [64:0] plain_column_1_sum_s1;
  reg [64:0] plain_column_2_sum_s1;
  wire [63:0] plain_column_0_sum_s1_63_0 = plain_column_0_sum_s1[63:0];
  wire plain_column_0_sum_s1_64 = plain_column_0_sum_s1[64];
  wire [63:0] plain_column_1_sum_s1_63_0 = plain_column_1_sum_s1[63:0];
  wire plain_column_1_sum_s1_64 = plain_column_1_sum_s1[64];
  wire plain_carry_all_bits_0 = &plain_column_1_sum_s1_63_0;
  wire [63:0] plain_column_2_sum_s1_63_0 = plain_column_2_sum_s1[63:0];
  wire plain_column_2_sum_s1_64 = plain_column_2_sum_s1[64];
  wire plain_carry_all_bits_1 = &plain_column_2_sum_s1_63_0;
  reg [65:0] more_column_0_sum_s1;
  reg [65:0] more_column_1_sum_s1;
  reg [65:0] more_column_2_sum_s1;
  reg [62:0] more_column_3_sum_s1;
  wire [63:0] more_column_0_sum_s1_63_0 = more_column_0_sum_s1[63:0];
  wire [1:0] more_column_0_sum_s1_65_64 = more_column_0_sum_s1[65:64];
  wire [63:0] more_column_1_sum_s1_63_0 = more_column_1_sum_s1[63:0];
  wire [1:0] more_column_1_sum_s1_65_64 = more_column_1_sum_s1[65:64];
  wire [64:0] more_settled_sum_0 = {1'h0, more_column_1_sum_s1_63_0} + {63'h0, more_column_0_sum_s1_65_64};
  wire [63:0] more_column_2_sum_s1_63_0 = more_column_2_sum_s1[63:0];
  wire [1:0] more_column_2_sum_s1_65_64 = more_column_2_sum_s1[65:64];
  wire [64:0] more_settled_sum_1 = {1'h0, more_column_2_sum_s1_63_0} + {63'h0, more_column_1_sum_s1_65_64};
  wire [62:0] more_settled_sum_2 = more_column_3_sum_s1 + {61'h0, more_column_2_sum_s1_65_64};
  // stage 2
  reg [63:0] plain_column_0_sum_s1_63_0_s2;
  reg plain_column_0_sum_s1_64_s2;
  reg [63:0] plain_column_1_sum_s1_63_0_s2;
  wire [63:0] plain_carry_sum_0 = plain_column_1_sum_s1_63_0_s2 + {63'h0, plain_column_0_sum_s1_64_s2};
  reg plain_column_1_sum_s1_64_s2;
  reg plain_carry_all_bits_0_s2;
  wire plain_carry_both_0 = plain_carry_all_bits_0_s2 & plain_column_0_sum_s1_64_s2;
  wire plain_carry_either_0 = plain_column_1_sum_s1_64_s2 | plain_carry_both_0;
  reg [63:0] plain_column_2_sum_s1_63_0_s2;
  wire [63:0] plain_carry_sum_1 = plain_column_2_sum_s1_63_0_s2 + {63'h0, plain_carry_either_0};
  reg plain_column_2_sum_s1_64_s2;
  reg plain_carry_all_bits_1_s2;
  wire plain_carry_both_1 = plain_carry_all_bits_1_s2 & plain_carry_either_0;
  wire plain_carry_either_1 = plain_column_2_sum_s1_64_s2 | plain_carry_both_1;
  reg [127:0] plain_column_3_sum_s2_way;
  wire [63:0] plain_column_3_sum_s2 = plain_column_3_sum_s2_way[127:64];
  wire [63:0] plain_carry_sum_2 = plain_column_3_sum_s2 + {63'h0, plain_carry_either_1};
  wire [255:0] plain_carry_joined = {plain_carry_sum_2, plain_carry_sum_1, plain_carry_sum_0, plain_column_0_sum_s1_63_0_s2};
  reg [64:0] more_settled_sum_0_s2;
  reg [64:0] more_settled_sum_1_s2;
  wire [63:0] more_settled_sum_0_s2_63_0 = more_settled_sum_0_s2[63:0];
  wire more_settled_sum_0_s2_64 = more_settled_sum_0_s2[64];
  wire [63:0] more_settled_sum_1_s2_63_0 = more_settled_sum_1_s2[63:0];
  wire more_settled_sum_1_s2_64 = more_settled_sum_1_s2[64];
  wire more_carry_all_bits = &more_settled_sum_1_s2_63_0;
  // stage 3
  reg [255:0] plain;
  reg [127:0] more_column_0_sum_s1_63_0_s3_way;
  wire [63:0] more_column_0_sum_s1_63_0_s3 = more_column_0_sum_s1_63_0_s3_way[127:64];
  reg [63:0] more_settled_sum_0_s2_63_0_s3;
  reg more_settled_sum_0_s2_64_s3;
  reg [63:0] more_settled_sum_1_s2_63_0_s3;
  wire [63:0] more_carry_sum_0 = more_settled_sum_1_s2_63_0_s3 + {63'h0, more_settled_sum_0_s2_64_s3};
  reg more_settled_sum_1_s2_64_s3;
  reg more_carry_all_bits_s3;
  wire more_carry_both = more_carry_all_bits_s3 & more_settled_sum_0_s2_64_s3;
  wire more_carry_either = more_settled_sum_1_s2_64_s3 | more_carry_both;
  reg [125:0] more_settled_sum_2_s3_way;
  wire [62:0] more_settled_sum_2_s3 = more_settled_sum_2_s3_way[125:63];
  wire [62:0] more_carry_sum_1 = more_settled_sum_2_s3 + {62'h0, more_carry_either};
  wire [254:0] more_carry_joined = {more_carry_sum_1, more_carry_sum_0, more_settled_sum_0_s2_63_0_s3, more_column_0_sum_s1_63_0_s3};
  wire plain_255 = plain[255];
  wire [253:0] plain_253_0 = plain[253:0];
  // stage 4
  reg [254:0] more;
  wire [253:0] more_253_0 = more[253:0];
  reg plain_255_s4;
  reg [253:0] plain_253_0_s4;
  wire [253:0] chosen = plain_255_s4 ? more_253_0 : plain_253_0_s4;
  // stage 5
  reg [253:0] chosen_s5;
  assign difference = chosen_s5;
  initial begin
    plain_column_0_sum_s1 = 65'h0;
    plain_column_1_sum_s1 = 65'h0;
    plain_column_2_sum_s1 = 65'h0;
    more_column_0_sum_s1 = 66'h0;
    more_column_1_sum_s1 = 66'h0;
    more_column_2_sum_s1 = 66'h0;
    more_column_3_sum_s1 = 63'h0;
    plain_column_0_sum_s1_63_0_s2 = 64'h0;
    plain_column_0_sum_s1_64_s2 = 1'h0;
    plain_column_1_sum_s1_63_0_s2 = 64'h0;
    plain_column_1_sum_s1_64_s2 = 1'h0;
    plain_carry_all_bits_0_s2 = 1'h0;
    plain_column_2_sum_s1_63_0_s2 = 64'h0;
    plain_column_2_sum_s1_64_s2 = 1'h0;
    plain_carry_all_bits_1_s2 = 1'h0;
    plain_column_3_sum_s2_way = 128'h0;
    more_settled_sum_0_s2 = 65'h0;
    more_settled_sum_1_s2 = 65'h0;
    plain = 256'h0;
    more_column_0_sum_s1_63_0_s3_way = 128'h0;
    more_settled_sum_0_s2_63_0_s3 = 64'h0;
    more_settled_sum_0_s2_64_s3 = 1'h0;
    more_settled_sum_1_s2_63_0_s3 = 64'h0;
    more_settled_sum_1_s2_64_s3 = 1'h0;
    more_carry_all_bits_s3 = 1'h0;
    more_settled_sum_2_s3_way = 126'h0;
    more = 255'h0;
    plain_255_s4 = 1'h0;
    plain_253_0_s4 = 254'h0;
    chosen_s5 = 254'h0;
  end
  always @(posedge clock) begin
    // into stage 1
    plain_column_0_sum_s1 <= plain_column_0_sum;
    plain_column_1_sum_s1 <= plain_column_1_sum;
    plain_column_2_sum_s1 <= plain_column_2_sum;
    more_column_0_sum_s1 <= more_column_0_sum;
    more_column_1_sum_s1 <= more_column_1_sum;
    more_column_2_sum_s1 <= more_column_2_sum;
    more_column_3_sum_s1 <= more_column_3_sum;
    // into stage 2
    plain_column_0_sum_s1_63_0_s2 <= plain_column_0_sum_s1_63_0;
    plain_column_0_sum_s1_64_s2 <= plain_column_0_sum_s1_64;
    plain_column_1_sum_s1_63_0_s2 <= plain_column_1_sum_s1_63_0;
    plain_column_1_sum_s1_64_s2 <= plain_column_1_sum_s1_64;
    plain_carry_all_bits_0_s2 <= plain_carry_all_bits_0;
    plain_column_2_sum_s1_63_0_s2 <= plain_column_2_sum_s1_63_0;
    plain_column_2_sum_s1_64_s2 <= plain_column_2_sum_s1_64;
    plain_carry_all_bits_1_s2 <= plain_carry_all_bits_1;
    plain_column_3_sum_s2_way <= {plain_column_3_sum_s2_way[63:0], plain_column_3_sum};
    more_settled_sum_0_s2 <= more_settled_sum_0;
    more_settled_sum_1_s2 <= more_settled_sum_1;
    // into stage 3
    plain <= plain_carry_joined;
    more_column_0_sum_s1_63_0_s3_way <= {more_column_0_sum_s1_63_0_s3_way[63:0], more_column_0_sum_s1_63_0};
    more_settled_sum_0_s2_63_0_s3 <= more_settled_sum_0_s2_63_0;
    more_settled_sum_0_s2_64_s3 <= more_settled_sum_0_s2_64;
    more_settled_sum_1_s2_63_0_s3 <= more_settled_sum_1_s2_63_0;
    more_settled_sum_1_s2_64_s3 <= more_settled_sum_1_s2_64;
    more_carry_all_bits_s3 <= more_carry_all_bits;
    more_settled_sum_2_s3_way <= {more_settled_sum_2_s3_way[62:0], more_settled_sum_2};
    // into stage 4
    more <= more_carry_joined;
    plain_255_s4 <= plain_255;
    plain_253_0_s4 <= plain_253_0;
    // into stage 5
    chosen_s5 <= chosen;
  end
  wire unused = &{1'b0, plain[254], more[254]};
endmodule

// times9_fq_w64: one result a clock, 9 clocks after its operands.
(* pipeline_stages = 9 *)
module times9_fq_w64 (
  input wire clock,
  input wire [253:0] a,
  output wire [253:0] product
);
  wire [11:0] a_253_242 = a[253:242];
  wire below_1 = a_253_242 < 12'h159;
  wire [258:0] multiple_0 = below_1 ? 259'h0 : 259'h7cf9bb18d1ece5fd647afba497e7ea7a2687e956e978e3572c3df73e9278302b9;
  wire below_2 = a_253_242 < 12'h2b1;
  wire [258:0] multiple_1 = below_2 ? multiple_0 : 259'h79f37631a3d9cbfac8f5f7492fcfd4f44d0fd2add2f1c6ae587bee7d24f060572;
  wire below_3 = a_253_242 < 12'h409;
  wire [258:0] multiple_2 = below_3 ? multiple_1 : 259'h76ed314a75c6b1f82d70f2edc7b7bf6e7397bc04bc6aaa0584b9e5bbb7689082b;
  wire below_4 = a_253_242 < 12'h561;
  wire [258:0] multiple_3 = below_4 ? multiple_2 : 259'h73e6ec6347b397f591ebee925f9fa9e89a1fa55ba5e38d5cb0f7dcfa49e0c0ae4;
  wire below_5 = a_253_242 < 12'h6b9;
  wire [258:0] multiple_4 = below_5 ? multiple_3 : 259'h70e0a77c19a07df2f666ea36f7879462c0a78eb28f5c70b3dd35d438dc58f0d9d;
  wire below_6 = a_253_242 < 12'h811;
  wire [258:0] multiple_5 = below_6 ? multiple_4 : 259'h6dda6294eb8d63f05ae1e5db8f6f7edce72f780978d5540b0973cb776ed121056;
  wire below_7 = a_253_242 < 12'h969;
  wire [258:0] multiple_6 = below_7 ? multiple_5 : 259'h6ad41dadbd7a49edbf5ce180275769570db76160624e376235b1c2b601495130f;
  wire below_8 = a_253_242 < 12'hac1;
  wire [258:0] multiple_7 = below_8 ? multiple_6 : 259'h67cdd8c68f672feb23d7dd24bf3f53d1343f4ab74bc71ab961efb9f493c1815c8;
  wire [63:0] a_63_0 = a[63:0];
  wire [60:0] a_60_0 = a[60:0];
  wire [63:0] rest_column_0_joined = {a_60_0, 3'h0};
  wire [63:0] a_127_64 = a[127:64];
  wire [63:0] a_124_61 = a[124:61];
  wire [63:0] a_191_128 = a[191:128];
  wire [63:0] a_188_125 = a[188:125];
  wire [61:0] a_253_192 = a[253:192];
  wire [63:0] a_252_189 = a[252:189];
  wire a_253 = a[253];
  // stage 1
  reg [258:0] multiple_7_s1;
  wire [63:0] multiple_7_s1_63_0 = multiple_7_s1[63:0];
  reg [63:0] a_63_0_s1;
  reg [63:0] rest_column_0_joined_s1;
  wire [65:0] rest_column_0_sum = {2'h0, a_63_0_s1} + {2'h0, rest_column_0_joined_s1} + {2'h0, multiple_7_s1_63_0};
  wire [63:0] multiple_7_s1_127_64 = multiple_7_s1[127:64];
  reg [63:0] a_127_64_s1;
  reg [63:0] a_124_61_s1;
  wire [65:0] rest_column_1_sum = {2'h0, a_127_64_s1} + {2'h0, a_124_61_s1} + {2'h0, multiple_7_s1_127_64};
  wire [63:0] multiple_7_s1_191_128 = multiple_7_s1[191:128];
  reg [63:0] a_191_128_s1;
  reg [63:0] a_188_125_s1;
  wire [65:0] rest_column_2_sum = {2'h0, a_191_128_s1} + {2'h0, a_188_125_s1} + {2'h0, multiple_7_s1_191_128};
  wire [63:0] multiple_7_s1_255_192 = multiple_7_s1[255:192];
  reg [61:0] a_253_192_s1;
  reg [63:0] a_252_189_s1;
  wire [65:0] rest_column_3_sum = {4'h0, a_253_192_s1} + {2'h0, a_252_189_s1} + {2'h0, multiple_7_s1_255_192};
  wire [2:0] multiple_7_s1_258_256 = multiple_7_s1[258:256];
  reg a_253_s1;
  wire [2:0] rest_column_4_sum = {2'h0, a_253_s1} + multiple_7_s1_258_256;
  // stage 2
  reg [65:0] rest_column_0_sum_s2;
  reg [65:0] rest_column_1_sum_s2;
  reg [65:0] rest_column_2_sum_s2;
  reg [65:0] rest_column_3_sum_s2;
  reg [2:0] rest_column_4_sum_s2;
  wire [63:0] rest_column_0_sum_s2_63_0 = rest_column_0_sum_s2[63:0];
  wire [1:0] rest_column_0_sum_s2_65_64 = rest_column_0_sum_s2[65:64];
  wire [63:0] rest_column_1_sum_s2_63_0 = rest_column_1_sum_s2[63:0];
  wire [1:0] rest_column_1_sum_s2_65_64 = rest_column_1_sum_s2[65:64];
  wire [64:0] rest_settled_sum_0 = {1'h0, rest_column_1_sum_s2_63_0} + {63'h0, rest_column_0_sum_s2_65_64};
  wire [63:0] rest_column_2_sum_s2_63_0 = rest_column_2_sum_s2[63:0];
  wire [1:0] rest_column_2_sum_s2_65_64 = rest_column_2_sum_s2[65:64];
  wire [64:0] rest_settled_sum_1 = {1'h0, rest_column_2_sum_s2_63_0} + {63'h0, rest_column_1_sum_s2_65_64};
  wire [63:0] rest_column_3_sum_s2_63_0 = rest_column_3_sum_s2[63:0];
  wire [1:0] rest_column_3_sum_s2_65_64 = rest_column_3_sum_s2[65:64];
  wire [64:0] rest_settled_sum_2 = {1'h0, rest_column_3_sum_s2_63_0} + {63'h0, rest_column_2_sum_s2_65_64};
  wire [2:0] rest_settled_sum_3 = rest_column_4_sum_s2 + {1'h0, rest_column_3_sum_s2_65_64};
  // stage 3
  reg [64:0] rest_settled_sum_0_s3;
  reg [64:0] rest_settled_sum_1_s3;
  reg [64:0] rest_settled_sum_2_s3;
  wire [63:0] rest_settled_sum_0_s3_63_0 = rest_settled_sum_0_s3[63:0];
  wire rest_settled_sum_0_s3_64 = rest_settled_sum_0_s3[64];
  wire [63:0] rest_settled_sum_1_s3_63_0 = rest_settled_sum_1_s3[63:0];
  wire rest_settled_sum_1_s3_64 = rest_settled_sum_1_s3[64];
  wire rest_carry_all_bits_0 = &rest_settled_sum_1_s3_63_0;
  wire [63:0] rest_settled_sum_2_s3_63_0 = rest_settled_sum_2_s3[63:0];
  wire rest_settled_sum_2_s3_64 = rest_settled_sum_2_s3[64];
  wire rest_carry_all_bits_1 = &rest_settled_sum_2_s3_63_0;
  // stage 4
  reg [127:0] rest_column_0_sum_s2_63_0_s4_way;
  wire [63:0] rest_column_0_sum_s2_63_0_s4 = rest_column_0_sum_s2_63_0_s4_way[127:64];
  reg [63:0] rest_settled_sum_0_s3_63_0_s4;
  reg rest_settled_sum_0_s3_64_s4;
  reg [63:0] rest_settled_sum_1_s3_63_0_s4;
  wire [63:0] rest_carry_sum_0 = rest_settled_sum_1_s3_63_0_s4 + {63'h0, rest_settled_sum_0_s3_64_s4};
  reg rest_settled_sum_1_s3_64_s4;
  reg rest_carry_all_bits_0_s4;
  wire rest_carry_both_0 = rest_carry_all_bits_0_s4 & rest_settled_sum_0_s3_64_s4;
  wire rest_carry_either_0 = rest_settled_sum_1_s3_64_s4 | rest_carry_both_0;
  reg [63:0] rest_settled_sum_2_s3_63_0_s4;
  wire [63:0] rest_carry_sum_1 = rest_settled_sum_2_s3_63_0_s4 + {63'h0, rest_carry_either_0};
  reg rest_settled_sum_2_s3_64_s4;
  reg rest_carry_all_bits_1_s4;
  wire rest_carry_both_1 = rest_carry_all_bits_1_s4 & rest_carry_either_0;
  wire rest_carry_either_1 = rest_settled_sum_2_s3_64_s4 | rest_carry_both_1;
  reg [5:0] rest_settled_sum_3_s4_way;
  wire [2:0] rest_settled_sum_3_s4 = rest_settled_sum_3_s4_way[5:3];
  wire [2:0] rest_carry_sum_2 = rest_settled_sum_3_s4 + {2'h0, rest_carry_either_1};
  wire [258:0] rest_carry_joined = {rest_carry_sum_2, rest_carry_sum_1, rest_carry_sum_0, rest_settled_sum_0_s3_63_0_s4, rest_column_0_sum_s2_63_0_s4};
  // stage 5
  reg [258:0] rest;
  wire [63:0] rest_63_0 = rest[63:0];
  wire [64:0] result_less_column_0_sum = 65'hc3df73e9278302b9 + {1'h0, rest_63_0};
  wire [63:0] rest_127_64 = rest[127:64];
  wire [64:0] result_less_column_1_sum = 65'h687e956e978e3572 + {1'h0, rest_127_64};
  wire [63:0] rest_191_128 = rest[191:128];
  wire [64:0] result_less_column_2_sum = 65'h47afba497e7ea7a2 + {1'h0, rest_191_128};
  wire [62:0] rest_254_192 = rest[254:192];
  wire [63:0] result_less_column_3_sum = 64'hcf9bb18d1ece5fd6 + {1'h0, rest_254_192};
  wire [253:0] rest_253_0 = rest[253:0];
  // stage 6
  reg [64:0] result_less_column_0_sum_s6;
  reg [64:0] result_less_column_1_sum_s6;
  reg [64:0] result_less_column_2_sum_s6;
  wire [63:0] result_less_column_0_sum_s6_63_0 = result_less_column_0_sum_s6[63:0];
  wire result_less_column_0_sum_s6_64 = result_less_column_0_sum_s6[64];
  wire [63:0] result_less_column_1_sum_s6_63_0 = result_less_column_1_sum_s6[63:0];
  wire result_less_column_1_sum_s6_64 = result_less_column_1_sum_s6[64];
  wire result_less_carry_all_bits_0 = &result_less_column_1_sum_s6_63_0;
  wire [63:0] result_less_column_2_sum_s6_63_0 = result_less_column_2_sum_s6[63:0];
  wire result_less_column_2_sum_s6_64 = result_less_column_2_sum_s6[64];
  wire result_less_carry_all_bits_1 = &result_less_column_2_sum_s6_63_0;
  // stage 7
  reg [63:0] result_less_column_0_sum_s6_63_0_s7;
  reg result_less_column_0_sum_s6_64_s7;
  reg [63:0] result_less_column_1_sum_s6_63_0_s7;
  wire [63:0] result_less_carry_sum_0 = result_less_column_1_sum_s6_63_0_s7 + {63'h0, result_less_column_0_sum_s6_64_s7};
  reg result_less_column_1_sum_s6_64_s7;
  reg result_less_carry_all_bits_0_s7;
  wire result_less_carry_both_0 = result_less_carry_all_bits_0_s7 & result_less_column_0_sum_s6_64_s7;
  wire result_less_carry_either_0 = result_less_column_1_sum_s6_64_s7 | result_less_carry_both_0;
  reg [63:0] result_less_column_2_sum_s6_63_0_s7;
  wire [63:0] result_less_carry_sum_1 = result_less_column_2_sum_s6_63_0_s7 + {63'h0, result_less_carry_either_0};
  reg result_less_column_2_sum_s6_64_s7;
  reg result_less_carry_all_bits_1_s7;
  wire result_less_carry_both_1 = result_less_carry_all_bits_1_s7 & result_less_carry_either_0;
  wire result_less_carry_either_1 = result_less_column_2_sum_s6_64_s7 | result_less_carry_both_1;
  reg [127:0] result_less_column_3_sum_s7_way;
  wire [63:0] result_less_column_3_sum_s7 = result_less_column_3_sum_s7_way[127:64];
  wire [63:0] result_less_carry_sum_2 = result_less_column_3_sum_s7 + {63'h0, result_less_carry_either_1};
  wire [255:0] result_less_carry_joined = {result_less_carry_sum_2, result_less_carry_sum_1, result_less_carry_sum_0, result_less_column_0_sum_s6_63_0_s7};
  // stage 8
  reg [255:0] result_less;
  wire result_less_255 = result_less[255];
  wire [253:0] result_less_253_0 = result_less[253:0];
  reg [761:0] rest_253_0_s8_way;
  wire [253:0] rest_253_0_s8 = rest_253_0_s8_way[761:508];
  wire [253:0] result_chosen = result_less_255 ? rest_253_0_s8 : result_less_253_0;
  // stage 9
  reg [253:0] result_chosen_s9;
  assign product = result_chosen_s9;
  initial begin
    multiple_7_s1 = 259'h0;
    a_63_0_s1 = 64'h0;
    rest_column_0_joined_s1 = 64'h0;
    a_127_64_s1 = 64'h0;
    a_124_61_s1 = 64'h0;
    a_191_128_s1 = 64'h0;
    a_188_125_s1 = 64'h0;
    a_253_192_s1 = 62'h0;
    a_252_189_s1 = 64'h0;
    a_253_s1 = 1'h0;
    rest_column_0_sum_s2 = 66'h0;
    rest_column_1_sum_s2 = 66'h0;
    rest_column_2_sum_s2 = 66'h0;
    rest_column_3_sum_s2 = 66'h0;
    rest_column_4_sum_s2 = 3'h0;
    rest_settled_sum_0_s3 = 65'h0;
    rest_settled_sum_1_s3 = 65'h0;
    rest_settled_sum_2_s3 = 65'h0;
    rest_column_0_sum_s2_63_0_s4_way = 128'h0;
    rest_settled_sum_0_s3_63_0_s4 = 64'h0;
    rest_settled_sum_0_s3_64_s4 = 1'h0;
    rest_settled_sum_1_s3_63_0_s4 = 64'h0;
    rest_settled_sum_1_s3_64_s4 = 1'h0;
    rest_carry_all_bits_0_s4 = 1'h0;
    rest_settled_sum_2_s3_63_0_s4 = 64'h0;
    rest_settled_sum_2_s3_64_s4 = 1'h0;
    rest_carry_all_bits_1_s4 = 1'h0;
    rest_settled_sum_3_s4_way = 6'h0;
    rest = 259'h0;
    result_less_column_0_sum_s6 = 65'h0;
    result_less_column_1_sum_s6 = 65'h0;
    result_less_column_2_sum_s6 = 65'h0;
    result_less_column_0_sum_s6_63_0_s7 = 64'h0;
    result_less_column_0_sum_s6_64_s7 = 1'h0;
    result_less_column_1_sum_s6_63_0_s7 = 64'h0;
    result_less_column_1_sum_s6_64_s7 = 1'h0;
    result_less_carry_all_bits_0_s7 = 1'h0;
    result_less_column_2_sum_s6_63_0_s7 = 64'h0;
    result_less_column_2_sum_s6_64_s7 = 1'h0;
    result_less_carry_all_bits_1_s7 = 1'h0;
    result_less_column_3_sum_s7_way = 128'h0;
    result_less = 256'h0;
    rest_253_0_s8_way = 762'h0;
    result_chosen_s9 = 254'h0;
  end
  always @(posedge clock) begin
    // into stage 1
    multiple_7_s1 <= multiple_7;
    a_63_0_s1 <= a_63_0;
    rest_column_0_joined_s1 <= rest_column_0_joined;
    a_127_64_s1 <= a_127_64;
    a_124_61_s1 <= a_124_61;
    a_191_128_s1 <= a_191_128;
    a_188_125_s1 <= a_188_125;
    a_253_192_s1 <= a_253_192;
    a_252_189_s1 <= a_252_189;
    a_253_s1 <= a_253;
    // into stage 2
    rest_column_0_sum_s2 <= rest_column_0_sum;
    rest_column_1_sum_s2 <= rest_column_1_sum;
    rest_column_2_sum_s2 <= rest_column_2_sum;
    rest_column_3_sum_s2 <= rest_column_3_sum;
    rest_column_4_sum_s2 <= rest_column_4_sum;
    // into stage 3
    rest_settled_sum_0_s3 <= rest_settled_sum_0;
    rest_settled_sum_1_s3 <= rest_settled_sum_1;
    rest_settled_sum_2_s3 <= rest_settled_sum_2;
    // into stage 4
    rest_column_0_sum_s2_63_0_s4_way <= {rest_column_0_sum_s2_63_0_s4_way[63:0], rest_column_0_sum_s2_63_0};
    rest_settled_sum_0_s3_63_0_s4 <= rest_settled_sum_0_s3_63_0;
    rest_settled_sum_0_s3_64_s4 <= rest_settled_sum_0_s3_64;
    rest_settled_sum_1_s3_63_0_s4 <= rest_settled_sum_1_s3_63_0;
    rest_settled_sum_1_s3_64_s4 <= rest_settled_sum_1_s3_64;
    rest_carry_all_bits_0_s4 <= rest_carry_all_bits_0;
    rest_settled_sum_2_s3_63_0_s4 <= rest_settled_sum_2_s3_63_0;
    rest_settled_sum_2_s3_64_s4 <= rest_settled_sum_2_s3_64;
    rest_carry_all_bits_1_s4 <= rest_carry_all_bits_1;
    rest_settled_sum_3_s4_way <= {rest_settled_sum_3_s4_way[2:0], rest_settled_sum_3};
    // into stage 5
    rest <= rest_carry_joined;
    // into stage 6
    result_less_column_0_sum_s6 <= result_less_column_0_sum;
    result_less_column_1_sum_s6 <= result_less_column_1_sum;
    result_less_column_2_sum_s6 <= result_less_column_2_sum;
    // into stage 7
    result_less_column_0_sum_s6_63_0_s7 <= result_less_column_0_sum_s6_63_0;
    result_less_column_0_sum_s6_64_s7 <= result_less_column_0_sum_s6_64;
    result_less_column_1_sum_s6_63_0_s7 <= result_less_column_1_sum_s6_63_0;
    result_less_column_1_sum_s6_64_s7 <= result_less_column_1_sum_s6_64;
    result_less_carry_all_bits_0_s7 <= result_less_carry_all_bits_0;
    result_less_column_2_sum_s6_63_0_s7 <= result_less_column_2_sum_s6_63_0;
    result_less_column_2_sum_s6_64_s7 <= result_less_column_2_sum_s6_64;
    result_less_carry_all_bits_1_s7 <= result_less_carry_all_bits_1;
    result_less_column_3_sum_s7_way <= {result_less_column_3_sum_s7_way[63:0], result_less_column_3_sum};
    // into stage 8
    result_less <= result_less_carry_joined;
    rest_253_0_s8_way <= {rest_253_0_s8_way[507:0], rest_253_0};
    // into stage 9
    result_chosen_s9 <= result_chosen;
  end
  wire unused = &{1'b0, rest[258:255], result_less[254]};
endmodule

// times3_fq_w64: one result a clock, 9 clocks after its operands.
(* pipeline_stages = 9 *)
module times3_fq_w64 (
  input wire clock,
  input wire [253:0] a,
  output wire [253:0] product
);
  wire [11:0] a_253_242 = a[253:242];
  wire below_1 = a_253_242 < 12'h409;
  wire [258:0] multiple_0 = below_1 ? 259'h0 : 259'h7cf9bb18d1ece5fd647afba497e7ea7a2687e956e978e3572c3df73e9278302b9;
  wire below_2 = a_253_242 < 12'h811;
  wire [258:0] multiple_1 = below_2 ? multiple_0 : 259'h79f37631a3d9cbfac8f5f7492fcfd4f44d0fd2add2f1c6ae587bee7d24f060572;
  wire [63:0] a_63_0 = a[63:0];
  wire [62:0] a_62_0 = a[62:0];
  wire [63:0] rest_column_0_joined = {a_62_0, 1'h0};
  wire [63:0] a_127_64 = a[127:64];
  wire [63:0] a_126_63 = a[126:63];
  wire [63:0] a_191_128 = a[191:128];
  wire [63:0] a_190_127 = a[190:127];
  wire [61:0] a_253_192 = a[253:192];
  wire [62:0] a_253_191 = a[253:191];
  // stage 1
  reg [258:0] multiple_1_s1;
  wire [63:0] multiple_1_s1_63_0 = multiple_1_s1[63:0];
  reg [63:0] a_63_0_s1;
  reg [63:0] rest_column_0_joined_s1;
  wire [65:0] rest_column_0_sum = {2'h0, a_63_0_s1} + {2'h0, rest_column_0_joined_s1} + {2'h0, multiple_1_s1_63_0};
  wire [63:0] multiple_1_s1_127_64 = multiple_1_s1[127:64];
  reg [63:0] a_127_64_s1;
  reg [63:0] a_126_63_s1;
  wire [65:0] rest_column_1_sum = {2'h0, a_127_64_s1} + {2'h0, a_126_63_s1} + {2'h0, multiple_1_s1_127_64};
  wire [63:0] multiple_1_s1_191_128 = multiple_1_s1[191:128];
  reg [63:0] a_191_128_s1;
  reg [63:0] a_190_127_s1;
  wire [65:0] rest_column_2_sum = {2'h0, a_191_128_s1} + {2'h0, a_190_127_s1} + {2'h0, multiple_1_s1_191_128};
  wire [63:0] multiple_1_s1_255_192 = multiple_1_s1[255:192];
  reg [61:0] a_253_192_s1;
  reg [62:0] a_253_191_s1;
  wire [64:0] rest_column_3_sum = {3'h0, a_253_192_s1} + {2'h0, a_253_191_s1} + {1'h0, multiple_1_s1_255_192};
  wire [2:0] multiple_1_s1_258_256 = multiple_1_s1[258:256];
  // stage 2
  reg [65:0] rest_column_0_sum_s2;
  reg [65:0] rest_column_1_sum_s2;
  reg [65:0] rest_column_2_sum_s2;
  reg [64:0] rest_column_3_sum_s2;
  wire [63:0] rest_column_0_sum_s2_63_0 = rest_column_0_sum_s2[63:0];
  wire [1:0] rest_column_0_sum_s2_65_64 = rest_column_0_sum_s2[65:64];
  wire [63:0] rest_column_1_sum_s2_63_0 = rest_column_1_sum_s2[63:0];
  wire [1:0] rest_column_1_sum_s2_65_64 = rest_column_1_sum_s2[65:64];
  wire [64:0] rest_settled_sum_0 = {1'h0, rest_column_1_sum_s2_63_0} + {63'h0, rest_column_0_sum_s2_65_64};
  wire [63:0] rest_column_2_sum_s2_63_0 = rest_column_2_sum_s2[63:0];
  wire [1:0] rest_column_2_sum_s2_65_64 = rest_column_2_sum_s2[65:64];
  wire [64:0] rest_settled_sum_1 = {1'h0, rest_column_2_sum_s2_63_0} + {63'h0, rest_column_1_sum_s2_65_64};
  wire [63:0] rest_column_3_sum_s2_63_0 = rest_column_3_sum_s2[63:0];
  wire rest_column_3_sum_s2_64 = rest_column_3_sum_s2[64];
  wire [64:0] rest_settled_sum_2 = {1'h0, rest_column_3_sum_s2_63_0} + {63'h0, rest_column_2_sum_s2_65_64};
  reg [2:0] multiple_1_s1_258_256_s2;
  wire [2:0] rest_settled_sum_3 = multiple_1_s1_258_256_s2 + {2'h0, rest_column_3_sum_s2_64};
  // stage 3
  reg [64:0] rest_settled_sum_0_s3;
  reg [64:0] rest_settled_sum_1_s3;
  reg [64:0] rest_settled_sum_2_s3;
  wire [63:0] rest_settled_sum_0_s3_63_0 = rest_settled_sum_0_s3[63:0];
  wire rest_settled_sum_0_s3_64 = rest_settled_sum_0_s3[64];
  wire [63:0] rest_settled_sum_1_s3_63_0 = rest_settled_sum_1_s3[63:0];
  wire rest_settled_sum_1_s3_64 = rest_settled_sum_1_s3[64];
  wire rest_carry_all_bits_0 = &rest_settled_sum_1_s3_63_0;
  wire [63:0] rest_settled_sum_2_s3_63_0 = rest_settled_sum_2_s3[63:0];
  wire rest_settled_sum_2_s3_64 = rest_settled_sum_2_s3[64];
  wire rest_carry_all_bits_1 = &rest_settled_sum_2_s3_63_0;
  // stage 4
  reg [127:0] rest_column_0_sum_s2_63_0_s4_way;
  wire [63:0] rest_column_0_sum_s2_63_0_s4 = rest_column_0_sum_s2_63_0_s4_way[127:64];
  reg [63:0] rest_settled_sum_0_s3_63_0_s4;
  reg rest_settled_sum_0_s3_64_s4;
  reg [63:0] rest_settled_sum_1_s3_63_0_s4;
  wire [63:0] rest_carry_sum_0 = rest_settled_sum_1_s3_63_0_s4 + {63'h0, rest_settled_sum_0_s3_64_s4};
  reg rest_settled_sum_1_s3_64_s4;
  reg rest_carry_all_bits_0_s4;
  wire rest_carry_both_0 = rest_carry_all_bits_0_s4 & rest_settled_sum_0_s3_64_s4;
  wire rest_carry_either_0 = rest_settled_sum_1_s3_64_s4 | rest_carry_both_0;
  reg [63:0] rest_settled_sum_2_s3_63_0_s4;
  wire [63:0] rest_carry_sum_1 = rest_settled_sum_2_s3_63_0_s4 + {63'h0, rest_carry_either_0};
  reg rest_settled_sum_2_s3_64_s4;
  reg rest_carry_all_bits_1_s4;
  wire rest_carry_both_1 = rest_carry_all_bits_1_s4 & rest_carry_either_0;
  wire rest_carry_either_1 = rest_settled_sum_2_s3_64_s4 | rest_carry_both_1;
  reg [5:0] rest_settled_sum_3_s4_way;
  wire [2:0] rest_settled_sum_3_s4 = rest_settled_sum_3_s4_way[5:3];
  wire [2:0] rest_carry_sum_2 = rest_settled_sum_3_s4 + {2'h0, rest_carry_either_1};
  wire [258:0] rest_carry_joined = {rest_carry_sum_2, rest_carry_sum_1, rest_carry_sum_0, rest_settled_sum_0_s3_63_0_s4, rest_column_0_sum_s2_63_0_s4};
  // stage 5
  reg [258:0] rest;
  wire [63:0] rest_63_0 = rest[63:0];
  wire [64:0] result_less_column_0_sum = 65'hc3df73e9278302b9 + {1'h0, rest_63_0};
  wire [63:0] rest_127_64 = rest[127:64];
  wire [64:0] result_less_column_1_sum = 65'h687e956e978e3572 + {1'h0, rest_127_64};
  wire [63:0] rest_191_128 = rest[191:128];
  wire [64:0] result_less_column_2_sum = 65'h47afba497e7ea7a2 + {1'h0, rest_191_128};
  wire [62:0] rest_254_192 = rest[254:192];
  wire [63:0] result_less_column_3_sum = 64'hcf9bb18d1ece5fd6 + {1'h0, rest_254_192};
  wire [253:0] rest_253_0 = rest[253:0];
  // stage 6
  reg [64:0] result_less_column_0_sum_s6;
  reg [64:0] result_less_column_1_sum_s6;
  reg [64:0] result_less_column_2_sum_s6;
  wire [63:0] result_less_column_0_sum_s6_63_0 = result_less_column_0_sum_s6[63:0];
  wire result_less_column_0_sum_s6_64 = result_less_column_0_sum_s6[64];
  wire [63:0] result_less_column_1_sum_s6_63_0 = result_less_column_1_sum_s6[63:0];
  wire result_less_column_1_sum_s6_64 = result_less_column_1_sum_s6[64];
  wire result_less_carry_all_bits_0 = &result_less_column_1_sum_s6_63_0;
  wire [63:0] result_less_column_2_sum_s6_63_0 = result_less_column_2_sum_s6[63:0];
  wire result_less_column_2_sum_s6_64 = result_less_column_2_sum_s6[64];
  wire result_less_carry_all_bits_1 = &result_less_column_2_sum_s6_63_0;
  // stage 7
  reg [63:0] result_less_column_0_sum_s6_63_0_s7;
  reg result_less_column_0_sum_s6_64_s7;
  reg [63:0] result_less_column_1_sum_s6_63_0_s7;
  wire [63:0] result_less_carry_sum_0 = result_less_column_1_sum_s6_63_0_s7 + {63'h0, result_less_column_0_sum_s6_64_s7};
  reg result_less_column_1_sum_s6_64_s7;
  reg result_less_carry_all_bits_0_s7;
  wire result_less_carry_both_0 = result_less_carry_all_bits_0_s7 & result_less_column_0_sum_s6_64_s7;
  wire result_less_carry_either_0 = result_less_column_1_sum_s6_64_s7 | result_less_carry_both_0;
  reg [63:0] result_less_column_2_sum_s6_63_0_s7;
  wire [63:0] result_less_carry_sum_1 = result_less_column_2_sum_s6_63_0_s7 + {63'h0, result_less_carry_either_0};
  reg result_less_column_2_sum_s6_64_s7;
  reg result_less_carry_all_bits_1_s7;
  wire result_less_carry_both_1 = result_less_carry_all_bits_1_s7 & result_less_carry_either_0;
  wire result_less_carry_either_1 = result_less_column_2_sum_s6_64_s7 | result_less_carry_both_1;
  reg [127:0] result_less_column_3_sum_s7_way;
  wire [63:0] result_less_column_3_sum_s7 = result_less_column_3_sum_s7_way[127:64];
  wire [63:0] result_less_carry_sum_2 = result_less_column_3_sum_s7 + {63'h0, result_less_carry_either_1};
  wire [255:0] result_less_carry_joined = {result_less_carry_sum_2, result_less_carry_sum_1, result_less_carry_sum_0, result_less_column_0_sum_s6_63_0_s7};
  // stage 8
  reg [255:0] result_less;
  wire result_less_255 = result_less[255];
  wire [253:0] result_less_253_0 = result_less[253:0];
  reg [761:0] rest_253_0_s8_way;
  wire [253:0] rest_253_0_s8 = rest_253_0_s8_way[761:508];
  wire [253:0] result_chosen = result_less_255 ? rest_253_0_s8 : result_less_253_0;
  // stage 9
  reg [253:0] result_chosen_s9;
  assign product = result_chosen_s9;
  initial begin
    multiple_1_s1 = 259'h0;
    a_63_0_s1 = 64'h0;
    rest_column_0_joined_s1 = 64'h0;
    a_127_64_s1 = 64'h0;
    a_126_63_s1 = 64'h0;
    a_191_128_s1 = 64'h0;
    a_190_127_s1 = 64'h0;
    a_253_192_s1 = 62'h0;
    a_253_191_s1 = 63'h0;
    rest_column_0_sum_s2 = 66'h0;
    rest_column_1_sum_s2 = 66'h0;
    rest_column_2_sum_s2 = 66'h0;
    rest_column_3_sum_s2 = 65'h0;
    multiple_1_s1_258_256_s2 = 3'h0;
    rest_settled_sum_0_s3 = 65'h0;
    rest_settled_sum_1_s3 = 65'h0;
    rest_settled_sum_2_s3 = 65'h0;
    rest_column_0_sum_s2_63_0_s4_way = 128'h0;
    rest_settled_sum_0_s3_63_0_s4 = 64'h0;
    rest_settled_sum_0_s3_64_s4 = 1'h0;
    rest_settled_sum_1_s3_63_0_s4 = 64'h0;
    rest_settled_sum_1_s3_64_s4 = 1'h0;
    rest_carry_all_bits_0_s4 = 1'h0;
    rest_settled_sum_2_s3_63_0_s4 = 64'h0;
    rest_settled_sum_2_s3_64_s4 = 1'h0;
    rest_carry_all_bits_1_s4 = 1'h0;
    rest_settled_sum_3_s4_way = 6'h0;
    rest = 259'h0;
    result_less_column_0_sum_s6 = 65'h0;
    result_less_column_1_sum_s6 = 65'h0;
    result_less_column_2_sum_s6 = 65'h0;
    result_less_column_0_sum_s6_63_0_s7 = 64'h0;
    result_less_column_0_sum_s6_64_s7 = 1'h0;
    result_less_column_1_sum_s6_63_0_s7 = 64'h0;
    result_less_column_1_sum_s6_64_s7 = 1'h0;
    result_less_carry_all_bits_0_s7 = 1'h0;
    result_less_column_2_sum_s6_63_0_s7 = 64'h0;
    result_less_column_2_sum_s6_64_s7 = 1'h0;
    result_less_carry_all_bits_1_s7 = 1'h0;
    result_less_column_3_sum_s7_way = 128'h0;
    result_less = 256'h0;
    rest_253_0_s8_way = 762'h0;
    result_chosen_s9 = 254'h0;
  end
  always @(posedge clock) begin
    // into stage 1
    multiple_1_s1 <= multiple_1;
    a_63_0_s1 <= a_63_0;
    rest_column_0_joined_s1 <= rest_column_0_joined;
    a_127_64_s1 <= a_127_64;
    a_126_63_s1 <= a_126_63;
    a_191_128_s1 <= a_191_128;
    a_190_127_s1 <= a_190_127;
    a_253_192_s1 <= a_253_192;
    a_253_191_s1 <= a_253_191;
    // into stage 2
    rest_column_0_sum_s2 <= rest_column_0_sum;
    rest_column_1_sum_s2 <= rest_column_1_sum;
    rest_column_2_sum_s2 <= rest_column_2_sum;
    rest_column_3_sum_s2 <= rest_column_3_sum;
    multiple_1_s1_258_256_s2 <= multiple_1_s1_258_256;
    // into stage 3
    rest_settled_sum_0_s3 <= rest_settled_sum_0;
    rest_settled_sum_1_s3 <= rest_settled_sum_1;
    rest_settled_sum_2_s3 <= rest_settled_sum_2;
    // into stage 4
    rest_column_0_sum_s2_63_0_s4_way <= {rest_column_0_sum_s2_63_0_s4_way[63:0], rest_column_0_sum_s2_63_0};
    rest_settled_sum_0_s3_63_0_s4 <= rest_settled_sum_0_s3_63_0;
    rest_settled_sum_0_s3_64_s4 <= rest_settled_sum_0_s3_64;
    rest_settled_sum_1_s3_63_0_s4 <= rest_settled_sum_1_s3_63_0;
    rest_settled_sum_1_s3_64_s4 <= rest_settled_sum_1_s3_64;
    rest_carry_all_bits_0_s4 <= rest_carry_all_bits_0;
    rest_settled_sum_2_s3_63_0_s4 <= rest_settled_sum_2_s3_63_0;
    rest_settled_sum_2_s3_64_s4 <= rest_settled_sum_2_s3_64;
    rest_carry_all_bits_1_s4 <= rest_carry_all_bits_1;
    rest_settled_sum_3_s4_way <= {rest_settled_sum_3_s4_way[2:0], rest_settled_sum_3};
    // into stage 5
    rest <= rest_carry_joined;
    // into stage 6
    result_less_column_0_sum_s6 <= result_less_column_0_sum;
    result_less_column_1_sum_s6 <= result_less_column_1_sum;
    result_less_column_2_sum_s6 <= result_less_column_2_sum;
    // into stage 7
    result_less_column_0_sum_s6_63_0_s7 <= result_less_column_0_sum_s6_63_0;
    result_less_column_0_sum_s6_64_s7 <= result_less_column_0_sum_s6_64;
    result_less_column_1_sum_s6_63_0_s7 <= result_less_column_1_sum_s6_63_0;
    result_less_column_1_sum_s6_64_s7 <= result_less_column_1_sum_s6_64;
    result_less_carry_all_bits_0_s7 <= result_less_carry_all_bits_0;
    result_less_column_2_sum_s6_63_0_s7 <= result_less_column_2_sum_s6_63_0;
    result_less_column_2_sum_s6_64_s7 <= result_less_column_2_sum_s6_64;
    result_less_carry_all_bits_1_s7 <= result_less_carry_all_bits_1;
    result_less_column_3_sum_s7_way <= {result_less_column_3_sum_s7_way[63:0], result_less_column_3_sum};
    // into stage 8
    result_less <= result_less_carry_joined;
    rest_253_0_s8_way <= {rest_253_0_s8_way[507:0], rest_253_0};
    // into stage 9
    result_chosen_s9 <= result_chosen;
  end
  wire unused = &{1'b0, rest[258:255], result_less[254]};
endmodule

// msm_bucket_adder: one result a clock, 133 clocks after its operands.
(* pipeline_stages = 133 *)
module msm_bucket_adder (
  input wire clock,
  input wire [762:0] bucket,
  input wire [762:0] other,
  input wire negative,
  input wire [21:0] tag,
  output wire [762:0] sum,
  output wire [21:0] tag_out
);
  wire [253:0] bucket_253_0 = bucket[253:0];
  wire [253:0] bucket_507_254 = bucket[507:254];
  wire [253:0] bucket_761_508 = bucket[761:508];
  wire [253:0] other_253_0 = other[253:0];
  wire [253:0] other_507_254 = other[507:254];
  wire [253:0] other_761_508 = other[761:508];
  wire bucket_762 = bucket[762];
  wire [253:0] chosen_0 = bucket_762 ? bucket_507_254 : 254'he0a77c19a07df2f666ea36f7879462c0a78eb28f5c70b3dd35d438dc58f0d9d;
  wire [253:0] not_other_507_254 = ~other_507_254;
  wire [63:0] not_other_507_254_63_0 = not_other_507_254[63:0];
  wire [64:0] opposite_column_0_sum = 65'h3c208c16d87cfd48 + {1'h0, not_other_507_254_63_0};
  wire [63:0] not_other_507_254_127_64 = not_other_507_254[127:64];
  wire [64:0] opposite_column_1_sum = 65'h97816a916871ca8d + {1'h0, not_other_507_254_127_64};
  wire [63:0] not_other_507_254_191_128 = not_other_507_254[191:128];
  wire [64:0] opposite_column_2_sum = 65'hb85045b68181585d + {1'h0, not_other_507_254_191_128};
  wire [61:0] not_other_507_254_253_192 = not_other_507_254[253:192];
  wire [61:0] opposite_column_3_sum = 62'h30644e72e131a029 + not_other_507_254_253_192;
  wire other_762 = other[762];
  // stage 1
  reg [64:0] opposite_column_0_sum_s1;
  reg [64:0] opposite_column_1_sum_s1;
  reg [64:0] opposite_column_2_sum_s1;
  wire [63:0] opposite_column_0_sum_s1_63_0 = opposite_column_0_sum_s1[63:0];
  wire opposite_column_0_sum_s1_64 = opposite_column_0_sum_s1[64];
  wire [63:0] opposite_column_1_sum_s1_63_0 = opposite_column_1_sum_s1[63:0];
  wire opposite_column_1_sum_s1_64 = opposite_column_1_sum_s1[64];
  wire opposite_carry_all_bits_0 = &opposite_column_1_sum_s1_63_0;
  wire [63:0] opposite_column_2_sum_s1_63_0 = opposite_column_2_sum_s1[63:0];
  wire opposite_column_2_sum_s1_64 = opposite_column_2_sum_s1[64];
  wire opposite_carry_all_bits_1 = &opposite_column_2_sum_s1_63_0;
  // stage 2
  reg [63:0] opposite_column_0_sum_s1_63_0_s2;
  reg opposite_column_0_sum_s1_64_s2;
  reg [63:0] opposite_column_1_sum_s1_63_0_s2;
  wire [63:0] opposite_carry_sum_0 = opposite_column_1_sum_s1_63_0_s2 + {63'h0, opposite_column_0_sum_s1_64_s2};
  reg opposite_column_1_sum_s1_64_s2;
  reg opposite_carry_all_bits_0_s2;
  wire opposite_carry_both_0 = opposite_carry_all_bits_0_s2 & opposite_column_0_sum_s1_64_s2;
  wire opposite_carry_either_0 = opposite_column_1_sum_s1_64_s2 | opposite_carry_both_0;
  reg [63:0] opposite_column_2_sum_s1_63_0_s2;
  wire [63:0] opposite_carry_sum_1 = opposite_column_2_sum_s1_63_0_s2 + {63'h0, opposite_carry_either_0};
  reg opposite_column_2_sum_s1_64_s2;
  reg opposite_carry_all_bits_1_s2;
  wire opposite_carry_both_1 = opposite_carry_all_bits_1_s2 & opposite_carry_either_0;
  wire opposite_carry_either_1 = opposite_column_2_sum_s1_64_s2 | opposite_carry_both_1;
  reg [123:0] opposite_column_3_sum_s2_way;
  wire [61:0] opposite_column_3_sum_s2 = opposite_column_3_sum_s2_way[123:62];
  wire [61:0] opposite_carry_sum_2 = opposite_column_3_sum_s2 + {61'h0, opposite_carry_either_1};
  wire [253:0] opposite_carry_joined = {opposite_carry_sum_2, opposite_carry_sum_1, opposite_carry_sum_0, opposite_column_0_sum_s1_63_0_s2};
  // stage 3
  reg [253:0] opposite;
  reg [2:0] negative_s3_way;
  wire negative_s3 = negative_s3_way[2];
  reg [761:0] other_507_254_s3_way;
  wire [253:0] other_507_254_s3 = other_507_254_s3_way[761:508];
  wire [253:0] chosen_1 = negative_s3 ? opposite : other_507_254_s3;
  reg [2:0] other_762_s3_way;
  wire other_762_s3 = other_762_s3_way[2];
  wire [253:0] chosen_2 = other_762_s3 ? chosen_1 : 254'he0a77c19a07df2f666ea36f7879462c0a78eb28f5c70b3dd35d438dc58f0d9d;
  // stage 4
  reg [253:0] chosen_2_s4;
  reg [1015:0] chosen_0_s4_way;
  wire [253:0] chosen_0_s4 = chosen_0_s4_way[1015:762];
  reg [1015:0] other_253_0_s4_way;
  wire [253:0] other_253_0_s4 = other_253_0_s4_way[1015:762];
  reg [1015:0] other_761_508_s4_way;
  wire [253:0] other_761_508_s4 = other_761_508_s4_way[1015:762];
  // stage 5
  wire [253:0] xy_first;
  add_fq_w64 xy_first_add_fq_w64 (.clock(clock), .a(bucket_253_0), .b(chosen_0), .sum(xy_first));
  wire [253:0] yz_first;
  add_fq_w64 yz_first_add_fq_w64 (.clock(clock), .a(chosen_0), .b(bucket_761_508), .sum(yz_first));
  wire [253:0] xz_first;
  add_fq_w64 xz_first_add_fq_w64 (.clock(clock), .a(bucket_253_0), .b(bucket_761_508), .sum(xz_first));
  wire [253:0] xz_second;
  add_fq_w64 xz_second_add_fq_w64 (.clock(clock), .a(other_253_0), .b(other_761_508), .sum(xz_second));
  // stage 9
  wire [253:0] xy_second;
  add_fq_w64 xy_second_add_fq_w64 (.clock(clock), .a(other_253_0_s4), .b(chosen_2_s4), .sum(xy_second));
  reg [1015:0] xy_first_s9_way;
  wire [253:0] xy_first_s9 = xy_first_s9_way[1015:762];
  wire [253:0] yz_second;
  add_fq_w64 yz_second_add_fq_w64 (.clock(clock), .a(chosen_2_s4), .b(other_761_508_s4), .sum(yz_second));
  reg [1015:0] yz_first_s9_way;
  wire [253:0] yz_first_s9 = yz_first_s9_way[1015:762];
  // stage 54
  wire [253:0] xx;
  montgomery_fq_k2_c4_w64_t xx_montgomery_fq_k2_c4_w64_t (.clock(clock), .a(bucket_253_0), .b(other_253_0), .product(xx));
  wire [253:0] zz;
  montgomery_fq_k2_c4_w64_t zz_montgomery_fq_k2_c4_w64_t (.clock(clock), .a(bucket_761_508), .b(other_761_508), .product(zz));
  // stage 58
  wire [253:0] yy;
  montgomery_fq_k2_c4_w64_t yy_montgomery_fq_k2_c4_w64_t (.clock(clock), .a(chosen_0_s4), .b(chosen_2_s4), .product(yy));
  reg [1015:0] xx_s58_way;
  wire [253:0] xx_s58 = xx_s58_way[1015:762];
  reg [1015:0] zz_s58_way;
  wire [253:0] zz_s58 = zz_s58_way[1015:762];
  // stage 59
  wire [253:0] xz_all;
  montgomery_fq_k2_c4_w64_t xz_all_montgomery_fq_k2_c4_w64_t (.clock(clock), .a(xz_first), .b(xz_second), .product(xz_all));
  wire [253:0] xz_same;
  add_fq_w64 xz_same_add_fq_w64 (.clock(clock), .a(xx), .b(zz), .sum(xz_same));
  // stage 63
  wire [253:0] xy_all;
  montgomery_fq_k2_c4_w64_t xy_all_montgomery_fq_k2_c4_w64_t (.clock(clock), .a(xy_first_s9), .b(xy_second), .product(xy_all));
  wire [253:0] xy_same;
  add_fq_w64 xy_same_add_fq_w64 (.clock(clock), .a(xx_s58), .b(yy), .sum(xy_same));
  wire [253:0] yz_all;
  montgomery_fq_k2_c4_w64_t yz_all_montgomery_fq_k2_c4_w64_t (.clock(clock), .a(yz_first_s9), .b(yz_second), .product(yz_all));
  wire [253:0] yz_same;
  add_fq_w64 yz_same_add_fq_w64 (.clock(clock), .a(yy), .b(zz_s58), .sum(yz_same));
  wire [253:0] zz_b3;
  times9_fq_w64 zz_b3_times9_fq_w64 (.clock(clock), .a(zz), .product(zz_b3));
  wire [253:0] xx_3;
  times3_fq_w64 xx_3_times3_fq_w64 (.clock(clock), .a(xx), .product(xx_3));
  reg [1269:0] yy_s63_way;
  wire [253:0] yy_s63 = yy_s63_way[1269:1016];
  // stage 64
  wire [253:0] xz;
  subtract_fq_w64 xz_subtract_fq_w64 (.clock(clock), .a(xz_all), .b(xz_same), .difference(xz));
  // stage 68
  wire [253:0] xy;
  subtract_fq_w64 xy_subtract_fq_w64 (.clock(clock), .a(xy_all), .b(xy_same), .difference(xy));
  wire [253:0] yz;
  subtract_fq_w64 yz_subtract_fq_w64 (.clock(clock), .a(yz_all), .b(yz_same), .difference(yz));
  wire [253:0] plus;
  add_fq_w64 plus_add_fq_w64 (.clock(clock), .a(yy_s63), .b(zz_b3), .sum(plus));
  wire [253:0] minus;
  subtract_fq_w64 minus_subtract_fq_w64 (.clock(clock), .a(yy_s63), .b(zz_b3), .difference(minus));
  reg [1269:0] xx_3_s68_way;
  wire [253:0] xx_3_s68 = xx_3_s68_way[1269:1016];
  // stage 73
  wire [253:0] xz_b3;
  times9_fq_w64 xz_b3_times9_fq_w64 (.clock(clock), .a(xz), .product(xz_b3));
  reg [1269:0] yz_s73_way;
  wire [253:0] yz_s73 = yz_s73_way[1269:1016];
  reg [1269:0] xx_3_s73_way;
  wire [253:0] xx_3_s73 = xx_3_s73_way[1269:1016];
  // stage 122
  wire [253:0] x3_left;
  montgomery_fq_k2_c4_w64_t x3_left_montgomery_fq_k2_c4_w64_t (.clock(clock), .a(xy), .b(minus), .product(x3_left));
  wire [253:0] y3_left;
  montgomery_fq_k2_c4_w64_t y3_left_montgomery_fq_k2_c4_w64_t (.clock(clock), .a(minus), .b(plus), .product(y3_left));
  wire [253:0] z3_left;
  montgomery_fq_k2_c4_w64_t z3_left_montgomery_fq_k2_c4_w64_t (.clock(clock), .a(plus), .b(yz), .product(z3_left));
  wire [253:0] z3_right;
  montgomery_fq_k2_c4_w64_t z3_right_montgomery_fq_k2_c4_w64_t (.clock(clock), .a(xx_3_s68), .b(xy), .product(z3_right));
  // stage 127
  wire [253:0] x3_right;
  montgomery_fq_k2_c4_w64_t x3_right_montgomery_fq_k2_c4_w64_t (.clock(clock), .a(yz_s73), .b(xz_b3), .product(x3_right));
  wire [253:0] y3_right;
  montgomery_fq_k2_c4_w64_t y3_right_montgomery_fq_k2_c4_w64_t (.clock(clock), .a(xz_b3), .b(xx_3_s73), .product(y3_right));
  reg [1269:0] x3_left_s127_way;
  wire [253:0] x3_left_s127 = x3_left_s127_way[1269:1016];
  reg [1269:0] y3_left_s127_way;
  wire [253:0] y3_left_s127 = y3_left_s127_way[1269:1016];
  wire [253:0] z3;
  add_fq_w64 z3_add_fq_w64 (.clock(clock), .a(z3_left), .b(z3_right), .sum(z3));
  // stage 132
  wire [253:0] x3;
  subtract_fq_w64 x3_subtract_fq_w64 (.clock(clock), .a(x3_left_s127), .b(x3_right), .difference(x3));
  wire [253:0] y3;
  add_fq_w64 y3_add_fq_w64 (.clock(clock), .a(y3_left_s127), .b(y3_right), .sum(y3));
  reg [1269:0] z3_s132_way;
  wire [253:0] z3_s132 = z3_s132_way[1269:1016];
  wire [762:0] joined = {1'h1, z3_s132, y3, x3};
  // stage 133
  reg [762:0] joined_s133;
  reg [2925:0] tag_s133_way;
  wire [21:0] tag_s133 = tag_s133_way[2925:2904];
  assign sum = joined_s133;
  assign tag_out = tag_s133;
  initial begin
    opposite_column_0_sum_s1 = 65'h0;
    opposite_column_1_sum_s1 = 65'h0;
    opposite_column_2_sum_s1 = 65'h0;
    opposite_column_0_sum_s1_63_0_s2 = 64'h0;
    opposite_column_0_sum_s1_64_s2 = 1'h0;
    opposite_column_1_sum_s1_63_0_s2 = 64'h0;
    opposite_column_1_sum_s1_64_s2 = 1'h0;
    opposite_carry_all_bits_0_s2 = 1'h0;
    opposite_column_2_sum_s1_63_0_s2 = 64'h0;
    opposite_column_2_sum_s1_64_s2 = 1'h0;
    opposite_carry_all_bits_1_s2 = 1'h0;
    opposite_column_3_sum_s2_way = 124'h0;
    opposite = 254'h0;
    negative_s3_way = 3'h0;
    other_507_254_s3_way = 762'h0;
    other_762_s3_way = 3'h0;
    chosen_2_s4 = 254'h0;
    chosen_0_s4_way = 1016'h0;
    other_253_0_s4_way = 1016'h0;
    other_761_508_s4_way = 1016'h0;
    xy_first_s9_way = 1016'h0;
    yz_first_s9_way = 1016'h0;
    xx_s58_way = 1016'h0;
    zz_s58_way = 1016'h0;
    yy_s63_way = 1270'h0;
    xx_3_s68_way = 1270'h0;
    yz_s73_way = 1270'h0;
    xx_3_s73_way = 1270'h0;
    x3_left_s127_way = 1270'h0;
    y3_left_s127_way = 1270'h0;
    z3_s132_way = 1270'h0;
    joined_s133 = 763'h0;
    tag_s133_way = 2926'h0;
  end
  always @(posedge clock) begin
    // into stage 1
    opposite_column_0_sum_s1 <= opposite_column_0_sum;
    opposite_column_1_sum_s1 <= opposite_column_1_sum;
    opposite_column_2_sum_s1 <= opposite_column_2_sum;
    // into stage 2
    opposite_column_0_sum_s1_63_0_s2 <= opposite_column_0_sum_s1_63_0;
    opposite_column_0_sum_s1_64_s2 <= opposite_column_0_sum_s1_64;
    opposite_column_1_sum_s1_63_0_s2 <= opposite_column_1_sum_s1_63_0;
    opposite_column_1_sum_s1_64_s2 <= opposite_column_1_sum_s1_64;
    opposite_carry_all_bits_0_s2 <= opposite_carry_all_bits_0;
    opposite_column_2_sum_s1_63_0_s2 <= opposite_column_2_sum_s1_63_0;
    opposite_column_2_sum_s1_64_s2 <= opposite_column_2_sum_s1_64;
    opposite_carry_all_bits_1_s2 <= opposite_carry_all_bits_1;
    opposite_column_3_sum_s2_way <= {opposite_column_3_sum_s2_way[61:0], opposite_column_3_sum};
    // into stage 3
    opposite <= opposite_carry_joined;
    negative_s3_way <= {negative_s3_way[1:0], negative};
    other_507_254_s3_way <= {other_507_254_s3_way[507:0], other_507_254};
    other_762_s3_way <= {other_762_s3_way[1:0], other_762};
    // into stage 4
    chosen_2_s4 <= chosen_2;
    chosen_0_s4_way <= {chosen_0_s4_way[761:0], chosen_0};
    other_253_0_s4_way <= {other_253_0_s4_way[761:0], other_253_0};
    other_761_508_s4_way <= {other_761_508_s4_way[761:0], other_761_508};
    // into stage 5
    // into stage 9
    xy_first_s9_way <= {xy_first_s9_way[761:0], xy_first};
    yz_first_s9_way <= {yz_first_s9_way[761:0], yz_first};
    // into stage 54
    // into stage 58
    xx_s58_way <= {xx_s58_way[761:0], xx};
    zz_s58_way <= {zz_s58_way[761:0], zz};
    // into stage 59
    // into stage 63
    yy_s63_way <= {yy_s63_way[1015:0], yy};
    // into stage 64
    // into stage 68
    xx_3_s68_way <= {xx_3_s68_way[1015:0], xx_3};
    // into stage 73
    yz_s73_way <= {yz_s73_way[1015:0], yz};
    xx_3_s73_way <= {xx_3_s73_way[1015:0], xx_3_s68};
    // into stage 122
    // into stage 127
    x3_left_s127_way <= {x3_left_s127_way[1015:0], x3_left};
    y3_left_s127_way <= {y3_left_s127_way[1015:0], y3_left};
    // into stage 132
    z3_s132_way <= {z3_s132_way[1015:0], z3};
    // into stage 133
    joined_s133 <= joined;
    tag_s133_way <= {tag_s133_way[2903:0], tag};
  end
endmodule
