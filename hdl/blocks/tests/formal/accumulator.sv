    // Any bucket.
    (* anyconst *) wire [8:0] chosen;

    (* hierconn *) wire \addition.operand_valid_q ;
    (* hierconn *) wire [20:0] \addition.operand_q ;
    (* hierconn *) wire [762:0] \addition.operand_bucket_q ;
    (* hierconn *) wire \readout.results_i_ready ;
    (* hierconn *) wire [762:0] \readout.results_i_data ;

    // Its additions that were granted, and issued, since it was cleared, modulo 16; whether one of them is under way.
    wire enters = first_valid_q && !first_waited_q && address == chosen;
    wire issues = conflicts_issue && second_address == chosen;
    wire writes = written && addition_tag[19:0] == chosen;
    wire given = readout_reading && readout_reading_address == chosen;
    reg [3:0] entered = 0, added = 0;
    reg under_way = 0;
    // The buckets were asked for, and not all read; the last one was read.
    reg asked = 0, ended = 0;
    // A pass is under way: an addition was granted or the buckets were asked for, and the last one is not read; its last bucket a clock ago.
    reg passing = 0;
    reg [8:0] last_was = 0;
    always @(posedge clock) begin
        entered <= reset || given ? 0 : entered + enters;
        added <= reset || given ? 0 : added + issues;
        under_way <= !reset && (issues || under_way && !writes);
        asked <= !reset && finish && !finished;
        ended <= !reset && finished;
        passing <= !reset && !finished && (granted || finish || passing);
        last_was <= last;
    end

    always @* begin
        // Buckets up to the pass's last one are used.
        assume (last <= last_word && chosen <= last_word && bucket <= last);
        // What `user.sv` shows of who uses the block.
        assume (!passing || last == last_was);
        assume (!(offered && (finish || !running)));
        assume (!(asked && !finish) && !(ended && finish) && !(finish && !asked && !running));
