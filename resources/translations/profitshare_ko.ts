<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About ProfitShare</source>
        <translation>ProfitShare 정보</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>라이선스 전문</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>복사되었습니다.</translation>
    </message>
    <message>
        <source>What am I owed, why, when, by whom, and was I paid right?</source>
        <translation>얼마를, 왜, 언제, 누구에게서 받는지, 그리고 제대로 지급되었는지</translation>
    </message>
    <message>
        <source>Data (portable)</source>
        <translation>데이터(포터블)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>데이터</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>데이터 폴더 열기</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>로그 폴더 열기</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button</comment>
        <translation>열기</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>component</comment>
        <translation>구성 요소</translation>
    </message>
    <message>
        <source>ProfitShare is under the MIT licence. It uses Qt and PySide6 under version 3 of the GNU Lesser General Public License: they are libraries of their own here, which you may replace by your own build; their source is at {address}. Whoever made the other parts gave them to everybody under the licences below.</source>
        <translation>ProfitShare는 MIT 라이선스로 배포됩니다. Qt와 PySide6는 GNU Lesser General Public License 버전 3에 따라 사용합니다. 별도의 라이브러리로 포함되어 직접 빌드한 것으로 교체할 수 있으며, 소스 코드는 {address}에 있습니다. 그 밖의 구성 요소는 각 저작자가 아래 라이선스로 공개한 것입니다.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>What ProfitShare is made of</source>
        <translation>ProfitShare의 구성 요소</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>상세 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Versions, system and folders, for a question to support</source>
        <translation>버전, 시스템, 폴더 정보(지원 문의용)</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>지금 동기화(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>가져오기(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>백업(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>연결 테스트(&amp;T)</translation>
    </message>
    <message>
        <source>Enter &amp;key…</source>
        <translation>키 입력(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Forget key…</source>
        <translation>키 삭제(&amp;F)…</translation>
    </message>
    <message>
        <source>Replace &amp;key…</source>
        <translation>키 변경(&amp;K)…</translation>
    </message>
    <message>
        <source>{rules} · fed from files</source>
        <translation>{rules} · 파일로 입력</translation>
    </message>
    <message>
        <source>{rules} · {exchange}, fed from files</source>
        <translation>{rules} · {exchange}, 파일로 입력</translation>
    </message>
    <message>
        <source>{exchange} · {address}</source>
        <translation>{exchange} · {address}</translation>
    </message>
    <message>
        <source>{exchange} · {rules} · {address}</source>
        <translation>{exchange} · {rules} · {address}</translation>
    </message>
    <message>
        <source>An invented account. It has no key and is never synced; what you import is forgotten with the demo world.</source>
        <translation>가상의 계정입니다. 키가 없고 동기화되지 않으며, 가져온 데이터는 데모 환경과 함께 삭제됩니다.</translation>
    </message>
    <message>
        <source>The key of this account cannot be read. {why}</source>
        <translation>이 계정의 키를 읽을 수 없습니다. {why}</translation>
    </message>
    <message>
        <source>This account has no key on this computer. Enter one to sync, or import files.</source>
        <translation>이 컴퓨터에 이 계정의 키가 없습니다. 키를 입력해 동기화하거나 파일을 가져오세요.</translation>
    </message>
    <message>
        <source>The exchange refused the key in the last sync. Test it, or replace it.</source>
        <translation>지난 동기화에서 거래소가 키를 거부했습니다. 키를 테스트하거나 변경하세요.</translation>
    </message>
    <message>
        <source>The key is in memory until ProfitShare is closed. {why}</source>
        <translation>키는 ProfitShare를 종료할 때까지 메모리에 보관됩니다. {why}</translation>
    </message>
    <message>
        <source>The key is in the keyring of your system.</source>
        <translation>키는 시스템 키링에 저장되어 있습니다.</translation>
    </message>
    <message>
        <source>This account is fed from files and tables from web pages. Nothing was imported yet.</source>
        <translation>이 계정은 파일과 웹페이지 표로 데이터를 입력합니다. 아직 가져온 데이터가 없습니다.</translation>
    </message>
    <message>
        <source>This account is fed from files and tables from web pages, last time {age}. It needs no key.</source>
        <translation>이 계정은 파일과 웹페이지 표로 데이터를 입력합니다(최근: {age}). 키가 필요 없습니다.</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>계정 추가</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>계정 이름</translation>
    </message>
    <message>
        <source>such as: Bitget main</source>
        <translation>예: Bitget 메인</translation>
    </message>
    <message>
        <source>Where its data comes from</source>
        <translation>데이터 출처</translation>
    </message>
    <message>
        <source>Its platform&apos;s rules</source>
        <translation>플랫폼 규칙</translation>
    </message>
    <message>
        <source>Address of the exchange</source>
        <translation>거래소 주소</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>계정 추가</translation>
    </message>
    <message>
        <source>Files and tables from web pages</source>
        <translation>파일과 웹페이지 표</translation>
    </message>
    <message>
        <source>There is an account called {name} already.</source>
        <translation>이름이 {name}인 계정이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>그대로 추가</translation>
    </message>
    <message>
        <source>Add without a key</source>
        <translation>키 없이 추가</translation>
    </message>
    <message>
        <source>A&amp;ddress, where it is not the usual one</source>
        <translation>주소(기본값과 다를 경우)(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>거래소(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Rules of its platform</source>
        <translation>플랫폼 규칙(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>AccountFields</name>
    <message>
        <source>Into the account</source>
        <translation>대상 계정</translation>
    </message>
    <message>
        <source>Name of the new account</source>
        <translation>새 계정 이름</translation>
    </message>
    <message>
        <source>such as: JU main</source>
        <translation>예: JU 메인</translation>
    </message>
    <message>
        <source>Its platform&apos;s rules</source>
        <translation>플랫폼 규칙</translation>
    </message>
    <message>
        <source>Its &amp;name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>Its platform&apos;s &amp;rules</source>
        <translation>플랫폼 규칙(&amp;R)</translation>
    </message>
    <message>
        <source>Into the &amp;account</source>
        <translation>대상 계정(&amp;A)</translation>
    </message>
    <message>
        <source>A new account…</source>
        <translation>새 계정…</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>계정 추가(&amp;A)…</translation>
    </message>
    <message>
        <source>Leave the demo world to add an account.</source>
        <translation>계정을 추가하려면 데모 환경을 종료하세요.</translation>
    </message>
    <message>
        <source>Forget the key of {name}?</source>
        <translation>{name}의 키를 삭제하시겠습니까?</translation>
    </message>
    <message>
        <source>It is deleted on this computer, and the account is not synced until it has one again. At {exchange} the key stays valid until you delete it there.</source>
        <translation>키는 이 컴퓨터에서 삭제되며, 다시 입력할 때까지 계정이 동기화되지 않습니다. {exchange}에서는 직접 삭제할 때까지 키가 유효합니다.</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>키 삭제</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>키</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>계정</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>Open profit</source>
        <translation>수익 배분 열기</translation>
    </message>
    <message>
        <source>{platform} · {rules}</source>
        <translation>{platform} · {rules}</translation>
    </message>
    <message>
        <source>Open the profit of {name}</source>
        <translation>{name}의 수익 배분 열기</translation>
    </message>
    <message>
        <source>No list of copiers was imported yet.</source>
        <translation>아직 가져온 팔로워 목록이 없습니다.</translation>
    </message>
    <message>
        <source>of {cap}</source>
        <translation>/ {cap}</translation>
    </message>
    <message>
        <source>No limit is published.</source>
        <translation>공개된 한도가 없습니다.</translation>
    </message>
    <message>
        <source>Pending share</source>
        <translation>미정산 배분</translation>
    </message>
    <message>
        <source>Last payout</source>
        <translation>최근 지급</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Share ratio in force</source>
        <translation>적용 중인 배분율</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message numerus="yes">
        <source>from %Ln copier(s)</source>
        <translation>
            <numerusform>팔로워 %Ln명 기준</numerusform>
        </translation>
    </message>
    <message>
        <source>no settled window yet</source>
        <translation>아직 정산된 기간 없음</translation>
    </message>
    <message>
        <source>due: {amount}</source>
        <translation>지급 예정: {amount}</translation>
    </message>
    <message>
        <source>nothing imported yet</source>
        <translation>아직 가져온 데이터 없음</translation>
    </message>
    <message>
        <source>Stale: updated {age}</source>
        <translation>오래된 데이터: {age} 업데이트</translation>
    </message>
    <message>
        <source>Updated {age}</source>
        <translation>{age} 업데이트</translation>
    </message>
</context>
<context>
    <name>AccountTables</name>
    <message>
        <source>Feeds of the exchange</source>
        <translation>거래소 피드</translation>
    </message>
    <message>
        <source>Rows that were set aside</source>
        <translation>보류된 행</translation>
    </message>
    <message>
        <source>What the exchange offers</source>
        <translation>거래소 지원 기능</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>동기화</translation>
    </message>
    <message>
        <source>What the sync met</source>
        <translation>동기화 중 발생한 문제</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>최신 상태</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>지원 기능</translation>
    </message>
    <message>
        <source>Sync log</source>
        <translation>동기화 로그</translation>
    </message>
    <message>
        <source>{feed}: {why}</source>
        <translation>{feed}: {why}</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>피드</translation>
    </message>
    <message>
        <source>Read to its end</source>
        <translation>끝까지 읽음</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>읽은 행</translation>
    </message>
    <message>
        <source>Complete since</source>
        <translation>누락 없는 시작 시점</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>보류</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>copiers</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>their equity</source>
        <translation>팔로워 순자산</translation>
    </message>
    <message>
        <source>pending shares</source>
        <translation>미정산 배분</translation>
    </message>
    <message>
        <source>paid shares</source>
        <translation>지급된 배분</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>포지션</translation>
    </message>
    <message>
        <source>closed trades</source>
        <translation>종료된 거래</translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation>자금 내역</translation>
    </message>
    <message>
        <source>led contracts</source>
        <translation>리드 종목</translation>
    </message>
    <message>
        <source>the share ratio</source>
        <translation>배분율</translation>
    </message>
    <message>
        <source>The key goes into the keyring of your system, and nowhere else: not into the archive, a backup or a log.</source>
        <translation>키는 시스템 키링에만 저장됩니다. 아카이브, 백업, 로그에는 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>The key is kept in memory until ProfitShare is closed. {why}</source>
        <translation>키는 ProfitShare를 종료할 때까지 메모리에 보관됩니다. {why}</translation>
    </message>
    <message>
        <source>A key that may only read copy trading and balances is enough. Only removing copiers and changing settings need more. Never allow withdrawals or transfers.</source>
        <translation>카피 트레이딩과 잔고의 읽기 권한만 있으면 충분합니다. 추가 권한은 팔로워 제거와 설정 변경에만 필요합니다. 출금과 이체 권한은 절대 허용하지 마세요.</translation>
    </message>
    <message>
        <source>This key may move money away ({rights}). Replace it: make one that can only read, and manage copy trading if you remove copiers here, then delete this one.</source>
        <translation>이 키로 자금을 옮길 수 있습니다({rights}). 키를 변경하세요. 읽기 전용 키(여기서 팔로워를 제거하려면 카피 트레이딩 관리 권한 포함)를 만든 뒤 이 키를 삭제하세요.</translation>
    </message>
    <message>
        <source>It has rights that are not needed here: {rights}.</source>
        <translation>여기서 필요하지 않은 권한이 있습니다: {rights}.</translation>
    </message>
    <message>
        <source>The account is a lead trader.</source>
        <translation>이 계정은 리드 트레이더입니다.</translation>
    </message>
    <message>
        <source>The account is not a lead trader. Use a key that was made in the lead account.</source>
        <translation>이 계정은 리드 트레이더가 아닙니다. 리드 계정에서 만든 키를 사용하세요.</translation>
    </message>
    <message>
        <source>The exchange does not say whether this is a lead trader.</source>
        <translation>거래소가 리드 트레이더 여부를 알려주지 않습니다.</translation>
    </message>
    <message>
        <source>Reads {things}.</source>
        <translation>읽기 가능: {things}.</translation>
    </message>
    <message>
        <source>May not read {things}: the key lacks a right.</source>
        <translation>읽기 불가: {things}(키 권한 없음).</translation>
    </message>
    <message>
        <source>May remove copiers.</source>
        <translation>팔로워를 제거할 수 있습니다.</translation>
    </message>
    <message>
        <source>May not remove copiers: the key lacks the right.</source>
        <translation>팔로워를 제거할 수 없습니다(키 권한 없음).</translation>
    </message>
    <message>
        <source>This exchange lets no program remove copiers.</source>
        <translation>이 거래소에서는 프로그램으로 팔로워를 제거할 수 없습니다.</translation>
    </message>
    <message>
        <source>May change the led contracts.</source>
        <translation>리드 종목을 변경할 수 있습니다.</translation>
    </message>
    <message>
        <source>It works only from {addresses}.</source>
        <translation>다음 주소에서만 사용할 수 있습니다: {addresses}.</translation>
    </message>
    <message>
        <source>It works from any address; binding it to yours makes it safer.</source>
        <translation>모든 주소에서 사용할 수 있습니다. 본인 주소로 제한하면 더 안전합니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind the exchange&apos;s.</source>
        <translation>이 컴퓨터의 시계가 거래소보다 {seconds}초 느립니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of the exchange&apos;s.</source>
        <translation>이 컴퓨터의 시계가 거래소보다 {seconds}초 빠릅니다.</translation>
    </message>
    <message>
        <source>By the last sync, which went on where the one before ended.</source>
        <translation>최근 동기화 기준(이전 동기화에 이어서 읽음).</translation>
    </message>
    <message>
        <source>By the last sync, which read all there was.</source>
        <translation>최근 동기화 기준(전체를 읽음).</translation>
    </message>
    <message>
        <source>A state of now; there is no history of it to be complete.</source>
        <translation>현재 상태이며, 완전성을 따질 이력이 없습니다.</translation>
    </message>
    <message>
        <source>The exchange answers for the last {days} days.</source>
        <translation>거래소는 최근 {days}일만 제공합니다.</translation>
    </message>
    <message>
        <source>Ability</source>
        <translation>기능</translation>
    </message>
    <message>
        <source>By this API</source>
        <translation>현재 API</translation>
    </message>
    <message>
        <source>Right the key needs</source>
        <translation>필요한 키 권한</translation>
    </message>
    <message>
        <source>When</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>List the copiers</source>
        <translation>팔로워 목록 조회</translation>
    </message>
    <message>
        <source>Tell copiers apart by id</source>
        <translation>ID로 팔로워 구분</translation>
    </message>
    <message>
        <source>Equity of each copier</source>
        <translation>팔로워별 순자산</translation>
    </message>
    <message>
        <source>Remove copiers</source>
        <translation>팔로워 제거</translation>
    </message>
    <message>
        <source>Pending shares</source>
        <translation>미정산 배분</translation>
    </message>
    <message>
        <source>Paid shares</source>
        <translation>지급된 배분</translation>
    </message>
    <message>
        <source>Paid shares by copier id</source>
        <translation>팔로워 ID별 지급된 배분</translation>
    </message>
    <message>
        <source>Read the share ratio</source>
        <translation>배분율 조회</translation>
    </message>
    <message>
        <source>Change the share ratio</source>
        <translation>배분율 변경</translation>
    </message>
    <message>
        <source>Read the led contracts</source>
        <translation>리드 종목 조회</translation>
    </message>
    <message>
        <source>Change the led contracts</source>
        <translation>리드 종목 변경</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>보유 포지션</translation>
    </message>
    <message>
        <source>Closed trades</source>
        <translation>종료된 거래</translation>
    </message>
    <message>
        <source>Check shares against the ledger</source>
        <translation>배분과 자금 내역 대조</translation>
    </message>
    <message>
        <source>Fees and funding from the ledger</source>
        <translation>자금 내역의 수수료와 펀딩비</translation>
    </message>
    <message>
        <source>Figures of the lead page</source>
        <translation>리드 페이지 수치</translation>
    </message>
    <message>
        <source>Lead page</source>
        <translation>리드 페이지</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>자금 내역</translation>
    </message>
    <message>
        <source>Led contracts</source>
        <translation>리드 종목</translation>
    </message>
    <message>
        <source>Only copiers below the exchange&apos;s equity line can be removed.</source>
        <translation>거래소의 순자산 기준에 미달하는 팔로워만 제거할 수 있습니다.</translation>
    </message>
    <message>
        <source>A removed copier has to wait before copying you again.</source>
        <translation>제거된 팔로워는 일정 시간이 지나야 다시 카피할 수 있습니다.</translation>
    </message>
    <message>
        <source>Paid shares name copiers by nickname alone; two of one name cannot be told.</source>
        <translation>지급된 배분에는 팔로워가 닉네임으로만 표시되어, 이름이 같은 두 명을 구분할 수 없습니다.</translation>
    </message>
    <message>
        <source>The share ratio is not told; enter its changes as events.</source>
        <translation>배분율이 제공되지 않습니다. 변경 내역을 이벤트로 입력하세요.</translation>
    </message>
    <message>
        <source>History reaches back 90 days; sync at least that often, and import the rest.</source>
        <translation>이력은 90일 전까지 제공됩니다. 최소한 그 간격으로 동기화하고, 이전 데이터는 파일로 가져오세요.</translation>
    </message>
    <message>
        <source>A classic account is needed; a unified one is refused.</source>
        <translation>클래식 계정이 필요합니다. 통합 계정은 거부됩니다.</translation>
    </message>
    <message>
        <source>Copiers are not offered by the API; import them from files.</source>
        <translation>API에서 팔로워를 제공하지 않습니다. 파일로 가져오세요.</translation>
    </message>
    <message>
        <source>Shares are not offered by the API; import them from files.</source>
        <translation>API에서 배분을 제공하지 않습니다. 파일로 가져오세요.</translation>
    </message>
    <message>
        <source>The key must be made in the lead portfolio, not in the main account.</source>
        <translation>키는 메인 계정이 아니라 리드 포트폴리오에서 만들어야 합니다.</translation>
    </message>
    <message>
        <source>The lead status is told only to a key that may trade; ProfitShare works without it.</source>
        <translation>리드 자격은 거래 권한이 있는 키에만 제공됩니다. ProfitShare는 없어도 작동합니다.</translation>
    </message>
    <message>
        <source>A trade is one closing fill, so a position may be several.</source>
        <translation>거래 1건은 종료 체결 1건이므로, 포지션 하나가 여러 거래가 될 수 있습니다.</translation>
    </message>
    <message>
        <source>Copiers are known by nickname alone, without an id.</source>
        <translation>팔로워는 닉네임으로만 표시되며 ID가 없습니다.</translation>
    </message>
    <message>
        <source>The equity of copiers is not told; import it from files.</source>
        <translation>팔로워의 순자산이 제공되지 않습니다. 파일로 가져오세요.</translation>
    </message>
    <message>
        <source>Copiers are removed on the exchange&apos;s own site.</source>
        <translation>팔로워 제거는 거래소 사이트에서 합니다.</translation>
    </message>
    <message>
        <source>Fees are told for positions, and shared out among their trades by size.</source>
        <translation>수수료는 포지션 단위로 제공되며, 수량에 따라 거래별로 안분됩니다.</translation>
    </message>
    <message>
        <source>What is closed in parts counts once it is closed as a whole.</source>
        <translation>분할 종료는 전량이 종료된 시점에 집계됩니다.</translation>
    </message>
    <message>
        <source>Settings can be changed only with a key that may trade.</source>
        <translation>설정 변경에는 거래 권한이 있는 키가 필요합니다.</translation>
    </message>
    <message>
        <source>A key that may trade and is bound to no address expires when not used.</source>
        <translation>거래 권한이 있고 주소가 제한되지 않은 키는 사용하지 않으면 만료됩니다.</translation>
    </message>
    <message>
        <source>The ledger reaches back 30 days only; shares older than that are not checked.</source>
        <translation>자금 내역은 30일 전까지만 제공됩니다. 그 이전의 배분은 대조되지 않습니다.</translation>
    </message>
    <message>
        <source>there was no key</source>
        <translation>키 없음</translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translation>사용자가 중지함</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is off</source>
        <translation>이 컴퓨터의 시계 오차</translation>
    </message>
    <message>
        <source>the key was refused</source>
        <translation>키가 거부됨</translation>
    </message>
    <message>
        <source>the key is bound to other addresses</source>
        <translation>키가 다른 주소로 제한됨</translation>
    </message>
    <message>
        <source>the key is for live or demo, not this</source>
        <translation>키의 환경(실거래/데모)이 다름</translation>
    </message>
    <message>
        <source>the key lacks a right</source>
        <translation>키 권한 부족</translation>
    </message>
    <message>
        <source>the key may move money away</source>
        <translation>키로 자금 이동 가능</translation>
    </message>
    <message>
        <source>the key has a right too many</source>
        <translation>키에 불필요한 권한 있음</translation>
    </message>
    <message>
        <source>not a lead trader</source>
        <translation>리드 트레이더가 아님</translation>
    </message>
    <message>
        <source>not offered to this account</source>
        <translation>이 계정에는 미제공</translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation>요청 과다</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>연결 불가</translation>
    </message>
    <message>
        <source>one request was refused</source>
        <translation>요청 1건이 거부됨</translation>
    </message>
    <message>
        <source>an answer nobody knows</source>
        <translation>알 수 없는 응답</translation>
    </message>
    <message>
        <source>older rows only from files</source>
        <translation>이전 행은 파일로만 제공</translation>
    </message>
    <message>
        <source>a gap the exchange has forgotten</source>
        <translation>거래소에 기록이 남지 않은 누락</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>읽는 중 변경됨</translation>
    </message>
    <message>
        <source>more rows than are shown</source>
        <translation>표시 한도를 넘는 행 있음</translation>
    </message>
    <message>
        <source>not whole: rows set aside</source>
        <translation>불완전: 보류된 행 있음</translation>
    </message>
    <message>
        <source>rows set aside</source>
        <translation>보류된 행 있음</translation>
    </message>
    <message>
        <source>orders that nobody told the close of</source>
        <translation>종료 정보가 없는 주문</translation>
    </message>
    <message>
        <source>shares and ledger differ</source>
        <translation>배분과 자금 내역 불일치</translation>
    </message>
    <message>
        <source>a value nobody can read</source>
        <translation>읽을 수 없는 값</translation>
    </message>
    <message>
        <source>the keyring could not be read</source>
        <translation>키링을 읽을 수 없음</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>지원</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>미지원</translation>
    </message>
    <message>
        <source>Key may not</source>
        <translation>키 권한 없음</translation>
    </message>
    <message>
        <source>Files only</source>
        <translation>파일 전용</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>키 없음</translation>
    </message>
    <message>
        <source>Key in the keyring</source>
        <translation>키링에 키 저장됨</translation>
    </message>
    <message>
        <source>Key for this run</source>
        <translation>이번 실행에만 사용하는 키</translation>
    </message>
    <message>
        <source>Key cannot be read</source>
        <translation>키를 읽을 수 없음</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중지됨</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>문제 %n건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n note(s)</source>
        <translation>
            <numerusform>완료, 메모 %n건</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>{feed}: {cause}</source>
        <translation>{feed}: {cause}</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>키 거부됨</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Reading the archive…</source>
        <translation>아카이브를 읽는 중…</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>계정 없음</translation>
    </message>
    <message>
        <source>Connect an exchange with a key that may only read. Or import a file (Ctrl+I): the account is made with the first one. Backups open with Ctrl+B.</source>
        <translation>읽기 전용 키로 거래소를 연결하세요. 또는 파일을 가져오세요(Ctrl+I). 첫 파일에서 계정이 만들어집니다. 백업은 Ctrl+B로 엽니다.</translation>
    </message>
    <message>
        <source>The same on the command line:</source>
        <translation>명령줄에서 같은 작업:</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>계정 추가…</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Everywhere</source>
        <translation>전체 공통</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>아카이브</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>프로그램</translation>
    </message>
    <message>
        <source>Find or do anything…</source>
        <translation>검색 및 실행…</translation>
    </message>
    <message>
        <source>Search actions, pages, accounts, copiers and settings</source>
        <translation>작업, 페이지, 계정, 팔로워, 설정 검색</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Take back what was just done by hand, where that can be</source>
        <translation>방금 직접 한 작업을 되돌리기(가능한 경우)</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>창의 다음 영역</translation>
    </message>
    <message>
        <source>From the navigation to the header to the page and around</source>
        <translation>탐색 메뉴, 헤더, 페이지 순으로 순환</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>창의 이전 영역</translation>
    </message>
    <message>
        <source>The same way around backwards</source>
        <translation>같은 순서를 거꾸로 순환</translation>
    </message>
    <message>
        <source>All accounts and what needs you</source>
        <translation>모든 계정과 확인이 필요한 항목</translation>
    </message>
    <message>
        <source>Becoming a lead trader: prerequisites, form, notices</source>
        <translation>리드 트레이더 되기: 신청 조건, 신청서, 알림</translation>
    </message>
    <message>
        <source>Share ratio, lead assets, minimum copy amount, delay</source>
        <translation>배분율, 리드 종목, 최소 카피 금액, 표시 지연</translation>
    </message>
    <message>
        <source>Who copies, who is inactive, who left</source>
        <translation>카피 중인 팔로워, 비활성 팔로워, 이탈한 팔로워</translation>
    </message>
    <message>
        <source>What is due, when, why and by whom</source>
        <translation>지급 예정액과 시기, 사유, 지급자</translation>
    </message>
    <message>
        <source>Accounts, keys and what each exchange offers</source>
        <translation>계정, 키, 거래소별 지원 기능</translation>
    </message>
    <message>
        <source>Read a file or a table that was copied from a web page</source>
        <translation>파일 또는 웹페이지에서 복사한 표 읽기</translation>
    </message>
    <message>
        <source>Write the chosen account to a file</source>
        <translation>선택한 계정을 파일로 저장</translation>
    </message>
    <message>
        <source>Ask the exchange for what is new</source>
        <translation>거래소에서 새 데이터 가져오기</translation>
    </message>
    <message>
        <source>Make a backup of the archive, or go back to one</source>
        <translation>아카이브를 백업하거나 이전 백업으로 복원</translation>
    </message>
    <message>
        <source>Switch account…</source>
        <translation>계정 전환…</translation>
    </message>
    <message>
        <source>Choose which account the pages are about</source>
        <translation>페이지에 표시할 계정 선택</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>데모 데이터로 둘러보기</translation>
    </message>
    <message>
        <source>An invented account; nothing of it is written to disk</source>
        <translation>가상의 계정이며 디스크에 아무것도 저장되지 않음</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>데모 종료</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>다시 읽기</translation>
    </message>
    <message>
        <source>Read what is shown from the archive again</source>
        <translation>표시된 내용을 아카이브에서 다시 읽기</translation>
    </message>
    <message>
        <source>What happened and what needs you</source>
        <translation>발생한 일과 확인이 필요한 항목</translation>
    </message>
    <message>
        <source>Hide or show amounts</source>
        <translation>금액 숨기기/표시</translation>
    </message>
    <message>
        <source>Privacy: the next level, for screenshots and streams</source>
        <translation>프라이버시: 다음 단계로 전환(스크린샷, 방송용)</translation>
    </message>
    <message>
        <source>Turn dark or light</source>
        <translation>다크/라이트 전환</translation>
    </message>
    <message>
        <source>The other theme</source>
        <translation>다른 테마로 전환</translation>
    </message>
    <message>
        <source>Theme: dark or light as the system is</source>
        <translation>테마: 시스템 설정에 따라 다크 또는 라이트</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>테마: 라이트</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>테마: 다크</translation>
    </message>
    <message>
        <source>Quiet countdown</source>
        <translation>간단한 카운트다운</translation>
    </message>
    <message>
        <source>Show only the day of the next settlement, no running clock</source>
        <translation>실시간 시계 없이 다음 정산일만 표시</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>환경설정…</translation>
    </message>
    <message>
        <source>Theme, colours of gain and loss, language, privacy</source>
        <translation>테마, 수익·손실 색상, 언어, 프라이버시</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>가이드</translation>
    </message>
    <message>
        <source>Open the guide at the chapter of this page</source>
        <translation>가이드에서 이 페이지에 해당하는 장 열기</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>모든 단축키를 한 화면에 표시</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>로그…</translation>
    </message>
    <message>
        <source>What the program wrote down about itself</source>
        <translation>프로그램이 스스로 남긴 기록</translation>
    </message>
    <message>
        <source>About ProfitShare</source>
        <translation>ProfitShare 정보</translation>
    </message>
    <message>
        <source>Version, licences, where things are</source>
        <translation>버전, 라이선스, 저장 위치</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>창 닫기</translation>
    </message>
</context>
<context>
    <name>AgreementField</name>
    <message>
        <source>I have read it on the platform and agree</source>
        <translation>플랫폼에서 읽었으며 동의합니다</translation>
    </message>
</context>
<context>
    <name>Analytics</name>
    <message>
        <source>Copiers on the list that the rule for inactive copiers does not call inactive, divided by all copiers on the list. Those that it cannot judge count as not active.</source>
        <translation>목록의 팔로워 중 비활성 규칙에 해당하지 않는 인원을 목록의 전체 팔로워 수로 나눈 값. 판정할 수 없는 팔로워는 활성으로 세지 않습니다.</translation>
    </message>
    <message>
        <source>Herfindahl–Hirschman index: the sum of the squared shares of the whole, times 10,000. 10,000 means that one copier has everything; copiers of equal size give 10,000 divided by their number. Unknown and empty accounts have no part in it.</source>
        <translation>허핀달-허시먼 지수: 전체에서 차지하는 각 비중의 제곱합 × 10,000. 10,000이면 한 명이 전액을 보유한 것이고, 규모가 같은 팔로워라면 10,000 ÷ 인원수입니다. 순자산을 알 수 없거나 0인 계정은 제외합니다.</translation>
    </message>
    <message>
        <source>As many copiers of equal size would be as concentrated as yours: 1 divided by the sum of the squared shares of the whole.</source>
        <translation>규모가 같은 팔로워가 이 인원만큼 있을 때와 집중도가 같습니다. 1 ÷ (전체에서 차지하는 각 비중의 제곱합).</translation>
    </message>
    <message>
        <source>The part of the total equity that the ten largest copiers have. It is 100 % with ten copiers or fewer.</source>
        <translation>총 순자산에서 상위 10명의 팔로워가 차지하는 비중. 팔로워가 10명 이하이면 100%입니다.</translation>
    </message>
    <message>
        <source>The part of all profit shares that came from the ten copiers who paid most, those who left included.</source>
        <translation>총 수익 배분에서 가장 많이 지급한 상위 10명의 팔로워가 차지하는 비중. 이탈자를 포함합니다.</translation>
    </message>
    <message>
        <source>The age by which half of the copiers have left, read from the retention curve. There is none while more than half stay for as long as anybody was observed.</source>
        <translation>팔로워의 절반이 이탈하기까지의 기간(잔존율 곡선에서 산출). 관찰 기간 내내 절반 넘게 남아 있으면 값이 없습니다.</translation>
    </message>
    <message>
        <source>Kaplan–Meier estimate of the part of copiers who stay longer than an age. At every age at which somebody left it is multiplied by 1 − left ÷ at risk. Copiers who are still there count as at risk up to now and never as having left. One whom the archive got to know late counts from that age on. Who comes back begins a new stay.</source>
        <translation>특정 기간을 넘겨 남아 있는 팔로워 비율의 카플란-마이어 추정값. 이탈자가 발생한 경과일마다 1 − 이탈 수 ÷ 관찰 대상 수를 곱합니다. 아직 남아 있는 팔로워는 현재까지 관찰 대상으로 세며 이탈로 보지 않습니다. 아카이브에 늦게 기록된 팔로워는 그 경과일부터 셉니다. 복귀한 팔로워는 새로운 기간으로 봅니다.</translation>
    </message>
    <message>
        <source>Everybody is in the month of his first stay. Column +n is the part of the month&apos;s joiners who copied at the end of the n-th month after it; +0 is the month itself. The last filled column of a row is the current month, which is not over, as of now.</source>
        <translation>각 팔로워는 처음 카피를 시작한 달에 속합니다. 열 +n은 그 달의 시작자 중 n번째 달 말에 카피하고 있던 비율이며, +0은 해당 월입니다. 각 행의 마지막 값은 아직 끝나지 않은 이번 달의 현재 값입니다.</translation>
    </message>
    <message>
        <source>For every copier and week: had he left when the week was over? The weeks are grouped by how far your own account stood below its peak when they began, transfers left out. The interval holds the true rate with 95 % (Wilson).</source>
        <translation>팔로워와 주별로, 그 주가 끝날 때까지 이탈했는지를 집계합니다. 주는 시작 시점에 내 계정이 고점 대비 얼마나 하락했는지(입출금 제외)로 구분합니다. 구간은 95% 확률로 실제 이탈률을 포함합니다(윌슨 방법).</translation>
    </message>
    <message>
        <source>What the list would be without the copiers whom the rule calls inactive now. Nothing is removed here. Assets are the equity that is known; the pending share is what those copiers owe at this moment.</source>
        <translation>현재 규칙상 비활성인 팔로워를 뺐을 때의 목록입니다. 여기서는 아무도 제거되지 않습니다. 자산은 확인된 순자산이며, 미정산 배분은 해당 팔로워가 현재 지급할 금액입니다.</translation>
    </message>
    <message>
        <source>computed from orders</source>
        <translation>주문에서 계산</translation>
    </message>
    <message>
        <source>reported by the platform</source>
        <translation>플랫폼 보고</translation>
    </message>
    <message>
        <source>payouts received</source>
        <translation>받은 지급</translation>
    </message>
    <message>
        <source>as the copier list has it</source>
        <translation>팔로워 목록의 값</translation>
    </message>
    <message>
        <source>no share is known yet</source>
        <translation>확인된 배분 없음</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Was due until {last}. Ask the platform&apos;s support.</source>
        <translation>답변 기한은 {last}까지였습니다. 플랫폼 고객 지원에 문의하세요.</translation>
    </message>
    <message>
        <source>Expected until {last}.</source>
        <translation>{last}까지 답변 예상.</translation>
    </message>
    <message>
        <source>Answer expected from {first} to {last}.</source>
        <translation>{first}~{last} 사이에 답변 예상.</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>미신청</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>작성 중</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>심사 중</translation>
    </message>
    <message>
        <source>More information wanted</source>
        <translation>추가 정보 요청</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>반려</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>만료</translation>
    </message>
    <message>
        <source>Approved, to be set up</source>
        <translation>승인됨(설정 필요)</translation>
    </message>
    <message>
        <source>Lead trader</source>
        <translation>리드 트레이더</translation>
    </message>
    <message>
        <source>Lead trader, change under review</source>
        <translation>리드 트레이더(변경 심사 중)</translation>
    </message>
    <message>
        <source>Cooling off</source>
        <translation>쿨링오프 중</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>정지</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>자격 취소</translation>
    </message>
    <message>
        <source>Asked to cancel</source>
        <translation>종료 신청 중</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>종료됨</translation>
    </message>
    <message>
        <source>Fill in the form; it is saved as you type. Nothing is sent from here.</source>
        <translation>신청서를 작성하세요. 입력 내용은 자동 저장되며, 여기서 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>When the form is complete, send it on the platform, then tell it here.</source>
        <translation>작성을 마치면 플랫폼에서 제출한 뒤 여기에 기록하세요.</translation>
    </message>
    <message>
        <source>The platform has your application. When its notice comes, paste it here.</source>
        <translation>플랫폼이 신청을 접수했습니다. 알림이 오면 여기에 붙여넣으세요.</translation>
    </message>
    <message>
        <source>Add to the form what is asked for, send it again, then tell it here.</source>
        <translation>요청된 내용을 신청서에 추가하고 다시 제출한 뒤 여기에 기록하세요.</translation>
    </message>
    <message>
        <source>What you had entered is kept. You can correct it and apply again.</source>
        <translation>입력한 내용은 보관됩니다. 수정해서 다시 신청할 수 있습니다.</translation>
    </message>
    <message>
        <source>Nobody answered in time. What you had entered is kept; apply again.</source>
        <translation>기한 내에 답변이 없었습니다. 입력한 내용은 보관됩니다. 다시 신청하세요.</translation>
    </message>
    <message>
        <source>Complete the settings on the platform and start leading.</source>
        <translation>플랫폼에서 설정을 마치고 리드를 시작하세요.</translation>
    </message>
    <message>
        <source>Your orders are copied.</source>
        <translation>내 주문이 카피되고 있습니다.</translation>
    </message>
    <message>
        <source>Your orders are copied; until the change is approved the old values rule.</source>
        <translation>내 주문이 카피되고 있습니다. 변경이 승인될 때까지 이전 값이 적용됩니다.</translation>
    </message>
    <message>
        <source>The platform has halted your lead trading for a while.</source>
        <translation>플랫폼이 리드 트레이딩을 일시 중단했습니다.</translation>
    </message>
    <message>
        <source>The platform has suspended you. Ask its support what it takes.</source>
        <translation>플랫폼이 자격을 정지했습니다. 재개 조건을 고객 지원에 문의하세요.</translation>
    </message>
    <message>
        <source>The platform has taken the status away; no way back is published.</source>
        <translation>플랫폼이 자격을 취소했습니다. 회복 방법은 공개되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>The platform will answer by message or e-mail.</source>
        <translation>플랫폼이 메시지나 이메일로 답변합니다.</translation>
    </message>
    <message>
        <source>You lead no more. Past shares stay yours; you can apply again.</source>
        <translation>리드가 종료되었습니다. 과거 배분은 그대로 유지됩니다. 다시 신청할 수 있습니다.</translation>
    </message>
    <message>
        <source>Begin the form</source>
        <translation>신청서 작성</translation>
    </message>
    <message>
        <source>I have sent it…</source>
        <translation>제출 완료…</translation>
    </message>
    <message>
        <source>More was asked for…</source>
        <translation>추가 요청 받음…</translation>
    </message>
    <message>
        <source>It was rejected…</source>
        <translation>반려됨…</translation>
    </message>
    <message>
        <source>It expired…</source>
        <translation>만료됨…</translation>
    </message>
    <message>
        <source>It was approved…</source>
        <translation>승인됨…</translation>
    </message>
    <message>
        <source>I lead now…</source>
        <translation>리드 시작함…</translation>
    </message>
    <message>
        <source>A change is under review…</source>
        <translation>변경 심사 중…</translation>
    </message>
    <message>
        <source>I was put on cooling-off…</source>
        <translation>쿨링오프 적용됨…</translation>
    </message>
    <message>
        <source>I was suspended…</source>
        <translation>정지됨…</translation>
    </message>
    <message>
        <source>My status was revoked…</source>
        <translation>자격 취소됨…</translation>
    </message>
    <message>
        <source>Cancel lead trading…</source>
        <translation>리드 트레이딩 종료…</translation>
    </message>
    <message>
        <source>It was cancelled…</source>
        <translation>종료됨…</translation>
    </message>
    <message>
        <source>Apply again</source>
        <translation>다시 신청</translation>
    </message>
    <message>
        <source>I go on leading…</source>
        <translation>리드 계속…</translation>
    </message>
    <message>
        <source>That does not follow on where the application stands now.</source>
        <translation>현재 신청 상태에서 이어질 수 없는 단계입니다.</translation>
    </message>
    <message>
        <source>This platform has no such step.</source>
        <translation>이 플랫폼에는 해당 단계가 없습니다.</translation>
    </message>
    <message>
        <source>It cannot have been before the last step. Correct the time.</source>
        <translation>직전 단계보다 이전일 수 없습니다. 시간을 수정하세요.</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>아직 오지 않은 시간입니다.</translation>
    </message>
    <message>
        <source>Enter the reason the platform gave; if it gave none, write so.</source>
        <translation>플랫폼이 밝힌 사유를 입력하세요. 없으면 없다고 적으세요.</translation>
    </message>
    <message>
        <source>Reason or note is too long.</source>
        <translation>사유 또는 메모가 너무 깁니다.</translation>
    </message>
    <message>
        <source>Positions are open. Close them on the platform, then sync or import.</source>
        <translation>보유 포지션이 있습니다. 플랫폼에서 종료한 뒤 동기화하거나 가져오세요.</translation>
    </message>
    <message>
        <source>Confirm first that you have no open position and no active order.</source>
        <translation>먼저 보유 포지션과 활성 주문이 없는지 확인하세요.</translation>
    </message>
    <message>
        <source>Only the last step can be taken back.</source>
        <translation>마지막 단계만 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>직접 입력</translation>
    </message>
    <message>
        <source>from a notice</source>
        <translation>알림에서</translation>
    </message>
    <message>
        <source>told by the platform</source>
        <translation>플랫폼 통보</translation>
    </message>
    <message>
        <source>&amp;Avatar</source>
        <translation>아바타(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Nickname</source>
        <translation>닉네임(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Social accounts</source>
        <translation>SNS 계정(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Contact details</source>
        <translation>연락처(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Introduction</source>
        <translation>소개(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Minimum capital of copiers, USDT</source>
        <translation>팔로워 최소 자금, USDT(&amp;M)</translation>
    </message>
    <message>
        <source>Public or pri&amp;vate</source>
        <translation>공개/비공개(&amp;V)</translation>
    </message>
    <message>
        <source>A&amp;mount to lead with, USDT</source>
        <translation>리드 자금, USDT(&amp;M)</translation>
    </message>
    <message>
        <source>Share &amp;ratio, %</source>
        <translation>배분율, %(&amp;R)</translation>
    </message>
    <message>
        <source>Margin c&amp;urrency</source>
        <translation>증거금 통화(&amp;U)</translation>
    </message>
    <message>
        <source>Futures trading capability &amp;proof</source>
        <translation>선물 거래 능력 증빙(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;greement</source>
        <translation>동의서(&amp;G)</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>파일이 비어 있습니다.</translation>
    </message>
    <message>
        <source>By its content it is no PNG, JPEG or WebP, whatever its name says. Take a screenshot.</source>
        <translation>파일 이름과 달리 내용이 PNG, JPEG, WebP가 아닙니다. 스크린샷을 사용하세요.</translation>
    </message>
    <message>
        <source>The image is damaged or not whole. Save it again, or take a screenshot.</source>
        <translation>이미지가 손상되었거나 불완전합니다. 다시 저장하거나 스크린샷을 사용하세요.</translation>
    </message>
    <message>
        <source>It moves. Take one picture of it.</source>
        <translation>움직이는 이미지입니다. 정지 이미지를 사용하세요.</translation>
    </message>
    <message>
        <source>Unpacked it would be larger than 50 million pixels, or than it says. Make it smaller.</source>
        <translation>압축을 풀면 5천만 픽셀 또는 표시된 크기를 초과합니다. 크기를 줄이세요.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>파일이 아닙니다.</translation>
    </message>
    <message>
        <source>It is larger than any platform takes.</source>
        <translation>모든 플랫폼의 한도를 초과합니다.</translation>
    </message>
    <message>
        <source>There is no image on the clipboard. Copy one, then paste again.</source>
        <translation>클립보드에 이미지가 없습니다. 복사한 뒤 다시 붙여넣으세요.</translation>
    </message>
    <message>
        <source>This step cannot be taken.</source>
        <translation>이 단계는 진행할 수 없습니다.</translation>
    </message>
    <message>
        <source>{name} is not taken.</source>
        <translation>사용할 수 없음: {name}.</translation>
    </message>
    <message>
        <source>Must be above 0.</source>
        <translation>0보다 커야 합니다.</translation>
    </message>
    <message>
        <source>At most {limit}.</source>
        <translation>최대 {limit}.</translation>
    </message>
    <message>
        <source>A guide asks for at least {limit}; the documents disagree.</source>
        <translation>한 가이드의 최소 기준: {limit}(문서마다 다름).</translation>
    </message>
    <message>
        <source>A guide allows at most {limit}; the documents disagree.</source>
        <translation>한 가이드의 최대 기준: {limit}(문서마다 다름).</translation>
    </message>
    <message>
        <source>The platform asks for at least {limit}.</source>
        <translation>플랫폼 요구 최소값: {limit}.</translation>
    </message>
    <message>
        <source>The platform takes at most {limit}.</source>
        <translation>플랫폼 허용 최대값: {limit}.</translation>
    </message>
    <message>
        <source>{found} of {limit} characters: too long.</source>
        <translation>{limit}자 중 {found}자: 너무 깁니다.</translation>
    </message>
    <message>
        <source>{found} images; {limit} are taken.</source>
        <translation>이미지 {found}장(최대 {limit}장).</translation>
    </message>
    <message>
        <source>The images show {found} consecutive days of the last year; {limit} are needed.</source>
        <translation>이미지에 표시된 기간은 최근 1년 중 연속 {found}일입니다. {limit}일이 필요합니다.</translation>
    </message>
    <message>
        <source>{found} is more than {limit}.</source>
        <translation>{found}: 한도 {limit} 초과.</translation>
    </message>
    <message>
        <source>{found}: may be refused, {limit} is sure.</source>
        <translation>{found}: 거부될 수 있습니다. 확실한 한도: {limit}.</translation>
    </message>
    <message>
        <source>Still empty.</source>
        <translation>입력되지 않았습니다.</translation>
    </message>
    <message>
        <source>Not an amount, such as 100.50.</source>
        <translation>금액이 아닙니다(예: 100.50).</translation>
    </message>
    <message>
        <source>Not a ratio, such as 10 or 12.5.</source>
        <translation>비율이 아닙니다(예: 10 또는 12.5).</translation>
    </message>
    <message>
        <source>This looks like an invitation code or link, which the platform punishes.</source>
        <translation>초대 코드나 초대 링크로 보입니다. 플랫폼의 제재 대상입니다.</translation>
    </message>
    <message>
        <source>Read it on the platform, then tick it.</source>
        <translation>플랫폼에서 읽은 뒤 체크하세요.</translation>
    </message>
    <message>
        <source>Enter the first and the last day it shows.</source>
        <translation>표시된 첫날과 마지막 날을 입력하세요.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>마지막 날이 첫날보다 빠릅니다.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>아직 오지 않은 날짜입니다.</translation>
    </message>
    <message>
        <source>Without a proof, and without a history there, the platform may not approve.</source>
        <translation>증빙도 거래 이력도 없으면 승인되지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>{count} kB</source>
        <translation>{count} kB</translation>
    </message>
    <message>
        <source>{count} MB</source>
        <translation>{count} MB</translation>
    </message>
    <message>
        <source>Own copying ended, positions and relations</source>
        <translation>본인의 카피 종료(포지션 및 카피 관계)</translation>
    </message>
    <message>
        <source>No position and no order of your own</source>
        <translation>본인 포지션과 주문 없음</translation>
    </message>
    <message>
        <source>Identity verified (KYC), level {level}</source>
        <translation>본인 인증(KYC) 완료, 레벨 {level}</translation>
    </message>
    <message>
        <source>Identity verified (KYC)</source>
        <translation>본인 인증(KYC) 완료</translation>
    </message>
    <message>
        <source>Futures account open</source>
        <translation>선물 계정 개설됨</translation>
    </message>
    <message>
        <source>Balance of at least {amount}</source>
        <translation>잔고 {amount} 이상</translation>
    </message>
    <message>
        <source>Balance above the platform&apos;s minimum</source>
        <translation>플랫폼 최소 금액을 초과하는 잔고</translation>
    </message>
    <message>
        <source>Within the number of portfolios</source>
        <translation>포트폴리오 수 한도 이내</translation>
    </message>
    <message>
        <source>A proof, or a history of your own</source>
        <translation>증빙 또는 본인 거래 이력</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>충족</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>미충족</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>미확인</translation>
    </message>
    <message numerus="yes">
        <source>%Ln position(s) open. Close them.</source>
        <translation>
            <numerusform>보유 포지션 %Ln개. 종료하세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) attached.</source>
        <translation>
            <numerusform>이미지 %Ln장 첨부됨.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders on %Ln day(s) of the last 30.</source>
        <translation>
            <numerusform>최근 30일 중 %Ln일에 주문 있음.</numerusform>
        </translation>
    </message>
    <message>
        <source>You lead already.</source>
        <translation>이미 리드 중입니다.</translation>
    </message>
    <message>
        <source>As you stated.</source>
        <translation>본인이 확인한 내용입니다.</translation>
    </message>
    <message>
        <source>You have futures orders of your own.</source>
        <translation>본인의 선물 주문이 있습니다.</translation>
    </message>
    <message>
        <source>Your equity was {equity} on {day}. Top it up.</source>
        <translation>{day} 순자산은 {equity}였습니다. 추가 입금하세요.</translation>
    </message>
    <message>
        <source>Your equity was {equity} on {day}, nothing open.</source>
        <translation>{day} 순자산은 {equity}, 보유 포지션 없음.</translation>
    </message>
    <message>
        <source>Your equity was {equity}, but what is tied up is not known. Look on the platform.</source>
        <translation>순자산은 {equity}였으나 묶인 금액을 알 수 없습니다. 플랫폼에서 확인하세요.</translation>
    </message>
    <message>
        <source>The amount is not published; the platform&apos;s form shows it.</source>
        <translation>금액은 공개되어 있지 않으며 플랫폼 신청서에 표시됩니다.</translation>
    </message>
    <message>
        <source>Your equity is not in the archive. Sync or import it.</source>
        <translation>아카이브에 순자산이 없습니다. 동기화하거나 가져오세요.</translation>
    </message>
    <message>
        <source>No position was open when last read.</source>
        <translation>최근 확인 시 보유 포지션이 없었습니다.</translation>
    </message>
    <message>
        <source>Neither is there: the application may not be approved.</source>
        <translation>둘 다 없습니다. 신청이 승인되지 않을 수 있습니다.</translation>
    </message>
    <message>
        <source>Neither archive nor API tells. Look on the platform, then tick it.</source>
        <translation>아카이브와 API로 확인할 수 없습니다. 플랫폼에서 확인한 뒤 체크하세요.</translation>
    </message>
</context>
<context>
    <name>ApplicationBoard</name>
    <message>
        <source>Saving…</source>
        <translation>저장 중…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>저장되지 않음</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>{time} 저장됨</translation>
    </message>
    <message>
        <source>Your archive has no closed order of your own in the last 30 whole days. Import or sync your own orders first.</source>
        <translation>아카이브에 최근 30일(온전한 날 기준)간 종료된 본인 주문이 없습니다. 먼저 본인 주문을 가져오거나 동기화하세요.</translation>
    </message>
    <message>
        <source>Make a package</source>
        <translation>패키지 만들기</translation>
    </message>
    <message>
        <source>ZIP file (*.zip)</source>
        <translation>ZIP 파일(*.zip)</translation>
    </message>
    <message>
        <source>Folder (*)</source>
        <translation>폴더(*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written to {path}. Begin with README.txt.</source>
        <translation>
            <numerusform>파일 %Ln개를 {path}에 저장했습니다. README.txt부터 확인하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>On another computer, so not in the package: {names}.</source>
        <translation>다른 컴퓨터에 있어 패키지에 없음: {names}.</translation>
    </message>
</context>
<context>
    <name>ApplicationForm</name>
    <message>
        <source>Make a pac&amp;kage…</source>
        <translation>패키지 만들기(&amp;K)…</translation>
    </message>
    <message>
        <source>The texts and images in order, with the steps to take, to upload by hand.</source>
        <translation>직접 업로드할 텍스트와 이미지를 순서대로 정리하고 절차를 안내합니다.</translation>
    </message>
    <message>
        <source>My last 30 days</source>
        <translation>최근 30일 실적</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to correct.</source>
        <translation>
            <numerusform>수정할 항목 %Ln개.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) still empty.</source>
        <translation>
            <numerusform>입력하지 않은 항목 %Ln개.</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete, as far as the limits are published.</source>
        <translation>공개된 제한 범위에서 작성 완료.</translation>
    </message>
    <message>
        <source>This platform&apos;s form is not published.</source>
        <translation>이 플랫폼의 신청서는 공개되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>선택</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation>신청서</translation>
    </message>
</context>
<context>
    <name>ApplicationPage</name>
    <message>
        <source>Reading the archive…</source>
        <translation>아카이브를 읽는 중…</translation>
    </message>
    <message>
        <source>No account to apply with yet</source>
        <translation>신청할 계정 없음</translation>
    </message>
    <message>
        <source>Add the account you want to lead with, also without a key. Then its platform&apos;s prerequisites, form and review are kept here.</source>
        <translation>리드할 계정을 추가하세요(키 없이도 가능). 플랫폼의 조건, 신청서, 심사를 여기서 관리합니다.</translation>
    </message>
    <message>
        <source>What a platform asks for, with its sources, on the command line:</source>
        <translation>플랫폼 요건과 출처를 명령줄에서 확인:</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>계정 추가…</translation>
    </message>
</context>
<context>
    <name>AsOf</name>
    <message>
        <source>As of…</source>
        <translation>기준 시점…</translation>
    </message>
    <message>
        <source>See the account as it was at another instant</source>
        <translation>다른 시점의 계정 보기</translation>
    </message>
</context>
<context>
    <name>AsOfPanel</name>
    <message>
        <source>See the account as of</source>
        <translation>계정 기준 시점</translation>
    </message>
    <message>
        <source>Date and time on the platform&apos;s clock</source>
        <translation>플랫폼 시계 기준 날짜와 시간</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <translation>yyyy년 M월 d일 (ddd) HH:mm</translation>
    </message>
    <message>
        <source>What I knew then</source>
        <translation>당시 기록</translation>
    </message>
    <message>
        <source>Leaves out what was imported, entered or corrected later.</source>
        <translation>이후에 가져오거나 입력하거나 정정한 것은 제외합니다.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>{what}: {time}</source>
        <translation>{what}: {time}</translation>
    </message>
    <message>
        <source>Last cut-off</source>
        <translation>최근 마감</translation>
    </message>
    <message>
        <source>{weekday}&apos;s cut-off</source>
        <translation>{weekday} 마감</translation>
    </message>
    <message>
        <source>Last settlement</source>
        <translation>최근 정산</translation>
    </message>
    <message>
        <source>The cut-off before</source>
        <translation>이전 마감</translation>
    </message>
    <message>
        <source>{time}, your time</source>
        <translation>현지 시간 {time}</translation>
    </message>
    <message>
        <source>Your clock shows the same.</source>
        <translation>내 시계와 같습니다.</translation>
    </message>
</context>
<context>
    <name>AsOfRibbon</name>
    <message>
        <source>Back to now</source>
        <translation>현재로 돌아가기</translation>
    </message>
    <message>
        <source>You see the account as of {time}, as known then.</source>
        <translation>{time} 시점의 계정을 당시 기록으로 보고 있습니다.</translation>
    </message>
    <message>
        <source>You see the account as of {time}, as known today.</source>
        <translation>{time} 시점의 계정을 현재 기록으로 보고 있습니다.</translation>
    </message>
</context>
<context>
    <name>AssetsField</name>
    <message>
        <source>Symbols to lead</source>
        <translation>리드할 종목</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>종목</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Last traded</source>
        <translation>최근 거래</translation>
    </message>
    <message>
        <source>Net result</source>
        <translation>순손익</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>변동폭</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Another symbol</source>
        <translation>다른 종목</translation>
    </message>
    <message>
        <source>Another symbol, such as SOLUSDT</source>
        <translation>다른 종목(예: SOLUSDT)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>추가(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>위로(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>아래로(&amp;D)</translation>
    </message>
    <message>
        <source>Read from your own orders, for the archive has no prices. Liquid: many orders, and costs that take a small part of what is won and lost. Volatile: results that lie far apart (swing).</source>
        <translation>아카이브에 시세가 없어 본인 주문에서 판단합니다. 유동성: 주문이 많고 손익 대비 비용이 작은 종목. 변동성: 결과의 편차(변동폭)가 큰 종목.</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Audit log of {account}</source>
        <translation>{account} 감사 로그</translation>
    </message>
    <message>
        <source>Every removal, step by step. Lines are only ever added.</source>
        <translation>모든 제거를 단계별로 기록합니다. 행은 추가만 됩니다.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>일괄 제거</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>상세</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>감사 로그</translation>
    </message>
    <message>
        <source>&amp;Export as CSV or JSON…</source>
        <translation>CSV 또는 JSON으로 내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name}(으)로 저장됨</translation>
    </message>
    <message>
        <source>audit-log.csv</source>
        <translation>audit-log.csv</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON (*.json)</source>
        <translation>CSV (*.csv);;JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the audit log</source>
        <translation>감사 로그 내보내기</translation>
    </message>
</context>
<context>
    <name>AvatarField</name>
    <message>
        <source>Choose a picture…</source>
        <translation>이미지 선택…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove the avatar</source>
        <translation>아바타 제거</translation>
    </message>
    <message>
        <source>PNG, JPEG or WebP</source>
        <translation>PNG, JPEG 또는 WebP</translation>
    </message>
</context>
<context>
    <name>BackupDoor</name>
    <message>
        <source>Backups…</source>
        <translation>백업…</translation>
    </message>
    <message>
        <source>Salvage what still reads?</source>
        <translation>읽을 수 있는 데이터를 복구하시겠습니까?</translation>
    </message>
    <message>
        <source>What can be read goes into a new archive, and you are told what cannot. The damaged file is not deleted: it is moved into the folder set-aside beside it. A backup that is recent enough loses less.</source>
        <translation>읽을 수 있는 데이터는 새 아카이브로 옮기고, 읽을 수 없는 것은 알려드립니다. 손상된 파일은 삭제되지 않고 옆의 set-aside 폴더로 이동합니다. 충분히 최근인 백업이 있다면 그쪽이 손실이 적습니다.</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>복구</translation>
    </message>
    <message>
        <source>Reading what can be read …</source>
        <translation>읽을 수 있는 데이터를 읽는 중 …</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>다른 폴더 선택</translation>
    </message>
    <message>
        <source>The damaged file is in {folder}.</source>
        <translation>손상된 파일은 {folder}에 있습니다.</translation>
    </message>
    <message>
        <source>Import or sync again to bring back what the platform still has.</source>
        <translation>플랫폼에 남아 있는 데이터는 다시 가져오거나 동기화하세요.</translation>
    </message>
    <message>
        <source>Salvaged, with losses</source>
        <translation>복구 완료(손실 있음)</translation>
    </message>
    <message>
        <source>Everything was saved</source>
        <translation>모두 저장됨</translation>
    </message>
    <message>
        <source>A restore was interrupted</source>
        <translation>복원이 중단되었습니다</translation>
    </message>
    <message>
        <source>It had changed nothing yet; your archive is as it was. Start it again if you still want it.</source>
        <translation>아직 아무것도 변경되지 않았으며 아카이브는 그대로입니다. 필요하면 복원을 다시 시작하세요.</translation>
    </message>
    <message>
        <source>An interrupted restore was finished</source>
        <translation>중단된 복원을 완료했습니다</translation>
    </message>
    <message>
        <source>{name} is in place.</source>
        <translation>{name}: 복원 완료.</translation>
    </message>
    <message>
        <source>The archive of before is in {folder}.</source>
        <translation>이전 아카이브는 {folder}에 있습니다.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>When</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>This file can no longer be read as a backup.</source>
        <translation>이 파일은 더 이상 백업으로 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Earlier versions of orders</source>
        <translation>주문의 이전 버전</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Readings of copiers</source>
        <translation>팔로워 측정값</translation>
    </message>
    <message>
        <source>Earlier readings of copiers</source>
        <translation>팔로워의 이전 측정값</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Before the update to {revision}</source>
        <translation>{revision} 업데이트 전</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>매일</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>수동</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} KB</source>
        <translation>{n} KB</translation>
    </message>
    <message>
        <source>nobody can tell how many are lost</source>
        <translation>손실 건수를 알 수 없음</translation>
    </message>
    <message>
        <source>{n} lost</source>
        <translation>{n}건 손실</translation>
    </message>
    <message>
        <source>{n} left out, as what they belong to is lost</source>
        <translation>{n}건 제외(소속 데이터 손실)</translation>
    </message>
    <message>
        <source>{n} saved</source>
        <translation>{n}건 저장</translation>
    </message>
    <message>
        <source>of {accounts}</source>
        <translation>{accounts}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>{first}~{last}</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>지금 백업</translation>
    </message>
    <message>
        <source>Restore a file…</source>
        <translation>파일 복원…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>복원…</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made every day the program runs, and before an update changes the archive.</source>
        <translation>아직 백업이 없습니다. 프로그램을 실행한 날마다, 그리고 업데이트로 아카이브가 변경되기 전에 만들어집니다.</translation>
    </message>
    <message>
        <source>Copying and checking …</source>
        <translation>복사 및 검증 중 …</translation>
    </message>
    <message>
        <source>the backup of {when}</source>
        <translation>{when} 백업</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>백업 복원</translation>
    </message>
    <message>
        <source>Archives (*.sqlite)</source>
        <translation>아카이브(*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일(*)</translation>
    </message>
    <message>
        <source>Checking and restoring …</source>
        <translation>검증 및 복원 중 …</translation>
    </message>
    <message>
        <source>Restore {backup}?</source>
        <translation>{backup}을(를) 복원하시겠습니까?</translation>
    </message>
    <message>
        <source>It takes the place of the archive you have now. Nothing is deleted: the archive of now is moved into the folder set-aside beside it.</source>
        <translation>현재 아카이브를 대체합니다. 아무것도 삭제되지 않으며, 현재 아카이브는 옆의 set-aside 폴더로 이동합니다.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Backed up and checked: {name}</source>
        <translation>백업 및 검증 완료: {name}</translation>
    </message>
    <message>
        <source>{name} is your archive again.</source>
        <translation>현재 아카이브: {name}(복원됨).</translation>
    </message>
    <message>
        <source>The one of before is in {folder}.</source>
        <translation>이전 아카이브는 {folder}에 있습니다.</translation>
    </message>
    <message>
        <source>Whole, checked copies of the archive in the folder backups beside it. The ten newest automatic ones are kept, and all made by hand.</source>
        <translation>아카이브 전체의 검증된 사본이며, 옆의 backups 폴더에 있습니다. 자동 백업은 최근 10개, 수동 백업은 모두 보관됩니다.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
</context>
<context>
    <name>CancelCard</name>
    <message>
        <source>Cancel lead trading…</source>
        <translation>리드 트레이딩 종료…</translation>
    </message>
    <message>
        <source>Cancel lead trading</source>
        <translation>리드 트레이딩 종료</translation>
    </message>
    <message>
        <source>Past shares stay yours; no new ones are earned.</source>
        <translation>과거 배분은 그대로 유지되며, 새로운 배분은 발생하지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Blocked: %Ln position(s) open, as last read. Close them first.</source>
        <translation>
            <numerusform>종료 불가: 최근 확인 시 보유 포지션 %Ln개. 먼저 종료하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have no open position and no active order at {platform}</source>
        <translation>{platform}에 보유 포지션과 활성 주문이 없습니다</translation>
    </message>
    <message>
        <source>When the platform answers is not published.</source>
        <translation>플랫폼의 답변 시점은 공개되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>If you ask now:
{due}</source>
        <translation>지금 신청하면:
{due}</translation>
    </message>
</context>
<context>
    <name>CapacityCard</name>
    <message>
        <source>Slots that are taken</source>
        <translation>사용 중인 자리</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>정원</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>출처: {sources}</translation>
    </message>
    <message>
        <source>Capacity: {figure}</source>
        <translation>정원: {figure}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s)</source>
        <translation>
            <numerusform>팔로워 %Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>{copiers} of {cap} copiers</source>
        <translation>팔로워 {copiers} / {cap}명</translation>
    </message>
    <message>
        <source>The platform publishes no largest number of copiers.</source>
        <translation>플랫폼이 최대 팔로워 수를 공개하지 않습니다.</translation>
    </message>
    <message>
        <source>How many copy you is not known: import your list of copiers, or sync.</source>
        <translation>팔로워 수를 알 수 없습니다. 팔로워 목록을 가져오거나 동기화하세요.</translation>
    </message>
    <message>
        <source>Full: nobody else can copy you until somebody leaves.</source>
        <translation>정원 마감: 누군가 이탈할 때까지 아무도 새로 카피할 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) left, as the platform tells.</source>
        <translation>
            <numerusform>남은 자리 %Ln개(플랫폼 보고).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) left, by the rulebook.</source>
        <translation>
            <numerusform>남은 자리 %Ln개(룰북 기준).</numerusform>
        </translation>
    </message>
    <message>
        <source>More slots can be asked for: every condition is met.</source>
        <translation>자리 추가를 신청할 수 있습니다(모든 조건 충족).</translation>
    </message>
    <message>
        <source>More slots cannot be asked for yet:</source>
        <translation>아직 자리 추가를 신청할 수 없습니다:</translation>
    </message>
    <message>
        <source>More slots can be asked for once these are met:</source>
        <translation>다음 조건을 충족하면 자리 추가를 신청할 수 있습니다:</translation>
    </message>
    <message>
        <source>{figure}, {met}</source>
        <translation>{figure}, {met}</translation>
    </message>
    <message>
        <source>not known: check it on the platform</source>
        <translation>알 수 없음: 플랫폼에서 확인하세요</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{change} in this window</source>
        <translation>이 기간 {change}</translation>
    </message>
    <message>
        <source>{change} since the step before</source>
        <translation>이전 단계 대비 {change}</translation>
    </message>
    <message>
        <source>Differences since {day}, which is pinned</source>
        <translation>고정한 {day} 대비 차이</translation>
    </message>
    <message>
        <source>{meaning}, {asset}</source>
        <translation>{meaning}, {asset}</translation>
    </message>
    <message>
        <source>Ratio {ratio}</source>
        <translation>배분율 {ratio}</translation>
    </message>
    <message>
        <source>Rules {label}</source>
        <translation>규칙 {label}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settled window(s) from {first} to {last}: {total}</source>
        <translation>
            <numerusform>{first}부터 {last}까지 정산된 기간 %Ln개: {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) from {first} to {last}</source>
        <translation>
            <numerusform>{first}부터 {last}까지 데이터 포인트 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {level}</source>
        <translation>{name}: {level}</translation>
    </message>
    <message>
        <source>At</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>월</translation>
    </message>
    <message>
        <source>{year} TWR</source>
        <translation>{year} TWR</translation>
    </message>
    <message>
        <source>{year} PnL, {asset}</source>
        <translation>{year} 손익, {asset}</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>요일</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Mean net, {asset}</source>
        <translation>평균 순손익, {asset}</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>연도</translation>
    </message>
    <message>
        <source>{figure} *</source>
        <translation>{figure} *</translation>
    </message>
    <message>
        <source>No reading of the equity</source>
        <translation>순자산 측정값 없음</translation>
    </message>
    <message>
        <source>* Only part of it was read</source>
        <translation>* 일부만 읽음</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>배분</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>기간별</translation>
    </message>
    <message>
        <source>Copiers&apos; PnL</source>
        <translation>팔로워 손익</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>수익률</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>순자산</translation>
    </message>
    <message>
        <source>Underwater</source>
        <translation>낙폭</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>월별</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>시간대별</translation>
    </message>
    <message>
        <source>Cumulative profit share</source>
        <translation>누적 수익 배분</translation>
    </message>
    <message>
        <source>Profit share of each window</source>
        <translation>기간별 수익 배분</translation>
    </message>
    <message>
        <source>Net PnL of all copiers, added up</source>
        <translation>전체 팔로워의 누적 순손익</translation>
    </message>
    <message>
        <source>Your return since the first reading of equity</source>
        <translation>첫 순자산 측정 이후 내 수익률</translation>
    </message>
    <message>
        <source>Your equity, and what was moved in and out</source>
        <translation>내 순자산과 입출금</translation>
    </message>
    <message>
        <source>How far below its best your return stands</source>
        <translation>수익률 고점 대비 하락폭</translation>
    </message>
    <message>
        <source>Your return and PnL month by month</source>
        <translation>월별 수익률과 손익</translation>
    </message>
    <message>
        <source>Mean net of an order by weekday and hour</source>
        <translation>요일·시간대별 주문 평균 순손익</translation>
    </message>
    <message>
        <source>Cumulative share</source>
        <translation>누적 배분</translation>
    </message>
    <message>
        <source>Reported share</source>
        <translation>보고된 배분</translation>
    </message>
    <message>
        <source>Estimated share</source>
        <translation>추정된 배분</translation>
    </message>
    <message>
        <source>ROI</source>
        <translation>ROI</translation>
    </message>
    <message>
        <source>TWR</source>
        <translation>TWR</translation>
    </message>
    <message>
        <source>Drawdown</source>
        <translation>낙폭</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>정산됨</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>보고</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>미정산</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>연기</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>추정</translation>
    </message>
    <message>
        <source>Moved in</source>
        <translation>입금</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>출금</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>변동</translation>
    </message>
    <message>
        <source>Moved since</source>
        <translation>이후 입출금</translation>
    </message>
    <message>
        <source>PnL</source>
        <translation>손익</translation>
    </message>
    <message>
        <source>No settled window yet</source>
        <translation>아직 정산된 기간 없음</translation>
    </message>
    <message>
        <source>No closed order of a copier is known. Import orders to see their PnL.</source>
        <translation>종료된 팔로워 주문이 없습니다. 손익을 보려면 주문을 가져오세요.</translation>
    </message>
    <message>
        <source>No equity events. Import events of the kind “equity”, one a day, to see this.</source>
        <translation>순자산 이벤트가 없습니다. 종류가 “equity”인 이벤트를 하루 1건씩 가져오면 표시됩니다.</translation>
    </message>
    <message>
        <source>The equity is known once; a return needs two readings.</source>
        <translation>순자산 측정값이 1건뿐입니다. 수익률에는 2건이 필요합니다.</translation>
    </message>
    <message>
        <source>The first equity is not above zero, so there is no return.</source>
        <translation>첫 순자산이 0 이하이므로 수익률을 계산할 수 없습니다.</translation>
    </message>
    <message>
        <source>No closed order is known.</source>
        <translation>종료된 주문이 없습니다.</translation>
    </message>
    <message>
        <source>These amounts are too large to be drawn; check the imported orders.</source>
        <translation>금액이 너무 커서 그릴 수 없습니다. 가져온 주문을 확인하세요.</translation>
    </message>
    <message>
        <source>Orders not known</source>
        <translation>주문 데이터 없음</translation>
    </message>
    <message>
        <source>Events not known</source>
        <translation>이벤트 데이터 없음</translation>
    </message>
    <message>
        <source>Equity not read</source>
        <translation>순자산 측정 없음</translation>
    </message>
    <message>
        <source>Undefined: equity not above zero</source>
        <translation>계산 불가: 순자산이 0 이하</translation>
    </message>
    <message>
        <source>{cause}: {since} – {until}</source>
        <translation>{cause}: {since} – {until}</translation>
    </message>
</context>
<context>
    <name>ChartDoor</name>
    <message>
        <source>Export {series}</source>
        <translation>{series} 내보내기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to {path}.</source>
        <translation>
            <numerusform>%Ln행을 {path}에 저장했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>{path}에 저장했습니다.</translation>
    </message>
    <message>
        <source>Nothing was written. {path}: {why}.</source>
        <translation>저장하지 못했습니다. {path}: {why}.</translation>
    </message>
</context>
<context>
    <name>ChartHeader</name>
    <message>
        <source>…</source>
        <translation>…</translation>
    </message>
    <message>
        <source>View as table, or export</source>
        <translation>표로 보기, 내보내기</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>차트 표시 항목</translation>
    </message>
    <message>
        <source>View as table</source>
        <translation>표로 보기</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>이미지(PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>벡터 이미지(SVG)…</translation>
    </message>
    <message>
        <source>Figures (CSV)…</source>
        <translation>수치(CSV)…</translation>
    </message>
    <message>
        <source>7D</source>
        <translation>7일</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>최근 7일</translation>
    </message>
    <message>
        <source>30D</source>
        <translation>30일</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>최근 30일</translation>
    </message>
    <message>
        <source>90D</source>
        <translation>90일</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>최근 90일</translation>
    </message>
    <message>
        <source>All</source>
        <translation>전체</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>전체 기간</translation>
    </message>
    <message>
        <source>{meaning} – key {number}</source>
        <translation>{meaning} – 키 {number}</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Click to hide or show, double-click to show it alone</source>
        <translation>클릭하면 표시/숨김, 더블클릭하면 단독 표시</translation>
    </message>
</context>
<context>
    <name>ChecklistCard</name>
    <message>
        <source>Prerequisites</source>
        <translation>신청 조건</translation>
    </message>
    <message>
        <source>required: {met} of {all} met</source>
        <translation>필수 조건: {all}개 중 {met}개 충족</translation>
    </message>
    <message>
        <source>{met} of {all} met</source>
        <translation>{all}개 중 {met}개 충족</translation>
    </message>
    <message>
        <source>None are published.</source>
        <translation>공개된 조건이 없습니다.</translation>
    </message>
    <message>
        <source>Written in: {source}</source>
        <translation>근거 문서: {source}</translation>
    </message>
    <message>
        <source>I have looked: it is so</source>
        <translation>확인함: 충족</translation>
    </message>
</context>
<context>
    <name>ChurnTable</name>
    <message>
        <source>Churn after a drawdown</source>
        <translation>낙폭 이후 이탈</translation>
    </message>
    <message>
        <source>Below the peak</source>
        <translation>고점 대비 하락</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>주 수</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>이탈</translation>
    </message>
    <message>
        <source>Left a week</source>
        <translation>주간 이탈률</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95% 구간</translation>
    </message>
    <message>
        <source>{low} and more</source>
        <translation>{low} 이상</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}~{high}</translation>
    </message>
    <message>
        <source>{low} – {high}</source>
        <translation>{low} – {high}</translation>
    </message>
</context>
<context>
    <name>ClosingSection</name>
    <message>
        <source>Open positions of your copiers</source>
        <translation>팔로워의 보유 포지션</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>At the cut-off</source>
        <translation>마감 시점</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>현재 상태</translation>
    </message>
    <message>
        <source>With these closed</source>
        <translation>종료한 경우</translation>
    </message>
    <message>
        <source>The coming cut-off, both sides</source>
        <translation>다음 마감(양측)</translation>
    </message>
    <message>
        <source>The cut-off comes {instant}. Tick what you would close now.</source>
        <translation>마감: {instant}. 지금 종료할 포지션을 체크하세요.</translation>
    </message>
    <message>
        <source>No copier holds an open position that the archive knows of.</source>
        <translation>아카이브에서 확인되는 팔로워의 보유 포지션이 없습니다.</translation>
    </message>
    <message>
        <source>{symbol} {side}</source>
        <translation>{symbol} {side}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s)</source>
        <translation>
            <numerusform>팔로워 %Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>unrealised {amount}</source>
        <translation>미실현 {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of unknown PnL, taken as 0</source>
        <translation>
            <numerusform>손익을 알 수 없는 %Ln건은 0으로 처리</numerusform>
        </translation>
    </message>
    <message>
        <source>open in your own account too</source>
        <translation>내 계정에서도 보유 중</translation>
    </message>
    <message>
        <source>As it is, {amount} is paid to you at the cut-off.</source>
        <translation>현재 상태라면 마감 시 {amount} 지급.</translation>
    </message>
    <message>
        <source>You: {more} at this cut-off. Your copiers: {less}, and they make a profit of {made} final.</source>
        <translation>나: 이번 마감에서 {more}. 팔로워: {less}, 수익 {made} 확정.</translation>
    </message>
    <message>
        <source>You: {more} at this cut-off. Your copiers: {less}, and they make a loss of {made} final.</source>
        <translation>나: 이번 마감에서 {more}. 팔로워: {less}, 손실 {made} 확정.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>나</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>are paid</source>
        <translation>수령액</translation>
    </message>
    <message>
        <source>wait for</source>
        <translation>연기액</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>지급액</translation>
    </message>
    <message>
        <source>make final</source>
        <translation>확정 손익</translation>
    </message>
    <message>
        <source>still have open</source>
        <translation>미종료 손익</translation>
    </message>
    <message>
        <source>settle, and wait</source>
        <translation>정산·연기 인원</translation>
    </message>
    <message>
        <source>would close at a loss</source>
        <translation>손실 종료 인원</translation>
    </message>
    <message>
        <source>{settling}, and {postponed}</source>
        <translation>{settling} · {postponed}</translation>
    </message>
</context>
<context>
    <name>CohortTable</name>
    <message>
        <source>Copiers by the month they joined</source>
        <translation>시작 월별 팔로워</translation>
    </message>
    <message>
        <source>+{month}</source>
        <translation>+{month}</translation>
    </message>
    <message>
        <source>Joined in</source>
        <translation>시작 월</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>시작 인원</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Equity now</source>
        <translation>현재 순자산</translation>
    </message>
    <message>
        <source>Share a head</source>
        <translation>1인당 배분</translation>
    </message>
    <message>
        <source>{count} of {joined} copied</source>
        <translation>{joined}명 중 {count}명 카피</translation>
    </message>
    <message>
        <source>{count} of {joined} copy now; this month is not over</source>
        <translation>{joined}명 중 {count}명 카피 중(이번 달은 미확정)</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>명령 복사</translation>
    </message>
</context>
<context>
    <name>CommandDoor</name>
    <message>
        <source>Copier of {account}</source>
        <translation>{account}의 팔로워</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find or do anything</source>
        <translation>검색 및 실행</translation>
    </message>
    <message>
        <source>Find an action, a page, a copier, a setting…</source>
        <translation>작업, 페이지, 팔로워, 설정 검색…</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>검색 결과</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to open · Esc to leave</source>
        <translation>↑ ↓ 선택 · Enter 열기 · Esc 닫기</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”.</source>
        <translation>“{typed}”에 해당하는 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Copiers are found by nickname or id, the rest by any word of its name.</source>
        <translation>팔로워는 닉네임이나 ID로, 그 외 항목은 이름에 포함된 단어로 검색됩니다.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>Copier</name>
    <message>
        <source>Active</source>
        <translation>활성</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>비활성</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>미확인</translation>
    </message>
    <message>
        <source>No longer on the list</source>
        <translation>목록에 없음</translation>
    </message>
    <message>
        <source>Renamed from {before} to {after}</source>
        <translation>이름 변경: {before} → {after}</translation>
    </message>
    <message>
        <source>Began to copy</source>
        <translation>카피 시작</translation>
    </message>
    <message>
        <source>Seen for the first time</source>
        <translation>최초 확인</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>복귀</translation>
    </message>
    <message>
        <source>Stopped copying</source>
        <translation>카피 중지</translation>
    </message>
    <message>
        <source>Left and began again</source>
        <translation>이탈 후 재시작</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>정산됨</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>연기</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>Payout received</source>
        <translation>지급 수령</translation>
    </message>
    <message>
        <source>Share paid, as reported</source>
        <translation>배분 지급(보고 기준)</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>출금</translation>
    </message>
    <message>
        <source>You removed this copier.</source>
        <translation>본인이 이 팔로워를 제거했습니다.</translation>
    </message>
    <message>
        <source>You ended the copy trading.</source>
        <translation>본인이 카피 트레이딩을 종료했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>No funds for %Ln day(s).</source>
        <translation>
            <numerusform>%Ln일간 자금 없음.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You opened no trade for %Ln day(s).</source>
        <translation>
            <numerusform>%Ln일간 내 신규 거래 없음.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrew {amount} shortly before.</source>
        <translation>직전에 {amount} 출금.</translation>
    </message>
    <message>
        <source>You stood {part} below your peak.</source>
        <translation>내 계정이 고점 대비 {part} 하락한 상태였음.</translation>
    </message>
    <message>
        <source>Lost {part} of the copied amount within 30 days.</source>
        <translation>30일 이내에 카피 금액의 {part} 손실.</translation>
    </message>
    <message>
        <source>Why is not known.</source>
        <translation>사유를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Source: our own log of removals</source>
        <translation>출처: 본인의 제거 로그</translation>
    </message>
    <message>
        <source>Source: an event of the account</source>
        <translation>출처: 계정 이벤트</translation>
    </message>
    <message>
        <source>Likely, by the platform&apos;s rule: “{rule}”</source>
        <translation>추정, 플랫폼 규칙 기준: “{rule}”</translation>
    </message>
    <message>
        <source>Likely, by the platform&apos;s rule on idle lead traders</source>
        <translation>추정, 거래가 없는 리드 트레이더에 관한 플랫폼 규칙 기준</translation>
    </message>
    <message>
        <source>Likely: no more than what happened just before</source>
        <translation>추정: 직전에 일어난 일 외에 근거 없음</translation>
    </message>
    <message>
        <source>Equity up to {limit}</source>
        <translation>순자산 {limit} 이하</translation>
    </message>
    <message>
        <source>Equity below {limit}</source>
        <translation>순자산 {limit} 미만</translation>
    </message>
    <message>
        <source>No open position</source>
        <translation>보유 포지션 없음</translation>
    </message>
    <message>
        <source>No active order</source>
        <translation>활성 주문 없음</translation>
    </message>
    <message>
        <source>The platform allows the removal</source>
        <translation>플랫폼이 제거 허용</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>미확인</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>computed from closed orders</source>
        <translation>종료된 주문에서 계산</translation>
    </message>
    <message>
        <source>as the list and files had it</source>
        <translation>목록과 파일의 값</translation>
    </message>
    <message>
        <source>nothing is known of it</source>
        <translation>데이터 없음</translation>
    </message>
    <message>
        <source>{began} until now</source>
        <translation>{began}부터 현재까지</translation>
    </message>
    <message>
        <source>{began} – {ended}</source>
        <translation>{began} – {ended}</translation>
    </message>
</context>
<context>
    <name>CopierAnalytics</name>
    <message>
        <source>Reading the archive…</source>
        <translation>아카이브를 읽는 중…</translation>
    </message>
    <message>
        <source>Nobody has copied you yet</source>
        <translation>아직 팔로워가 없습니다</translation>
    </message>
    <message>
        <source>Import a list of copiers or orders, or connect the exchange: then you see how long copiers stay and how much hangs on a few of them.</source>
        <translation>팔로워 목록이나 주문을 가져오거나 거래소를 연결하세요. 팔로워가 얼마나 머무는지, 소수에게 얼마나 의존하는지 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Active ratio</source>
        <translation>활성 비율</translation>
    </message>
    <message>
        <source>Concentration of equity (HHI)</source>
        <translation>순자산 집중도(HHI)</translation>
    </message>
    <message>
        <source>Effective number of copiers</source>
        <translation>유효 팔로워 수</translation>
    </message>
    <message>
        <source>Ten largest, of equity</source>
        <translation>상위 10명 순자산</translation>
    </message>
    <message>
        <source>Ten largest, of shares paid</source>
        <translation>상위 10명 지급 배분</translation>
    </message>
    <message>
        <source>Half have left after</source>
        <translation>절반 이탈까지</translation>
    </message>
    <message>
        <source>Retention of copiers</source>
        <translation>팔로워 잔존율</translation>
    </message>
    <message>
        <source>Stay longer than</source>
        <translation>경과 일수 초과</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Retention of copiers by age</source>
        <translation>경과 일수별 팔로워 잔존율</translation>
    </message>
    <message>
        <source>Analytics of copiers</source>
        <translation>팔로워 분석</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>잔존율</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>코호트</translation>
    </message>
    <message>
        <source>Churn after a drawdown</source>
        <translation>낙폭 이후 이탈</translation>
    </message>
    <message>
        <source>If all inactive copiers were removed</source>
        <translation>비활성 팔로워를 모두 제거할 경우</translation>
    </message>
    <message>
        <source>{active} of {listed} active, {inactive} inactive, {unknown} unknown</source>
        <translation>{listed}명 중 활성 {active}명, 비활성 {inactive}명, 미확인 {unknown}명</translation>
    </message>
    <message>
        <source>This platform&apos;s rules name no inactive copiers</source>
        <translation>이 플랫폼 규칙에는 비활성 정의가 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) observed</source>
        <translation>
            <numerusform>관찰 기간 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} stay longer than anybody was observed</source>
        <translation>{part}: 관찰 기간을 넘겨 잔존</translation>
    </message>
    <message>
        <source>No copier&apos;s equity is known</source>
        <translation>순자산이 확인된 팔로워가 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>{amount} of %Ln copier(s)</source>
        <translation>
            <numerusform>팔로워 %Ln명의 {amount}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>미확인 %Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>of {amount}, {source}</source>
        <translation>총 {amount}, {source}</translation>
    </message>
    <message>
        <source>{amount} more, payer unknown</source>
        <translation>그 외 {amount}, 지급자 알 수 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ended</source>
        <translation>
            <numerusform>종료 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>too few to say much of others</source>
        <translation>건수가 적어 일반화할 수 없음</translation>
    </message>
    <message>
        <source>{part} stay longer than {days} · {count} at risk</source>
        <translation>{days} 초과 잔존 {part} · 관찰 대상 {count}명</translation>
    </message>
    <message>
        <source>{part} of copiers stay longer than {days}</source>
        <translation>팔로워의 {part}: {days} 초과 잔존</translation>
    </message>
    <message>
        <source>Nothing to count yet: your equity day by day is needed, by import or sync, and weeks in which copiers were observed.</source>
        <translation>집계할 데이터 없음: 일별 순자산(가져오기 또는 동기화)과 팔로워가 관찰된 주가 필요합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) left out: your equity was not known</source>
        <translation>
            <numerusform>%Ln주 제외: 내 순자산을 알 수 없음</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody on the list is known to be inactive.</source>
        <translation>목록에 비활성으로 확인된 팔로워가 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) would go; pending from them: {amounts}</source>
        <translation>
            <numerusform>팔로워 %Ln명 대상, 미정산: {amounts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln일</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopierDrawer</name>
    <message>
        <source>One copier</source>
        <translation>팔로워 상세</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>아카이브를 읽는 중…</translation>
    </message>
    <message>
        <source>No nickname</source>
        <translation>닉네임 없음</translation>
    </message>
    <message>
        <source>Id {copier}</source>
        <translation>ID {copier}</translation>
    </message>
    <message>
        <source>Close this copier</source>
        <translation>이 팔로워 닫기</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기(Esc)</translation>
    </message>
    <message>
        <source>Cumulative PnL of this copier</source>
        <translation>이 팔로워의 누적 손익</translation>
    </message>
    <message>
        <source>Equity of this copier</source>
        <translation>이 팔로워의 순자산</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>발생한 일</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>All that happened with this copier</source>
        <translation>이 팔로워의 전체 이력</translation>
    </message>
    <message>
        <source>Story of this copier</source>
        <translation>이 팔로워의 경과</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Owed now</source>
        <translation>현재 지급 예정</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>카피 기간</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>내 메모</translation>
    </message>
    <message>
        <source>PnL</source>
        <translation>손익</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>순자산</translation>
    </message>
    <message>
        <source>This platform&apos;s rules name no inactive copiers.</source>
        <translation>이 플랫폼 규칙에는 비활성 정의가 없습니다.</translation>
    </message>
    <message>
        <source>The archive has no row of the list about this copier.</source>
        <translation>아카이브에 이 팔로워의 목록 행이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing pending is known.</source>
        <translation>확인된 미정산 배분이 없습니다.</translation>
    </message>
    <message>
        <source>Pending share</source>
        <translation>미정산 배분</translation>
    </message>
    <message>
        <source>At the cut-off</source>
        <translation>마감 시점</translation>
    </message>
    <message>
        <source>High-water mark</source>
        <translation>하이워터마크</translation>
    </message>
    <message>
        <source>PnL up to it</source>
        <translation>도달까지 필요한 손익</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Nobody knows since when.</source>
        <translation>시작 시점을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>{amount} · {day}</source>
        <translation>{amount} · {day}</translation>
    </message>
</context>
<context>
    <name>Copiers</name>
    <message>
        <source>Copier</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>활동</translation>
    </message>
    <message>
        <source>Inactive: meets every condition of the rule above</source>
        <translation>비활성: 위 규칙의 모든 조건에 해당</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>자산</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>순자산</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>포지션</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>카피 일수</translation>
    </message>
    <message>
        <source>Days since this copier began</source>
        <translation>이 팔로워가 시작한 후 경과 일수</translation>
    </message>
    <message>
        <source>Copied amount</source>
        <translation>카피 금액</translation>
    </message>
    <message>
        <source>PnL</source>
        <translation>손익</translation>
    </message>
    <message>
        <source>Share paid</source>
        <translation>지급된 배분</translation>
    </message>
    <message>
        <source>Pending share</source>
        <translation>미정산 배분</translation>
    </message>
    <message>
        <source>What a cut-off right now would pay for this copier</source>
        <translation>지금 마감하면 이 팔로워에게서 지급될 금액</translation>
    </message>
    <message>
        <source>To high-water mark</source>
        <translation>하이워터마크까지</translation>
    </message>
    <message>
        <source>How much more PnL this copier needs before anything is shared</source>
        <translation>배분이 발생하기까지 이 팔로워에게 필요한 손익</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>업데이트</translation>
    </message>
    <message>
        <source>How long ago the figures of this row were read</source>
        <translation>이 행의 수치를 읽은 후 경과 시간</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>이탈일</translation>
    </message>
    <message>
        <source>The day of the first whole list without this copier</source>
        <translation>전체 목록에 이 팔로워가 없던 첫날</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>추정 사유</translation>
    </message>
    <message>
        <source>What speaks for it is in the drawer; only a removal is certain</source>
        <translation>근거는 상세 패널에 표시되며, 확실한 것은 제거뿐입니다</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count}일</translation>
    </message>
    <message>
        <source>equity</source>
        <translation>순자산</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>포지션</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>not removable</source>
        <translation>제거 불가</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>규칙 없음</translation>
    </message>
    <message>
        <source>Active · {reasons}</source>
        <translation>활성 · {reasons}</translation>
    </message>
    <message>
        <source>Unknown · {missing}</source>
        <translation>미확인 · {missing}</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>비활성</translation>
    </message>
    <message>
        <source>part of it · =exact · !=not · empty</source>
        <translation>일부 일치 · =정확히 일치 · !=불일치 · 비어있음</translation>
    </message>
    <message>
        <source>inactive · active · unknown · equity</source>
        <translation>비활성 · 활성 · 미확인 · 순자산</translation>
    </message>
    <message>
        <source>&gt;2h · &lt;30min · 1d..3d</source>
        <translation>&gt;2h · &lt;30min · 1d..3d</translation>
    </message>
    <message>
        <source>days: &gt;=30 · 10..50 · empty</source>
        <translation>일수: &gt;=30 · 10..50 · 비어있음</translation>
    </message>
    <message>
        <source>&lt;=100 · 10..50 · !=0 · empty</source>
        <translation>&lt;=100 · 10..50 · !=0 · 비어있음</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>비어있음</translation>
    </message>
</context>
<context>
    <name>CopiersMenus</name>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>헤더와 함께 복사</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>ID 복사</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>상세…</translation>
    </message>
    <message>
        <source>Select or deselect</source>
        <translation>선택/선택 해제</translation>
    </message>
    <message>
        <source>Deselect everybody</source>
        <translation>모두 선택 해제</translation>
    </message>
    <message>
        <source>Filter {column}…</source>
        <translation>{column} 필터…</translation>
    </message>
    <message>
        <source>Clear the filter of {column}</source>
        <translation>{column} 필터 해제</translation>
    </message>
    <message>
        <source>Keep the first column in sight</source>
        <translation>첫 번째 열 고정</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>열 초기화</translation>
    </message>
</context>
<context>
    <name>CopiersPage</name>
    <message>
        <source>Export the copiers shown</source>
        <translation>표시된 팔로워 내보내기</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 표(*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 통합 문서(*.xlsx)</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>아카이브를 읽는 중…</translation>
    </message>
    <message>
        <source>Current · {count}</source>
        <translation>현재 · {count}</translation>
    </message>
    <message>
        <source>Left · {count}</source>
        <translation>이탈 · {count}</translation>
    </message>
</context>
<context>
    <name>CopiersPanel</name>
    <message>
        <source>Copiers</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Select the inactive among the rows shown; unknown and hidden ones never</source>
        <translation>표시된 행에서 비활성만 선택합니다. 미확인이거나 숨겨진 행은 선택하지 않습니다</translation>
    </message>
    <message>
        <source>Select inactive ({count})</source>
        <translation>비활성 선택({count})</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln copier(s)…</source>
        <translation>
            <numerusform>팔로워 %Ln명 제거…</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>제거…</translation>
    </message>
    <message>
        <source>Make a worklist of {count}…</source>
        <translation>작업 목록 만들기({count}명)…</translation>
    </message>
    <message>
        <source>Make a worklist…</source>
        <translation>작업 목록 만들기…</translation>
    </message>
</context>
<context>
    <name>CopiersStates</name>
    <message>
        <source>No account yet</source>
        <translation>계정 없음</translation>
    </message>
    <message>
        <source>Import the list of copiers that your platform shows, or connect an account that has one. The account is made with the first import.</source>
        <translation>플랫폼에 표시되는 팔로워 목록을 가져오거나, 목록을 제공하는 계정을 연결하세요. 계정은 처음 가져올 때 만들어집니다.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>목록 가져오기…</translation>
    </message>
    <message>
        <source>No list of copiers in this account yet</source>
        <translation>이 계정에 아직 팔로워 목록이 없습니다</translation>
    </message>
    <message>
        <source>Import the list from a file, or copy the table on your platform&apos;s page and paste it. With a connected account the list comes by itself.</source>
        <translation>파일에서 목록을 가져오거나, 플랫폼 페이지의 표를 복사해 붙여넣으세요. 연결된 계정에서는 자동으로 가져옵니다.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>연결…</translation>
    </message>
    <message>
        <source>Nobody passes the filters</source>
        <translation>필터에 맞는 팔로워가 없습니다</translation>
    </message>
    <message>
        <source>There are copiers, but the filters hide all of them.</source>
        <translation>팔로워는 있지만 필터로 모두 숨겨져 있습니다.</translation>
    </message>
    <message>
        <source>Clear filters ({count})</source>
        <translation>필터 해제({count})</translation>
    </message>
    <message>
        <source>Nobody has left so far</source>
        <translation>아직 이탈자가 없습니다</translation>
    </message>
    <message>
        <source>Whoever is missing from a whole list is found here afterwards, with the day. A list is whole when nothing of it was refused or filtered out.</source>
        <translation>전체 목록에서 빠진 팔로워가 날짜와 함께 여기에 표시됩니다. 거부되거나 제외된 행이 없는 목록이 전체 목록입니다.</translation>
    </message>
</context>
<context>
    <name>CopiersStrip</name>
    <message>
        <source>Import a list…</source>
        <translation>목록 가져오기…</translation>
    </message>
    <message>
        <source>This list was read {age}. Who is inactive may have changed since: import or sync it before you decide.</source>
        <translation>이 목록을 읽은 시점: {age}. 이후 비활성 여부가 달라졌을 수 있습니다. 결정하기 전에 가져오거나 동기화하세요.</translation>
    </message>
    <message>
        <source>Pending shares are not known: nothing says which share ratio was in force. The Profit page asks for it.</source>
        <translation>미정산 배분을 알 수 없습니다: 적용된 배분율 정보가 없습니다. 수익 배분 페이지에서 입력하세요.</translation>
    </message>
    <message>
        <source>{count} rows were written to {file}.</source>
        <translation>{count}행을 {file}에 저장했습니다.</translation>
    </message>
</context>
<context>
    <name>CopiersTable</name>
    <message>
        <source>Columns of {table}</source>
        <translation>{table}의 열</translation>
    </message>
</context>
<context>
    <name>CopiersTools</name>
    <message>
        <source>Current copiers, those who left, analytics</source>
        <translation>현재 팔로워, 이탈자, 분석</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>이탈</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>분석</translation>
    </message>
    <message>
        <source>Search copiers</source>
        <translation>팔로워 검색</translation>
    </message>
    <message>
        <source>Search nicknames, ids and tags</source>
        <translation>닉네임, ID, 태그 검색</translation>
    </message>
    <message>
        <source>Nickname, id or tag (Ctrl+F)</source>
        <translation>닉네임, ID, 태그(Ctrl+F)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더보기</translation>
    </message>
    <message>
        <source>Export the rows shown…</source>
        <translation>표시된 행 내보내기…</translation>
    </message>
    <message>
        <source>Worklist…</source>
        <translation>작업 목록…</translation>
    </message>
    <message>
        <source>Audit log…</source>
        <translation>감사 로그…</translation>
    </message>
    <message>
        <source>Who is who…</source>
        <translation>팔로워 신원 대조…</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Settles on</source>
        <translation>정산일</translation>
    </message>
    <message>
        <source>Settles in</source>
        <translation>정산까지</translation>
    </message>
    <message>
        <source>{time}, yours too</source>
        <translation>{time}(현지 시간과 동일)</translation>
    </message>
    <message>
        <source>{time}, your time</source>
        <translation>현지 시간 {time}</translation>
    </message>
    <message>
        <source>orders count until {time}</source>
        <translation>{time}까지의 주문 반영</translation>
    </message>
    <message>
        <source>next of {count} clocks</source>
        <translation>{count}개 정산 중 가장 빠른 것</translation>
    </message>
    <message>
        <source>The settlement of {day} waits for its payout, expected until {time}.</source>
        <translation>{day} 정산은 지급 대기 중입니다({time}까지 예상).</translation>
    </message>
    <message>
        <source>The next one comes in {time}.</source>
        <translation>다음 정산까지 {time}.</translation>
    </message>
    <message>
        <source>The payout of {day} was seen.</source>
        <translation>{day} 지급을 확인했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>Your clock is %Ln second(s) behind.</source>
        <translation>
            <numerusform>내 시계가 %Ln초 느립니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your clock is %Ln second(s) ahead.</source>
        <translation>
            <numerusform>내 시계가 %Ln초 빠릅니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) will be skipped: {why}</source>
        <translation>
            <numerusform>팔로워 %Ln명 건너뜀: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) will be postponed: {why}</source>
        <translation>
            <numerusform>팔로워 %Ln명 연기: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>The next settlement is paid {time}</source>
        <translation>다음 정산 지급: {time}</translation>
    </message>
    <message>
        <source>The next settlement is paid in {time}.</source>
        <translation>다음 정산 지급까지 {time}.</translation>
    </message>
    <message>
        <source>The settlement is due now.</source>
        <translation>정산 시각이 되었습니다.</translation>
    </message>
    <message>
        <source>At zero nothing is due.</source>
        <translation>정산 시 지급 예정액이 없습니다.</translation>
    </message>
    <message>
        <source>At zero {platform} owes you {amounts}.</source>
        <translation>정산 시 {platform}의 지급 예정액: {amounts}.</translation>
    </message>
</context>
<context>
    <name>CoverageBand</name>
    <message>
        <source>How far this record is complete is not known: no import has said so yet.</source>
        <translation>이 기록의 완전한 범위를 알 수 없습니다: 이를 명시한 가져오기가 아직 없습니다.</translation>
    </message>
    <message>
        <source>How far the record is complete</source>
        <translation>기록이 완전한 범위</translation>
    </message>
</context>
<context>
    <name>CoverageRow</name>
    <message>
        <source>C&amp;omplete from</source>
        <translation>완전한 기간의 시작(&amp;O)</translation>
    </message>
    <message>
        <source>Then nothing is missing between the two, and no gap is shown there.</source>
        <translation>이 기간에는 빠진 데이터가 없으며 누락으로 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>Complete from</source>
        <translation>완전한 기간의 시작</translation>
    </message>
    <message>
        <source>Complete until</source>
        <translation>완전한 기간의 끝</translation>
    </message>
    <message>
        <source>to</source>
        <translation>~</translation>
    </message>
</context>
<context>
    <name>CoverageRows</name>
    <message>
        <source>{since} – {until}, your time</source>
        <translation>{since} – {until}(현지 시간)</translation>
    </message>
    <message>
        <source>{feed}: not known whether it is complete</source>
        <translation>{feed}: 완전 여부를 알 수 없음</translation>
    </message>
    <message>
        <source>{feed}: nothing is known</source>
        <translation>{feed}: 정보 없음</translation>
    </message>
    <message>
        <source>{feed}: complete</source>
        <translation>{feed}: 완전함</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>ProfitShare has a fault</source>
        <translation>ProfitShare에 오류가 발생했습니다</translation>
    </message>
    <message>
        <source>Something went wrong inside ProfitShare.</source>
        <translation>ProfitShare 내부에 문제가 발생했습니다.</translation>
    </message>
    <message>
        <source>Your archive is unchanged and you can go on. This report helps to find the fault; it holds no amounts, names, keys or folders of yours, and nothing is sent by itself. The log has the whole story.</source>
        <translation>아카이브는 변경되지 않았으며 계속 사용할 수 있습니다. 이 보고서는 오류 원인을 찾는 데 도움이 됩니다. 금액, 이름, 키, 폴더는 포함되지 않고 자동으로 전송되지도 않습니다. 전체 내용은 로그에 있습니다.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>저장됨: {path}.</translation>
    </message>
    <message>
        <source>The report was not saved: {why}.</source>
        <translation>보고서를 저장하지 못했습니다: {why}.</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>보고서 복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>보고서 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>Open &amp;log</source>
        <translation>로그 열기(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>종료(&amp;Q)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>보고서 저장</translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation>오류 상세</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>ddd d MMM HH:mm</source>
        <translation>M월 d일 (ddd) HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>yyyy년 M월 d일 HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <translation>yyyy년 M월 d일 (ddd) HH:mm</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M월 d일</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy년 M월</translation>
    </message>
    <message>
        <source>d</source>
        <comment>first day, same month</comment>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>last day, same month</comment>
        <translation>d일</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>first day, another month</comment>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>last day, another month</comment>
        <translation>yyyy년 M월 d일</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>DefinitionButton</name>
    <message>
        <source>What is “{figure}”?</source>
        <translation>“{figure}”란?</translation>
    </message>
</context>
<context>
    <name>DemoRibbon</name>
    <message>
        <source>Open my archive</source>
        <translation>내 아카이브 열기</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>데모</translation>
    </message>
    <message>
        <source>Everything you see is invented and nothing is written to disk.</source>
        <translation>표시된 내용은 모두 가상이며 디스크에 아무것도 저장되지 않습니다.</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a file here</source>
        <translation>여기에 파일을 놓으세요</translation>
    </message>
    <message>
        <source>or choose one, or copy a table on your platform&apos;s web page and press Ctrl+V. CSV, Excel and saved web pages are read as they are.</source>
        <translation>파일을 선택하거나, 플랫폼 웹페이지의 표를 복사해 Ctrl+V를 누르세요. CSV, Excel, 저장한 웹페이지를 그대로 읽습니다.</translation>
    </message>
    <message>
        <source>You see every row before anything is saved. The same file again changes nothing.</source>
        <translation>저장하기 전에 모든 행을 확인할 수 있습니다. 같은 파일을 다시 가져와도 달라지지 않습니다.</translation>
    </message>
</context>
<context>
    <name>EffectTable</name>
    <message>
        <source>Figure</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>After</source>
        <translation>변경 후</translation>
    </message>
    <message>
        <source>What removing would change</source>
        <translation>제거 시 변화</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Active ratio</source>
        <translation>활성 비율</translation>
    </message>
    <message>
        <source>Assets, {asset}</source>
        <translation>자산, {asset}</translation>
    </message>
    <message>
        <source>HHI</source>
        <translation>HHI</translation>
    </message>
    <message>
        <source>Effective number</source>
        <translation>유효 인원</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Why</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Where you know it from; kept beside the row, such as: statement of 30 March</source>
        <translation>출처(행과 함께 보관). 예: 3월 30일 명세서</translation>
    </message>
    <message>
        <source>Add an order by hand</source>
        <translation>주문 직접 추가</translation>
    </message>
    <message>
        <source>Add order</source>
        <translation>주문 추가</translation>
    </message>
    <message>
        <source>Correct an order</source>
        <translation>주문 정정</translation>
    </message>
    <message>
        <source>Correct order</source>
        <translation>주문 정정</translation>
    </message>
    <message>
        <source>Add an event by hand</source>
        <translation>이벤트 직접 추가</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>이벤트 추가</translation>
    </message>
    <message>
        <source>Correct an event</source>
        <translation>이벤트 정정</translation>
    </message>
    <message>
        <source>Correct event</source>
        <translation>이벤트 정정</translation>
    </message>
    <message>
        <source>0.1 is 10 %</source>
        <translation>0.1 = 10%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Times are in UTC, or with an offset; amounts have a decimal point.</source>
        <translation>시간은 UTC 또는 오프셋 포함, 금액의 소수점은 마침표입니다.</translation>
    </message>
    <message>
        <source>One row will be added. No other row changes.</source>
        <translation>1행이 추가됩니다. 다른 행은 변경되지 않습니다.</translation>
    </message>
    <message>
        <source>What it says now stays in its history. What changes:</source>
        <translation>현재 내용은 이력에 남습니다. 변경 내용:</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>아직 변경된 것이 없습니다.</translation>
    </message>
    <message>
        <source>The archive has this row, or an order of this id, already.</source>
        <translation>이 행 또는 이 ID의 주문이 이미 아카이브에 있습니다.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The URL of the archive cannot be read.</source>
        <translation>아카이브 URL을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>It looks like postgresql+psycopg://user@host/database.</source>
        <translation>형식: postgresql+psycopg://user@host/database.</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is not installed.</source>
        <translation>PostgreSQL 드라이버가 설치되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Install it with pip install &apos;profitshare[postgresql]&apos; and start again.</source>
        <translation>pip install &apos;profitshare[postgresql]&apos; 명령으로 설치하고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The server of the archive cannot be reached.</source>
        <translation>아카이브 서버에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Check that {name} runs and that this computer may reach it, then try again.</source>
        <translation>서버가 실행 중이고 이 컴퓨터에서 연결할 수 있는지 확인한 뒤 다시 시도하세요: {name}.</translation>
    </message>
    <message>
        <source>The server of the archive does not accept the log-in.</source>
        <translation>아카이브 서버가 로그인을 거부했습니다.</translation>
    </message>
    <message>
        <source>Check the name, and the password in ~/.pgpass or PROFITSHARE_DATA.</source>
        <translation>사용자 이름과 ~/.pgpass 또는 PROFITSHARE_DATA의 비밀번호를 확인하세요.</translation>
    </message>
    <message>
        <source>The server has no database of this name.</source>
        <translation>서버에 이 이름의 데이터베이스가 없습니다.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to create it, with the encoding UTF8: {name}.</source>
        <translation>서버 관리자에게 인코딩 UTF8로 생성을 요청하세요: {name}.</translation>
    </message>
    <message>
        <source>The server of the archive is too old.</source>
        <translation>아카이브 서버의 버전이 너무 낮습니다.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server for a newer one.</source>
        <translation>서버 관리자에게 최신 버전을 요청하세요.</translation>
    </message>
    <message>
        <source>The database cannot hold every name.</source>
        <translation>이 데이터베이스에는 저장할 수 없는 이름이 있습니다.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server for a database with the encoding UTF8.</source>
        <translation>서버 관리자에게 인코딩이 UTF8인 데이터베이스를 요청하세요.</translation>
    </message>
    <message>
        <source>This user may not write to the database.</source>
        <translation>이 사용자는 데이터베이스에 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to let this user create and use tables in {name}.</source>
        <translation>서버 관리자에게 {name}에서 이 사용자의 테이블 생성 및 사용 권한을 요청하세요.</translation>
    </message>
    <message>
        <source>The connection to the archive was lost.</source>
        <translation>아카이브와의 연결이 끊겼습니다.</translation>
    </message>
    <message>
        <source>Try again in a moment; nothing was half saved.</source>
        <translation>잠시 후 다시 시도하세요. 일부만 저장된 것은 없습니다.</translation>
    </message>
    <message>
        <source>The server of the archive is too busy.</source>
        <translation>아카이브 서버가 혼잡합니다.</translation>
    </message>
    <message>
        <source>Try again in a moment, or ask for more connections to be allowed.</source>
        <translation>잠시 후 다시 시도하거나 연결 수 한도를 늘려 달라고 요청하세요.</translation>
    </message>
    <message>
        <source>The disk of the server is full.</source>
        <translation>서버 디스크가 가득 찼습니다.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to free some space, then try again. Nothing was changed.</source>
        <translation>서버 관리자에게 공간 확보를 요청한 뒤 다시 시도하세요. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>The server lets nobody write to the archive.</source>
        <translation>서버가 아카이브 쓰기를 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>Connect to the main server instead of a copy of it, or ask for it to be opened.</source>
        <translation>복제본 대신 메인 서버에 연결하거나 쓰기 허용을 요청하세요.</translation>
    </message>
    <message>
        <source>The database of the archive is damaged.</source>
        <translation>아카이브 데이터베이스가 손상되었습니다.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server, before anything else is written.</source>
        <translation>다른 것을 쓰기 전에 서버 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>This database belongs to another program.</source>
        <translation>이 데이터베이스는 다른 프로그램의 것입니다.</translation>
    </message>
    <message>
        <source>{name} was left as it is. Choose another database.</source>
        <translation>변경 없이 그대로 두었습니다: {name}. 다른 데이터베이스를 선택하세요.</translation>
    </message>
    <message>
        <source>There is something in this place already.</source>
        <translation>이 위치에 이미 데이터가 있습니다.</translation>
    </message>
    <message>
        <source>Move the archive to an empty database or a new folder.</source>
        <translation>아카이브를 빈 데이터베이스나 새 폴더로 옮기세요.</translation>
    </message>
    <message>
        <source>A shared archive is not restored in its place.</source>
        <translation>공유 아카이브는 제자리에 복원할 수 없습니다.</translation>
    </message>
    <message>
        <source>The command profitshare move-archive BACKUP URL fills an empty database from a backup.</source>
        <translation>profitshare move-archive BACKUP URL 명령으로 백업을 빈 데이터베이스에 채울 수 있습니다.</translation>
    </message>
    <message>
        <source>The archive cannot be used.</source>
        <translation>아카이브를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Something went wrong inside ProfitShare.</source>
        <translation>ProfitShare 내부에 문제가 발생했습니다.</translation>
    </message>
    <message>
        <source>Your archive is unchanged. The log has the details.</source>
        <translation>아카이브는 변경되지 않았습니다. 자세한 내용은 로그에 있습니다.</translation>
    </message>
    <message>
        <source>Order {order} of copier {copier}, opened {opened}, carries no ratio, and no ratio_change event from before that instant says which was in force.</source>
        <translation>팔로워 {copier}의 주문 {order}({opened} 진입)에 배분율이 없고, 그 이전에 적용된 배분율을 알려주는 ratio_change 이벤트도 없습니다.</translation>
    </message>
    <message>
        <source>An order of copier {copier}, opened {opened}, carries no ratio, and no ratio_change event from before that instant says which was in force.</source>
        <translation>팔로워 {copier}의 주문({opened} 진입)에 배분율이 없고, 그 이전에 적용된 배분율을 알려주는 ratio_change 이벤트도 없습니다.</translation>
    </message>
    <message>
        <source>Nothing says which share ratio applies to an order.</source>
        <translation>주문에 적용할 배분율 정보가 없습니다.</translation>
    </message>
    <message>
        <source>The rulebook {path} cannot be used.</source>
        <translation>룰북을 사용할 수 없습니다: {path}.</translation>
    </message>
    <message>
        <source>There is no rulebook called {name}.</source>
        <translation>룰북을 찾을 수 없습니다: {name}.</translation>
    </message>
    <message>
        <source>Rulebooks there are: {names}.</source>
        <translation>사용 가능한 룰북: {names}.</translation>
    </message>
    <message>
        <source>The process that did the work ended without an answer.</source>
        <translation>작업을 수행하던 프로세스가 응답 없이 종료되었습니다.</translation>
    </message>
    <message>
        <source>Nothing was saved. If the computer is short of memory, close other programs, then try again.</source>
        <translation>저장된 것이 없습니다. 메모리가 부족하면 다른 프로그램을 닫고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>There is no account called {name}.</source>
        <translation>계정을 찾을 수 없습니다: {name}.</translation>
    </message>
    <message>
        <source>It may have been renamed or removed meanwhile.</source>
        <translation>그 사이에 이름이 바뀌었거나 삭제되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>There is an account called {name} already.</source>
        <translation>이름이 {name}인 계정이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>중지되었습니다.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>저장된 것이 없습니다.</translation>
    </message>
    <message>
        <source>{path} cannot be used.</source>
        <translation>사용할 수 없습니다: {path}.</translation>
    </message>
    <message>
        <source>Nothing was saved. Correct the file and try again.</source>
        <translation>저장된 것이 없습니다. 파일을 수정하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>No key is sent to the address {address}.</source>
        <translation>이 주소로는 키를 전송하지 않습니다: {address}.</translation>
    </message>
    <message>
        <source>It must begin with https://; plain http is accepted for this computer alone.</source>
        <translation>https://로 시작해야 합니다. http는 이 컴퓨터에 한해 허용됩니다.</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>실행하지 못했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of {exchange}&apos;s list of copiers cannot be read.</source>
        <translation>
            <numerusform>{exchange} 팔로워 목록의 %Ln행을 읽을 수 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done. The Accounts page shows the rows as they came; a newer ProfitShare may know them.</source>
        <translation>아무 작업도 하지 않았습니다. 받은 행은 계정 페이지에서 볼 수 있습니다. 최신 ProfitShare에서는 지원할 수 있습니다.</translation>
    </message>
    <message>
        <source>{exchange}&apos;s list of copiers kept changing while it was read.</source>
        <translation>{exchange}의 팔로워 목록이 읽는 동안 계속 변경되었습니다.</translation>
    </message>
    <message>
        <source>Nothing was done. Try again in a moment.</source>
        <translation>아무 작업도 하지 않았습니다. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer to keep an API key in.</source>
        <translation>이 컴퓨터에 API 키를 보관할 키링이 없습니다.</translation>
    </message>
    <message>
        <source>Install and start one, such as GNOME Keyring or KWallet, or enter the key again after each start.</source>
        <translation>GNOME Keyring이나 KWallet 등을 설치해 실행하거나, 시작할 때마다 키를 입력하세요.</translation>
    </message>
    <message>
        <source>The keyring chosen for Python is not one of the system&apos;s.</source>
        <translation>Python용으로 선택된 키링이 시스템 키링이 아닙니다.</translation>
    </message>
    <message>
        <source>Take it out of PYTHON_KEYRING_BACKEND or keyringrc.cfg, or enter the key again after each start.</source>
        <translation>PYTHON_KEYRING_BACKEND 또는 keyringrc.cfg에서 제거하거나, 시작할 때마다 키를 입력하세요.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>키링이 잠겨 있습니다.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key again after each start.</source>
        <translation>잠금을 해제하고 다시 시도하거나, 시작할 때마다 키를 입력하세요.</translation>
    </message>
    <message>
        <source>The keyring did not do what it was asked to.</source>
        <translation>키링이 요청을 수행하지 못했습니다.</translation>
    </message>
    <message>
        <source>Look whether it works for other programs, or enter the key again after each start.</source>
        <translation>다른 프로그램에서 작동하는지 확인하거나, 시작할 때마다 키를 입력하세요.</translation>
    </message>
    <message>
        <source>read copy trading</source>
        <translation>카피 트레이딩 읽기</translation>
    </message>
    <message>
        <source>manage copy trading</source>
        <translation>카피 트레이딩 관리</translation>
    </message>
    <message>
        <source>read balances and positions</source>
        <translation>잔고 및 포지션 읽기</translation>
    </message>
    <message>
        <source>read orders</source>
        <translation>주문 읽기</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>거래</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>이체</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>출금</translation>
    </message>
    <message>
        <source>{exchange} cannot be reached.</source>
        <translation>{exchange}에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again. What was read is kept.</source>
        <translation>인터넷 연결을 확인하고 다시 시도하세요. 읽은 데이터는 유지됩니다.</translation>
    </message>
    <message>
        <source>{exchange} did not answer in time.</source>
        <translation>{exchange}에서 제시간에 응답하지 않았습니다.</translation>
    </message>
    <message>
        <source>The connection may be slow, or the exchange busy. Try again in a few minutes; what was read is kept.</source>
        <translation>연결이 느리거나 거래소가 혼잡할 수 있습니다. 몇 분 후 다시 시도하세요. 읽은 데이터는 유지됩니다.</translation>
    </message>
    <message>
        <source>The connection to {exchange} broke off.</source>
        <translation>{exchange} 연결이 끊겼습니다.</translation>
    </message>
    <message>
        <source>Try again: it goes on where it was. What was read is kept.</source>
        <translation>다시 시도하면 중단된 곳부터 계속합니다. 읽은 데이터는 유지됩니다.</translation>
    </message>
    <message>
        <source>{exchange}&apos;s address leads somewhere else.</source>
        <translation>{exchange} 주소가 다른 곳으로 연결됩니다.</translation>
    </message>
    <message>
        <source>The key was not sent there. Check the address of the account, and whether this network asks for a log-in page first.</source>
        <translation>키는 전송되지 않았습니다. 계정의 주소와, 이 네트워크가 먼저 로그인 페이지를 요구하는지 확인하세요.</translation>
    </message>
    <message>
        <source>An answer of {exchange} was far too long to be real.</source>
        <translation>{exchange}의 응답이 비정상적으로 깁니다.</translation>
    </message>
    <message>
        <source>It was not read. Check the address of the account, and what stands between this computer and the internet.</source>
        <translation>읽지 않았습니다. 계정의 주소와 이 컴퓨터와 인터넷 사이의 경로를 확인하세요.</translation>
    </message>
    <message>
        <source>An answer of {exchange} arrived damaged.</source>
        <translation>{exchange}의 응답이 손상되어 도착했습니다.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look for a proxy or a security program that changes what comes from the internet.</source>
        <translation>다시 시도하세요. 계속되면 통신 내용을 변경하는 프록시나 보안 프로그램이 있는지 확인하세요.</translation>
    </message>
    <message>
        <source>{exchange} has trouble of its own.</source>
        <translation>{exchange} 측에 장애가 있습니다.</translation>
    </message>
    <message>
        <source>Its server answers with an error. Try again later; what was read is kept.</source>
        <translation>서버가 오류를 반환합니다. 나중에 다시 시도하세요. 읽은 데이터는 유지됩니다.</translation>
    </message>
    <message>
        <source>The connection to {exchange} is not safe.</source>
        <translation>{exchange} 연결이 안전하지 않습니다.</translation>
    </message>
    <message>
        <source>Its certificate was not accepted, so the key was not sent. Set this computer&apos;s clock, and do not use this network if it wants to read along.</source>
        <translation>인증서를 신뢰할 수 없어 키를 전송하지 않았습니다. 이 컴퓨터의 시계를 맞추고, 통신을 엿보는 네트워크는 사용하지 마세요.</translation>
    </message>
    <message>
        <source>{exchange} is too busy, or under maintenance.</source>
        <translation>{exchange} 서버가 혼잡하거나 점검 중입니다.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; what was read is kept.</source>
        <translation>몇 분 후 다시 시도하세요. 읽은 데이터는 유지됩니다.</translation>
    </message>
    <message>
        <source>{exchange} says: {code}, {told}</source>
        <translation>{exchange} 응답: {code}, {told}</translation>
    </message>
    <message>
        <source>{exchange} says: {told}</source>
        <translation>{exchange} 응답: {told}</translation>
    </message>
    <message>
        <source>{exchange} refused one request.</source>
        <translation>{exchange}에서 요청 1건을 거부했습니다.</translation>
    </message>
    <message>
        <source>Nothing was changed. Everything else goes on.</source>
        <translation>변경된 것은 없습니다. 나머지는 계속 진행됩니다.</translation>
    </message>
    <message>
        <source>{exchange} gave an answer that this program cannot read.</source>
        <translation>{exchange}의 응답을 이 프로그램에서 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>What was read is kept. Try again; if it stays so, look for a newer ProfitShare.</source>
        <translation>읽은 데이터는 유지됩니다. 다시 시도하고, 계속되면 최신 ProfitShare를 확인하세요.</translation>
    </message>
    <message>
        <source>{exchange} did not do what it was asked for.</source>
        <translation>{exchange}에서 요청을 수행하지 않았습니다.</translation>
    </message>
    <message>
        <source>Try again later; what was read is kept.</source>
        <translation>나중에 다시 시도하세요. 읽은 데이터는 유지됩니다.</translation>
    </message>
    <message>
        <source>{exchange} accepts this API key from other addresses only.</source>
        <translation>{exchange}에서 이 API 키는 다른 주소에서만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Add this computer&apos;s public address to the key&apos;s list at {exchange}, or make a key without a list.</source>
        <translation>{exchange}의 키 허용 목록에 이 컴퓨터의 공인 IP 주소를 추가하거나, 목록이 없는 키를 만드세요.</translation>
    </message>
    <message>
        <source>The API key may not do this.</source>
        <translation>API 키에 필요한 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Look at {exchange} which rights the key has.</source>
        <translation>{exchange}에서 키의 권한을 확인하세요.</translation>
    </message>
    <message>
        <source>At {exchange} give the key the right “{right}”, or use another key. Without it the rest still works.</source>
        <translation>{exchange}에서 키에 “{right}” 권한을 부여하거나 다른 키를 사용하세요. 없어도 나머지는 작동합니다.</translation>
    </message>
    <message>
        <source>This API key is for the other environment of {exchange}.</source>
        <translation>이 API 키는 {exchange}의 다른 환경용입니다.</translation>
    </message>
    <message>
        <source>A key of demo trading does not work on the live exchange, nor the reverse. Enter the other key on the Accounts page.</source>
        <translation>데모 거래 키는 실거래에서 사용할 수 없고, 그 반대도 마찬가지입니다. 계정 페이지에서 다른 키를 입력하세요.</translation>
    </message>
    <message>
        <source>{exchange} does not accept the API key.</source>
        <translation>{exchange}에서 API 키를 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>Check key, secret and passphrase on the Accounts page, or make a new key at {exchange}. It may have expired.</source>
        <translation>계정 페이지에서 키, 시크릿, 패스프레이즈를 확인하거나 {exchange}에서 새 키를 만드세요. 만료되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind {exchange}&apos;s.</source>
        <translation>이 컴퓨터의 시계가 {exchange}보다 {seconds}초 느립니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of {exchange}&apos;s.</source>
        <translation>이 컴퓨터의 시계가 {exchange}보다 {seconds}초 빠릅니다.</translation>
    </message>
    <message>
        <source>Let the system set its clock from the internet, then try again.</source>
        <translation>시스템 시계를 인터넷으로 맞춘 뒤 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This account is not a lead trader at {exchange}.</source>
        <translation>이 계정은 {exchange}의 리드 트레이더가 아닙니다.</translation>
    </message>
    <message>
        <source>Use a key that was made while logged in to the lead trading account itself; a main account&apos;s key does not see a sub-account.</source>
        <translation>리드 트레이딩 계정에 직접 로그인해 만든 키를 사용하세요. 메인 계정의 키로는 서브 계정을 볼 수 없습니다.</translation>
    </message>
    <message>
        <source>{exchange} does not offer this to this account.</source>
        <translation>{exchange}에서 이 계정에 해당 기능을 제공하지 않습니다.</translation>
    </message>
    <message>
        <source>It may be suspended, of another account mode, or not let in yet. Import files for what cannot be read.</source>
        <translation>정지되었거나, 계정 모드가 다르거나, 아직 허용되지 않았을 수 있습니다. 읽을 수 없는 데이터는 파일로 가져오세요.</translation>
    </message>
    <message>
        <source>{exchange} was asked too often.</source>
        <translation>{exchange}에 요청을 너무 많이 보냈습니다.</translation>
    </message>
    <message>
        <source>It wants a pause of {seconds} s. If other programs use this key, give them keys of their own.</source>
        <translation>{seconds}초 동안 기다려야 합니다. 다른 프로그램이 이 키를 사용한다면 별도의 키를 지정하세요.</translation>
    </message>
    <message>
        <source>Try again in a minute. If other programs use this key, give them keys of their own.</source>
        <translation>1분 후 다시 시도하세요. 다른 프로그램이 이 키를 사용한다면 별도의 키를 지정하세요.</translation>
    </message>
    <message>
        <source>This archive was written by a newer version.</source>
        <translation>이 아카이브는 더 최신 버전에서 작성되었습니다.</translation>
    </message>
    <message>
        <source>It is at revision {found}, this program knows up to {known}. Install the newer ProfitShare, or restore a backup from before. Nothing was changed.</source>
        <translation>아카이브 리비전은 {found}, 이 프로그램이 지원하는 리비전은 {known}까지입니다. 최신 ProfitShare를 설치하거나 이전 백업을 복원하세요. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation>완료된 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This account is being synced already.</source>
        <translation>이 계정은 이미 동기화 중입니다.</translation>
    </message>
    <message>
        <source>Copiers of this account are being removed.</source>
        <translation>이 계정의 팔로워를 제거하는 중입니다.</translation>
    </message>
    <message>
        <source>Somebody is at work at this account: {purpose}.</source>
        <translation>이 계정에서 작업 중입니다: {purpose}.</translation>
    </message>
    <message>
        <source>It is this program itself. Try again when it has finished.</source>
        <translation>이 프로그램의 작업입니다. 완료된 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>It is process {pid}, {command}. Try again when it has finished.</source>
        <translation>프로세스 {pid}, {command}의 작업입니다. 완료된 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>It is process {pid}. Try again when it has finished.</source>
        <translation>프로세스 {pid}의 작업입니다. 완료된 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Another process is writing to the archive.</source>
        <translation>다른 프로세스가 아카이브에 쓰는 중입니다.</translation>
    </message>
    <message>
        <source>Process {pid} is writing to the archive.</source>
        <translation>프로세스 {pid}에서 아카이브에 쓰는 중입니다.</translation>
    </message>
    <message>
        <source>Process {pid}, {command}, is writing to the archive.</source>
        <translation>프로세스 {pid}, {command}에서 아카이브에 쓰는 중입니다.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>디스크가 가득 찼습니다.</translation>
    </message>
    <message>
        <source>{path} could not be written, and nothing was changed. Free some space on that disk and try again.</source>
        <translation>{path}에 쓸 수 없었으며 변경된 것은 없습니다. 디스크 공간을 확보하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The archive is read-only.</source>
        <translation>아카이브가 읽기 전용입니다.</translation>
    </message>
    <message>
        <source>{path} or its folder does not let itself be written. Allow writing to it, or choose another folder. Nothing was changed.</source>
        <translation>{path} 또는 해당 폴더에 쓸 수 없습니다. 쓰기를 허용하거나 다른 폴더를 선택하세요. 변경된 것은 없습니다.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>디스크를 읽거나 쓸 수 없습니다.</translation>
    </message>
    <message>
        <source>{path} gave an error of the disk itself. Copy the folder to another disk and choose it there; the copy will say what is missing.</source>
        <translation>{path}에서 디스크 오류가 발생했습니다. 폴더를 다른 디스크로 복사하고 그곳을 선택하세요. 빠진 부분은 사본에서 알려줍니다.</translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation>아카이브가 손상되었습니다.</translation>
    </message>
    <message>
        <source>Parts of {path} cannot be read. Restore a backup, or salvage what still reads; the damaged file is kept either way.</source>
        <translation>{path}의 일부를 읽을 수 없습니다. 백업을 복원하거나 읽을 수 있는 데이터를 복구하세요. 어느 경우든 손상된 파일은 보관됩니다.</translation>
    </message>
    <message>
        <source>Nothing in this archive can be read any more.</source>
        <translation>이 아카이브에서 더 이상 읽을 수 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Restore a backup; {path} is kept, for somebody who can do more.</source>
        <translation>백업을 복원하세요. 전문가가 다룰 수 있도록 파일은 보관됩니다: {path}.</translation>
    </message>
    <message>
        <source>This file is not an archive, or its beginning is damaged.</source>
        <translation>이 파일은 아카이브가 아니거나 앞부분이 손상되었습니다.</translation>
    </message>
    <message>
        <source>{path} was left as it is. Restore a backup, which keeps the file, or choose another folder.</source>
        <translation>변경 없이 그대로 두었습니다: {path}. 백업을 복원하거나(파일은 보관됨) 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>{path} was left as it is. Choose another folder.</source>
        <translation>변경 없이 그대로 두었습니다: {path}. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The archive is no longer there.</source>
        <translation>아카이브가 없어졌습니다.</translation>
    </message>
    <message>
        <source>Somebody moved or deleted {path} while it was open. Bring it back and try again, or restore a backup.</source>
        <translation>사용 중에 아카이브가 이동되거나 삭제되었습니다: {path}. 원래대로 돌려놓고 다시 시도하거나 백업을 복원하세요.</translation>
    </message>
    <message>
        <source>This backup cannot be restored.</source>
        <translation>이 백업은 복원할 수 없습니다.</translation>
    </message>
    <message>
        <source>{path} is damaged, or no backup of an archive. The archive was not changed; choose another backup.</source>
        <translation>손상되었거나 아카이브 백업이 아닙니다: {path}. 아카이브는 변경되지 않았습니다. 다른 백업을 선택하세요.</translation>
    </message>
    <message>
        <source>The archive cannot be read or written.</source>
        <translation>아카이브를 읽거나 쓸 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Estimates</name>
    <message>
        <source>Estimated from your own orders, scaled to what each copier copies. No estimate is ever held against a payout.</source>
        <translation>내 주문을 각 팔로워의 카피 규모로 환산한 추정값입니다. 추정값은 지급액과 대조하지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) left out: nobody knows what they copy with</source>
        <translation>
            <numerusform>팔로워 %Ln명 제외: 카피 자금을 알 수 없음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) of yours could not be scaled</source>
        <translation>
            <numerusform>내 주문 %Ln건을 환산할 수 없음</numerusform>
        </translation>
    </message>
    <message>
        <source>Open window: {pending}. Nothing reported to compare with.</source>
        <translation>진행 중인 기간: {pending}. 비교할 보고값이 없습니다.</translation>
    </message>
    <message>
        <source>Open window: {pending}. Windows reported so far: {count}. Off by {off} on average, by {bias} with the sign.</source>
        <translation>진행 중인 기간: {pending}. 보고된 기간: {count}개. 평균 오차 {off}, 부호 포함 평균 {bias}.</translation>
    </message>
    <message>
        <source>No orders of your own are known to scale.</source>
        <translation>환산할 내 주문이 없습니다.</translation>
    </message>
    <message>
        <source>Your own equity is not known, so no scale is.</source>
        <translation>내 순자산을 알 수 없어 환산할 수 없습니다.</translation>
    </message>
    <message>
        <source>No copiers are known.</source>
        <translation>확인된 팔로워가 없습니다.</translation>
    </message>
    <message>
        <source>Nobody knows what your copiers copy with.</source>
        <translation>팔로워의 카피 자금을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing says which share ratio applied.</source>
        <translation>적용된 배분율 정보가 없습니다.</translation>
    </message>
</context>
<context>
    <name>EstimatesTab</name>
    <message>
        <source>Estimated shares by window</source>
        <translation>기간별 추정 배분</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>추정 중…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>자산</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>추정</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>보고</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>오차</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Payouts received</source>
        <translation>받은 지급</translation>
    </message>
    <message>
        <source>Settlements computed</source>
        <translation>계산한 정산</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>Copiers as they are now</source>
        <translation>현재 팔로워</translation>
    </message>
    <message>
        <source>Payouts and own trades</source>
        <translation>지급과 본인 거래</translation>
    </message>
    <message>
        <source>Payouts only</source>
        <translation>지급만</translation>
    </message>
    <message>
        <source>Own trades only</source>
        <translation>본인 거래만</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 표</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 통합 문서</translation>
    </message>
    <message>
        <source>Koinly, for tax</source>
        <translation>Koinly(세무용)</translation>
    </message>
    <message>
        <source>beancount, for bookkeeping</source>
        <translation>beancount(장부용)</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>전체 기간</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>올해</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>작년</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>최근 30일</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>최근 90일</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>기간 지정</translation>
    </message>
    <message>
        <source>Tax year</source>
        <translation>과세 연도</translation>
    </message>
    <message>
        <source>Exact amounts, instants in UTC and the platform&apos;s day. Orders, events and copiers read back as they are.</source>
        <translation>정확한 금액, UTC 시각, 플랫폼 날짜. 주문, 이벤트, 팔로워는 그대로 다시 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Amounts are numbers up to the 15 digits that a spreadsheet keeps, and text beyond.</source>
        <translation>금액은 스프레드시트가 유지하는 15자리까지는 숫자, 초과하면 텍스트입니다.</translation>
    </message>
    <message>
        <source>Payouts as income, your own trades as realised gains. What is taxed and how differs from country to country: check with an adviser.</source>
        <translation>지급은 소득, 본인 거래는 실현 이익으로 처리합니다. 과세 대상과 방식은 국가마다 다르므로 전문가에게 확인하세요.</translation>
    </message>
    <message>
        <source>One balanced transaction for every payout and every own trade that closed.</source>
        <translation>지급과 종료된 본인 거래마다 대차가 맞는 분개 1건을 만듭니다.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) read …</source>
        <translation>
            <numerusform>%Ln건 읽는 중 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to {path}.</source>
        <translation>
            <numerusform>%Ln행을 {path}에 저장했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) of copiers left out: not your income.</source>
        <translation>
            <numerusform>팔로워 주문 %Ln건 제외: 본인 소득이 아닙니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sums by month are on the last sheet.</source>
        <translation>월별 합계는 마지막 시트에 있습니다.</translation>
    </message>
    <message>
        <source>The sums by month are in {path}.</source>
        <translation>월별 합계는 {path}에 있습니다.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>중지되었습니다. 저장된 것이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was written. {path}: {why}.</source>
        <translation>저장하지 못했습니다. {path}: {why}.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>내보낼 항목</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>범위</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>시작일</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>종료일</translation>
    </message>
    <message>
        <source>File</source>
        <translation>파일</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>찾아보기…</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>이미 있는 파일이며 덮어쓰게 됩니다.</translation>
    </message>
    <message>
        <source>Export under way</source>
        <translation>내보내는 중</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>What</source>
        <translation>내용</translation>
    </message>
    <message>
        <source>Export {account}</source>
        <translation>{account} 내보내기</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>내보낼 위치</translation>
    </message>
    <message>
        <source>Reading the archive …</source>
        <translation>아카이브를 읽는 중 …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
</context>
<context>
    <name>FairnessSection</name>
    <message>
        <source>In loss while you earned a share</source>
        <translation>배분 발생 중 손실 팔로워</translation>
    </message>
    <message>
        <source>Median return of copiers after your share</source>
        <translation>배분 후 팔로워 수익률 중앙값</translation>
    </message>
    <message>
        <source>Made less than you did</source>
        <translation>나보다 수익률이 낮음</translation>
    </message>
    <message>
        <source>What copying left each copier</source>
        <translation>팔로워별 카피 순수익</translation>
    </message>
    <message>
        <source>No share was earned yet</source>
        <translation>아직 발생한 배분 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} copiers; {paid} of these paid you</source>
        <translation>
            <numerusform>팔로워 {all}명 중 %Ln명, 그중 {paid}명이 배분 지급</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} of the share was paid in a pool; nobody knows by whom.</source>
        <translation>배분 중 {amount}은(는) 일괄 지급되어 지급자를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Nobody knows what copiers copy with</source>
        <translation>팔로워의 카피 자금을 알 수 없습니다</translation>
    </message>
    <message numerus="yes">
        <source>P10 {low} · P90 {high}, of %Ln copier(s)</source>
        <translation>
            <numerusform>P10 {low} · P90 {high}, 팔로워 %Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own return is not known: your equity is missing</source>
        <translation>내 수익률을 알 수 없음: 순자산 데이터 없음</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln copier(s); your own return is {own}</source>
        <translation>
            <numerusform>팔로워 %Ln명 중, 내 수익률은 {own}</numerusform>
        </translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>순손익</translation>
    </message>
    <message>
        <source>Your share</source>
        <translation>내 배분</translation>
    </message>
    <message>
        <source>Left to him</source>
        <translation>팔로워 몫</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>수익률</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>computed from %Ln order(s)</source>
        <translation>
            <numerusform>주문 %Ln건으로 계산</numerusform>
        </translation>
    </message>
    <message>
        <source>{amounts} of it held back</source>
        <translation>그중 {amounts} 유보</translation>
    </message>
    <message>
        <source>Nothing says which: import a ratio_change event.</source>
        <translation>배분율을 알 수 없습니다: ratio_change 이벤트를 가져오세요.</translation>
    </message>
    <message>
        <source>fixed by the rules</source>
        <translation>규칙으로 고정</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day}부터</translation>
    </message>
    <message>
        <source>before: {ratio}</source>
        <translation>이전: {ratio}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filters:</source>
        <translation>필터:</translation>
    </message>
    <message>
        <source>Clear filters ({count})</source>
        <translation>필터 해제({count})</translation>
    </message>
    <message>
        <source>{column} {filter} ✕</source>
        <translation>{column} {filter} ✕</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>이 필터 해제</translation>
    </message>
    <message>
        <source>Filter {column} {filter}; press to take it away</source>
        <translation>필터 {column} {filter}, 누르면 해제</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Show only where {column} is</source>
        <translation>{column} 조건</translation>
    </message>
    <message>
        <source>Filter of {column}</source>
        <translation>{column} 필터</translation>
    </message>
    <message>
        <source>That cannot be understood. Try: {examples}</source>
        <translation>이해할 수 없는 조건입니다. 예: {examples}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>ProfitShare speaks the other language when it is next started.</source>
        <translation>새 언어는 ProfitShare를 다음에 시작할 때 적용됩니다.</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>데모 데이터로 둘러보기</translation>
    </message>
    <message>
        <source>An invented lead trader with 120 copiers. Nothing is written to disk and nothing is sent; leave it whenever you like.</source>
        <translation>팔로워 120명을 둔 가상의 리드 트레이더입니다. 디스크에 아무것도 저장되지 않고 아무것도 전송되지 않으며, 언제든지 종료할 수 있습니다.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>둘러보기</translation>
    </message>
    <message>
        <source>Import a file, or paste a table</source>
        <translation>파일 가져오기 또는 표 붙여넣기</translation>
    </message>
    <message>
        <source>CSV, Excel or a table copied from your platform&apos;s page. You see every row before it is saved. No key is needed.</source>
        <translation>CSV, Excel 또는 플랫폼 페이지에서 복사한 표를 사용합니다. 저장하기 전에 모든 행을 확인할 수 있습니다. 키는 필요 없습니다.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Connect with a read-only key</source>
        <translation>읽기 전용 키로 연결</translation>
    </message>
    <message>
        <source>Orders, copiers and shares come by themselves. The key stays in your computer&apos;s keyring; orders and withdrawals can never be sent.</source>
        <translation>주문, 팔로워, 배분을 자동으로 가져옵니다. 키는 이 컴퓨터의 키링에만 보관되며, 주문이나 출금은 절대 전송되지 않습니다.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>연결…</translation>
    </message>
    <message>
        <source>What am I owed, why, when, by whom?</source>
        <translation>얼마를, 왜, 언제, 누구에게서 받는지</translation>
    </message>
    <message>
        <source>ProfitShare recomputes your profit share to the cent, from your own records, on this computer. How do you want to begin?</source>
        <translation>ProfitShare는 본인의 기록을 바탕으로 이 컴퓨터에서 수익 배분을 센트 단위까지 다시 계산합니다. 어떻게 시작하시겠습니까?</translation>
    </message>
</context>
<context>
    <name>FoldedSection</name>
    <message>
        <source>Folded</source>
        <translation>접힘</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>펼침</translation>
    </message>
</context>
<context>
    <name>ForecastCard</name>
    <message>
        <source>Drawing the forecast…</source>
        <translation>예측을 그리는 중…</translation>
    </message>
    <message>
        <source>at the cut-off {instant}</source>
        <translation>마감 {instant}</translation>
    </message>
    <message>
        <source>P10 {low} · P90 {high}</source>
        <translation>P10 {low} · P90 {high}</translation>
    </message>
    <message>
        <source>Forecast of the next settlement</source>
        <translation>다음 정산 예측</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>적중률</translation>
    </message>
    <message>
        <source>Past forecasts and the next one</source>
        <translation>과거 예측과 다음 예측</translation>
    </message>
    <message>
        <source>Half of the paths pay less than this (P50)</source>
        <translation>경로의 절반이 이보다 적게 지급(P50)</translation>
    </message>
    <message>
        <source>{part} of the copiers will wait for a later one, on average</source>
        <translation>평균적으로 팔로워의 {part} 연기</translation>
    </message>
    <message>
        <source>Mean {drawn}; by the closed form {expected}</source>
        <translation>평균 {drawn}, 해석해 {expected}</translation>
    </message>
    <message>
        <source>{amount} more for every 100 {asset} more that your copiers make</source>
        <translation>팔로워 수익이 100 {asset} 늘 때마다 {amount} 증가</translation>
    </message>
    <message numerus="yes">
        <source>Coverage not known yet: %Ln past window(s) could be forecast, 8 are needed</source>
        <translation>
            <numerusform>적중률 미확정: 예측 가능한 과거 기간 %Ln개(8개 필요)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>P10 to P90 held {part} of the last %Ln window(s); 80 % is the aim</source>
        <translation>
            <numerusform>최근 %Ln개 기간 중 {part} P10~P90 이내(목표 80%)</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: P10 {low} · P50 {middle} · P90 {high} · paid {paid}</source>
        <translation>{day}: P10 {low} · P50 {middle} · P90 {high} · 지급 {paid}</translation>
    </message>
    <message>
        <source>{day}: P10 {low} · P50 {middle} · P90 {high}</source>
        <translation>{day}: P10 {low} · P50 {middle} · P90 {high}</translation>
    </message>
    <message numerus="yes">
        <source>{held} of %Ln past payout(s) lie within their band</source>
        <translation>
            <numerusform>과거 지급 %Ln건 중 {held}건이 예측 범위 이내</numerusform>
        </translation>
    </message>
    <message>
        <source>next</source>
        <translation>다음</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>The archive last learned something at {time}.</source>
        <translation>아카이브 최근 갱신: {time}.</translation>
    </message>
    <message>
        <source>Stale: updated {age}</source>
        <translation>오래된 데이터: {age} 업데이트</translation>
    </message>
    <message>
        <source>Updated {age}</source>
        <translation>{age} 업데이트</translation>
    </message>
</context>
<context>
    <name>Futures</name>
    <message>
        <source>met</source>
        <translation>충족</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>미충족</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>{limit} days of leading or more</source>
        <translation>리드 {limit}일 이상</translation>
    </message>
    <message>
        <source>{limit} copiers or more</source>
        <translation>팔로워 {limit}명 이상</translation>
    </message>
    <message>
        <source>No leverage of {limit}× or more in {days} days</source>
        <translation>{days}일간 레버리지 {limit}배 이상 없음</translation>
    </message>
    <message>
        <source>Lead margin of {limit} or more</source>
        <translation>리드 증거금 {limit} 이상</translation>
    </message>
    <message>
        <source>Drawdown of {limit} at most in {days} days</source>
        <translation>{days}일간 낙폭 {limit} 이하</translation>
    </message>
    <message>
        <source>Profit share ratio</source>
        <translation>수익 배분율</translation>
    </message>
    <message>
        <source>Lead assets</source>
        <translation>리드 종목</translation>
    </message>
    <message>
        <source>Minimum copy amount</source>
        <translation>최소 카피 금액</translation>
    </message>
    <message>
        <source>Lead delay</source>
        <translation>표시 지연</translation>
    </message>
    <message>
        <source>Copy-mode restriction</source>
        <translation>카피 모드 제한</translation>
    </message>
    <message>
        <source>Lead trading</source>
        <translation>리드 트레이딩</translation>
    </message>
    <message>
        <source>{used} of {most} changes used today</source>
        <translation>오늘 변경 {used}/{most}회</translation>
    </message>
    <message>
        <source>{used} of {most} changes used this week</source>
        <translation>이번 주 변경 {used}/{most}회</translation>
    </message>
    <message>
        <source>{used} of {most} changes used this month</source>
        <translation>이번 달 변경 {used}/{most}회</translation>
    </message>
    <message>
        <source>Counts from your next order on; open orders keep their ratio.</source>
        <translation>다음 주문부터 적용. 보유 중인 주문의 배분율은 유지됩니다.</translation>
    </message>
    <message>
        <source>Counts at the next cut-off, for all that is not shared yet.</source>
        <translation>다음 마감부터 아직 배분되지 않은 전체에 적용.</translation>
    </message>
    <message>
        <source>Counts from the next settlement window on, for all copiers.</source>
        <translation>다음 정산 기간부터 모든 팔로워에게 적용.</translation>
    </message>
    <message>
        <source>Counts as soon as it is set.</source>
        <translation>설정 즉시 적용.</translation>
    </message>
    <message>
        <source>Counts for new copiers; existing ones are not affected.</source>
        <translation>신규 팔로워에게 적용. 기존 팔로워에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>This platform documents no such setting.</source>
        <translation>이 플랫폼 문서에는 해당 설정이 없습니다.</translation>
    </message>
    <message>
        <source>Chosen when the portfolio is created; it cannot change afterwards.</source>
        <translation>포트폴리오 생성 시 선택하며 이후 변경할 수 없습니다.</translation>
    </message>
    <message>
        <source>Goes by your level; it is not chosen.</source>
        <translation>레벨에 따라 정해지며 선택할 수 없습니다.</translation>
    </message>
    <message>
        <source>Fixed by the platform.</source>
        <translation>플랫폼이 고정한 값입니다.</translation>
    </message>
    <message>
        <source>Waits for the pending change.</source>
        <translation>보류 중인 변경을 기다리는 중입니다.</translation>
    </message>
    <message>
        <source>Every change allowed for now is used.</source>
        <translation>현재 허용된 변경 횟수를 모두 사용했습니다.</translation>
    </message>
    <message>
        <source>This is what is set now.</source>
        <translation>현재 설정값과 같습니다.</translation>
    </message>
    <message>
        <source>Below the smallest ratio, {low}.</source>
        <translation>배분율 하한 {low} 미만입니다.</translation>
    </message>
    <message>
        <source>Above the largest ratio, {high}.</source>
        <translation>배분율 상한 {high} 초과입니다.</translation>
    </message>
    <message>
        <source>Ratios go in steps of {step}.</source>
        <translation>배분율 단위: {step}.</translation>
    </message>
    <message>
        <source>It must be {least} or more.</source>
        <translation>{least} 이상이어야 합니다.</translation>
    </message>
    <message>
        <source>It may be {most} at most.</source>
        <translation>{most} 이하여야 합니다.</translation>
    </message>
    <message>
        <source>At least one symbol must be led.</source>
        <translation>리드 종목을 하나 이상 선택해야 합니다.</translation>
    </message>
    <message>
        <source>Not the name of a symbol: {symbols}.</source>
        <translation>종목명이 아님: {symbols}.</translation>
    </message>
    <message>
        <source>Only contracts margined in {margin} can be led: {symbols}.</source>
        <translation>{margin} 증거금 계약만 리드할 수 있습니다: {symbols}.</translation>
    </message>
    <message>
        <source>Not on the platform&apos;s list: {symbols}.</source>
        <translation>플랫폼 목록에 없음: {symbols}.</translation>
    </message>
    <message>
        <source>A new symbol must have no position; close yours first: {symbols}.</source>
        <translation>추가할 종목에 포지션이 없어야 합니다. 먼저 종료하세요: {symbols}.</translation>
    </message>
    <message>
        <source>Change one kind of contract at a time.</source>
        <translation>한 번에 한 종류의 계약만 변경하세요.</translation>
    </message>
    <message>
        <source>Too many symbols for one change.</source>
        <translation>한 번에 변경할 수 있는 종목 수를 초과했습니다.</translation>
    </message>
    <message>
        <source>Minutes from 0 to a week.</source>
        <translation>0분에서 1주일까지의 분 단위 값.</translation>
    </message>
    <message>
        <source>Choose one of the platform&apos;s modes.</source>
        <translation>플랫폼의 모드 중 하나를 선택하세요.</translation>
    </message>
    <message>
        <source>Lead trading ends only without positions; you have some in {symbols}.</source>
        <translation>리드 트레이딩은 포지션이 없어야 종료됩니다. 보유 중: {symbols}.</translation>
    </message>
    <message>
        <source>The platform advises {advice}, which is above your largest ratio, {high}.</source>
        <translation>플랫폼 권장값 {advice}: 내 배분율 상한 {high}보다 높습니다.</translation>
    </message>
    <message>
        <source>Above what the platform advises: {advice}.</source>
        <translation>플랫폼 권장값 초과: {advice}.</translation>
    </message>
    <message>
        <source>Below what the platform advises: {advice}.</source>
        <translation>플랫폼 권장값 미만: {advice}.</translation>
    </message>
    <message>
        <source>{high} is the largest ratio we know of. Every account has its own: enter yours.</source>
        <translation>확인된 최대 상한은 {high}입니다. 계정마다 상한이 다르므로 본인의 상한을 입력하세요.</translation>
    </message>
    <message>
        <source>The platform does not publish its range, so it may refuse this.</source>
        <translation>플랫폼이 범위를 공개하지 않아 거부될 수 있습니다.</translation>
    </message>
    <message>
        <source>The platform shows the first {shown}; the others are led all the same.</source>
        <translation>플랫폼에는 처음 {shown}개만 표시되며, 나머지도 리드됩니다.</translation>
    </message>
    <message>
        <source>Active orders cannot be seen from here. Check that there are none.</source>
        <translation>활성 주문은 여기서 확인할 수 없습니다. 없는지 확인하세요.</translation>
    </message>
    <message>
        <source>Positions and active orders cannot be seen from here. Check that there are none.</source>
        <translation>포지션과 활성 주문은 여기서 확인할 수 없습니다. 없는지 확인하세요.</translation>
    </message>
    <message>
        <source>Existing copiers are not affected.</source>
        <translation>기존 팔로워에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>After it no new share is earned; what was earned before stays yours.</source>
        <translation>종료 후 새로운 배분은 발생하지 않으며, 이전 배분은 유지됩니다.</translation>
    </message>
    <message>
        <source>changed from here</source>
        <translation>여기서 변경</translation>
    </message>
    <message>
        <source>recorded here</source>
        <translation>여기서 기록</translation>
    </message>
    <message>
        <source>told by the platform</source>
        <translation>플랫폼 통보</translation>
    </message>
    <message>
        <source>by the rulebook</source>
        <translation>룰북 기준</translation>
    </message>
    <message>
        <source>An earlier change of this setting is pending.</source>
        <translation>이 설정의 이전 변경이 보류 중입니다.</translation>
    </message>
    <message>
        <source>The platform allows no change of it now.</source>
        <translation>플랫폼이 현재 변경을 허용하지 않습니다.</translation>
    </message>
    <message>
        <source>The platform would refuse this value.</source>
        <translation>플랫폼이 이 값을 거부합니다.</translation>
    </message>
    <message>
        <source>The platform has another value by now.</source>
        <translation>플랫폼의 값이 이미 달라졌습니다.</translation>
    </message>
    <message>
        <source>This change was settled meanwhile.</source>
        <translation>이 변경은 그 사이에 확정되었습니다.</translation>
    </message>
    <message>
        <source>The platform did not tell what is set now.</source>
        <translation>플랫폼이 현재 설정값을 알려주지 않았습니다.</translation>
    </message>
    <message>
        <source>That instant is still to come.</source>
        <translation>아직 오지 않은 시점입니다.</translation>
    </message>
    <message>
        <source>none: seen in real time</source>
        <translation>없음: 실시간 표시</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln분</numerusform>
        </translation>
    </message>
    <message>
        <source>Started</source>
        <translation>시작됨</translation>
    </message>
    <message>
        <source>Not leading</source>
        <translation>리드 중 아님</translation>
    </message>
    <message numerus="yes">
        <source>{symbols} and %Ln more</source>
        <translation>
            <numerusform>{symbols} 외 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>{there} · {here} your time</source>
        <translation>{there} · 현지 시간 {here}</translation>
    </message>
    <message>
        <source>{words} (Assumed: the platform does not publish it.)</source>
        <translation>{words}(추정: 플랫폼 미공개)</translation>
    </message>
    <message>
        <source>Next change allowed {at}</source>
        <translation>다음 변경 가능: {at}</translation>
    </message>
    <message>
        <source>The next change is allowed now.</source>
        <translation>지금 변경할 수 있습니다.</translation>
    </message>
    <message>
        <source>The platform publishes no smallest amount.</source>
        <translation>플랫폼이 최소 금액을 공개하지 않습니다.</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} 이상</translation>
    </message>
    <message>
        <source>{symbols}; up to {shown} are shown</source>
        <translation>{symbols}; 최대 {shown}개 표시</translation>
    </message>
    <message>
        <source>The platform publishes no choices.</source>
        <translation>플랫폼이 선택 항목을 공개하지 않습니다.</translation>
    </message>
    <message>
        <source>{platform} has changed it, and shows it so.</source>
        <translation>{platform}에서 변경되었고 반영을 확인했습니다.</translation>
    </message>
    <message>
        <source>{platform} did not change it.</source>
        <translation>{platform}에서 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether {platform} changed it. It is never sent again: the next reading tells.</source>
        <translation>{platform}에서 변경되었는지 아직 알 수 없습니다. 다시 전송하지 않으며, 다음에 읽을 때 확인됩니다.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the page again and decide.</source>
        <translation>전송된 것이 없습니다. 페이지를 다시 확인하고 결정하세요.</translation>
    </message>
    <message>
        <source>The platform publishes no range.</source>
        <translation>플랫폼이 범위를 공개하지 않습니다.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}~{high}</translation>
    </message>
    <message>
        <source>{low} to {high}, in steps of {step}</source>
        <translation>{low}~{high}, {step} 단위</translation>
    </message>
    <message>
        <source>Cancelling needs every position and order closed; answered within {low} to {high} business days.</source>
        <translation>종료하려면 모든 포지션과 주문을 종료해야 합니다. 답변은 영업일 {low}~{high}일 이내입니다.</translation>
    </message>
    <message numerus="yes">
        <source>A cancel request is answered within %Ln business day(s).</source>
        <translation>
            <numerusform>종료 신청에는 영업일 %Ln일 이내에 답변합니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FuturesPage</name>
    <message>
        <source>Reading the archive…</source>
        <translation>아카이브를 읽는 중…</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>계정 없음</translation>
    </message>
    <message>
        <source>With an account you see here what your platform lets you set, what is in force, and when the next change is allowed. The account is made with the first import.</source>
        <translation>계정이 있으면 플랫폼에서 설정할 수 있는 항목, 적용 중인 값, 다음 변경 가능 시점이 표시됩니다. 계정은 처음 가져올 때 만들어집니다.</translation>
    </message>
    <message>
        <source>The same on the command line:</source>
        <translation>명령줄에서 같은 작업:</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>연결…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>파일 가져오기…</translation>
    </message>
</context>
<context>
    <name>FuturesPanel</name>
    <message>
        <source>{platform} documents no setting for: {settings}.</source>
        <translation>{platform} 문서에 없는 설정: {settings}.</translation>
    </message>
    <message>
        <source>When did you set {setting} to {value} on {platform}? It decides from when on it counts, and in which week. The zone is at the end: Z is UTC.</source>
        <translation>{platform}에서 {setting} 값을 {value}(으)로 설정한 시점은 언제입니까? 적용 시작 시점과 해당 주가 이에 따라 결정됩니다. 끝은 시간대이며 Z는 UTC입니다.</translation>
    </message>
    <message>
        <source>You have made the change</source>
        <translation>변경 완료 기록</translation>
    </message>
    <message>
        <source>Confirm the change</source>
        <translation>변경 확인</translation>
    </message>
    <message>
        <source>Your largest ratio, in percent</source>
        <translation>내 배분율 상한(%)</translation>
    </message>
    <message>
        <source>Every account has its own, by its level. The settings page of {platform} shows yours. It limits what is offered here; settlements do not depend on it.</source>
        <translation>상한은 계정 레벨에 따라 다릅니다. {platform} 설정 페이지에서 확인하세요. 여기서 선택 가능한 범위만 제한하며 정산에는 영향이 없습니다.</translation>
    </message>
    <message>
        <source>Use this limit</source>
        <translation>이 한도 사용</translation>
    </message>
    <message>
        <source>The rulebook&apos;s again</source>
        <translation>룰북 값으로 복귀</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>Orders</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Rests on a gap: nothing is known of orders from {since} to {until}.</source>
        <translation>누락 포함: {since}부터 {until}까지의 주문을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Rests on a gap: nothing is known of events from {since} to {until}.</source>
        <translation>누락 포함: {since}부터 {until}까지의 이벤트를 알 수 없습니다.</translation>
    </message>
    <message>
        <source>{feed}: complete, {span}.</source>
        <translation>{feed}: 완전함, {span}.</translation>
    </message>
    <message>
        <source>{feed}: nothing is known of {spans}.</source>
        <translation>{feed}: 알 수 없는 기간 {spans}.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>가이드</translation>
    </message>
    <message>
        <source>Chapter of the guide</source>
        <translation>가이드의 장</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>목차</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>가이드 검색</translation>
    </message>
    <message>
        <source>The guide is not where it should be: {folder}. Install ProfitShare again.</source>
        <translation>가이드가 제 위치에 없습니다: {folder}. ProfitShare를 다시 설치하세요.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>앞으로</translation>
    </message>
    <message>
        <source>{chapter} · {count}</source>
        <translation>{chapter} · {count}</translation>
    </message>
    <message>
        <source>Nothing in the guide says “{typed}”.</source>
        <translation>가이드에 “{typed}”에 관한 내용이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Like the system</source>
        <translation>시스템 설정</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>라이트</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>다크</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>라이트/다크</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>계정 없음</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Closed</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>순손익</translation>
    </message>
    <message>
        <source>Realised PnL</source>
        <translation>실현 손익</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>수수료</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>펀딩비</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>보유 시간</translation>
    </message>
    <message>
        <source>Trade history</source>
        <translation>거래 내역</translation>
    </message>
</context>
<context>
    <name>HourMap</name>
    <message>
        <source>Mean net by weekday and hour</source>
        <translation>요일·시간대별 평균 순손익</translation>
    </message>
    <message>
        <source>{hour}:00</source>
        <translation>{hour}:00</translation>
    </message>
</context>
<context>
    <name>HourPage</name>
    <message>
        <source>Change between the platform&apos;s clock and yours</source>
        <translation>플랫폼 시계와 현지 시계 전환</translation>
    </message>
    <message>
        <source>Clock: {zone}</source>
        <translation>시계: {zone}</translation>
    </message>
    <message>
        <source>Clock: yours</source>
        <translation>시계: 현지</translation>
    </message>
    <message>
        <source>Mean net of your own orders by the hour they closed in</source>
        <translation>종료 시간대별 내 주문 평균 순손익</translation>
    </message>
    <message>
        <source>Mean net of all orders by the hour they closed in</source>
        <translation>종료 시간대별 전체 주문 평균 순손익</translation>
    </message>
    <message>
        <source>{weekday}, {hour}:00: no order</source>
        <translation>{weekday}, {hour}:00: 주문 없음</translation>
    </message>
    <message numerus="yes">
        <source>{weekday}, {hour}:00: {mean} in the mean of %Ln order(s)</source>
        <translation>
            <numerusform>{weekday}, {hour}:00: 주문 %Ln건 평균 {mean}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>the same name</source>
        <translation>이름 일치</translation>
    </message>
    <message>
        <source>the name fits the mask</source>
        <translation>이름이 가려진 형태에 부합</translation>
    </message>
    <message>
        <source>the name fits, but little of it is visible</source>
        <translation>이름은 부합하나 보이는 글자가 적음</translation>
    </message>
    <message>
        <source>no name of this copier is known</source>
        <translation>이 팔로워의 이름을 알 수 없음</translation>
    </message>
    <message>
        <source>had begun to copy before every share</source>
        <translation>모든 배분 이전에 카피 시작</translation>
    </message>
    <message>
        <source>the amounts are about those estimated</source>
        <translation>금액이 추정값과 비슷함</translation>
    </message>
    <message>
        <source>the amounts are not those estimated</source>
        <translation>금액이 추정값과 다름</translation>
    </message>
    <message>
        <source>two people bear this name</source>
        <translation>같은 이름의 팔로워가 2명</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Who is who</source>
        <translation>팔로워 신원 대조</translation>
    </message>
    <message>
        <source>Names in share rows</source>
        <translation>배분 행의 이름</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>행</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>지급</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>미정산</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>본인이 확정</translation>
    </message>
    <message>
        <source>nobody fits well</source>
        <translation>부합하는 팔로워 없음</translation>
    </message>
    <message>
        <source>suggested, {certainty} certain</source>
        <translation>후보, 확실도 {certainty}</translation>
    </message>
    <message>
        <source>{nickname} ({copier})</source>
        <translation>{nickname}({copier})</translation>
    </message>
    <message>
        <source>The copier behind this name</source>
        <translation>이 이름에 해당하는 팔로워</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>확정</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Every share names its copier</source>
        <translation>모든 배분에 팔로워가 명시됨</translation>
    </message>
    <message>
        <source>Some platforms name copiers in share rows by a masked nickname alone. No row of this account does.</source>
        <translation>일부 플랫폼은 배분 행에 가려진 닉네임만 표시합니다. 이 계정에는 그런 행이 없습니다.</translation>
    </message>
    <message>
        <source>These names stand in shares that the platform reports. Nothing is merged until you confirm it; then the amounts are shown with the copier. No sum changes, and you can take it back.</source>
        <translation>플랫폼이 보고한 배분에 있는 이름입니다. 확정할 때까지 합쳐지지 않으며, 확정하면 금액이 해당 팔로워에 표시됩니다. 합계는 변하지 않고 되돌릴 수 있습니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>{name}: 어느 팔로워입니까?</translation>
    </message>
    <message>
        <source>{copier} · {certainty} certain</source>
        <translation>{copier} · 확실도 {certainty}</translation>
    </message>
    <message>
        <source>Nothing speaks for this copier.</source>
        <translation>이 팔로워임을 뒷받침하는 근거가 없습니다.</translation>
    </message>
</context>
<context>
    <name>ImageIntake</name>
    <message>
        <source>Pasted image</source>
        <translation>붙여넣은 이미지</translation>
    </message>
    <message>
        <source>What you pasted</source>
        <translation>붙여넣은 내용</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>이미지 선택</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp)</source>
        <translation>이미지(*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일(*)</translation>
    </message>
</context>
<context>
    <name>ImageRow</name>
    <message>
        <source>{size} · {width} × {height}</source>
        <translation>{size} · {width} × {height}</translation>
    </message>
    <message>
        <source>First day it shows</source>
        <translation>표시된 첫날</translation>
    </message>
    <message>
        <source>Last day it shows</source>
        <translation>표시된 마지막 날</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name} 제거</translation>
    </message>
    <message>
        <source>from</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>to</source>
        <translation>~</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>{column}, the same in every row</source>
        <translation>{column}, 모든 행 동일</translation>
    </message>
    <message>
        <source>value in every row</source>
        <translation>모든 행의 값</translation>
    </message>
    <message>
        <source>{column}: the sign is the other way round</source>
        <translation>{column}: 부호 반전</translation>
    </message>
    <message>
        <source>{column}: in percent, 10 means 0.1</source>
        <translation>{column}: 퍼센트 표기(10은 0.1)</translation>
    </message>
    <message>
        <source>, else </source>
        <translation>, 없으면 </translation>
    </message>
    <message>
        <source>{column} (not in this file)</source>
        <translation>{column}(이 파일에 없음)</translation>
    </message>
    <message>
        <source>The same in every row…</source>
        <translation>모든 행 동일…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>파일 선택(&amp;F)…</translation>
    </message>
    <message>
        <source>Paste ta&amp;ble</source>
        <translation>표 붙여넣기(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>취소(&amp;C)</translation>
    </message>
    <message>
        <source>Import a&amp;nother</source>
        <translation>계속 가져오기(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>완료(&amp;D)</translation>
    </message>
    <message>
        <source>Source and mapping</source>
        <translation>출처와 매핑</translation>
    </message>
    <message>
        <source>Read {read}: {taken} will be taken, {filtered} left out by the mapping, {refused} refused</source>
        <translation>{read}행 읽음: 적용 {taken}, 매핑으로 제외 {filtered}, 거부 {refused}</translation>
    </message>
    <message>
        <source>{sentence}, {merged} repeat others or add to them</source>
        <translation>{sentence}, 기존 행과 중복되거나 보완 {merged}</translation>
    </message>
    <message>
        <source>“{name}” {why}.</source>
        <translation>“{name}”: {why}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) added</source>
        <translation>
            <numerusform>주문 %Ln건 추가됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) added</source>
        <translation>
            <numerusform>이벤트 %Ln건 추가됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) added</source>
        <translation>
            <numerusform>팔로워 %Ln명 추가됨</numerusform>
        </translation>
    </message>
    <message>
        <source>Not one row could be read, so {account} is as it was before.</source>
        <translation>읽을 수 있는 행이 없어 변경되지 않았습니다: {account}.</translation>
    </message>
    <message>
        <source>{account} knew all of it already.</source>
        <translation>모두 이미 저장된 데이터입니다: {account}.</translation>
    </message>
    <message>
        <source>They are in {account} now.</source>
        <translation>저장되었습니다: {account}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier row(s) corrected.</source>
        <translation>
            <numerusform>이전 %Ln행이 정정되었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known order(s) have other amounts now, summed from the parts in this file. If more parts stand in another file, import them together.</source>
        <translation>
            <numerusform>기존 주문 %Ln건의 금액이 이 파일에 있는 부분 내역의 합계로 바뀌었습니다. 다른 파일에 나머지 내역이 있으면 함께 가져오세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares are computed anew from here on.</source>
        <translation>이 시점부터 배분을 다시 계산합니다.</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>가져올 파일 선택</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xls *.htm *.html)</source>
        <translation>표(*.csv *.tsv *.txt *.xlsx *.xls *.htm *.html)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일(*)</translation>
    </message>
    <message>
        <source>Save refused lines</source>
        <translation>거부된 행 저장</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>붙여넣은 표</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Excel</source>
        <translation>Excel</translation>
    </message>
    <message>
        <source>web page</source>
        <translation>웹페이지</translation>
    </message>
    <message>
        <source>text</source>
        <translation>텍스트</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln열</numerusform>
        </translation>
    </message>
    <message>
        <source>comma</source>
        <translation>쉼표</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>세미콜론</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>탭</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>세로줄</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>행</translation>
    </message>
    <message>
        <source>The first rows as they would be saved</source>
        <translation>저장될 내용 미리보기(처음 몇 행)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>값</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Refused lines</source>
        <translation>거부된 행</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Copier id</source>
        <translation>팔로워 ID</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>주문 ID</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>자산</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>종목</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>진입</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Realised PnL</source>
        <translation>실현 손익</translation>
    </message>
    <message>
        <source>Trading fee</source>
        <translation>거래 수수료</translation>
    </message>
    <message>
        <source>Funding fee</source>
        <translation>펀딩비</translation>
    </message>
    <message>
        <source>Share ratio</source>
        <translation>배분율</translation>
    </message>
    <message>
        <source>Unrealised PnL</source>
        <translation>미실현 손익</translation>
    </message>
    <message>
        <source>Whose order</source>
        <translation>주문 주체</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Amount as written</source>
        <translation>금액 원문</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>닉네임</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>순자산</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>보유 포지션</translation>
    </message>
    <message>
        <source>Active orders</source>
        <translation>활성 주문</translation>
    </message>
    <message>
        <source>Copying since</source>
        <translation>카피 시작 일시</translation>
    </message>
    <message>
        <source>Copied amount</source>
        <translation>카피 금액</translation>
    </message>
    <message>
        <source>PnL</source>
        <translation>손익</translation>
    </message>
    <message>
        <source>Share paid</source>
        <translation>지급된 배분</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>확인 일시</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>비어 있음</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>숫자가 아님</translation>
    </message>
    <message>
        <source>has a comma; choose it as the decimal sign</source>
        <translation>쉼표가 있음. 소수점으로 선택하세요</translation>
    </message>
    <message>
        <source>is beyond the largest amount, 92 billion</source>
        <translation>최대 금액 920억 초과</translation>
    </message>
    <message>
        <source>is a ratio with more than 6 decimals</source>
        <translation>소수점 이하 6자리를 넘는 비율</translation>
    </message>
    <message>
        <source>is not a ratio between 0 and 1</source>
        <translation>0과 1 사이의 비율이 아님</translation>
    </message>
    <message>
        <source>is not a time of the chosen format</source>
        <translation>선택한 형식의 시간이 아님</translation>
    </message>
    <message>
        <source>is a time without a zone; choose one</source>
        <translation>시간대가 없는 시간. 시간대를 선택하세요</translation>
    </message>
    <message>
        <source>is outside the years 1971 to 2199</source>
        <translation>1971~2199년 범위를 벗어남</translation>
    </message>
    <message>
        <source>is not a whole number of 0 or more</source>
        <translation>0 이상의 정수가 아님</translation>
    </message>
    <message>
        <source>is not a known kind of event</source>
        <translation>알 수 없는 이벤트 종류</translation>
    </message>
    <message>
        <source>is neither lead nor own nor empty</source>
        <translation>lead, own, 빈칸 중 하나가 아님</translation>
    </message>
    <message>
        <source>is before the order was opened</source>
        <translation>주문 진입 시점보다 이름</translation>
    </message>
    <message>
        <source>is empty: an open order needs an id</source>
        <translation>비어 있음: 미종료 주문에는 ID가 필요함</translation>
    </message>
    <message>
        <source>has characters that cannot be shown</source>
        <translation>표시할 수 없는 문자가 있음</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>너무 김</translation>
    </message>
    <message>
        <source>is not text of the chosen encoding</source>
        <translation>선택한 인코딩의 텍스트가 아님</translation>
    </message>
    <message>
        <source>stands twice with different content</source>
        <translation>서로 다른 내용으로 두 번 나옴</translation>
    </message>
    <message>
        <source>has not as many cells as the header</source>
        <translation>셀 수가 헤더와 다름</translation>
    </message>
    <message>
        <source>has a quotation mark that is not closed</source>
        <translation>닫히지 않은 따옴표가 있음</translation>
    </message>
    <message>
        <source>is not the name of an asset</source>
        <translation>자산 이름이 아님</translation>
    </message>
    <message>
        <source>is not a zone such as Asia/Kolkata or +05:30</source>
        <translation>Asia/Kolkata 또는 +05:30 같은 시간대가 아님</translation>
    </message>
    <message>
        <source>never was: the clocks were put forward over it</source>
        <translation>존재하지 않는 시간: 시계가 앞당겨진 구간</translation>
    </message>
    <message>
        <source>came twice: write it with its offset from UTC</source>
        <translation>두 번 존재하는 시간: UTC 오프셋을 함께 적으세요</translation>
    </message>
    <message>
        <source>has parts in an earlier file that are not in this one; import them together</source>
        <translation>이 파일에 없는 부분이 이전 파일에 있음. 함께 가져오세요</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln order(s)</source>
        <translation>
            <numerusform>주문 %Ln건 가져오기(&amp;I)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln event(s)</source>
        <translation>
            <numerusform>이벤트 %Ln건 가져오기(&amp;I)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln copier(s)</source>
        <translation>
            <numerusform>팔로워 %Ln명 가져오기(&amp;I)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>가져오기</translation>
    </message>
    <message>
        <source>The clipboard holds no table.</source>
        <translation>클립보드에 표가 없습니다.</translation>
    </message>
    <message>
        <source>Mark the table on the web page, copy it, and paste again.</source>
        <translation>웹페이지에서 표를 선택해 복사한 뒤 다시 붙여넣으세요.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>취소되었습니다.</translation>
    </message>
    <message>
        <source>Nothing was saved; the archive is as it was.</source>
        <translation>저장된 것이 없으며 아카이브는 그대로입니다.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>가져오기(&amp;I)</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>집계 중…</translation>
    </message>
    <message>
        <source>Give the new account a name, then import.</source>
        <translation>새 계정의 이름을 입력한 뒤 가져오세요.</translation>
    </message>
</context>
<context>
    <name>ImportDoor</name>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Import a file or a table from a web page ({keys})</source>
        <translation>파일 또는 웹페이지 표 가져오기({keys})</translation>
    </message>
</context>
<context>
    <name>ImportReading</name>
    <message>
        <source>pasted</source>
        <translation>붙여넣음</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>API key</source>
        <translation>API 키</translation>
    </message>
    <message>
        <source>Keep key</source>
        <translation>키 저장</translation>
    </message>
    <message>
        <source>Keep all the same</source>
        <translation>그대로 저장</translation>
    </message>
    <message>
        <source>API key of {name}</source>
        <translation>{name}의 API 키</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>It is for {exchange} at {address}.</source>
        <translation>{exchange}({address})용 키입니다.</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>API key</source>
        <translation>API 키</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>시크릿</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>패스프레이즈</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>패스프레이즈(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>연결 테스트(&amp;T)</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API 키(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>시크릿(&amp;S)</translation>
    </message>
</context>
<context>
    <name>KeyTrial</name>
    <message>
        <source>Asking the exchange …</source>
        <translation>거래소에 조회하는 중 …</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>7, 30 or 90 days, or everything</source>
        <translation>7일, 30일, 90일 또는 전체 기간</translation>
    </message>
    <message>
        <source>View as table, and back</source>
        <translation>표로 보기와 차트로 돌아가기</translation>
    </message>
    <message>
        <source>Read the figures sample by sample</source>
        <translation>데이터 포인트별로 수치 읽기</translation>
    </message>
    <message>
        <source>Go to the first or the last sample</source>
        <translation>첫 번째 또는 마지막 데이터 포인트로 이동</translation>
    </message>
    <message>
        <source>Pin a second cursor to compare with</source>
        <translation>비교용 두 번째 커서 고정</translation>
    </message>
    <message>
        <source>Take the cursors away</source>
        <translation>커서 제거</translation>
    </message>
    <message>
        <source>Select or deselect the current copier</source>
        <translation>현재 팔로워 선택/선택 해제</translation>
    </message>
    <message>
        <source>Select as you go</source>
        <translation>이동하면서 선택</translation>
    </message>
    <message>
        <source>Select all that are shown</source>
        <translation>표시된 팔로워 모두 선택</translation>
    </message>
    <message>
        <source>Tell all about the current copier</source>
        <translation>현재 팔로워의 상세 정보 보기</translation>
    </message>
    <message>
        <source>Preview the removal of those selected</source>
        <translation>선택한 팔로워의 제거 미리보기</translation>
    </message>
    <message>
        <source>Search the copiers</source>
        <translation>팔로워 검색</translation>
    </message>
    <message>
        <source>Close the drawer and go back to the table</source>
        <translation>상세 패널을 닫고 표로 돌아가기</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>선택한 행 복사</translation>
    </message>
    <message>
        <source>Copy them with the column names</source>
        <translation>열 이름과 함께 복사</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>모든 행 선택</translation>
    </message>
    <message>
        <source>Open the current row</source>
        <translation>현재 행 열기</translation>
    </message>
    <message>
        <source>Walk through the rows</source>
        <translation>행 사이 이동</translation>
    </message>
    <message>
        <source>Leave the table</source>
        <translation>표에서 나가기</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Removed by you</source>
        <translation>본인이 제거</translation>
    </message>
    <message>
        <source>You ended the copy trading</source>
        <translation>본인이 카피 트레이딩 종료</translation>
    </message>
    <message numerus="yes">
        <source>By the platform: unfunded for %Ln day(s)</source>
        <translation>
            <numerusform>플랫폼: %Ln일간 자금 없음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the platform: no trade of yours for %Ln day(s)</source>
        <translation>
            <numerusform>플랫폼: %Ln일간 내 거래 없음</numerusform>
        </translation>
    </message>
    <message>
        <source>Left after withdrawing {amount}</source>
        <translation>{amount} 출금 후 이탈</translation>
    </message>
    <message>
        <source>Left while you stood {part} below your peak</source>
        <translation>내 계정이 고점 대비 {part} 하락한 상태에서 이탈</translation>
    </message>
    <message>
        <source>Left after a loss of {part} of his own within 30 days</source>
        <translation>30일 이내 팔로워 자신의 손실 {part} 후 이탈</translation>
    </message>
    <message>
        <source>Left; why is not known</source>
        <translation>이탈, 사유 알 수 없음</translation>
    </message>
</context>
<context>
    <name>LeftPanel</name>
    <message>
        <source>Copiers who left</source>
        <translation>이탈한 팔로워</translation>
    </message>
</context>
<context>
    <name>LogViewer</name>
    <message>
        <source>Log</source>
        <translation>로그</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>전체 항목 내용</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>심각</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>수준</translation>
    </message>
    <message>
        <source>From</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>발생한 일</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>로그 항목</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>표시할 항목</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>log level</comment>
        <translation>정보</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>log level</comment>
        <translation>전체</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>경고 및 오류</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>로그 검색</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>따라가기(&amp;F)</translation>
    </message>
    <message>
        <source>Stay at the end while more is written</source>
        <translation>새 항목이 기록되면 맨 끝으로 이동</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>The selected entries, or all that are shown</source>
        <translation>선택한 항목 또는 표시된 항목 전체</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>폴더 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Nothing was written down yet</source>
        <translation>아직 기록된 항목이 없습니다</translation>
    </message>
    <message>
        <source>What goes wrong stands here, with what its makers need to find it.</source>
        <translation>문제가 발생하면 개발자가 원인을 찾는 데 필요한 정보와 함께 여기에 기록됩니다.</translation>
    </message>
    <message>
        <source>Nothing like that in the log</source>
        <translation>로그에 해당하는 항목이 없습니다</translation>
    </message>
    <message>
        <source>Search for something else, or show everything.</source>
        <translation>다른 검색어를 입력하거나 전체를 표시하세요.</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>로그를 읽는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln줄</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries}; older ones are in the folder</source>
        <translation>{entries}, 이전 항목은 폴더에 있음</translation>
    </message>
</context>
<context>
    <name>LookPreview</name>
    <message>
        <source>Loss</source>
        <translation>손실</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>정상</translation>
    </message>
    <message>
        <source>Profit</source>
        <comment>opposite of loss</comment>
        <translation>수익</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>ProfitShare</source>
        <translation>ProfitShare</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>아카이브</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>시작하기</translation>
    </message>
</context>
<context>
    <name>MappingCard</name>
    <message>
        <source>The rows are</source>
        <translation>행 종류</translation>
    </message>
    <message>
        <source>Read through</source>
        <translation>사용할 매핑</translation>
    </message>
    <message>
        <source>C&amp;hange this mapping…</source>
        <translation>이 매핑 변경(&amp;H)…</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>매핑 이름</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>저장(&amp;K)</translation>
    </message>
    <message>
        <source>{name} · fits</source>
        <translation>{name} · 적합</translation>
    </message>
    <message>
        <source>Our own layout</source>
        <translation>기본 양식</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>여기서 만듦</translation>
    </message>
    <message>
        <source>The ro&amp;ws are</source>
        <translation>행 종류(&amp;W)</translation>
    </message>
    <message>
        <source>Read &amp;through</source>
        <translation>사용할 매핑(&amp;T)</translation>
    </message>
    <message>
        <source>Our column · what it is in the file</source>
        <translation>항목 · 파일의 열</translation>
    </message>
    <message>
        <source>Ke&amp;ep this mapping as</source>
        <translation>매핑 저장 이름(&amp;E)</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>읽는 방식</translation>
    </message>
    <message>
        <source>Still needed: {columns}</source>
        <translation>부족한 열: {columns}</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>교체(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Overview</source>
        <translation>개요</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>신청</translation>
    </message>
    <message>
        <source>Futures settings</source>
        <translation>선물 설정</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>수익 배분</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>버전 {version}</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>검색…</translation>
    </message>
    <message>
        <source>Find an action, a page, a copier or a setting</source>
        <translation>작업, 페이지, 팔로워, 설정 검색</translation>
    </message>
    <message>
        <source>{page} ({keys})</source>
        <translation>{page}({keys})</translation>
    </message>
</context>
<context>
    <name>NeedsYou</name>
    <message>
        <source>Needs you</source>
        <translation>확인 필요</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>현재 확인이 필요한 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Looking at payouts and copiers…</source>
        <translation>지급과 팔로워를 확인하는 중…</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>간략히 보기</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>{count}건 모두 보기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) need you</source>
        <translation>
            <numerusform>확인 필요 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>{account}: {detail}</source>
        <translation>{account}: {detail}</translation>
    </message>
    <message>
        <source>{title}: {action}</source>
        <translation>{title}: {action}</translation>
    </message>
</context>
<context>
    <name>NotationEditor</name>
    <message>
        <source>Times look like</source>
        <translation>시간 형식</translation>
    </message>
    <message>
        <source>Zone of times</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>Numbers look like</source>
        <translation>숫자 형식</translation>
    </message>
    <message>
        <source>Orders with one id</source>
        <translation>같은 ID의 주문</translation>
    </message>
    <message>
        <source>Words beside numbers</source>
        <translation>숫자에 붙는 문자</translation>
    </message>
    <message>
        <source>USDT; ≈</source>
        <translation>USDT; ≈</translation>
    </message>
    <message>
        <source>Cells that say nothing</source>
        <translation>빈칸으로 볼 값</translation>
    </message>
    <message>
        <source>--; N/A</source>
        <translation>--; N/A</translation>
    </message>
    <message>
        <source>&amp;Leave rows out…</source>
        <translation>행 제외(&amp;L)…</translation>
    </message>
    <message>
        <source>refuse them, unless they are equal</source>
        <translation>거부(내용이 같으면 제외)</translation>
    </message>
    <message>
        <source>the last one counts</source>
        <translation>마지막 행 적용</translation>
    </message>
    <message>
        <source>add them up, they are parts</source>
        <translation>분할로 보고 합산</translation>
    </message>
    <message>
        <source>all count, they are fills</source>
        <translation>체결로 보고 모두 적용</translation>
    </message>
    <message>
        <source>in the zone</source>
        <translation>시간대</translation>
    </message>
    <message>
        <source>“{time}” {why}</source>
        <translation>“{time}”: {why}</translation>
    </message>
    <message>
        <source>{time} → {instant}</source>
        <translation>{time} → {instant}</translation>
    </message>
</context>
<context>
    <name>NotesEditor</name>
    <message>
        <source>Tags, apart by commas</source>
        <translation>태그(쉼표로 구분)</translation>
    </message>
    <message>
        <source>Note on this copier</source>
        <translation>이 팔로워에 대한 메모</translation>
    </message>
    <message>
        <source>A note for yourself</source>
        <translation>나만의 메모</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>메모 저장</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>저장되지 않음</translation>
    </message>
</context>
<context>
    <name>NoticeButton</name>
    <message>
        <source>Notices</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>{count}+</source>
        <translation>{count}+</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread notice(s)</source>
        <translation>
            <numerusform>읽지 않은 알림 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>{notices} (Ctrl+Shift+N)</source>
        <translation>{notices}(Ctrl+Shift+N)</translation>
    </message>
</context>
<context>
    <name>NoticeCentre</name>
    <message>
        <source>Notices</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Notices, newest first</source>
        <translation>알림(최신순)</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>모두 읽음으로 표시</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Notices of which account</source>
        <translation>알림 대상 계정</translation>
    </message>
    <message>
        <source>Which notices</source>
        <translation>알림 종류</translation>
    </message>
    <message>
        <source>All notices</source>
        <translation>모든 알림</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>읽지 않음</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>진행 중</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>긴급</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>모든 계정</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread notice(s)</source>
        <translation>
            <numerusform>읽지 않은 알림 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>이전 알림 보기</translation>
    </message>
    <message>
        <source>No notice of this kind.</source>
        <translation>해당하는 알림이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing to tell you. Settlements, payouts, limits and deadlines of every account will be listed here.</source>
        <translation>알림이 없습니다. 모든 계정의 정산, 지급, 한도, 기한이 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>What to be told of</source>
        <translation>알림 받을 항목</translation>
    </message>
</context>
<context>
    <name>NoticeDoor</name>
    <message numerus="yes">
        <source>{notice} (and %Ln more)</source>
        <translation>
            <numerusform>{notice}(외 %Ln건)</numerusform>
        </translation>
    </message>
    <message>
        <source>ProfitShare</source>
        <translation>ProfitShare</translation>
    </message>
</context>
<context>
    <name>NoticeRow</name>
    <message>
        <source>{sentence}: {action}</source>
        <translation>{sentence}: {action}</translation>
    </message>
    <message>
        <source>{account} · {age} · over</source>
        <translation>{account} · {age} · 종료됨</translation>
    </message>
    <message>
        <source>{account} · {age} · unread</source>
        <translation>{account} · {age} · 읽지 않음</translation>
    </message>
    <message>
        <source>{account} · {age}</source>
        <translation>{account} · {age}</translation>
    </message>
</context>
<context>
    <name>NoticeSettings</name>
    <message>
        <source>What to be told of</source>
        <translation>알림 받을 항목</translation>
    </message>
    <message>
        <source>Beside the clock</source>
        <translation>시계 옆</translation>
    </message>
    <message>
        <source>Copy notices to the system tray, where there is one</source>
        <translation>알림을 시스템 트레이에도 표시(지원 환경에서만)</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>방해 금지 시간</translation>
    </message>
    <message>
        <source>Quiet hours begin at</source>
        <translation>방해 금지 시작 시각</translation>
    </message>
    <message>
        <source>to</source>
        <translation>~</translation>
    </message>
    <message>
        <source>Quiet hours end at</source>
        <translation>방해 금지 종료 시각</translation>
    </message>
    <message>
        <source>On this computer&apos;s clock. Notices are kept here, and told afterwards.</source>
        <translation>이 컴퓨터 시계 기준. 알림은 여기에 보관되었다가 나중에 표시됩니다.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 키</translation>
    </message>
    <message>
        <source>The account whose key ends</source>
        <translation>키가 만료되는 계정</translation>
    </message>
    <message>
        <source>Its key ends on</source>
        <translation>키 만료일</translation>
    </message>
    <message>
        <source>The day on which the key ends</source>
        <translation>키가 만료되는 날</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>알림 조건</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Settlement</source>
        <translation>정산</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>차단</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>지급</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>신청</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>활동</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>한도</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>입금</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 키</translation>
    </message>
    <message>
        <source>A settlement is near</source>
        <translation>정산 임박</translation>
    </message>
    <message>
        <source>Something blocks a settlement</source>
        <translation>정산을 막는 요인</translation>
    </message>
    <message>
        <source>Unrealized PnL near the limit</source>
        <translation>미실현 손익 한도 근접</translation>
    </message>
    <message>
        <source>A payout is right</source>
        <translation>지급 일치</translation>
    </message>
    <message>
        <source>A payout differs</source>
        <translation>지급 차이</translation>
    </message>
    <message>
        <source>A payout is missing</source>
        <translation>지급 누락</translation>
    </message>
    <message>
        <source>The application moves</source>
        <translation>신청 상태 변경</translation>
    </message>
    <message>
        <source>The ratio may change again</source>
        <translation>배분율 재변경 가능</translation>
    </message>
    <message>
        <source>Days without a trade</source>
        <translation>거래 없는 일수</translation>
    </message>
    <message>
        <source>Places for copiers run out</source>
        <translation>팔로워 자리 부족</translation>
    </message>
    <message>
        <source>Assets near a threshold</source>
        <translation>자산 기준선 근접</translation>
    </message>
    <message>
        <source>Lead orders of the day run out</source>
        <translation>당일 리드 주문 한도 근접</translation>
    </message>
    <message>
        <source>Too little balance to lead</source>
        <translation>리드 잔고 부족</translation>
    </message>
    <message>
        <source>Orders opened at once</source>
        <translation>주문 동시 진입</translation>
    </message>
    <message>
        <source>A deposit while holding</source>
        <translation>보유 중 입금</translation>
    </message>
    <message>
        <source>The rules are about to change</source>
        <translation>규칙 변경 예정</translation>
    </message>
    <message>
        <source>The record has a gap</source>
        <translation>기록 누락</translation>
    </message>
    <message>
        <source>An API key ends</source>
        <translation>API 키 만료</translation>
    </message>
    <message>
        <source>The data is old</source>
        <translation>오래된 데이터</translation>
    </message>
    <message>
        <source>Open Profit</source>
        <translation>수익 배분 열기</translation>
    </message>
    <message>
        <source>Open Application</source>
        <translation>신청 열기</translation>
    </message>
    <message>
        <source>Open Futures settings</source>
        <translation>선물 설정 열기</translation>
    </message>
    <message>
        <source>Open Copiers</source>
        <translation>팔로워 열기</translation>
    </message>
    <message>
        <source>Open Accounts</source>
        <translation>계정 열기</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>출처: {source}</translation>
    </message>
    <message>
        <source>Settlement at {time}: nothing would be paid as it stands</source>
        <translation>{time} 정산: 현재 상태로는 지급 없음</translation>
    </message>
    <message>
        <source>Settlement within the hour, {time}: {amounts} expected</source>
        <translation>1시간 이내 정산, {time}: {amounts} 예상</translation>
    </message>
    <message>
        <source>Settlement within a day, {time}: {amounts} expected</source>
        <translation>하루 이내 정산, {time}: {amounts} 예상</translation>
    </message>
    <message>
        <source>Your unrealized PnL is below the limit: nothing is settled {time}</source>
        <translation>미실현 손익이 한도 미만입니다: {time} 정산 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) cannot cover the share at {time}</source>
        <translation>
            <numerusform>팔로워 %Ln명이 {time} 배분액을 감당할 수 없습니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) with open positions: postponed at {time}</source>
        <translation>
            <numerusform>보유 포지션이 있는 팔로워 %Ln명: {time} 정산 연기</numerusform>
        </translation>
    </message>
    <message>
        <source>Your unrealized PnL is {amount}; at {limit} nothing settles</source>
        <translation>미실현 손익 {amount}: {limit}에 도달하면 정산되지 않습니다</translation>
    </message>
    <message>
        <source>{amounts} paid for {day}, exactly as computed</source>
        <translation>{day}분 {amounts} 지급, 계산과 정확히 일치</translation>
    </message>
    <message>
        <source>The payout of {day} differs by {amounts}, all explained</source>
        <translation>{day} 지급 차이 {amounts}, 모두 설명됨</translation>
    </message>
    <message>
        <source>The payout of {day} is off by {amounts}, unexplained</source>
        <translation>{day} 지급 차이 {amounts}, 원인 불명</translation>
    </message>
    <message>
        <source>The payout of {day} has not come: {amounts} due</source>
        <translation>{day} 지급이 없습니다: 지급 예정 {amounts}</translation>
    </message>
    <message>
        <source>“{state}”: the platform&apos;s answer was due by {time}</source>
        <translation>“{state}”: 플랫폼의 답변 기한은 {time}까지였습니다</translation>
    </message>
    <message>
        <source>The application is now “{state}”</source>
        <translation>신청 상태가 변경되었습니다: “{state}”</translation>
    </message>
    <message>
        <source>The share ratio may be changed again, until {time}</source>
        <translation>배분율을 다시 변경할 수 있습니다({time}까지)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) without a trade: your copiers are unfollowed</source>
        <translation>
            <numerusform>거래 없는 날 %Ln일: 팔로워의 카피가 해제됩니다</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) without a trade; copiers are unfollowed {time}</source>
        <translation>
            <numerusform>거래 없는 날 %Ln일: {time}에 팔로워의 카피가 해제됩니다</numerusform>
        </translation>
    </message>
    <message>
        <source>All {limit} places for copiers are taken</source>
        <translation>팔로워 자리 {limit}개가 모두 사용 중입니다</translation>
    </message>
    <message>
        <source>{count} of {limit} places for copiers are taken</source>
        <translation>팔로워 자리 {limit}개 중 {count}개 사용 중</translation>
    </message>
    <message>
        <source>{amount} under management: leverage is capped at 5x</source>
        <translation>운용 자산 {amount}: 레버리지가 5배로 제한됩니다</translation>
    </message>
    <message>
        <source>{amount} under management; leverage is capped at 5x from {limit} on</source>
        <translation>운용 자산 {amount}: {limit}부터 레버리지가 5배로 제한됩니다</translation>
    </message>
    <message>
        <source>{count} lead orders today: the next is not copied</source>
        <translation>오늘 리드 주문 {count}건: 다음 주문은 카피되지 않습니다</translation>
    </message>
    <message>
        <source>{count} of {limit} lead orders of today are used</source>
        <translation>오늘 리드 주문 {limit}건 중 {count}건 사용</translation>
    </message>
    <message>
        <source>{amount} to trade with: below {limit} lead orders fail</source>
        <translation>거래 가능 금액 {amount}: {limit} 미만이면 리드 주문이 실패합니다</translation>
    </message>
    <message>
        <source>{symbol} was opened within 500 ms of another: it was not copied</source>
        <translation>{symbol}: 다른 종목과 500ms 이내에 진입하여 카피되지 않았습니다</translation>
    </message>
    <message>
        <source>{amounts} came in while a position was open: copiers&apos; positions shrink</source>
        <translation>포지션 보유 중 {amounts} 입금: 팔로워의 포지션이 축소됩니다</translation>
    </message>
    <message>
        <source>The platform&apos;s rules change {time}: version “{label}”</source>
        <translation>플랫폼 규칙 변경, {time}: 버전 “{label}”</translation>
    </message>
    <message numerus="yes">
        <source>The record has a gap of %Ln day(s) from {day} on</source>
        <translation>
            <numerusform>{day}부터 기록에 %Ln일 누락</numerusform>
        </translation>
    </message>
    <message>
        <source>The API key ended {time}</source>
        <translation>API 키가 {time}에 만료되었습니다</translation>
    </message>
    <message>
        <source>The API key ends {time}</source>
        <translation>API 키가 {time}에 만료됩니다</translation>
    </message>
    <message>
        <source>Nothing was learned since {time}</source>
        <translation>{time} 이후 새로운 정보가 없습니다</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
</context>
<context>
    <name>OpenTable</name>
    <message>
        <source>Opened</source>
        <translation>진입</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>보유 시간</translation>
    </message>
    <message>
        <source>Unrealised PnL</source>
        <translation>미실현 손익</translation>
    </message>
    <message>
        <source>Fees so far</source>
        <translation>현재까지 수수료</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>보유 포지션</translation>
    </message>
</context>
<context>
    <name>OrdersTable</name>
    <message>
        <source>Orders behind this payout</source>
        <translation>이 지급의 대상 주문</translation>
    </message>
    <message>
        <source>Orders before these</source>
        <translation>이전 주문</translation>
    </message>
    <message>
        <source>Orders after these</source>
        <translation>다음 주문</translation>
    </message>
    <message>
        <source>{first}–{last} of {count}</source>
        <translation>{first}–{last} / {count}건</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>종목</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>순손익</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>배분</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>실현</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>수수료</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>펀딩비</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>carried from an earlier window</source>
        <translation>이전 기간에서 이월</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Account</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>지급</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>활동</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>동기화</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>시계</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>정산</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>바로잡기</translation>
    </message>
    <message>
        <source>Look at the payout</source>
        <translation>지급 확인</translation>
    </message>
    <message>
        <source>Look at the clock</source>
        <translation>시계 확인</translation>
    </message>
    <message>
        <source>See the log</source>
        <translation>로그 보기</translation>
    </message>
    <message>
        <source>See what is missing</source>
        <translation>누락 확인</translation>
    </message>
    <message>
        <source>Bring it up to date</source>
        <translation>최신화</translation>
    </message>
    <message>
        <source>See the copiers</source>
        <translation>팔로워 보기</translation>
    </message>
    <message>
        <source>See who waits</source>
        <translation>대기자 보기</translation>
    </message>
    <message>
        <source>Enter payouts</source>
        <translation>지급 입력</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>일치</translation>
    </message>
    <message>
        <source>differs, explained</source>
        <translation>차이 있음, 설명됨</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>이의 있음</translation>
    </message>
    <message>
        <source>waits for the payout</source>
        <translation>지급 대기</translation>
    </message>
    <message>
        <source>next change allowed now</source>
        <translation>지금 변경 가능</translation>
    </message>
    <message>
        <source>fixed, it cannot be changed</source>
        <translation>고정, 변경 불가</translation>
    </message>
    <message>
        <source>when it may change is not published</source>
        <translation>변경 가능 시점 미공개</translation>
    </message>
    <message>
        <source>The payout of {day} has differences</source>
        <translation>{day} 지급에 차이가 있습니다</translation>
    </message>
    <message>
        <source>The payout of {day} differs by {amounts}</source>
        <translation>{day} 지급 차이 {amounts}</translation>
    </message>
    <message>
        <source>Copiers are unfollowed in {time} without a trade</source>
        <translation>거래가 없으면 {time} 후 팔로워의 카피가 해제됩니다</translation>
    </message>
    <message>
        <source>The last news came {age}</source>
        <translation>최근 정보: {age}</translation>
    </message>
    <message numerus="yes">
        <source>No trade for %Ln day(s)</source>
        <translation>
            <numerusform>거래 없는 날 %Ln일</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last sync had %Ln problem(s)</source>
        <translation>
            <numerusform>지난 동기화에서 문제 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The record has a gap of %Ln day(s)</source>
        <translation>
            <numerusform>기록에 %Ln일 누락</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %Ln second(s)</source>
        <translation>
            <numerusform>이 컴퓨터의 시계 오차 %Ln초</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln place(s) are taken</source>
        <translation>
            <numerusform>자리 %Ln개 모두 사용 중</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inactive copier(s) hold places</source>
        <translation>
            <numerusform>비활성 팔로워 %Ln명이 자리 사용 중</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) would not be settled</source>
        <translation>
            <numerusform>팔로워 %Ln명이 정산되지 않을 예정</numerusform>
        </translation>
    </message>
    <message>
        <source>No payout was ever recorded</source>
        <translation>기록된 지급이 없습니다</translation>
    </message>
    <message>
        <source>The platform unfollows your copiers since {time}.</source>
        <translation>{time}부터 플랫폼이 팔로워의 카피를 해제하고 있습니다.</translation>
    </message>
    <message>
        <source>The first begins on {day}. Import what is missing.</source>
        <translation>첫 누락은 {day}에 시작됩니다. 빠진 데이터를 가져오세요.</translation>
    </message>
    <message>
        <source>{amounts} held back until their positions close.</source>
        <translation>포지션 종료까지 {amounts} 유보.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that nothing explains.</source>
        <translation>
            <numerusform>원인 불명 %Ln행.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), every part of it explained.</source>
        <translation>
            <numerusform>%Ln행, 모두 설명됨.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any trade that is copied starts the clock anew.</source>
        <translation>카피되는 거래를 하면 일수가 다시 시작됩니다.</translation>
    </message>
    <message>
        <source>What it could not read is named in the log.</source>
        <translation>읽지 못한 항목은 로그에 있습니다.</translation>
    </message>
    <message>
        <source>What is shown may have changed since. Import or sync.</source>
        <translation>표시된 내용이 달라졌을 수 있습니다. 가져오거나 동기화하세요.</translation>
    </message>
    <message>
        <source>Countdowns are off by as much. Set the clock.</source>
        <translation>카운트다운에도 같은 오차가 있습니다. 시계를 맞추세요.</translation>
    </message>
    <message>
        <source>Nobody else can follow you.</source>
        <translation>더 이상 새로운 팔로워를 받을 수 없습니다.</translation>
    </message>
    <message>
        <source>The platform lets you remove them.</source>
        <translation>플랫폼에서 제거할 수 있습니다.</translation>
    </message>
    <message>
        <source>A condition of the platform is not met.</source>
        <translation>플랫폼의 조건을 충족하지 않습니다.</translation>
    </message>
    <message>
        <source>Import or enter what you were paid to see whether it was right.</source>
        <translation>받은 금액을 가져오거나 입력하면 올바르게 지급되었는지 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>no payout recorded</source>
        <translation>기록된 지급 없음</translation>
    </message>
    <message>
        <source>differs, not looked into</source>
        <translation>차이 있음, 미확인</translation>
    </message>
    <message>
        <source>next change allowed {time}</source>
        <translation>다음 변경 가능: {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>활성 %Ln명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inactive</source>
        <translation>
            <numerusform>비활성 %Ln명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>미확인 %Ln명</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewCurve</name>
    <message>
        <source>Cumulative profit share</source>
        <translation>누적 수익 배분</translation>
    </message>
    <message>
        <source>Newest settled windows</source>
        <translation>최근 정산된 기간</translation>
    </message>
    <message>
        <source>Settled in total</source>
        <translation>총 정산액</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>지급</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>배분</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Reading the archive…</source>
        <translation>아카이브를 읽는 중…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>What am I owed, why, when, by whom?</source>
        <translation>얼마를, 왜, 언제, 누구에게서 받는지</translation>
    </message>
    <message>
        <source>One panel for every account you lead on will stand here. Import its orders, which makes the account too, connect an exchange, or look around first.</source>
        <translation>리드하는 계정마다 패널이 여기에 표시됩니다. 주문을 가져오거나(계정도 만들어짐), 거래소를 연결하거나, 먼저 둘러보세요.</translation>
    </message>
    <message>
        <source>The same on the command line:</source>
        <translation>명령줄에서 같은 작업:</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>데모 데이터로 둘러보기</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>파일 가져오기…</translation>
    </message>
    <message>
        <source>Connect an exchange…</source>
        <translation>거래소 연결…</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Select the inactive copiers</source>
        <translation>비활성 팔로워 선택</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>{page} 페이지</translation>
    </message>
    <message>
        <source>Turn to this account</source>
        <translation>이 계정으로 전환</translation>
    </message>
    <message>
        <source>Setting on the page {page}</source>
        <translation>{page} 페이지의 설정</translation>
    </message>
    <message>
        <source>Export: {kind} – {format}</source>
        <translation>내보내기: {kind} – {format}</translation>
    </message>
    <message>
        <source>Opens the export with this chosen</source>
        <translation>이 항목을 선택한 상태로 내보내기 열기</translation>
    </message>
</context>
<context>
    <name>Payout</name>
    <message>
        <source>Base × ratio</source>
        <translation>기준액 × 배분율</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>정산 계기</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Pending now</source>
        <translation>현재 미정산</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>기준 시점</translation>
    </message>
    <message>
        <source>High-water mark</source>
        <translation>하이워터마크</translation>
    </message>
    <message>
        <source>Nothing is lost: it is carried to the next window.</source>
        <translation>손실되는 것은 없으며 다음 기간으로 이월됩니다.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>지급 예정</translation>
    </message>
    <message>
        <source>Cut off and due</source>
        <translation>마감 및 지급 예정</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>마감</translation>
    </message>
    <message>
        <source>Paid out at</source>
        <translation>지급 일시</translation>
    </message>
</context>
<context>
    <name>PayoutDoor</name>
    <message>
        <source>Reading the orders and payments behind it…</source>
        <translation>관련 주문과 지급을 읽는 중…</translation>
    </message>
    <message>
        <source>The archive has changed since this was read. Refresh the page.</source>
        <translation>읽은 이후 아카이브가 변경되었습니다. 페이지를 새로고침하세요.</translation>
    </message>
    <message>
        <source>Nothing was written. {path}: {why}.</source>
        <translation>저장하지 못했습니다. {path}: {why}.</translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>{path}에 저장했습니다.</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>증명서 저장</translation>
    </message>
</context>
<context>
    <name>PayoutDrawer</name>
    <message>
        <source>Explanation of a payout</source>
        <translation>지급 설명</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>텍스트로 복사</translation>
    </message>
    <message>
        <source>Rows…</source>
        <translation>행…</translation>
    </message>
    <message>
        <source>See and correct this copier&apos;s orders and events</source>
        <translation>이 팔로워의 주문과 이벤트를 보고 정정</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Save the proof as one page for a support ticket</source>
        <translation>고객 지원 문의용 한 페이지 증명서 저장</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save the proof with every order and its digest</source>
        <translation>모든 주문과 다이제스트를 포함한 증명서 저장</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>설명 닫기</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>닫기(Esc)</translation>
    </message>
    <message>
        <source>Terms of the payout</source>
        <translation>지급 내역</translation>
    </message>
</context>
<context>
    <name>PendingTable</name>
    <message>
        <source>Pending share by copier</source>
        <translation>팔로워별 미정산 배분</translation>
    </message>
    <message>
        <source>No order has closed since the last cut-off.</source>
        <translation>최근 마감 이후 종료된 주문이 없습니다.</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Pending share</source>
        <translation>미정산 배분</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>기준액</translation>
    </message>
    <message>
        <source>If settled now</source>
        <translation>지금 정산하면</translation>
    </message>
    <message>
        <source>To high-water mark</source>
        <translation>하이워터마크까지</translation>
    </message>
</context>
<context>
    <name>Performance</name>
    <message>
        <source>Return on investment</source>
        <translation>투자 수익률</translation>
    </message>
    <message>
        <source>Time-weighted return</source>
        <translation>시간 가중 수익률</translation>
    </message>
    <message>
        <source>Additive return</source>
        <translation>가산 수익률</translation>
    </message>
    <message>
        <source>Modified Dietz return</source>
        <translation>수정 디츠 수익률</translation>
    </message>
    <message>
        <source>Money-weighted return</source>
        <translation>금액 가중 수익률</translation>
    </message>
    <message>
        <source>Compound annual growth</source>
        <translation>연평균 성장률</translation>
    </message>
    <message>
        <source>Maximum drawdown</source>
        <translation>최대 낙폭</translation>
    </message>
    <message>
        <source>Drawdown of the ROI curve</source>
        <translation>ROI 곡선 낙폭</translation>
    </message>
    <message>
        <source>Drawdown of the asset curve</source>
        <translation>자산 곡선 낙폭</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>변동성</translation>
    </message>
    <message>
        <source>Sharpe ratio</source>
        <translation>샤프 비율</translation>
    </message>
    <message>
        <source>Sortino ratio</source>
        <translation>소르티노 비율</translation>
    </message>
    <message>
        <source>Ulcer index</source>
        <translation>얼서 지수</translation>
    </message>
    <message>
        <source>Value at risk, 95 %</source>
        <translation>VaR, 95%</translation>
    </message>
    <message>
        <source>Expected shortfall, 95 %</source>
        <translation>기대 손실(ES), 95%</translation>
    </message>
    <message>
        <source>Win rate by orders</source>
        <translation>주문 기준 승률</translation>
    </message>
    <message>
        <source>Win rate by positions</source>
        <translation>포지션 기준 승률</translation>
    </message>
    <message>
        <source>Win rate by days</source>
        <translation>일 기준 승률</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>수익 팩터</translation>
    </message>
    <message>
        <source>Winning to losing orders</source>
        <translation>승패 주문 비율</translation>
    </message>
    <message>
        <source>Expectancy</source>
        <translation>기대값</translation>
    </message>
    <message>
        <source>Payoff ratio</source>
        <translation>손익비</translation>
    </message>
    <message>
        <source>Total income</source>
        <translation>총수입</translation>
    </message>
    <message>
        <source>Copiers&apos; PnL</source>
        <translation>팔로워 손익</translation>
    </message>
    <message>
        <source>Income from profit share</source>
        <translation>수익 배분 수입</translation>
    </message>
    <message>
        <source>Share ratio</source>
        <translation>배분율</translation>
    </message>
    <message>
        <source>PnL / (first equity + everything moved in)</source>
        <translation>손익 / (첫 순자산 + 총입금)</translation>
    </message>
    <message>
        <source>Product of (1 + daily return) - 1; daily return = (equity - flow) / equity before - 1</source>
        <translation>(1 + 일 수익률)의 곱 - 1; 일 수익률 = (순자산 - 입출금) / 이전 순자산 - 1</translation>
    </message>
    <message>
        <source>Sum over the stretches between transfers of (end - beginning) / beginning</source>
        <translation>입출금 사이 각 구간의 (종료 - 시작) / 시작 합계</translation>
    </message>
    <message>
        <source>PnL / (first equity + each move x the part of the period it was there)</source>
        <translation>손익 / (첫 순자산 + 각 입출금 x 기간 중 남아 있던 비율)</translation>
    </message>
    <message>
        <source>The one rate of the period at which first equity and moves grow into the last equity</source>
        <translation>첫 순자산과 입출금이 마지막 순자산이 되는 기간 전체의 단일 수익률</translation>
    </message>
    <message>
        <source>(1 + time-weighted return) ^ (365 / days) - 1</source>
        <translation>(1 + 시간 가중 수익률) ^ (365 / 일수) - 1</translation>
    </message>
    <message>
        <source>Largest fall from a peak of the chained value of 1, the start being a peak</source>
        <translation>1에서 연쇄한 값의 고점 대비 최대 하락(시작도 고점으로 봄)</translation>
    </message>
    <message>
        <source>Largest fall from a peak of 1 + additive return</source>
        <translation>1 + 가산 수익률의 고점 대비 최대 하락</translation>
    </message>
    <message>
        <source>Largest fall from a peak of the equity itself; a withdrawal counts as a fall</source>
        <translation>순자산 자체의 고점 대비 최대 하락(출금도 하락으로 봄)</translation>
    </message>
    <message>
        <source>Sample deviation of the daily returns x root of 365</source>
        <translation>일 수익률의 표본 표준편차 x 365의 제곱근</translation>
    </message>
    <message>
        <source>Mean / sample deviation of the daily returns x root of 365; risk-free rate 0</source>
        <translation>일 수익률의 평균 / 표본 표준편차 x 365의 제곱근; 무위험 이자율 0</translation>
    </message>
    <message>
        <source>Mean of the daily returns / root of the mean squared loss x root of 365</source>
        <translation>일 수익률의 평균 / 손실 제곱 평균의 제곱근 x 365의 제곱근</translation>
    </message>
    <message>
        <source>Root of the mean squared drawdown over the days</source>
        <translation>일별 낙폭 제곱 평균의 제곱근</translation>
    </message>
    <message>
        <source>The daily return exceeded on 95 % of days: historical, interpolated</source>
        <translation>95%의 날에 상회하는 일 수익률: 역사적 방식, 보간</translation>
    </message>
    <message>
        <source>Mean return of the worst 5 % of days, of one day at least</source>
        <translation>최악 5%의 날(최소 1일)의 평균 수익률</translation>
    </message>
    <message>
        <source>Closed orders with a net above 0 / all closed orders; net = realized - fees + funding</source>
        <translation>순손익이 0보다 큰 종료 주문 / 전체 종료 주문; 순손익 = 실현 손익 - 수수료 + 펀딩비</translation>
    </message>
    <message>
        <source>Fully closed positions with a profit / all fully closed ones; partial closes do not count</source>
        <translation>수익이 난 완전 종료 포지션 / 전체 완전 종료 포지션; 부분 종료는 제외</translation>
    </message>
    <message>
        <source>Days with a profit / (days with a profit + days with a loss)</source>
        <translation>수익 일수 / (수익 일수 + 손실 일수)</translation>
    </message>
    <message>
        <source>Sum of the gains of winning orders / sum of the losses of losing ones</source>
        <translation>수익 주문의 이익 합계 / 손실 주문의 손실 합계</translation>
    </message>
    <message>
        <source>Number of winning orders / number of losing ones</source>
        <translation>수익 주문 수 / 손실 주문 수</translation>
    </message>
    <message>
        <source>Sum of the nets of all closed orders / their number</source>
        <translation>전체 종료 주문의 순손익 합계 / 주문 수</translation>
    </message>
    <message>
        <source>Mean gain of winning orders / mean loss of losing ones</source>
        <translation>수익 주문의 평균 이익 / 손실 주문의 평균 손실</translation>
    </message>
    <message>
        <source>The account&apos;s PnL: last equity - first equity - everything moved in or out between</source>
        <translation>계정 손익: 마지막 순자산 - 첫 순자산 - 그 사이의 순입출금</translation>
    </message>
    <message>
        <source>Sum of the nets of all copiers&apos; orders closed in the period</source>
        <translation>기간 중 종료된 전체 팔로워 주문의 순손익 합계</translation>
    </message>
    <message>
        <source>Sum of the dues of all settlements paid in the period</source>
        <translation>기간 중 지급된 모든 정산의 지급 예정액 합계</translation>
    </message>
    <message>
        <source>The share ratio that a new order would be opened under now</source>
        <translation>지금 진입하는 주문에 적용될 배분율</translation>
    </message>
    <message>
        <source>the files cannot be used</source>
        <translation>파일을 사용할 수 없음</translation>
    </message>
    <message>
        <source>no equity is known in this period</source>
        <translation>이 기간의 순자산을 알 수 없음</translation>
    </message>
    <message>
        <source>the equity is known once; a return needs two readings</source>
        <translation>순자산 측정값이 1건뿐임. 수익률에는 2건 필요</translation>
    </message>
    <message>
        <source>there are fewer than two daily returns</source>
        <translation>일 수익률이 2건 미만</translation>
    </message>
    <message>
        <source>the first equity is not above zero</source>
        <translation>첫 순자산이 0 이하</translation>
    </message>
    <message>
        <source>the equity was not above zero at the beginning of a day</source>
        <translation>하루의 시작 순자산이 0 이하</translation>
    </message>
    <message>
        <source>a day lost more than there was; below zero no return can be chained</source>
        <translation>순자산을 초과한 손실이 있는 날이 있어 수익률을 연쇄할 수 없음</translation>
    </message>
    <message>
        <source>the returns do not vary</source>
        <translation>수익률에 변동이 없음</translation>
    </message>
    <message>
        <source>no day had a loss</source>
        <translation>손실이 난 날이 없음</translation>
    </message>
    <message>
        <source>no day had a profit or a loss</source>
        <translation>수익이나 손실이 난 날이 없음</translation>
    </message>
    <message>
        <source>first equity and moves do not add up to capital above zero</source>
        <translation>첫 순자산과 입출금의 합계 자본이 0 이하</translation>
    </message>
    <message>
        <source>no rate, or more than one, explains the moves and the last equity</source>
        <translation>입출금과 마지막 순자산을 설명하는 수익률이 없거나 여러 개임</translation>
    </message>
    <message>
        <source>the rows are not about a day apart</source>
        <translation>행 간격이 약 하루가 아님</translation>
    </message>
    <message>
        <source>the figure is beyond the largest number</source>
        <translation>표현 가능한 최대값 초과</translation>
    </message>
    <message>
        <source>no orders were given</source>
        <translation>주문 없음</translation>
    </message>
    <message>
        <source>no order is known to be the lead&apos;s own</source>
        <translation>리드 트레이더 본인의 주문이 확인되지 않음</translation>
    </message>
    <message>
        <source>no order was closed</source>
        <translation>종료된 주문 없음</translation>
    </message>
    <message>
        <source>no closed order won</source>
        <translation>수익이 난 종료 주문 없음</translation>
    </message>
    <message>
        <source>no closed order lost</source>
        <translation>손실이 난 종료 주문 없음</translation>
    </message>
    <message>
        <source>orders do not say which position they belong to</source>
        <translation>주문에 포지션 정보가 없음</translation>
    </message>
    <message>
        <source>the orders are in several assets, which cannot be added up</source>
        <translation>주문의 자산이 여러 종류라 합산할 수 없음</translation>
    </message>
    <message>
        <source>Ours: {formula}</source>
        <translation>이 앱: {formula}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>출처: {source}</translation>
    </message>
    <message>
        <source>{platform} shows “{label}”: {formula}</source>
        <translation>{platform} 표시 “{label}”: {formula}</translation>
    </message>
    <message>
        <source>Where it is undefined {platform} shows: {words}</source>
        <translation>계산할 수 없을 때 {platform} 표시: {words}</translation>
    </message>
    <message>
        <source>very large</source>
        <translation>매우 큼</translation>
    </message>
</context>
<context>
    <name>PerformanceTab</name>
    <message>
        <source>Reading the archive…</source>
        <translation>아카이브를 읽는 중…</translation>
    </message>
    <message>
        <source>Nothing to measure yet</source>
        <translation>아직 측정할 데이터 없음</translation>
    </message>
    <message>
        <source>Import orders, or events of the kind “equity” with one reading a day: returns and drawdowns are made of them.</source>
        <translation>주문 또는 종류가 “equity”인 이벤트(하루 1건)를 가져오세요. 수익률과 낙폭은 이 데이터로 계산합니다.</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7일</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30일</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90일</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>전체 기간</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>자산</translation>
    </message>
    <message>
        <source>Performance figures</source>
        <translation>성과 지표</translation>
    </message>
    <message>
        <source>{platform}: “{label}”</source>
        <translation>{platform}: “{label}”</translation>
    </message>
    <message>
        <source>no order of a copier is known</source>
        <translation>팔로워 주문이 확인되지 않음</translation>
    </message>
    <message>
        <source>nothing says which: import a ratio_change event</source>
        <translation>배분율을 알 수 없음: ratio_change 이벤트를 가져오세요</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) measured</source>
        <translation>
            <numerusform>%Ln일 측정</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without a reading</source>
        <translation>
            <numerusform>그중 %Ln일 측정값 없음</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlatformSection</name>
    <message>
        <source>The same year by other platforms&apos; rules</source>
        <translation>다른 플랫폼 규칙으로 본 같은 해</translation>
    </message>
    <message>
        <source>Rules of</source>
        <translation>규칙</translation>
    </message>
    <message>
        <source>Share earned</source>
        <translation>발생한 배분</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Of it pending</source>
        <translation>그중 미정산</translation>
    </message>
    <message>
        <source>Copiers keep</source>
        <translation>팔로워 몫</translation>
    </message>
    <message>
        <source>Assumes</source>
        <translation>가정</translation>
    </message>
    <message>
        <source>{platform}, losses carried</source>
        <translation>{platform}, 손실 이월</translation>
    </message>
    <message>
        <source>{platform} (as it was)</source>
        <translation>{platform}(이전 규칙)</translation>
    </message>
    <message>
        <source>{platform} assumes</source>
        <translation>{platform} 가정</translation>
    </message>
    <message>
        <source>This is what your own archive settled to; nothing is assumed.</source>
        <translation>본인 아카이브의 정산 결과이며 가정이 없습니다.</translation>
    </message>
</context>
<context>
    <name>Positions</name>
    <message>
        <source>Symbol</source>
        <translation>종목</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>거래</translation>
    </message>
    <message>
        <source>A trade that was copied</source>
        <translation>카피된 거래</translation>
    </message>
    <message>
        <source>A trade of your own that was not copied</source>
        <translation>카피되지 않은 본인 거래</translation>
    </message>
    <message>
        <source>Several positions within half a second</source>
        <translation>0.5초 이내 여러 포지션 진입</translation>
    </message>
    <message>
        <source>Money moved in while a position is open</source>
        <translation>포지션 보유 중 입금</translation>
    </message>
    <message>
        <source>High leverage and thin markets</source>
        <translation>높은 레버리지와 얇은 호가</translation>
    </message>
    <message>
        <source>Hedging, grids, martingale, many trades</source>
        <translation>헤지, 그리드, 마틴게일, 다수 거래</translation>
    </message>
    <message>
        <source>Of positions opened within 500 ms of one another only the first is copied; the others may be missing with your copiers.</source>
        <translation>500ms 이내에 잇달아 진입한 포지션은 첫 번째만 카피되며, 나머지는 팔로워에게 없을 수 있습니다.</translation>
    </message>
    <message>
        <source>A large deposit makes your position a smaller part of your account. Copiers&apos; positions follow, and some may be reduced by force.</source>
        <translation>큰 금액을 입금하면 계정에서 포지션이 차지하는 비중이 줄어듭니다. 팔로워의 포지션도 따라가며 일부는 강제로 축소될 수 있습니다.</translation>
    </message>
    <message>
        <source>In a small coin there is little on the other side: copiers enter and leave at worse prices than you, and may lose where you win. Leverage makes the difference larger.</source>
        <translation>소형 코인은 상대 호가가 적어 팔로워가 더 불리한 가격에 진입·종료하며, 본인이 수익일 때 팔로워는 손실일 수 있습니다. 레버리지가 높을수록 차이가 커집니다.</translation>
    </message>
    <message>
        <source>They only work when copiers&apos; orders match yours almost exactly. Delays and thin markets break that, and copies fail or lose.</source>
        <translation>팔로워 주문이 본인 주문과 거의 정확히 일치해야 작동합니다. 지연과 얇은 호가로 어긋나면 카피가 실패하거나 손실이 납니다.</translation>
    </message>
    <message>
        <source>Not in your record.</source>
        <translation>기록에 없음.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) in your record.</source>
        <translation>
            <numerusform>기록에 %Ln회 있음.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>리드</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>본인</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>롱</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>숏</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days}일 {hours}시간</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}시간 {minutes}분</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}분</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}초</translation>
    </message>
</context>
<context>
    <name>PositionsTab</name>
    <message>
        <source>Reading the archive…</source>
        <translation>아카이브를 읽는 중…</translation>
    </message>
    <message>
        <source>Which trades</source>
        <translation>거래 구분</translation>
    </message>
    <message>
        <source>Lead and own</source>
        <translation>리드와 본인</translation>
    </message>
    <message>
        <source>Lead only</source>
        <translation>리드만</translation>
    </message>
    <message>
        <source>Own only</source>
        <translation>본인만</translation>
    </message>
    <message>
        <source>Orders that are not filled yet are in no file and no API that is read.</source>
        <translation>미체결 주문은 읽는 파일과 API에 없습니다.</translation>
    </message>
    <message>
        <source>What copiers may not be able to follow</source>
        <translation>팔로워가 따라가기 어려울 수 있는 거래</translation>
    </message>
    <message>
        <source>No position is open.</source>
        <translation>보유 포지션이 없습니다.</translation>
    </message>
    <message>
        <source>No position of this kind is open. Choose “Lead and own” to see all.</source>
        <translation>이 종류의 보유 포지션이 없습니다. 모두 보려면 “리드와 본인”을 선택하세요.</translation>
    </message>
    <message>
        <source>Open · {count}</source>
        <translation>보유 중 · {count}</translation>
    </message>
    <message>
        <source>History · {count}</source>
        <translation>내역 · {count}</translation>
    </message>
    <message>
        <source>By symbol · {count}</source>
        <translation>종목별 · {count}</translation>
    </message>
    <message>
        <source>What to mind</source>
        <translation>유의 사항</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>출처: {source}</translation>
    </message>
    <message>
        <source>All orders in this account are copiers&apos;. Import your own with “lead” or “own” in the column is_lead, or connect the exchange.</source>
        <translation>이 계정의 주문은 모두 팔로워의 것입니다. is_lead 열에 “lead” 또는 “own”을 넣어 본인 주문을 가져오거나 거래소를 연결하세요.</translation>
    </message>
    <message>
        <source>Import your orders, with “lead” or “own” in the column is_lead.</source>
        <translation>is_lead 열에 “lead” 또는 “own”을 넣어 본인 주문을 가져오세요.</translation>
    </message>
    <message>
        <source>No trade of your own is known</source>
        <translation>확인된 본인 거래 없음</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>시스템 설정</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>다크</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>라이트</translation>
    </message>
    <message>
        <source>Colours of profit and loss</source>
        <translation>수익·손실 색상</translation>
    </message>
    <message>
        <source>Blue and orange are told apart with every kind of colour blindness. Shapes need no colour at all.</source>
        <translation>파란색과 주황색은 모든 유형의 색각 이상에서 구별됩니다. 도형은 색상이 필요 없습니다.</translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation>녹색과 빨간색</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>파란색과 주황색</translation>
    </message>
    <message>
        <source>Shapes, no colours</source>
        <translation>도형(색상 없음)</translation>
    </message>
    <message>
        <source>Colour of a rise</source>
        <translation>상승 색상</translation>
    </message>
    <message>
        <source>Turns profit and loss round everywhere: figures, charts, pictures. What is in order or wrong never turns.</source>
        <translation>수치, 차트, 이미지 등 모든 곳에서 수익과 손실의 색상을 서로 바꿉니다. 정상·오류 상태의 색상은 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>As usual in my language</source>
        <translation>언어별 관례에 따름</translation>
    </message>
    <message>
        <source>Green (or blue) is up</source>
        <translation>상승은 녹색(또는 파란색)</translation>
    </message>
    <message>
        <source>Red (or orange) is up</source>
        <translation>상승은 빨간색(또는 주황색)</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>간격</translation>
    </message>
    <message>
        <source>Compact shows about a third more rows in a table.</source>
        <translation>“좁게”는 표에 약 3분의 1 더 많은 행을 표시합니다.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>넓게</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>좁게</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Words, figures and dates. Takes effect when ProfitShare is next started.</source>
        <translation>문구, 숫자, 날짜 표기. ProfitShare를 다음에 시작할 때 적용됩니다.</translation>
    </message>
    <message>
        <source>Large amounts</source>
        <translation>큰 금액</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>전체 표기</translation>
    </message>
    <message>
        <source>In 万 and 亿</source>
        <translation>만·억 단위</translation>
    </message>
    <message>
        <source>Privacy at the start</source>
        <translation>시작 시 프라이버시</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H hides and shows amounts at any time.</source>
        <translation>Ctrl+Shift+H로 언제든지 금액을 숨기거나 표시할 수 있습니다.</translation>
    </message>
    <message>
        <source>As it was last</source>
        <translation>마지막 상태 유지</translation>
    </message>
    <message>
        <source>Everything is shown</source>
        <translation>모두 표시</translation>
    </message>
    <message>
        <source>Amounts are hidden</source>
        <translation>금액 숨김</translation>
    </message>
    <message>
        <source>All figures and names are hidden</source>
        <translation>모든 수치와 이름 숨김</translation>
    </message>
    <message>
        <source>Amounts are scrambled, for screenshots</source>
        <translation>금액 변환(스크린샷용)</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>환경설정</translation>
    </message>
    <message>
        <source>ProfitShare speaks the other language when it is next started.</source>
        <translation>새 언어는 ProfitShare를 다음에 시작할 때 적용됩니다.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>This is the &amp;whole list: who is not in it has left</source>
        <translation>전체 목록임: 목록에 없으면 이탈로 처리(&amp;W)</translation>
    </message>
    <message>
        <source>Take the tick away where the list goes on, as on a page with numbers below.</source>
        <translation>아래에 페이지 번호가 있는 등 목록이 이어지면 체크를 해제하세요.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>미리보기</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>The mapping is not finished yet.</source>
        <translation>매핑이 아직 완성되지 않았습니다.</translation>
    </message>
    <message>
        <source>Still needed: {columns}</source>
        <translation>부족한 열: {columns}</translation>
    </message>
    <message>
        <source>The first rows, as they would be saved</source>
        <translation>저장될 내용 미리보기(처음 몇 행)</translation>
    </message>
    <message>
        <source>None of the first rows can be used.</source>
        <translation>처음 몇 행 중 사용할 수 있는 것이 없습니다.</translation>
    </message>
    <message>
        <source>Refused lines · {count}</source>
        <translation>거부된 행 · {count}</translation>
    </message>
</context>
<context>
    <name>PrivacyBanner</name>
    <message>
        <source>Show amounts</source>
        <translation>금액 표시</translation>
    </message>
    <message>
        <source>Amounts are hidden.</source>
        <translation>금액이 숨겨져 있습니다.</translation>
    </message>
    <message>
        <source>Percentages, counts and names are shown.</source>
        <translation>비율, 건수, 이름은 표시됩니다.</translation>
    </message>
    <message>
        <source>Amounts, percentages, counts and names are hidden.</source>
        <translation>금액, 비율, 건수, 이름이 숨겨져 있습니다.</translation>
    </message>
    <message>
        <source>Shapes and order stay true.</source>
        <translation>형태와 순서는 실제와 같습니다.</translation>
    </message>
    <message>
        <source>These amounts and names are not real.</source>
        <translation>표시된 금액과 이름은 실제가 아닙니다.</translation>
    </message>
    <message>
        <source>Every amount is multiplied by one secret factor; percentages are true.</source>
        <translation>모든 금액에 하나의 비밀 배수를 곱했으며, 비율은 실제와 같습니다.</translation>
    </message>
</context>
<context>
    <name>PrivacyButton</name>
    <message>
        <source>Normal: everything is shown</source>
        <translation>일반: 모두 표시</translation>
    </message>
    <message>
        <source>Semi-private: amounts hidden, percentages shown</source>
        <translation>부분 비공개: 금액 숨김, 비율 표시</translation>
    </message>
    <message>
        <source>Private: amounts, percentages, counts and names hidden</source>
        <translation>비공개: 금액, 비율, 건수, 이름 숨김</translation>
    </message>
    <message>
        <source>Scrambled, for screenshots: amounts times a secret factor, names made up</source>
        <translation>변환(스크린샷용): 금액에 비밀 배수를 곱하고 이름은 가상으로 표시</translation>
    </message>
    <message>
        <source>The shapes of charts, the sizes of bars and the order of a sorted table stay true, and what you type, such as a limit, stays readable.</source>
        <translation>차트의 형태, 막대의 크기, 정렬된 표의 순서는 실제와 같으며, 한도처럼 직접 입력하는 값은 그대로 보입니다.</translation>
    </message>
    <message>
        <source>Hide figures ({keys})</source>
        <translation>수치 숨기기({keys})</translation>
    </message>
    <message>
        <source>Privacy: figures are hidden</source>
        <translation>프라이버시: 수치 숨김</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>프라이버시</translation>
    </message>
</context>
<context>
    <name>PrivacyDoor</name>
    <message>
        <source>One moment…</source>
        <translation>잠시만요…</translation>
    </message>
</context>
<context>
    <name>ProfitCards</name>
    <message>
        <source>Pending share</source>
        <translation>미정산 배분</translation>
    </message>
    <message>
        <source>Share ratio in force</source>
        <translation>적용 중인 배분율</translation>
    </message>
    <message>
        <source>Settled in total</source>
        <translation>총 정산액</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln settled window(s)</source>
        <translation>
            <numerusform>정산된 기간 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>last: {amount} on {day}</source>
        <translation>최근: {day} {amount}</translation>
    </message>
</context>
<context>
    <name>ProfitChart</name>
    <message>
        <source>Reading the archive…</source>
        <translation>아카이브를 읽는 중…</translation>
    </message>
</context>
<context>
    <name>ProfitPage</name>
    <message>
        <source>Pending</source>
        <translation>미정산</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>보고</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>추정</translation>
    </message>
    <message>
        <source>Pending shares and settlements</source>
        <translation>미정산 배분과 정산</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>정산</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>아카이브를 읽는 중…</translation>
    </message>
    <message>
        <source>Drawing the curve…</source>
        <translation>곡선을 그리는 중…</translation>
    </message>
    <message>
        <source>Pending · {count}</source>
        <translation>미정산 · {count}</translation>
    </message>
    <message>
        <source>Settlements · {count}</source>
        <translation>정산 · {count}</translation>
    </message>
</context>
<context>
    <name>ProfitStates</name>
    <message>
        <source>No account yet</source>
        <translation>계정 없음</translation>
    </message>
    <message>
        <source>Import the orders your platform lets you export; the account is made with the first of them. They are settled by the platform&apos;s rules, and every payout shows its formula.</source>
        <translation>플랫폼에서 내보낸 주문을 가져오세요. 계정은 처음 가져올 때 만들어집니다. 주문은 플랫폼 규칙으로 정산되며, 모든 지급에 계산식이 표시됩니다.</translation>
    </message>
    <message>
        <source>The same on the command line:</source>
        <translation>명령줄에서 같은 작업:</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>데모 데이터로 둘러보기</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>파일 가져오기…</translation>
    </message>
    <message>
        <source>No orders in this account yet</source>
        <translation>이 계정에 아직 주문이 없습니다</translation>
    </message>
    <message>
        <source>Import the orders of your copiers. A file may be imported again at any time: what is known already is not added twice.</source>
        <translation>팔로워 주문을 가져오세요. 파일은 언제든 다시 가져올 수 있으며, 이미 있는 데이터는 중복되지 않습니다.</translation>
    </message>
    <message>
        <source>Add by hand…</source>
        <translation>직접 추가…</translation>
    </message>
    <message>
        <source>Nothing to see at that instant</source>
        <translation>해당 시점의 데이터 없음</translation>
    </message>
    <message>
        <source>The archive had learned of no order by then. What was imported later is left out.</source>
        <translation>그때까지 아카이브에 주문이 없었습니다. 이후에 가져온 데이터는 제외됩니다.</translation>
    </message>
    <message>
        <source>No order had been opened by then.</source>
        <translation>그때까지 진입한 주문이 없었습니다.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>현재로 돌아가기</translation>
    </message>
    <message>
        <source>Which share ratio was in force?</source>
        <translation>적용된 배분율은 얼마였습니까?</translation>
    </message>
    <message>
        <source>The platform&apos;s export does not say. Put this into a file called ratio.csv, with your own ratio and one line for every change, and import it.</source>
        <translation>플랫폼에서 내보낸 파일에는 없습니다. 본인의 배분율로 변경마다 한 줄씩, 다음 내용을 ratio.csv 파일에 넣어 가져오세요.</translation>
    </message>
    <message>
        <source>Enter it by hand…</source>
        <translation>직접 입력…</translation>
    </message>
</context>
<context>
    <name>ProfitViews</name>
    <message>
        <source>Settlements</source>
        <translation>정산</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>포지션</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>성과</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>시뮬레이션</translation>
    </message>
    <message>
        <source>Views of the profit</source>
        <translation>수익 배분 보기</translation>
    </message>
    <message>
        <source>Share card…</source>
        <translation>공유 카드…</translation>
    </message>
    <message>
        <source>A picture of your results to post, without amounts</source>
        <translation>게시용 성과 이미지(금액 제외)</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>How far the import is</source>
        <translation>가져오기 진행 상황</translation>
    </message>
    <message>
        <source>Everything is saved at the end, at once. Cancel leaves the archive as it was.</source>
        <translation>마지막에 한 번에 저장됩니다. 취소하면 아카이브는 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>{name} 가져오는 중</translation>
    </message>
    <message>
        <source>{saved} of {rows} rows written</source>
        <translation>{rows}행 중 {saved}행 저장</translation>
    </message>
    <message>
        <source>{percent} read</source>
        <translation>{percent} 읽음</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>중지하는 중…</translation>
    </message>
</context>
<context>
    <name>PromptDialog</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>As of {instant}</source>
        <translation>{instant} 기준</translation>
    </message>
    <message>
        <source>Proof of a payout</source>
        <translation>지급 증명서</translation>
    </message>
    <message>
        <source>{nickname} · id {copier}</source>
        <translation>{nickname} · ID {copier}</translation>
    </message>
    <message>
        <source>All copiers together</source>
        <translation>전체 팔로워 합계</translation>
    </message>
    <message>
        <source>Formula with its numbers</source>
        <translation>계산식과 수치</translation>
    </message>
    <message>
        <source>Due and paid</source>
        <translation>지급 예정과 지급</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more payment(s)</source>
        <translation>
            <numerusform>외 지급 %Ln건</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more note(s)</source>
        <translation>
            <numerusform>외 메모 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules and their source</source>
        <translation>규칙과 출처</translation>
    </message>
    <message>
        <source>{source}: {document}</source>
        <translation>{source}: {document}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more source(s)</source>
        <translation>
            <numerusform>외 출처 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>Path of the high-water mark</source>
        <translation>하이워터마크 추이</translation>
    </message>
    <message>
        <source>Orders behind it</source>
        <translation>대상 주문</translation>
    </message>
    <message>
        <source>The digest is of the CSV of this proof, every byte above its last line. One digit changed in the CSV, and it is another one. Computed by the lead trader&apos;s own program, ProfitShare, from the archive it keeps; not a statement of the platform.</source>
        <translation>다이제스트는 이 증명서 CSV의 마지막 줄 위 모든 바이트로 계산됩니다. CSV에서 한 글자만 바뀌어도 값이 달라집니다. 리드 트레이더 본인의 프로그램 ProfitShare가 보유한 아카이브에서 계산한 것이며, 플랫폼의 확인서가 아닙니다.</translation>
    </message>
    <message>
        <source>SHA-256 of the CSV of this proof: {digest}</source>
        <translation>이 증명서 CSV의 SHA-256: {digest}</translation>
    </message>
    <message>
        <source>High-water mark</source>
        <translation>하이워터마크</translation>
    </message>
    <message>
        <source>Sum of each order&apos;s net × its ratio; nothing if the net is a loss</source>
        <translation>각 주문의 순손익 × 배분율 합계. 순손익이 손실이면 0</translation>
    </message>
    <message>
        <source>Total so far × ratio − already shared, never below 0</source>
        <translation>누계 × 배분율 − 기배분액, 0 미만 없음</translation>
    </message>
    <message>
        <source>Total so far × ratio − already shared − ratio adjustment, never below 0</source>
        <translation>누계 × 배분율 − 기배분액 − 배분율 조정, 0 미만 없음</translation>
    </message>
    <message>
        <source>(Total so far − high-water mark) × ratio, never below 0</source>
        <translation>(누계 − 하이워터마크) × 배분율, 0 미만 없음</translation>
    </message>
    <message>
        <source>Trading fees counted otherwise</source>
        <translation>거래 수수료 집계 방식 차이</translation>
    </message>
    <message>
        <source>Funding counted otherwise</source>
        <translation>펀딩비 집계 방식 차이</translation>
    </message>
    <message>
        <source>A trade left out or counted twice</source>
        <translation>거래 누락 또는 중복 집계</translation>
    </message>
    <message>
        <source>Another share ratio</source>
        <translation>다른 배분율</translation>
    </message>
    <message>
        <source>An order put into another window</source>
        <translation>주문이 다른 기간에 포함됨</translation>
    </message>
    <message>
        <source>Held back, or paid although it waits</source>
        <translation>유보됨, 또는 연기 대상이나 지급됨</translation>
    </message>
    <message>
        <source>An early settlement</source>
        <translation>조기 정산</translation>
    </message>
    <message>
        <source>Withheld and not yet refunded</source>
        <translation>유보 후 미환급</translation>
    </message>
    <message>
        <source>Losses or high-water mark carried otherwise</source>
        <translation>손실 또는 하이워터마크 이월 방식 차이</translation>
    </message>
    <message>
        <source>A rebate of fees mixed in</source>
        <translation>수수료 리베이트 혼입</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>반올림</translation>
    </message>
    <message>
        <source>Conversion at another rate</source>
        <translation>환산율 차이</translation>
    </message>
    <message>
        <source>Matched: paid what was due</source>
        <translation>일치: 지급 예정액대로 지급</translation>
    </message>
    <message>
        <source>Explained: all of the difference has a name</source>
        <translation>설명됨: 차이의 원인이 모두 확인됨</translation>
    </message>
    <message>
        <source>Disputed: not all of it can be explained</source>
        <translation>이의 있음: 차이 일부를 설명할 수 없음</translation>
    </message>
    <message>
        <source>Waiting: it is too early to expect it</source>
        <translation>대기: 아직 지급 시기가 아님</translation>
    </message>
    <message>
        <source>No payment was ever recorded, so a missing one says nothing</source>
        <translation>지급 기록이 전혀 없어 미지급으로 볼 수 없음</translation>
    </message>
    <message>
        <source>Nothing was due and nothing came</source>
        <translation>지급 예정도 지급도 없음</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>지급 예정</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>지급</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>원인 불명</translation>
    </message>
    <message numerus="yes">
        <source>Paid in one sum for %Ln copier(s).</source>
        <translation>
            <numerusform>팔로워 %Ln명분이 한 번에 지급되었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Or: {causes}</source>
        <translation>또는: {causes}</translation>
    </message>
    <message>
        <source>always, as far as is known</source>
        <translation>확인된 범위에서 항상</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>계산식</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>적용 시작</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>적용 종료</translation>
    </message>
    <message>
        <source>{document} · {sections}</source>
        <translation>{document} · {sections}</translation>
    </message>
    <message>
        <source>Closed and settled before</source>
        <translation>종료 및 기정산</translation>
    </message>
    <message>
        <source>Unrealised at the cut-off</source>
        <translation>마감 시 미실현</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s), net {net}, share {share}</source>
        <translation>
            <numerusform>주문 %Ln건, 순손익 {net}, 배분 {share}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more order(s): net {net}, share {share}. The CSV has all.</source>
        <translation>
            <numerusform>외 주문 %Ln건: 순손익 {net}, 배분 {share}. 전체는 CSV에 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>{mark} · PnL {base} · {day}</source>
        <translation>{mark} · 손익 {base} · {day}</translation>
    </message>
    <message>
        <source>PnL as the platform shows it</source>
        <translation>플랫폼 표시 손익</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>종목</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>실현</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>수수료</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>펀딩비</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>순손익</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>배분</translation>
    </message>
    <message>
        <source>{platform} futures: {days} consecutive days</source>
        <translation>{platform} 선물: 연속 {days}일</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>순이익</translation>
    </message>
    <message>
        <source>Closed orders</source>
        <translation>종료된 주문</translation>
    </message>
    <message>
        <source>Won / lost</source>
        <translation>승 / 패</translation>
    </message>
    <message>
        <source>{won} / {lost}</source>
        <translation>{won} / {lost}</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>승률</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>수익 팩터</translation>
    </message>
    <message>
        <source>Deepest fall</source>
        <translation>최대 하락</translation>
    </message>
    <message>
        <source>Net profit so far, day by day</source>
        <translation>일별 누적 순이익</translation>
    </message>
    <message>
        <source>Net profit of each day</source>
        <translation>일별 순이익</translation>
    </message>
    <message>
        <source>Net: realised PnL − trading fees ({fees}) ± funding.</source>
        <translation>순손익: 실현 손익 − 거래 수수료({fees}) ± 펀딩비.</translation>
    </message>
    <message>
        <source>Mostly {symbols}.</source>
        <translation>주요 종목: {symbols}.</translation>
    </message>
    <message>
        <source>Days are those of the platform. Made {instant} from own records.</source>
        <translation>날짜는 플랫폼 기준. {instant} 본인 기록으로 작성.</translation>
    </message>
    <message>
        <source>Orders in other assets, left out: {count}.</source>
        <translation>다른 자산의 주문(제외): {count}건.</translation>
    </message>
    <message>
        <source>No payment record to compare with this settlement.</source>
        <translation>이 정산과 대조할 지급 기록이 없습니다.</translation>
    </message>
</context>
<context>
    <name>ProofGallery</name>
    <message>
        <source>Add &amp;images…</source>
        <translation>이미지 추가(&amp;I)…</translation>
    </message>
    <message>
        <source>Pas&amp;te</source>
        <translation>붙여넣기(&amp;T)</translation>
    </message>
    <message>
        <source>Pro&amp;ve it for me</source>
        <translation>증빙 만들기(&amp;V)</translation>
    </message>
    <message>
        <source>Draws the curve and the figures of your own orders of the last 30 whole days.</source>
        <translation>최근 30일(온전한 날 기준) 본인 주문의 곡선과 수치를 그립니다.</translation>
    </message>
    <message>
        <source>Profit curve or order statistics of {days} consecutive days within a year. Drop images here or paste them; up to {megabytes} MB each. Place and device are taken out of them.</source>
        <translation>1년 이내 연속 {days}일의 수익 곡선 또는 주문 통계. 이미지를 여기에 놓거나 붙여넣으세요(각 {megabytes} MB 이하). 위치와 기기 정보는 제거됩니다.</translation>
    </message>
    <message>
        <source>{count} of {most} images</source>
        <translation>이미지 {count} / {most}장</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>이미지 %Ln장</numerusform>
        </translation>
    </message>
    <message>
        <source>{images} · {days} consecutive days shown</source>
        <translation>{images} · 연속 {days}일 표시</translation>
    </message>
</context>
<context>
    <name>Radar</name>
    <message>
        <source>The rulebook of {platform} was changed</source>
        <translation>{platform} 룰북이 변경되었습니다</translation>
    </message>
    <message>
        <source>The rulebook of {platform} was changed, from {at} on</source>
        <translation>{platform} 룰북이 변경되었습니다({at}부터)</translation>
    </message>
    <message>
        <source>{platform} has new rules since {at}</source>
        <translation>{platform} 새 규칙: {at}부터 적용 중</translation>
    </message>
    <message>
        <source>{platform} has new rules from {at} on</source>
        <translation>{platform} 새 규칙: {at}부터 적용</translation>
    </message>
</context>
<context>
    <name>RadarCard</name>
    <message>
        <source>See what &amp;changes…</source>
        <translation>변경 내용 보기(&amp;C)…</translation>
    </message>
    <message>
        <source>Your share may come out otherwise.</source>
        <translation>배분이 달라질 수 있습니다.</translation>
    </message>
    <message>
        <source>No share depends on it.</source>
        <translation>영향을 받는 배분이 없습니다.</translation>
    </message>
</context>
<context>
    <name>RadarDialog</name>
    <message>
        <source>What changes in the rules</source>
        <translation>규칙 변경 내용</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>나중에</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>확인(&amp;U)</translation>
    </message>
</context>
<context>
    <name>RatioSection</name>
    <message>
        <source>Your history at another ratio</source>
        <translation>다른 배분율로 본 과거 실적</translation>
    </message>
    <message>
        <source>Every order led at</source>
        <translation>모든 주문의 배분율</translation>
    </message>
    <message>
        <source>Share ratio to try</source>
        <translation>시험할 배분율</translation>
    </message>
    <message>
        <source>Share ratio to try, in percent</source>
        <translation>시험할 배분율(%)</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Above the largest ratio in this account&apos;s rules, {largest}.</source>
        <translation>이 계정 규칙의 배분율 상한 초과: {largest}.</translation>
    </message>
    <message>
        <source>At {ratio} you would have earned {amount} more, your copiers as much less.</source>
        <translation>{ratio}였다면 내 수입은 {amount} 늘고, 팔로워 몫은 그만큼 줄었을 것입니다.</translation>
    </message>
    <message>
        <source>At {ratio} you would have earned {amount} less, your copiers more.</source>
        <translation>{ratio}였다면 내 수입은 {amount} 줄고, 팔로워 몫은 늘었을 것입니다.</translation>
    </message>
    <message>
        <source>At {ratio} you would have earned exactly what you did.</source>
        <translation>{ratio}였더라도 내 수입은 같았을 것입니다.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln of {copiers} copiers may leave ({part}) before it pays less, if all pay alike.</source>
        <translation>
            <numerusform>모두 같은 금액을 낸다면, 팔로워 {copiers}명 중 %Ln명({part})까지 이탈해도 수입이 줄지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If those who pay most leave first, up to %Ln.</source>
        <translation>
            <numerusform>많이 내는 순서로 이탈하면 %Ln명까지.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes %Ln more copier(s) of the same kind to earn the same.</source>
        <translation>
            <numerusform>같은 수입을 얻으려면 같은 유형의 팔로워 %Ln명이 더 필요합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares settled</source>
        <translation>정산된 배분</translation>
    </message>
    <message>
        <source>Share pending</source>
        <translation>미정산 배분</translation>
    </message>
    <message>
        <source>Copiers&apos; net before your share</source>
        <translation>배분 전 팔로워 순손익</translation>
    </message>
    <message>
        <source>Copiers keep</source>
        <translation>팔로워 몫</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>항목</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>자산</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>실제</translation>
    </message>
    <message>
        <source>At this ratio</source>
        <translation>이 배분율</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
</context>
<context>
    <name>RealAmounts</name>
    <message>
        <source>The file will hold real amounts and names, though the screen hides them.</source>
        <translation>화면에는 숨겨져 있어도 파일에는 실제 금액과 이름이 저장됩니다.</translation>
    </message>
    <message>
        <source>Write real amounts</source>
        <translation>실제 금액으로 저장</translation>
    </message>
</context>
<context>
    <name>RealAmountsDialog</name>
    <message>
        <source>Write real amounts?</source>
        <translation>실제 금액으로 저장하시겠습니까?</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Why</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Columns of {table}</source>
        <translation>{table}의 열</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy with header</source>
        <translation>헤더와 함께 복사</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>열 초기화</translation>
    </message>
</context>
<context>
    <name>RecordsTable</name>
    <message>
        <source>Settlements</source>
        <translation>정산</translation>
    </message>
    <message>
        <source>No window has been settled yet.</source>
        <translation>아직 정산된 기간이 없습니다.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>기준액</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>지급 예정</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>{status} · on a gap</source>
        <translation>{status} · 누락 있음</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>equity is above the limit</source>
        <translation>순자산이 한도 초과</translation>
    </message>
    <message>
        <source>has an open position</source>
        <translation>보유 포지션 있음</translation>
    </message>
    <message>
        <source>has an active order</source>
        <translation>활성 주문 있음</translation>
    </message>
    <message>
        <source>the platform does not let him be removed</source>
        <translation>플랫폼이 제거를 허용하지 않음</translation>
    </message>
    <message>
        <source>equity is not known</source>
        <translation>순자산을 알 수 없음</translation>
    </message>
    <message>
        <source>open positions are not known</source>
        <translation>보유 포지션을 알 수 없음</translation>
    </message>
    <message>
        <source>active orders are not known</source>
        <translation>활성 주문을 알 수 없음</translation>
    </message>
    <message>
        <source>the platform&apos;s rule is not known</source>
        <translation>플랫폼 규칙을 알 수 없음</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>예정</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>전송됨</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>제거됨</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>미확인</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>미전송</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>할 일</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>체크됨</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>이탈 확인</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>포기</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>복귀</translation>
    </message>
    <message>
        <source>Still listed</source>
        <translation>목록에 남음</translation>
    </message>
    <message>
        <source>Removal confirmed</source>
        <translation>제거 확인됨</translation>
    </message>
    <message>
        <source>Undone before anything was sent</source>
        <translation>전송 전 취소</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Something is to be done again</source>
        <translation>다시 처리할 항목 있음</translation>
    </message>
    <message>
        <source>no longer on the list</source>
        <translation>목록에 없음</translation>
    </message>
    <message>
        <source>No answer came. It is settled by reading the list again, never by sending again.</source>
        <translation>응답이 없었습니다. 다시 전송하지 않고 목록을 다시 읽어 확정합니다.</translation>
    </message>
    <message>
        <source>Nothing was sent. Retry, to look at him again.</source>
        <translation>전송된 것이 없습니다. 다시 시도하면 재확인합니다.</translation>
    </message>
    <message>
        <source>No answer came, and he is still on the list. Retry, to look again.</source>
        <translation>응답이 없었고 아직 목록에 있습니다. 다시 시도하면 재확인합니다.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>사유 미제공</translation>
    </message>
    <message>
        <source>The platform said: “{said}”. Look at him on its own pages, or retry later.</source>
        <translation>플랫폼 응답: “{said}”. 플랫폼 페이지에서 확인하거나 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>about {count} s</source>
        <translation>약 {count}초</translation>
    </message>
    <message>
        <source>about {count} min</source>
        <translation>약 {count}분</translation>
    </message>
    <message>
        <source>The list of copiers could not be read whole.</source>
        <translation>팔로워 목록을 완전히 읽을 수 없었습니다.</translation>
    </message>
    <message>
        <source>{count} of its rows cannot be read, so nobody can be sure who is on it. Nothing is sent on such a list; the sync log has the rows.</source>
        <translation>{count}행을 읽을 수 없어 목록의 구성원을 확정할 수 없습니다. 이런 목록에는 아무것도 전송하지 않습니다. 해당 행은 동기화 로그에 있습니다.</translation>
    </message>
    <message>
        <source>It kept changing meanwhile. Nothing is sent on such a list; try again.</source>
        <translation>읽는 동안 계속 변경되었습니다. 이런 목록에는 아무것도 전송하지 않습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>There is no API key for this account.</source>
        <translation>이 계정의 API 키가 없습니다.</translation>
    </message>
    <message>
        <source>Give it on the Accounts page; it needs the right to remove.</source>
        <translation>계정 페이지에서 입력하세요. 제거 권한이 필요합니다.</translation>
    </message>
    <message>
        <source>He had left before anything was sent.</source>
        <translation>전송 전에 이미 이탈했습니다.</translation>
    </message>
    <message>
        <source>now {equity}</source>
        <translation>현재 {equity}</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Worklist of inactive copiers</source>
        <translation>비활성 팔로워 작업 목록</translation>
    </message>
    <message>
        <source>Remove inactive copiers</source>
        <translation>비활성 팔로워 제거</translation>
    </message>
    <message>
        <source>Copiers of this removal</source>
        <translation>이번 제거 대상 팔로워</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Dry run to CSV…</source>
        <translation>CSV 모의 실행(&amp;D)…</translation>
    </message>
    <message>
        <source>Saved as {name}; nothing was sent.</source>
        <translation>{name}(으)로 저장됨. 전송된 것은 없습니다.</translation>
    </message>
    <message>
        <source>Groups of copiers</source>
        <translation>팔로워 구분</translation>
    </message>
    <message>
        <source>Type {count} to confirm</source>
        <translation>확인을 위해 {count} 입력</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>대상 아님</translation>
    </message>
    <message>
        <source>stay; why is in the list</source>
        <translation>유지. 사유는 목록에 표시</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>미확인</translation>
    </message>
    <message>
        <source>stay; never selected for you</source>
        <translation>유지. 자동으로 선택되지 않음</translation>
    </message>
    <message>
        <source>To be removed by you</source>
        <translation>직접 제거할 대상</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>제거 예정</translation>
    </message>
    <message>
        <source>removal-dry-run.csv</source>
        <translation>removal-dry-run.csv</translation>
    </message>
    <message>
        <source>Dry run to CSV</source>
        <translation>CSV 모의 실행</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>To be removed by you · {count}</source>
        <translation>직접 제거할 대상 · {count}</translation>
    </message>
    <message>
        <source>Will be removed · {count}</source>
        <translation>제거 예정 · {count}</translation>
    </message>
    <message>
        <source>Not eligible · {count}</source>
        <translation>대상 아님 · {count}</translation>
    </message>
    <message>
        <source>Unknown · {count}</source>
        <translation>미확인 · {count}</translation>
    </message>
    <message>
        <source>No longer listed · {count}</source>
        <translation>목록에 없음 · {count}</translation>
    </message>
    <message numerus="yes">
        <source>List %Ln copier(s) to remove by hand</source>
        <translation>
            <numerusform>직접 제거할 팔로워 %Ln명 목록 만들기</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln copier(s)</source>
        <translation>
            <numerusform>팔로워 %Ln명 제거</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of these can be removed</source>
        <translation>제거할 수 있는 팔로워 없음</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln inactive copier(s) from {place}?</source>
        <translation>
            <numerusform>{place}에서 비활성 팔로워 %Ln명을 제거하시겠습니까?</numerusform>
        </translation>
    </message>
    <message>
        <source>{platform} has no call for it: you get a list to work through on its own pages, and the next import or sync confirms who is gone.</source>
        <translation>{platform}에는 제거용 API가 없습니다. 플랫폼 페이지에서 처리할 목록을 만들고, 다음 가져오기나 동기화에서 이탈을 확인합니다.</translation>
    </message>
    <message>
        <source>{sentence} It says: “{how}”.</source>
        <translation>{sentence} 플랫폼 설명: “{how}”.</translation>
    </message>
    <message>
        <source>Removed copiers stop copying at once. You cannot add them back; they may come back by themselves after {minutes} minutes.</source>
        <translation>제거된 팔로워는 즉시 카피를 중지합니다. 다시 추가할 수 없으며, {minutes}분 후 팔로워가 직접 다시 시작할 수 있습니다.</translation>
    </message>
    <message>
        <source>Removed copiers stop copying at once. You cannot add them back.</source>
        <translation>제거된 팔로워는 즉시 카피를 중지합니다. 다시 추가할 수 없습니다.</translation>
    </message>
    <message>
        <source>{what} {next_step} Until the list is read nobody can be removed.</source>
        <translation>{what} {next_step} 목록을 읽을 때까지 아무도 제거할 수 없습니다.</translation>
    </message>
    <message>
        <source>There is no API key for this account, so nobody can be removed. Give one on the Accounts page; it needs the right to remove copiers.</source>
        <translation>이 계정의 API 키가 없어 아무도 제거할 수 없습니다. 계정 페이지에서 키를 입력하세요. 팔로워 제거 권한이 필요합니다.</translation>
    </message>
    <message numerus="yes">
        <source>that of %Ln copier(s) is not known</source>
        <translation>
            <numerusform>팔로워 %Ln명분은 알 수 없음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pending share of %Ln copier(s) not known</source>
        <translation>
            <numerusform>팔로워 %Ln명의 미정산 배분을 알 수 없음</numerusform>
        </translation>
    </message>
    <message>
        <source>pending share {owed}; {unknown}</source>
        <translation>미정산 배분 {owed}; {unknown}</translation>
    </message>
    <message>
        <source>no pending share</source>
        <translation>미정산 배분 없음</translation>
    </message>
    <message>
        <source>pending share {owed}</source>
        <translation>미정산 배분 {owed}</translation>
    </message>
    <message>
        <source>A pending share is settled when its copier is removed.</source>
        <translation>미정산 배분은 팔로워가 제거될 때 정산됩니다.</translation>
    </message>
    <message>
        <source>Whether a pending share is still paid after a removal is not documented here.</source>
        <translation>제거 후 미정산 배분이 지급되는지는 문서에 나와 있지 않습니다.</translation>
    </message>
    <message>
        <source>Up to {rate} calls a second, {time}</source>
        <translation>초당 최대 {rate}회, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected copier(s) hidden by the filter stay out</source>
        <translation>
            <numerusform>필터로 숨겨진 선택 팔로워 %Ln명은 제외됩니다</numerusform>
        </translation>
    </message>
    <message>
        <source>Active ratio {before} → {after}</source>
        <translation>활성 비율 {before} → {after}</translation>
    </message>
    <message>
        <source>copiers {before} → {after}</source>
        <translation>팔로워 {before} → {after}</translation>
    </message>
    <message>
        <source>copiers&apos; equity {before} → {after}</source>
        <translation>팔로워 순자산 {before} → {after}</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>순자산</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>카피 일수</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count}일</translation>
    </message>
    <message>
        <source>Share paid</source>
        <translation>지급된 배분</translation>
    </message>
    <message>
        <source>Pending share</source>
        <translation>미정산 배분</translation>
    </message>
    <message>
        <source>To high-water mark</source>
        <translation>하이워터마크까지</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>사유</translation>
    </message>
    <message>
        <source>What this does to your level is unknown: none is documented.</source>
        <translation>내 레벨에 미치는 영향은 알 수 없습니다(문서 없음).</translation>
    </message>
    <message>
        <source>Levels of the platform: {levels}</source>
        <translation>플랫폼 레벨: {levels}</translation>
    </message>
</context>
<context>
    <name>RemovalDoor</name>
    <message numerus="yes">
        <source>%Ln removed, as reading the list shows</source>
        <translation>
            <numerusform>%Ln명 제거됨(목록에서 확인)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not removed, still on the list</source>
        <translation>
            <numerusform>%Ln명 제거되지 않음(목록에 남음)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent without an answer, to be settled by reading the list; this takes the API key</source>
        <translation>
            <numerusform>%Ln명 전송 후 응답 없음(목록을 읽어 확정, API 키 필요)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln never sent, and left alone</source>
        <translation>
            <numerusform>%Ln명 미전송(유지)</numerusform>
        </translation>
    </message>
    <message>
        <source>A removal was ended before its time</source>
        <translation>제거 작업이 도중에 종료되었습니다</translation>
    </message>
    <message>
        <source>Nothing was sent twice. This is what became of {account}&apos;s copiers:</source>
        <translation>중복 전송은 없습니다. {account} 팔로워의 처리 결과:</translation>
    </message>
    <message>
        <source>{title}: {names}</source>
        <translation>{title}: {names}</translation>
    </message>
    <message>
        <source>A removal that was ended before its time is not settled yet.</source>
        <translation>도중에 종료된 제거 작업이 아직 확정되지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing new is sent before the list of copiers has been read.</source>
        <translation>팔로워 목록을 읽기 전에는 새로 전송하지 않습니다.</translation>
    </message>
</context>
<context>
    <name>RemovalEffectDialog</name>
    <message>
        <source>Effect of a removal</source>
        <translation>제거 효과</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>If the %Ln selected copier(s) were gone</source>
        <translation>
            <numerusform>선택한 팔로워 %Ln명이 없다면</numerusform>
        </translation>
    </message>
    <message>
        <source>A question to your own archive: nobody is removed by it.</source>
        <translation>본인의 아카이브로만 계산하며, 아무도 제거되지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing is pending from them.</source>
        <translation>이들의 미정산 배분이 없습니다.</translation>
    </message>
    <message>
        <source>Nothing is known to be pending from them.</source>
        <translation>확인된 이들의 미정산 배분이 없습니다.</translation>
    </message>
    <message>
        <source>Pending from them: {amounts}</source>
        <translation>이들의 미정산 배분: {amounts}</translation>
    </message>
</context>
<context>
    <name>ReportedTable</name>
    <message>
        <source>Shares the platform reported</source>
        <translation>플랫폼이 보고한 배분</translation>
    </message>
    <message>
        <source>Nothing was reported yet: sync the account with its exchange.</source>
        <translation>아직 보고된 것이 없습니다. 계정을 거래소와 동기화하세요.</translation>
    </message>
    <message>
        <source>The platform reports no share, paid or pending.</source>
        <translation>플랫폼이 보고한 지급 또는 미정산 배분이 없습니다.</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>지급 일시</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>배분</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>자산</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>미정산</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>지급</translation>
    </message>
    <message>
        <source>Paid · not in the ledger</source>
        <translation>지급됨 · 자금 내역에 없음</translation>
    </message>
    <message>
        <source>The platform says it paid this; its own ledger has no such row.</source>
        <translation>플랫폼은 지급했다고 하나 자금 내역에 해당 행이 없습니다.</translation>
    </message>
    <message>
        <source>{name}: copier {copier}</source>
        <translation>{name}: 팔로워 {copier}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) bear this name: {copiers}</source>
        <translation>
            <numerusform>같은 이름의 팔로워 %Ln명: {copiers}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the platform hides the rest of the name.</source>
        <translation>{name}: 이름의 나머지는 플랫폼이 가렸습니다.</translation>
    </message>
    <message>
        <source>{name}: nobody on the list of copiers bears this name now.</source>
        <translation>{name}: 현재 팔로워 목록에 이 이름이 없습니다.</translation>
    </message>
    <message>
        <source>{amount}, {source} as “{sent}”</source>
        <translation>{amount}, {source}(원문 “{sent}”)</translation>
    </message>
</context>
<context>
    <name>RestatementsDialog</name>
    <message>
        <source>Settlements of {account} that changed</source>
        <translation>변경된 {account} 정산</translation>
    </message>
    <message>
        <source>Orders that came late, corrections and other rules can change what was due in a window long settled. The window then shows the new figure; what it was stays here.</source>
        <translation>늦게 들어온 주문, 정정, 규칙 변경으로 이미 정산된 기간의 지급 예정액이 바뀔 수 있습니다. 기간에는 새 금액이 표시되고 이전 금액은 여기에 남습니다.</translation>
    </message>
    <message>
        <source>Settlements that changed</source>
        <translation>변경된 정산</translation>
    </message>
    <message>
        <source>Check every window again</source>
        <translation>모든 기간 다시 확인</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Settling everything again…</source>
        <translation>모두 다시 정산하는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settlement(s) differ from a full recompute. Please report this; the figures of a full recompute are the right ones.</source>
        <translation>
            <numerusform>정산 %Ln건이 전체 재계산과 다릅니다. 제보해 주세요. 전체 재계산의 수치가 올바른 값입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln window(s) settled again from their orders: all are as they were kept.</source>
        <translation>
            <numerusform>%Ln개 기간을 주문에서 다시 정산했으며 모두 저장된 값과 같습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Window</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>변경 전</translation>
    </message>
    <message>
        <source>Is due</source>
        <translation>변경 후</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>원인</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>발견 일시</translation>
    </message>
    <message>
        <source>no settlement</source>
        <translation>정산 없음</translation>
    </message>
    <message>
        <source>other rules</source>
        <translation>규칙 변경</translation>
    </message>
    <message>
        <source>late or corrected rows</source>
        <translation>늦거나 정정된 행</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Added</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>변경</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>변경 없음</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>&amp;Save refused lines as CSV…</source>
        <translation>거부된 행을 CSV로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>new in the archive</source>
        <translation>아카이브에 새로 추가</translation>
    </message>
    <message>
        <source>corrected; what they said before is kept</source>
        <translation>정정됨. 이전 내용도 보관</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>이미 있음</translation>
    </message>
    <message>
        <source>by the mapping</source>
        <translation>매핑에 따름</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name}(으)로 저장됨</translation>
    </message>
    <message>
        <source>Refused lines</source>
        <translation>거부된 행</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Ratio change</source>
        <translation>배분율 변경</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>지급</translation>
    </message>
    <message>
        <source>Stopped copying</source>
        <translation>카피 중지</translation>
    </message>
    <message>
        <source>You closed copying</source>
        <translation>본인이 카피 종료</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>출금</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <translation>이체 입금</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>이체 출금</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>순자산</translation>
    </message>
    <message>
        <source>Cumulative PnL</source>
        <translation>누적 손익</translation>
    </message>
    <message>
        <source>Unrealised PnL</source>
        <translation>미실현 손익</translation>
    </message>
    <message>
        <source>Your unrealised PnL</source>
        <translation>내 미실현 손익</translation>
    </message>
    <message>
        <source>Available balance</source>
        <translation>사용 가능 잔고</translation>
    </message>
    <message>
        <source>A copier&apos;s</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Yours, copied</source>
        <translation>본인(카피됨)</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>decimals are written with a point</source>
        <translation>소수점은 마침표로 표기</translation>
    </message>
    <message>
        <source>is not a time such as 2026-03-30T00:00:00Z</source>
        <translation>2026-03-30T00:00:00Z 같은 시간이 아님</translation>
    </message>
    <message>
        <source>needs a zone: end it with Z or an offset like +08:00</source>
        <translation>시간대가 필요함: 끝에 Z 또는 +08:00 같은 오프셋 추가</translation>
    </message>
    <message>
        <source>{field}: {why}</source>
        <translation>{field}: {why}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>said since {since}</source>
        <translation>{since}부터의 내용</translation>
    </message>
    <message>
        <source>said from {since} until {until}</source>
        <translation>{since}부터 {until}까지의 내용</translation>
    </message>
    <message>
        <source>by hand: {note}</source>
        <translation>직접 입력: {note}</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>직접 입력</translation>
    </message>
</context>
<context>
    <name>RowsDialog</name>
    <message>
        <source>Orders and events of {account}</source>
        <translation>{account}의 주문과 이벤트</translation>
    </message>
    <message>
        <source>Kind of row</source>
        <translation>행 종류</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>주문</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>이벤트</translation>
    </message>
    <message>
        <source>Search in rows</source>
        <translation>행 검색</translation>
    </message>
    <message>
        <source>Copier, order id, symbol, kind or note</source>
        <translation>팔로워, 주문 ID, 종목, 종류, 메모</translation>
    </message>
    <message>
        <source>Show 200 more</source>
        <translation>200개 더 보기</translation>
    </message>
    <message>
        <source>Add by hand…</source>
        <translation>직접 추가…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>정정…</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>보류…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln row(s) are shown, there are more.</source>
        <translation>
            <numerusform>최신 %Ln행만 표시됩니다(더 있음).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln행</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>철회…</translation>
    </message>
    <message>
        <source>Choose a row to see what it said, and from when.</source>
        <translation>행을 선택하면 내용과 그 시기가 표시됩니다.</translation>
    </message>
    <message>
        <source>Set this order aside?</source>
        <translation>이 주문을 보류하시겠습니까?</translation>
    </message>
    <message>
        <source>It stays in the archive as your own order that nobody copied, and no settlement counts it. What it says now stays in its history.</source>
        <translation>아무도 카피하지 않은 본인 주문으로 아카이브에 남으며 정산에는 포함되지 않습니다. 현재 내용은 이력에 남습니다.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>보류</translation>
    </message>
    <message>
        <source>Withdraw this event?</source>
        <translation>이 이벤트를 철회하시겠습니까?</translation>
    </message>
    <message>
        <source>It stays in the archive and no longer counts. No file that holds it brings it back.</source>
        <translation>아카이브에는 남지만 더 이상 계산에 포함되지 않습니다. 이 이벤트가 있는 파일을 가져와도 되살아나지 않습니다.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>철회</translation>
    </message>
    <message>
        <source>{title} ({zone})</source>
        <translation>{title}({zone})</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>주문 ID</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>종목</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>구분</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>진입</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Realised PnL</source>
        <translation>실현 손익</translation>
    </message>
    <message>
        <source>Trading fee</source>
        <translation>거래 수수료</translation>
    </message>
    <message>
        <source>Funding fee</source>
        <translation>펀딩비</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>비율</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>주체</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>일시</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>금액</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>반영</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>대체됨</translation>
    </message>
</context>
<context>
    <name>RowsDoor</name>
    <message>
        <source>Add or correct by hand…</source>
        <translation>직접 추가·정정…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln past settlement(s) changed…</source>
        <translation>
            <numerusform>과거 정산 %Ln건 변경됨…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleChips</name>
    <message>
        <source>This platform has no rule: everybody is unknown.</source>
        <translation>이 플랫폼에는 규칙이 없습니다: 모두 미확인입니다.</translation>
    </message>
    <message>
        <source>Set a rule…</source>
        <translation>규칙 설정…</translation>
    </message>
    <message>
        <source>Platform&apos;s rule</source>
        <translation>플랫폼 규칙</translation>
    </message>
    <message>
        <source>Take back your own rule</source>
        <translation>직접 설정한 규칙 취소</translation>
    </message>
    <message>
        <source>Equity {sign} {limit}</source>
        <translation>순자산 {sign} {limit}</translation>
    </message>
    <message>
        <source>Click to change the limit.</source>
        <translation>클릭하여 한도 변경.</translation>
    </message>
    <message>
        <source>Click to ask for this condition or not.</source>
        <translation>클릭하여 조건 적용 여부 전환.</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>포지션 없음</translation>
    </message>
    <message>
        <source>no active order</source>
        <translation>활성 주문 없음</translation>
    </message>
    <message>
        <source>Not asked for. {click}</source>
        <translation>적용하지 않음. {click}</translation>
    </message>
    <message>
        <source>{condition} · {count} out</source>
        <translation>{condition} · {count}명 제외</translation>
    </message>
    <message>
        <source>Keeps {count} out. {click}</source>
        <translation>{count}명 제외. {click}</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>What if they were gone?</source>
        <translation>이들이 없다면?</translation>
    </message>
    <message>
        <source>Active ratio, equity and pending share without them; nobody is removed</source>
        <translation>이들을 제외한 활성 비율, 순자산, 미정산 배분. 아무도 제거되지 않음</translation>
    </message>
    <message>
        <source>Deselect</source>
        <translation>선택 해제</translation>
    </message>
    <message>
        <source>Select the {count} hidden too</source>
        <translation>숨겨진 {count}명도 선택</translation>
    </message>
    <message>
        <source>Select with the box, the space bar, or Shift and a click.</source>
        <translation>체크박스, 스페이스바, Shift+클릭으로 선택.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s)</source>
        <translation>
            <numerusform>팔로워 %Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} inactive</source>
        <translation>비활성 {count}명</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>미확인 {count}명</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count}명 선택됨</translation>
    </message>
    <message>
        <source>{part} of {all} eligible</source>
        <translation>{all}명 중 {part}명 대상</translation>
    </message>
    <message>
        <source>{count} of them behind the filter</source>
        <translation>그중 {count}명은 필터로 숨김</translation>
    </message>
    <message>
        <source>{count} hidden by filter</source>
        <translation>필터로 숨김 {count}명</translation>
    </message>
    <message>
        <source>{title} {sum}, median {median}</source>
        <translation>{title} {sum}, 중앙값 {median}</translation>
    </message>
</context>
<context>
    <name>SettingCard</name>
    <message>
        <source>Change…</source>
        <translation>변경…</translation>
    </message>
    <message>
        <source>Start lead trading…</source>
        <translation>리드 트레이딩 시작…</translation>
    </message>
    <message>
        <source>Cancel lead trading…</source>
        <translation>리드 트레이딩 종료…</translation>
    </message>
    <message>
        <source>Say what is set…</source>
        <translation>설정값 기록…</translation>
    </message>
    <message>
        <source>Your largest ratio…</source>
        <translation>내 배분율 상한…</translation>
    </message>
    <message>
        <source>I have made it…</source>
        <translation>변경 완료 기록…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>철회</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>다시 확인</translation>
    </message>
    <message>
        <source>changed from here</source>
        <translation>여기서 변경</translation>
    </message>
    <message>
        <source>changed on {platform}</source>
        <translation>{platform}에서 변경</translation>
    </message>
    <message>
        <source>Not known yet: say what your platform shows, or import it.</source>
        <translation>아직 알 수 없음: 플랫폼에 표시된 값을 기록하거나 가져오세요.</translation>
    </message>
    <message>
        <source>In force from {at} · {origin}</source>
        <translation>적용 시작 {at} · {origin}</translation>
    </message>
    <message>
        <source>Seen since {at} · {origin}</source>
        <translation>확인 시작 {at} · {origin}</translation>
    </message>
    <message>
        <source>The platform advises {advice}.</source>
        <translation>플랫폼 권장값: {advice}.</translation>
    </message>
    <message>
        <source>Pending: {value}, sent {asked}. No answer came; the next reading tells what became of it.</source>
        <translation>보류 중: {value}, 전송 {asked}. 응답이 없었으며 다음에 읽을 때 결과를 확인합니다.</translation>
    </message>
    <message>
        <source>Pending: {value}, asked for {asked}. Make the change on your platform, then say so here; a sync or an import that shows it says so too.</source>
        <translation>보류 중: {value}, 요청 {asked}. 플랫폼에서 변경한 뒤 여기에 기록하세요. 변경이 확인되는 동기화나 가져오기로도 기록됩니다.</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>출처: {sources}</translation>
    </message>
</context>
<context>
    <name>SettingDialog</name>
    <message>
        <source>Review…</source>
        <translation>검토…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Looking at what is set…</source>
        <translation>현재 설정을 확인하는 중…</translation>
    </message>
    <message>
        <source>Type a percentage such as 2.5.</source>
        <translation>2.5 같은 퍼센트 값을 입력하세요.</translation>
    </message>
    <message>
        <source>Type whole minutes such as 5; 0 is no delay.</source>
        <translation>5 같은 정수 분을 입력하세요. 0은 지연 없음입니다.</translation>
    </message>
    <message>
        <source>Type an amount such as 25.</source>
        <translation>25 같은 금액을 입력하세요.</translation>
    </message>
    <message>
        <source>Say what is set: {setting}</source>
        <translation>설정값 기록: {setting}</translation>
    </message>
    <message>
        <source>Change: {setting}</source>
        <translation>변경: {setting}</translation>
    </message>
    <message>
        <source>% of the copiers&apos; profit</source>
        <translation>%(팔로워 수익 기준)</translation>
    </message>
    <message>
        <source>USDT</source>
        <translation>USDT</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>분</translation>
    </message>
    <message>
        <source>{setting}, in {unit}</source>
        <translation>{setting}({unit})</translation>
    </message>
</context>
<context>
    <name>SettingDiff</name>
    <message>
        <source>In force from</source>
        <translation>적용 시작</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Newly led: {symbols}</source>
        <translation>새 리드 종목: {symbols}</translation>
    </message>
    <message>
        <source>No longer led: {symbols}</source>
        <translation>제외할 리드 종목: {symbols}</translation>
    </message>
    <message numerus="yes">
        <source>The whole list afterwards (%Ln): {symbols}</source>
        <translation>
            <numerusform>변경 후 전체 종목(%Ln개): {symbols}</numerusform>
        </translation>
    </message>
    <message>
        <source>{force} In force from {at}.</source>
        <translation>{force} 적용 시작: {at}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more change(s) allowed after it until {ends}.</source>
        <translation>
            <numerusform>이후 {ends}까지 %Ln회 더 변경할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>your application is approved</source>
        <translation>신청 승인</translation>
    </message>
    <message>
        <source>the profit share ratio is set</source>
        <translation>수익 배분율 설정</translation>
    </message>
    <message>
        <source>the lead assets are chosen</source>
        <translation>리드 종목 선택</translation>
    </message>
    <message>
        <source>the minimum copy amount is set</source>
        <translation>최소 카피 금액 설정</translation>
    </message>
    <message>
        <source>Not known here; check on the platform that {conditions}.</source>
        <translation>여기서 알 수 없습니다. 플랫폼에서 확인하세요: {conditions}.</translation>
    </message>
    <message>
        <source>Nothing is changed on {platform}. Say from when on it has been so; it counts as no change.</source>
        <translation>{platform}에서 변경되는 것은 없습니다. 적용 시작 시점을 기록하세요. 변경 횟수에 포함되지 않습니다.</translation>
    </message>
    <message>
        <source>ProfitShare writes the change down, sends it to {platform} once, and reads what is set afterwards.</source>
        <translation>ProfitShare는 변경을 기록하고, {platform}에 한 번만 전송한 뒤 설정값을 다시 읽습니다.</translation>
    </message>
    <message>
        <source>1.  On {platform} open {place}.</source>
        <translation>1.  {platform}에서 {place} 페이지를 엽니다.</translation>
    </message>
    <message>
        <source>1.  Open the lead trading settings of {platform}.</source>
        <translation>1.  {platform}의 리드 트레이딩 설정을 엽니다.</translation>
    </message>
    <message>
        <source>3.  Come back and press “I have made it…”. Until then the change is pending here.</source>
        <translation>3.  여기로 돌아와 “변경 완료 기록…”을 누릅니다. 그때까지 변경은 보류 중입니다.</translation>
    </message>
    <message>
        <source>It cannot be sent from here. {why}</source>
        <translation>여기서 전송할 수 없습니다. {why}</translation>
    </message>
    <message>
        <source>2.  Close every position and order, then cancel lead trading.</source>
        <translation>2.  모든 포지션과 주문을 종료한 뒤 리드 트레이딩을 종료합니다.</translation>
    </message>
    <message>
        <source>2.  Press Start Lead Trading.</source>
        <translation>2.  Start Lead Trading을 누릅니다.</translation>
    </message>
    <message>
        <source>2.  Set {setting} to {value}.</source>
        <translation>2.  {setting} 값을 {value}(으)로 설정합니다.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>기록</translation>
    </message>
    <message>
        <source>Note it as pending</source>
        <translation>보류로 기록</translation>
    </message>
    <message>
        <source>Change it on {platform}</source>
        <translation>{platform}에서 변경</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>현재</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>변경 후</translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>Lead trading</source>
        <translation>리드 트레이딩</translation>
    </message>
    <message>
        <source>Lead trading on {platform}</source>
        <translation>{platform} 리드 트레이딩</translation>
    </message>
    <message>
        <source>All days on record</source>
        <translation>기록된 전체 기간</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>최근 %Ln일</numerusform>
        </translation>
    </message>
    <message>
        <source>Return on own equity (ROI)</source>
        <translation>본인 순자산 수익률(ROI)</translation>
    </message>
    <message>
        <source>+{part}</source>
        <translation>+{part}</translation>
    </message>
    <message>
        <source>Profit share received</source>
        <translation>받은 수익 배분</translation>
    </message>
    <message>
        <source>Largest drawdown</source>
        <translation>최대 낙폭</translation>
    </message>
    <message>
        <source>The curve shows</source>
        <translation>곡선 내용</translation>
    </message>
    <message>
        <source>profit share</source>
        <translation>수익 배분</translation>
    </message>
    <message>
        <source>own return</source>
        <translation>내 수익률</translation>
    </message>
    <message>
        <source>No curve: too little is on record</source>
        <translation>곡선 없음: 기록 부족</translation>
    </message>
    <message>
        <source>Demo data, invented · made with ProfitShare</source>
        <translation>가상의 데모 데이터 · ProfitShare로 제작</translation>
    </message>
    <message>
        <source>Self-reported, not verified by any platform · made with ProfitShare</source>
        <translation>본인 보고, 플랫폼 미검증 · ProfitShare로 제작</translation>
    </message>
</context>
<context>
    <name>ShareCardDialog</name>
    <message>
        <source>Share card</source>
        <translation>공유 카드</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name}(으)로 저장됨</translation>
    </message>
    <message>
        <source>Copied: paste it into a post</source>
        <translation>복사됨: 게시물에 붙여넣으세요</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>게시 대상</translation>
    </message>
    <message>
        <source>X · 1600 × 900</source>
        <translation>X · 1600 × 900</translation>
    </message>
    <message>
        <source>Telegram · 1280 × 1280</source>
        <translation>Telegram · 1280 × 1280</translation>
    </message>
    <message>
        <source>Discord · 1200 × 630</source>
        <translation>Discord · 1200 × 630</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>다크</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>라이트</translation>
    </message>
    <message>
        <source>Show amounts</source>
        <translation>금액 표시</translation>
    </message>
    <message>
        <source>Name the platform</source>
        <translation>플랫폼명 표시</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>아카이브를 읽는 중…</translation>
    </message>
    <message>
        <source>The picture holds no name, no id and no path. It says that it is self-reported.</source>
        <translation>이미지에는 이름, ID, 경로가 없으며 본인 보고임이 표시됩니다.</translation>
    </message>
    <message>
        <source>&amp;Save as PNG…</source>
        <translation>PNG로 저장(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>이미지 복사(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Preview of the card</source>
        <translation>카드 미리보기</translation>
    </message>
    <message>
        <source>share-card.png</source>
        <translation>share-card.png</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>카드 저장</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>이미지(*.png)</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>단축키</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>In a table</source>
        <translation>표에서</translation>
    </message>
    <message>
        <source>In the table of copiers</source>
        <translation>팔로워 표에서</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>차트에서</translation>
    </message>
    <message>
        <source>{name}: {does}</source>
        <translation>{name}: {does}</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Encoding</source>
        <translation>인코딩</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>구분 문자</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>시트</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
    <message>
        <source>Column names in line</source>
        <translation>열 이름 행</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>감지됨</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>출처</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>확인 중…</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>읽을 수 없음</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that the spreadsheet hides are read all the same.</source>
        <translation>
            <numerusform>스프레드시트에서 숨긴 %Ln행도 읽습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>What {platform} asks</source>
        <translation>{platform} 요건</translation>
    </message>
    <message>
        <source>Other tags: {names}</source>
        <translation>기타 태그: {names}</translation>
    </message>
    <message>
        <source>How they are earned is not published.</source>
        <translation>획득 조건은 공개되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>미공개</translation>
    </message>
    <message numerus="yes">
        <source>A trade every %Ln day(s)</source>
        <translation>
            <numerusform>%Ln일마다 거래 1회</numerusform>
        </translation>
    </message>
    <message>
        <source>No trade is known yet, so nobody knows when the time is up.</source>
        <translation>확인된 거래가 없어 기한을 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Last trade {last}; copiers are unfollowed {until} without another.</source>
        <translation>최근 거래 {last}. 추가 거래가 없으면 {until}에 팔로워의 카피가 해제됩니다.</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>기한 도래</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>{time} 남음</translation>
    </message>
    <message>
        <source>Maximum drawdown of at most {limit}</source>
        <translation>최대 낙폭 {limit} 이하</translation>
    </message>
    <message>
        <source>Yours is {figure} in 30 days, of the ROI curve as the platform has it. It says that less is more attractive; it is no condition.</source>
        <translation>30일간 {figure}(플랫폼과 같은 ROI 곡선 기준). 작을수록 유리하다고 하나 조건은 아닙니다.</translation>
    </message>
    <message>
        <source>within</source>
        <translation>이내</translation>
    </message>
    <message>
        <source>above</source>
        <translation>초과</translation>
    </message>
    <message>
        <source>Tag “{name}”</source>
        <translation>태그 “{name}”</translation>
    </message>
    <message>
        <source>Lead days: {have} of {need}</source>
        <translation>리드 일수: {have}/{need}</translation>
    </message>
    <message>
        <source>Copiers&apos; profit: {have} of {need}</source>
        <translation>팔로워 수익: {have}/{need}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln일</numerusform>
        </translation>
    </message>
    <message>
        <source>threshold met</source>
        <translation>기준 충족</translation>
    </message>
    <message>
        <source>{distance} missing</source>
        <translation>{distance} 부족</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>출처: {source}</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>since {instant}</source>
        <translation>{instant}부터</translation>
    </message>
    <message>
        <source>The platform&apos;s reason: {reason}</source>
        <translation>플랫폼 사유: {reason}</translation>
    </message>
    <message>
        <source>Your archive shows that you lead already. Say since when, if so.</source>
        <translation>아카이브에 따르면 이미 리드 중입니다. 그렇다면 시작 시점을 기록하세요.</translation>
    </message>
    <message>
        <source>Something happened…</source>
        <translation>상태 변화 기록…</translation>
    </message>
    <message>
        <source>Paste a notice…</source>
        <translation>알림 붙여넣기…</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Paste a notice</source>
        <translation>알림 붙여넣기</translation>
    </message>
    <message>
        <source>The platform&apos;s notice</source>
        <translation>플랫폼 알림</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>발생한 일</translation>
    </message>
    <message>
        <source>The platform&apos;s reason</source>
        <translation>플랫폼 사유</translation>
    </message>
    <message>
        <source>Your own note</source>
        <translation>내 메모</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>When, on the platform&apos;s clock</source>
        <translation>일시(플랫폼 시계)</translation>
    </message>
    <message>
        <source>Copy the whole message or e-mail of the platform into it.</source>
        <translation>플랫폼의 메시지나 이메일 전체를 붙여넣으세요.</translation>
    </message>
    <message>
        <source>Nothing in it is known. Choose below what happened.</source>
        <translation>인식되는 내용이 없습니다. 아래에서 발생한 일을 선택하세요.</translation>
    </message>
    <message>
        <source>It says “{phrase}”: {state}. That does not follow from here; choose what happened.</source>
        <translation>“{phrase}” 문구: {state}. 현재 상태에서 이어질 수 없습니다. 발생한 일을 선택하세요.</translation>
    </message>
    <message>
        <source>It says “{phrase}”: {state}. Look whether that is right.</source>
        <translation>“{phrase}” 문구: {state}. 맞는지 확인하세요.</translation>
    </message>
    <message>
        <source>&amp;Reason the platform gave</source>
        <translation>플랫폼이 밝힌 사유(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>The &amp;notice</source>
        <translation>알림(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>발생한 일(&amp;W)</translation>
    </message>
    <message>
        <source>When, on the &amp;platform&apos;s clock ({zone})</source>
        <translation>일시(플랫폼 시계, {zone})(&amp;P)</translation>
    </message>
    <message>
        <source>Your &amp;own note</source>
        <translation>내 메모(&amp;O)</translation>
    </message>
</context>
<context>
    <name>SweepDialog</name>
    <message>
        <source>Remove inactive copiers</source>
        <translation>비활성 팔로워 제거</translation>
    </message>
</context>
<context>
    <name>SweepProgressPage</name>
    <message>
        <source>How far the removal is</source>
        <translation>제거 진행 상황</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>일시 정지(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop after this one</source>
        <translation>이번 건 후 중지(&amp;S)</translation>
    </message>
    <message>
        <source>Each copier is written down before he is sent, and sent once. If the program ends now, its next start finds out how far it came.</source>
        <translation>각 팔로워는 전송 전에 기록되고 한 번만 전송됩니다. 프로그램이 도중에 종료되어도 다음 시작 시 진행 상황을 확인합니다.</translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln copier(s) from {place}</source>
        <translation>
            <numerusform>{place}에서 팔로워 %Ln명 제거 중</numerusform>
        </translation>
    </message>
    <message>
        <source>{done}/{total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln명 제거됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln명 거부됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>미확인 %Ln명</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln명 유지</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping; what is under way is settled first…</source>
        <translation>중지하는 중. 진행 중인 건을 먼저 확정합니다…</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent.</source>
        <translation>일시 정지됨. 전송하지 않습니다.</translation>
    </message>
    <message>
        <source>Reading the list of copiers… {left} of sending left</source>
        <translation>팔로워 목록을 읽는 중… (전송 남은 시간 {left})</translation>
    </message>
    <message>
        <source>{left} left, at the platform&apos;s rate</source>
        <translation>{left} 남음(플랫폼 속도 기준)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>계속(&amp;G)</translation>
    </message>
</context>
<context>
    <name>SweepResultPage</name>
    <message>
        <source>Removed</source>
        <translation>제거됨</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>거부됨</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>미확인</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>유지</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>미전송</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>결과</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>코드</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>사유와 조치</translation>
    </message>
    <message>
        <source>What became of each copier</source>
        <translation>팔로워별 결과</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>{removed} of %Ln copier(s) removed</source>
        <translation>
            <numerusform>팔로워 %Ln명 중 {removed}명 제거됨</numerusform>
        </translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>제거 완료</translation>
    </message>
    <message>
        <source>still copying</source>
        <translation>카피 계속 중</translation>
    </message>
    <message>
        <source>settled at the next reading</source>
        <translation>다음에 읽을 때 확정</translation>
    </message>
    <message>
        <source>changed since the preview</source>
        <translation>미리보기 이후 변경됨</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %Ln failed…</source>
        <translation>
            <numerusform>실패한 %Ln명 재시도(&amp;R)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more was sent.</source>
        <translation>이후 전송된 것은 없습니다.</translation>
    </message>
    <message>
        <source>{never} {next_step}</source>
        <translation>{never} {next_step}</translation>
    </message>
    <message>
        <source>The removal ended early</source>
        <translation>제거 작업이 도중에 종료되었습니다</translation>
    </message>
    <message>
        <source>{next_step} Each copier was written down before he was sent: the next removal, or the next start, finds out how far this one came. Nothing is sent twice.</source>
        <translation>{next_step} 각 팔로워는 전송 전에 기록되므로, 다음 제거나 시작 시 진행 상황을 확인합니다. 중복 전송은 없습니다.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name}(으)로 저장됨</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>내보내기(&amp;E)…</translation>
    </message>
    <message>
        <source>Audit &amp;log…</source>
        <translation>감사 로그(&amp;L)…</translation>
    </message>
    <message>
        <source>removal-result.csv</source>
        <translation>removal-result.csv</translation>
    </message>
    <message>
        <source>Export the result</source>
        <translation>결과 내보내기</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>SymbolTable</name>
    <message>
        <source>Symbol</source>
        <translation>종목</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>자산</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>보유 중</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>승리</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>수수료</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>펀딩비</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>순손익</translation>
    </message>
    <message>
        <source>PnL per symbol</source>
        <translation>종목별 손익</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Lead page</source>
        <translation>리드 페이지</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Pending shares</source>
        <translation>미정산 배분</translation>
    </message>
    <message>
        <source>Paid shares</source>
        <translation>지급된 배분</translation>
    </message>
    <message>
        <source>Open trades</source>
        <translation>보유 거래</translation>
    </message>
    <message>
        <source>Closed trades</source>
        <translation>종료된 거래</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>자금 내역</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>종목</translation>
    </message>
    <message>
        <source>{feed}: {why}</source>
        <translation>{feed}: {why}</translation>
    </message>
    <message>
        <source>Files only</source>
        <translation>파일 전용</translation>
    </message>
    <message>
        <source>No API key</source>
        <translation>API 키 없음</translation>
    </message>
    <message>
        <source>Sync waits…</source>
        <translation>동기화 대기…</translation>
    </message>
    <message>
        <source>{feed} · {count}</source>
        <translation>{feed} · {count}</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>동기화 중…</translation>
    </message>
    <message>
        <source>Sync failed</source>
        <translation>동기화 실패</translation>
    </message>
    <message>
        <source>Syncing elsewhere</source>
        <translation>다른 곳에서 동기화 중</translation>
    </message>
    <message>
        <source>Synced {age}</source>
        <translation>{age} 동기화</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>동기화</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind the exchange&apos;s.</source>
        <translation>이 컴퓨터의 시계가 거래소보다 {seconds}초 느립니다.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of the exchange&apos;s.</source>
        <translation>이 컴퓨터의 시계가 거래소보다 {seconds}초 빠릅니다.</translation>
    </message>
    <message>
        <source>By itself again in {time}</source>
        <translation>{time} 후 자동 동기화</translation>
    </message>
    <message>
        <source>Tried again by itself in {time}</source>
        <translation>{time} 후 자동 재시도</translation>
    </message>
    <message>
        <source>There is no API key for this account.</source>
        <translation>이 계정의 API 키가 없습니다.</translation>
    </message>
    <message>
        <source>Stopped. What was read is kept.</source>
        <translation>중지되었습니다. 읽은 데이터는 유지됩니다.</translation>
    </message>
    <message>
        <source>The API key may withdraw or transfer money. Replace it by one that can only read, and manage copy trading.</source>
        <translation>이 API 키로 출금이나 이체가 가능합니다. 읽기와 카피 트레이딩 관리만 가능한 키로 변경하세요.</translation>
    </message>
    <message>
        <source>The API key has a right that is not needed: {right}.</source>
        <translation>API 키에 필요하지 않은 권한이 있습니다: {right}.</translation>
    </message>
    <message>
        <source>The exchange tells it from {at} on. Import older rows from files.</source>
        <translation>거래소는 {at} 이후의 데이터만 제공합니다. 이전 행은 파일에서 가져오세요.</translation>
    </message>
    <message>
        <source>There is a gap from {since} to {until}, which the exchange has forgotten. Import it from a file.</source>
        <translation>{since}부터 {until}까지 누락이 있으며 거래소에 기록이 남아 있지 않습니다. 파일에서 가져오세요.</translation>
    </message>
    <message>
        <source>{exchange} shows {count} rows at most, and there may be more. Who is not among them does not count as gone.</source>
        <translation>{exchange}: 최대 {count}행만 표시되며 더 있을 수 있습니다. 여기에 없는 항목도 사라진 것으로 처리하지 않습니다.</translation>
    </message>
    <message>
        <source>Not every row can be read, so nothing counts as gone.</source>
        <translation>일부 행을 읽을 수 없어, 목록에 없는 항목도 사라진 것으로 처리하지 않습니다.</translation>
    </message>
    <message>
        <source>It kept changing while it was read, so nothing counts as gone.</source>
        <translation>읽는 동안 계속 변경되어, 목록에 없는 항목도 사라진 것으로 처리하지 않습니다.</translation>
    </message>
    <message>
        <source>The keyring could not be read.</source>
        <translation>키링을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Paid share {row} of {amount} at {at} is not in the exchange&apos;s own ledger.</source>
        <translation>지급된 배분 {row}({amount}, {at})의 내역이 거래소 자체 자금 내역에 없습니다.</translation>
    </message>
    <message>
        <source>The ledger&apos;s row {row} of {amount} at {at} is no paid share that the exchange reports.</source>
        <translation>자금 내역의 행 {row}({amount}, {at})에 해당하는 지급된 배분을 거래소가 보고하지 않았습니다.</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>숫자가 아님</translation>
    </message>
    <message>
        <source>has a comma where a point belongs</source>
        <translation>소수점 자리에 쉼표가 있음</translation>
    </message>
    <message>
        <source>is not a time</source>
        <translation>시간이 아님</translation>
    </message>
    <message>
        <source>is a time without a zone</source>
        <translation>시간대가 없는 시간</translation>
    </message>
    <message>
        <source>is not an id as this exchange has them</source>
        <translation>이 거래소의 ID 형식이 아님</translation>
    </message>
    <message>
        <source>stands where a text belongs</source>
        <translation>텍스트여야 함</translation>
    </message>
    <message>
        <source>stands where a row belongs</source>
        <translation>데이터 행이어야 함</translation>
    </message>
    <message>
        <source>is none of the words that are known here</source>
        <translation>알 수 없는 단어</translation>
    </message>
    <message>
        <source>is not a place where reading can go on</source>
        <translation>이어서 읽을 수 있는 위치가 아님</translation>
    </message>
    <message>
        <source>is not an https address</source>
        <translation>https 주소가 아님</translation>
    </message>
    <message>
        <source>is not an exchange this program knows</source>
        <translation>이 프로그램이 알지 못하는 거래소</translation>
    </message>
    <message>
        <source>Not tried: {exchange} was out of reach.</source>
        <translation>시도하지 않음: {exchange} 연결 불가.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more row(s) were set aside.</source>
        <translation>
            <numerusform>그 외 %Ln행이 보류되었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more order(s) vanished as well.</source>
        <translation>
            <numerusform>그 외 주문 %Ln건도 사라졌습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order {order} in {symbol}, opened {at}, is no longer listed as open, and the exchange tells no close of it. Enter it by hand or import it from a file.</source>
        <translation>{symbol} 주문 {order}({at} 진입)이 더 이상 보유 중으로 표시되지 않으며, 거래소가 종료 정보를 제공하지 않습니다. 직접 입력하거나 파일에서 가져오세요.</translation>
    </message>
    <message>
        <source>A row was set aside: it {why}.</source>
        <translation>행이 보류되었습니다: {why}.</translation>
    </message>
    <message>
        <source>A row was set aside: “{cell}” {why}.</source>
        <translation>행이 보류되었습니다. “{cell}”: {why}.</translation>
    </message>
    <message>
        <source>A value of the answer {why}.</source>
        <translation>응답의 값: {why}.</translation>
    </message>
    <message>
        <source>“{value}” {why}.</source>
        <translation>“{value}”: {why}.</translation>
    </message>
</context>
<context>
    <name>SyncButtons</name>
    <message>
        <source>Details of the sync</source>
        <translation>동기화 상세</translation>
    </message>
    <message>
        <source>What was read, what went wrong, how often to sync</source>
        <translation>읽은 내용, 문제, 동기화 주기</translation>
    </message>
    <message>
        <source>This account is fed from files; there is no exchange to ask.</source>
        <translation>이 계정은 파일로 입력합니다. 조회할 거래소가 없습니다.</translation>
    </message>
    <message>
        <source>Ask the exchange for what is new ({keys})</source>
        <translation>거래소에서 새 데이터 가져오기({keys})</translation>
    </message>
</context>
<context>
    <name>SyncDoor</name>
    <message>
        <source>Sync</source>
        <translation>동기화</translation>
    </message>
</context>
<context>
    <name>SyncPanel</name>
    <message>
        <source>Syncing with the exchange</source>
        <translation>거래소 동기화</translation>
    </message>
    <message>
        <source>Feeds read</source>
        <translation>읽은 피드</translation>
    </message>
    <message>
        <source>How often to sync by itself</source>
        <translation>자동 동기화 주기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>키 입력…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>지금 동기화</translation>
    </message>
    <message>
        <source>Sync of {account}</source>
        <translation>{account} 동기화</translation>
    </message>
    <message>
        <source>This account is fed from files.</source>
        <translation>이 계정은 파일로 입력합니다.</translation>
    </message>
    <message>
        <source>There is no exchange to ask; import a file instead.</source>
        <translation>조회할 거래소가 없습니다. 파일을 가져오세요.</translation>
    </message>
    <message>
        <source>There is no API key for this account.</source>
        <translation>이 계정의 API 키가 없습니다.</translation>
    </message>
    <message>
        <source>A key that may only read is enough.</source>
        <translation>읽기 전용 키로 충분합니다.</translation>
    </message>
    <message>
        <source>Not synced yet.</source>
        <translation>아직 동기화하지 않았습니다.</translation>
    </message>
    <message>
        <source>The last sync failed.</source>
        <translation>지난 동기화에 실패했습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) in the last sync.</source>
        <translation>
            <numerusform>지난 동기화에서 문제 %Ln건.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more on the Accounts page.</source>
        <translation>
            <numerusform>계정 페이지에 %Ln건 더 있음.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln행</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>수동으로만</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>1분마다</translation>
    </message>
    <message>
        <source>Every {minutes} minutes</source>
        <translation>{minutes}분마다</translation>
    </message>
</context>
<context>
    <name>TaxYearFields</name>
    <message>
        <source>First day of the tax year</source>
        <translation>과세 연도 시작일</translation>
    </message>
    <message>
        <source>Time zone of the tax year</source>
        <translation>과세 연도 시간대</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>Platform&apos;s clock</source>
        <translation>플랫폼 시계</translation>
    </message>
    <message>
        <source>{first} to {last}. The sums by asset and month are written as well.</source>
        <translation>{first}~{last}. 자산·월별 합계도 저장됩니다.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Settled</source>
        <translation>정산됨</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>연기</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>건너뜀</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>정산 가능</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>대기</translation>
    </message>
    <message>
        <source>Would be skipped</source>
        <translation>건너뜀 예정</translation>
    </message>
    <message>
        <source>open positions</source>
        <translation>보유 포지션</translation>
    </message>
    <message>
        <source>your unrealised loss is too large</source>
        <translation>내 미실현 손실이 너무 큼</translation>
    </message>
    <message>
        <source>the copier&apos;s balance is too small</source>
        <translation>팔로워 잔고 부족</translation>
    </message>
    <message>
        <source>no net profit</source>
        <translation>순이익 없음</translation>
    </message>
    <message>
        <source>below the high-water mark</source>
        <translation>하이워터마크 미달</translation>
    </message>
    <message>
        <source>weekly settlement</source>
        <translation>주간 정산</translation>
    </message>
    <message>
        <source>daily settlement</source>
        <translation>일간 정산</translation>
    </message>
    <message>
        <source>the copier stopped copying</source>
        <translation>팔로워가 카피 중지</translation>
    </message>
    <message>
        <source>you closed the copy trading</source>
        <translation>본인이 카피 트레이딩 종료</translation>
    </message>
    <message>
        <source>the copier withdrew</source>
        <translation>팔로워가 출금</translation>
    </message>
    <message>
        <source>Share of realised PnL</source>
        <translation>실현 손익의 배분</translation>
    </message>
    <message>
        <source>Share of trading fees</source>
        <translation>거래 수수료의 배분</translation>
    </message>
    <message>
        <source>Share of funding fees</source>
        <translation>펀딩비의 배분</translation>
    </message>
    <message>
        <source>Share of unrealised PnL</source>
        <translation>미실현 손익의 배분</translation>
    </message>
    <message>
        <source>Already shared</source>
        <translation>기배분액</translation>
    </message>
    <message>
        <source>Adjustment to the new ratio</source>
        <translation>새 배분율로의 조정</translation>
    </message>
    <message>
        <source>Carried from earlier windows</source>
        <translation>이전 기간에서 이월</translation>
    </message>
    <message>
        <source>A loss is not charged</source>
        <translation>손실은 청구되지 않음</translation>
    </message>
    <message>
        <source>Rounded down to 8 decimals</source>
        <translation>소수점 이하 8자리에서 버림</translation>
    </message>
    <message>
        <source>computed from orders</source>
        <translation>주문에서 계산</translation>
    </message>
    <message>
        <source>reported by the platform</source>
        <translation>플랫폼 보고</translation>
    </message>
    <message>
        <source>estimated from your orders</source>
        <translation>내 주문에서 추정</translation>
    </message>
    <message>
        <source>A condition of the platform could not be checked; taken as met</source>
        <translation>확인할 수 없는 플랫폼 조건은 충족으로 처리</translation>
    </message>
    <message>
        <source>Unrealised PnL is not known; taken as 0</source>
        <translation>미실현 손익을 알 수 없어 0으로 처리</translation>
    </message>
    <message>
        <source>Margin is not known; the rebate is not capped</source>
        <translation>증거금을 알 수 없어 리베이트 한도 미적용</translation>
    </message>
    <message>
        <source>Older than the first version of the rules we know; settled by that version</source>
        <translation>확인된 첫 규칙 버전보다 이전이므로 그 버전으로 정산</translation>
    </message>
    <message>
        <source>This platform does not settle early on “{event}”</source>
        <translation>이 플랫폼은 조기 정산을 하지 않음: “{event}”</translation>
    </message>
    <message>
        <source>The platform does not publish “{axis}”; taken as “{value}”</source>
        <translation>플랫폼 미공개 “{axis}”: “{value}”(으)로 처리</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s): {reason}</source>
        <translation>
            <numerusform>팔로워 %Ln명: {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>{status}: {reason}</source>
        <translation>{status}: {reason}</translation>
    </message>
    <message>
        <source>settling…</source>
        <translation>정산 중…</translation>
    </message>
    <message>
        <source>{days} d {hours} h {minutes} min</source>
        <translation>{days}일 {hours}시간 {minutes}분</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}시간 {minutes}분</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>방금</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>{count}분 전</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>{count}시간 전</translation>
    </message>
    <message>
        <source>{count} d ago</source>
        <translation>{count}일 전</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Not chosen</source>
        <translation>선택 안 함</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>공개</translation>
    </message>
    <message>
        <source>Private, by invitation</source>
        <translation>비공개(초대 전용)</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>선택</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln자</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation>{most}자 중 {count}자</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>타임라인</translation>
    </message>
    <message>
        <source>Every step will stand here with its date.</source>
        <translation>모든 단계가 날짜와 함께 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>되돌리기</translation>
    </message>
    <message>
        <source>Take back: {state}</source>
        <translation>되돌리기: {state}</translation>
    </message>
    <message>
        <source>{instant} · {origin}</source>
        <translation>{instant} · {origin}</translation>
    </message>
    <message>
        <source>taken back {instant}</source>
        <translation>{instant} 되돌림</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>Pending share, all accounts</source>
        <translation>미정산 배분, 전체 계정</translation>
    </message>
    <message>
        <source>Next settlement</source>
        <translation>다음 정산</translation>
    </message>
    <message>
        <source>Paid in 30 days</source>
        <translation>30일간 지급</translation>
    </message>
    <message>
        <source>Copiers, all accounts</source>
        <translation>팔로워, 전체 계정</translation>
    </message>
    <message>
        <source>{amounts} of it held back</source>
        <translation>그중 {amounts} 유보</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payout(s)</source>
        <translation>
            <numerusform>지급 %Ln건</numerusform>
        </translation>
    </message>
    <message>
        <source>No list of copiers was imported yet.</source>
        <translation>아직 가져온 팔로워 목록이 없습니다.</translation>
    </message>
    <message>
        <source>No account has a schedule.</source>
        <translation>정산 일정이 있는 계정이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>from %Ln account(s)</source>
        <translation>
            <numerusform>계정 %Ln개</numerusform>
        </translation>
    </message>
    <message>
        <source>from {settled} of {all} accounts</source>
        <translation>계정 {all}개 중 {settled}개</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>ProfitShare</source>
        <translation>ProfitShare</translation>
    </message>
</context>
<context>
    <name>TroublePage</name>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>백업 복원…</translation>
    </message>
    <message>
        <source>Salvage…</source>
        <translation>복구…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>다른 폴더 선택…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
</context>
<context>
    <name>UndoPage</name>
    <message>
        <source>Time left to undo</source>
        <translation>실행 취소 가능 시간</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>아직 전송된 것이 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) will be removed in {seconds} s</source>
        <translation>
            <numerusform>{seconds}초 후 팔로워 %Ln명이 제거됩니다</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>This was opened before the figures were hidden.</source>
        <translation>수치를 숨기기 전에 열린 창입니다.</translation>
    </message>
    <message>
        <source>Close it and open it again, or show the amounts.</source>
        <translation>닫았다가 다시 열거나 금액을 표시하세요.</translation>
    </message>
    <message>
        <source>Show amounts</source>
        <translation>금액 표시</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>ViewsMenu</name>
    <message>
        <source>Forget a view</source>
        <translation>보기 삭제</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Columns, order and filters under a name</source>
        <translation>열, 정렬, 필터를 이름으로 저장</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>이 보기 저장</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>보기 이름</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>이 보기 저장…</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Trading and funding fees as they were really paid</source>
        <translation>거래 수수료와 펀딩비는 실제 지급액 기준</translation>
    </message>
    <message>
        <source>The share ratio you led at, whether that platform would allow it or not</source>
        <translation>배분율은 실제 적용한 값(해당 플랫폼의 허용 여부와 무관)</translation>
    </message>
    <message>
        <source>Its conditions on your unrealised loss and on copiers&apos; balances are taken as met: neither is known</source>
        <translation>내 미실현 손실과 팔로워 잔고에 관한 조건은 둘 다 알 수 없어 충족으로 처리</translation>
    </message>
    <message>
        <source>Unrealised PnL at its cut-offs is not known; taken as 0</source>
        <translation>해당 플랫폼 마감 시의 미실현 손익을 알 수 없어 0으로 처리</translation>
    </message>
    <message>
        <source>Not the platform&apos;s rule: it forgets a losing window, here it is carried on</source>
        <translation>플랫폼의 실제 규칙 아님: 실제로는 손실 기간을 이월하지 않지만 여기서는 이월</translation>
    </message>
    <message>
        <source>No closed order of a copier is known. Import orders to see a forecast.</source>
        <translation>종료된 팔로워 주문이 없습니다. 예측을 보려면 주문을 가져오세요.</translation>
    </message>
    <message>
        <source>An order has no share ratio. Add the ratio&apos;s changes to see a forecast.</source>
        <translation>배분율이 없는 주문이 있습니다. 예측을 보려면 배분율 변경을 추가하세요.</translation>
    </message>
    <message>
        <source>This platform settles every copier on a day of his own: there is no one next settlement.</source>
        <translation>이 플랫폼은 팔로워마다 다른 날에 정산하므로 공통된 다음 정산이 없습니다.</translation>
    </message>
    <message>
        <source>Some copiers are known by readings of their PnL alone, without the orders between.</source>
        <translation>일부 팔로워는 손익 측정값만 있고 그 사이의 주문이 없습니다.</translation>
    </message>
    <message>
        <source>The history is too short: a forecast needs 8 settlements over 2 weeks or more.</source>
        <translation>이력이 너무 짧음: 예측에는 2주 이상에 걸친 정산 8회가 필요합니다.</translation>
    </message>
    <message>
        <source>No copier has traded lately and nothing is owed: there is nothing to forecast.</source>
        <translation>최근 거래한 팔로워가 없고 지급 예정도 없어 예측할 것이 없습니다.</translation>
    </message>
    <message>
        <source>An order has no share ratio</source>
        <translation>배분율이 없는 주문이 있음</translation>
    </message>
    <message>
        <source>This rulebook cannot be read</source>
        <translation>이 룰북을 읽을 수 없음</translation>
    </message>
    <message>
        <source>Your copiers&apos; past gains, hour by hour, are drawn again in blocks of about two days, 4,000 times, up to the cut-off. Each copier pays his ratio of what lies above his mark; paths end at past cut-offs, so that what was held back then is held back here. P10 and P90 are amounts that one path in ten stays below or above, P50 the middle. The same is done for every past window with what was known as long before its cut-off, and where the record was too sure, the levels move outwards. The draws are seeded: the same archive gives the same forecast.</source>
        <translation>팔로워의 과거 시간별 손익을 약 2일 단위 블록으로 4,000회 다시 추출해 마감까지 진행합니다. 각 팔로워는 자신의 하이워터마크를 넘는 금액에 배분율을 곱해 지급합니다. 경로는 과거의 마감 시점에서 끝나므로 당시의 유보가 여기서도 유보됩니다. P10과 P90은 경로 열 개 중 하나가 각각 밑돌거나 웃도는 금액이고, P50은 중앙값입니다. 과거의 모든 기간에도 마감 전 같은 시점에 알려져 있던 정보로 똑같이 계산하며, 예측 범위가 지나치게 좁았으면 수준을 바깥쪽으로 넓힙니다. 난수 시드가 고정되어 있어 같은 아카이브에서는 같은 예측이 나옵니다.</translation>
    </message>
    <message>
        <source>Of ten past payouts about eight should lie between P10 and P90. Where many paths pay nothing at all, a payout of nothing counts in part: by how much of these paths lies between the levels.</source>
        <translation>과거 지급 10건 중 약 8건이 P10과 P90 사이에 있어야 합니다. 지급이 0인 경로가 많은 경우, 0인 지급은 그런 경로 중 수준 사이에 있는 비율만큼 부분적으로 셉니다.</translation>
    </message>
    <message>
        <source>Every order of your history is settled again as if it had been opened at this ratio, under the same rules: windows, postponement, losses. That copiers might have left or come is not guessed. Instead you see how many could leave before the higher ratio pays less: copiers × (1 − share before ÷ share after), if all pay alike.</source>
        <translation>이력의 모든 주문을 이 배분율로 진입한 것처럼, 같은 규칙(기간, 연기, 손실)으로 다시 정산합니다. 팔로워의 이탈이나 유입은 추측하지 않습니다. 대신 더 높은 배분율의 수입이 줄기 전까지 몇 명이 이탈할 수 있는지 보여줍니다: 모두 같은 금액을 낸다면 팔로워 수 × (1 − 이전 배분 ÷ 이후 배분).</translation>
    </message>
    <message>
        <source>The coming cut-off, once with these positions open and once with them closed now at their unrealised PnL, before costs of closing. Nothing else happens until then. What you are paid more is what your copiers pay more. This is no advice: a position closed to be paid earlier is closed with your copiers&apos; money.</source>
        <translation>다음 마감을 이 포지션들을 보유한 경우와 지금 미실현 손익으로 종료한 경우(종료 비용 차감 전)로 비교합니다. 그때까지 다른 변화는 없다고 봅니다. 내가 더 받는 금액은 팔로워가 더 내는 금액입니다. 투자 조언이 아닙니다. 더 일찍 지급받기 위한 종료는 팔로워의 돈으로 이루어집니다.</translation>
    </message>
    <message>
        <source>The same orders settled by each platform&apos;s rules. What that assumes stands below, for the platform you choose: a real year there would have had other fees, other limits and other copiers.</source>
        <translation>같은 주문을 각 플랫폼의 규칙으로 정산한 결과입니다. 선택한 플랫폼의 가정은 아래에 있습니다. 실제였다면 수수료, 제한, 팔로워가 달랐을 것입니다.</translation>
    </message>
    <message>
        <source>What copying left each copier: the net of his closed orders less your share, paid or pending. His return is that over what he copies with; your own is your PnL over your first equity and what you added. A percentile is a return that somebody really had.</source>
        <translation>카피로 각 팔로워에게 남은 금액: 종료된 주문의 순손익에서 지급 또는 미정산된 내 배분을 뺀 금액. 팔로워 수익률은 카피 자금 대비 비율이고, 내 수익률은 첫 순자산과 추가 입금 대비 손익입니다. 백분위수는 실제 팔로워의 수익률입니다.</translation>
    </message>
</context>
<context>
    <name>WhatIfTab</name>
    <message>
        <source>Reading the archive…</source>
        <translation>아카이브를 읽는 중…</translation>
    </message>
    <message>
        <source>No history to ask yet</source>
        <translation>시뮬레이션할 이력이 아직 없습니다</translation>
    </message>
    <message>
        <source>Import your copiers&apos; orders or connect the exchange: then you can ask what another ratio, another platform or a position closed earlier would have paid.</source>
        <translation>팔로워 주문을 가져오거나 거래소를 연결하세요. 배분율이나 플랫폼이 달랐다면, 또는 포지션을 더 일찍 종료했다면 얼마가 지급되었을지 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>시뮬레이션</translation>
    </message>
    <message>
        <source>Another share ratio</source>
        <translation>다른 배분율</translation>
    </message>
    <message>
        <source>If I closed these positions before the cut-off</source>
        <translation>마감 전에 이 포지션들을 종료한다면</translation>
    </message>
    <message>
        <source>The same year on other platforms</source>
        <translation>다른 플랫폼에서의 같은 해</translation>
    </message>
    <message>
        <source>Fairness to your copiers</source>
        <translation>팔로워에 대한 공정성</translation>
    </message>
</context>
<context>
    <name>WorklistDialog</name>
    <message>
        <source>Remove by hand</source>
        <translation>직접 제거</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>팔로워</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Copiers to remove by hand</source>
        <translation>직접 제거할 팔로워</translation>
    </message>
    <message>
        <source>&amp;Tick the copied ones</source>
        <translation>복사한 항목 체크(&amp;T)</translation>
    </message>
    <message>
        <source>Tick selected</source>
        <translation>선택 항목 체크</translation>
    </message>
    <message>
        <source>Take ticks back</source>
        <translation>체크 해제</translation>
    </message>
    <message>
        <source>Give up the rest</source>
        <translation>나머지 포기</translation>
    </message>
    <message>
        <source>How many ids the platform takes at once</source>
        <translation>플랫폼이 한 번에 받는 ID 수</translation>
    </message>
    <message>
        <source>Note for the current copier; Enter keeps it</source>
        <translation>현재 팔로워 메모, Enter로 저장</translation>
    </message>
    <message>
        <source>Note for the current copier</source>
        <translation>현재 팔로워 메모</translation>
    </message>
    <message>
        <source>Ids at once</source>
        <translation>한 번의 ID 수</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) to remove by hand</source>
        <translation>
            <numerusform>직접 제거할 팔로워 %Ln명</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to remove</source>
        <translation>제거할 대상이 없습니다</translation>
    </message>
    <message>
        <source>{gone} gone · {ticked} ticked · {left} to do</source>
        <translation>이탈 확인 {gone} · 체크 {ticked} · 할 일 {left}</translation>
    </message>
    <message>
        <source>A tick is yours; the next import or sync of the list confirms it.</source>
        <translation>체크는 본인 표시이며, 다음 목록 가져오기나 동기화에서 확인됩니다.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy the next %Ln id(s)</source>
        <translation>
            <numerusform>다음 ID %Ln개 복사(&amp;C)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_ConditionLine</name>
    <message>
        <source>is</source>
        <translation>일치</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>다음으로 시작</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>포함</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>불일치</translation>
    </message>
    <message>
        <source>does not begin with</source>
        <translation>다음으로 시작하지 않음</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>포함하지 않음</translation>
    </message>
    <message>
        <source>Leave out by column</source>
        <translation>제외 기준 열</translation>
    </message>
    <message>
        <source>Leave out if</source>
        <translation>제외 조건</translation>
    </message>
    <message>
        <source>Leave out texts</source>
        <translation>제외할 텍스트</translation>
    </message>
    <message>
        <source>text; another</source>
        <translation>텍스트; 다른 텍스트</translation>
    </message>
    <message>
        <source>Do not leave these rows out</source>
        <translation>이 제외 조건 삭제</translation>
    </message>
    <message>
        <source>Leave out rows where</source>
        <translation>제외할 행 조건</translation>
    </message>
</context>
<context>
    <name>_Curve</name>
    <message>
        <source>An example of a chart</source>
        <translation>차트 예시</translation>
    </message>
</context>
<context>
    <name>_LimitPopup</name>
    <message>
        <source>Equity limit in USDT</source>
        <translation>순자산 한도(USDT)</translation>
    </message>
    <message>
        <source>The limit itself is inactive</source>
        <translation>한도와 같은 금액도 비활성</translation>
    </message>
    <message>
        <source>Use this limit</source>
        <translation>이 한도 사용</translation>
    </message>
    <message>
        <source>Inactive up to an equity of (USDT)</source>
        <translation>비활성으로 보는 순자산 상한(USDT)</translation>
    </message>
    <message>
        <source>Enter an amount such as 100 or 0.5.</source>
        <translation>100 또는 0.5 같은 금액을 입력하세요.</translation>
    </message>
</context>
<context>
    <name>_NewsCard</name>
    <message numerus="yes">
        <source>&amp;Settle my last %Ln window(s) under both</source>
        <translation>
            <numerusform>최근 %Ln개 기간을 두 규칙으로 정산(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Window</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>자산</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>변경 전</translation>
    </message>
    <message>
        <source>After</source>
        <translation>변경 후</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>차이</translation>
    </message>
    <message>
        <source>The last windows under both rules</source>
        <translation>두 규칙으로 본 최근 기간</translation>
    </message>
    <message>
        <source>Settling…</source>
        <translation>정산 중…</translation>
    </message>
    <message>
        <source>{before} before, {after} after: {difference}</source>
        <translation>변경 전 {before}, 변경 후 {after}: {difference}</translation>
    </message>
    <message>
        <source>No window of yours is settled yet, so there is nothing to compare.</source>
        <translation>아직 정산된 기간이 없어 비교할 것이 없습니다.</translation>
    </message>
    <message>
        <source>The edition you read last can no longer be read by this version of ProfitShare, so the two cannot be compared.</source>
        <translation>마지막으로 읽은 판을 이 버전의 ProfitShare에서 더 이상 읽을 수 없어 비교할 수 없습니다.</translation>
    </message>
    <message>
        <source>Your share depends on it</source>
        <translation>배분에 영향</translation>
    </message>
    <message>
        <source>Limits of the settings</source>
        <translation>설정 한도</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>기타</translation>
    </message>
    <message>
        <source>{what}: now {after}; nothing was said before</source>
        <translation>{what}: 현재 {after}, 이전에는 언급 없음</translation>
    </message>
    <message>
        <source>{what}: no longer said; was {before}</source>
        <translation>{what}: 더 이상 언급 없음, 이전 {before}</translation>
    </message>
    <message>
        <source>{what}: {before} → {after}</source>
        <translation>{what}: {before} → {after}</translation>
    </message>
</context>
<context>
    <name>_Result</name>
    <message>
        <source>Go on</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>{setting}: {value}</source>
        <translation>{setting}: {value}</translation>
    </message>
    <message>
        <source>{platform} said: {code} {words}</source>
        <translation>{platform} 응답: {code} {words}</translation>
    </message>
</context>
</TS>
