"""What the copiers of the demo world call themselves: handles in the scripts people really use."""

from __future__ import annotations

_LATIN = """
moonriver quietfox_88 KestrelTrades lunasol Bastian_K noleverage tidewatch ines.f oldsalt77
Marek_W pixelfarmer duneswept zofia_pl Hollis rainyday_fund cobaltkid anders.no threecandles
SlowMo_Sam papaya22 northgate Yusuf_T greenteaonly luismi.btc hedgehog_ok Orla_M tinybag
marta.c dawnpatrol weekend_quant Tomasz90 blueheron Kofi_A sofia.rz steadyhands evenkeel
RafaelN patient_ox mint_julep Deniz_K justcopying Ewa_Nowak lowtide_larry fjordlight ch4nd3l
nightbus Amara.O plainvanilla teo_84 wanderlust_eth
roundnumbers Ingrid_S copperkettle bruno_mg half_the_risk Noor.D sundayreader tram17
"""

_CHINESE = """
稳稳的幸福 小鱼儿88 夜跑的猫 慢慢变富 风起云山 老王不加仓 半糖奶茶 海边的阿明 跟单小白
今天不止损 北方的狼1979 佛系持仓 橘子汽水 大理石头 晚风与茶 阿凯的本子 只看周线 西湖渔夫
努力的土豆 山間一陣風 早睡早起
"""

_VIETNAMESE = """
Minh_Hà_Nội Cá_Chép Trà_Đá_Vỉa_Hè Anh_Tư_Miền_Tây Thảo_Nguyên Sóng_Nhỏ Bình_Tĩnh_Sống
Đức_Anh.92 Gió_Biển Lan_Phương Chờ_Nến_Xanh Ốc_Sên Quang_Huy_ĐN Mây_Trắng Tí_Hon_79
Hạt_Cà_Phê Ngọc_Diệp_BMT
"""

_KOREAN = """
느린거북이 한강야경 존버는승리한다 커피두잔 서울개미 달빛항해 민트초코단 제주바람 퇴근후차트
작은눈덩이 파란우산 김밥한줄 수요일의곰
"""

_RUSSIAN = """
Тихий_Дон Бобёр_добряк Сибиряк_54 Осторожный_Кот Мария_К без_плеча Ночная_смена
Дед_Мазай Волга_Волга Паша_из_Томска Белый_Шум спокойствие
"""

_SCRIPTS = (_LATIN, _CHINESE, _VIETNAMESE, _KOREAN, _RUSSIAN)

NICKNAMES = tuple(name for script in _SCRIPTS for name in script.split())
"""Every name once; who shares a name with whom is the business of the cast."""
