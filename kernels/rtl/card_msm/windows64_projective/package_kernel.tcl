# Packages zkfabric_msm for Vitis:
#   vivado -mode batch -source package_kernel.tcl -tclargs [PART] [OUT]
# PART: any part of the card, xcu55c-fsvh2892-2L-e if none is given; OUT: folder for zkfabric_msm.xo, the present one if none.
# generated: cargo xtask rtl --write

set here [file dirname [file normalize [info script]]]
set part [expr {$argc > 0 ? [lindex $argv 0] : "xcu55c-fsvh2892-2L-e"}]
set out [file normalize [expr {$argc > 1 ? [lindex $argv 1] : "."}]]
set ip $out/zkfabric_msm_ip

create_project -force zkfabric_msm_project $out/zkfabric_msm_project -part $part
add_files -norecurse [list $here/zkfabric_msm.v $here/../windows64_projective.v]
set_property top zkfabric_msm [current_fileset]
update_compile_order -fileset sources_1
ipx::package_project -root_dir $ip -vendor zkfabric -library kernel -taxonomy /KernelIP -import_files -set_current true -force
set core [ipx::current_core]
set_property name zkfabric_msm $core
set_property version 1.0 $core
set_property display_name zkfabric_msm $core
set_property description {sums of a multi-scalar multiplication} $core

# one clock for everything; the linker may give another frequency
ipx::associate_bus_interfaces -busif s_axi_control -clock ap_clk $core
ipx::associate_bus_interfaces -busif m_axi_points -clock ap_clk $core
ipx::associate_bus_interfaces -busif m_axi_scalars -clock ap_clk $core
ipx::associate_bus_interfaces -busif m_axi_sums -clock ap_clk $core

# what the ports do, for the interconnect
proc set_bus {core port name value} {
    set parameter [ipx::add_bus_parameter -quiet $name [ipx::get_bus_interfaces $port -of_objects $core]]
    set_property value $value $parameter
    set_property value_source constant $parameter
}
set_bus $core m_axi_points READ_WRITE_MODE READ_ONLY
set_bus $core m_axi_points MAX_BURST_LENGTH 64
set_bus $core m_axi_points NUM_READ_OUTSTANDING 16
set_bus $core m_axi_points NUM_WRITE_OUTSTANDING 0
set_bus $core m_axi_points SUPPORTS_NARROW_BURST 0
set_bus $core m_axi_scalars READ_WRITE_MODE READ_ONLY
set_bus $core m_axi_scalars MAX_BURST_LENGTH 64
set_bus $core m_axi_scalars NUM_READ_OUTSTANDING 16
set_bus $core m_axi_scalars NUM_WRITE_OUTSTANDING 0
set_bus $core m_axi_scalars SUPPORTS_NARROW_BURST 0
set_bus $core m_axi_sums READ_WRITE_MODE WRITE_ONLY
set_bus $core m_axi_sums MAX_BURST_LENGTH 64
set_bus $core m_axi_sums NUM_READ_OUTSTANDING 0
set_bus $core m_axi_sums NUM_WRITE_OUTSTANDING 16
set_bus $core m_axi_sums SUPPORTS_NARROW_BURST 0

ipx::associate_bus_interfaces -clock ap_clk -reset ap_rst_n $core
set clock [ipx::get_bus_interfaces ap_clk -of_objects $core]
set frequency [ipx::add_bus_parameter -quiet FREQ_HZ $clock]
set_property value 300000000 $frequency
set_property value_resolve_type user $frequency

# registers
set map [ipx::add_memory_map -quiet s_axi_control $core]
set_property slave_memory_map_ref s_axi_control [ipx::get_bus_interfaces s_axi_control -of_objects $core]
set block [ipx::add_address_block -quiet reg0 $map]
set_property range 4096 $block
set_property width 32 $block
proc add_register {block name offset size description} {
    set register [ipx::add_register -quiet $name $block]
    set_property address_offset $offset $register
    set_property size $size $register
    set_property description $description $register
    return $register
}
add_register $block CTRL 0x0 32 {control: 0 ap_start, 1 ap_done, 2 ap_idle, 3 ap_ready, 4 ap_continue, 7 auto_restart}
add_register $block GIER 0x4 32 {interrupts on: 0 enable}
add_register $block IP_IER 0x8 32 {interrupts enabled: 0 done, 1 ready}
add_register $block IP_ISR 0xc 32 {causes of the interrupt: 0 done, 1 ready}
set register [add_register $block points 0x10 64 {64 bytes each: x, y}]
set_property value m_axi_points [ipx::add_register_parameter -quiet ASSOCIATED_BUSIF $register]
set register [add_register $block scalars 0x1c 64 {32 bytes each}]
set_property value m_axi_scalars [ipx::add_register_parameter -quiet ASSOCIATED_BUSIF $register]
set register [add_register $block sums 0x28 64 {128 bytes each: x, y, z, zeros; of 32 to 255 by the engine's windows}]
set_property value m_axi_sums [ipx::add_register_parameter -quiet ASSOCIATED_BUSIF $register]
set register [add_register $block count 0x34 32 {points}]
set register [add_register $block part 0x40 32 {which windows, from 0 on; one that is not there adds nothing}]
set_property access read-only [add_register $block failed 0x4c 32 {an error response: bit 0 to points, 1 to scalars, 2 to sums}]
set_property access read-only [add_register $block issued 0x50 32 {additions since the reset, modulo 2^32}]
set_property access read-only [add_register $block deferred 0x54 32 {times that an addition had to wait, modulo 2^32}]
set_property access read-only [add_register $block active 0x58 32 {clocks with an addition under way, modulo 2^32}]

set_property sdx_kernel true $core
set_property sdx_kernel_type rtl $core
set_property vitis_drc {ctrl_protocol ap_ctrl_chain} $core
set_property ipi_drc {ignore_freq_hz true} $core
set_property supported_families {} $core
set_property auto_family_support_level level_2 $core
ipx::create_xgui_files $core
ipx::update_checksums $core
ipx::check_integrity -kernel $core
ipx::save_core $core
close_project

package_xo -force -kernel_name zkfabric_msm -ctrl_protocol ap_ctrl_chain -ip_directory $ip -kernel_xml $here/kernel.xml -xo_path $out/zkfabric_msm.xo