`ifdef SEARCH
        assume (!reset && chosen == 0 && bucket <= 1 && last == last_word && o_ready);
`endif
        // No addition is issued while another one into its bucket is under way, and it finds the sum of all before it.
        assert (!(issues && under_way));
        if (\addition.operand_valid_q && \addition.operand_q [20:1] == chosen) assert (\addition.operand_bucket_q [3:0] == 4'(added - 1));
        // No FIFO is given a beat that it does not take.
        assert (!(conflicts_defer && !waiting_i_ready));
        assert (!(readout_reading && !\readout.results_i_ready ));
        // What is given out are all additions that were granted, each once.
        if (given) assert (\readout.results_i_data [3:0] == entered && added == entered);
        cover (given && entered != 0);
        cover (conflicts_defer);
    end

`ifdef INDUCTION
    (* hierconn *) wire \addition.operand_flipped_q ;
    (* hierconn *) wire \conflicts.previous_valid_q ;
    (* hierconn *) wire [19:0] \conflicts.previous_q ;
    (* hierconn *) wire \conflicts.issued_bits_read_data , \conflicts.written_bits_read_data ;
    (* hierconn *) wire [8:0] \conflicts.issued_bits.at = chosen, \conflicts.written_bits.at = chosen, \buckets.at = chosen;
    (* hierconn *) wire \conflicts.issued_bits.word , \conflicts.written_bits.word ;
    (* hierconn *) wire [3:0] \buckets.word ;
    (* hierconn *) wire [65:0] \addition.adder.tags ;
    (* hierconn *) wire [11:0] \addition.adder.sums ;
    (* hierconn *) wire [3:0] \waiting.held_q ;
    (* hierconn *) wire [2:0] \waiting.read_q , \waiting.write_q ;
    (* hierconn *) wire \waiting.valid_q ;
    (* hierconn *) wire [159:0] \waiting.memory.addresses ;
    (* hierconn *) wire [4:0] \readout.results.held_q ;
    (* hierconn *) wire \readout.results.valid_q ;

    wire clear = state_q == State_Clear, run = state_q == State_Run, fold = state_q == State_Fold, out = state_q == State_Read;
    reg written_before = 0;
    always @(posedge clock) written_before <= !reset && writes;

    // Where additions are: in the adder, its operands, the clocks behind a grant, and the queue.
    wire [21:0] tag0, tag1, tag2;
    wire [3:0] sum0, sum1, sum2;
    assign {tag2, tag1, tag0} = \addition.adder.tags , {sum2, sum1, sum0} = \addition.adder.sums ;
    wire in0 = tag0[20] && tag0[19:0] == chosen, in1 = tag1[20] && tag1[19:0] == chosen, in2 = tag2[20] && tag2[19:0] == chosen;
    wire in_operand = \addition.operand_valid_q && \addition.operand_q [20:1] == chosen;
    wire in_second = second_valid_q && second_address == chosen;
    wire in_first = first_valid_q && first_waited_q && first_q[528:509] == chosen;
    reg [3:0] in_queue;
    integer k;
    always @* begin
        in_queue = \waiting.valid_q && waiting_o_data[528:509] == chosen;
        for (k = 0; k < 8; k = k + 1)
            if (3'(k - \waiting.read_q ) < \waiting.held_q && \waiting.memory.addresses [20*k +: 20] == chosen)
                in_queue = in_queue + 1;
    end

    always @* begin
        assert (clear || run || fold || out);
        assert (!pair_valid_q);
        // Addresses have no bits that the memories don't.
        assert (first_q[528:518] == 0 && second_q[528:518] == 0 && \addition.operand_q [20:10] == 0 && \conflicts.previous_q [19:9] == 0);
        assert (tag0[19:9] == 0 && tag1[19:9] == 0 && tag2[19:9] == 0 && waiting_o_data[528:518] == 0);
        for (k = 0; k < 8; k = k + 1) assert (\waiting.memory.addresses [20*k + 9 +: 11] == 0);
        // Additions that are granted and not issued, or issued and not written, are counted.
        assert (open_q == first_valid_q + second_valid_q + \waiting.held_q + \waiting.valid_q );
        assert (open_q <= 8 && \waiting.held_q <= 8);
        assert (\waiting.write_q == 3'(\waiting.read_q + \waiting.held_q ));
        if (run) assert (adding_q == \addition.operand_valid_q + tag0[20] + tag1[20] + tag2[20]);
        if (!run) assert (open_q == 0 && adding_q == 0);
        assert (\conflicts.previous_valid_q == \addition.operand_valid_q );
        if (\conflicts.previous_valid_q ) assert (\conflicts.previous_q == \addition.operand_q [20:1]);
        // Behind a reset the adder is empty before the memories are clear.
        if (clear) begin
            assert (!\addition.operand_valid_q && !readout_reading && counter_q <= last_word);
            if (counter_q > 0) assert (!tag0[20]);
            if (counter_q > 1) assert (!tag1[20]);
            if (counter_q > 2) assert (!tag2[20]);
            if (counter_q > chosen) assert (!\conflicts.issued_bits.word && !\conflicts.written_bits.word && \buckets.word == 0);
            assert (added == 0 && entered == 0 && !under_way);
        end else begin
            // The two bits differ while an addition is under way, which carries the bit that will make them equal.
            assert ((\conflicts.issued_bits.word != \conflicts.written_bits.word ) == under_way);
            assert (under_way == 3'd0 + in_operand + in0 + in1 + in2);
            assert (4'(\buckets.word + under_way) == added);
            if (in_operand) assert (\addition.operand_flipped_q == \conflicts.issued_bits.word );
            if (in0) assert (tag0[21] == \conflicts.issued_bits.word && sum0 == added);
            if (in1) assert (tag1[21] == \conflicts.issued_bits.word && sum1 == added);
            if (in2) assert (tag2[21] == \conflicts.issued_bits.word && sum2 == added);
            // What was read is what is there, but for what the clock of the read has changed.
            if (written_before && !in_operand) assert (\conflicts.issued_bits.word == \conflicts.written_bits.word );
            if (in_second) begin
                assert (\conflicts.issued_bits_read_data == (\conflicts.issued_bits.word ^ in_operand));
                assert (\conflicts.written_bits_read_data == (\conflicts.written_bits.word ^ written_before));
                if (!written_before) assert (buckets_read_data[3:0] == \buckets.word );
            end
            assert (entered == 4'(added + in_second + in_first + in_queue));
        end
        // A bucket has additions only from its grant in a pass to its turn behind it.
        if (!given && (!passing || chosen > last || out && asked && chosen < counter_q)) assert (entered == 0);
        if (asked || open_q != 0 || adding_q != 0 || (fold || out && !ended) && asked) assert (passing);
        // Buckets out.
        assert (\readout.results.held_q + \readout.results.valid_q + readout_reading <= 15);
        if (fold) assert (asked && !readout_reading);
        if (fold || out) begin
            assert (!\addition.operand_valid_q && !tag0[20] && !tag1[20] && !tag2[20]);
            assert (counter_q <= (fold ? 0 : last));
            if (!asked) assert (counter_q == 0);
        end
        if (readout_reading) begin
            assert (out && readout_reading_address <= last_was && asked != ended);
            assert (counter_q == (ended ? 0 : readout_reading_address + 1));
        end
        assert (ended == (readout_reading && readout_reading_address == last_was));
        if (given) assert (buckets_read_data[3:0] == \buckets.word );
    end
`endif
