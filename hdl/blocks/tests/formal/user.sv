    // A circuit around the accumulator: a point or row `arrives` behind its first stage and `enters` the FIFO from there; while it `holds`, its last
    // bucket LAST does not change.
    // The buckets were asked for, and not all read; the last one was read; a pass is under way, and its last bucket a clock ago.
    reg asked = 0, ended = 0, passing = 0;
    reg [8:0] last_was = 0;
    always @(posedge clock) begin
        asked <= !reset && accumulator_finish && !accumulator_finished;
        ended <= !reset && accumulator_finished;
        passing <= !reset && !accumulator_finished && (accumulator_granted || accumulator_finish || passing);
        last_was <= LAST;
    end

    always @* begin
`ifdef SEARCH
        assume (!reset);
`endif
        // Nothing on its way is lost.
        assert (!(enters && !points_i_ready));
        // What the accumulator's proof assumes.
        assert (!(points_o_valid && (accumulator_finish || !accumulator_running)));
        assert (!(asked && !accumulator_finish) && !(ended && accumulator_finish));
        assert (!(accumulator_finish && !asked && !accumulator_running));
        assert (!passing || LAST == last_was);
        cover (ended);
    end

`ifdef INDUCTION
    (* hierconn *) wire [5:0] \points.held_q ;
    (* hierconn *) wire \points.valid_q ;
    (* hierconn *) wire \accumulator.settled_out , \accumulator.clear , \accumulator.out , \accumulator.known ;
    always @* begin
        assert (\accumulator.known );
        assert (\points.held_q <= 32 && points_count == \points.held_q + \points.valid_q );
        if (\accumulator.clear ) assert (inside_q == 0 && points_count == 0 && !ending_q && !asked && !ended && !passing);
        if (\accumulator.settled_out ) assert (!arrives);
        if (!\accumulator.clear ) assert (inside_q == arrives + points_count);
        assert (inside_q <= 32);
        if (\accumulator.out ) assert (inside_q == 0 && asked == ending_q);
        if (asked) assert (ending_q && inside_q == 0);
        if (ended) assert (!ending_q && \accumulator.out );
        if (ending_q || inside_q != 0 || passing) assert (holds);
    end
`endif
