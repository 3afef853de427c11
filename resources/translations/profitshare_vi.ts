<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About ProfitShare</source>
        <translation>Giới thiệu ProfitShare</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>Nội dung giấy phép</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Đã sao chép.</translation>
    </message>
    <message>
        <source>What am I owed, why, when, by whom, and was I paid right?</source>
        <translation>Tôi được nợ bao nhiêu, vì sao, khi nào, ai trả, và đã được trả đúng chưa?</translation>
    </message>
    <message>
        <source>Data (portable)</source>
        <translation>Dữ liệu (portable)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dữ liệu</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>Mở thư mục dữ liệu</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>Mở thư mục nhật ký</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button</comment>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>component</comment>
        <translation>Thành phần</translation>
    </message>
    <message>
        <source>ProfitShare is under the MIT licence. It uses Qt and PySide6 under version 3 of the GNU Lesser General Public License: they are libraries of their own here, which you may replace by your own build; their source is at {address}. Whoever made the other parts gave them to everybody under the licences below.</source>
        <translation>ProfitShare theo giấy phép MIT. Phần mềm dùng Qt và PySide6 theo GNU Lesser General Public License phiên bản 3: đây là các thư viện riêng, bạn có thể thay bằng bản tự biên dịch; mã nguồn tại {address}. Các thành phần khác được tác giả cung cấp cho mọi người theo các giấy phép dưới đây.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Giấy phép</translation>
    </message>
    <message>
        <source>What ProfitShare is made of</source>
        <translation>Các thành phần của ProfitShare</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Sao chép chi tiết</translation>
    </message>
    <message>
        <source>Versions, system and folders, for a question to support</source>
        <translation>Phiên bản, hệ thống và thư mục, để gửi bộ phận hỗ trợ</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>Đồng &amp;bộ ngay</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Nhập…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sao lưu…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Kiểm t&amp;ra kết nối</translation>
    </message>
    <message>
        <source>Enter &amp;key…</source>
        <translation>Nhậ&amp;p khóa…</translation>
    </message>
    <message>
        <source>&amp;Forget key…</source>
        <translation>&amp;Quên khóa…</translation>
    </message>
    <message>
        <source>Replace &amp;key…</source>
        <translation>&amp;Thay khóa…</translation>
    </message>
    <message>
        <source>{rules} · fed from files</source>
        <translation>{rules} · dữ liệu từ tệp</translation>
    </message>
    <message>
        <source>{rules} · {exchange}, fed from files</source>
        <translation>{rules} · {exchange}, dữ liệu từ tệp</translation>
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
        <translation>Tài khoản hư cấu. Không có khóa và không bao giờ đồng bộ; dữ liệu bạn nhập sẽ mất khi thoát chế độ demo.</translation>
    </message>
    <message>
        <source>The key of this account cannot be read. {why}</source>
        <translation>Không đọc được khóa của tài khoản này. {why}</translation>
    </message>
    <message>
        <source>This account has no key on this computer. Enter one to sync, or import files.</source>
        <translation>Tài khoản này chưa có khóa trên máy tính này. Nhập khóa để đồng bộ, hoặc nhập tệp.</translation>
    </message>
    <message>
        <source>The exchange refused the key in the last sync. Test it, or replace it.</source>
        <translation>Sàn đã từ chối khóa trong lần đồng bộ gần nhất. Hãy kiểm tra hoặc thay khóa.</translation>
    </message>
    <message>
        <source>The key is in memory until ProfitShare is closed. {why}</source>
        <translation>Khóa chỉ nằm trong bộ nhớ đến khi đóng ProfitShare. {why}</translation>
    </message>
    <message>
        <source>The key is in the keyring of your system.</source>
        <translation>Khóa nằm trong kho khóa của hệ thống.</translation>
    </message>
    <message>
        <source>This account is fed from files and tables from web pages. Nothing was imported yet.</source>
        <translation>Tài khoản này lấy dữ liệu từ tệp và bảng trên trang web. Chưa nhập gì.</translation>
    </message>
    <message>
        <source>This account is fed from files and tables from web pages, last time {age}. It needs no key.</source>
        <translation>Tài khoản này lấy dữ liệu từ tệp và bảng trên trang web, lần cuối {age}. Không cần khóa.</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>Thêm tài khoản</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>Tên tài khoản</translation>
    </message>
    <message>
        <source>such as: Bitget main</source>
        <translation>ví dụ: Bitget chính</translation>
    </message>
    <message>
        <source>Where its data comes from</source>
        <translation>Nguồn dữ liệu</translation>
    </message>
    <message>
        <source>Its platform&apos;s rules</source>
        <translation>Quy tắc nền tảng</translation>
    </message>
    <message>
        <source>Address of the exchange</source>
        <translation>Địa chỉ của sàn</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>Thêm tài khoản</translation>
    </message>
    <message>
        <source>Files and tables from web pages</source>
        <translation>Tệp và bảng trên trang web</translation>
    </message>
    <message>
        <source>There is an account called {name} already.</source>
        <translation>Đã có tài khoản tên {name}.</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>Vẫn thêm</translation>
    </message>
    <message>
        <source>Add without a key</source>
        <translation>Thêm không cần khóa</translation>
    </message>
    <message>
        <source>A&amp;ddress, where it is not the usual one</source>
        <translation>Đị&amp;a chỉ, nếu khác mặc định</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Tên</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>Sà&amp;n</translation>
    </message>
    <message>
        <source>&amp;Rules of its platform</source>
        <translation>&amp;Quy tắc nền tảng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>AccountFields</name>
    <message>
        <source>Into the account</source>
        <translation>Vào tài khoản</translation>
    </message>
    <message>
        <source>Name of the new account</source>
        <translation>Tên tài khoản mới</translation>
    </message>
    <message>
        <source>such as: JU main</source>
        <translation>ví dụ: JU chính</translation>
    </message>
    <message>
        <source>Its platform&apos;s rules</source>
        <translation>Quy tắc nền tảng</translation>
    </message>
    <message>
        <source>Its &amp;name</source>
        <translation>&amp;Tên</translation>
    </message>
    <message>
        <source>Its platform&apos;s &amp;rules</source>
        <translation>&amp;Quy tắc nền tảng</translation>
    </message>
    <message>
        <source>Into the &amp;account</source>
        <translation>&amp;Vào tài khoản</translation>
    </message>
    <message>
        <source>A new account…</source>
        <translation>Tài khoản mới…</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>&amp;Thêm tài khoản…</translation>
    </message>
    <message>
        <source>Leave the demo world to add an account.</source>
        <translation>Thoát chế độ demo để thêm tài khoản.</translation>
    </message>
    <message>
        <source>Forget the key of {name}?</source>
        <translation>Quên khóa của {name}?</translation>
    </message>
    <message>
        <source>It is deleted on this computer, and the account is not synced until it has one again. At {exchange} the key stays valid until you delete it there.</source>
        <translation>Khóa bị xóa trên máy tính này và tài khoản không đồng bộ đến khi có khóa mới. Trên {exchange}, khóa vẫn có hiệu lực đến khi bạn xóa tại đó.</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>Quên khóa</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Khóa</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Tài khoản</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>Open profit</source>
        <translation>Mở lợi nhuận</translation>
    </message>
    <message>
        <source>{platform} · {rules}</source>
        <translation>{platform} · {rules}</translation>
    </message>
    <message>
        <source>Open the profit of {name}</source>
        <translation>Mở lợi nhuận của {name}</translation>
    </message>
    <message>
        <source>No list of copiers was imported yet.</source>
        <translation>Chưa nhập danh sách người sao chép.</translation>
    </message>
    <message>
        <source>of {cap}</source>
        <translation>/ {cap}</translation>
    </message>
    <message>
        <source>No limit is published.</source>
        <translation>Không công bố giới hạn.</translation>
    </message>
    <message>
        <source>Pending share</source>
        <translation>Phần chia chờ</translation>
    </message>
    <message>
        <source>Last payout</source>
        <translation>Chi trả gần nhất</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>Người sao chép</translation>
    </message>
    <message>
        <source>Share ratio in force</source>
        <translation>Tỷ lệ chia sẻ hiện hành</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message numerus="yes">
        <source>from %Ln copier(s)</source>
        <translation>
            <numerusform>từ %Ln người sao chép</numerusform>
        </translation>
    </message>
    <message>
        <source>no settled window yet</source>
        <translation>chưa có kỳ quyết toán nào</translation>
    </message>
    <message>
        <source>due: {amount}</source>
        <translation>phải trả: {amount}</translation>
    </message>
    <message>
        <source>nothing imported yet</source>
        <translation>chưa nhập gì</translation>
    </message>
    <message>
        <source>Stale: updated {age}</source>
        <translation>Đã cũ: cập nhật {age}</translation>
    </message>
    <message>
        <source>Updated {age}</source>
        <translation>Cập nhật {age}</translation>
    </message>
</context>
<context>
    <name>AccountTables</name>
    <message>
        <source>Feeds of the exchange</source>
        <translation>Luồng dữ liệu của sàn</translation>
    </message>
    <message>
        <source>Rows that were set aside</source>
        <translation>Dòng để riêng</translation>
    </message>
    <message>
        <source>What the exchange offers</source>
        <translation>Sàn hỗ trợ những gì</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>Đồng bộ</translation>
    </message>
    <message>
        <source>What the sync met</source>
        <translation>Vấn đề khi đồng bộ</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Độ mới</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>Hỗ trợ</translation>
    </message>
    <message>
        <source>Sync log</source>
        <translation>Nhật ký đồng bộ</translation>
    </message>
    <message>
        <source>{feed}: {why}</source>
        <translation>{feed}: {why}</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Luồng</translation>
    </message>
    <message>
        <source>Read to its end</source>
        <translation>Đã đọc hết</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>Số dòng đọc</translation>
    </message>
    <message>
        <source>Complete since</source>
        <translation>Đầy đủ từ</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Để riêng</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>copiers</source>
        <translation>người sao chép</translation>
    </message>
    <message>
        <source>their equity</source>
        <translation>vốn của họ</translation>
    </message>
    <message>
        <source>pending shares</source>
        <translation>phần chia chờ</translation>
    </message>
    <message>
        <source>paid shares</source>
        <translation>phần chia đã trả</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>vị thế</translation>
    </message>
    <message>
        <source>closed trades</source>
        <translation>giao dịch đã đóng</translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation>sổ cái</translation>
    </message>
    <message>
        <source>led contracts</source>
        <translation>hợp đồng dẫn</translation>
    </message>
    <message>
        <source>the share ratio</source>
        <translation>tỷ lệ chia sẻ</translation>
    </message>
    <message>
        <source>The key goes into the keyring of your system, and nowhere else: not into the archive, a backup or a log.</source>
        <translation>Khóa chỉ được lưu trong kho khóa của hệ thống, không ở nơi nào khác: không trong kho dữ liệu, bản sao lưu hay nhật ký.</translation>
    </message>
    <message>
        <source>The key is kept in memory until ProfitShare is closed. {why}</source>
        <translation>Khóa chỉ giữ trong bộ nhớ đến khi đóng ProfitShare. {why}</translation>
    </message>
    <message>
        <source>A key that may only read copy trading and balances is enough. Only removing copiers and changing settings need more. Never allow withdrawals or transfers.</source>
        <translation>Chỉ cần khóa có quyền đọc sao chép giao dịch và số dư. Quyền khác chỉ cần khi gỡ người sao chép và đổi cài đặt. Không bao giờ cho phép rút hoặc chuyển tiền.</translation>
    </message>
    <message>
        <source>This key may move money away ({rights}). Replace it: make one that can only read, and manage copy trading if you remove copiers here, then delete this one.</source>
        <translation>Khóa này có thể chuyển tiền đi ({rights}). Hãy thay: tạo khóa chỉ đọc, kèm quyền quản lý sao chép giao dịch nếu bạn gỡ người sao chép tại đây, rồi xóa khóa này.</translation>
    </message>
    <message>
        <source>It has rights that are not needed here: {rights}.</source>
        <translation>Khóa có quyền không cần ở đây: {rights}.</translation>
    </message>
    <message>
        <source>The account is a lead trader.</source>
        <translation>Tài khoản là Lead Trader.</translation>
    </message>
    <message>
        <source>The account is not a lead trader. Use a key that was made in the lead account.</source>
        <translation>Tài khoản không phải Lead Trader. Hãy dùng khóa tạo trong tài khoản dẫn lệnh.</translation>
    </message>
    <message>
        <source>The exchange does not say whether this is a lead trader.</source>
        <translation>Sàn không cho biết đây có phải Lead Trader không.</translation>
    </message>
    <message>
        <source>Reads {things}.</source>
        <translation>Đọc được: {things}.</translation>
    </message>
    <message>
        <source>May not read {things}: the key lacks a right.</source>
        <translation>Không đọc được: {things}. Khóa thiếu quyền.</translation>
    </message>
    <message>
        <source>May remove copiers.</source>
        <translation>Được gỡ người sao chép.</translation>
    </message>
    <message>
        <source>May not remove copiers: the key lacks the right.</source>
        <translation>Không được gỡ người sao chép: khóa thiếu quyền.</translation>
    </message>
    <message>
        <source>This exchange lets no program remove copiers.</source>
        <translation>Sàn này không cho chương trình gỡ người sao chép.</translation>
    </message>
    <message>
        <source>May change the led contracts.</source>
        <translation>Được đổi hợp đồng dẫn.</translation>
    </message>
    <message>
        <source>It works only from {addresses}.</source>
        <translation>Chỉ hoạt động từ: {addresses}.</translation>
    </message>
    <message>
        <source>It works from any address; binding it to yours makes it safer.</source>
        <translation>Hoạt động từ mọi địa chỉ; gắn với địa chỉ của bạn sẽ an toàn hơn.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind the exchange&apos;s.</source>
        <translation>Đồng hồ máy tính này chậm {seconds} giây so với sàn.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of the exchange&apos;s.</source>
        <translation>Đồng hồ máy tính này nhanh {seconds} giây so với sàn.</translation>
    </message>
    <message>
        <source>By the last sync, which went on where the one before ended.</source>
        <translation>Theo lần đồng bộ gần nhất, tiếp nối từ điểm dừng lần trước.</translation>
    </message>
    <message>
        <source>By the last sync, which read all there was.</source>
        <translation>Theo lần đồng bộ gần nhất, đã đọc toàn bộ.</translation>
    </message>
    <message>
        <source>A state of now; there is no history of it to be complete.</source>
        <translation>Trạng thái hiện tại; không có lịch sử để xét đầy đủ hay không.</translation>
    </message>
    <message>
        <source>The exchange answers for the last {days} days.</source>
        <translation>Sàn trả dữ liệu của {days} ngày gần nhất.</translation>
    </message>
    <message>
        <source>Ability</source>
        <translation>Khả năng</translation>
    </message>
    <message>
        <source>By this API</source>
        <translation>Qua API này</translation>
    </message>
    <message>
        <source>Right the key needs</source>
        <translation>Quyền khóa cần</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>List the copiers</source>
        <translation>Liệt kê người sao chép</translation>
    </message>
    <message>
        <source>Tell copiers apart by id</source>
        <translation>Phân biệt người sao chép theo ID</translation>
    </message>
    <message>
        <source>Equity of each copier</source>
        <translation>Vốn từng người sao chép</translation>
    </message>
    <message>
        <source>Remove copiers</source>
        <translation>Gỡ người sao chép</translation>
    </message>
    <message>
        <source>Pending shares</source>
        <translation>Phần chia chờ</translation>
    </message>
    <message>
        <source>Paid shares</source>
        <translation>Phần chia đã trả</translation>
    </message>
    <message>
        <source>Paid shares by copier id</source>
        <translation>Phần chia đã trả theo ID người sao chép</translation>
    </message>
    <message>
        <source>Read the share ratio</source>
        <translation>Đọc tỷ lệ chia sẻ</translation>
    </message>
    <message>
        <source>Change the share ratio</source>
        <translation>Đổi tỷ lệ chia sẻ</translation>
    </message>
    <message>
        <source>Read the led contracts</source>
        <translation>Đọc hợp đồng dẫn</translation>
    </message>
    <message>
        <source>Change the led contracts</source>
        <translation>Đổi hợp đồng dẫn</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>Vị thế đang mở</translation>
    </message>
    <message>
        <source>Closed trades</source>
        <translation>Giao dịch đã đóng</translation>
    </message>
    <message>
        <source>Check shares against the ledger</source>
        <translation>Đối chiếu phần chia với sổ cái</translation>
    </message>
    <message>
        <source>Fees and funding from the ledger</source>
        <translation>Phí và funding từ sổ cái</translation>
    </message>
    <message>
        <source>Figures of the lead page</source>
        <translation>Số liệu trang Lead Trader</translation>
    </message>
    <message>
        <source>Lead page</source>
        <translation>Trang Lead</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>Người sao chép</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Sổ cái</translation>
    </message>
    <message>
        <source>Led contracts</source>
        <translation>Hợp đồng dẫn</translation>
    </message>
    <message>
        <source>Only copiers below the exchange&apos;s equity line can be removed.</source>
        <translation>Chỉ gỡ được người sao chép có vốn dưới ngưỡng của sàn.</translation>
    </message>
    <message>
        <source>A removed copier has to wait before copying you again.</source>
        <translation>Người bị gỡ phải chờ trước khi sao chép lại bạn.</translation>
    </message>
    <message>
        <source>Paid shares name copiers by nickname alone; two of one name cannot be told.</source>
        <translation>Phần chia đã trả chỉ ghi biệt danh; không phân biệt được hai người trùng tên.</translation>
    </message>
    <message>
        <source>The share ratio is not told; enter its changes as events.</source>
        <translation>Không cho biết tỷ lệ chia sẻ; hãy nhập thay đổi dưới dạng sự kiện.</translation>
    </message>
    <message>
        <source>History reaches back 90 days; sync at least that often, and import the rest.</source>
        <translation>Lịch sử chỉ 90 ngày; đồng bộ ít nhất theo nhịp đó, phần còn lại hãy nhập.</translation>
    </message>
    <message>
        <source>A classic account is needed; a unified one is refused.</source>
        <translation>Cần tài khoản cổ điển; tài khoản hợp nhất bị từ chối.</translation>
    </message>
    <message>
        <source>Copiers are not offered by the API; import them from files.</source>
        <translation>API không cung cấp người sao chép; hãy nhập từ tệp.</translation>
    </message>
    <message>
        <source>Shares are not offered by the API; import them from files.</source>
        <translation>API không cung cấp phần chia; hãy nhập từ tệp.</translation>
    </message>
    <message>
        <source>The key must be made in the lead portfolio, not in the main account.</source>
        <translation>Khóa phải tạo trong danh mục dẫn lệnh, không phải tài khoản chính.</translation>
    </message>
    <message>
        <source>The lead status is told only to a key that may trade; ProfitShare works without it.</source>
        <translation>Trạng thái Lead Trader chỉ hiện với khóa được giao dịch; ProfitShare vẫn hoạt động khi không có.</translation>
    </message>
    <message>
        <source>A trade is one closing fill, so a position may be several.</source>
        <translation>Một giao dịch là một lần khớp đóng, nên một vị thế có thể gồm nhiều giao dịch.</translation>
    </message>
    <message>
        <source>Copiers are known by nickname alone, without an id.</source>
        <translation>Người sao chép chỉ có biệt danh, không có ID.</translation>
    </message>
    <message>
        <source>The equity of copiers is not told; import it from files.</source>
        <translation>Không cho biết vốn người sao chép; hãy nhập từ tệp.</translation>
    </message>
    <message>
        <source>Copiers are removed on the exchange&apos;s own site.</source>
        <translation>Gỡ người sao chép trên trang của sàn.</translation>
    </message>
    <message>
        <source>Fees are told for positions, and shared out among their trades by size.</source>
        <translation>Phí tính theo vị thế, được phân bổ cho các giao dịch theo khối lượng.</translation>
    </message>
    <message>
        <source>What is closed in parts counts once it is closed as a whole.</source>
        <translation>Phần đóng từng phần chỉ tính khi đã đóng toàn bộ.</translation>
    </message>
    <message>
        <source>Settings can be changed only with a key that may trade.</source>
        <translation>Chỉ đổi được cài đặt bằng khóa được giao dịch.</translation>
    </message>
    <message>
        <source>A key that may trade and is bound to no address expires when not used.</source>
        <translation>Khóa được giao dịch mà không gắn địa chỉ sẽ hết hạn nếu không dùng.</translation>
    </message>
    <message>
        <source>The ledger reaches back 30 days only; shares older than that are not checked.</source>
        <translation>Sổ cái chỉ có 30 ngày; phần chia cũ hơn không được đối chiếu.</translation>
    </message>
    <message>
        <source>there was no key</source>
        <translation>không có khóa</translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translation>bạn đã dừng</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is off</source>
        <translation>đồng hồ máy tính này sai</translation>
    </message>
    <message>
        <source>the key was refused</source>
        <translation>khóa bị từ chối</translation>
    </message>
    <message>
        <source>the key is bound to other addresses</source>
        <translation>khóa gắn với địa chỉ khác</translation>
    </message>
    <message>
        <source>the key is for live or demo, not this</source>
        <translation>khóa thuộc môi trường khác (thật/demo)</translation>
    </message>
    <message>
        <source>the key lacks a right</source>
        <translation>khóa thiếu quyền</translation>
    </message>
    <message>
        <source>the key may move money away</source>
        <translation>khóa có thể chuyển tiền đi</translation>
    </message>
    <message>
        <source>the key has a right too many</source>
        <translation>khóa thừa quyền</translation>
    </message>
    <message>
        <source>not a lead trader</source>
        <translation>không phải Lead Trader</translation>
    </message>
    <message>
        <source>not offered to this account</source>
        <translation>không hỗ trợ cho tài khoản này</translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation>gọi quá nhiều</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>không kết nối được</translation>
    </message>
    <message>
        <source>one request was refused</source>
        <translation>một yêu cầu bị từ chối</translation>
    </message>
    <message>
        <source>an answer nobody knows</source>
        <translation>phản hồi không xác định</translation>
    </message>
    <message>
        <source>older rows only from files</source>
        <translation>dòng cũ hơn chỉ có trong tệp</translation>
    </message>
    <message>
        <source>a gap the exchange has forgotten</source>
        <translation>khoảng trống sàn không còn dữ liệu</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>thay đổi trong lúc đọc</translation>
    </message>
    <message>
        <source>more rows than are shown</source>
        <translation>nhiều dòng hơn số hiển thị</translation>
    </message>
    <message>
        <source>not whole: rows set aside</source>
        <translation>chưa trọn: có dòng để riêng</translation>
    </message>
    <message>
        <source>rows set aside</source>
        <translation>dòng để riêng</translation>
    </message>
    <message>
        <source>orders that nobody told the close of</source>
        <translation>lệnh thiếu thông tin đóng</translation>
    </message>
    <message>
        <source>shares and ledger differ</source>
        <translation>phần chia và sổ cái lệch nhau</translation>
    </message>
    <message>
        <source>a value nobody can read</source>
        <translation>giá trị không đọc được</translation>
    </message>
    <message>
        <source>the keyring could not be read</source>
        <translation>không đọc được kho khóa</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Hỗ trợ</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>Không hỗ trợ</translation>
    </message>
    <message>
        <source>Key may not</source>
        <translation>Khóa thiếu quyền</translation>
    </message>
    <message>
        <source>Files only</source>
        <translation>Chỉ tệp</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Chưa có khóa</translation>
    </message>
    <message>
        <source>Key in the keyring</source>
        <translation>Khóa trong kho khóa</translation>
    </message>
    <message>
        <source>Key for this run</source>
        <translation>Khóa cho phiên này</translation>
    </message>
    <message>
        <source>Key cannot be read</source>
        <translation>Khóa không đọc được</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Đã dừng</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n lỗi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n note(s)</source>
        <translation>
            <numerusform>Xong, %n ghi chú</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>{feed}: {cause}</source>
        <translation>{feed}: {cause}</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>Khóa bị từ chối</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Reading the archive…</source>
        <translation>Đang đọc kho dữ liệu…</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Chưa có tài khoản</translation>
    </message>
    <message>
        <source>Connect an exchange with a key that may only read. Or import a file (Ctrl+I): the account is made with the first one. Backups open with Ctrl+B.</source>
        <translation>Kết nối sàn bằng khóa chỉ đọc. Hoặc nhập tệp (Ctrl+I): tài khoản được tạo cùng tệp đầu tiên. Bản sao lưu mở bằng Ctrl+B.</translation>
    </message>
    <message>
        <source>The same on the command line:</source>
        <translation>Thao tác tương tự trên dòng lệnh:</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Thêm tài khoản…</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Everywhere</source>
        <translation>Mọi nơi</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Kho dữ liệu</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Hiển thị</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Chương trình</translation>
    </message>
    <message>
        <source>Find or do anything…</source>
        <translation>Tìm hoặc chạy thao tác…</translation>
    </message>
    <message>
        <source>Search actions, pages, accounts, copiers and settings</source>
        <translation>Tìm thao tác, trang, tài khoản, người sao chép và cài đặt</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Take back what was just done by hand, where that can be</source>
        <translation>Hoàn tác việc vừa làm thủ công, nếu có thể</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Phần tiếp theo của cửa sổ</translation>
    </message>
    <message>
        <source>From the navigation to the header to the page and around</source>
        <translation>Từ thanh điều hướng đến phần đầu, đến trang rồi quay vòng</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Phần trước của cửa sổ</translation>
    </message>
    <message>
        <source>The same way around backwards</source>
        <translation>Cùng vòng đó theo chiều ngược lại</translation>
    </message>
    <message>
        <source>All accounts and what needs you</source>
        <translation>Mọi tài khoản và việc cần xử lý</translation>
    </message>
    <message>
        <source>Becoming a lead trader: prerequisites, form, notices</source>
        <translation>Trở thành Lead Trader: điều kiện, biểu mẫu, thông báo</translation>
    </message>
    <message>
        <source>Share ratio, lead assets, minimum copy amount, delay</source>
        <translation>Tỷ lệ chia sẻ, hợp đồng dẫn, tiền sao chép tối thiểu, độ trễ</translation>
    </message>
    <message>
        <source>Who copies, who is inactive, who left</source>
        <translation>Ai đang sao chép, ai không hoạt động, ai đã rời</translation>
    </message>
    <message>
        <source>What is due, when, why and by whom</source>
        <translation>Phải trả bao nhiêu, khi nào, vì sao và từ ai</translation>
    </message>
    <message>
        <source>Accounts, keys and what each exchange offers</source>
        <translation>Tài khoản, khóa và những gì mỗi sàn hỗ trợ</translation>
    </message>
    <message>
        <source>Read a file or a table that was copied from a web page</source>
        <translation>Đọc tệp hoặc bảng sao chép từ trang web</translation>
    </message>
    <message>
        <source>Write the chosen account to a file</source>
        <translation>Ghi tài khoản đã chọn ra tệp</translation>
    </message>
    <message>
        <source>Ask the exchange for what is new</source>
        <translation>Hỏi sàn dữ liệu mới</translation>
    </message>
    <message>
        <source>Make a backup of the archive, or go back to one</source>
        <translation>Sao lưu kho dữ liệu, hoặc quay lại một bản sao lưu</translation>
    </message>
    <message>
        <source>Switch account…</source>
        <translation>Đổi tài khoản…</translation>
    </message>
    <message>
        <source>Choose which account the pages are about</source>
        <translation>Chọn tài khoản hiển thị trên các trang</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>Xem thử với dữ liệu demo</translation>
    </message>
    <message>
        <source>An invented account; nothing of it is written to disk</source>
        <translation>Tài khoản hư cấu; không ghi gì ra đĩa</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>Thoát chế độ demo</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Đọc lại</translation>
    </message>
    <message>
        <source>Read what is shown from the archive again</source>
        <translation>Đọc lại nội dung đang hiển thị từ kho dữ liệu</translation>
    </message>
    <message>
        <source>What happened and what needs you</source>
        <translation>Diễn biến và việc cần xử lý</translation>
    </message>
    <message>
        <source>Hide or show amounts</source>
        <translation>Ẩn hoặc hiện số tiền</translation>
    </message>
    <message>
        <source>Privacy: the next level, for screenshots and streams</source>
        <translation>Riêng tư: mức tiếp theo, để chụp màn hình và livestream</translation>
    </message>
    <message>
        <source>Turn dark or light</source>
        <translation>Chuyển tối hoặc sáng</translation>
    </message>
    <message>
        <source>The other theme</source>
        <translation>Đổi sang giao diện kia</translation>
    </message>
    <message>
        <source>Theme: dark or light as the system is</source>
        <translation>Giao diện: tối hoặc sáng theo hệ thống</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Giao diện: sáng</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Giao diện: tối</translation>
    </message>
    <message>
        <source>Quiet countdown</source>
        <translation>Đếm ngược tĩnh</translation>
    </message>
    <message>
        <source>Show only the day of the next settlement, no running clock</source>
        <translation>Chỉ hiện ngày quyết toán tiếp theo, không có đồng hồ chạy</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>Tùy chọn…</translation>
    </message>
    <message>
        <source>Theme, colours of gain and loss, language, privacy</source>
        <translation>Giao diện, màu lãi và lỗ, ngôn ngữ, riêng tư</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Open the guide at the chapter of this page</source>
        <translation>Mở hướng dẫn tại chương về trang này</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>Mọi phím trên một trang</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>Nhật ký…</translation>
    </message>
    <message>
        <source>What the program wrote down about itself</source>
        <translation>Những gì chương trình tự ghi lại</translation>
    </message>
    <message>
        <source>About ProfitShare</source>
        <translation>Giới thiệu ProfitShare</translation>
    </message>
    <message>
        <source>Version, licences, where things are</source>
        <translation>Phiên bản, giấy phép, vị trí lưu trữ</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Đóng cửa sổ</translation>
    </message>
</context>
<context>
    <name>AgreementField</name>
    <message>
        <source>I have read it on the platform and agree</source>
        <translation>Tôi đã đọc trên nền tảng và đồng ý</translation>
    </message>
</context>
<context>
    <name>Analytics</name>
    <message>
        <source>Copiers on the list that the rule for inactive copiers does not call inactive, divided by all copiers on the list. Those that it cannot judge count as not active.</source>
        <translation>Số người trong danh sách mà quy tắc không coi là không hoạt động, chia cho tổng số người trong danh sách. Người mà quy tắc chưa xét được tính là không hoạt động.</translation>
    </message>
    <message>
        <source>Herfindahl–Hirschman index: the sum of the squared shares of the whole, times 10,000. 10,000 means that one copier has everything; copiers of equal size give 10,000 divided by their number. Unknown and empty accounts have no part in it.</source>
        <translation>Chỉ số Herfindahl–Hirschman: tổng bình phương tỷ trọng của từng người, nhân 10.000. 10.000 nghĩa là một người nắm toàn bộ; nếu mọi người bằng nhau thì chỉ số bằng 10.000 chia số người. Không tính tài khoản chưa rõ và tài khoản trống.</translation>
    </message>
    <message>
        <source>As many copiers of equal size would be as concentrated as yours: 1 divided by the sum of the squared shares of the whole.</source>
        <translation>Bấy nhiêu người sao chép bằng nhau sẽ có độ tập trung như của bạn: 1 chia tổng bình phương tỷ trọng.</translation>
    </message>
    <message>
        <source>The part of the total equity that the ten largest copiers have. It is 100 % with ten copiers or fewer.</source>
        <translation>Phần trong tổng vốn thuộc mười người sao chép lớn nhất. Bằng 100% nếu có mười người trở xuống.</translation>
    </message>
    <message>
        <source>The part of all profit shares that came from the ten copiers who paid most, those who left included.</source>
        <translation>Phần trong tổng phần chia đến từ mười người trả nhiều nhất, kể cả người đã rời.</translation>
    </message>
    <message>
        <source>The age by which half of the copiers have left, read from the retention curve. There is none while more than half stay for as long as anybody was observed.</source>
        <translation>Thời gian mà đến lúc đó một nửa người sao chép đã rời, đọc từ đường cong ở lại. Không có khi hơn một nửa vẫn ở lại suốt thời gian quan sát.</translation>
    </message>
    <message>
        <source>Kaplan–Meier estimate of the part of copiers who stay longer than an age. At every age at which somebody left it is multiplied by 1 − left ÷ at risk. Copiers who are still there count as at risk up to now and never as having left. One whom the archive got to know late counts from that age on. Who comes back begins a new stay.</source>
        <translation>Ước lượng Kaplan–Meier về phần người ở lại lâu hơn một mốc thời gian. Tại mỗi mốc có người rời, nó được nhân với 1 − số rời ÷ số còn rủi ro. Người vẫn còn được tính là còn rủi ro đến hiện tại và không bao giờ tính là đã rời. Người mà kho dữ liệu biết muộn được tính từ mốc đó. Người quay lại bắt đầu một lượt mới.</translation>
    </message>
    <message>
        <source>Everybody is in the month of his first stay. Column +n is the part of the month&apos;s joiners who copied at the end of the n-th month after it; +0 is the month itself. The last filled column of a row is the current month, which is not over, as of now.</source>
        <translation>Mỗi người thuộc tháng của lượt đầu tiên. Cột +n là phần người vào trong tháng đó còn sao chép vào cuối tháng thứ n sau đó; +0 là chính tháng đó. Cột cuối có dữ liệu của một dòng là tháng hiện tại, chưa kết thúc, tính đến bây giờ.</translation>
    </message>
    <message>
        <source>For every copier and week: had he left when the week was over? The weeks are grouped by how far your own account stood below its peak when they began, transfers left out. The interval holds the true rate with 95 % (Wilson).</source>
        <translation>Với mỗi người sao chép và mỗi tuần: đến cuối tuần người đó đã rời chưa? Các tuần được nhóm theo mức tài khoản của bạn thấp hơn đỉnh bao nhiêu lúc đầu tuần, không tính chuyển tiền. Khoảng chứa tỷ lệ thật với xác suất 95% (Wilson).</translation>
    </message>
    <message>
        <source>What the list would be without the copiers whom the rule calls inactive now. Nothing is removed here. Assets are the equity that is known; the pending share is what those copiers owe at this moment.</source>
        <translation>Danh sách sẽ ra sao nếu bỏ những người mà quy tắc hiện coi là không hoạt động. Không ai bị gỡ ở đây. Tài sản là vốn đã biết; phần chia chờ là số những người đó đang nợ lúc này.</translation>
    </message>
    <message>
        <source>computed from orders</source>
        <translation>tính từ lệnh</translation>
    </message>
    <message>
        <source>reported by the platform</source>
        <translation>nền tảng báo</translation>
    </message>
    <message>
        <source>payouts received</source>
        <translation>khoản chi trả đã nhận</translation>
    </message>
    <message>
        <source>as the copier list has it</source>
        <translation>theo danh sách người sao chép</translation>
    </message>
    <message>
        <source>no share is known yet</source>
        <translation>chưa biết phần chia nào</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Was due until {last}. Ask the platform&apos;s support.</source>
        <translation>Hạn trả lời đã qua: {last}. Hãy hỏi bộ phận hỗ trợ của nền tảng.</translation>
    </message>
    <message>
        <source>Expected until {last}.</source>
        <translation>Dự kiến trước {last}.</translation>
    </message>
    <message>
        <source>Answer expected from {first} to {last}.</source>
        <translation>Dự kiến trả lời từ {first} đến {last}.</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>Chưa nộp</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Bản nháp</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>Đang xét duyệt</translation>
    </message>
    <message>
        <source>More information wanted</source>
        <translation>Cần bổ sung</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Bị từ chối</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Hết hạn</translation>
    </message>
    <message>
        <source>Approved, to be set up</source>
        <translation>Đã duyệt, cần thiết lập</translation>
    </message>
    <message>
        <source>Lead trader</source>
        <translation>Lead Trader</translation>
    </message>
    <message>
        <source>Lead trader, change under review</source>
        <translation>Lead Trader, thay đổi đang xét</translation>
    </message>
    <message>
        <source>Cooling off</source>
        <translation>Tạm nghỉ</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Bị đình chỉ</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Bị thu hồi</translation>
    </message>
    <message>
        <source>Asked to cancel</source>
        <translation>Đã xin hủy</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Đã hủy</translation>
    </message>
    <message>
        <source>Fill in the form; it is saved as you type. Nothing is sent from here.</source>
        <translation>Điền biểu mẫu; nội dung được lưu khi bạn gõ. Không gì được gửi từ đây.</translation>
    </message>
    <message>
        <source>When the form is complete, send it on the platform, then tell it here.</source>
        <translation>Khi điền xong, gửi trên nền tảng rồi ghi lại tại đây.</translation>
    </message>
    <message>
        <source>The platform has your application. When its notice comes, paste it here.</source>
        <translation>Nền tảng đã nhận đơn. Khi có thông báo, hãy dán vào đây.</translation>
    </message>
    <message>
        <source>Add to the form what is asked for, send it again, then tell it here.</source>
        <translation>Bổ sung nội dung được yêu cầu, gửi lại rồi ghi lại tại đây.</translation>
    </message>
    <message>
        <source>What you had entered is kept. You can correct it and apply again.</source>
        <translation>Nội dung đã nhập được giữ lại. Bạn có thể sửa và nộp lại.</translation>
    </message>
    <message>
        <source>Nobody answered in time. What you had entered is kept; apply again.</source>
        <translation>Không có trả lời đúng hạn. Nội dung đã nhập được giữ lại; hãy nộp lại.</translation>
    </message>
    <message>
        <source>Complete the settings on the platform and start leading.</source>
        <translation>Hoàn tất cài đặt trên nền tảng và bắt đầu dẫn lệnh.</translation>
    </message>
    <message>
        <source>Your orders are copied.</source>
        <translation>Lệnh của bạn đang được sao chép.</translation>
    </message>
    <message>
        <source>Your orders are copied; until the change is approved the old values rule.</source>
        <translation>Lệnh của bạn đang được sao chép; giá trị cũ áp dụng đến khi thay đổi được duyệt.</translation>
    </message>
    <message>
        <source>The platform has halted your lead trading for a while.</source>
        <translation>Nền tảng tạm dừng việc dẫn lệnh của bạn.</translation>
    </message>
    <message>
        <source>The platform has suspended you. Ask its support what it takes.</source>
        <translation>Nền tảng đã đình chỉ bạn. Hỏi bộ phận hỗ trợ cần làm gì.</translation>
    </message>
    <message>
        <source>The platform has taken the status away; no way back is published.</source>
        <translation>Nền tảng đã thu hồi tư cách; cách khôi phục không được công bố.</translation>
    </message>
    <message>
        <source>The platform will answer by message or e-mail.</source>
        <translation>Nền tảng sẽ trả lời qua tin nhắn hoặc email.</translation>
    </message>
    <message>
        <source>You lead no more. Past shares stay yours; you can apply again.</source>
        <translation>Bạn không còn dẫn lệnh. Phần chia trước đây vẫn là của bạn; bạn có thể nộp đơn lại.</translation>
    </message>
    <message>
        <source>Begin the form</source>
        <translation>Bắt đầu điền</translation>
    </message>
    <message>
        <source>I have sent it…</source>
        <translation>Tôi đã gửi…</translation>
    </message>
    <message>
        <source>More was asked for…</source>
        <translation>Được yêu cầu bổ sung…</translation>
    </message>
    <message>
        <source>It was rejected…</source>
        <translation>Đơn bị từ chối…</translation>
    </message>
    <message>
        <source>It expired…</source>
        <translation>Đơn hết hạn…</translation>
    </message>
    <message>
        <source>It was approved…</source>
        <translation>Đơn được duyệt…</translation>
    </message>
    <message>
        <source>I lead now…</source>
        <translation>Tôi đang dẫn lệnh…</translation>
    </message>
    <message>
        <source>A change is under review…</source>
        <translation>Thay đổi đang được xét…</translation>
    </message>
    <message>
        <source>I was put on cooling-off…</source>
        <translation>Tôi bị tạm nghỉ…</translation>
    </message>
    <message>
        <source>I was suspended…</source>
        <translation>Tôi bị đình chỉ…</translation>
    </message>
    <message>
        <source>My status was revoked…</source>
        <translation>Tôi bị thu hồi tư cách…</translation>
    </message>
    <message>
        <source>Cancel lead trading…</source>
        <translation>Hủy dẫn lệnh…</translation>
    </message>
    <message>
        <source>It was cancelled…</source>
        <translation>Đã hủy xong…</translation>
    </message>
    <message>
        <source>Apply again</source>
        <translation>Nộp lại</translation>
    </message>
    <message>
        <source>I go on leading…</source>
        <translation>Tôi tiếp tục dẫn lệnh…</translation>
    </message>
    <message>
        <source>That does not follow on where the application stands now.</source>
        <translation>Bước này không khớp với trạng thái hiện tại của đơn.</translation>
    </message>
    <message>
        <source>This platform has no such step.</source>
        <translation>Nền tảng này không có bước đó.</translation>
    </message>
    <message>
        <source>It cannot have been before the last step. Correct the time.</source>
        <translation>Không thể xảy ra trước bước cuối. Hãy sửa thời gian.</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>Thời điểm đó chưa tới.</translation>
    </message>
    <message>
        <source>Enter the reason the platform gave; if it gave none, write so.</source>
        <translation>Nhập lý do nền tảng đưa ra; nếu không có, hãy ghi như vậy.</translation>
    </message>
    <message>
        <source>Reason or note is too long.</source>
        <translation>Lý do hoặc ghi chú quá dài.</translation>
    </message>
    <message>
        <source>Positions are open. Close them on the platform, then sync or import.</source>
        <translation>Đang có vị thế mở. Đóng trên nền tảng rồi đồng bộ hoặc nhập.</translation>
    </message>
    <message>
        <source>Confirm first that you have no open position and no active order.</source>
        <translation>Trước hết hãy xác nhận bạn không có vị thế mở và lệnh đang mở.</translation>
    </message>
    <message>
        <source>Only the last step can be taken back.</source>
        <translation>Chỉ hoàn tác được bước cuối.</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>nhập tay</translation>
    </message>
    <message>
        <source>from a notice</source>
        <translation>từ thông báo</translation>
    </message>
    <message>
        <source>told by the platform</source>
        <translation>theo nền tảng</translation>
    </message>
    <message>
        <source>&amp;Avatar</source>
        <translation>Ảnh đại d&amp;iện</translation>
    </message>
    <message>
        <source>&amp;Nickname</source>
        <translation>&amp;Biệt danh</translation>
    </message>
    <message>
        <source>&amp;Social accounts</source>
        <translation>&amp;Mạng xã hội</translation>
    </message>
    <message>
        <source>&amp;Contact details</source>
        <translation>&amp;Liên hệ</translation>
    </message>
    <message>
        <source>&amp;Introduction</source>
        <translation>Giới thiệ&amp;u</translation>
    </message>
    <message>
        <source>&amp;Minimum capital of copiers, USDT</source>
        <translation>&amp;Vốn tối thiểu của người sao chép, USDT</translation>
    </message>
    <message>
        <source>Public or pri&amp;vate</source>
        <translation>&amp;Công khai hoặc riêng tư</translation>
    </message>
    <message>
        <source>A&amp;mount to lead with, USDT</source>
        <translation>&amp;Số tiền dẫn lệnh, USDT</translation>
    </message>
    <message>
        <source>Share &amp;ratio, %</source>
        <translation>&amp;Tỷ lệ chia sẻ, %</translation>
    </message>
    <message>
        <source>Margin c&amp;urrency</source>
        <translation>Đồng &amp;ký quỹ</translation>
    </message>
    <message>
        <source>Futures trading capability &amp;proof</source>
        <translation>Bằng chứng &amp;năng lực giao dịch futures</translation>
    </message>
    <message>
        <source>A&amp;greement</source>
        <translation>Thỏ&amp;a thuận</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Tệp trống.</translation>
    </message>
    <message>
        <source>By its content it is no PNG, JPEG or WebP, whatever its name says. Take a screenshot.</source>
        <translation>Theo nội dung, đây không phải PNG, JPEG hay WebP dù tên là gì. Hãy chụp màn hình.</translation>
    </message>
    <message>
        <source>The image is damaged or not whole. Save it again, or take a screenshot.</source>
        <translation>Ảnh hỏng hoặc thiếu. Lưu lại hoặc chụp màn hình.</translation>
    </message>
    <message>
        <source>It moves. Take one picture of it.</source>
        <translation>Ảnh động. Hãy lấy một khung hình.</translation>
    </message>
    <message>
        <source>Unpacked it would be larger than 50 million pixels, or than it says. Make it smaller.</source>
        <translation>Khi giải nén, ảnh vượt 50 triệu điểm ảnh hoặc vượt kích thước khai báo. Hãy thu nhỏ.</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>Đây không phải tệp.</translation>
    </message>
    <message>
        <source>It is larger than any platform takes.</source>
        <translation>Lớn hơn mức mọi nền tảng chấp nhận.</translation>
    </message>
    <message>
        <source>There is no image on the clipboard. Copy one, then paste again.</source>
        <translation>Không có ảnh trong bộ nhớ tạm. Sao chép một ảnh rồi dán lại.</translation>
    </message>
    <message>
        <source>This step cannot be taken.</source>
        <translation>Không thực hiện được bước này.</translation>
    </message>
    <message>
        <source>{name} is not taken.</source>
        <translation>Không nhận {name}.</translation>
    </message>
    <message>
        <source>Must be above 0.</source>
        <translation>Phải lớn hơn 0.</translation>
    </message>
    <message>
        <source>At most {limit}.</source>
        <translation>Tối đa {limit}.</translation>
    </message>
    <message>
        <source>A guide asks for at least {limit}; the documents disagree.</source>
        <translation>Một hướng dẫn yêu cầu tối thiểu {limit}; các tài liệu không thống nhất.</translation>
    </message>
    <message>
        <source>A guide allows at most {limit}; the documents disagree.</source>
        <translation>Một hướng dẫn cho phép tối đa {limit}; các tài liệu không thống nhất.</translation>
    </message>
    <message>
        <source>The platform asks for at least {limit}.</source>
        <translation>Nền tảng yêu cầu tối thiểu {limit}.</translation>
    </message>
    <message>
        <source>The platform takes at most {limit}.</source>
        <translation>Nền tảng nhận tối đa {limit}.</translation>
    </message>
    <message>
        <source>{found} of {limit} characters: too long.</source>
        <translation>{found}/{limit} ký tự: quá dài.</translation>
    </message>
    <message>
        <source>{found} images; {limit} are taken.</source>
        <translation>{found} ảnh; chỉ nhận {limit}.</translation>
    </message>
    <message>
        <source>The images show {found} consecutive days of the last year; {limit} are needed.</source>
        <translation>Ảnh thể hiện {found} ngày liên tiếp trong năm qua; cần {limit}.</translation>
    </message>
    <message>
        <source>{found} is more than {limit}.</source>
        <translation>{found} lớn hơn {limit}.</translation>
    </message>
    <message>
        <source>{found}: may be refused, {limit} is sure.</source>
        <translation>{found}: có thể bị từ chối, {limit} thì chắc chắn.</translation>
    </message>
    <message>
        <source>Still empty.</source>
        <translation>Còn trống.</translation>
    </message>
    <message>
        <source>Not an amount, such as 100.50.</source>
        <translation>Không phải số tiền dạng 100.50.</translation>
    </message>
    <message>
        <source>Not a ratio, such as 10 or 12.5.</source>
        <translation>Không phải tỷ lệ dạng 10 hoặc 12.5.</translation>
    </message>
    <message>
        <source>This looks like an invitation code or link, which the platform punishes.</source>
        <translation>Có vẻ là mã hoặc liên kết mời; nền tảng phạt việc này.</translation>
    </message>
    <message>
        <source>Read it on the platform, then tick it.</source>
        <translation>Đọc trên nền tảng rồi đánh dấu.</translation>
    </message>
    <message>
        <source>Enter the first and the last day it shows.</source>
        <translation>Nhập ngày đầu và ngày cuối ảnh thể hiện.</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>Ngày cuối trước ngày đầu.</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>Ngày đó chưa tới.</translation>
    </message>
    <message>
        <source>Without a proof, and without a history there, the platform may not approve.</source>
        <translation>Không có bằng chứng và không có lịch sử tại đó, nền tảng có thể không duyệt.</translation>
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
        <translation>Đã dừng sao chép của mình, cả vị thế và quan hệ</translation>
    </message>
    <message>
        <source>No position and no order of your own</source>
        <translation>Không còn vị thế và lệnh của mình</translation>
    </message>
    <message>
        <source>Identity verified (KYC), level {level}</source>
        <translation>Đã xác minh danh tính (KYC), cấp {level}</translation>
    </message>
    <message>
        <source>Identity verified (KYC)</source>
        <translation>Đã xác minh danh tính (KYC)</translation>
    </message>
    <message>
        <source>Futures account open</source>
        <translation>Đã mở tài khoản futures</translation>
    </message>
    <message>
        <source>Balance of at least {amount}</source>
        <translation>Số dư tối thiểu {amount}</translation>
    </message>
    <message>
        <source>Balance above the platform&apos;s minimum</source>
        <translation>Số dư trên mức tối thiểu của nền tảng</translation>
    </message>
    <message>
        <source>Within the number of portfolios</source>
        <translation>Trong giới hạn số danh mục</translation>
    </message>
    <message>
        <source>A proof, or a history of your own</source>
        <translation>Bằng chứng hoặc lịch sử của bạn</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>Chưa đạt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Chưa rõ</translation>
    </message>
    <message numerus="yes">
        <source>%Ln position(s) open. Close them.</source>
        <translation>
            <numerusform>%Ln vị thế đang mở. Hãy đóng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) attached.</source>
        <translation>
            <numerusform>Đã đính kèm %Ln ảnh.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders on %Ln day(s) of the last 30.</source>
        <translation>
            <numerusform>Có lệnh trong %Ln ngày của 30 ngày qua.</numerusform>
        </translation>
    </message>
    <message>
        <source>You lead already.</source>
        <translation>Bạn đã dẫn lệnh.</translation>
    </message>
    <message>
        <source>As you stated.</source>
        <translation>Theo bạn khai.</translation>
    </message>
    <message>
        <source>You have futures orders of your own.</source>
        <translation>Bạn có lệnh futures của mình.</translation>
    </message>
    <message>
        <source>Your equity was {equity} on {day}. Top it up.</source>
        <translation>Vốn của bạn ngày {day}: {equity}. Hãy nạp thêm.</translation>
    </message>
    <message>
        <source>Your equity was {equity} on {day}, nothing open.</source>
        <translation>Vốn của bạn ngày {day}: {equity}, không có vị thế mở.</translation>
    </message>
    <message>
        <source>Your equity was {equity}, but what is tied up is not known. Look on the platform.</source>
        <translation>Vốn của bạn: {equity}, nhưng chưa rõ phần đang bị giữ. Xem trên nền tảng.</translation>
    </message>
    <message>
        <source>The amount is not published; the platform&apos;s form shows it.</source>
        <translation>Số tiền không được công bố; biểu mẫu của nền tảng có ghi.</translation>
    </message>
    <message>
        <source>Your equity is not in the archive. Sync or import it.</source>
        <translation>Kho dữ liệu chưa có vốn của bạn. Hãy đồng bộ hoặc nhập.</translation>
    </message>
    <message>
        <source>No position was open when last read.</source>
        <translation>Không có vị thế mở ở lần đọc cuối.</translation>
    </message>
    <message>
        <source>Neither is there: the application may not be approved.</source>
        <translation>Không có cả hai: đơn có thể không được duyệt.</translation>
    </message>
    <message>
        <source>Neither archive nor API tells. Look on the platform, then tick it.</source>
        <translation>Cả kho dữ liệu và API đều không cho biết. Xem trên nền tảng rồi đánh dấu.</translation>
    </message>
</context>
<context>
    <name>ApplicationBoard</name>
    <message>
        <source>Saving…</source>
        <translation>Đang lưu…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Chưa lưu</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Đã lưu {time}</translation>
    </message>
    <message>
        <source>Your archive has no closed order of your own in the last 30 whole days. Import or sync your own orders first.</source>
        <translation>Kho dữ liệu không có lệnh đã đóng nào của bạn trong 30 ngày trọn gần nhất. Hãy nhập hoặc đồng bộ lệnh của bạn trước.</translation>
    </message>
    <message>
        <source>Make a package</source>
        <translation>Tạo gói hồ sơ</translation>
    </message>
    <message>
        <source>ZIP file (*.zip)</source>
        <translation>Tệp ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Folder (*)</source>
        <translation>Thư mục (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written to {path}. Begin with README.txt.</source>
        <translation>
            <numerusform>Đã ghi %Ln tệp vào {path}. Bắt đầu với README.txt.</numerusform>
        </translation>
    </message>
    <message>
        <source>On another computer, so not in the package: {names}.</source>
        <translation>Ở máy tính khác nên không có trong gói: {names}.</translation>
    </message>
</context>
<context>
    <name>ApplicationForm</name>
    <message>
        <source>Make a pac&amp;kage…</source>
        <translation>Tạ&amp;o gói…</translation>
    </message>
    <message>
        <source>The texts and images in order, with the steps to take, to upload by hand.</source>
        <translation>Văn bản và ảnh theo thứ tự, kèm các bước, để tải lên thủ công.</translation>
    </message>
    <message>
        <source>My last 30 days</source>
        <translation>30 ngày qua của tôi</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to correct.</source>
        <translation>
            <numerusform>Cần sửa %Ln mục.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) still empty.</source>
        <translation>
            <numerusform>Còn trống %Ln mục.</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete, as far as the limits are published.</source>
        <translation>Đầy đủ theo các giới hạn đã công bố.</translation>
    </message>
    <message>
        <source>This platform&apos;s form is not published.</source>
        <translation>Biểu mẫu của nền tảng này không được công bố.</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>không bắt buộc</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation>Biểu mẫu đăng ký</translation>
    </message>
</context>
<context>
    <name>ApplicationPage</name>
    <message>
        <source>Reading the archive…</source>
        <translation>Đang đọc kho dữ liệu…</translation>
    </message>
    <message>
        <source>No account to apply with yet</source>
        <translation>Chưa có tài khoản để nộp đơn</translation>
    </message>
    <message>
        <source>Add the account you want to lead with, also without a key. Then its platform&apos;s prerequisites, form and review are kept here.</source>
        <translation>Thêm tài khoản bạn muốn dùng để dẫn lệnh, không cần khóa cũng được. Điều kiện, biểu mẫu và tiến trình xét duyệt sẽ lưu tại đây.</translation>
    </message>
    <message>
        <source>What a platform asks for, with its sources, on the command line:</source>
        <translation>Yêu cầu của nền tảng kèm nguồn, trên dòng lệnh:</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>Thêm tài khoản…</translation>
    </message>
</context>
<context>
    <name>AsOf</name>
    <message>
        <source>As of…</source>
        <translation>Tại thời điểm…</translation>
    </message>
    <message>
        <source>See the account as it was at another instant</source>
        <translation>Xem tài khoản tại một thời điểm khác</translation>
    </message>
</context>
<context>
    <name>AsOfPanel</name>
    <message>
        <source>See the account as of</source>
        <translation>Xem tài khoản tại thời điểm</translation>
    </message>
    <message>
        <source>Date and time on the platform&apos;s clock</source>
        <translation>Ngày giờ theo đồng hồ nền tảng</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <translation>ddd dd/MM/yyyy HH:mm</translation>
    </message>
    <message>
        <source>What I knew then</source>
        <translation>Theo dữ liệu lúc đó</translation>
    </message>
    <message>
        <source>Leaves out what was imported, entered or corrected later.</source>
        <translation>Bỏ qua những gì nhập, ghi hoặc sửa sau đó.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Xem</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Bây giờ</translation>
    </message>
    <message>
        <source>{what}: {time}</source>
        <translation>{what}: {time}</translation>
    </message>
    <message>
        <source>Last cut-off</source>
        <translation>Mốc chốt gần nhất</translation>
    </message>
    <message>
        <source>{weekday}&apos;s cut-off</source>
        <translation>Mốc chốt {weekday}</translation>
    </message>
    <message>
        <source>Last settlement</source>
        <translation>Quyết toán gần nhất</translation>
    </message>
    <message>
        <source>The cut-off before</source>
        <translation>Mốc chốt trước đó</translation>
    </message>
    <message>
        <source>{time}, your time</source>
        <translation>{time}, giờ của bạn</translation>
    </message>
    <message>
        <source>Your clock shows the same.</source>
        <translation>Đồng hồ của bạn cũng vậy.</translation>
    </message>
</context>
<context>
    <name>AsOfRibbon</name>
    <message>
        <source>Back to now</source>
        <translation>Về hiện tại</translation>
    </message>
    <message>
        <source>You see the account as of {time}, as known then.</source>
        <translation>Bạn đang xem tài khoản tại {time}, theo dữ liệu lúc đó.</translation>
    </message>
    <message>
        <source>You see the account as of {time}, as known today.</source>
        <translation>Bạn đang xem tài khoản tại {time}, theo dữ liệu hôm nay.</translation>
    </message>
</context>
<context>
    <name>AssetsField</name>
    <message>
        <source>Symbols to lead</source>
        <translation>Mã dẫn lệnh</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Last traded</source>
        <translation>Giao dịch cuối</translation>
    </message>
    <message>
        <source>Net result</source>
        <translation>Kết quả ròng</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Biến động</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Chi phí</translation>
    </message>
    <message>
        <source>Another symbol</source>
        <translation>Mã khác</translation>
    </message>
    <message>
        <source>Another symbol, such as SOLUSDT</source>
        <translation>Mã khác, ví dụ SOLUSDT</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Thêm</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Lên</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Xuống</translation>
    </message>
    <message>
        <source>Read from your own orders, for the archive has no prices. Liquid: many orders, and costs that take a small part of what is won and lost. Volatile: results that lie far apart (swing).</source>
        <translation>Đọc từ lệnh của bạn vì kho dữ liệu không có giá. Thanh khoản: nhiều lệnh và chi phí chỉ chiếm phần nhỏ lãi lỗ. Biến động mạnh: kết quả chênh lệch lớn (biến động).</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Audit log of {account}</source>
        <translation>Nhật ký kiểm toán của {account}</translation>
    </message>
    <message>
        <source>Every removal, step by step. Lines are only ever added.</source>
        <translation>Mọi lần gỡ, từng bước. Chỉ thêm dòng, không bao giờ sửa.</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Người sao chép</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>Đợt gỡ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Nhật ký kiểm toán</translation>
    </message>
    <message>
        <source>&amp;Export as CSV or JSON…</source>
        <translation>&amp;Xuất CSV hoặc JSON…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Đã lưu thành {name}</translation>
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
        <translation>Xuất nhật ký kiểm toán</translation>
    </message>
</context>
<context>
    <name>AvatarField</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Chọn ảnh…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Remove the avatar</source>
        <translation>Gỡ ảnh đại diện</translation>
    </message>
    <message>
        <source>PNG, JPEG or WebP</source>
        <translation>PNG, JPEG hoặc WebP</translation>
    </message>
</context>
<context>
    <name>BackupDoor</name>
    <message>
        <source>Backups…</source>
        <translation>Sao lưu…</translation>
    </message>
    <message>
        <source>Salvage what still reads?</source>
        <translation>Cứu phần còn đọc được?</translation>
    </message>
    <message>
        <source>What can be read goes into a new archive, and you are told what cannot. The damaged file is not deleted: it is moved into the folder set-aside beside it. A backup that is recent enough loses less.</source>
        <translation>Phần đọc được sẽ vào kho dữ liệu mới, và bạn được báo phần nào không đọc được. Tệp hỏng không bị xóa: nó được chuyển vào thư mục set-aside bên cạnh. Bản sao lưu đủ mới sẽ mất ít hơn.</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>Cứu</translation>
    </message>
    <message>
        <source>Reading what can be read …</source>
        <translation>Đang đọc phần đọc được …</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Chọn thư mục khác</translation>
    </message>
    <message>
        <source>The damaged file is in {folder}.</source>
        <translation>Tệp hỏng nằm trong {folder}.</translation>
    </message>
    <message>
        <source>Import or sync again to bring back what the platform still has.</source>
        <translation>Nhập hoặc đồng bộ lại để lấy lại những gì nền tảng còn giữ.</translation>
    </message>
    <message>
        <source>Salvaged, with losses</source>
        <translation>Đã cứu, có mất mát</translation>
    </message>
    <message>
        <source>Everything was saved</source>
        <translation>Đã cứu toàn bộ</translation>
    </message>
    <message>
        <source>A restore was interrupted</source>
        <translation>Một lần khôi phục bị gián đoạn</translation>
    </message>
    <message>
        <source>It had changed nothing yet; your archive is as it was. Start it again if you still want it.</source>
        <translation>Chưa có gì thay đổi; kho dữ liệu vẫn như cũ. Chạy lại nếu bạn vẫn muốn.</translation>
    </message>
    <message>
        <source>An interrupted restore was finished</source>
        <translation>Đã hoàn tất lần khôi phục bị gián đoạn</translation>
    </message>
    <message>
        <source>{name} is in place.</source>
        <translation>{name} đã được đặt vào vị trí.</translation>
    </message>
    <message>
        <source>The archive of before is in {folder}.</source>
        <translation>Kho dữ liệu trước đó nằm trong {folder}.</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>When</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Kích thước</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>This file can no longer be read as a backup.</source>
        <translation>Tệp này không còn đọc được như bản sao lưu.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Earlier versions of orders</source>
        <translation>Phiên bản cũ của lệnh</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>Người sao chép</translation>
    </message>
    <message>
        <source>Readings of copiers</source>
        <translation>Bản ghi người sao chép</translation>
    </message>
    <message>
        <source>Earlier readings of copiers</source>
        <translation>Bản ghi người sao chép trước đây</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Before the update to {revision}</source>
        <translation>Trước khi cập nhật lên {revision}</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Hằng ngày</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Thủ công</translation>
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
        <translation>không biết mất bao nhiêu</translation>
    </message>
    <message>
        <source>{n} lost</source>
        <translation>mất {n}</translation>
    </message>
    <message>
        <source>{n} left out, as what they belong to is lost</source>
        <translation>bỏ {n} vì phần gốc đã mất</translation>
    </message>
    <message>
        <source>{n} saved</source>
        <translation>giữ được {n}</translation>
    </message>
    <message>
        <source>of {accounts}</source>
        <translation>của {accounts}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>từ {first} đến {last}</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>Backups</source>
        <translation>Bản sao lưu</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sao lưu ngay</translation>
    </message>
    <message>
        <source>Restore a file…</source>
        <translation>Khôi phục tệp…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Khôi phục…</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made every day the program runs, and before an update changes the archive.</source>
        <translation>Chưa có bản sao lưu. Mỗi ngày chương trình chạy sẽ tạo một bản, và tạo trước khi cập nhật làm thay đổi kho dữ liệu.</translation>
    </message>
    <message>
        <source>Copying and checking …</source>
        <translation>Đang sao chép và kiểm tra …</translation>
    </message>
    <message>
        <source>the backup of {when}</source>
        <translation>bản sao lưu lúc {when}</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Khôi phục bản sao lưu</translation>
    </message>
    <message>
        <source>Archives (*.sqlite)</source>
        <translation>Kho dữ liệu (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Checking and restoring …</source>
        <translation>Đang kiểm tra và khôi phục …</translation>
    </message>
    <message>
        <source>Restore {backup}?</source>
        <translation>Khôi phục {backup}?</translation>
    </message>
    <message>
        <source>It takes the place of the archive you have now. Nothing is deleted: the archive of now is moved into the folder set-aside beside it.</source>
        <translation>Bản này thay kho dữ liệu hiện tại. Không gì bị xóa: kho hiện tại được chuyển vào thư mục set-aside bên cạnh.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Khôi phục</translation>
    </message>
    <message>
        <source>Backed up and checked: {name}</source>
        <translation>Đã sao lưu và kiểm tra: {name}</translation>
    </message>
    <message>
        <source>{name} is your archive again.</source>
        <translation>{name} lại là kho dữ liệu của bạn.</translation>
    </message>
    <message>
        <source>The one of before is in {folder}.</source>
        <translation>Kho trước đó nằm trong {folder}.</translation>
    </message>
    <message>
        <source>Whole, checked copies of the archive in the folder backups beside it. The ten newest automatic ones are kept, and all made by hand.</source>
        <translation>Bản sao đầy đủ, đã kiểm tra của kho dữ liệu, trong thư mục backups bên cạnh. Giữ mười bản tự động mới nhất và mọi bản tạo thủ công.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Try again</source>
        <translation>Thử lại</translation>
    </message>
</context>
<context>
    <name>CancelCard</name>
    <message>
        <source>Cancel lead trading…</source>
        <translation>Hủy dẫn lệnh…</translation>
    </message>
    <message>
        <source>Cancel lead trading</source>
        <translation>Hủy dẫn lệnh</translation>
    </message>
    <message>
        <source>Past shares stay yours; no new ones are earned.</source>
        <translation>Phần chia trước đây vẫn là của bạn; không phát sinh phần mới.</translation>
    </message>
    <message numerus="yes">
        <source>Blocked: %Ln position(s) open, as last read. Close them first.</source>
        <translation>
            <numerusform>Bị chặn: %Ln vị thế đang mở ở lần đọc cuối. Hãy đóng trước.</numerusform>
        </translation>
    </message>
    <message>
        <source>I have no open position and no active order at {platform}</source>
        <translation>Tôi không có vị thế mở và lệnh đang mở tại {platform}</translation>
    </message>
    <message>
        <source>When the platform answers is not published.</source>
        <translation>Thời gian nền tảng trả lời không được công bố.</translation>
    </message>
    <message>
        <source>If you ask now:
{due}</source>
        <translation>Nếu xin bây giờ:
{due}</translation>
    </message>
</context>
<context>
    <name>CapacityCard</name>
    <message>
        <source>Slots that are taken</source>
        <translation>Chỗ đã dùng</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Số chỗ</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>Nguồn: {sources}</translation>
    </message>
    <message>
        <source>Capacity: {figure}</source>
        <translation>Số chỗ: {figure}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s)</source>
        <translation>
            <numerusform>%Ln người sao chép</numerusform>
        </translation>
    </message>
    <message>
        <source>{copiers} of {cap} copiers</source>
        <translation>{copiers}/{cap} người sao chép</translation>
    </message>
    <message>
        <source>The platform publishes no largest number of copiers.</source>
        <translation>Nền tảng không công bố số người sao chép tối đa.</translation>
    </message>
    <message>
        <source>How many copy you is not known: import your list of copiers, or sync.</source>
        <translation>Chưa rõ bao nhiêu người sao chép bạn: nhập danh sách người sao chép hoặc đồng bộ.</translation>
    </message>
    <message>
        <source>Full: nobody else can copy you until somebody leaves.</source>
        <translation>Đã đầy: không ai sao chép thêm được đến khi có người rời.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) left, as the platform tells.</source>
        <translation>
            <numerusform>Còn %Ln chỗ, theo nền tảng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) left, by the rulebook.</source>
        <translation>
            <numerusform>Còn %Ln chỗ, theo bộ quy tắc.</numerusform>
        </translation>
    </message>
    <message>
        <source>More slots can be asked for: every condition is met.</source>
        <translation>Có thể xin thêm chỗ: đã đạt mọi điều kiện.</translation>
    </message>
    <message>
        <source>More slots cannot be asked for yet:</source>
        <translation>Chưa thể xin thêm chỗ:</translation>
    </message>
    <message>
        <source>More slots can be asked for once these are met:</source>
        <translation>Có thể xin thêm chỗ khi đạt:</translation>
    </message>
    <message>
        <source>{figure}, {met}</source>
        <translation>{figure}, {met}</translation>
    </message>
    <message>
        <source>not known: check it on the platform</source>
        <translation>chưa rõ: kiểm tra trên nền tảng</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{change} in this window</source>
        <translation>{change} trong kỳ này</translation>
    </message>
    <message>
        <source>{change} since the step before</source>
        <translation>{change} so với bước trước</translation>
    </message>
    <message>
        <source>Differences since {day}, which is pinned</source>
        <translation>Chênh lệch so với ngày đã ghim {day}</translation>
    </message>
    <message>
        <source>{meaning}, {asset}</source>
        <translation>{meaning}, {asset}</translation>
    </message>
    <message>
        <source>Ratio {ratio}</source>
        <translation>Tỷ lệ {ratio}</translation>
    </message>
    <message>
        <source>Rules {label}</source>
        <translation>Quy tắc {label}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settled window(s) from {first} to {last}: {total}</source>
        <translation>
            <numerusform>%Ln kỳ quyết toán từ {first} đến {last}: {total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) from {first} to {last}</source>
        <translation>
            <numerusform>%Ln điểm từ {first} đến {last}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {level}</source>
        <translation>{name}: {level}</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Lúc</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>{year} TWR</source>
        <translation>TWR {year}</translation>
    </message>
    <message>
        <source>{year} PnL, {asset}</source>
        <translation>PnL {year}, {asset}</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Thứ</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Mean net, {asset}</source>
        <translation>Ròng TB, {asset}</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>{figure} *</source>
        <translation>{figure} *</translation>
    </message>
    <message>
        <source>No reading of the equity</source>
        <translation>Chưa có số liệu vốn</translation>
    </message>
    <message>
        <source>* Only part of it was read</source>
        <translation>* Chỉ đọc được một phần</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Phần chia</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Copiers&apos; PnL</source>
        <translation>PnL người sao chép</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Lợi suất</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Vốn</translation>
    </message>
    <message>
        <source>Underwater</source>
        <translation>Dưới đỉnh</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Tháng</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Giờ</translation>
    </message>
    <message>
        <source>Cumulative profit share</source>
        <translation>Phần chia lũy kế</translation>
    </message>
    <message>
        <source>Profit share of each window</source>
        <translation>Phần chia từng kỳ</translation>
    </message>
    <message>
        <source>Net PnL of all copiers, added up</source>
        <translation>PnL ròng của mọi người sao chép, cộng dồn</translation>
    </message>
    <message>
        <source>Your return since the first reading of equity</source>
        <translation>Lợi suất của bạn từ số liệu vốn đầu tiên</translation>
    </message>
    <message>
        <source>Your equity, and what was moved in and out</source>
        <translation>Vốn của bạn và tiền nạp, rút</translation>
    </message>
    <message>
        <source>How far below its best your return stands</source>
        <translation>Lợi suất của bạn thấp hơn đỉnh bao nhiêu</translation>
    </message>
    <message>
        <source>Your return and PnL month by month</source>
        <translation>Lợi suất và PnL của bạn theo tháng</translation>
    </message>
    <message>
        <source>Mean net of an order by weekday and hour</source>
        <translation>Ròng trung bình mỗi lệnh theo thứ và giờ</translation>
    </message>
    <message>
        <source>Cumulative share</source>
        <translation>Phần chia lũy kế</translation>
    </message>
    <message>
        <source>Reported share</source>
        <translation>Phần chia nền tảng báo</translation>
    </message>
    <message>
        <source>Estimated share</source>
        <translation>Phần chia ước tính</translation>
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
        <translation>Sụt giảm</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Đã quyết toán</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Nền tảng báo</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Hoãn</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Ước tính</translation>
    </message>
    <message>
        <source>Moved in</source>
        <translation>Nạp vào</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>Rút ra</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Moved since</source>
        <translation>Nạp/rút</translation>
    </message>
    <message>
        <source>PnL</source>
        <translation>PnL</translation>
    </message>
    <message>
        <source>No settled window yet</source>
        <translation>Chưa có kỳ quyết toán nào</translation>
    </message>
    <message>
        <source>No closed order of a copier is known. Import orders to see their PnL.</source>
        <translation>Chưa có lệnh đã đóng của người sao chép. Nhập lệnh để xem PnL của họ.</translation>
    </message>
    <message>
        <source>No equity events. Import events of the kind “equity”, one a day, to see this.</source>
        <translation>Không có sự kiện vốn. Nhập sự kiện loại “equity”, mỗi ngày một sự kiện, để xem.</translation>
    </message>
    <message>
        <source>The equity is known once; a return needs two readings.</source>
        <translation>Chỉ có một số liệu vốn; lợi suất cần hai số liệu.</translation>
    </message>
    <message>
        <source>The first equity is not above zero, so there is no return.</source>
        <translation>Số liệu vốn đầu tiên không lớn hơn 0 nên không có lợi suất.</translation>
    </message>
    <message>
        <source>No closed order is known.</source>
        <translation>Chưa có lệnh đã đóng nào.</translation>
    </message>
    <message>
        <source>These amounts are too large to be drawn; check the imported orders.</source>
        <translation>Số tiền quá lớn để vẽ; hãy kiểm tra lệnh đã nhập.</translation>
    </message>
    <message>
        <source>Orders not known</source>
        <translation>Chưa rõ lệnh</translation>
    </message>
    <message>
        <source>Events not known</source>
        <translation>Chưa rõ sự kiện</translation>
    </message>
    <message>
        <source>Equity not read</source>
        <translation>Chưa đọc vốn</translation>
    </message>
    <message>
        <source>Undefined: equity not above zero</source>
        <translation>Không xác định: vốn không lớn hơn 0</translation>
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
        <translation>Xuất {series}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to {path}.</source>
        <translation>
            <numerusform>Đã ghi %Ln dòng vào {path}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>Đã ghi vào {path}.</translation>
    </message>
    <message>
        <source>Nothing was written. {path}: {why}.</source>
        <translation>Chưa ghi gì. {path}: {why}.</translation>
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
        <translation>Xem dạng bảng hoặc xuất</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>Biểu đồ hiển thị gì</translation>
    </message>
    <message>
        <source>View as table</source>
        <translation>Xem dạng bảng</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>Ảnh (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>Bản vẽ (SVG)…</translation>
    </message>
    <message>
        <source>Figures (CSV)…</source>
        <translation>Số liệu (CSV)…</translation>
    </message>
    <message>
        <source>7D</source>
        <translation>7N</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 ngày qua</translation>
    </message>
    <message>
        <source>30D</source>
        <translation>30N</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 ngày qua</translation>
    </message>
    <message>
        <source>90D</source>
        <translation>90N</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 ngày qua</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Toàn bộ</translation>
    </message>
    <message>
        <source>{meaning} – key {number}</source>
        <translation>{meaning} – phím {number}</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Click to hide or show, double-click to show it alone</source>
        <translation>Nhấp để ẩn hoặc hiện, nhấp đúp để chỉ hiện mục này</translation>
    </message>
</context>
<context>
    <name>ChecklistCard</name>
    <message>
        <source>Prerequisites</source>
        <translation>Điều kiện</translation>
    </message>
    <message>
        <source>required: {met} of {all} met</source>
        <translation>bắt buộc: đạt {met}/{all}</translation>
    </message>
    <message>
        <source>{met} of {all} met</source>
        <translation>đạt {met}/{all}</translation>
    </message>
    <message>
        <source>None are published.</source>
        <translation>Không công bố điều kiện nào.</translation>
    </message>
    <message>
        <source>Written in: {source}</source>
        <translation>Nguồn: {source}</translation>
    </message>
    <message>
        <source>I have looked: it is so</source>
        <translation>Tôi đã kiểm tra: đúng vậy</translation>
    </message>
</context>
<context>
    <name>ChurnTable</name>
    <message>
        <source>Churn after a drawdown</source>
        <translation>Rời bỏ sau khi sụt giảm</translation>
    </message>
    <message>
        <source>Below the peak</source>
        <translation>Dưới đỉnh</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Tuần</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Đã rời</translation>
    </message>
    <message>
        <source>Left a week</source>
        <translation>Rời mỗi tuần</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Khoảng 95%</translation>
    </message>
    <message>
        <source>{low} and more</source>
        <translation>từ {low}</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} đến {high}</translation>
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
        <translation>Vị thế đang mở của người sao chép</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Ai</translation>
    </message>
    <message>
        <source>At the cut-off</source>
        <translation>Tại mốc chốt</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>With these closed</source>
        <translation>Nếu đóng</translation>
    </message>
    <message>
        <source>The coming cut-off, both sides</source>
        <translation>Mốc chốt sắp tới, cả hai bên</translation>
    </message>
    <message>
        <source>The cut-off comes {instant}. Tick what you would close now.</source>
        <translation>Mốc chốt: {instant}. Đánh dấu vị thế bạn sẽ đóng bây giờ.</translation>
    </message>
    <message>
        <source>No copier holds an open position that the archive knows of.</source>
        <translation>Kho dữ liệu không có vị thế mở nào của người sao chép.</translation>
    </message>
    <message>
        <source>{symbol} {side}</source>
        <translation>{symbol} {side}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s)</source>
        <translation>
            <numerusform>%Ln người sao chép</numerusform>
        </translation>
    </message>
    <message>
        <source>unrealised {amount}</source>
        <translation>chưa thực hiện {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of unknown PnL, taken as 0</source>
        <translation>
            <numerusform>%Ln chưa rõ PnL, tính là 0</numerusform>
        </translation>
    </message>
    <message>
        <source>open in your own account too</source>
        <translation>tài khoản của bạn cũng đang mở</translation>
    </message>
    <message>
        <source>As it is, {amount} is paid to you at the cut-off.</source>
        <translation>Nếu giữ nguyên, bạn nhận {amount} tại mốc chốt.</translation>
    </message>
    <message>
        <source>You: {more} at this cut-off. Your copiers: {less}, and they make a profit of {made} final.</source>
        <translation>Bạn: {more} tại mốc chốt này. Người sao chép: {less}, và họ chốt lãi {made}.</translation>
    </message>
    <message>
        <source>You: {more} at this cut-off. Your copiers: {less}, and they make a loss of {made} final.</source>
        <translation>Bạn: {more} tại mốc chốt này. Người sao chép: {less}, và họ chốt lỗ {made}.</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Bạn</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>Người sao chép</translation>
    </message>
    <message>
        <source>are paid</source>
        <translation>được trả</translation>
    </message>
    <message>
        <source>wait for</source>
        <translation>còn chờ</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>trả</translation>
    </message>
    <message>
        <source>make final</source>
        <translation>chốt</translation>
    </message>
    <message>
        <source>still have open</source>
        <translation>còn mở</translation>
    </message>
    <message>
        <source>settle, and wait</source>
        <translation>quyết toán và chờ</translation>
    </message>
    <message>
        <source>would close at a loss</source>
        <translation>sẽ đóng lỗ</translation>
    </message>
    <message>
        <source>{settling}, and {postponed}</source>
        <translation>{settling} và {postponed}</translation>
    </message>
</context>
<context>
    <name>CohortTable</name>
    <message>
        <source>Copiers by the month they joined</source>
        <translation>Người sao chép theo tháng tham gia</translation>
    </message>
    <message>
        <source>+{month}</source>
        <translation>+{month}</translation>
    </message>
    <message>
        <source>Joined in</source>
        <translation>Tháng vào</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Vào</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Bây giờ</translation>
    </message>
    <message>
        <source>Equity now</source>
        <translation>Vốn hiện tại</translation>
    </message>
    <message>
        <source>Share a head</source>
        <translation>Phần chia/người</translation>
    </message>
    <message>
        <source>{count} of {joined} copied</source>
        <translation>{count}/{joined} đã sao chép</translation>
    </message>
    <message>
        <source>{count} of {joined} copy now; this month is not over</source>
        <translation>{count}/{joined} đang sao chép; tháng này chưa hết</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Sao chép lệnh</translation>
    </message>
</context>
<context>
    <name>CommandDoor</name>
    <message>
        <source>Copier of {account}</source>
        <translation>Người sao chép của {account}</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find or do anything</source>
        <translation>Tìm hoặc chạy thao tác</translation>
    </message>
    <message>
        <source>Find an action, a page, a copier, a setting…</source>
        <translation>Tìm thao tác, trang, người sao chép, cài đặt…</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Kết quả phù hợp</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to open · Esc to leave</source>
        <translation>↑ ↓ để chọn · Enter để mở · Esc để thoát</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”.</source>
        <translation>Không có gì tên “{typed}”.</translation>
    </message>
    <message>
        <source>Copiers are found by nickname or id, the rest by any word of its name.</source>
        <translation>Tìm người sao chép theo biệt danh hoặc ID, các mục khác theo từ bất kỳ trong tên.</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>Copier</name>
    <message>
        <source>Active</source>
        <translation>Đang hoạt động</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Không hoạt động</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>No longer on the list</source>
        <translation>Không còn trong danh sách</translation>
    </message>
    <message>
        <source>Renamed from {before} to {after}</source>
        <translation>Đổi tên từ {before} thành {after}</translation>
    </message>
    <message>
        <source>Began to copy</source>
        <translation>Bắt đầu sao chép</translation>
    </message>
    <message>
        <source>Seen for the first time</source>
        <translation>Thấy lần đầu</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Stopped copying</source>
        <translation>Ngừng sao chép</translation>
    </message>
    <message>
        <source>Left and began again</source>
        <translation>Rời đi và bắt đầu lại</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Đã quyết toán</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Hoãn</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Payout received</source>
        <translation>Đã nhận chi trả</translation>
    </message>
    <message>
        <source>Share paid, as reported</source>
        <translation>Phần chia đã trả, theo báo cáo</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>Đã rút tiền</translation>
    </message>
    <message>
        <source>You removed this copier.</source>
        <translation>Bạn đã gỡ người này.</translation>
    </message>
    <message>
        <source>You ended the copy trading.</source>
        <translation>Bạn đã dừng sao chép giao dịch.</translation>
    </message>
    <message numerus="yes">
        <source>No funds for %Ln day(s).</source>
        <translation>
            <numerusform>Không có tiền %Ln ngày.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You opened no trade for %Ln day(s).</source>
        <translation>
            <numerusform>Bạn không mở giao dịch nào trong %Ln ngày.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrew {amount} shortly before.</source>
        <translation>Rút {amount} ngay trước đó.</translation>
    </message>
    <message>
        <source>You stood {part} below your peak.</source>
        <translation>Bạn thấp hơn đỉnh {part}.</translation>
    </message>
    <message>
        <source>Lost {part} of the copied amount within 30 days.</source>
        <translation>Lỗ {part} số tiền sao chép trong 30 ngày.</translation>
    </message>
    <message>
        <source>Why is not known.</source>
        <translation>Chưa rõ lý do.</translation>
    </message>
    <message>
        <source>Source: our own log of removals</source>
        <translation>Nguồn: nhật ký gỡ của chúng tôi</translation>
    </message>
    <message>
        <source>Source: an event of the account</source>
        <translation>Nguồn: sự kiện của tài khoản</translation>
    </message>
    <message>
        <source>Likely, by the platform&apos;s rule: “{rule}”</source>
        <translation>Có thể theo quy tắc nền tảng: “{rule}”</translation>
    </message>
    <message>
        <source>Likely, by the platform&apos;s rule on idle lead traders</source>
        <translation>Có thể theo quy tắc nền tảng về Lead Trader không giao dịch</translation>
    </message>
    <message>
        <source>Likely: no more than what happened just before</source>
        <translation>Có thể: chỉ là điều xảy ra ngay trước đó</translation>
    </message>
    <message>
        <source>Equity up to {limit}</source>
        <translation>Vốn đến {limit}</translation>
    </message>
    <message>
        <source>Equity below {limit}</source>
        <translation>Vốn dưới {limit}</translation>
    </message>
    <message>
        <source>No open position</source>
        <translation>Không có vị thế mở</translation>
    </message>
    <message>
        <source>No active order</source>
        <translation>Không có lệnh đang mở</translation>
    </message>
    <message>
        <source>The platform allows the removal</source>
        <translation>Nền tảng cho phép gỡ</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>có</translation>
    </message>
    <message>
        <source>no</source>
        <translation>không</translation>
    </message>
    <message>
        <source>computed from closed orders</source>
        <translation>tính từ lệnh đã đóng</translation>
    </message>
    <message>
        <source>as the list and files had it</source>
        <translation>theo danh sách và tệp</translation>
    </message>
    <message>
        <source>nothing is known of it</source>
        <translation>chưa có thông tin</translation>
    </message>
    <message>
        <source>{began} until now</source>
        <translation>{began} đến nay</translation>
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
        <translation>Đang đọc kho dữ liệu…</translation>
    </message>
    <message>
        <source>Nobody has copied you yet</source>
        <translation>Chưa có ai sao chép bạn</translation>
    </message>
    <message>
        <source>Import a list of copiers or orders, or connect the exchange: then you see how long copiers stay and how much hangs on a few of them.</source>
        <translation>Nhập danh sách người sao chép hoặc lệnh, hoặc kết nối sàn: khi đó bạn thấy người sao chép ở lại bao lâu và bao nhiêu phụ thuộc vào vài người.</translation>
    </message>
    <message>
        <source>Active ratio</source>
        <translation>Tỷ lệ hoạt động</translation>
    </message>
    <message>
        <source>Concentration of equity (HHI)</source>
        <translation>Độ tập trung vốn (HHI)</translation>
    </message>
    <message>
        <source>Effective number of copiers</source>
        <translation>Số người sao chép hiệu dụng</translation>
    </message>
    <message>
        <source>Ten largest, of equity</source>
        <translation>Top 10 theo vốn</translation>
    </message>
    <message>
        <source>Ten largest, of shares paid</source>
        <translation>Top 10 theo phần chia đã trả</translation>
    </message>
    <message>
        <source>Half have left after</source>
        <translation>Một nửa rời sau</translation>
    </message>
    <message>
        <source>Retention of copiers</source>
        <translation>Tỷ lệ ở lại của người sao chép</translation>
    </message>
    <message>
        <source>Stay longer than</source>
        <translation>Ở lại lâu hơn</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Phần</translation>
    </message>
    <message>
        <source>Retention of copiers by age</source>
        <translation>Tỷ lệ ở lại theo thời gian</translation>
    </message>
    <message>
        <source>Analytics of copiers</source>
        <translation>Phân tích người sao chép</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Tỷ lệ ở lại</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>Nhóm tháng</translation>
    </message>
    <message>
        <source>Churn after a drawdown</source>
        <translation>Rời bỏ sau khi sụt giảm</translation>
    </message>
    <message>
        <source>If all inactive copiers were removed</source>
        <translation>Nếu gỡ mọi người không hoạt động</translation>
    </message>
    <message>
        <source>{active} of {listed} active, {inactive} inactive, {unknown} unknown</source>
        <translation>{active}/{listed} hoạt động, {inactive} không hoạt động, {unknown} chưa rõ</translation>
    </message>
    <message>
        <source>This platform&apos;s rules name no inactive copiers</source>
        <translation>Quy tắc nền tảng này không định nghĩa người không hoạt động</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) observed</source>
        <translation>
            <numerusform>quan sát %Ln lượt</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} stay longer than anybody was observed</source>
        <translation>{part} ở lại lâu hơn thời gian quan sát</translation>
    </message>
    <message>
        <source>No copier&apos;s equity is known</source>
        <translation>Chưa rõ vốn của người sao chép nào</translation>
    </message>
    <message numerus="yes">
        <source>{amount} of %Ln copier(s)</source>
        <translation>
            <numerusform>{amount} của %Ln người sao chép</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln chưa rõ</numerusform>
        </translation>
    </message>
    <message>
        <source>of {amount}, {source}</source>
        <translation>trên {amount}, {source}</translation>
    </message>
    <message>
        <source>{amount} more, payer unknown</source>
        <translation>thêm {amount}, chưa rõ ai trả</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ended</source>
        <translation>
            <numerusform>%Ln đã kết thúc</numerusform>
        </translation>
    </message>
    <message>
        <source>too few to say much of others</source>
        <translation>quá ít để suy ra cho người khác</translation>
    </message>
    <message>
        <source>{part} stay longer than {days} · {count} at risk</source>
        <translation>{part} ở lại lâu hơn {days} · {count} còn rủi ro</translation>
    </message>
    <message>
        <source>{part} of copiers stay longer than {days}</source>
        <translation>{part} người sao chép ở lại lâu hơn {days}</translation>
    </message>
    <message>
        <source>Nothing to count yet: your equity day by day is needed, by import or sync, and weeks in which copiers were observed.</source>
        <translation>Chưa có gì để đếm: cần vốn từng ngày của bạn, qua nhập hoặc đồng bộ, và các tuần có quan sát người sao chép.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) left out: your equity was not known</source>
        <translation>
            <numerusform>Bỏ %Ln tuần: chưa rõ vốn của bạn</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody on the list is known to be inactive.</source>
        <translation>Không ai trong danh sách được xác định là không hoạt động.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) would go; pending from them: {amounts}</source>
        <translation>
            <numerusform>%Ln người sao chép sẽ bị gỡ; phần chia chờ của họ: {amounts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln ngày</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopierDrawer</name>
    <message>
        <source>One copier</source>
        <translation>Người sao chép</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>Đang đọc kho dữ liệu…</translation>
    </message>
    <message>
        <source>No nickname</source>
        <translation>Không có biệt danh</translation>
    </message>
    <message>
        <source>Id {copier}</source>
        <translation>ID {copier}</translation>
    </message>
    <message>
        <source>Close this copier</source>
        <translation>Đóng người sao chép này</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Đóng (Esc)</translation>
    </message>
    <message>
        <source>Cumulative PnL of this copier</source>
        <translation>PnL lũy kế của người này</translation>
    </message>
    <message>
        <source>Equity of this copier</source>
        <translation>Vốn của người này</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>All that happened with this copier</source>
        <translation>Mọi diễn biến với người này</translation>
    </message>
    <message>
        <source>Story of this copier</source>
        <translation>Lịch sử người sao chép này</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Owed now</source>
        <translation>Đang nợ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Đã sao chép</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>PnL</source>
        <translation>PnL</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Vốn</translation>
    </message>
    <message>
        <source>This platform&apos;s rules name no inactive copiers.</source>
        <translation>Quy tắc nền tảng này không định nghĩa người không hoạt động.</translation>
    </message>
    <message>
        <source>The archive has no row of the list about this copier.</source>
        <translation>Kho dữ liệu không có dòng danh sách nào về người này.</translation>
    </message>
    <message>
        <source>Nothing pending is known.</source>
        <translation>Chưa có phần chia chờ nào.</translation>
    </message>
    <message>
        <source>Pending share</source>
        <translation>Phần chia chờ</translation>
    </message>
    <message>
        <source>At the cut-off</source>
        <translation>Tại mốc chốt</translation>
    </message>
    <message>
        <source>High-water mark</source>
        <translation>Mức đỉnh</translation>
    </message>
    <message>
        <source>PnL up to it</source>
        <translation>PnL còn thiếu</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Nobody knows since when.</source>
        <translation>Không rõ từ khi nào.</translation>
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
        <translation>Người sao chép</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Inactive: meets every condition of the rule above</source>
        <translation>Không hoạt động: đạt mọi điều kiện của quy tắc phía trên</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Tài sản</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Vốn</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Vị thế</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Days since this copier began</source>
        <translation>Số ngày từ khi người này bắt đầu</translation>
    </message>
    <message>
        <source>Copied amount</source>
        <translation>Tiền sao chép</translation>
    </message>
    <message>
        <source>PnL</source>
        <translation>PnL</translation>
    </message>
    <message>
        <source>Share paid</source>
        <translation>Đã trả</translation>
    </message>
    <message>
        <source>Pending share</source>
        <translation>Phần chia chờ</translation>
    </message>
    <message>
        <source>What a cut-off right now would pay for this copier</source>
        <translation>Số tiền người này sẽ trả nếu chốt ngay bây giờ</translation>
    </message>
    <message>
        <source>To high-water mark</source>
        <translation>Đến mức đỉnh</translation>
    </message>
    <message>
        <source>How much more PnL this copier needs before anything is shared</source>
        <translation>Người này cần thêm bao nhiêu PnL trước khi có phần chia</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>Cập nhật</translation>
    </message>
    <message>
        <source>How long ago the figures of this row were read</source>
        <translation>Số liệu của dòng này được đọc bao lâu trước</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Nhãn</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>Ngày rời</translation>
    </message>
    <message>
        <source>The day of the first whole list without this copier</source>
        <translation>Ngày của danh sách đầy đủ đầu tiên không có người này</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>Vào</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>Lý do có thể</translation>
    </message>
    <message>
        <source>What speaks for it is in the drawer; only a removal is certain</source>
        <translation>Căn cứ nằm ở bảng chi tiết bên cạnh; chỉ việc gỡ là chắc chắn</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} ngày</translation>
    </message>
    <message>
        <source>equity</source>
        <translation>vốn</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>vị thế</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>lệnh</translation>
    </message>
    <message>
        <source>not removable</source>
        <translation>cấm gỡ</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>thiếu quy tắc</translation>
    </message>
    <message>
        <source>Active · {reasons}</source>
        <translation>Đang hoạt động · {reasons}</translation>
    </message>
    <message>
        <source>Unknown · {missing}</source>
        <translation>Chưa rõ · {missing}</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Không hoạt động</translation>
    </message>
    <message>
        <source>part of it · =exact · !=not · empty</source>
        <translation>một phần · =đúng · !=khác · trống</translation>
    </message>
    <message>
        <source>inactive · active · unknown · equity</source>
        <translation>không · đang · chưa · vốn</translation>
    </message>
    <message>
        <source>&gt;2h · &lt;30min · 1d..3d</source>
        <translation>&gt;2h · &lt;30min · 1d..3d</translation>
    </message>
    <message>
        <source>days: &gt;=30 · 10..50 · empty</source>
        <translation>ngày: &gt;=30 · 10..50 · trống</translation>
    </message>
    <message>
        <source>&lt;=100 · 10..50 · !=0 · empty</source>
        <translation>&lt;=100 · 10..50 · !=0 · trống</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>trống</translation>
    </message>
</context>
<context>
    <name>CopiersMenus</name>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>Sao chép kèm tiêu đề</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>Sao chép ID</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>Chi tiết…</translation>
    </message>
    <message>
        <source>Select or deselect</source>
        <translation>Chọn hoặc bỏ chọn</translation>
    </message>
    <message>
        <source>Deselect everybody</source>
        <translation>Bỏ chọn tất cả</translation>
    </message>
    <message>
        <source>Filter {column}…</source>
        <translation>Lọc {column}…</translation>
    </message>
    <message>
        <source>Clear the filter of {column}</source>
        <translation>Xóa bộ lọc {column}</translation>
    </message>
    <message>
        <source>Keep the first column in sight</source>
        <translation>Ghim cột đầu</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Đặt lại cột</translation>
    </message>
</context>
<context>
    <name>CopiersPage</name>
    <message>
        <source>Export the copiers shown</source>
        <translation>Xuất người sao chép đang hiển thị</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>Bảng CSV (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Sổ Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>Đang đọc kho dữ liệu…</translation>
    </message>
    <message>
        <source>Current · {count}</source>
        <translation>Hiện tại · {count}</translation>
    </message>
    <message>
        <source>Left · {count}</source>
        <translation>Đã rời · {count}</translation>
    </message>
</context>
<context>
    <name>CopiersPanel</name>
    <message>
        <source>Copiers</source>
        <translation>Người sao chép</translation>
    </message>
    <message>
        <source>Select the inactive among the rows shown; unknown and hidden ones never</source>
        <translation>Chọn người không hoạt động trong các dòng hiển thị; không bao giờ chọn người chưa rõ hoặc bị ẩn</translation>
    </message>
    <message>
        <source>Select inactive ({count})</source>
        <translation>Chọn không hoạt động ({count})</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln copier(s)…</source>
        <translation>
            <numerusform>Gỡ %Ln người…</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Gỡ…</translation>
    </message>
    <message>
        <source>Make a worklist of {count}…</source>
        <translation>Danh sách xử lý ({count})…</translation>
    </message>
    <message>
        <source>Make a worklist…</source>
        <translation>Danh sách xử lý…</translation>
    </message>
</context>
<context>
    <name>CopiersStates</name>
    <message>
        <source>No account yet</source>
        <translation>Chưa có tài khoản</translation>
    </message>
    <message>
        <source>Import the list of copiers that your platform shows, or connect an account that has one. The account is made with the first import.</source>
        <translation>Nhập danh sách người sao chép nền tảng hiển thị, hoặc kết nối tài khoản có danh sách. Tài khoản được tạo cùng lần nhập đầu tiên.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Nhập danh sách…</translation>
    </message>
    <message>
        <source>No list of copiers in this account yet</source>
        <translation>Tài khoản này chưa có danh sách người sao chép</translation>
    </message>
    <message>
        <source>Import the list from a file, or copy the table on your platform&apos;s page and paste it. With a connected account the list comes by itself.</source>
        <translation>Nhập danh sách từ tệp, hoặc sao chép bảng trên trang nền tảng rồi dán. Với tài khoản đã kết nối, danh sách tự về.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Kết nối…</translation>
    </message>
    <message>
        <source>Nobody passes the filters</source>
        <translation>Không ai khớp bộ lọc</translation>
    </message>
    <message>
        <source>There are copiers, but the filters hide all of them.</source>
        <translation>Có người sao chép, nhưng bộ lọc ẩn tất cả.</translation>
    </message>
    <message>
        <source>Clear filters ({count})</source>
        <translation>Xóa bộ lọc ({count})</translation>
    </message>
    <message>
        <source>Nobody has left so far</source>
        <translation>Chưa có ai rời</translation>
    </message>
    <message>
        <source>Whoever is missing from a whole list is found here afterwards, with the day. A list is whole when nothing of it was refused or filtered out.</source>
        <translation>Ai vắng trong một danh sách đầy đủ sẽ xuất hiện tại đây kèm ngày. Danh sách đầy đủ khi không có gì bị từ chối hoặc lọc bỏ.</translation>
    </message>
</context>
<context>
    <name>CopiersStrip</name>
    <message>
        <source>Import a list…</source>
        <translation>Nhập danh sách…</translation>
    </message>
    <message>
        <source>This list was read {age}. Who is inactive may have changed since: import or sync it before you decide.</source>
        <translation>Danh sách được đọc {age}. Người không hoạt động có thể đã thay đổi: hãy nhập hoặc đồng bộ trước khi quyết định.</translation>
    </message>
    <message>
        <source>Pending shares are not known: nothing says which share ratio was in force. The Profit page asks for it.</source>
        <translation>Chưa rõ phần chia chờ: không có thông tin tỷ lệ chia sẻ nào hiệu lực. Trang Lợi nhuận cho phép nhập.</translation>
    </message>
    <message>
        <source>{count} rows were written to {file}.</source>
        <translation>Đã ghi {count} dòng vào {file}.</translation>
    </message>
</context>
<context>
    <name>CopiersTable</name>
    <message>
        <source>Columns of {table}</source>
        <translation>Cột của {table}</translation>
    </message>
</context>
<context>
    <name>CopiersTools</name>
    <message>
        <source>Current copiers, those who left, analytics</source>
        <translation>Người sao chép hiện tại, đã rời, phân tích</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Hiện tại</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Đã rời</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>Phân tích</translation>
    </message>
    <message>
        <source>Search copiers</source>
        <translation>Tìm người sao chép</translation>
    </message>
    <message>
        <source>Search nicknames, ids and tags</source>
        <translation>Tìm biệt danh, ID và nhãn</translation>
    </message>
    <message>
        <source>Nickname, id or tag (Ctrl+F)</source>
        <translation>Biệt danh, ID hoặc nhãn (Ctrl+F)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Export the rows shown…</source>
        <translation>Xuất các dòng hiển thị…</translation>
    </message>
    <message>
        <source>Worklist…</source>
        <translation>Danh sách xử lý…</translation>
    </message>
    <message>
        <source>Audit log…</source>
        <translation>Nhật ký kiểm toán…</translation>
    </message>
    <message>
        <source>Who is who…</source>
        <translation>Ai là ai…</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Settles on</source>
        <translation>Ngày quyết toán</translation>
    </message>
    <message>
        <source>Settles in</source>
        <translation>Quyết toán sau</translation>
    </message>
    <message>
        <source>{time}, yours too</source>
        <translation>{time}, giờ bạn cũng vậy</translation>
    </message>
    <message>
        <source>{time}, your time</source>
        <translation>{time}, giờ của bạn</translation>
    </message>
    <message>
        <source>orders count until {time}</source>
        <translation>lệnh được tính đến {time}</translation>
    </message>
    <message>
        <source>next of {count} clocks</source>
        <translation>gần nhất trong {count} đồng hồ</translation>
    </message>
    <message>
        <source>The settlement of {day} waits for its payout, expected until {time}.</source>
        <translation>Quyết toán ngày {day} đang chờ chi trả, dự kiến trước {time}.</translation>
    </message>
    <message>
        <source>The next one comes in {time}.</source>
        <translation>Kỳ tiếp theo sau {time}.</translation>
    </message>
    <message>
        <source>The payout of {day} was seen.</source>
        <translation>Đã thấy chi trả ngày {day}.</translation>
    </message>
    <message numerus="yes">
        <source>Your clock is %Ln second(s) behind.</source>
        <translation>
            <numerusform>Đồng hồ của bạn chậm %Ln giây.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your clock is %Ln second(s) ahead.</source>
        <translation>
            <numerusform>Đồng hồ của bạn nhanh %Ln giây.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) will be skipped: {why}</source>
        <translation>
            <numerusform>%Ln người sao chép sẽ bị bỏ qua: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) will be postponed: {why}</source>
        <translation>
            <numerusform>%Ln người sao chép sẽ bị hoãn: {why}</numerusform>
        </translation>
    </message>
    <message>
        <source>The next settlement is paid {time}</source>
        <translation>Quyết toán tiếp theo chi trả lúc {time}</translation>
    </message>
    <message>
        <source>The next settlement is paid in {time}.</source>
        <translation>Quyết toán tiếp theo chi trả sau {time}.</translation>
    </message>
    <message>
        <source>The settlement is due now.</source>
        <translation>Đã đến giờ quyết toán.</translation>
    </message>
    <message>
        <source>At zero nothing is due.</source>
        <translation>Khi về 0, không có gì phải trả.</translation>
    </message>
    <message>
        <source>At zero {platform} owes you {amounts}.</source>
        <translation>Khi về 0, {platform} nợ bạn {amounts}.</translation>
    </message>
</context>
<context>
    <name>CoverageBand</name>
    <message>
        <source>How far this record is complete is not known: no import has said so yet.</source>
        <translation>Chưa rõ dữ liệu đầy đủ đến đâu: chưa lần nhập nào cho biết.</translation>
    </message>
    <message>
        <source>How far the record is complete</source>
        <translation>Dữ liệu đầy đủ đến đâu</translation>
    </message>
</context>
<context>
    <name>CoverageRow</name>
    <message>
        <source>C&amp;omplete from</source>
        <translation>Đầ&amp;y đủ từ</translation>
    </message>
    <message>
        <source>Then nothing is missing between the two, and no gap is shown there.</source>
        <translation>Khi đó giữa hai mốc không thiếu gì và không hiện khoảng trống.</translation>
    </message>
    <message>
        <source>Complete from</source>
        <translation>Đầy đủ từ</translation>
    </message>
    <message>
        <source>Complete until</source>
        <translation>Đầy đủ đến</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
</context>
<context>
    <name>CoverageRows</name>
    <message>
        <source>{since} – {until}, your time</source>
        <translation>{since} – {until}, giờ của bạn</translation>
    </message>
    <message>
        <source>{feed}: not known whether it is complete</source>
        <translation>{feed}: chưa rõ có đầy đủ không</translation>
    </message>
    <message>
        <source>{feed}: nothing is known</source>
        <translation>{feed}: chưa có thông tin</translation>
    </message>
    <message>
        <source>{feed}: complete</source>
        <translation>{feed}: đầy đủ</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>ProfitShare has a fault</source>
        <translation>ProfitShare gặp lỗi</translation>
    </message>
    <message>
        <source>Something went wrong inside ProfitShare.</source>
        <translation>Có lỗi bên trong ProfitShare.</translation>
    </message>
    <message>
        <source>Your archive is unchanged and you can go on. This report helps to find the fault; it holds no amounts, names, keys or folders of yours, and nothing is sent by itself. The log has the whole story.</source>
        <translation>Kho dữ liệu không đổi và bạn có thể tiếp tục. Báo cáo này giúp tìm lỗi; không chứa số tiền, tên, khóa hay thư mục của bạn, và không tự gửi đi. Toàn bộ diễn biến nằm trong nhật ký.</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>Đã lưu thành {path}.</translation>
    </message>
    <message>
        <source>The report was not saved: {why}.</source>
        <translation>Chưa lưu được báo cáo: {why}.</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Sao &amp;chép báo cáo</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>&amp;Lưu báo cáo…</translation>
    </message>
    <message>
        <source>Open &amp;log</source>
        <translation>Mở &amp;nhật ký</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Thoát</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>Lưu báo cáo</translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation>Chi tiết lỗi</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>ddd d MMM HH:mm</source>
        <translation>ddd dd/MM HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>dd/MM/yyyy HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <translation>ddd dd/MM/yyyy HH:mm</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>dd/MM/yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>dd/MM</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>MM/yyyy</translation>
    </message>
    <message>
        <source>d</source>
        <comment>first day, same month</comment>
        <translation>dd</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>last day, same month</comment>
        <translation>dd/MM/yyyy</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>first day, another month</comment>
        <translation>dd/MM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>last day, another month</comment>
        <translation>dd/MM/yyyy</translation>
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
        <translation>“{figure}” là gì?</translation>
    </message>
</context>
<context>
    <name>DemoRibbon</name>
    <message>
        <source>Open my archive</source>
        <translation>Mở kho dữ liệu của tôi</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>DEMO</translation>
    </message>
    <message>
        <source>Everything you see is invented and nothing is written to disk.</source>
        <translation>Mọi thứ bạn thấy đều là hư cấu và không ghi gì ra đĩa.</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a file here</source>
        <translation>Thả tệp vào đây</translation>
    </message>
    <message>
        <source>or choose one, or copy a table on your platform&apos;s web page and press Ctrl+V. CSV, Excel and saved web pages are read as they are.</source>
        <translation>hoặc chọn tệp, hoặc sao chép bảng trên trang web của nền tảng rồi nhấn Ctrl+V. CSV, Excel và trang web đã lưu được đọc nguyên trạng.</translation>
    </message>
    <message>
        <source>You see every row before anything is saved. The same file again changes nothing.</source>
        <translation>Bạn xem mọi dòng trước khi lưu. Nhập lại cùng một tệp không thay đổi gì.</translation>
    </message>
</context>
<context>
    <name>EffectTable</name>
    <message>
        <source>Figure</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Bây giờ</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>What removing would change</source>
        <translation>Gỡ sẽ thay đổi gì</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>Người sao chép</translation>
    </message>
    <message>
        <source>Active ratio</source>
        <translation>Tỷ lệ hoạt động</translation>
    </message>
    <message>
        <source>Assets, {asset}</source>
        <translation>Tài sản, {asset}</translation>
    </message>
    <message>
        <source>HHI</source>
        <translation>HHI</translation>
    </message>
    <message>
        <source>Effective number</source>
        <translation>Số hiệu dụng</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Where you know it from; kept beside the row, such as: statement of 30 March</source>
        <translation>Bạn biết từ đâu; lưu cùng dòng, ví dụ: sao kê ngày 30/3</translation>
    </message>
    <message>
        <source>Add an order by hand</source>
        <translation>Thêm lệnh thủ công</translation>
    </message>
    <message>
        <source>Add order</source>
        <translation>Thêm lệnh</translation>
    </message>
    <message>
        <source>Correct an order</source>
        <translation>Sửa một lệnh</translation>
    </message>
    <message>
        <source>Correct order</source>
        <translation>Sửa lệnh</translation>
    </message>
    <message>
        <source>Add an event by hand</source>
        <translation>Thêm sự kiện thủ công</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>Thêm sự kiện</translation>
    </message>
    <message>
        <source>Correct an event</source>
        <translation>Sửa một sự kiện</translation>
    </message>
    <message>
        <source>Correct event</source>
        <translation>Sửa sự kiện</translation>
    </message>
    <message>
        <source>0.1 is 10 %</source>
        <translation>0.1 là 10%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Times are in UTC, or with an offset; amounts have a decimal point.</source>
        <translation>Thời gian theo UTC hoặc kèm độ lệch; số tiền dùng dấu chấm thập phân.</translation>
    </message>
    <message>
        <source>One row will be added. No other row changes.</source>
        <translation>Một dòng được thêm. Không dòng nào khác thay đổi.</translation>
    </message>
    <message>
        <source>What it says now stays in its history. What changes:</source>
        <translation>Nội dung hiện tại vẫn nằm trong lịch sử. Thay đổi:</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The archive has this row, or an order of this id, already.</source>
        <translation>Kho dữ liệu đã có dòng này, hoặc một lệnh có ID này.</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The URL of the archive cannot be read.</source>
        <translation>Không đọc được URL của kho dữ liệu.</translation>
    </message>
    <message>
        <source>It looks like postgresql+psycopg://user@host/database.</source>
        <translation>URL có dạng postgresql+psycopg://user@host/database.</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is not installed.</source>
        <translation>Chưa cài driver PostgreSQL.</translation>
    </message>
    <message>
        <source>Install it with pip install &apos;profitshare[postgresql]&apos; and start again.</source>
        <translation>Cài bằng pip install &apos;profitshare[postgresql]&apos; rồi khởi động lại.</translation>
    </message>
    <message>
        <source>The server of the archive cannot be reached.</source>
        <translation>Không kết nối được máy chủ của kho dữ liệu.</translation>
    </message>
    <message>
        <source>Check that {name} runs and that this computer may reach it, then try again.</source>
        <translation>Kiểm tra {name} có đang chạy và máy tính này có truy cập được không, rồi thử lại.</translation>
    </message>
    <message>
        <source>The server of the archive does not accept the log-in.</source>
        <translation>Máy chủ của kho dữ liệu không chấp nhận đăng nhập.</translation>
    </message>
    <message>
        <source>Check the name, and the password in ~/.pgpass or PROFITSHARE_DATA.</source>
        <translation>Kiểm tra tên và mật khẩu trong ~/.pgpass hoặc PROFITSHARE_DATA.</translation>
    </message>
    <message>
        <source>The server has no database of this name.</source>
        <translation>Máy chủ không có cơ sở dữ liệu tên này.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to create it, with the encoding UTF8: {name}.</source>
        <translation>Nhờ người quản trị máy chủ tạo, với mã hóa UTF8: {name}.</translation>
    </message>
    <message>
        <source>The server of the archive is too old.</source>
        <translation>Máy chủ của kho dữ liệu quá cũ.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server for a newer one.</source>
        <translation>Nhờ người quản trị máy chủ nâng cấp.</translation>
    </message>
    <message>
        <source>The database cannot hold every name.</source>
        <translation>Cơ sở dữ liệu không lưu được mọi tên.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server for a database with the encoding UTF8.</source>
        <translation>Nhờ người quản trị máy chủ cấp cơ sở dữ liệu với mã hóa UTF8.</translation>
    </message>
    <message>
        <source>This user may not write to the database.</source>
        <translation>Người dùng này không được ghi vào cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to let this user create and use tables in {name}.</source>
        <translation>Nhờ người quản trị máy chủ cho người dùng này tạo và dùng bảng trong {name}.</translation>
    </message>
    <message>
        <source>The connection to the archive was lost.</source>
        <translation>Mất kết nối với kho dữ liệu.</translation>
    </message>
    <message>
        <source>Try again in a moment; nothing was half saved.</source>
        <translation>Thử lại sau giây lát; không có gì lưu dở dang.</translation>
    </message>
    <message>
        <source>The server of the archive is too busy.</source>
        <translation>Máy chủ của kho dữ liệu quá bận.</translation>
    </message>
    <message>
        <source>Try again in a moment, or ask for more connections to be allowed.</source>
        <translation>Thử lại sau giây lát, hoặc xin cho phép nhiều kết nối hơn.</translation>
    </message>
    <message>
        <source>The disk of the server is full.</source>
        <translation>Đĩa của máy chủ đã đầy.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to free some space, then try again. Nothing was changed.</source>
        <translation>Nhờ người quản trị máy chủ giải phóng dung lượng rồi thử lại. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The server lets nobody write to the archive.</source>
        <translation>Máy chủ không cho ai ghi vào kho dữ liệu.</translation>
    </message>
    <message>
        <source>Connect to the main server instead of a copy of it, or ask for it to be opened.</source>
        <translation>Kết nối máy chủ chính thay vì bản sao, hoặc xin mở quyền ghi.</translation>
    </message>
    <message>
        <source>The database of the archive is damaged.</source>
        <translation>Cơ sở dữ liệu của kho bị hỏng.</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server, before anything else is written.</source>
        <translation>Hãy hỏi người quản trị máy chủ trước khi ghi thêm gì.</translation>
    </message>
    <message>
        <source>This database belongs to another program.</source>
        <translation>Cơ sở dữ liệu này thuộc chương trình khác.</translation>
    </message>
    <message>
        <source>{name} was left as it is. Choose another database.</source>
        <translation>{name} được giữ nguyên. Hãy chọn cơ sở dữ liệu khác.</translation>
    </message>
    <message>
        <source>There is something in this place already.</source>
        <translation>Nơi này đã có dữ liệu.</translation>
    </message>
    <message>
        <source>Move the archive to an empty database or a new folder.</source>
        <translation>Chuyển kho dữ liệu sang cơ sở dữ liệu trống hoặc thư mục mới.</translation>
    </message>
    <message>
        <source>A shared archive is not restored in its place.</source>
        <translation>Kho dữ liệu dùng chung không khôi phục tại chỗ.</translation>
    </message>
    <message>
        <source>The command profitshare move-archive BACKUP URL fills an empty database from a backup.</source>
        <translation>Lệnh profitshare move-archive BACKUP URL nạp bản sao lưu vào cơ sở dữ liệu trống.</translation>
    </message>
    <message>
        <source>The archive cannot be used.</source>
        <translation>Không dùng được kho dữ liệu.</translation>
    </message>
    <message>
        <source>Something went wrong inside ProfitShare.</source>
        <translation>Có lỗi bên trong ProfitShare.</translation>
    </message>
    <message>
        <source>Your archive is unchanged. The log has the details.</source>
        <translation>Kho dữ liệu không đổi. Chi tiết nằm trong nhật ký.</translation>
    </message>
    <message>
        <source>Order {order} of copier {copier}, opened {opened}, carries no ratio, and no ratio_change event from before that instant says which was in force.</source>
        <translation>Lệnh {order} của người sao chép {copier}, mở {opened}, không có tỷ lệ, và không sự kiện ratio_change nào trước thời điểm đó cho biết tỷ lệ hiệu lực.</translation>
    </message>
    <message>
        <source>An order of copier {copier}, opened {opened}, carries no ratio, and no ratio_change event from before that instant says which was in force.</source>
        <translation>Một lệnh của người sao chép {copier}, mở {opened}, không có tỷ lệ, và không sự kiện ratio_change nào trước thời điểm đó cho biết tỷ lệ hiệu lực.</translation>
    </message>
    <message>
        <source>Nothing says which share ratio applies to an order.</source>
        <translation>Không rõ tỷ lệ chia sẻ nào áp dụng cho một lệnh.</translation>
    </message>
    <message>
        <source>The rulebook {path} cannot be used.</source>
        <translation>Không dùng được bộ quy tắc {path}.</translation>
    </message>
    <message>
        <source>There is no rulebook called {name}.</source>
        <translation>Không có bộ quy tắc tên {name}.</translation>
    </message>
    <message>
        <source>Rulebooks there are: {names}.</source>
        <translation>Các bộ quy tắc hiện có: {names}.</translation>
    </message>
    <message>
        <source>The process that did the work ended without an answer.</source>
        <translation>Tiến trình xử lý kết thúc mà không trả kết quả.</translation>
    </message>
    <message>
        <source>Nothing was saved. If the computer is short of memory, close other programs, then try again.</source>
        <translation>Chưa lưu gì. Nếu máy thiếu bộ nhớ, hãy đóng chương trình khác rồi thử lại.</translation>
    </message>
    <message>
        <source>There is no account called {name}.</source>
        <translation>Không có tài khoản tên {name}.</translation>
    </message>
    <message>
        <source>It may have been renamed or removed meanwhile.</source>
        <translation>Có thể đã bị đổi tên hoặc xóa.</translation>
    </message>
    <message>
        <source>There is an account called {name} already.</source>
        <translation>Đã có tài khoản tên {name}.</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Đã dừng.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Chưa lưu gì.</translation>
    </message>
    <message>
        <source>{path} cannot be used.</source>
        <translation>Không dùng được {path}.</translation>
    </message>
    <message>
        <source>Nothing was saved. Correct the file and try again.</source>
        <translation>Chưa lưu gì. Sửa tệp rồi thử lại.</translation>
    </message>
    <message>
        <source>No key is sent to the address {address}.</source>
        <translation>Không gửi khóa đến địa chỉ {address}.</translation>
    </message>
    <message>
        <source>It must begin with https://; plain http is accepted for this computer alone.</source>
        <translation>Địa chỉ phải bắt đầu bằng https://; http thường chỉ chấp nhận cho máy tính này.</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>Không thành công.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of {exchange}&apos;s list of copiers cannot be read.</source>
        <translation>
            <numerusform>Không đọc được %Ln dòng trong danh sách người sao chép của {exchange}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done. The Accounts page shows the rows as they came; a newer ProfitShare may know them.</source>
        <translation>Chưa làm gì. Trang Tài khoản hiển thị các dòng nguyên gốc; phiên bản ProfitShare mới hơn có thể đọc được.</translation>
    </message>
    <message>
        <source>{exchange}&apos;s list of copiers kept changing while it was read.</source>
        <translation>Danh sách người sao chép của {exchange} liên tục thay đổi trong lúc đọc.</translation>
    </message>
    <message>
        <source>Nothing was done. Try again in a moment.</source>
        <translation>Chưa làm gì. Thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>There is no keyring on this computer to keep an API key in.</source>
        <translation>Máy tính này không có kho khóa để lưu khóa API.</translation>
    </message>
    <message>
        <source>Install and start one, such as GNOME Keyring or KWallet, or enter the key again after each start.</source>
        <translation>Cài và chạy một kho khóa như GNOME Keyring hoặc KWallet, hoặc nhập lại khóa sau mỗi lần khởi động.</translation>
    </message>
    <message>
        <source>The keyring chosen for Python is not one of the system&apos;s.</source>
        <translation>Kho khóa chọn cho Python không phải của hệ thống.</translation>
    </message>
    <message>
        <source>Take it out of PYTHON_KEYRING_BACKEND or keyringrc.cfg, or enter the key again after each start.</source>
        <translation>Bỏ nó khỏi PYTHON_KEYRING_BACKEND hoặc keyringrc.cfg, hoặc nhập lại khóa sau mỗi lần khởi động.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Kho khóa đang bị khóa.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key again after each start.</source>
        <translation>Mở khóa rồi thử lại, hoặc nhập lại khóa sau mỗi lần khởi động.</translation>
    </message>
    <message>
        <source>The keyring did not do what it was asked to.</source>
        <translation>Kho khóa không thực hiện yêu cầu.</translation>
    </message>
    <message>
        <source>Look whether it works for other programs, or enter the key again after each start.</source>
        <translation>Kiểm tra nó có hoạt động với chương trình khác không, hoặc nhập lại khóa sau mỗi lần khởi động.</translation>
    </message>
    <message>
        <source>read copy trading</source>
        <translation>đọc sao chép giao dịch</translation>
    </message>
    <message>
        <source>manage copy trading</source>
        <translation>quản lý sao chép giao dịch</translation>
    </message>
    <message>
        <source>read balances and positions</source>
        <translation>đọc số dư và vị thế</translation>
    </message>
    <message>
        <source>read orders</source>
        <translation>đọc lệnh</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>giao dịch</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>chuyển tiền</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>rút tiền</translation>
    </message>
    <message>
        <source>{exchange} cannot be reached.</source>
        <translation>Không kết nối được {exchange}.</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again. What was read is kept.</source>
        <translation>Kiểm tra kết nối internet rồi thử lại. Phần đã đọc được giữ lại.</translation>
    </message>
    <message>
        <source>{exchange} did not answer in time.</source>
        <translation>{exchange} không trả lời kịp thời.</translation>
    </message>
    <message>
        <source>The connection may be slow, or the exchange busy. Try again in a few minutes; what was read is kept.</source>
        <translation>Kết nối chậm hoặc sàn đang bận. Thử lại sau vài phút; phần đã đọc được giữ lại.</translation>
    </message>
    <message>
        <source>The connection to {exchange} broke off.</source>
        <translation>Kết nối với {exchange} bị ngắt.</translation>
    </message>
    <message>
        <source>Try again: it goes on where it was. What was read is kept.</source>
        <translation>Thử lại: sẽ tiếp tục từ chỗ dừng. Phần đã đọc được giữ lại.</translation>
    </message>
    <message>
        <source>{exchange}&apos;s address leads somewhere else.</source>
        <translation>Địa chỉ của {exchange} dẫn đến nơi khác.</translation>
    </message>
    <message>
        <source>The key was not sent there. Check the address of the account, and whether this network asks for a log-in page first.</source>
        <translation>Khóa không được gửi tới đó. Kiểm tra địa chỉ của tài khoản, và mạng này có yêu cầu đăng nhập trước không.</translation>
    </message>
    <message>
        <source>An answer of {exchange} was far too long to be real.</source>
        <translation>Một phản hồi của {exchange} dài bất thường.</translation>
    </message>
    <message>
        <source>It was not read. Check the address of the account, and what stands between this computer and the internet.</source>
        <translation>Phản hồi không được đọc. Kiểm tra địa chỉ của tài khoản và những gì nằm giữa máy tính này với internet.</translation>
    </message>
    <message>
        <source>An answer of {exchange} arrived damaged.</source>
        <translation>Một phản hồi của {exchange} bị hỏng khi đến.</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look for a proxy or a security program that changes what comes from the internet.</source>
        <translation>Thử lại; nếu vẫn vậy, tìm proxy hoặc phần mềm bảo mật sửa đổi dữ liệu internet.</translation>
    </message>
    <message>
        <source>{exchange} has trouble of its own.</source>
        <translation>{exchange} đang gặp sự cố.</translation>
    </message>
    <message>
        <source>Its server answers with an error. Try again later; what was read is kept.</source>
        <translation>Máy chủ của sàn báo lỗi. Thử lại sau; phần đã đọc được giữ lại.</translation>
    </message>
    <message>
        <source>The connection to {exchange} is not safe.</source>
        <translation>Kết nối với {exchange} không an toàn.</translation>
    </message>
    <message>
        <source>Its certificate was not accepted, so the key was not sent. Set this computer&apos;s clock, and do not use this network if it wants to read along.</source>
        <translation>Chứng chỉ không được chấp nhận nên khóa không được gửi. Chỉnh giờ máy tính, và đừng dùng mạng này nếu nó đọc lén dữ liệu.</translation>
    </message>
    <message>
        <source>{exchange} is too busy, or under maintenance.</source>
        <translation>{exchange} quá bận hoặc đang bảo trì.</translation>
    </message>
    <message>
        <source>Try again in a few minutes; what was read is kept.</source>
        <translation>Thử lại sau vài phút; phần đã đọc được giữ lại.</translation>
    </message>
    <message>
        <source>{exchange} says: {code}, {told}</source>
        <translation>{exchange} báo: {code}, {told}</translation>
    </message>
    <message>
        <source>{exchange} says: {told}</source>
        <translation>{exchange} báo: {told}</translation>
    </message>
    <message>
        <source>{exchange} refused one request.</source>
        <translation>{exchange} từ chối một yêu cầu.</translation>
    </message>
    <message>
        <source>Nothing was changed. Everything else goes on.</source>
        <translation>Không thay đổi gì. Phần còn lại vẫn tiếp tục.</translation>
    </message>
    <message>
        <source>{exchange} gave an answer that this program cannot read.</source>
        <translation>{exchange} trả lời nội dung chương trình không đọc được.</translation>
    </message>
    <message>
        <source>What was read is kept. Try again; if it stays so, look for a newer ProfitShare.</source>
        <translation>Phần đã đọc được giữ lại. Thử lại; nếu vẫn vậy, tìm phiên bản ProfitShare mới hơn.</translation>
    </message>
    <message>
        <source>{exchange} did not do what it was asked for.</source>
        <translation>{exchange} không thực hiện yêu cầu.</translation>
    </message>
    <message>
        <source>Try again later; what was read is kept.</source>
        <translation>Thử lại sau; phần đã đọc được giữ lại.</translation>
    </message>
    <message>
        <source>{exchange} accepts this API key from other addresses only.</source>
        <translation>{exchange} chỉ nhận khóa API này từ địa chỉ khác.</translation>
    </message>
    <message>
        <source>Add this computer&apos;s public address to the key&apos;s list at {exchange}, or make a key without a list.</source>
        <translation>Thêm địa chỉ công khai của máy tính này vào danh sách của khóa tại {exchange}, hoặc tạo khóa không có danh sách.</translation>
    </message>
    <message>
        <source>The API key may not do this.</source>
        <translation>Khóa API không có quyền này.</translation>
    </message>
    <message>
        <source>Look at {exchange} which rights the key has.</source>
        <translation>Xem quyền của khóa tại {exchange}.</translation>
    </message>
    <message>
        <source>At {exchange} give the key the right “{right}”, or use another key. Without it the rest still works.</source>
        <translation>Tại {exchange}, cấp cho khóa quyền “{right}” hoặc dùng khóa khác. Không có quyền này, phần còn lại vẫn hoạt động.</translation>
    </message>
    <message>
        <source>This API key is for the other environment of {exchange}.</source>
        <translation>Khóa API này thuộc môi trường khác của {exchange}.</translation>
    </message>
    <message>
        <source>A key of demo trading does not work on the live exchange, nor the reverse. Enter the other key on the Accounts page.</source>
        <translation>Khóa giao dịch demo không dùng được trên sàn thật và ngược lại. Nhập khóa kia ở trang Tài khoản.</translation>
    </message>
    <message>
        <source>{exchange} does not accept the API key.</source>
        <translation>{exchange} không chấp nhận khóa API.</translation>
    </message>
    <message>
        <source>Check key, secret and passphrase on the Accounts page, or make a new key at {exchange}. It may have expired.</source>
        <translation>Kiểm tra khóa, secret và passphrase ở trang Tài khoản, hoặc tạo khóa mới tại {exchange}. Khóa có thể đã hết hạn.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind {exchange}&apos;s.</source>
        <translation>Đồng hồ máy tính này chậm {seconds} giây so với {exchange}.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of {exchange}&apos;s.</source>
        <translation>Đồng hồ máy tính này nhanh {seconds} giây so với {exchange}.</translation>
    </message>
    <message>
        <source>Let the system set its clock from the internet, then try again.</source>
        <translation>Để hệ thống chỉnh giờ theo internet rồi thử lại.</translation>
    </message>
    <message>
        <source>This account is not a lead trader at {exchange}.</source>
        <translation>Tài khoản này không phải Lead Trader tại {exchange}.</translation>
    </message>
    <message>
        <source>Use a key that was made while logged in to the lead trading account itself; a main account&apos;s key does not see a sub-account.</source>
        <translation>Dùng khóa tạo khi đăng nhập chính tài khoản dẫn lệnh; khóa của tài khoản chính không thấy tài khoản phụ.</translation>
    </message>
    <message>
        <source>{exchange} does not offer this to this account.</source>
        <translation>{exchange} không cung cấp mục này cho tài khoản này.</translation>
    </message>
    <message>
        <source>It may be suspended, of another account mode, or not let in yet. Import files for what cannot be read.</source>
        <translation>Tài khoản có thể bị đình chỉ, ở chế độ khác hoặc chưa được cho phép. Phần không đọc được hãy nhập từ tệp.</translation>
    </message>
    <message>
        <source>{exchange} was asked too often.</source>
        <translation>Gọi {exchange} quá nhiều.</translation>
    </message>
    <message>
        <source>It wants a pause of {seconds} s. If other programs use this key, give them keys of their own.</source>
        <translation>Sàn yêu cầu nghỉ {seconds} giây. Nếu chương trình khác dùng khóa này, hãy cấp khóa riêng cho chúng.</translation>
    </message>
    <message>
        <source>Try again in a minute. If other programs use this key, give them keys of their own.</source>
        <translation>Thử lại sau một phút. Nếu chương trình khác dùng khóa này, hãy cấp khóa riêng cho chúng.</translation>
    </message>
    <message>
        <source>This archive was written by a newer version.</source>
        <translation>Kho dữ liệu này do phiên bản mới hơn ghi.</translation>
    </message>
    <message>
        <source>It is at revision {found}, this program knows up to {known}. Install the newer ProfitShare, or restore a backup from before. Nothing was changed.</source>
        <translation>Kho ở phiên bản {found}, chương trình này chỉ biết đến {known}. Cài ProfitShare mới hơn, hoặc khôi phục bản sao lưu trước đó. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation>Thử lại khi việc đó xong.</translation>
    </message>
    <message>
        <source>This account is being synced already.</source>
        <translation>Tài khoản này đang được đồng bộ.</translation>
    </message>
    <message>
        <source>Copiers of this account are being removed.</source>
        <translation>Đang gỡ người sao chép của tài khoản này.</translation>
    </message>
    <message>
        <source>Somebody is at work at this account: {purpose}.</source>
        <translation>Tài khoản này đang được xử lý: {purpose}.</translation>
    </message>
    <message>
        <source>It is this program itself. Try again when it has finished.</source>
        <translation>Đó là chính chương trình này. Thử lại khi xong.</translation>
    </message>
    <message>
        <source>It is process {pid}, {command}. Try again when it has finished.</source>
        <translation>Đó là tiến trình {pid}, {command}. Thử lại khi xong.</translation>
    </message>
    <message>
        <source>It is process {pid}. Try again when it has finished.</source>
        <translation>Đó là tiến trình {pid}. Thử lại khi xong.</translation>
    </message>
    <message>
        <source>Another process is writing to the archive.</source>
        <translation>Tiến trình khác đang ghi vào kho dữ liệu.</translation>
    </message>
    <message>
        <source>Process {pid} is writing to the archive.</source>
        <translation>Tiến trình {pid} đang ghi vào kho dữ liệu.</translation>
    </message>
    <message>
        <source>Process {pid}, {command}, is writing to the archive.</source>
        <translation>Tiến trình {pid}, {command}, đang ghi vào kho dữ liệu.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Đĩa đã đầy.</translation>
    </message>
    <message>
        <source>{path} could not be written, and nothing was changed. Free some space on that disk and try again.</source>
        <translation>Không ghi được {path} và chưa thay đổi gì. Giải phóng dung lượng đĩa đó rồi thử lại.</translation>
    </message>
    <message>
        <source>The archive is read-only.</source>
        <translation>Kho dữ liệu chỉ đọc.</translation>
    </message>
    <message>
        <source>{path} or its folder does not let itself be written. Allow writing to it, or choose another folder. Nothing was changed.</source>
        <translation>Không ghi được vào {path} hoặc thư mục của nó. Cho phép ghi hoặc chọn thư mục khác. Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>Không đọc hoặc ghi được đĩa.</translation>
    </message>
    <message>
        <source>{path} gave an error of the disk itself. Copy the folder to another disk and choose it there; the copy will say what is missing.</source>
        <translation>{path} báo lỗi của chính đĩa. Sao chép thư mục sang đĩa khác và chọn tại đó; bản sao sẽ cho biết thiếu gì.</translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation>Kho dữ liệu bị hỏng.</translation>
    </message>
    <message>
        <source>Parts of {path} cannot be read. Restore a backup, or salvage what still reads; the damaged file is kept either way.</source>
        <translation>Không đọc được một số phần của {path}. Khôi phục bản sao lưu, hoặc cứu phần còn đọc được; tệp hỏng luôn được giữ lại.</translation>
    </message>
    <message>
        <source>Nothing in this archive can be read any more.</source>
        <translation>Không còn đọc được gì trong kho dữ liệu này.</translation>
    </message>
    <message>
        <source>Restore a backup; {path} is kept, for somebody who can do more.</source>
        <translation>Khôi phục bản sao lưu; {path} được giữ lại cho chuyên gia.</translation>
    </message>
    <message>
        <source>This file is not an archive, or its beginning is damaged.</source>
        <translation>Tệp này không phải kho dữ liệu, hoặc phần đầu bị hỏng.</translation>
    </message>
    <message>
        <source>{path} was left as it is. Restore a backup, which keeps the file, or choose another folder.</source>
        <translation>{path} được giữ nguyên. Khôi phục bản sao lưu (tệp vẫn được giữ), hoặc chọn thư mục khác.</translation>
    </message>
    <message>
        <source>{path} was left as it is. Choose another folder.</source>
        <translation>{path} được giữ nguyên. Chọn thư mục khác.</translation>
    </message>
    <message>
        <source>The archive is no longer there.</source>
        <translation>Kho dữ liệu không còn ở đó.</translation>
    </message>
    <message>
        <source>Somebody moved or deleted {path} while it was open. Bring it back and try again, or restore a backup.</source>
        <translation>{path} đã bị chuyển hoặc xóa khi đang mở. Đưa về chỗ cũ rồi thử lại, hoặc khôi phục bản sao lưu.</translation>
    </message>
    <message>
        <source>This backup cannot be restored.</source>
        <translation>Không khôi phục được bản sao lưu này.</translation>
    </message>
    <message>
        <source>{path} is damaged, or no backup of an archive. The archive was not changed; choose another backup.</source>
        <translation>{path} bị hỏng, hoặc không phải bản sao lưu kho dữ liệu. Kho dữ liệu không đổi; hãy chọn bản khác.</translation>
    </message>
    <message>
        <source>The archive cannot be read or written.</source>
        <translation>Không đọc hoặc ghi được kho dữ liệu.</translation>
    </message>
</context>
<context>
    <name>Estimates</name>
    <message>
        <source>Estimated from your own orders, scaled to what each copier copies. No estimate is ever held against a payout.</source>
        <translation>Ước tính từ lệnh của bạn, quy theo số tiền mỗi người sao chép. Không bao giờ dùng ước tính để đối chiếu chi trả.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) left out: nobody knows what they copy with</source>
        <translation>
            <numerusform>Bỏ %Ln người sao chép: chưa rõ họ dùng bao nhiêu tiền</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) of yours could not be scaled</source>
        <translation>
            <numerusform>Không quy đổi được %Ln lệnh của bạn</numerusform>
        </translation>
    </message>
    <message>
        <source>Open window: {pending}. Nothing reported to compare with.</source>
        <translation>Kỳ đang mở: {pending}. Nền tảng chưa báo gì để so sánh.</translation>
    </message>
    <message>
        <source>Open window: {pending}. Windows reported so far: {count}. Off by {off} on average, by {bias} with the sign.</source>
        <translation>Kỳ đang mở: {pending}. Số kỳ nền tảng đã báo: {count}. Lệch trung bình {off}, kể dấu {bias}.</translation>
    </message>
    <message>
        <source>No orders of your own are known to scale.</source>
        <translation>Chưa có lệnh nào của bạn để quy đổi.</translation>
    </message>
    <message>
        <source>Your own equity is not known, so no scale is.</source>
        <translation>Chưa rõ vốn của bạn nên chưa có hệ số quy đổi.</translation>
    </message>
    <message>
        <source>No copiers are known.</source>
        <translation>Chưa có người sao chép nào.</translation>
    </message>
    <message>
        <source>Nobody knows what your copiers copy with.</source>
        <translation>Chưa rõ người sao chép dùng bao nhiêu tiền.</translation>
    </message>
    <message>
        <source>Nothing says which share ratio applied.</source>
        <translation>Không rõ tỷ lệ chia sẻ nào đã áp dụng.</translation>
    </message>
</context>
<context>
    <name>EstimatesTab</name>
    <message>
        <source>Estimated shares by window</source>
        <translation>Phần chia ước tính theo kỳ</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>Đang ước tính…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Tài sản</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Ước tính</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Nền tảng báo</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>Lệch</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Payouts received</source>
        <translation>Chi trả đã nhận</translation>
    </message>
    <message>
        <source>Settlements computed</source>
        <translation>Quyết toán đã tính</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Copiers as they are now</source>
        <translation>Người sao chép hiện tại</translation>
    </message>
    <message>
        <source>Payouts and own trades</source>
        <translation>Chi trả và giao dịch của tôi</translation>
    </message>
    <message>
        <source>Payouts only</source>
        <translation>Chỉ chi trả</translation>
    </message>
    <message>
        <source>Own trades only</source>
        <translation>Chỉ giao dịch của tôi</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>Bảng CSV</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Sổ Excel</translation>
    </message>
    <message>
        <source>Koinly, for tax</source>
        <translation>Koinly, khai thuế</translation>
    </message>
    <message>
        <source>beancount, for bookkeeping</source>
        <translation>beancount, kế toán</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Toàn bộ</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Năm nay</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Năm trước</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 ngày qua</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>90 ngày qua</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>Theo ngày</translation>
    </message>
    <message>
        <source>Tax year</source>
        <translation>Năm thuế</translation>
    </message>
    <message>
        <source>Exact amounts, instants in UTC and the platform&apos;s day. Orders, events and copiers read back as they are.</source>
        <translation>Số tiền chính xác, thời điểm theo UTC và ngày của nền tảng. Lệnh, sự kiện và người sao chép nhập lại được nguyên trạng.</translation>
    </message>
    <message>
        <source>Amounts are numbers up to the 15 digits that a spreadsheet keeps, and text beyond.</source>
        <translation>Số tiền là số trong 15 chữ số bảng tính giữ được, quá mức đó là văn bản.</translation>
    </message>
    <message>
        <source>Payouts as income, your own trades as realised gains. What is taxed and how differs from country to country: check with an adviser.</source>
        <translation>Chi trả là thu nhập, giao dịch của bạn là lãi đã thực hiện. Chịu thuế thế nào tùy quốc gia: hãy hỏi cố vấn.</translation>
    </message>
    <message>
        <source>One balanced transaction for every payout and every own trade that closed.</source>
        <translation>Một bút toán cân đối cho mỗi lần chi trả và mỗi giao dịch của bạn đã đóng.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Xuất</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) read …</source>
        <translation>
            <numerusform>Đã đọc %Ln bản ghi …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to {path}.</source>
        <translation>
            <numerusform>Đã ghi %Ln dòng vào {path}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) of copiers left out: not your income.</source>
        <translation>
            <numerusform>Bỏ %Ln lệnh của người sao chép: không phải thu nhập của bạn.</numerusform>
        </translation>
    </message>
    <message>
        <source>The sums by month are on the last sheet.</source>
        <translation>Tổng theo tháng nằm ở trang tính cuối.</translation>
    </message>
    <message>
        <source>The sums by month are in {path}.</source>
        <translation>Tổng theo tháng nằm trong {path}.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Đã dừng. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>Nothing was written. {path}: {why}.</source>
        <translation>Chưa ghi gì. {path}: {why}.</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Định dạng</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>Nội dung xuất</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Khoảng</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Duyệt…</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>Tệp này đã có và sẽ bị thay thế.</translation>
    </message>
    <message>
        <source>Export under way</source>
        <translation>Đang xuất</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Mở thư mục</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Export {account}</source>
        <translation>Xuất {account}</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Xuất ra</translation>
    </message>
    <message>
        <source>Reading the archive …</source>
        <translation>Đang đọc kho dữ liệu …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
</context>
<context>
    <name>FairnessSection</name>
    <message>
        <source>In loss while you earned a share</source>
        <translation>Lỗ trong khi bạn có phần chia</translation>
    </message>
    <message>
        <source>Median return of copiers after your share</source>
        <translation>Lợi suất trung vị của người sao chép sau phần chia</translation>
    </message>
    <message>
        <source>Made less than you did</source>
        <translation>Kém hơn bạn</translation>
    </message>
    <message>
        <source>What copying left each copier</source>
        <translation>Sao chép để lại gì cho từng người</translation>
    </message>
    <message>
        <source>No share was earned yet</source>
        <translation>Chưa có phần chia nào</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} copiers; {paid} of these paid you</source>
        <translation>
            <numerusform>%Ln/{all} người sao chép; {paid} trong số này đã trả bạn</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} of the share was paid in a pool; nobody knows by whom.</source>
        <translation>{amount} phần chia được trả gộp; không rõ của ai.</translation>
    </message>
    <message>
        <source>Nobody knows what copiers copy with</source>
        <translation>Chưa rõ người sao chép dùng bao nhiêu tiền</translation>
    </message>
    <message numerus="yes">
        <source>P10 {low} · P90 {high}, of %Ln copier(s)</source>
        <translation>
            <numerusform>P10 {low} · P90 {high}, trên %Ln người sao chép</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own return is not known: your equity is missing</source>
        <translation>Chưa rõ lợi suất của bạn: thiếu số liệu vốn</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln copier(s); your own return is {own}</source>
        <translation>
            <numerusform>trên %Ln người sao chép; lợi suất của bạn là {own}</numerusform>
        </translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Người sao chép</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Ròng</translation>
    </message>
    <message>
        <source>Your share</source>
        <translation>Phần của bạn</translation>
    </message>
    <message>
        <source>Left to him</source>
        <translation>Còn lại</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Lợi suất</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>computed from %Ln order(s)</source>
        <translation>
            <numerusform>tính từ %Ln lệnh</numerusform>
        </translation>
    </message>
    <message>
        <source>{amounts} of it held back</source>
        <translation>{amounts} trong đó bị hoãn</translation>
    </message>
    <message>
        <source>Nothing says which: import a ratio_change event.</source>
        <translation>Không rõ: hãy nhập sự kiện ratio_change.</translation>
    </message>
    <message>
        <source>fixed by the rules</source>
        <translation>do quy tắc quy định</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>từ {day}</translation>
    </message>
    <message>
        <source>before: {ratio}</source>
        <translation>trước đó: {ratio}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filters:</source>
        <translation>Bộ lọc:</translation>
    </message>
    <message>
        <source>Clear filters ({count})</source>
        <translation>Xóa bộ lọc ({count})</translation>
    </message>
    <message>
        <source>{column} {filter} ✕</source>
        <translation>{column} {filter} ✕</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>Bỏ bộ lọc này</translation>
    </message>
    <message>
        <source>Filter {column} {filter}; press to take it away</source>
        <translation>Lọc {column} {filter}; nhấn để bỏ</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Show only where {column} is</source>
        <translation>Chỉ hiện khi {column} là</translation>
    </message>
    <message>
        <source>Filter of {column}</source>
        <translation>Bộ lọc {column}</translation>
    </message>
    <message>
        <source>That cannot be understood. Try: {examples}</source>
        <translation>Không hiểu được. Thử: {examples}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>ProfitShare speaks the other language when it is next started.</source>
        <translation>ProfitShare sẽ dùng ngôn ngữ mới từ lần khởi động tiếp theo.</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>Xem thử với dữ liệu demo</translation>
    </message>
    <message>
        <source>An invented lead trader with 120 copiers. Nothing is written to disk and nothing is sent; leave it whenever you like.</source>
        <translation>Một Lead Trader hư cấu với 120 người sao chép. Không ghi gì ra đĩa và không gửi gì; thoát lúc nào cũng được.</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Xem thử</translation>
    </message>
    <message>
        <source>Import a file, or paste a table</source>
        <translation>Nhập tệp hoặc dán bảng</translation>
    </message>
    <message>
        <source>CSV, Excel or a table copied from your platform&apos;s page. You see every row before it is saved. No key is needed.</source>
        <translation>CSV, Excel hoặc bảng sao chép từ trang của nền tảng. Bạn xem từng dòng trước khi lưu. Không cần khóa.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Nhập…</translation>
    </message>
    <message>
        <source>Connect with a read-only key</source>
        <translation>Kết nối bằng khóa chỉ đọc</translation>
    </message>
    <message>
        <source>Orders, copiers and shares come by themselves. The key stays in your computer&apos;s keyring; orders and withdrawals can never be sent.</source>
        <translation>Lệnh, người sao chép và phần chia tự động tải về. Khóa nằm trong kho khóa của máy tính; không bao giờ gửi được lệnh hay yêu cầu rút tiền.</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Kết nối…</translation>
    </message>
    <message>
        <source>What am I owed, why, when, by whom?</source>
        <translation>Tôi được nợ bao nhiêu, vì sao, khi nào, ai trả?</translation>
    </message>
    <message>
        <source>ProfitShare recomputes your profit share to the cent, from your own records, on this computer. How do you want to begin?</source>
        <translation>ProfitShare tính lại phần chia lợi nhuận của bạn chính xác đến từng xu, từ dữ liệu của chính bạn, trên máy tính này. Bạn muốn bắt đầu thế nào?</translation>
    </message>
</context>
<context>
    <name>FoldedSection</name>
    <message>
        <source>Folded</source>
        <translation>Thu gọn</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Mở rộng</translation>
    </message>
</context>
<context>
    <name>ForecastCard</name>
    <message>
        <source>Drawing the forecast…</source>
        <translation>Đang dựng dự báo…</translation>
    </message>
    <message>
        <source>at the cut-off {instant}</source>
        <translation>tại mốc chốt {instant}</translation>
    </message>
    <message>
        <source>P10 {low} · P90 {high}</source>
        <translation>P10 {low} · P90 {high}</translation>
    </message>
    <message>
        <source>Forecast of the next settlement</source>
        <translation>Dự báo quyết toán tiếp theo</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Độ phủ</translation>
    </message>
    <message>
        <source>Past forecasts and the next one</source>
        <translation>Dự báo trước đây và kế tiếp</translation>
    </message>
    <message>
        <source>Half of the paths pay less than this (P50)</source>
        <translation>Một nửa kịch bản trả thấp hơn mức này (P50)</translation>
    </message>
    <message>
        <source>{part} of the copiers will wait for a later one, on average</source>
        <translation>Trung bình {part} người sao chép sẽ chờ kỳ sau</translation>
    </message>
    <message>
        <source>Mean {drawn}; by the closed form {expected}</source>
        <translation>Trung bình {drawn}; theo công thức {expected}</translation>
    </message>
    <message>
        <source>{amount} more for every 100 {asset} more that your copiers make</source>
        <translation>Thêm {amount} cho mỗi 100 {asset} người sao chép lãi thêm</translation>
    </message>
    <message numerus="yes">
        <source>Coverage not known yet: %Ln past window(s) could be forecast, 8 are needed</source>
        <translation>
            <numerusform>Chưa rõ độ phủ: dự báo được %Ln kỳ trước, cần 8</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>P10 to P90 held {part} of the last %Ln window(s); 80 % is the aim</source>
        <translation>
            <numerusform>P10–P90 chứa {part} của %Ln kỳ gần nhất; mục tiêu 80%</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: P10 {low} · P50 {middle} · P90 {high} · paid {paid}</source>
        <translation>{day}: P10 {low} · P50 {middle} · P90 {high} · đã trả {paid}</translation>
    </message>
    <message>
        <source>{day}: P10 {low} · P50 {middle} · P90 {high}</source>
        <translation>{day}: P10 {low} · P50 {middle} · P90 {high}</translation>
    </message>
    <message numerus="yes">
        <source>{held} of %Ln past payout(s) lie within their band</source>
        <translation>
            <numerusform>{held}/%Ln lần chi trả trước nằm trong khoảng</numerusform>
        </translation>
    </message>
    <message>
        <source>next</source>
        <translation>kế tiếp</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>The archive last learned something at {time}.</source>
        <translation>Kho dữ liệu có dữ liệu mới lần cuối lúc {time}.</translation>
    </message>
    <message>
        <source>Stale: updated {age}</source>
        <translation>Đã cũ: cập nhật {age}</translation>
    </message>
    <message>
        <source>Updated {age}</source>
        <translation>Cập nhật {age}</translation>
    </message>
</context>
<context>
    <name>Futures</name>
    <message>
        <source>met</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>chưa đạt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>{limit} days of leading or more</source>
        <translation>Dẫn lệnh từ {limit} ngày</translation>
    </message>
    <message>
        <source>{limit} copiers or more</source>
        <translation>Từ {limit} người sao chép</translation>
    </message>
    <message>
        <source>No leverage of {limit}× or more in {days} days</source>
        <translation>Không dùng đòn bẩy từ {limit}× trong {days} ngày</translation>
    </message>
    <message>
        <source>Lead margin of {limit} or more</source>
        <translation>Ký quỹ dẫn lệnh từ {limit}</translation>
    </message>
    <message>
        <source>Drawdown of {limit} at most in {days} days</source>
        <translation>Sụt giảm tối đa {limit} trong {days} ngày</translation>
    </message>
    <message>
        <source>Profit share ratio</source>
        <translation>Tỷ lệ chia sẻ lợi nhuận</translation>
    </message>
    <message>
        <source>Lead assets</source>
        <translation>Hợp đồng dẫn</translation>
    </message>
    <message>
        <source>Minimum copy amount</source>
        <translation>Tiền sao chép tối thiểu</translation>
    </message>
    <message>
        <source>Lead delay</source>
        <translation>Độ trễ hiển thị</translation>
    </message>
    <message>
        <source>Copy-mode restriction</source>
        <translation>Giới hạn chế độ sao chép</translation>
    </message>
    <message>
        <source>Lead trading</source>
        <translation>Dẫn lệnh</translation>
    </message>
    <message>
        <source>{used} of {most} changes used today</source>
        <translation>đã đổi {used}/{most} lần hôm nay</translation>
    </message>
    <message>
        <source>{used} of {most} changes used this week</source>
        <translation>đã đổi {used}/{most} lần tuần này</translation>
    </message>
    <message>
        <source>{used} of {most} changes used this month</source>
        <translation>đã đổi {used}/{most} lần tháng này</translation>
    </message>
    <message>
        <source>Counts from your next order on; open orders keep their ratio.</source>
        <translation>Áp dụng từ lệnh tiếp theo; lệnh đang mở giữ tỷ lệ cũ.</translation>
    </message>
    <message>
        <source>Counts at the next cut-off, for all that is not shared yet.</source>
        <translation>Áp dụng ở mốc chốt tiếp theo, cho mọi phần chưa chia.</translation>
    </message>
    <message>
        <source>Counts from the next settlement window on, for all copiers.</source>
        <translation>Áp dụng từ kỳ quyết toán tiếp theo, cho mọi người sao chép.</translation>
    </message>
    <message>
        <source>Counts as soon as it is set.</source>
        <translation>Áp dụng ngay khi đặt.</translation>
    </message>
    <message>
        <source>Counts for new copiers; existing ones are not affected.</source>
        <translation>Áp dụng cho người sao chép mới; người hiện có không bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>This platform documents no such setting.</source>
        <translation>Tài liệu nền tảng không có cài đặt này.</translation>
    </message>
    <message>
        <source>Chosen when the portfolio is created; it cannot change afterwards.</source>
        <translation>Chọn khi tạo danh mục; sau đó không đổi được.</translation>
    </message>
    <message>
        <source>Goes by your level; it is not chosen.</source>
        <translation>Theo cấp của bạn; không tự chọn.</translation>
    </message>
    <message>
        <source>Fixed by the platform.</source>
        <translation>Do nền tảng cố định.</translation>
    </message>
    <message>
        <source>Waits for the pending change.</source>
        <translation>Chờ thay đổi đang xử lý.</translation>
    </message>
    <message>
        <source>Every change allowed for now is used.</source>
        <translation>Đã dùng hết số lần đổi hiện được phép.</translation>
    </message>
    <message>
        <source>This is what is set now.</source>
        <translation>Đây là giá trị hiện tại.</translation>
    </message>
    <message>
        <source>Below the smallest ratio, {low}.</source>
        <translation>Dưới tỷ lệ nhỏ nhất, {low}.</translation>
    </message>
    <message>
        <source>Above the largest ratio, {high}.</source>
        <translation>Trên tỷ lệ lớn nhất, {high}.</translation>
    </message>
    <message>
        <source>Ratios go in steps of {step}.</source>
        <translation>Bước tỷ lệ là {step}.</translation>
    </message>
    <message>
        <source>It must be {least} or more.</source>
        <translation>Tối thiểu {least}.</translation>
    </message>
    <message>
        <source>It may be {most} at most.</source>
        <translation>Tối đa {most}.</translation>
    </message>
    <message>
        <source>At least one symbol must be led.</source>
        <translation>Phải dẫn ít nhất một mã.</translation>
    </message>
    <message>
        <source>Not the name of a symbol: {symbols}.</source>
        <translation>Không phải mã: {symbols}.</translation>
    </message>
    <message>
        <source>Only contracts margined in {margin} can be led: {symbols}.</source>
        <translation>Chỉ dẫn được hợp đồng ký quỹ bằng {margin}: {symbols}.</translation>
    </message>
    <message>
        <source>Not on the platform&apos;s list: {symbols}.</source>
        <translation>Không có trong danh sách nền tảng: {symbols}.</translation>
    </message>
    <message>
        <source>A new symbol must have no position; close yours first: {symbols}.</source>
        <translation>Mã mới không được có vị thế; hãy đóng trước: {symbols}.</translation>
    </message>
    <message>
        <source>Change one kind of contract at a time.</source>
        <translation>Mỗi lần chỉ đổi một loại hợp đồng.</translation>
    </message>
    <message>
        <source>Too many symbols for one change.</source>
        <translation>Quá nhiều mã cho một lần đổi.</translation>
    </message>
    <message>
        <source>Minutes from 0 to a week.</source>
        <translation>Số phút từ 0 đến một tuần.</translation>
    </message>
    <message>
        <source>Choose one of the platform&apos;s modes.</source>
        <translation>Chọn một chế độ của nền tảng.</translation>
    </message>
    <message>
        <source>Lead trading ends only without positions; you have some in {symbols}.</source>
        <translation>Chỉ dừng dẫn lệnh khi không có vị thế; bạn còn vị thế {symbols}.</translation>
    </message>
    <message>
        <source>The platform advises {advice}, which is above your largest ratio, {high}.</source>
        <translation>Nền tảng khuyến nghị {advice}, cao hơn tỷ lệ lớn nhất của bạn, {high}.</translation>
    </message>
    <message>
        <source>Above what the platform advises: {advice}.</source>
        <translation>Trên mức nền tảng khuyến nghị: {advice}.</translation>
    </message>
    <message>
        <source>Below what the platform advises: {advice}.</source>
        <translation>Dưới mức nền tảng khuyến nghị: {advice}.</translation>
    </message>
    <message>
        <source>{high} is the largest ratio we know of. Every account has its own: enter yours.</source>
        <translation>{high} là tỷ lệ lớn nhất chúng tôi biết. Mỗi tài khoản có mức riêng: hãy nhập mức của bạn.</translation>
    </message>
    <message>
        <source>The platform does not publish its range, so it may refuse this.</source>
        <translation>Nền tảng không công bố khoảng cho phép nên có thể từ chối.</translation>
    </message>
    <message>
        <source>The platform shows the first {shown}; the others are led all the same.</source>
        <translation>Nền tảng hiển thị {shown} mã đầu; các mã khác vẫn được dẫn.</translation>
    </message>
    <message>
        <source>Active orders cannot be seen from here. Check that there are none.</source>
        <translation>Không xem được lệnh đang mở từ đây. Hãy kiểm tra là không có.</translation>
    </message>
    <message>
        <source>Positions and active orders cannot be seen from here. Check that there are none.</source>
        <translation>Không xem được vị thế và lệnh đang mở từ đây. Hãy kiểm tra là không có.</translation>
    </message>
    <message>
        <source>Existing copiers are not affected.</source>
        <translation>Người sao chép hiện có không bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>After it no new share is earned; what was earned before stays yours.</source>
        <translation>Sau đó không phát sinh phần chia mới; phần đã có vẫn là của bạn.</translation>
    </message>
    <message>
        <source>changed from here</source>
        <translation>đổi từ đây</translation>
    </message>
    <message>
        <source>recorded here</source>
        <translation>ghi tại đây</translation>
    </message>
    <message>
        <source>told by the platform</source>
        <translation>theo nền tảng</translation>
    </message>
    <message>
        <source>by the rulebook</source>
        <translation>theo bộ quy tắc</translation>
    </message>
    <message>
        <source>An earlier change of this setting is pending.</source>
        <translation>Một thay đổi trước của cài đặt này đang chờ.</translation>
    </message>
    <message>
        <source>The platform allows no change of it now.</source>
        <translation>Hiện nền tảng không cho đổi.</translation>
    </message>
    <message>
        <source>The platform would refuse this value.</source>
        <translation>Nền tảng sẽ từ chối giá trị này.</translation>
    </message>
    <message>
        <source>The platform has another value by now.</source>
        <translation>Nền tảng hiện có giá trị khác.</translation>
    </message>
    <message>
        <source>This change was settled meanwhile.</source>
        <translation>Thay đổi này đã được xử lý.</translation>
    </message>
    <message>
        <source>The platform did not tell what is set now.</source>
        <translation>Nền tảng không cho biết giá trị hiện tại.</translation>
    </message>
    <message>
        <source>That instant is still to come.</source>
        <translation>Thời điểm đó chưa tới.</translation>
    </message>
    <message>
        <source>none: seen in real time</source>
        <translation>không: hiển thị theo thời gian thực</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln phút</numerusform>
        </translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Đã bắt đầu</translation>
    </message>
    <message>
        <source>Not leading</source>
        <translation>Không dẫn lệnh</translation>
    </message>
    <message numerus="yes">
        <source>{symbols} and %Ln more</source>
        <translation>
            <numerusform>{symbols} và %Ln mã khác</numerusform>
        </translation>
    </message>
    <message>
        <source>{there} · {here} your time</source>
        <translation>{there} · {here} giờ của bạn</translation>
    </message>
    <message>
        <source>{words} (Assumed: the platform does not publish it.)</source>
        <translation>{words} (Giả định: nền tảng không công bố.)</translation>
    </message>
    <message>
        <source>Next change allowed {at}</source>
        <translation>Lần đổi tiếp theo: {at}</translation>
    </message>
    <message>
        <source>The next change is allowed now.</source>
        <translation>Có thể đổi ngay bây giờ.</translation>
    </message>
    <message>
        <source>The platform publishes no smallest amount.</source>
        <translation>Nền tảng không công bố số tiền nhỏ nhất.</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>từ {least}</translation>
    </message>
    <message>
        <source>{symbols}; up to {shown} are shown</source>
        <translation>{symbols}; hiển thị tối đa {shown}</translation>
    </message>
    <message>
        <source>The platform publishes no choices.</source>
        <translation>Nền tảng không công bố lựa chọn.</translation>
    </message>
    <message>
        <source>{platform} has changed it, and shows it so.</source>
        <translation>{platform} đã đổi và hiển thị như vậy.</translation>
    </message>
    <message>
        <source>{platform} did not change it.</source>
        <translation>{platform} không đổi.</translation>
    </message>
    <message>
        <source>Nobody knows yet whether {platform} changed it. It is never sent again: the next reading tells.</source>
        <translation>Chưa rõ {platform} đã đổi hay chưa. Không bao giờ gửi lại: lần đọc sau sẽ cho biết.</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the page again and decide.</source>
        <translation>Chưa gửi gì. Xem lại trang rồi quyết định.</translation>
    </message>
    <message>
        <source>The platform publishes no range.</source>
        <translation>Nền tảng không công bố khoảng cho phép.</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} đến {high}</translation>
    </message>
    <message>
        <source>{low} to {high}, in steps of {step}</source>
        <translation>{low} đến {high}, bước {step}</translation>
    </message>
    <message>
        <source>Cancelling needs every position and order closed; answered within {low} to {high} business days.</source>
        <translation>Muốn hủy phải đóng mọi vị thế và lệnh; trả lời trong {low} đến {high} ngày làm việc.</translation>
    </message>
    <message numerus="yes">
        <source>A cancel request is answered within %Ln business day(s).</source>
        <translation>
            <numerusform>Yêu cầu hủy được trả lời trong %Ln ngày làm việc.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FuturesPage</name>
    <message>
        <source>Reading the archive…</source>
        <translation>Đang đọc kho dữ liệu…</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>Chưa có tài khoản</translation>
    </message>
    <message>
        <source>With an account you see here what your platform lets you set, what is in force, and when the next change is allowed. The account is made with the first import.</source>
        <translation>Khi có tài khoản, tại đây bạn thấy nền tảng cho đặt gì, giá trị đang hiệu lực và khi nào được đổi tiếp. Tài khoản được tạo cùng lần nhập đầu tiên.</translation>
    </message>
    <message>
        <source>The same on the command line:</source>
        <translation>Thao tác tương tự trên dòng lệnh:</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>Kết nối…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Nhập tệp…</translation>
    </message>
</context>
<context>
    <name>FuturesPanel</name>
    <message>
        <source>{platform} documents no setting for: {settings}.</source>
        <translation>Tài liệu {platform} không có cài đặt cho: {settings}.</translation>
    </message>
    <message>
        <source>When did you set {setting} to {value} on {platform}? It decides from when on it counts, and in which week. The zone is at the end: Z is UTC.</source>
        <translation>Bạn đã đặt {setting} thành {value} trên {platform} khi nào? Điều này quyết định áp dụng từ lúc nào và ở tuần nào. Múi giờ ở cuối: Z là UTC.</translation>
    </message>
    <message>
        <source>You have made the change</source>
        <translation>Bạn đã thay đổi</translation>
    </message>
    <message>
        <source>Confirm the change</source>
        <translation>Xác nhận thay đổi</translation>
    </message>
    <message>
        <source>Your largest ratio, in percent</source>
        <translation>Tỷ lệ lớn nhất của bạn, theo phần trăm</translation>
    </message>
    <message>
        <source>Every account has its own, by its level. The settings page of {platform} shows yours. It limits what is offered here; settlements do not depend on it.</source>
        <translation>Mỗi tài khoản có mức riêng theo cấp. Trang cài đặt của {platform} hiển thị mức của bạn. Mức này giới hạn lựa chọn tại đây; quyết toán không phụ thuộc vào nó.</translation>
    </message>
    <message>
        <source>Use this limit</source>
        <translation>Dùng giới hạn này</translation>
    </message>
    <message>
        <source>The rulebook&apos;s again</source>
        <translation>Theo lại bộ quy tắc</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Nguồn</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>Orders</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>Người sao chép</translation>
    </message>
    <message>
        <source>Rests on a gap: nothing is known of orders from {since} to {until}.</source>
        <translation>Dựa trên khoảng trống: không có dữ liệu lệnh từ {since} đến {until}.</translation>
    </message>
    <message>
        <source>Rests on a gap: nothing is known of events from {since} to {until}.</source>
        <translation>Dựa trên khoảng trống: không có dữ liệu sự kiện từ {since} đến {until}.</translation>
    </message>
    <message>
        <source>{feed}: complete, {span}.</source>
        <translation>{feed}: đầy đủ, {span}.</translation>
    </message>
    <message>
        <source>{feed}: nothing is known of {spans}.</source>
        <translation>{feed}: không có dữ liệu {spans}.</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Chapter of the guide</source>
        <translation>Chương của hướng dẫn</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Các chương</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>Tìm trong hướng dẫn</translation>
    </message>
    <message>
        <source>The guide is not where it should be: {folder}. Install ProfitShare again.</source>
        <translation>Hướng dẫn không nằm đúng chỗ: {folder}. Hãy cài lại ProfitShare.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Tiến</translation>
    </message>
    <message>
        <source>{chapter} · {count}</source>
        <translation>{chapter} · {count}</translation>
    </message>
    <message>
        <source>Nothing in the guide says “{typed}”.</source>
        <translation>Hướng dẫn không có “{typed}”.</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Like the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Sáng hoặc tối</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>Chưa có tài khoản</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Closed</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Ròng</translation>
    </message>
    <message>
        <source>Realised PnL</source>
        <translation>PnL thực hiện</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Phí</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>Trade history</source>
        <translation>Lịch sử giao dịch</translation>
    </message>
</context>
<context>
    <name>HourMap</name>
    <message>
        <source>Mean net by weekday and hour</source>
        <translation>Ròng trung bình theo thứ và giờ</translation>
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
        <translation>Chuyển giữa giờ nền tảng và giờ của bạn</translation>
    </message>
    <message>
        <source>Clock: {zone}</source>
        <translation>Giờ: {zone}</translation>
    </message>
    <message>
        <source>Clock: yours</source>
        <translation>Giờ: của bạn</translation>
    </message>
    <message>
        <source>Mean net of your own orders by the hour they closed in</source>
        <translation>Ròng trung bình các lệnh của bạn theo giờ đóng</translation>
    </message>
    <message>
        <source>Mean net of all orders by the hour they closed in</source>
        <translation>Ròng trung bình mọi lệnh theo giờ đóng</translation>
    </message>
    <message>
        <source>{weekday}, {hour}:00: no order</source>
        <translation>{weekday}, {hour}:00: không có lệnh</translation>
    </message>
    <message numerus="yes">
        <source>{weekday}, {hour}:00: {mean} in the mean of %Ln order(s)</source>
        <translation>
            <numerusform>{weekday}, {hour}:00: trung bình {mean} trên %Ln lệnh</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>the same name</source>
        <translation>cùng tên</translation>
    </message>
    <message>
        <source>the name fits the mask</source>
        <translation>tên khớp với phần che</translation>
    </message>
    <message>
        <source>the name fits, but little of it is visible</source>
        <translation>tên khớp, nhưng chỉ thấy một phần nhỏ</translation>
    </message>
    <message>
        <source>no name of this copier is known</source>
        <translation>chưa rõ tên người sao chép này</translation>
    </message>
    <message>
        <source>had begun to copy before every share</source>
        <translation>đã sao chép trước mọi phần chia</translation>
    </message>
    <message>
        <source>the amounts are about those estimated</source>
        <translation>số tiền gần với ước tính</translation>
    </message>
    <message>
        <source>the amounts are not those estimated</source>
        <translation>số tiền khác ước tính</translation>
    </message>
    <message>
        <source>two people bear this name</source>
        <translation>hai người cùng tên này</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Who is who</source>
        <translation>Ai là ai</translation>
    </message>
    <message>
        <source>Names in share rows</source>
        <translation>Tên trong dòng phần chia</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Đã trả</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Người sao chép</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>bạn đã xác nhận</translation>
    </message>
    <message>
        <source>nobody fits well</source>
        <translation>không ai khớp</translation>
    </message>
    <message>
        <source>suggested, {certainty} certain</source>
        <translation>gợi ý, chắc chắn {certainty}</translation>
    </message>
    <message>
        <source>{nickname} ({copier})</source>
        <translation>{nickname} ({copier})</translation>
    </message>
    <message>
        <source>The copier behind this name</source>
        <translation>Người sao chép đứng sau tên này</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Xác nhận</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Every share names its copier</source>
        <translation>Mọi phần chia đều ghi người sao chép</translation>
    </message>
    <message>
        <source>Some platforms name copiers in share rows by a masked nickname alone. No row of this account does.</source>
        <translation>Một số nền tảng chỉ ghi người sao chép trong dòng phần chia bằng biệt danh bị che. Tài khoản này không có dòng nào như vậy.</translation>
    </message>
    <message>
        <source>These names stand in shares that the platform reports. Nothing is merged until you confirm it; then the amounts are shown with the copier. No sum changes, and you can take it back.</source>
        <translation>Các tên này nằm trong phần chia nền tảng báo. Không gộp gì đến khi bạn xác nhận; sau đó số tiền hiện cùng người sao chép. Tổng không đổi và bạn có thể hoàn tác.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>{name} là ai?</translation>
    </message>
    <message>
        <source>{copier} · {certainty} certain</source>
        <translation>{copier} · chắc chắn {certainty}</translation>
    </message>
    <message>
        <source>Nothing speaks for this copier.</source>
        <translation>Không có gì ủng hộ người sao chép này.</translation>
    </message>
</context>
<context>
    <name>ImageIntake</name>
    <message>
        <source>Pasted image</source>
        <translation>Ảnh đã dán</translation>
    </message>
    <message>
        <source>What you pasted</source>
        <translation>Nội dung đã dán</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>Chọn ảnh</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp)</source>
        <translation>Ảnh (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
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
        <translation>Ngày đầu ảnh thể hiện</translation>
    </message>
    <message>
        <source>Last day it shows</source>
        <translation>Ngày cuối ảnh thể hiện</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Gỡ</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>Gỡ {name}</translation>
    </message>
    <message>
        <source>from</source>
        <translation>từ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
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
        <translation>{column}, giống nhau ở mọi dòng</translation>
    </message>
    <message>
        <source>value in every row</source>
        <translation>giá trị cho mọi dòng</translation>
    </message>
    <message>
        <source>{column}: the sign is the other way round</source>
        <translation>{column}: dấu ngược lại</translation>
    </message>
    <message>
        <source>{column}: in percent, 10 means 0.1</source>
        <translation>{column}: theo phần trăm, 10 là 0.1</translation>
    </message>
    <message>
        <source>, else </source>
        <translation>, không thì </translation>
    </message>
    <message>
        <source>{column} (not in this file)</source>
        <translation>{column} (không có trong tệp này)</translation>
    </message>
    <message>
        <source>The same in every row…</source>
        <translation>Giống nhau ở mọi dòng…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Chọn tệ&amp;p…</translation>
    </message>
    <message>
        <source>Paste ta&amp;ble</source>
        <translation>&amp;Dán bảng</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Hủy</translation>
    </message>
    <message>
        <source>Import a&amp;nother</source>
        <translation>Nhập tệp &amp;khác</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Xong</translation>
    </message>
    <message>
        <source>Source and mapping</source>
        <translation>Nguồn và ánh xạ</translation>
    </message>
    <message>
        <source>Read {read}: {taken} will be taken, {filtered} left out by the mapping, {refused} refused</source>
        <translation>Đọc {read}: sẽ nhận {taken}, ánh xạ bỏ {filtered}, từ chối {refused}</translation>
    </message>
    <message>
        <source>{sentence}, {merged} repeat others or add to them</source>
        <translation>{sentence}, {merged} lặp lại hoặc bổ sung dòng khác</translation>
    </message>
    <message>
        <source>“{name}” {why}.</source>
        <translation>“{name}” {why}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) added</source>
        <translation>
            <numerusform>Đã thêm %Ln lệnh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) added</source>
        <translation>
            <numerusform>Đã thêm %Ln sự kiện</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) added</source>
        <translation>
            <numerusform>Đã thêm %Ln người sao chép</numerusform>
        </translation>
    </message>
    <message>
        <source>Not one row could be read, so {account} is as it was before.</source>
        <translation>Không đọc được dòng nào nên {account} vẫn như cũ.</translation>
    </message>
    <message>
        <source>{account} knew all of it already.</source>
        <translation>{account} đã có tất cả dữ liệu này.</translation>
    </message>
    <message>
        <source>They are in {account} now.</source>
        <translation>Chúng đã nằm trong {account}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier row(s) corrected.</source>
        <translation>
            <numerusform>Đã sửa %Ln dòng trước đó.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known order(s) have other amounts now, summed from the parts in this file. If more parts stand in another file, import them together.</source>
        <translation>
            <numerusform>%Ln lệnh đã biết nay có số tiền khác, cộng từ các phần trong tệp này. Nếu còn phần ở tệp khác, hãy nhập cùng nhau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares are computed anew from here on.</source>
        <translation>Phần chia được tính lại từ đây.</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Chọn tệp để nhập</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xls *.htm *.html)</source>
        <translation>Bảng (*.csv *.tsv *.txt *.xlsx *.xls *.htm *.html)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Save refused lines</source>
        <translation>Lưu dòng bị từ chối</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>Bảng đã dán</translation>
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
        <translation>trang web</translation>
    </message>
    <message>
        <source>text</source>
        <translation>văn bản</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln cột</numerusform>
        </translation>
    </message>
    <message>
        <source>comma</source>
        <translation>dấu phẩy</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>dấu chấm phẩy</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tab</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>gạch đứng</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Dòng</translation>
    </message>
    <message>
        <source>The first rows as they would be saved</source>
        <translation>Các dòng đầu như sẽ được lưu</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Refused lines</source>
        <translation>Dòng bị từ chối</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>Người sao chép</translation>
    </message>
    <message>
        <source>Copier id</source>
        <translation>ID người sao chép</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ID lệnh</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Tài sản</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Chiều</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Mở lúc</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Realised PnL</source>
        <translation>PnL thực hiện</translation>
    </message>
    <message>
        <source>Trading fee</source>
        <translation>Phí giao dịch</translation>
    </message>
    <message>
        <source>Funding fee</source>
        <translation>Phí funding</translation>
    </message>
    <message>
        <source>Share ratio</source>
        <translation>Tỷ lệ chia sẻ</translation>
    </message>
    <message>
        <source>Unrealised PnL</source>
        <translation>PnL chưa thực hiện</translation>
    </message>
    <message>
        <source>Whose order</source>
        <translation>Lệnh của ai</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Amount as written</source>
        <translation>Số tiền như ghi</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Biệt danh</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Vốn</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>Vị thế đang mở</translation>
    </message>
    <message>
        <source>Active orders</source>
        <translation>Lệnh đang mở</translation>
    </message>
    <message>
        <source>Copying since</source>
        <translation>Sao chép từ</translation>
    </message>
    <message>
        <source>Copied amount</source>
        <translation>Tiền sao chép</translation>
    </message>
    <message>
        <source>PnL</source>
        <translation>PnL</translation>
    </message>
    <message>
        <source>Share paid</source>
        <translation>Đã trả</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>Ghi nhận lúc</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>bị trống</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>không phải số</translation>
    </message>
    <message>
        <source>has a comma; choose it as the decimal sign</source>
        <translation>có dấu phẩy; hãy chọn nó làm dấu thập phân</translation>
    </message>
    <message>
        <source>is beyond the largest amount, 92 billion</source>
        <translation>vượt số tiền lớn nhất, 92 tỷ</translation>
    </message>
    <message>
        <source>is a ratio with more than 6 decimals</source>
        <translation>là tỷ lệ có hơn 6 chữ số thập phân</translation>
    </message>
    <message>
        <source>is not a ratio between 0 and 1</source>
        <translation>không phải tỷ lệ từ 0 đến 1</translation>
    </message>
    <message>
        <source>is not a time of the chosen format</source>
        <translation>không phải thời gian theo định dạng đã chọn</translation>
    </message>
    <message>
        <source>is a time without a zone; choose one</source>
        <translation>là thời gian không có múi giờ; hãy chọn một</translation>
    </message>
    <message>
        <source>is outside the years 1971 to 2199</source>
        <translation>nằm ngoài các năm 1971 đến 2199</translation>
    </message>
    <message>
        <source>is not a whole number of 0 or more</source>
        <translation>không phải số nguyên từ 0 trở lên</translation>
    </message>
    <message>
        <source>is not a known kind of event</source>
        <translation>không phải loại sự kiện đã biết</translation>
    </message>
    <message>
        <source>is neither lead nor own nor empty</source>
        <translation>không phải lead, own hay trống</translation>
    </message>
    <message>
        <source>is before the order was opened</source>
        <translation>trước lúc mở lệnh</translation>
    </message>
    <message>
        <source>is empty: an open order needs an id</source>
        <translation>bị trống: lệnh đang mở cần ID</translation>
    </message>
    <message>
        <source>has characters that cannot be shown</source>
        <translation>có ký tự không hiển thị được</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>quá dài</translation>
    </message>
    <message>
        <source>is not text of the chosen encoding</source>
        <translation>không phải văn bản theo mã hóa đã chọn</translation>
    </message>
    <message>
        <source>stands twice with different content</source>
        <translation>xuất hiện hai lần với nội dung khác nhau</translation>
    </message>
    <message>
        <source>has not as many cells as the header</source>
        <translation>không đủ số ô như tiêu đề</translation>
    </message>
    <message>
        <source>has a quotation mark that is not closed</source>
        <translation>có dấu ngoặc kép chưa đóng</translation>
    </message>
    <message>
        <source>is not the name of an asset</source>
        <translation>không phải tên tài sản</translation>
    </message>
    <message>
        <source>is not a zone such as Asia/Kolkata or +05:30</source>
        <translation>không phải múi giờ như Asia/Kolkata hoặc +05:30</translation>
    </message>
    <message>
        <source>never was: the clocks were put forward over it</source>
        <translation>không tồn tại: đồng hồ đã được vặn qua lúc đó</translation>
    </message>
    <message>
        <source>came twice: write it with its offset from UTC</source>
        <translation>xảy ra hai lần: hãy ghi kèm độ lệch so với UTC</translation>
    </message>
    <message>
        <source>has parts in an earlier file that are not in this one; import them together</source>
        <translation>có phần ở tệp trước không có trong tệp này; hãy nhập cùng nhau</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln order(s)</source>
        <translation>
            <numerusform>&amp;Nhập %Ln lệnh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln event(s)</source>
        <translation>
            <numerusform>&amp;Nhập %Ln sự kiện</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln copier(s)</source>
        <translation>
            <numerusform>&amp;Nhập %Ln người sao chép</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>The clipboard holds no table.</source>
        <translation>Bộ nhớ tạm không có bảng.</translation>
    </message>
    <message>
        <source>Mark the table on the web page, copy it, and paste again.</source>
        <translation>Bôi chọn bảng trên trang web, sao chép rồi dán lại.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Đã hủy.</translation>
    </message>
    <message>
        <source>Nothing was saved; the archive is as it was.</source>
        <translation>Chưa lưu gì; kho dữ liệu như cũ.</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Nhập</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Đang đếm…</translation>
    </message>
    <message>
        <source>Give the new account a name, then import.</source>
        <translation>Đặt tên cho tài khoản mới rồi nhập.</translation>
    </message>
</context>
<context>
    <name>ImportDoor</name>
    <message>
        <source>Import…</source>
        <translation>Nhập…</translation>
    </message>
    <message>
        <source>Import a file or a table from a web page ({keys})</source>
        <translation>Nhập tệp hoặc bảng từ trang web ({keys})</translation>
    </message>
</context>
<context>
    <name>ImportReading</name>
    <message>
        <source>pasted</source>
        <translation>đã dán</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>API key</source>
        <translation>Khóa API</translation>
    </message>
    <message>
        <source>Keep key</source>
        <translation>Lưu khóa</translation>
    </message>
    <message>
        <source>Keep all the same</source>
        <translation>Vẫn lưu</translation>
    </message>
    <message>
        <source>API key of {name}</source>
        <translation>Khóa API của {name}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>It is for {exchange} at {address}.</source>
        <translation>Dùng cho {exchange} tại {address}.</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>API key</source>
        <translation>Khóa API</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Secret</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>Kiểm t&amp;ra kết nối</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>&amp;Khóa API</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Secret</translation>
    </message>
</context>
<context>
    <name>KeyTrial</name>
    <message>
        <source>Asking the exchange …</source>
        <translation>Đang hỏi sàn …</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>7, 30 or 90 days, or everything</source>
        <translation>7, 30 hoặc 90 ngày, hoặc toàn bộ</translation>
    </message>
    <message>
        <source>View as table, and back</source>
        <translation>Xem dạng bảng và quay lại</translation>
    </message>
    <message>
        <source>Read the figures sample by sample</source>
        <translation>Đọc số liệu từng điểm</translation>
    </message>
    <message>
        <source>Go to the first or the last sample</source>
        <translation>Đến điểm đầu hoặc điểm cuối</translation>
    </message>
    <message>
        <source>Pin a second cursor to compare with</source>
        <translation>Ghim con trỏ thứ hai để so sánh</translation>
    </message>
    <message>
        <source>Take the cursors away</source>
        <translation>Bỏ các con trỏ</translation>
    </message>
    <message>
        <source>Select or deselect the current copier</source>
        <translation>Chọn hoặc bỏ chọn người sao chép hiện tại</translation>
    </message>
    <message>
        <source>Select as you go</source>
        <translation>Chọn khi di chuyển</translation>
    </message>
    <message>
        <source>Select all that are shown</source>
        <translation>Chọn tất cả đang hiển thị</translation>
    </message>
    <message>
        <source>Tell all about the current copier</source>
        <translation>Xem mọi thông tin về người sao chép hiện tại</translation>
    </message>
    <message>
        <source>Preview the removal of those selected</source>
        <translation>Xem trước việc gỡ những người đã chọn</translation>
    </message>
    <message>
        <source>Search the copiers</source>
        <translation>Tìm người sao chép</translation>
    </message>
    <message>
        <source>Close the drawer and go back to the table</source>
        <translation>Đóng bảng chi tiết và quay lại bảng</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Sao chép các dòng đã chọn</translation>
    </message>
    <message>
        <source>Copy them with the column names</source>
        <translation>Sao chép kèm tên cột</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Chọn mọi dòng</translation>
    </message>
    <message>
        <source>Open the current row</source>
        <translation>Mở dòng hiện tại</translation>
    </message>
    <message>
        <source>Walk through the rows</source>
        <translation>Di chuyển qua các dòng</translation>
    </message>
    <message>
        <source>Leave the table</source>
        <translation>Rời bảng</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Removed by you</source>
        <translation>Bạn đã gỡ</translation>
    </message>
    <message>
        <source>You ended the copy trading</source>
        <translation>Bạn đã dừng sao chép giao dịch</translation>
    </message>
    <message numerus="yes">
        <source>By the platform: unfunded for %Ln day(s)</source>
        <translation>
            <numerusform>Do nền tảng: không có tiền %Ln ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the platform: no trade of yours for %Ln day(s)</source>
        <translation>
            <numerusform>Do nền tảng: bạn không giao dịch %Ln ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>Left after withdrawing {amount}</source>
        <translation>Rời sau khi rút {amount}</translation>
    </message>
    <message>
        <source>Left while you stood {part} below your peak</source>
        <translation>Rời khi bạn thấp hơn đỉnh {part}</translation>
    </message>
    <message>
        <source>Left after a loss of {part} of his own within 30 days</source>
        <translation>Rời sau khi bản thân lỗ {part} trong 30 ngày</translation>
    </message>
    <message>
        <source>Left; why is not known</source>
        <translation>Đã rời; chưa rõ lý do</translation>
    </message>
</context>
<context>
    <name>LeftPanel</name>
    <message>
        <source>Copiers who left</source>
        <translation>Người sao chép đã rời</translation>
    </message>
</context>
<context>
    <name>LogViewer</name>
    <message>
        <source>Log</source>
        <translation>Nhật ký</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>Toàn bộ mục ghi</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Sự cố</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Mức</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>Các mục nhật ký</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>Hiển thị những mục nào</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>log level</comment>
        <translation>Thông tin</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>log level</comment>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Cảnh báo và lỗi</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Lỗi</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>Tìm trong nhật ký</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>&amp;Theo dõi</translation>
    </message>
    <message>
        <source>Stay at the end while more is written</source>
        <translation>Luôn ở cuối khi có mục mới</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>The selected entries, or all that are shown</source>
        <translation>Các mục đã chọn, hoặc tất cả đang hiển thị</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Mở thư mục</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Nothing was written down yet</source>
        <translation>Chưa ghi gì</translation>
    </message>
    <message>
        <source>What goes wrong stands here, with what its makers need to find it.</source>
        <translation>Sự cố được ghi ở đây, kèm thông tin nhà phát triển cần để tìm nguyên nhân.</translation>
    </message>
    <message>
        <source>Nothing like that in the log</source>
        <translation>Nhật ký không có mục nào như vậy</translation>
    </message>
    <message>
        <source>Search for something else, or show everything.</source>
        <translation>Tìm từ khác hoặc hiển thị tất cả.</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>Đang đọc nhật ký…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries}; older ones are in the folder</source>
        <translation>{entries}; mục cũ hơn nằm trong thư mục</translation>
    </message>
</context>
<context>
    <name>LookPreview</name>
    <message>
        <source>Loss</source>
        <translation>Lỗ</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Ổn</translation>
    </message>
    <message>
        <source>Profit</source>
        <comment>opposite of loss</comment>
        <translation>Lãi</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Export…</source>
        <translation>Xuất…</translation>
    </message>
    <message>
        <source>ProfitShare</source>
        <translation>ProfitShare</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Kho dữ liệu</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Bắt đầu</translation>
    </message>
</context>
<context>
    <name>MappingCard</name>
    <message>
        <source>The rows are</source>
        <translation>Các dòng là</translation>
    </message>
    <message>
        <source>Read through</source>
        <translation>Đọc theo</translation>
    </message>
    <message>
        <source>C&amp;hange this mapping…</source>
        <translation>Đổ&amp;i ánh xạ này…</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>Tên ánh xạ</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>{name} · fits</source>
        <translation>{name} · khớp</translation>
    </message>
    <message>
        <source>Our own layout</source>
        <translation>Bố cục ProfitShare</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>Tạo tại đây</translation>
    </message>
    <message>
        <source>The ro&amp;ws are</source>
        <translation>Các dòn&amp;g là</translation>
    </message>
    <message>
        <source>Read &amp;through</source>
        <translation>Đọc th&amp;eo</translation>
    </message>
    <message>
        <source>Our column · what it is in the file</source>
        <translation>Cột ProfitShare · trong tệp là gì</translation>
    </message>
    <message>
        <source>Ke&amp;ep this mapping as</source>
        <translation>Lư&amp;u ánh xạ này thành</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>Cách đọc</translation>
    </message>
    <message>
        <source>Still needed: {columns}</source>
        <translation>Còn cần: {columns}</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Th&amp;ay thế</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Overview</source>
        <translation>Tổng quan</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Đơn đăng ký</translation>
    </message>
    <message>
        <source>Futures settings</source>
        <translation>Cài đặt futures</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>Người sao chép</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>Lợi nhuận</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Phiên bản {version}</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Tìm…</translation>
    </message>
    <message>
        <source>Find an action, a page, a copier or a setting</source>
        <translation>Tìm thao tác, trang, người sao chép hoặc cài đặt</translation>
    </message>
    <message>
        <source>{page} ({keys})</source>
        <translation>{page} ({keys})</translation>
    </message>
</context>
<context>
    <name>NeedsYou</name>
    <message>
        <source>Needs you</source>
        <translation>Cần xử lý</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>Hiện không có gì cần xử lý.</translation>
    </message>
    <message>
        <source>Looking at payouts and copiers…</source>
        <translation>Đang xem chi trả và người sao chép…</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Thu gọn</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>Xem tất cả {count}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) need you</source>
        <translation>
            <numerusform>%Ln việc cần xử lý</numerusform>
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
        <translation>Dạng thời gian</translation>
    </message>
    <message>
        <source>Zone of times</source>
        <translation>Múi giờ</translation>
    </message>
    <message>
        <source>Numbers look like</source>
        <translation>Dạng số</translation>
    </message>
    <message>
        <source>Orders with one id</source>
        <translation>Lệnh trùng ID</translation>
    </message>
    <message>
        <source>Words beside numbers</source>
        <translation>Chữ cạnh số</translation>
    </message>
    <message>
        <source>USDT; ≈</source>
        <translation>USDT; ≈</translation>
    </message>
    <message>
        <source>Cells that say nothing</source>
        <translation>Ô không có giá trị</translation>
    </message>
    <message>
        <source>--; N/A</source>
        <translation>--; N/A</translation>
    </message>
    <message>
        <source>&amp;Leave rows out…</source>
        <translation>Bỏ &amp;bớt dòng…</translation>
    </message>
    <message>
        <source>refuse them, unless they are equal</source>
        <translation>từ chối, trừ khi giống nhau</translation>
    </message>
    <message>
        <source>the last one counts</source>
        <translation>tính dòng cuối</translation>
    </message>
    <message>
        <source>add them up, they are parts</source>
        <translation>cộng lại, đó là các phần</translation>
    </message>
    <message>
        <source>all count, they are fills</source>
        <translation>tính tất cả, đó là các lần khớp</translation>
    </message>
    <message>
        <source>in the zone</source>
        <translation>theo múi giờ</translation>
    </message>
    <message>
        <source>“{time}” {why}</source>
        <translation>“{time}” {why}</translation>
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
        <translation>Nhãn, cách nhau bằng dấu phẩy</translation>
    </message>
    <message>
        <source>Note on this copier</source>
        <translation>Ghi chú về người này</translation>
    </message>
    <message>
        <source>A note for yourself</source>
        <translation>Ghi chú cho riêng bạn</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>Lưu ghi chú</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Chưa lưu</translation>
    </message>
</context>
<context>
    <name>NoticeButton</name>
    <message>
        <source>Notices</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>{count}+</source>
        <translation>{count}+</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread notice(s)</source>
        <translation>
            <numerusform>%Ln thông báo chưa đọc</numerusform>
        </translation>
    </message>
    <message>
        <source>{notices} (Ctrl+Shift+N)</source>
        <translation>{notices} (Ctrl+Shift+N)</translation>
    </message>
</context>
<context>
    <name>NoticeCentre</name>
    <message>
        <source>Notices</source>
        <translation>Thông báo</translation>
    </message>
    <message>
        <source>Notices, newest first</source>
        <translation>Thông báo, mới nhất trước</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Đọc hết</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Cài đặt</translation>
    </message>
    <message>
        <source>Notices of which account</source>
        <translation>Thông báo của tài khoản nào</translation>
    </message>
    <message>
        <source>Which notices</source>
        <translation>Loại thông báo</translation>
    </message>
    <message>
        <source>All notices</source>
        <translation>Mọi thông báo</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Chưa đọc</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>Chưa kết thúc</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Khẩn</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Mọi tài khoản</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread notice(s)</source>
        <translation>
            <numerusform>%Ln thông báo chưa đọc</numerusform>
        </translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Xem cũ hơn</translation>
    </message>
    <message>
        <source>No notice of this kind.</source>
        <translation>Không có thông báo loại này.</translation>
    </message>
    <message>
        <source>Nothing to tell you. Settlements, payouts, limits and deadlines of every account will be listed here.</source>
        <translation>Chưa có gì để báo. Quyết toán, chi trả, giới hạn và hạn chót của mọi tài khoản sẽ hiện ở đây.</translation>
    </message>
    <message>
        <source>What to be told of</source>
        <translation>Nội dung muốn nhận thông báo</translation>
    </message>
</context>
<context>
    <name>NoticeDoor</name>
    <message numerus="yes">
        <source>{notice} (and %Ln more)</source>
        <translation>
            <numerusform>{notice} (và %Ln thông báo khác)</numerusform>
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
        <translation>{account} · {age} · kết thúc</translation>
    </message>
    <message>
        <source>{account} · {age} · unread</source>
        <translation>{account} · {age} · chưa đọc</translation>
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
        <translation>Nội dung muốn nhận thông báo</translation>
    </message>
    <message>
        <source>Beside the clock</source>
        <translation>Cạnh đồng hồ</translation>
    </message>
    <message>
        <source>Copy notices to the system tray, where there is one</source>
        <translation>Hiện thông báo ở khay hệ thống, nếu có</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>Giờ yên lặng từ</translation>
    </message>
    <message>
        <source>Quiet hours begin at</source>
        <translation>Giờ yên lặng bắt đầu lúc</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
    <message>
        <source>Quiet hours end at</source>
        <translation>Giờ yên lặng kết thúc lúc</translation>
    </message>
    <message>
        <source>On this computer&apos;s clock. Notices are kept here, and told afterwards.</source>
        <translation>Theo giờ máy tính này. Thông báo được giữ ở đây và báo sau.</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Khóa API</translation>
    </message>
    <message>
        <source>The account whose key ends</source>
        <translation>Tài khoản có khóa sắp hết hạn</translation>
    </message>
    <message>
        <source>Its key ends on</source>
        <translation>Khóa hết hạn ngày</translation>
    </message>
    <message>
        <source>The day on which the key ends</source>
        <translation>Ngày khóa hết hạn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>Báo tôi khi</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Settlement</source>
        <translation>Quyết toán</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bị chặn</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Chi trả</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Đơn đăng ký</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>Người sao chép</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Giới hạn</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>Nạp tiền</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Dữ liệu</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>Khóa API</translation>
    </message>
    <message>
        <source>A settlement is near</source>
        <translation>Sắp quyết toán</translation>
    </message>
    <message>
        <source>Something blocks a settlement</source>
        <translation>Có gì đó chặn quyết toán</translation>
    </message>
    <message>
        <source>Unrealized PnL near the limit</source>
        <translation>PnL chưa thực hiện gần giới hạn</translation>
    </message>
    <message>
        <source>A payout is right</source>
        <translation>Chi trả đúng</translation>
    </message>
    <message>
        <source>A payout differs</source>
        <translation>Chi trả lệch</translation>
    </message>
    <message>
        <source>A payout is missing</source>
        <translation>Thiếu chi trả</translation>
    </message>
    <message>
        <source>The application moves</source>
        <translation>Đơn đăng ký có thay đổi</translation>
    </message>
    <message>
        <source>The ratio may change again</source>
        <translation>Có thể đổi lại tỷ lệ</translation>
    </message>
    <message>
        <source>Days without a trade</source>
        <translation>Số ngày không giao dịch</translation>
    </message>
    <message>
        <source>Places for copiers run out</source>
        <translation>Sắp hết chỗ cho người sao chép</translation>
    </message>
    <message>
        <source>Assets near a threshold</source>
        <translation>Tài sản gần ngưỡng</translation>
    </message>
    <message>
        <source>Lead orders of the day run out</source>
        <translation>Sắp hết lệnh dẫn trong ngày</translation>
    </message>
    <message>
        <source>Too little balance to lead</source>
        <translation>Số dư quá thấp để dẫn lệnh</translation>
    </message>
    <message>
        <source>Orders opened at once</source>
        <translation>Lệnh mở cùng lúc</translation>
    </message>
    <message>
        <source>A deposit while holding</source>
        <translation>Nạp tiền khi giữ vị thế</translation>
    </message>
    <message>
        <source>The rules are about to change</source>
        <translation>Quy tắc sắp thay đổi</translation>
    </message>
    <message>
        <source>The record has a gap</source>
        <translation>Dữ liệu có khoảng trống</translation>
    </message>
    <message>
        <source>An API key ends</source>
        <translation>Khóa API hết hạn</translation>
    </message>
    <message>
        <source>The data is old</source>
        <translation>Dữ liệu đã cũ</translation>
    </message>
    <message>
        <source>Open Profit</source>
        <translation>Mở Lợi nhuận</translation>
    </message>
    <message>
        <source>Open Application</source>
        <translation>Mở Đơn đăng ký</translation>
    </message>
    <message>
        <source>Open Futures settings</source>
        <translation>Mở Cài đặt futures</translation>
    </message>
    <message>
        <source>Open Copiers</source>
        <translation>Mở Người sao chép</translation>
    </message>
    <message>
        <source>Open Accounts</source>
        <translation>Mở Tài khoản</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Nguồn: {source}</translation>
    </message>
    <message>
        <source>Settlement at {time}: nothing would be paid as it stands</source>
        <translation>Quyết toán {time}: hiện chưa có gì để trả</translation>
    </message>
    <message>
        <source>Settlement within the hour, {time}: {amounts} expected</source>
        <translation>Quyết toán trong vòng một giờ, {time}: dự kiến {amounts}</translation>
    </message>
    <message>
        <source>Settlement within a day, {time}: {amounts} expected</source>
        <translation>Quyết toán trong vòng một ngày, {time}: dự kiến {amounts}</translation>
    </message>
    <message>
        <source>Your unrealized PnL is below the limit: nothing is settled {time}</source>
        <translation>PnL chưa thực hiện của bạn dưới giới hạn: không quyết toán {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) cannot cover the share at {time}</source>
        <translation>
            <numerusform>%Ln người sao chép không đủ trả phần chia lúc {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) with open positions: postponed at {time}</source>
        <translation>
            <numerusform>%Ln người sao chép còn vị thế mở: hoãn lúc {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Your unrealized PnL is {amount}; at {limit} nothing settles</source>
        <translation>PnL chưa thực hiện của bạn là {amount}; đến {limit} thì không quyết toán</translation>
    </message>
    <message>
        <source>{amounts} paid for {day}, exactly as computed</source>
        <translation>Đã trả {amounts} ngày {day}, đúng như đã tính</translation>
    </message>
    <message>
        <source>The payout of {day} differs by {amounts}, all explained</source>
        <translation>Chi trả ngày {day} lệch {amounts}, đã giải thích hết</translation>
    </message>
    <message>
        <source>The payout of {day} is off by {amounts}, unexplained</source>
        <translation>Chi trả ngày {day} lệch {amounts}, chưa giải thích được</translation>
    </message>
    <message>
        <source>The payout of {day} has not come: {amounts} due</source>
        <translation>Chi trả ngày {day} chưa về: phải trả {amounts}</translation>
    </message>
    <message>
        <source>“{state}”: the platform&apos;s answer was due by {time}</source>
        <translation>“{state}”: nền tảng lẽ ra trả lời trước {time}</translation>
    </message>
    <message>
        <source>The application is now “{state}”</source>
        <translation>Trạng thái đơn hiện là “{state}”</translation>
    </message>
    <message>
        <source>The share ratio may be changed again, until {time}</source>
        <translation>Có thể đổi lại tỷ lệ chia sẻ, đến {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) without a trade: your copiers are unfollowed</source>
        <translation>
            <numerusform>%Ln ngày không giao dịch: người sao chép bị hủy theo dõi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) without a trade; copiers are unfollowed {time}</source>
        <translation>
            <numerusform>%Ln ngày không giao dịch; người sao chép bị hủy theo dõi {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>All {limit} places for copiers are taken</source>
        <translation>Đã hết {limit} chỗ cho người sao chép</translation>
    </message>
    <message>
        <source>{count} of {limit} places for copiers are taken</source>
        <translation>Đã dùng {count}/{limit} chỗ cho người sao chép</translation>
    </message>
    <message>
        <source>{amount} under management: leverage is capped at 5x</source>
        <translation>Đang quản lý {amount}: đòn bẩy giới hạn 5x</translation>
    </message>
    <message>
        <source>{amount} under management; leverage is capped at 5x from {limit} on</source>
        <translation>Đang quản lý {amount}; đòn bẩy giới hạn 5x từ {limit}</translation>
    </message>
    <message>
        <source>{count} lead orders today: the next is not copied</source>
        <translation>{count} lệnh dẫn hôm nay: lệnh tiếp theo không được sao chép</translation>
    </message>
    <message>
        <source>{count} of {limit} lead orders of today are used</source>
        <translation>Đã dùng {count}/{limit} lệnh dẫn hôm nay</translation>
    </message>
    <message>
        <source>{amount} to trade with: below {limit} lead orders fail</source>
        <translation>Còn {amount} để giao dịch: dưới {limit} lệnh dẫn thất bại</translation>
    </message>
    <message>
        <source>{symbol} was opened within 500 ms of another: it was not copied</source>
        <translation>{symbol} mở trong vòng 500 ms so với lệnh khác: không được sao chép</translation>
    </message>
    <message>
        <source>{amounts} came in while a position was open: copiers&apos; positions shrink</source>
        <translation>{amounts} nạp vào khi đang mở vị thế: vị thế của người sao chép nhỏ lại</translation>
    </message>
    <message>
        <source>The platform&apos;s rules change {time}: version “{label}”</source>
        <translation>Quy tắc nền tảng thay đổi {time}: phiên bản “{label}”</translation>
    </message>
    <message numerus="yes">
        <source>The record has a gap of %Ln day(s) from {day} on</source>
        <translation>
            <numerusform>Dữ liệu có khoảng trống %Ln ngày từ {day}</numerusform>
        </translation>
    </message>
    <message>
        <source>The API key ended {time}</source>
        <translation>Khóa API đã hết hạn {time}</translation>
    </message>
    <message>
        <source>The API key ends {time}</source>
        <translation>Khóa API hết hạn {time}</translation>
    </message>
    <message>
        <source>Nothing was learned since {time}</source>
        <translation>Không có dữ liệu mới từ {time}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hôm qua</translation>
    </message>
</context>
<context>
    <name>OpenTable</name>
    <message>
        <source>Opened</source>
        <translation>Mở lúc</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Giữ</translation>
    </message>
    <message>
        <source>Unrealised PnL</source>
        <translation>PnL chưa thực hiện</translation>
    </message>
    <message>
        <source>Fees so far</source>
        <translation>Phí đến nay</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>Vị thế đang mở</translation>
    </message>
</context>
<context>
    <name>OrdersTable</name>
    <message>
        <source>Orders behind this payout</source>
        <translation>Các lệnh tạo nên khoản chi trả này</translation>
    </message>
    <message>
        <source>Orders before these</source>
        <translation>Lệnh phía trước</translation>
    </message>
    <message>
        <source>Orders after these</source>
        <translation>Lệnh phía sau</translation>
    </message>
    <message>
        <source>{first}–{last} of {count}</source>
        <translation>{first}–{last}/{count}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Ròng</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Phần chia</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Thực hiện</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Phí</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>carried from an earlier window</source>
        <translation>mang từ kỳ trước</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>Go on</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Account</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Chi trả</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Hoạt động</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Đồng bộ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Dữ liệu</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Đồng hồ</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>Người sao chép</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>Quyết toán</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>Khắc phục</translation>
    </message>
    <message>
        <source>Look at the payout</source>
        <translation>Xem chi trả</translation>
    </message>
    <message>
        <source>Look at the clock</source>
        <translation>Xem đồng hồ</translation>
    </message>
    <message>
        <source>See the log</source>
        <translation>Xem nhật ký</translation>
    </message>
    <message>
        <source>See what is missing</source>
        <translation>Xem phần thiếu</translation>
    </message>
    <message>
        <source>Bring it up to date</source>
        <translation>Cập nhật</translation>
    </message>
    <message>
        <source>See the copiers</source>
        <translation>Xem người sao chép</translation>
    </message>
    <message>
        <source>See who waits</source>
        <translation>Xem ai chờ</translation>
    </message>
    <message>
        <source>Enter payouts</source>
        <translation>Nhập chi trả</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>khớp</translation>
    </message>
    <message>
        <source>differs, explained</source>
        <translation>lệch, đã giải thích</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>tranh chấp</translation>
    </message>
    <message>
        <source>waits for the payout</source>
        <translation>chờ chi trả</translation>
    </message>
    <message>
        <source>next change allowed now</source>
        <translation>được đổi ngay</translation>
    </message>
    <message>
        <source>fixed, it cannot be changed</source>
        <translation>cố định, không đổi được</translation>
    </message>
    <message>
        <source>when it may change is not published</source>
        <translation>không công bố khi nào được đổi</translation>
    </message>
    <message>
        <source>The payout of {day} has differences</source>
        <translation>Chi trả ngày {day} có chênh lệch</translation>
    </message>
    <message>
        <source>The payout of {day} differs by {amounts}</source>
        <translation>Chi trả ngày {day} lệch {amounts}</translation>
    </message>
    <message>
        <source>Copiers are unfollowed in {time} without a trade</source>
        <translation>Người sao chép bị hủy theo dõi sau {time} không giao dịch</translation>
    </message>
    <message>
        <source>The last news came {age}</source>
        <translation>Dữ liệu mới nhất về {age}</translation>
    </message>
    <message numerus="yes">
        <source>No trade for %Ln day(s)</source>
        <translation>
            <numerusform>%Ln ngày không giao dịch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last sync had %Ln problem(s)</source>
        <translation>
            <numerusform>Lần đồng bộ gần nhất có %Ln lỗi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The record has a gap of %Ln day(s)</source>
        <translation>
            <numerusform>Dữ liệu có khoảng trống %Ln ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %Ln second(s)</source>
        <translation>
            <numerusform>Đồng hồ máy tính này lệch %Ln giây</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln place(s) are taken</source>
        <translation>
            <numerusform>Đã hết cả %Ln chỗ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inactive copier(s) hold places</source>
        <translation>
            <numerusform>%Ln người không hoạt động đang giữ chỗ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) would not be settled</source>
        <translation>
            <numerusform>%Ln người sao chép sẽ không được quyết toán</numerusform>
        </translation>
    </message>
    <message>
        <source>No payout was ever recorded</source>
        <translation>Chưa ghi nhận khoản chi trả nào</translation>
    </message>
    <message>
        <source>The platform unfollows your copiers since {time}.</source>
        <translation>Nền tảng hủy theo dõi người sao chép của bạn từ {time}.</translation>
    </message>
    <message>
        <source>The first begins on {day}. Import what is missing.</source>
        <translation>Khoảng đầu tiên bắt đầu ngày {day}. Hãy nhập phần thiếu.</translation>
    </message>
    <message>
        <source>{amounts} held back until their positions close.</source>
        <translation>{amounts} bị hoãn đến khi đóng vị thế.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that nothing explains.</source>
        <translation>
            <numerusform>%Ln dòng chưa giải thích được.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), every part of it explained.</source>
        <translation>
            <numerusform>%Ln dòng, đã giải thích hết.</numerusform>
        </translation>
    </message>
    <message>
        <source>Any trade that is copied starts the clock anew.</source>
        <translation>Mọi giao dịch được sao chép sẽ tính lại từ đầu.</translation>
    </message>
    <message>
        <source>What it could not read is named in the log.</source>
        <translation>Phần không đọc được ghi trong nhật ký.</translation>
    </message>
    <message>
        <source>What is shown may have changed since. Import or sync.</source>
        <translation>Số liệu có thể đã thay đổi. Hãy nhập hoặc đồng bộ.</translation>
    </message>
    <message>
        <source>Countdowns are off by as much. Set the clock.</source>
        <translation>Đếm ngược cũng lệch như vậy. Hãy chỉnh đồng hồ.</translation>
    </message>
    <message>
        <source>Nobody else can follow you.</source>
        <translation>Không ai sao chép thêm được.</translation>
    </message>
    <message>
        <source>The platform lets you remove them.</source>
        <translation>Nền tảng cho phép bạn gỡ họ.</translation>
    </message>
    <message>
        <source>A condition of the platform is not met.</source>
        <translation>Một điều kiện của nền tảng chưa đạt.</translation>
    </message>
    <message>
        <source>Import or enter what you were paid to see whether it was right.</source>
        <translation>Nhập số tiền bạn đã nhận để biết có đúng không.</translation>
    </message>
    <message>
        <source>no payout recorded</source>
        <translation>chưa ghi nhận chi trả</translation>
    </message>
    <message>
        <source>differs, not looked into</source>
        <translation>lệch, chưa xem xét</translation>
    </message>
    <message>
        <source>next change allowed {time}</source>
        <translation>được đổi tiếp {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>%Ln đang hoạt động</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inactive</source>
        <translation>
            <numerusform>%Ln không hoạt động</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln chưa rõ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewCurve</name>
    <message>
        <source>Cumulative profit share</source>
        <translation>Phần chia lũy kế</translation>
    </message>
    <message>
        <source>Newest settled windows</source>
        <translation>Các kỳ quyết toán gần nhất</translation>
    </message>
    <message>
        <source>Settled in total</source>
        <translation>Tổng đã quyết toán</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Chi trả</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Phần chia</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Reading the archive…</source>
        <translation>Đang đọc kho dữ liệu…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Tài khoản</translation>
    </message>
    <message>
        <source>What am I owed, why, when, by whom?</source>
        <translation>Tôi được nợ bao nhiêu, vì sao, khi nào, ai trả?</translation>
    </message>
    <message>
        <source>One panel for every account you lead on will stand here. Import its orders, which makes the account too, connect an exchange, or look around first.</source>
        <translation>Mỗi tài khoản dẫn lệnh của bạn sẽ có một bảng ở đây. Nhập lệnh của tài khoản (tài khoản được tạo luôn), kết nối sàn, hoặc xem thử trước.</translation>
    </message>
    <message>
        <source>The same on the command line:</source>
        <translation>Thao tác tương tự trên dòng lệnh:</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>Xem thử với dữ liệu demo</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Nhập tệp…</translation>
    </message>
    <message>
        <source>Connect an exchange…</source>
        <translation>Kết nối sàn…</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Select the inactive copiers</source>
        <translation>Chọn người sao chép không hoạt động</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>Trang {page}</translation>
    </message>
    <message>
        <source>Turn to this account</source>
        <translation>Chuyển sang tài khoản này</translation>
    </message>
    <message>
        <source>Setting on the page {page}</source>
        <translation>Cài đặt trên trang {page}</translation>
    </message>
    <message>
        <source>Export: {kind} – {format}</source>
        <translation>Xuất: {kind} – {format}</translation>
    </message>
    <message>
        <source>Opens the export with this chosen</source>
        <translation>Mở phần xuất với lựa chọn này</translation>
    </message>
</context>
<context>
    <name>Payout</name>
    <message>
        <source>Base × ratio</source>
        <translation>Cơ sở × tỷ lệ</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Quy tắc</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Kích hoạt bởi</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Pending now</source>
        <translation>Đang chờ hiện tại</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Tại thời điểm</translation>
    </message>
    <message>
        <source>High-water mark</source>
        <translation>Mức đỉnh</translation>
    </message>
    <message>
        <source>Nothing is lost: it is carried to the next window.</source>
        <translation>Không mất gì: được chuyển sang kỳ sau.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Phải trả</translation>
    </message>
    <message>
        <source>Cut off and due</source>
        <translation>Chốt và phải trả</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>Mốc chốt</translation>
    </message>
    <message>
        <source>Paid out at</source>
        <translation>Chi trả lúc</translation>
    </message>
</context>
<context>
    <name>PayoutDoor</name>
    <message>
        <source>Reading the orders and payments behind it…</source>
        <translation>Đang đọc lệnh và khoản thanh toán liên quan…</translation>
    </message>
    <message>
        <source>The archive has changed since this was read. Refresh the page.</source>
        <translation>Kho dữ liệu đã thay đổi sau khi đọc. Hãy làm mới trang.</translation>
    </message>
    <message>
        <source>Nothing was written. {path}: {why}.</source>
        <translation>Chưa ghi gì. {path}: {why}.</translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>Đã ghi vào {path}.</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Lưu bằng chứng</translation>
    </message>
</context>
<context>
    <name>PayoutDrawer</name>
    <message>
        <source>Explanation of a payout</source>
        <translation>Giải thích khoản chi trả</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Sao chép văn bản</translation>
    </message>
    <message>
        <source>Rows…</source>
        <translation>Dòng…</translation>
    </message>
    <message>
        <source>See and correct this copier&apos;s orders and events</source>
        <translation>Xem và sửa lệnh và sự kiện của người này</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Save the proof as one page for a support ticket</source>
        <translation>Lưu bằng chứng thành một trang để gửi hỗ trợ</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save the proof with every order and its digest</source>
        <translation>Lưu bằng chứng với mọi lệnh và mã băm</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>Đóng phần giải thích</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Đóng (Esc)</translation>
    </message>
    <message>
        <source>Terms of the payout</source>
        <translation>Thành phần chi trả</translation>
    </message>
</context>
<context>
    <name>PendingTable</name>
    <message>
        <source>Pending share by copier</source>
        <translation>Phần chia chờ theo người sao chép</translation>
    </message>
    <message>
        <source>No order has closed since the last cut-off.</source>
        <translation>Chưa có lệnh nào đóng từ mốc chốt gần nhất.</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Người sao chép</translation>
    </message>
    <message>
        <source>Pending share</source>
        <translation>Phần chia chờ</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>If settled now</source>
        <translation>Nếu quyết toán ngay</translation>
    </message>
    <message>
        <source>To high-water mark</source>
        <translation>Đến mức đỉnh</translation>
    </message>
</context>
<context>
    <name>Performance</name>
    <message>
        <source>Return on investment</source>
        <translation>Lợi suất đầu tư (ROI)</translation>
    </message>
    <message>
        <source>Time-weighted return</source>
        <translation>Lợi suất theo thời gian</translation>
    </message>
    <message>
        <source>Additive return</source>
        <translation>Lợi suất cộng dồn</translation>
    </message>
    <message>
        <source>Modified Dietz return</source>
        <translation>Lợi suất Dietz hiệu chỉnh</translation>
    </message>
    <message>
        <source>Money-weighted return</source>
        <translation>Lợi suất theo dòng tiền</translation>
    </message>
    <message>
        <source>Compound annual growth</source>
        <translation>Tăng trưởng kép năm (CAGR)</translation>
    </message>
    <message>
        <source>Maximum drawdown</source>
        <translation>Sụt giảm tối đa</translation>
    </message>
    <message>
        <source>Drawdown of the ROI curve</source>
        <translation>Sụt giảm của đường ROI</translation>
    </message>
    <message>
        <source>Drawdown of the asset curve</source>
        <translation>Sụt giảm của đường tài sản</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>Biến động</translation>
    </message>
    <message>
        <source>Sharpe ratio</source>
        <translation>Tỷ lệ Sharpe</translation>
    </message>
    <message>
        <source>Sortino ratio</source>
        <translation>Tỷ lệ Sortino</translation>
    </message>
    <message>
        <source>Ulcer index</source>
        <translation>Chỉ số Ulcer</translation>
    </message>
    <message>
        <source>Value at risk, 95 %</source>
        <translation>Value at Risk, 95%</translation>
    </message>
    <message>
        <source>Expected shortfall, 95 %</source>
        <translation>Expected Shortfall, 95%</translation>
    </message>
    <message>
        <source>Win rate by orders</source>
        <translation>Tỷ lệ thắng theo lệnh</translation>
    </message>
    <message>
        <source>Win rate by positions</source>
        <translation>Tỷ lệ thắng theo vị thế</translation>
    </message>
    <message>
        <source>Win rate by days</source>
        <translation>Tỷ lệ thắng theo ngày</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>Hệ số lợi nhuận</translation>
    </message>
    <message>
        <source>Winning to losing orders</source>
        <translation>Lệnh thắng trên lệnh thua</translation>
    </message>
    <message>
        <source>Expectancy</source>
        <translation>Kỳ vọng</translation>
    </message>
    <message>
        <source>Payoff ratio</source>
        <translation>Tỷ lệ lãi/lỗ</translation>
    </message>
    <message>
        <source>Total income</source>
        <translation>Tổng thu nhập</translation>
    </message>
    <message>
        <source>Copiers&apos; PnL</source>
        <translation>PnL người sao chép</translation>
    </message>
    <message>
        <source>Income from profit share</source>
        <translation>Thu nhập từ chia sẻ lợi nhuận</translation>
    </message>
    <message>
        <source>Share ratio</source>
        <translation>Tỷ lệ chia sẻ</translation>
    </message>
    <message>
        <source>PnL / (first equity + everything moved in)</source>
        <translation>PnL / (vốn đầu + toàn bộ tiền nạp)</translation>
    </message>
    <message>
        <source>Product of (1 + daily return) - 1; daily return = (equity - flow) / equity before - 1</source>
        <translation>Tích của (1 + lợi suất ngày) - 1; lợi suất ngày = (vốn - dòng tiền) / vốn trước đó - 1</translation>
    </message>
    <message>
        <source>Sum over the stretches between transfers of (end - beginning) / beginning</source>
        <translation>Tổng theo các đoạn giữa những lần chuyển tiền của (cuối - đầu) / đầu</translation>
    </message>
    <message>
        <source>PnL / (first equity + each move x the part of the period it was there)</source>
        <translation>PnL / (vốn đầu + mỗi khoản chuyển x phần thời gian có mặt trong giai đoạn)</translation>
    </message>
    <message>
        <source>The one rate of the period at which first equity and moves grow into the last equity</source>
        <translation>Một mức lợi suất duy nhất của giai đoạn làm vốn đầu và các khoản chuyển tăng thành vốn cuối</translation>
    </message>
    <message>
        <source>(1 + time-weighted return) ^ (365 / days) - 1</source>
        <translation>(1 + lợi suất theo thời gian) ^ (365 / số ngày) - 1</translation>
    </message>
    <message>
        <source>Largest fall from a peak of the chained value of 1, the start being a peak</source>
        <translation>Mức giảm lớn nhất từ đỉnh của giá trị nối chuỗi bắt đầu từ 1, điểm đầu là đỉnh</translation>
    </message>
    <message>
        <source>Largest fall from a peak of 1 + additive return</source>
        <translation>Mức giảm lớn nhất từ đỉnh của 1 + lợi suất cộng dồn</translation>
    </message>
    <message>
        <source>Largest fall from a peak of the equity itself; a withdrawal counts as a fall</source>
        <translation>Mức giảm lớn nhất từ đỉnh của chính vốn; rút tiền tính là giảm</translation>
    </message>
    <message>
        <source>Sample deviation of the daily returns x root of 365</source>
        <translation>Độ lệch mẫu của lợi suất ngày x căn bậc hai của 365</translation>
    </message>
    <message>
        <source>Mean / sample deviation of the daily returns x root of 365; risk-free rate 0</source>
        <translation>Trung bình / độ lệch mẫu của lợi suất ngày x căn bậc hai của 365; lãi suất phi rủi ro 0</translation>
    </message>
    <message>
        <source>Mean of the daily returns / root of the mean squared loss x root of 365</source>
        <translation>Trung bình lợi suất ngày / căn của trung bình bình phương lỗ x căn bậc hai của 365</translation>
    </message>
    <message>
        <source>Root of the mean squared drawdown over the days</source>
        <translation>Căn của trung bình bình phương sụt giảm theo ngày</translation>
    </message>
    <message>
        <source>The daily return exceeded on 95 % of days: historical, interpolated</source>
        <translation>Lợi suất ngày được vượt trong 95% số ngày: theo lịch sử, nội suy</translation>
    </message>
    <message>
        <source>Mean return of the worst 5 % of days, of one day at least</source>
        <translation>Lợi suất trung bình của 5% ngày tệ nhất, ít nhất một ngày</translation>
    </message>
    <message>
        <source>Closed orders with a net above 0 / all closed orders; net = realized - fees + funding</source>
        <translation>Lệnh đã đóng có ròng trên 0 / mọi lệnh đã đóng; ròng = thực hiện - phí + funding</translation>
    </message>
    <message>
        <source>Fully closed positions with a profit / all fully closed ones; partial closes do not count</source>
        <translation>Vị thế đã đóng hết có lãi / mọi vị thế đã đóng hết; đóng một phần không tính</translation>
    </message>
    <message>
        <source>Days with a profit / (days with a profit + days with a loss)</source>
        <translation>Ngày lãi / (ngày lãi + ngày lỗ)</translation>
    </message>
    <message>
        <source>Sum of the gains of winning orders / sum of the losses of losing ones</source>
        <translation>Tổng lãi của lệnh thắng / tổng lỗ của lệnh thua</translation>
    </message>
    <message>
        <source>Number of winning orders / number of losing ones</source>
        <translation>Số lệnh thắng / số lệnh thua</translation>
    </message>
    <message>
        <source>Sum of the nets of all closed orders / their number</source>
        <translation>Tổng ròng của mọi lệnh đã đóng / số lệnh</translation>
    </message>
    <message>
        <source>Mean gain of winning orders / mean loss of losing ones</source>
        <translation>Lãi trung bình của lệnh thắng / lỗ trung bình của lệnh thua</translation>
    </message>
    <message>
        <source>The account&apos;s PnL: last equity - first equity - everything moved in or out between</source>
        <translation>PnL của tài khoản: vốn cuối - vốn đầu - toàn bộ tiền nạp rút ở giữa</translation>
    </message>
    <message>
        <source>Sum of the nets of all copiers&apos; orders closed in the period</source>
        <translation>Tổng ròng của lệnh mọi người sao chép đóng trong giai đoạn</translation>
    </message>
    <message>
        <source>Sum of the dues of all settlements paid in the period</source>
        <translation>Tổng phải trả của mọi quyết toán được trả trong giai đoạn</translation>
    </message>
    <message>
        <source>The share ratio that a new order would be opened under now</source>
        <translation>Tỷ lệ chia sẻ áp dụng nếu mở lệnh mới bây giờ</translation>
    </message>
    <message>
        <source>the files cannot be used</source>
        <translation>không dùng được tệp</translation>
    </message>
    <message>
        <source>no equity is known in this period</source>
        <translation>chưa rõ vốn trong giai đoạn này</translation>
    </message>
    <message>
        <source>the equity is known once; a return needs two readings</source>
        <translation>chỉ có một số liệu vốn; lợi suất cần hai số liệu</translation>
    </message>
    <message>
        <source>there are fewer than two daily returns</source>
        <translation>có ít hơn hai lợi suất ngày</translation>
    </message>
    <message>
        <source>the first equity is not above zero</source>
        <translation>vốn đầu không lớn hơn 0</translation>
    </message>
    <message>
        <source>the equity was not above zero at the beginning of a day</source>
        <translation>vốn không lớn hơn 0 ở đầu một ngày</translation>
    </message>
    <message>
        <source>a day lost more than there was; below zero no return can be chained</source>
        <translation>một ngày lỗ nhiều hơn số đang có; dưới 0 không nối chuỗi lợi suất được</translation>
    </message>
    <message>
        <source>the returns do not vary</source>
        <translation>lợi suất không thay đổi</translation>
    </message>
    <message>
        <source>no day had a loss</source>
        <translation>không có ngày lỗ</translation>
    </message>
    <message>
        <source>no day had a profit or a loss</source>
        <translation>không có ngày lãi hay lỗ</translation>
    </message>
    <message>
        <source>first equity and moves do not add up to capital above zero</source>
        <translation>vốn đầu và tiền chuyển không tạo thành vốn lớn hơn 0</translation>
    </message>
    <message>
        <source>no rate, or more than one, explains the moves and the last equity</source>
        <translation>không có hoặc có nhiều mức lợi suất khớp với tiền chuyển và vốn cuối</translation>
    </message>
    <message>
        <source>the rows are not about a day apart</source>
        <translation>các dòng không cách nhau khoảng một ngày</translation>
    </message>
    <message>
        <source>the figure is beyond the largest number</source>
        <translation>giá trị vượt số lớn nhất</translation>
    </message>
    <message>
        <source>no orders were given</source>
        <translation>không có lệnh nào</translation>
    </message>
    <message>
        <source>no order is known to be the lead&apos;s own</source>
        <translation>không có lệnh nào chắc chắn của Lead Trader</translation>
    </message>
    <message>
        <source>no order was closed</source>
        <translation>không có lệnh nào đã đóng</translation>
    </message>
    <message>
        <source>no closed order won</source>
        <translation>không có lệnh đã đóng nào thắng</translation>
    </message>
    <message>
        <source>no closed order lost</source>
        <translation>không có lệnh đã đóng nào thua</translation>
    </message>
    <message>
        <source>orders do not say which position they belong to</source>
        <translation>lệnh không ghi thuộc vị thế nào</translation>
    </message>
    <message>
        <source>the orders are in several assets, which cannot be added up</source>
        <translation>lệnh thuộc nhiều tài sản, không cộng được</translation>
    </message>
    <message>
        <source>Ours: {formula}</source>
        <translation>Của chúng tôi: {formula}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Nguồn: {source}</translation>
    </message>
    <message>
        <source>{platform} shows “{label}”: {formula}</source>
        <translation>{platform} hiển thị “{label}”: {formula}</translation>
    </message>
    <message>
        <source>Where it is undefined {platform} shows: {words}</source>
        <translation>Khi không xác định, {platform} hiển thị: {words}</translation>
    </message>
    <message>
        <source>very large</source>
        <translation>rất lớn</translation>
    </message>
</context>
<context>
    <name>PerformanceTab</name>
    <message>
        <source>Reading the archive…</source>
        <translation>Đang đọc kho dữ liệu…</translation>
    </message>
    <message>
        <source>Nothing to measure yet</source>
        <translation>Chưa có gì để đo</translation>
    </message>
    <message>
        <source>Import orders, or events of the kind “equity” with one reading a day: returns and drawdowns are made of them.</source>
        <translation>Nhập lệnh, hoặc sự kiện loại “equity” mỗi ngày một số liệu: lợi suất và sụt giảm được tính từ đó.</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 ngày</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 ngày</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 ngày</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>Mọi ngày</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Tài sản</translation>
    </message>
    <message>
        <source>Performance figures</source>
        <translation>Chỉ số hiệu suất</translation>
    </message>
    <message>
        <source>{platform}: “{label}”</source>
        <translation>{platform}: “{label}”</translation>
    </message>
    <message>
        <source>no order of a copier is known</source>
        <translation>chưa có lệnh nào của người sao chép</translation>
    </message>
    <message>
        <source>nothing says which: import a ratio_change event</source>
        <translation>không rõ: hãy nhập sự kiện ratio_change</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) measured</source>
        <translation>
            <numerusform>đo %Ln ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without a reading</source>
        <translation>
            <numerusform>%Ln ngày trong đó không có số liệu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlatformSection</name>
    <message>
        <source>The same year by other platforms&apos; rules</source>
        <translation>Cùng năm theo quy tắc nền tảng khác</translation>
    </message>
    <message>
        <source>Rules of</source>
        <translation>Quy tắc của</translation>
    </message>
    <message>
        <source>Share earned</source>
        <translation>Phần chia</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>Of it pending</source>
        <translation>Trong đó chờ</translation>
    </message>
    <message>
        <source>Copiers keep</source>
        <translation>Người sao chép giữ</translation>
    </message>
    <message>
        <source>Assumes</source>
        <translation>Giả định</translation>
    </message>
    <message>
        <source>{platform}, losses carried</source>
        <translation>{platform}, có mang lỗ</translation>
    </message>
    <message>
        <source>{platform} (as it was)</source>
        <translation>{platform} (thực tế)</translation>
    </message>
    <message>
        <source>{platform} assumes</source>
        <translation>{platform} giả định</translation>
    </message>
    <message>
        <source>This is what your own archive settled to; nothing is assumed.</source>
        <translation>Đây là kết quả từ chính kho dữ liệu của bạn; không giả định gì.</translation>
    </message>
</context>
<context>
    <name>Positions</name>
    <message>
        <source>Symbol</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Chiều</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>Giao dịch</translation>
    </message>
    <message>
        <source>A trade that was copied</source>
        <translation>Giao dịch đã được sao chép</translation>
    </message>
    <message>
        <source>A trade of your own that was not copied</source>
        <translation>Giao dịch của bạn không được sao chép</translation>
    </message>
    <message>
        <source>Several positions within half a second</source>
        <translation>Nhiều vị thế trong nửa giây</translation>
    </message>
    <message>
        <source>Money moved in while a position is open</source>
        <translation>Nạp tiền khi đang mở vị thế</translation>
    </message>
    <message>
        <source>High leverage and thin markets</source>
        <translation>Đòn bẩy cao và thị trường mỏng</translation>
    </message>
    <message>
        <source>Hedging, grids, martingale, many trades</source>
        <translation>Hedge, lưới, martingale, nhiều giao dịch</translation>
    </message>
    <message>
        <source>Of positions opened within 500 ms of one another only the first is copied; the others may be missing with your copiers.</source>
        <translation>Trong các vị thế mở cách nhau dưới 500 ms, chỉ vị thế đầu được sao chép; người sao chép có thể thiếu các vị thế còn lại.</translation>
    </message>
    <message>
        <source>A large deposit makes your position a smaller part of your account. Copiers&apos; positions follow, and some may be reduced by force.</source>
        <translation>Khoản nạp lớn làm vị thế chiếm phần nhỏ hơn trong tài khoản. Vị thế của người sao chép đi theo, và một số có thể bị buộc giảm.</translation>
    </message>
    <message>
        <source>In a small coin there is little on the other side: copiers enter and leave at worse prices than you, and may lose where you win. Leverage makes the difference larger.</source>
        <translation>Với coin nhỏ, phía đối ứng mỏng: người sao chép vào và ra ở giá xấu hơn bạn, và có thể lỗ khi bạn lãi. Đòn bẩy làm chênh lệch lớn hơn.</translation>
    </message>
    <message>
        <source>They only work when copiers&apos; orders match yours almost exactly. Delays and thin markets break that, and copies fail or lose.</source>
        <translation>Chỉ hiệu quả khi lệnh của người sao chép khớp gần như chính xác với lệnh của bạn. Độ trễ và thị trường mỏng phá vỡ điều đó, bản sao thất bại hoặc lỗ.</translation>
    </message>
    <message>
        <source>Not in your record.</source>
        <translation>Không có trong dữ liệu của bạn.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) in your record.</source>
        <translation>
            <numerusform>%Ln lần trong dữ liệu của bạn.</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Dẫn</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Riêng</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Long</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Short</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} ngày {hours} giờ</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} giờ {minutes} phút</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} phút</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} giây</translation>
    </message>
</context>
<context>
    <name>PositionsTab</name>
    <message>
        <source>Reading the archive…</source>
        <translation>Đang đọc kho dữ liệu…</translation>
    </message>
    <message>
        <source>Which trades</source>
        <translation>Giao dịch nào</translation>
    </message>
    <message>
        <source>Lead and own</source>
        <translation>Dẫn và riêng</translation>
    </message>
    <message>
        <source>Lead only</source>
        <translation>Chỉ dẫn</translation>
    </message>
    <message>
        <source>Own only</source>
        <translation>Chỉ riêng</translation>
    </message>
    <message>
        <source>Orders that are not filled yet are in no file and no API that is read.</source>
        <translation>Lệnh chưa khớp không có trong tệp hay API nào được đọc.</translation>
    </message>
    <message>
        <source>What copiers may not be able to follow</source>
        <translation>Những gì người sao chép có thể không theo được</translation>
    </message>
    <message>
        <source>No position is open.</source>
        <translation>Không có vị thế mở.</translation>
    </message>
    <message>
        <source>No position of this kind is open. Choose “Lead and own” to see all.</source>
        <translation>Không có vị thế mở loại này. Chọn “Dẫn và riêng” để xem tất cả.</translation>
    </message>
    <message>
        <source>Open · {count}</source>
        <translation>Đang mở · {count}</translation>
    </message>
    <message>
        <source>History · {count}</source>
        <translation>Lịch sử · {count}</translation>
    </message>
    <message>
        <source>By symbol · {count}</source>
        <translation>Theo mã · {count}</translation>
    </message>
    <message>
        <source>What to mind</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Nguồn: {source}</translation>
    </message>
    <message>
        <source>All orders in this account are copiers&apos;. Import your own with “lead” or “own” in the column is_lead, or connect the exchange.</source>
        <translation>Mọi lệnh trong tài khoản này là của người sao chép. Nhập lệnh của bạn với “lead” hoặc “own” ở cột is_lead, hoặc kết nối sàn.</translation>
    </message>
    <message>
        <source>Import your orders, with “lead” or “own” in the column is_lead.</source>
        <translation>Nhập lệnh của bạn với “lead” hoặc “own” ở cột is_lead.</translation>
    </message>
    <message>
        <source>No trade of your own is known</source>
        <translation>Chưa có giao dịch nào của bạn</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Theme</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Theo hệ thống</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Colours of profit and loss</source>
        <translation>Màu lãi và lỗ</translation>
    </message>
    <message>
        <source>Blue and orange are told apart with every kind of colour blindness. Shapes need no colour at all.</source>
        <translation>Xanh dương và cam phân biệt được với mọi dạng mù màu. Hình dạng thì không cần màu.</translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation>Xanh lá và đỏ</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>Xanh dương và cam</translation>
    </message>
    <message>
        <source>Shapes, no colours</source>
        <translation>Hình dạng, không màu</translation>
    </message>
    <message>
        <source>Colour of a rise</source>
        <translation>Màu tăng</translation>
    </message>
    <message>
        <source>Turns profit and loss round everywhere: figures, charts, pictures. What is in order or wrong never turns.</source>
        <translation>Đảo màu lãi và lỗ ở mọi nơi: số liệu, biểu đồ, ảnh. Màu của trạng thái ổn hay lỗi không bao giờ đảo.</translation>
    </message>
    <message>
        <source>As usual in my language</source>
        <translation>Theo thông lệ ngôn ngữ của tôi</translation>
    </message>
    <message>
        <source>Green (or blue) is up</source>
        <translation>Xanh lá (hoặc xanh dương) là tăng</translation>
    </message>
    <message>
        <source>Red (or orange) is up</source>
        <translation>Đỏ (hoặc cam) là tăng</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>Mật độ</translation>
    </message>
    <message>
        <source>Compact shows about a third more rows in a table.</source>
        <translation>“Gọn” hiển thị thêm khoảng một phần ba số dòng trong bảng.</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>Thoáng</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Gọn</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngôn ngữ</translation>
    </message>
    <message>
        <source>Words, figures and dates. Takes effect when ProfitShare is next started.</source>
        <translation>Chữ, số và ngày. Có hiệu lực từ lần khởi động ProfitShare tiếp theo.</translation>
    </message>
    <message>
        <source>Large amounts</source>
        <translation>Số tiền lớn</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>Đầy đủ</translation>
    </message>
    <message>
        <source>In 万 and 亿</source>
        <translation>Theo 万 và 亿</translation>
    </message>
    <message>
        <source>Privacy at the start</source>
        <translation>Riêng tư khi khởi động</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H hides and shows amounts at any time.</source>
        <translation>Ctrl+Shift+H ẩn và hiện số tiền bất cứ lúc nào.</translation>
    </message>
    <message>
        <source>As it was last</source>
        <translation>Như lần trước</translation>
    </message>
    <message>
        <source>Everything is shown</source>
        <translation>Hiện tất cả</translation>
    </message>
    <message>
        <source>Amounts are hidden</source>
        <translation>Ẩn số tiền</translation>
    </message>
    <message>
        <source>All figures and names are hidden</source>
        <translation>Ẩn mọi số liệu và tên</translation>
    </message>
    <message>
        <source>Amounts are scrambled, for screenshots</source>
        <translation>Xáo trộn số tiền, để chụp màn hình</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Tùy chọn</translation>
    </message>
    <message>
        <source>ProfitShare speaks the other language when it is next started.</source>
        <translation>ProfitShare sẽ dùng ngôn ngữ mới từ lần khởi động tiếp theo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>This is the &amp;whole list: who is not in it has left</source>
        <translation>Đây là danh sách đầ&amp;y đủ: ai không có trong đó là đã rời</translation>
    </message>
    <message>
        <source>Take the tick away where the list goes on, as on a page with numbers below.</source>
        <translation>Bỏ dấu khi danh sách còn tiếp, như trang có số trang bên dưới.</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>The mapping is not finished yet.</source>
        <translation>Ánh xạ chưa hoàn tất.</translation>
    </message>
    <message>
        <source>Still needed: {columns}</source>
        <translation>Còn cần: {columns}</translation>
    </message>
    <message>
        <source>The first rows, as they would be saved</source>
        <translation>Các dòng đầu như sẽ được lưu</translation>
    </message>
    <message>
        <source>None of the first rows can be used.</source>
        <translation>Không dòng nào trong các dòng đầu dùng được.</translation>
    </message>
    <message>
        <source>Refused lines · {count}</source>
        <translation>Dòng bị từ chối · {count}</translation>
    </message>
</context>
<context>
    <name>PrivacyBanner</name>
    <message>
        <source>Show amounts</source>
        <translation>Hiện số tiền</translation>
    </message>
    <message>
        <source>Amounts are hidden.</source>
        <translation>Số tiền đang bị ẩn.</translation>
    </message>
    <message>
        <source>Percentages, counts and names are shown.</source>
        <translation>Tỷ lệ phần trăm, số lượng và tên vẫn hiện.</translation>
    </message>
    <message>
        <source>Amounts, percentages, counts and names are hidden.</source>
        <translation>Số tiền, tỷ lệ phần trăm, số lượng và tên đang bị ẩn.</translation>
    </message>
    <message>
        <source>Shapes and order stay true.</source>
        <translation>Hình dạng và thứ tự vẫn đúng.</translation>
    </message>
    <message>
        <source>These amounts and names are not real.</source>
        <translation>Các số tiền và tên này không phải thật.</translation>
    </message>
    <message>
        <source>Every amount is multiplied by one secret factor; percentages are true.</source>
        <translation>Mọi số tiền được nhân với cùng một hệ số bí mật; tỷ lệ phần trăm vẫn đúng.</translation>
    </message>
</context>
<context>
    <name>PrivacyButton</name>
    <message>
        <source>Normal: everything is shown</source>
        <translation>Bình thường: hiện tất cả</translation>
    </message>
    <message>
        <source>Semi-private: amounts hidden, percentages shown</source>
        <translation>Bán riêng tư: ẩn số tiền, hiện tỷ lệ phần trăm</translation>
    </message>
    <message>
        <source>Private: amounts, percentages, counts and names hidden</source>
        <translation>Riêng tư: ẩn số tiền, tỷ lệ phần trăm, số lượng và tên</translation>
    </message>
    <message>
        <source>Scrambled, for screenshots: amounts times a secret factor, names made up</source>
        <translation>Xáo trộn, để chụp màn hình: số tiền nhân hệ số bí mật, tên hư cấu</translation>
    </message>
    <message>
        <source>The shapes of charts, the sizes of bars and the order of a sorted table stay true, and what you type, such as a limit, stays readable.</source>
        <translation>Hình dạng biểu đồ, độ dài các cột và thứ tự bảng đã sắp xếp vẫn đúng; những gì bạn gõ, như một giới hạn, vẫn đọc được.</translation>
    </message>
    <message>
        <source>Hide figures ({keys})</source>
        <translation>Ẩn số liệu ({keys})</translation>
    </message>
    <message>
        <source>Privacy: figures are hidden</source>
        <translation>Riêng tư: số liệu đang bị ẩn</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Riêng tư</translation>
    </message>
</context>
<context>
    <name>PrivacyDoor</name>
    <message>
        <source>One moment…</source>
        <translation>Chờ chút…</translation>
    </message>
</context>
<context>
    <name>ProfitCards</name>
    <message>
        <source>Pending share</source>
        <translation>Phần chia chờ</translation>
    </message>
    <message>
        <source>Share ratio in force</source>
        <translation>Tỷ lệ chia sẻ hiện hành</translation>
    </message>
    <message>
        <source>Settled in total</source>
        <translation>Tổng đã quyết toán</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln settled window(s)</source>
        <translation>
            <numerusform>trong %Ln kỳ quyết toán</numerusform>
        </translation>
    </message>
    <message>
        <source>last: {amount} on {day}</source>
        <translation>gần nhất: {amount} ngày {day}</translation>
    </message>
</context>
<context>
    <name>ProfitChart</name>
    <message>
        <source>Reading the archive…</source>
        <translation>Đang đọc kho dữ liệu…</translation>
    </message>
</context>
<context>
    <name>ProfitPage</name>
    <message>
        <source>Pending</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>Nền tảng báo</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>Ước tính</translation>
    </message>
    <message>
        <source>Pending shares and settlements</source>
        <translation>Phần chia chờ và quyết toán</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>Quyết toán</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>Đang đọc kho dữ liệu…</translation>
    </message>
    <message>
        <source>Drawing the curve…</source>
        <translation>Đang vẽ đường cong…</translation>
    </message>
    <message>
        <source>Pending · {count}</source>
        <translation>Đang chờ · {count}</translation>
    </message>
    <message>
        <source>Settlements · {count}</source>
        <translation>Quyết toán · {count}</translation>
    </message>
</context>
<context>
    <name>ProfitStates</name>
    <message>
        <source>No account yet</source>
        <translation>Chưa có tài khoản</translation>
    </message>
    <message>
        <source>Import the orders your platform lets you export; the account is made with the first of them. They are settled by the platform&apos;s rules, and every payout shows its formula.</source>
        <translation>Nhập lệnh mà nền tảng cho xuất; tài khoản được tạo cùng lệnh đầu tiên. Lệnh được quyết toán theo quy tắc nền tảng, và mỗi khoản chi trả có công thức kèm theo.</translation>
    </message>
    <message>
        <source>The same on the command line:</source>
        <translation>Thao tác tương tự trên dòng lệnh:</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>Xem thử với dữ liệu demo</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>Nhập tệp…</translation>
    </message>
    <message>
        <source>No orders in this account yet</source>
        <translation>Tài khoản này chưa có lệnh</translation>
    </message>
    <message>
        <source>Import the orders of your copiers. A file may be imported again at any time: what is known already is not added twice.</source>
        <translation>Nhập lệnh của người sao chép. Có thể nhập lại tệp bất cứ lúc nào: dữ liệu đã có không bị thêm hai lần.</translation>
    </message>
    <message>
        <source>Add by hand…</source>
        <translation>Thêm thủ công…</translation>
    </message>
    <message>
        <source>Nothing to see at that instant</source>
        <translation>Không có gì tại thời điểm đó</translation>
    </message>
    <message>
        <source>The archive had learned of no order by then. What was imported later is left out.</source>
        <translation>Lúc đó kho dữ liệu chưa có lệnh nào. Dữ liệu nhập sau bị bỏ qua.</translation>
    </message>
    <message>
        <source>No order had been opened by then.</source>
        <translation>Lúc đó chưa có lệnh nào được mở.</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Về hiện tại</translation>
    </message>
    <message>
        <source>Which share ratio was in force?</source>
        <translation>Tỷ lệ chia sẻ nào đã hiệu lực?</translation>
    </message>
    <message>
        <source>The platform&apos;s export does not say. Put this into a file called ratio.csv, with your own ratio and one line for every change, and import it.</source>
        <translation>Bản xuất của nền tảng không cho biết. Ghi nội dung này vào tệp ratio.csv với tỷ lệ của bạn, mỗi thay đổi một dòng, rồi nhập tệp.</translation>
    </message>
    <message>
        <source>Enter it by hand…</source>
        <translation>Nhập thủ công…</translation>
    </message>
</context>
<context>
    <name>ProfitViews</name>
    <message>
        <source>Settlements</source>
        <translation>Quyết toán</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Vị thế</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Hiệu suất</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Giả sử</translation>
    </message>
    <message>
        <source>Views of the profit</source>
        <translation>Các mục lợi nhuận</translation>
    </message>
    <message>
        <source>Share card…</source>
        <translation>Thẻ kết quả…</translation>
    </message>
    <message>
        <source>A picture of your results to post, without amounts</source>
        <translation>Ảnh kết quả của bạn để đăng, không kèm số tiền</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>How far the import is</source>
        <translation>Tiến độ nhập</translation>
    </message>
    <message>
        <source>Everything is saved at the end, at once. Cancel leaves the archive as it was.</source>
        <translation>Mọi thứ được lưu một lần khi kết thúc. Hủy sẽ giữ nguyên kho dữ liệu.</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>Đang nhập {name}</translation>
    </message>
    <message>
        <source>{saved} of {rows} rows written</source>
        <translation>đã ghi {saved}/{rows} dòng</translation>
    </message>
    <message>
        <source>{percent} read</source>
        <translation>đã đọc {percent}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Đang dừng…</translation>
    </message>
</context>
<context>
    <name>PromptDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>As of {instant}</source>
        <translation>Tại {instant}</translation>
    </message>
    <message>
        <source>Proof of a payout</source>
        <translation>Bằng chứng chi trả</translation>
    </message>
    <message>
        <source>{nickname} · id {copier}</source>
        <translation>{nickname} · ID {copier}</translation>
    </message>
    <message>
        <source>All copiers together</source>
        <translation>Mọi người sao chép</translation>
    </message>
    <message>
        <source>Formula with its numbers</source>
        <translation>Công thức với số liệu</translation>
    </message>
    <message>
        <source>Due and paid</source>
        <translation>Phải trả và đã trả</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more payment(s)</source>
        <translation>
            <numerusform>và %Ln khoản thanh toán khác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more note(s)</source>
        <translation>
            <numerusform>và %Ln ghi chú khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules and their source</source>
        <translation>Quy tắc và nguồn</translation>
    </message>
    <message>
        <source>{source}: {document}</source>
        <translation>{source}: {document}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more source(s)</source>
        <translation>
            <numerusform>và %Ln nguồn khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Path of the high-water mark</source>
        <translation>Diễn biến mức đỉnh</translation>
    </message>
    <message>
        <source>Orders behind it</source>
        <translation>Các lệnh liên quan</translation>
    </message>
    <message>
        <source>The digest is of the CSV of this proof, every byte above its last line. One digit changed in the CSV, and it is another one. Computed by the lead trader&apos;s own program, ProfitShare, from the archive it keeps; not a statement of the platform.</source>
        <translation>Mã băm tính trên CSV của bằng chứng này, mọi byte phía trên dòng cuối. Đổi một chữ số trong CSV là mã khác. Do chương trình của chính Lead Trader, ProfitShare, tính từ kho dữ liệu của mình; không phải xác nhận của nền tảng.</translation>
    </message>
    <message>
        <source>SHA-256 of the CSV of this proof: {digest}</source>
        <translation>SHA-256 của CSV bằng chứng này: {digest}</translation>
    </message>
    <message>
        <source>High-water mark</source>
        <translation>Mức đỉnh</translation>
    </message>
    <message>
        <source>Sum of each order&apos;s net × its ratio; nothing if the net is a loss</source>
        <translation>Tổng ròng × tỷ lệ của từng lệnh; bằng 0 nếu ròng là lỗ</translation>
    </message>
    <message>
        <source>Total so far × ratio − already shared, never below 0</source>
        <translation>Tổng đến nay × tỷ lệ − đã chia, không dưới 0</translation>
    </message>
    <message>
        <source>Total so far × ratio − already shared − ratio adjustment, never below 0</source>
        <translation>Tổng đến nay × tỷ lệ − đã chia − điều chỉnh tỷ lệ, không dưới 0</translation>
    </message>
    <message>
        <source>(Total so far − high-water mark) × ratio, never below 0</source>
        <translation>(Tổng đến nay − mức đỉnh) × tỷ lệ, không dưới 0</translation>
    </message>
    <message>
        <source>Trading fees counted otherwise</source>
        <translation>Phí giao dịch tính khác</translation>
    </message>
    <message>
        <source>Funding counted otherwise</source>
        <translation>Funding tính khác</translation>
    </message>
    <message>
        <source>A trade left out or counted twice</source>
        <translation>Một giao dịch bị bỏ sót hoặc tính hai lần</translation>
    </message>
    <message>
        <source>Another share ratio</source>
        <translation>Tỷ lệ chia sẻ khác</translation>
    </message>
    <message>
        <source>An order put into another window</source>
        <translation>Một lệnh xếp vào kỳ khác</translation>
    </message>
    <message>
        <source>Held back, or paid although it waits</source>
        <translation>Bị hoãn, hoặc đã trả dù phải chờ</translation>
    </message>
    <message>
        <source>An early settlement</source>
        <translation>Quyết toán sớm</translation>
    </message>
    <message>
        <source>Withheld and not yet refunded</source>
        <translation>Tạm giữ và chưa hoàn trả</translation>
    </message>
    <message>
        <source>Losses or high-water mark carried otherwise</source>
        <translation>Lỗ hoặc mức đỉnh được chuyển khác</translation>
    </message>
    <message>
        <source>A rebate of fees mixed in</source>
        <translation>Lẫn khoản hoàn phí</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Làm tròn</translation>
    </message>
    <message>
        <source>Conversion at another rate</source>
        <translation>Quy đổi theo tỷ giá khác</translation>
    </message>
    <message>
        <source>Matched: paid what was due</source>
        <translation>Khớp: đã trả đúng số phải trả</translation>
    </message>
    <message>
        <source>Explained: all of the difference has a name</source>
        <translation>Đã giải thích: mọi chênh lệch đều có tên</translation>
    </message>
    <message>
        <source>Disputed: not all of it can be explained</source>
        <translation>Tranh chấp: không giải thích được hết</translation>
    </message>
    <message>
        <source>Waiting: it is too early to expect it</source>
        <translation>Đang chờ: còn sớm để nhận</translation>
    </message>
    <message>
        <source>No payment was ever recorded, so a missing one says nothing</source>
        <translation>Chưa từng ghi nhận khoản trả nào, nên thiếu một khoản không nói lên gì</translation>
    </message>
    <message>
        <source>Nothing was due and nothing came</source>
        <translation>Không có gì phải trả và không có gì về</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Phải trả</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Đã trả</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>Chưa giải thích</translation>
    </message>
    <message numerus="yes">
        <source>Paid in one sum for %Ln copier(s).</source>
        <translation>
            <numerusform>Trả gộp một khoản cho %Ln người sao chép.</numerusform>
        </translation>
    </message>
    <message>
        <source>Or: {causes}</source>
        <translation>Hoặc: {causes}</translation>
    </message>
    <message>
        <source>always, as far as is known</source>
        <translation>luôn luôn, theo thông tin đã biết</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Công thức</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Phiên bản</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>Hiệu lực từ</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>Hiệu lực đến</translation>
    </message>
    <message>
        <source>{document} · {sections}</source>
        <translation>{document} · {sections}</translation>
    </message>
    <message>
        <source>Closed and settled before</source>
        <translation>Đã đóng và quyết toán trước đó</translation>
    </message>
    <message>
        <source>Unrealised at the cut-off</source>
        <translation>Chưa thực hiện tại mốc chốt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s), net {net}, share {share}</source>
        <translation>
            <numerusform>%Ln lệnh, ròng {net}, phần chia {share}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more order(s): net {net}, share {share}. The CSV has all.</source>
        <translation>
            <numerusform>và %Ln lệnh khác: ròng {net}, phần chia {share}. CSV có đủ tất cả.</numerusform>
        </translation>
    </message>
    <message>
        <source>{mark} · PnL {base} · {day}</source>
        <translation>{mark} · PnL {base} · {day}</translation>
    </message>
    <message>
        <source>PnL as the platform shows it</source>
        <translation>PnL theo nền tảng hiển thị</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>Thực hiện</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Phí</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Ròng</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Phần chia</translation>
    </message>
    <message>
        <source>{platform} futures: {days} consecutive days</source>
        <translation>Futures {platform}: {days} ngày liên tiếp</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>Lợi nhuận ròng</translation>
    </message>
    <message>
        <source>Closed orders</source>
        <translation>Lệnh đã đóng</translation>
    </message>
    <message>
        <source>Won / lost</source>
        <translation>Thắng / thua</translation>
    </message>
    <message>
        <source>{won} / {lost}</source>
        <translation>{won} / {lost}</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>Tỷ lệ thắng</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>Hệ số lợi nhuận</translation>
    </message>
    <message>
        <source>Deepest fall</source>
        <translation>Giảm sâu nhất</translation>
    </message>
    <message>
        <source>Net profit so far, day by day</source>
        <translation>Lợi nhuận ròng lũy kế theo ngày</translation>
    </message>
    <message>
        <source>Net profit of each day</source>
        <translation>Lợi nhuận ròng từng ngày</translation>
    </message>
    <message>
        <source>Net: realised PnL − trading fees ({fees}) ± funding.</source>
        <translation>Ròng: PnL đã thực hiện − phí giao dịch ({fees}) ± funding.</translation>
    </message>
    <message>
        <source>Mostly {symbols}.</source>
        <translation>Chủ yếu {symbols}.</translation>
    </message>
    <message>
        <source>Days are those of the platform. Made {instant} from own records.</source>
        <translation>Ngày theo nền tảng. Tạo {instant} từ dữ liệu của mình.</translation>
    </message>
    <message>
        <source>Orders in other assets, left out: {count}.</source>
        <translation>Lệnh ở tài sản khác, không tính: {count}.</translation>
    </message>
    <message>
        <source>No payment record to compare with this settlement.</source>
        <translation>Không có bản ghi chi trả nào để đối chiếu với quyết toán này.</translation>
    </message>
</context>
<context>
    <name>ProofGallery</name>
    <message>
        <source>Add &amp;images…</source>
        <translation>T&amp;hêm ảnh…</translation>
    </message>
    <message>
        <source>Pas&amp;te</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>Pro&amp;ve it for me</source>
        <translation>Tạo bằng chứn&amp;g</translation>
    </message>
    <message>
        <source>Draws the curve and the figures of your own orders of the last 30 whole days.</source>
        <translation>Vẽ đường cong và số liệu từ lệnh của bạn trong 30 ngày trọn gần nhất.</translation>
    </message>
    <message>
        <source>Profit curve or order statistics of {days} consecutive days within a year. Drop images here or paste them; up to {megabytes} MB each. Place and device are taken out of them.</source>
        <translation>Đường lợi nhuận hoặc thống kê lệnh của {days} ngày liên tiếp trong vòng một năm. Thả hoặc dán ảnh vào đây; mỗi ảnh tối đa {megabytes} MB. Thông tin vị trí và thiết bị bị xóa khỏi ảnh.</translation>
    </message>
    <message>
        <source>{count} of {most} images</source>
        <translation>{count}/{most} ảnh</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln ảnh</numerusform>
        </translation>
    </message>
    <message>
        <source>{images} · {days} consecutive days shown</source>
        <translation>{images} · thể hiện {days} ngày liên tiếp</translation>
    </message>
</context>
<context>
    <name>Radar</name>
    <message>
        <source>The rulebook of {platform} was changed</source>
        <translation>Bộ quy tắc của {platform} đã thay đổi</translation>
    </message>
    <message>
        <source>The rulebook of {platform} was changed, from {at} on</source>
        <translation>Bộ quy tắc của {platform} đã thay đổi, từ {at}</translation>
    </message>
    <message>
        <source>{platform} has new rules since {at}</source>
        <translation>{platform} có quy tắc mới từ {at}</translation>
    </message>
    <message>
        <source>{platform} has new rules from {at} on</source>
        <translation>{platform} sẽ có quy tắc mới từ {at}</translation>
    </message>
</context>
<context>
    <name>RadarCard</name>
    <message>
        <source>See what &amp;changes…</source>
        <translation>&amp;Xem thay đổi…</translation>
    </message>
    <message>
        <source>Your share may come out otherwise.</source>
        <translation>Phần chia của bạn có thể khác đi.</translation>
    </message>
    <message>
        <source>No share depends on it.</source>
        <translation>Không ảnh hưởng phần chia nào.</translation>
    </message>
</context>
<context>
    <name>RadarDialog</name>
    <message>
        <source>What changes in the rules</source>
        <translation>Thay đổi trong quy tắc</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>Đã &amp;hiểu</translation>
    </message>
</context>
<context>
    <name>RatioSection</name>
    <message>
        <source>Your history at another ratio</source>
        <translation>Lịch sử của bạn với tỷ lệ khác</translation>
    </message>
    <message>
        <source>Every order led at</source>
        <translation>Mọi lệnh dẫn với</translation>
    </message>
    <message>
        <source>Share ratio to try</source>
        <translation>Tỷ lệ chia sẻ thử</translation>
    </message>
    <message>
        <source>Share ratio to try, in percent</source>
        <translation>Tỷ lệ chia sẻ thử, theo phần trăm</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Above the largest ratio in this account&apos;s rules, {largest}.</source>
        <translation>Cao hơn tỷ lệ lớn nhất trong quy tắc của tài khoản này, {largest}.</translation>
    </message>
    <message>
        <source>At {ratio} you would have earned {amount} more, your copiers as much less.</source>
        <translation>Với {ratio}, bạn đã nhận thêm {amount}, người sao chép bớt bấy nhiêu.</translation>
    </message>
    <message>
        <source>At {ratio} you would have earned {amount} less, your copiers more.</source>
        <translation>Với {ratio}, bạn đã nhận ít hơn {amount}, người sao chép nhiều hơn.</translation>
    </message>
    <message>
        <source>At {ratio} you would have earned exactly what you did.</source>
        <translation>Với {ratio}, bạn đã nhận đúng như thực tế.</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln of {copiers} copiers may leave ({part}) before it pays less, if all pay alike.</source>
        <translation>
            <numerusform>Tối đa %Ln/{copiers} người sao chép có thể rời ({part}) trước khi thu được ít hơn, nếu mọi người trả như nhau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If those who pay most leave first, up to %Ln.</source>
        <translation>
            <numerusform>Nếu người trả nhiều nhất rời trước, tối đa %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes %Ln more copier(s) of the same kind to earn the same.</source>
        <translation>
            <numerusform>Cần thêm %Ln người sao chép tương tự để thu bằng.</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares settled</source>
        <translation>Phần chia đã quyết toán</translation>
    </message>
    <message>
        <source>Share pending</source>
        <translation>Phần chia chờ</translation>
    </message>
    <message>
        <source>Copiers&apos; net before your share</source>
        <translation>Ròng của người sao chép trước phần chia</translation>
    </message>
    <message>
        <source>Copiers keep</source>
        <translation>Người sao chép giữ</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Chỉ số</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Tài sản</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Thực tế</translation>
    </message>
    <message>
        <source>At this ratio</source>
        <translation>Với tỷ lệ này</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
</context>
<context>
    <name>RealAmounts</name>
    <message>
        <source>The file will hold real amounts and names, though the screen hides them.</source>
        <translation>Tệp sẽ chứa số tiền và tên thật, dù màn hình đang ẩn.</translation>
    </message>
    <message>
        <source>Write real amounts</source>
        <translation>Ghi số tiền thật</translation>
    </message>
</context>
<context>
    <name>RealAmountsDialog</name>
    <message>
        <source>Write real amounts?</source>
        <translation>Ghi số tiền thật?</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>Chọn tệp…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Columns</source>
        <translation>Cột</translation>
    </message>
    <message>
        <source>Columns of {table}</source>
        <translation>Cột của {table}</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy with header</source>
        <translation>Sao chép kèm tiêu đề</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Đặt lại cột</translation>
    </message>
</context>
<context>
    <name>RecordsTable</name>
    <message>
        <source>Settlements</source>
        <translation>Quyết toán</translation>
    </message>
    <message>
        <source>No window has been settled yet.</source>
        <translation>Chưa có kỳ nào được quyết toán.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Người sao chép</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Cơ sở</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Phải trả</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>{status} · on a gap</source>
        <translation>{status} · có khoảng trống</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>equity is above the limit</source>
        <translation>vốn trên giới hạn</translation>
    </message>
    <message>
        <source>has an open position</source>
        <translation>có vị thế mở</translation>
    </message>
    <message>
        <source>has an active order</source>
        <translation>có lệnh đang mở</translation>
    </message>
    <message>
        <source>the platform does not let him be removed</source>
        <translation>nền tảng không cho gỡ</translation>
    </message>
    <message>
        <source>equity is not known</source>
        <translation>chưa rõ vốn</translation>
    </message>
    <message>
        <source>open positions are not known</source>
        <translation>chưa rõ vị thế mở</translation>
    </message>
    <message>
        <source>active orders are not known</source>
        <translation>chưa rõ lệnh đang mở</translation>
    </message>
    <message>
        <source>the platform&apos;s rule is not known</source>
        <translation>chưa rõ quy tắc nền tảng</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Dự kiến</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Đã gửi</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Đã gỡ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Bị từ chối</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Để nguyên</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Chưa gửi</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Cần làm</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>Đã đánh dấu</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Đã đi</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>Đã bỏ</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Still listed</source>
        <translation>Vẫn trong danh sách</translation>
    </message>
    <message>
        <source>Removal confirmed</source>
        <translation>Đã xác nhận gỡ</translation>
    </message>
    <message>
        <source>Undone before anything was sent</source>
        <translation>Hoàn tác trước khi gửi</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Something is to be done again</source>
        <translation>Cần làm lại</translation>
    </message>
    <message>
        <source>no longer on the list</source>
        <translation>không còn trong danh sách</translation>
    </message>
    <message>
        <source>No answer came. It is settled by reading the list again, never by sending again.</source>
        <translation>Không có phản hồi. Xác định bằng cách đọc lại danh sách, không bao giờ gửi lại.</translation>
    </message>
    <message>
        <source>Nothing was sent. Retry, to look at him again.</source>
        <translation>Chưa gửi gì. Thử lại để xem lại người này.</translation>
    </message>
    <message>
        <source>No answer came, and he is still on the list. Retry, to look again.</source>
        <translation>Không có phản hồi, và người này vẫn trong danh sách. Thử lại để xem lại.</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>không nêu lý do</translation>
    </message>
    <message>
        <source>The platform said: “{said}”. Look at him on its own pages, or retry later.</source>
        <translation>Nền tảng báo: “{said}”. Xem người này trên trang của nền tảng, hoặc thử lại sau.</translation>
    </message>
    <message>
        <source>about {count} s</source>
        <translation>khoảng {count} giây</translation>
    </message>
    <message>
        <source>about {count} min</source>
        <translation>khoảng {count} phút</translation>
    </message>
    <message>
        <source>The list of copiers could not be read whole.</source>
        <translation>Không đọc được trọn danh sách người sao chép.</translation>
    </message>
    <message>
        <source>{count} of its rows cannot be read, so nobody can be sure who is on it. Nothing is sent on such a list; the sync log has the rows.</source>
        <translation>Không đọc được {count} dòng nên không chắc ai có trong danh sách. Không gửi gì với danh sách như vậy; các dòng nằm trong nhật ký đồng bộ.</translation>
    </message>
    <message>
        <source>It kept changing meanwhile. Nothing is sent on such a list; try again.</source>
        <translation>Danh sách liên tục thay đổi khi đọc. Không gửi gì với danh sách như vậy; hãy thử lại.</translation>
    </message>
    <message>
        <source>There is no API key for this account.</source>
        <translation>Tài khoản này không có khóa API.</translation>
    </message>
    <message>
        <source>Give it on the Accounts page; it needs the right to remove.</source>
        <translation>Nhập khóa ở trang Tài khoản; khóa cần quyền gỡ.</translation>
    </message>
    <message>
        <source>He had left before anything was sent.</source>
        <translation>Người này đã rời trước khi gửi.</translation>
    </message>
    <message>
        <source>now {equity}</source>
        <translation>hiện {equity}</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Worklist of inactive copiers</source>
        <translation>Danh sách xử lý người không hoạt động</translation>
    </message>
    <message>
        <source>Remove inactive copiers</source>
        <translation>Gỡ người sao chép không hoạt động</translation>
    </message>
    <message>
        <source>Copiers of this removal</source>
        <translation>Người sao chép của đợt gỡ này</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>&amp;Dry run to CSV…</source>
        <translation>&amp;Chạy thử ra CSV…</translation>
    </message>
    <message>
        <source>Saved as {name}; nothing was sent.</source>
        <translation>Đã lưu thành {name}; chưa gửi gì.</translation>
    </message>
    <message>
        <source>Groups of copiers</source>
        <translation>Các nhóm người sao chép</translation>
    </message>
    <message>
        <source>Type {count} to confirm</source>
        <translation>Gõ {count} để xác nhận</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>Không đủ điều kiện</translation>
    </message>
    <message>
        <source>stay; why is in the list</source>
        <translation>giữ lại; lý do trong danh sách</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>stay; never selected for you</source>
        <translation>giữ lại; không bao giờ tự chọn</translation>
    </message>
    <message>
        <source>To be removed by you</source>
        <translation>Bạn tự gỡ</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>Sẽ bị gỡ</translation>
    </message>
    <message>
        <source>removal-dry-run.csv</source>
        <translation>removal-dry-run.csv</translation>
    </message>
    <message>
        <source>Dry run to CSV</source>
        <translation>Chạy thử ra CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>To be removed by you · {count}</source>
        <translation>Bạn tự gỡ · {count}</translation>
    </message>
    <message>
        <source>Will be removed · {count}</source>
        <translation>Sẽ bị gỡ · {count}</translation>
    </message>
    <message>
        <source>Not eligible · {count}</source>
        <translation>Không đủ điều kiện · {count}</translation>
    </message>
    <message>
        <source>Unknown · {count}</source>
        <translation>Chưa rõ · {count}</translation>
    </message>
    <message>
        <source>No longer listed · {count}</source>
        <translation>Không còn trong danh sách · {count}</translation>
    </message>
    <message numerus="yes">
        <source>List %Ln copier(s) to remove by hand</source>
        <translation>
            <numerusform>Liệt kê %Ln người sao chép để gỡ thủ công</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln copier(s)</source>
        <translation>
            <numerusform>Gỡ %Ln người sao chép</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of these can be removed</source>
        <translation>Không gỡ được ai trong số này</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln inactive copier(s) from {place}?</source>
        <translation>
            <numerusform>Gỡ %Ln người sao chép không hoạt động khỏi {place}?</numerusform>
        </translation>
    </message>
    <message>
        <source>{platform} has no call for it: you get a list to work through on its own pages, and the next import or sync confirms who is gone.</source>
        <translation>{platform} không có lệnh gọi cho việc này: bạn nhận danh sách để xử lý trên trang của nền tảng, và lần nhập hoặc đồng bộ sau xác nhận ai đã đi.</translation>
    </message>
    <message>
        <source>{sentence} It says: “{how}”.</source>
        <translation>{sentence} Nội dung: “{how}”.</translation>
    </message>
    <message>
        <source>Removed copiers stop copying at once. You cannot add them back; they may come back by themselves after {minutes} minutes.</source>
        <translation>Người bị gỡ ngừng sao chép ngay. Bạn không thể thêm lại; họ có thể tự quay lại sau {minutes} phút.</translation>
    </message>
    <message>
        <source>Removed copiers stop copying at once. You cannot add them back.</source>
        <translation>Người bị gỡ ngừng sao chép ngay. Bạn không thể thêm lại.</translation>
    </message>
    <message>
        <source>{what} {next_step} Until the list is read nobody can be removed.</source>
        <translation>{what} {next_step} Chưa đọc được danh sách thì chưa gỡ được ai.</translation>
    </message>
    <message>
        <source>There is no API key for this account, so nobody can be removed. Give one on the Accounts page; it needs the right to remove copiers.</source>
        <translation>Tài khoản này không có khóa API nên không gỡ được ai. Nhập khóa ở trang Tài khoản; khóa cần quyền gỡ người sao chép.</translation>
    </message>
    <message numerus="yes">
        <source>that of %Ln copier(s) is not known</source>
        <translation>
            <numerusform>của %Ln người sao chép chưa rõ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pending share of %Ln copier(s) not known</source>
        <translation>
            <numerusform>phần chia chờ của %Ln người sao chép chưa rõ</numerusform>
        </translation>
    </message>
    <message>
        <source>pending share {owed}; {unknown}</source>
        <translation>phần chia chờ {owed}; {unknown}</translation>
    </message>
    <message>
        <source>no pending share</source>
        <translation>không có phần chia chờ</translation>
    </message>
    <message>
        <source>pending share {owed}</source>
        <translation>phần chia chờ {owed}</translation>
    </message>
    <message>
        <source>A pending share is settled when its copier is removed.</source>
        <translation>Phần chia chờ được quyết toán khi gỡ người sao chép.</translation>
    </message>
    <message>
        <source>Whether a pending share is still paid after a removal is not documented here.</source>
        <translation>Phần chia chờ có còn được trả sau khi gỡ hay không, tài liệu không nói.</translation>
    </message>
    <message>
        <source>Up to {rate} calls a second, {time}</source>
        <translation>Tối đa {rate} lệnh gọi mỗi giây, {time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected copier(s) hidden by the filter stay out</source>
        <translation>
            <numerusform>%Ln người đã chọn bị bộ lọc ẩn nên không tính</numerusform>
        </translation>
    </message>
    <message>
        <source>Active ratio {before} → {after}</source>
        <translation>Tỷ lệ hoạt động {before} → {after}</translation>
    </message>
    <message>
        <source>copiers {before} → {after}</source>
        <translation>người sao chép {before} → {after}</translation>
    </message>
    <message>
        <source>copiers&apos; equity {before} → {after}</source>
        <translation>vốn người sao chép {before} → {after}</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Người sao chép</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Vốn</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} ngày</translation>
    </message>
    <message>
        <source>Share paid</source>
        <translation>Đã trả</translation>
    </message>
    <message>
        <source>Pending share</source>
        <translation>Phần chia chờ</translation>
    </message>
    <message>
        <source>To high-water mark</source>
        <translation>Đến mức đỉnh</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>What this does to your level is unknown: none is documented.</source>
        <translation>Chưa rõ ảnh hưởng đến cấp của bạn: không có tài liệu.</translation>
    </message>
    <message>
        <source>Levels of the platform: {levels}</source>
        <translation>Các cấp của nền tảng: {levels}</translation>
    </message>
</context>
<context>
    <name>RemovalDoor</name>
    <message numerus="yes">
        <source>%Ln removed, as reading the list shows</source>
        <translation>
            <numerusform>đã gỡ %Ln, theo danh sách đọc lại</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not removed, still on the list</source>
        <translation>
            <numerusform>chưa gỡ %Ln, vẫn trong danh sách</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent without an answer, to be settled by reading the list; this takes the API key</source>
        <translation>
            <numerusform>đã gửi %Ln nhưng không có phản hồi, xác định khi đọc danh sách; cần khóa API</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln never sent, and left alone</source>
        <translation>
            <numerusform>chưa gửi và để nguyên %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>A removal was ended before its time</source>
        <translation>Một đợt gỡ bị ngắt giữa chừng</translation>
    </message>
    <message>
        <source>Nothing was sent twice. This is what became of {account}&apos;s copiers:</source>
        <translation>Không gì được gửi hai lần. Kết quả với người sao chép của {account}:</translation>
    </message>
    <message>
        <source>{title}: {names}</source>
        <translation>{title}: {names}</translation>
    </message>
    <message>
        <source>A removal that was ended before its time is not settled yet.</source>
        <translation>Một đợt gỡ bị ngắt giữa chừng chưa được xác định.</translation>
    </message>
    <message>
        <source>Nothing new is sent before the list of copiers has been read.</source>
        <translation>Không gửi gì mới trước khi đọc danh sách người sao chép.</translation>
    </message>
</context>
<context>
    <name>RemovalEffectDialog</name>
    <message>
        <source>Effect of a removal</source>
        <translation>Tác động của việc gỡ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message numerus="yes">
        <source>If the %Ln selected copier(s) were gone</source>
        <translation>
            <numerusform>Nếu không có %Ln người sao chép đã chọn</numerusform>
        </translation>
    </message>
    <message>
        <source>A question to your own archive: nobody is removed by it.</source>
        <translation>Đây là truy vấn trên kho dữ liệu của bạn: không gỡ ai cả.</translation>
    </message>
    <message>
        <source>Nothing is pending from them.</source>
        <translation>Không có phần chia chờ từ họ.</translation>
    </message>
    <message>
        <source>Nothing is known to be pending from them.</source>
        <translation>Chưa rõ có phần chia chờ nào từ họ.</translation>
    </message>
    <message>
        <source>Pending from them: {amounts}</source>
        <translation>Phần chia chờ từ họ: {amounts}</translation>
    </message>
</context>
<context>
    <name>ReportedTable</name>
    <message>
        <source>Shares the platform reported</source>
        <translation>Phần chia nền tảng báo</translation>
    </message>
    <message>
        <source>Nothing was reported yet: sync the account with its exchange.</source>
        <translation>Chưa có báo cáo: hãy đồng bộ tài khoản với sàn.</translation>
    </message>
    <message>
        <source>The platform reports no share, paid or pending.</source>
        <translation>Nền tảng không báo phần chia nào, đã trả hay đang chờ.</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>Trả lúc</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Người sao chép</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Phần chia</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Tài sản</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>Đang chờ</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Đã trả</translation>
    </message>
    <message>
        <source>Paid · not in the ledger</source>
        <translation>Đã trả · không có trong sổ cái</translation>
    </message>
    <message>
        <source>The platform says it paid this; its own ledger has no such row.</source>
        <translation>Nền tảng nói đã trả khoản này; sổ cái của chính nền tảng không có dòng đó.</translation>
    </message>
    <message>
        <source>{name}: copier {copier}</source>
        <translation>{name}: người sao chép {copier}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) bear this name: {copiers}</source>
        <translation>
            <numerusform>%Ln người sao chép mang tên này: {copiers}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the platform hides the rest of the name.</source>
        <translation>{name}: nền tảng che phần còn lại của tên.</translation>
    </message>
    <message>
        <source>{name}: nobody on the list of copiers bears this name now.</source>
        <translation>{name}: hiện không ai trong danh sách người sao chép mang tên này.</translation>
    </message>
    <message>
        <source>{amount}, {source} as “{sent}”</source>
        <translation>{amount}, {source} ghi “{sent}”</translation>
    </message>
</context>
<context>
    <name>RestatementsDialog</name>
    <message>
        <source>Settlements of {account} that changed</source>
        <translation>Quyết toán của {account} đã thay đổi</translation>
    </message>
    <message>
        <source>Orders that came late, corrections and other rules can change what was due in a window long settled. The window then shows the new figure; what it was stays here.</source>
        <translation>Lệnh đến muộn, chỉnh sửa và quy tắc khác có thể đổi số phải trả của một kỳ đã quyết toán từ lâu. Khi đó kỳ hiển thị số mới; số cũ được giữ tại đây.</translation>
    </message>
    <message>
        <source>Settlements that changed</source>
        <translation>Quyết toán đã thay đổi</translation>
    </message>
    <message>
        <source>Check every window again</source>
        <translation>Kiểm tra lại mọi kỳ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Settling everything again…</source>
        <translation>Đang quyết toán lại tất cả…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settlement(s) differ from a full recompute. Please report this; the figures of a full recompute are the right ones.</source>
        <translation>
            <numerusform>%Ln quyết toán khác với tính lại toàn bộ. Hãy báo lỗi này; số tính lại toàn bộ mới đúng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln window(s) settled again from their orders: all are as they were kept.</source>
        <translation>
            <numerusform>Đã quyết toán lại %Ln kỳ từ lệnh: tất cả giống bản đã lưu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Người sao chép</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>Trước phải trả</translation>
    </message>
    <message>
        <source>Is due</source>
        <translation>Nay phải trả</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Phát hiện</translation>
    </message>
    <message>
        <source>no settlement</source>
        <translation>không có quyết toán</translation>
    </message>
    <message>
        <source>other rules</source>
        <translation>quy tắc khác</translation>
    </message>
    <message>
        <source>late or corrected rows</source>
        <translation>dòng muộn hoặc đã sửa</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Added</source>
        <translation>Thêm mới</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Không đổi</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Bị từ chối</translation>
    </message>
    <message>
        <source>&amp;Save refused lines as CSV…</source>
        <translation>&amp;Lưu dòng bị từ chối thành CSV…</translation>
    </message>
    <message>
        <source>new in the archive</source>
        <translation>mới trong kho dữ liệu</translation>
    </message>
    <message>
        <source>corrected; what they said before is kept</source>
        <translation>đã sửa; nội dung cũ được giữ</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>đã có</translation>
    </message>
    <message>
        <source>by the mapping</source>
        <translation>do ánh xạ</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>không đọc được</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Đã lưu thành {name}</translation>
    </message>
    <message>
        <source>Refused lines</source>
        <translation>Dòng bị từ chối</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Ratio change</source>
        <translation>Đổi tỷ lệ</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>Chi trả</translation>
    </message>
    <message>
        <source>Stopped copying</source>
        <translation>Ngừng sao chép</translation>
    </message>
    <message>
        <source>You closed copying</source>
        <translation>Bạn đã dừng sao chép</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>Rút tiền</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <translation>Chuyển vào</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>Chuyển ra</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>Vốn</translation>
    </message>
    <message>
        <source>Cumulative PnL</source>
        <translation>PnL lũy kế</translation>
    </message>
    <message>
        <source>Unrealised PnL</source>
        <translation>PnL chưa thực hiện</translation>
    </message>
    <message>
        <source>Your unrealised PnL</source>
        <translation>PnL chưa thực hiện của bạn</translation>
    </message>
    <message>
        <source>Available balance</source>
        <translation>Số dư khả dụng</translation>
    </message>
    <message>
        <source>A copier&apos;s</source>
        <translation>Của người sao chép</translation>
    </message>
    <message>
        <source>Yours, copied</source>
        <translation>Của bạn, được sao chép</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Để riêng</translation>
    </message>
    <message>
        <source>decimals are written with a point</source>
        <translation>thập phân viết bằng dấu chấm</translation>
    </message>
    <message>
        <source>is not a time such as 2026-03-30T00:00:00Z</source>
        <translation>không phải thời gian dạng 2026-03-30T00:00:00Z</translation>
    </message>
    <message>
        <source>needs a zone: end it with Z or an offset like +08:00</source>
        <translation>cần múi giờ: kết thúc bằng Z hoặc độ lệch như +08:00</translation>
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
        <translation>như vậy từ {since}</translation>
    </message>
    <message>
        <source>said from {since} until {until}</source>
        <translation>như vậy từ {since} đến {until}</translation>
    </message>
    <message>
        <source>by hand: {note}</source>
        <translation>thủ công: {note}</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>thủ công</translation>
    </message>
</context>
<context>
    <name>RowsDialog</name>
    <message>
        <source>Orders and events of {account}</source>
        <translation>Lệnh và sự kiện của {account}</translation>
    </message>
    <message>
        <source>Kind of row</source>
        <translation>Loại dòng</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Sự kiện</translation>
    </message>
    <message>
        <source>Search in rows</source>
        <translation>Tìm trong các dòng</translation>
    </message>
    <message>
        <source>Copier, order id, symbol, kind or note</source>
        <translation>Người sao chép, ID lệnh, mã, loại hoặc ghi chú</translation>
    </message>
    <message>
        <source>Show 200 more</source>
        <translation>Xem thêm 200</translation>
    </message>
    <message>
        <source>Add by hand…</source>
        <translation>Thêm thủ công…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Sửa…</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>Để riêng…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln row(s) are shown, there are more.</source>
        <translation>
            <numerusform>Hiển thị %Ln dòng mới nhất, còn nữa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Rút lại…</translation>
    </message>
    <message>
        <source>Choose a row to see what it said, and from when.</source>
        <translation>Chọn một dòng để xem nội dung cũ và từ khi nào.</translation>
    </message>
    <message>
        <source>Set this order aside?</source>
        <translation>Để riêng lệnh này?</translation>
    </message>
    <message>
        <source>It stays in the archive as your own order that nobody copied, and no settlement counts it. What it says now stays in its history.</source>
        <translation>Lệnh ở lại kho dữ liệu như lệnh của bạn không ai sao chép, và không quyết toán nào tính nó. Nội dung hiện tại vẫn nằm trong lịch sử.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Để riêng</translation>
    </message>
    <message>
        <source>Withdraw this event?</source>
        <translation>Rút lại sự kiện này?</translation>
    </message>
    <message>
        <source>It stays in the archive and no longer counts. No file that holds it brings it back.</source>
        <translation>Sự kiện ở lại kho dữ liệu và không còn được tính. Không tệp nào chứa nó đưa nó trở lại.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>{title} ({zone})</source>
        <translation>{title} ({zone})</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Người sao chép</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>ID lệnh</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Chiều</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Mở lúc</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Realised PnL</source>
        <translation>PnL thực hiện</translation>
    </message>
    <message>
        <source>Trading fee</source>
        <translation>Phí giao dịch</translation>
    </message>
    <message>
        <source>Funding fee</source>
        <translation>Phí funding</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>Của ai</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Được tính</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Có</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>Đã thay thế</translation>
    </message>
</context>
<context>
    <name>RowsDoor</name>
    <message>
        <source>Add or correct by hand…</source>
        <translation>Thêm hoặc sửa thủ công…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln past settlement(s) changed…</source>
        <translation>
            <numerusform>%Ln quyết toán trước đã thay đổi…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleChips</name>
    <message>
        <source>This platform has no rule: everybody is unknown.</source>
        <translation>Nền tảng này không có quy tắc: mọi người đều chưa rõ.</translation>
    </message>
    <message>
        <source>Set a rule…</source>
        <translation>Đặt quy tắc…</translation>
    </message>
    <message>
        <source>Platform&apos;s rule</source>
        <translation>Quy tắc nền tảng</translation>
    </message>
    <message>
        <source>Take back your own rule</source>
        <translation>Bỏ quy tắc riêng</translation>
    </message>
    <message>
        <source>Equity {sign} {limit}</source>
        <translation>Vốn {sign} {limit}</translation>
    </message>
    <message>
        <source>Click to change the limit.</source>
        <translation>Nhấp để đổi giới hạn.</translation>
    </message>
    <message>
        <source>Click to ask for this condition or not.</source>
        <translation>Nhấp để bật hoặc tắt điều kiện này.</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>không có vị thế</translation>
    </message>
    <message>
        <source>no active order</source>
        <translation>không có lệnh đang mở</translation>
    </message>
    <message>
        <source>Not asked for. {click}</source>
        <translation>Không yêu cầu. {click}</translation>
    </message>
    <message>
        <source>{condition} · {count} out</source>
        <translation>{condition} · loại {count}</translation>
    </message>
    <message>
        <source>Keeps {count} out. {click}</source>
        <translation>Loại {count}. {click}</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>What if they were gone?</source>
        <translation>Nếu không có họ?</translation>
    </message>
    <message>
        <source>Active ratio, equity and pending share without them; nobody is removed</source>
        <translation>Tỷ lệ hoạt động, vốn và phần chia chờ khi không có họ; không gỡ ai cả</translation>
    </message>
    <message>
        <source>Deselect</source>
        <translation>Bỏ chọn</translation>
    </message>
    <message>
        <source>Select the {count} hidden too</source>
        <translation>Chọn cả {count} người bị ẩn</translation>
    </message>
    <message>
        <source>Select with the box, the space bar, or Shift and a click.</source>
        <translation>Chọn bằng ô đánh dấu, phím cách, hoặc Shift và nhấp chuột.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s)</source>
        <translation>
            <numerusform>%Ln người sao chép</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} inactive</source>
        <translation>{count} không hoạt động</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>{count} chưa rõ</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>đã chọn {count}</translation>
    </message>
    <message>
        <source>{part} of {all} eligible</source>
        <translation>{part}/{all} đủ điều kiện</translation>
    </message>
    <message>
        <source>{count} of them behind the filter</source>
        <translation>{count} trong đó sau bộ lọc</translation>
    </message>
    <message>
        <source>{count} hidden by filter</source>
        <translation>{count} bị bộ lọc ẩn</translation>
    </message>
    <message>
        <source>{title} {sum}, median {median}</source>
        <translation>{title} {sum}, trung vị {median}</translation>
    </message>
</context>
<context>
    <name>SettingCard</name>
    <message>
        <source>Change…</source>
        <translation>Đổi…</translation>
    </message>
    <message>
        <source>Start lead trading…</source>
        <translation>Bắt đầu dẫn lệnh…</translation>
    </message>
    <message>
        <source>Cancel lead trading…</source>
        <translation>Hủy dẫn lệnh…</translation>
    </message>
    <message>
        <source>Say what is set…</source>
        <translation>Khai giá trị hiện tại…</translation>
    </message>
    <message>
        <source>Your largest ratio…</source>
        <translation>Tỷ lệ lớn nhất của bạn…</translation>
    </message>
    <message>
        <source>I have made it…</source>
        <translation>Tôi đã đổi…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Xem lại</translation>
    </message>
    <message>
        <source>changed from here</source>
        <translation>đổi từ đây</translation>
    </message>
    <message>
        <source>changed on {platform}</source>
        <translation>đổi trên {platform}</translation>
    </message>
    <message>
        <source>Not known yet: say what your platform shows, or import it.</source>
        <translation>Chưa rõ: hãy khai giá trị nền tảng hiển thị, hoặc nhập tệp.</translation>
    </message>
    <message>
        <source>In force from {at} · {origin}</source>
        <translation>Hiệu lực từ {at} · {origin}</translation>
    </message>
    <message>
        <source>Seen since {at} · {origin}</source>
        <translation>Thấy từ {at} · {origin}</translation>
    </message>
    <message>
        <source>The platform advises {advice}.</source>
        <translation>Nền tảng khuyến nghị {advice}.</translation>
    </message>
    <message>
        <source>Pending: {value}, sent {asked}. No answer came; the next reading tells what became of it.</source>
        <translation>Đang chờ: {value}, gửi {asked}. Không có phản hồi; lần đọc sau sẽ cho biết kết quả.</translation>
    </message>
    <message>
        <source>Pending: {value}, asked for {asked}. Make the change on your platform, then say so here; a sync or an import that shows it says so too.</source>
        <translation>Đang chờ: {value}, yêu cầu {asked}. Hãy đổi trên nền tảng rồi ghi lại tại đây; lần đồng bộ hoặc nhập có thay đổi này cũng tự ghi.</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>Nguồn: {sources}</translation>
    </message>
</context>
<context>
    <name>SettingDialog</name>
    <message>
        <source>Review…</source>
        <translation>Xem lại…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Looking at what is set…</source>
        <translation>Đang xem giá trị hiện tại…</translation>
    </message>
    <message>
        <source>Type a percentage such as 2.5.</source>
        <translation>Gõ phần trăm, ví dụ 2.5.</translation>
    </message>
    <message>
        <source>Type whole minutes such as 5; 0 is no delay.</source>
        <translation>Gõ số phút nguyên, ví dụ 5; 0 là không trễ.</translation>
    </message>
    <message>
        <source>Type an amount such as 25.</source>
        <translation>Gõ số tiền, ví dụ 25.</translation>
    </message>
    <message>
        <source>Say what is set: {setting}</source>
        <translation>Khai giá trị hiện tại: {setting}</translation>
    </message>
    <message>
        <source>Change: {setting}</source>
        <translation>Đổi: {setting}</translation>
    </message>
    <message>
        <source>% of the copiers&apos; profit</source>
        <translation>% lợi nhuận của người sao chép</translation>
    </message>
    <message>
        <source>USDT</source>
        <translation>USDT</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>phút</translation>
    </message>
    <message>
        <source>{setting}, in {unit}</source>
        <translation>{setting}, theo {unit}</translation>
    </message>
</context>
<context>
    <name>SettingDiff</name>
    <message>
        <source>In force from</source>
        <translation>Hiệu lực từ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Hủy</translation>
    </message>
    <message>
        <source>Newly led: {symbols}</source>
        <translation>Mới dẫn: {symbols}</translation>
    </message>
    <message>
        <source>No longer led: {symbols}</source>
        <translation>Không còn dẫn: {symbols}</translation>
    </message>
    <message numerus="yes">
        <source>The whole list afterwards (%Ln): {symbols}</source>
        <translation>
            <numerusform>Toàn bộ danh sách sau đó (%Ln): {symbols}</numerusform>
        </translation>
    </message>
    <message>
        <source>{force} In force from {at}.</source>
        <translation>{force} Hiệu lực từ {at}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more change(s) allowed after it until {ends}.</source>
        <translation>
            <numerusform>Sau đó còn được đổi %Ln lần đến {ends}.</numerusform>
        </translation>
    </message>
    <message>
        <source>your application is approved</source>
        <translation>đơn của bạn đã được duyệt</translation>
    </message>
    <message>
        <source>the profit share ratio is set</source>
        <translation>đã đặt tỷ lệ chia sẻ lợi nhuận</translation>
    </message>
    <message>
        <source>the lead assets are chosen</source>
        <translation>đã chọn hợp đồng dẫn</translation>
    </message>
    <message>
        <source>the minimum copy amount is set</source>
        <translation>đã đặt tiền sao chép tối thiểu</translation>
    </message>
    <message>
        <source>Not known here; check on the platform that {conditions}.</source>
        <translation>Chưa rõ tại đây; kiểm tra trên nền tảng: {conditions}.</translation>
    </message>
    <message>
        <source>Nothing is changed on {platform}. Say from when on it has been so; it counts as no change.</source>
        <translation>Không thay đổi gì trên {platform}. Hãy khai từ khi nào như vậy; không tính là một lần đổi.</translation>
    </message>
    <message>
        <source>ProfitShare writes the change down, sends it to {platform} once, and reads what is set afterwards.</source>
        <translation>ProfitShare ghi lại thay đổi, gửi đến {platform} một lần, rồi đọc giá trị sau đó.</translation>
    </message>
    <message>
        <source>1.  On {platform} open {place}.</source>
        <translation>1.  Trên {platform}, mở {place}.</translation>
    </message>
    <message>
        <source>1.  Open the lead trading settings of {platform}.</source>
        <translation>1.  Mở cài đặt dẫn lệnh của {platform}.</translation>
    </message>
    <message>
        <source>3.  Come back and press “I have made it…”. Until then the change is pending here.</source>
        <translation>3.  Quay lại và nhấn “Tôi đã đổi…”. Trước đó thay đổi ở trạng thái chờ tại đây.</translation>
    </message>
    <message>
        <source>It cannot be sent from here. {why}</source>
        <translation>Không gửi được từ đây. {why}</translation>
    </message>
    <message>
        <source>2.  Close every position and order, then cancel lead trading.</source>
        <translation>2.  Đóng mọi vị thế và lệnh, rồi hủy dẫn lệnh.</translation>
    </message>
    <message>
        <source>2.  Press Start Lead Trading.</source>
        <translation>2.  Nhấn Start Lead Trading.</translation>
    </message>
    <message>
        <source>2.  Set {setting} to {value}.</source>
        <translation>2.  Đặt {setting} thành {value}.</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Ghi lại</translation>
    </message>
    <message>
        <source>Note it as pending</source>
        <translation>Ghi là đang chờ</translation>
    </message>
    <message>
        <source>Change it on {platform}</source>
        <translation>Đổi trên {platform}</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Bây giờ</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Sau đó</translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>Lead trading</source>
        <translation>Dẫn lệnh</translation>
    </message>
    <message>
        <source>Lead trading on {platform}</source>
        <translation>Dẫn lệnh trên {platform}</translation>
    </message>
    <message>
        <source>All days on record</source>
        <translation>Mọi ngày có dữ liệu</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>%Ln ngày qua</numerusform>
        </translation>
    </message>
    <message>
        <source>Return on own equity (ROI)</source>
        <translation>Lợi suất trên vốn (ROI)</translation>
    </message>
    <message>
        <source>+{part}</source>
        <translation>+{part}</translation>
    </message>
    <message>
        <source>Profit share received</source>
        <translation>Phần chia lợi nhuận đã nhận</translation>
    </message>
    <message>
        <source>Largest drawdown</source>
        <translation>Sụt giảm tối đa</translation>
    </message>
    <message>
        <source>The curve shows</source>
        <translation>Đường biểu diễn</translation>
    </message>
    <message>
        <source>profit share</source>
        <translation>phần chia</translation>
    </message>
    <message>
        <source>own return</source>
        <translation>lợi suất của tôi</translation>
    </message>
    <message>
        <source>No curve: too little is on record</source>
        <translation>Không có đường: quá ít dữ liệu</translation>
    </message>
    <message>
        <source>Demo data, invented · made with ProfitShare</source>
        <translation>Dữ liệu demo, hư cấu · tạo bằng ProfitShare</translation>
    </message>
    <message>
        <source>Self-reported, not verified by any platform · made with ProfitShare</source>
        <translation>Tự khai, chưa nền tảng nào xác minh · tạo bằng ProfitShare</translation>
    </message>
</context>
<context>
    <name>ShareCardDialog</name>
    <message>
        <source>Share card</source>
        <translation>Thẻ kết quả</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Đã lưu thành {name}</translation>
    </message>
    <message>
        <source>Copied: paste it into a post</source>
        <translation>Đã sao chép: hãy dán vào bài đăng</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Dành cho</translation>
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
        <translation>Giai đoạn</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Giao diện</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tối</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Sáng</translation>
    </message>
    <message>
        <source>Show amounts</source>
        <translation>Hiện số tiền</translation>
    </message>
    <message>
        <source>Name the platform</source>
        <translation>Ghi tên nền tảng</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>Đang đọc kho dữ liệu…</translation>
    </message>
    <message>
        <source>The picture holds no name, no id and no path. It says that it is self-reported.</source>
        <translation>Ảnh không chứa tên, ID hay đường dẫn. Ảnh ghi rõ là tự khai.</translation>
    </message>
    <message>
        <source>&amp;Save as PNG…</source>
        <translation>&amp;Lưu thành PNG…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>&amp;Sao chép ảnh</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Preview of the card</source>
        <translation>Xem trước thẻ</translation>
    </message>
    <message>
        <source>share-card.png</source>
        <translation>share-card.png</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>Lưu thẻ</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Ảnh (*.png)</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>In a table</source>
        <translation>Trong bảng</translation>
    </message>
    <message>
        <source>In the table of copiers</source>
        <translation>Trong bảng người sao chép</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>Trong biểu đồ</translation>
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
        <translation>Mã hóa</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Dấu ngăn ô</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Trang tính</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>Column names in line</source>
        <translation>Dòng tiêu đề</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>tự phát hiện</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Nguồn</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Đang xem…</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Không đọc được</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that the spreadsheet hides are read all the same.</source>
        <translation>
            <numerusform>%Ln dòng bảng tính ẩn vẫn được đọc.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>What {platform} asks</source>
        <translation>{platform} yêu cầu</translation>
    </message>
    <message>
        <source>Other tags: {names}</source>
        <translation>Thẻ khác: {names}</translation>
    </message>
    <message>
        <source>How they are earned is not published.</source>
        <translation>Cách đạt được không được công bố.</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>không công bố</translation>
    </message>
    <message numerus="yes">
        <source>A trade every %Ln day(s)</source>
        <translation>
            <numerusform>Giao dịch mỗi %Ln ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>No trade is known yet, so nobody knows when the time is up.</source>
        <translation>Chưa có giao dịch nào nên chưa biết khi nào hết hạn.</translation>
    </message>
    <message>
        <source>Last trade {last}; copiers are unfollowed {until} without another.</source>
        <translation>Giao dịch cuối {last}; người sao chép bị hủy theo dõi {until} nếu không có giao dịch khác.</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>hết hạn</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>còn {time}</translation>
    </message>
    <message>
        <source>Maximum drawdown of at most {limit}</source>
        <translation>Sụt giảm tối đa không quá {limit}</translation>
    </message>
    <message>
        <source>Yours is {figure} in 30 days, of the ROI curve as the platform has it. It says that less is more attractive; it is no condition.</source>
        <translation>Của bạn là {figure} trong 30 ngày, theo đường ROI như nền tảng. Nền tảng nói thấp hơn thì hấp dẫn hơn; đây không phải điều kiện.</translation>
    </message>
    <message>
        <source>within</source>
        <translation>trong mức</translation>
    </message>
    <message>
        <source>above</source>
        <translation>vượt</translation>
    </message>
    <message>
        <source>Tag “{name}”</source>
        <translation>Thẻ “{name}”</translation>
    </message>
    <message>
        <source>Lead days: {have} of {need}</source>
        <translation>Số ngày dẫn lệnh: {have}/{need}</translation>
    </message>
    <message>
        <source>Copiers&apos; profit: {have} of {need}</source>
        <translation>Lợi nhuận người sao chép: {have}/{need}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln ngày</numerusform>
        </translation>
    </message>
    <message>
        <source>threshold met</source>
        <translation>đạt ngưỡng</translation>
    </message>
    <message>
        <source>{distance} missing</source>
        <translation>còn thiếu {distance}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>Nguồn: {source}</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>since {instant}</source>
        <translation>từ {instant}</translation>
    </message>
    <message>
        <source>The platform&apos;s reason: {reason}</source>
        <translation>Lý do của nền tảng: {reason}</translation>
    </message>
    <message>
        <source>Your archive shows that you lead already. Say since when, if so.</source>
        <translation>Kho dữ liệu cho thấy bạn đã dẫn lệnh. Nếu đúng, hãy khai từ khi nào.</translation>
    </message>
    <message>
        <source>Something happened…</source>
        <translation>Có diễn biến…</translation>
    </message>
    <message>
        <source>Paste a notice…</source>
        <translation>Dán thông báo…</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Paste a notice</source>
        <translation>Dán thông báo</translation>
    </message>
    <message>
        <source>The platform&apos;s notice</source>
        <translation>Thông báo của nền tảng</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Diễn biến</translation>
    </message>
    <message>
        <source>The platform&apos;s reason</source>
        <translation>Lý do của nền tảng</translation>
    </message>
    <message>
        <source>Your own note</source>
        <translation>Ghi chú của bạn</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>When, on the platform&apos;s clock</source>
        <translation>Khi nào, theo giờ nền tảng</translation>
    </message>
    <message>
        <source>Copy the whole message or e-mail of the platform into it.</source>
        <translation>Dán toàn bộ tin nhắn hoặc email của nền tảng vào đây.</translation>
    </message>
    <message>
        <source>Nothing in it is known. Choose below what happened.</source>
        <translation>Không nhận ra nội dung nào. Hãy chọn bên dưới điều đã xảy ra.</translation>
    </message>
    <message>
        <source>It says “{phrase}”: {state}. That does not follow from here; choose what happened.</source>
        <translation>Có câu “{phrase}”: {state}. Điều đó không khớp với trạng thái hiện tại; hãy chọn điều đã xảy ra.</translation>
    </message>
    <message>
        <source>It says “{phrase}”: {state}. Look whether that is right.</source>
        <translation>Có câu “{phrase}”: {state}. Hãy xem có đúng không.</translation>
    </message>
    <message>
        <source>&amp;Reason the platform gave</source>
        <translation>&amp;Lý do nền tảng đưa ra</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>The &amp;notice</source>
        <translation>&amp;Thông báo</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>&amp;Diễn biến</translation>
    </message>
    <message>
        <source>When, on the &amp;platform&apos;s clock ({zone})</source>
        <translation>&amp;Khi nào, theo giờ nền tảng ({zone})</translation>
    </message>
    <message>
        <source>Your &amp;own note</source>
        <translation>&amp;Ghi chú của bạn</translation>
    </message>
</context>
<context>
    <name>SweepDialog</name>
    <message>
        <source>Remove inactive copiers</source>
        <translation>Gỡ người sao chép không hoạt động</translation>
    </message>
</context>
<context>
    <name>SweepProgressPage</name>
    <message>
        <source>How far the removal is</source>
        <translation>Tiến độ gỡ</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Tạm dừng</translation>
    </message>
    <message>
        <source>&amp;Stop after this one</source>
        <translation>&amp;Dừng sau người này</translation>
    </message>
    <message>
        <source>Each copier is written down before he is sent, and sent once. If the program ends now, its next start finds out how far it came.</source>
        <translation>Mỗi người được ghi lại trước khi gửi và chỉ gửi một lần. Nếu chương trình tắt lúc này, lần mở sau sẽ xác định đã làm đến đâu.</translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln copier(s) from {place}</source>
        <translation>
            <numerusform>Đang gỡ %Ln người sao chép khỏi {place}</numerusform>
        </translation>
    </message>
    <message>
        <source>{done}/{total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>đã gỡ %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>bị từ chối %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln chưa rõ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>để nguyên %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping; what is under way is settled first…</source>
        <translation>Đang dừng; phần đang làm được xử lý trước…</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent.</source>
        <translation>Tạm dừng. Không gửi gì.</translation>
    </message>
    <message>
        <source>Reading the list of copiers… {left} of sending left</source>
        <translation>Đang đọc danh sách người sao chép… còn {left} để gửi</translation>
    </message>
    <message>
        <source>{left} left, at the platform&apos;s rate</source>
        <translation>còn {left}, theo tốc độ nền tảng</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>Tiế&amp;p tục</translation>
    </message>
</context>
<context>
    <name>SweepResultPage</name>
    <message>
        <source>Removed</source>
        <translation>Đã gỡ</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Bị từ chối</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>Để nguyên</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Chưa gửi</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Người sao chép</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã lỗi</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>Lý do và cách xử lý</translation>
    </message>
    <message>
        <source>What became of each copier</source>
        <translation>Kết quả của từng người sao chép</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message numerus="yes">
        <source>{removed} of %Ln copier(s) removed</source>
        <translation>
            <numerusform>Đã gỡ {removed}/%Ln người sao chép</numerusform>
        </translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>đã đi hẳn</translation>
    </message>
    <message>
        <source>still copying</source>
        <translation>vẫn sao chép</translation>
    </message>
    <message>
        <source>settled at the next reading</source>
        <translation>xác định ở lần đọc sau</translation>
    </message>
    <message>
        <source>changed since the preview</source>
        <translation>đã thay đổi từ lúc xem trước</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %Ln failed…</source>
        <translation>
            <numerusform>Thử &amp;lại %Ln lỗi…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more was sent.</source>
        <translation>Không gửi thêm gì.</translation>
    </message>
    <message>
        <source>{never} {next_step}</source>
        <translation>{never} {next_step}</translation>
    </message>
    <message>
        <source>The removal ended early</source>
        <translation>Đợt gỡ kết thúc sớm</translation>
    </message>
    <message>
        <source>{next_step} Each copier was written down before he was sent: the next removal, or the next start, finds out how far this one came. Nothing is sent twice.</source>
        <translation>{next_step} Mỗi người được ghi lại trước khi gửi: đợt gỡ sau, hoặc lần mở sau, sẽ xác định đợt này đã đến đâu. Không gì được gửi hai lần.</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>Đã lưu thành {name}</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Xuất…</translation>
    </message>
    <message>
        <source>Audit &amp;log…</source>
        <translation>&amp;Nhật ký kiểm toán…</translation>
    </message>
    <message>
        <source>removal-result.csv</source>
        <translation>removal-result.csv</translation>
    </message>
    <message>
        <source>Export the result</source>
        <translation>Xuất kết quả</translation>
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
        <translation>Mã</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Tài sản</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>Thắng</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Phí</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>Funding</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>Ròng</translation>
    </message>
    <message>
        <source>PnL per symbol</source>
        <translation>PnL theo mã</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Lead page</source>
        <translation>Trang Lead</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>Người sao chép</translation>
    </message>
    <message>
        <source>Pending shares</source>
        <translation>Phần chia chờ</translation>
    </message>
    <message>
        <source>Paid shares</source>
        <translation>Phần chia đã trả</translation>
    </message>
    <message>
        <source>Open trades</source>
        <translation>Giao dịch mở</translation>
    </message>
    <message>
        <source>Closed trades</source>
        <translation>Giao dịch đã đóng</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Sổ cái</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>{feed}: {why}</source>
        <translation>{feed}: {why}</translation>
    </message>
    <message>
        <source>Files only</source>
        <translation>Chỉ tệp</translation>
    </message>
    <message>
        <source>No API key</source>
        <translation>Không có khóa API</translation>
    </message>
    <message>
        <source>Sync waits…</source>
        <translation>Chờ đồng bộ…</translation>
    </message>
    <message>
        <source>{feed} · {count}</source>
        <translation>{feed} · {count}</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>Đang đồng bộ…</translation>
    </message>
    <message>
        <source>Sync failed</source>
        <translation>Đồng bộ lỗi</translation>
    </message>
    <message>
        <source>Syncing elsewhere</source>
        <translation>Đang đồng bộ nơi khác</translation>
    </message>
    <message>
        <source>Synced {age}</source>
        <translation>Đồng bộ {age}</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Đồng bộ</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind the exchange&apos;s.</source>
        <translation>Đồng hồ máy tính này chậm {seconds} giây so với sàn.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of the exchange&apos;s.</source>
        <translation>Đồng hồ máy tính này nhanh {seconds} giây so với sàn.</translation>
    </message>
    <message>
        <source>By itself again in {time}</source>
        <translation>Tự chạy lại sau {time}</translation>
    </message>
    <message>
        <source>Tried again by itself in {time}</source>
        <translation>Tự thử lại sau {time}</translation>
    </message>
    <message>
        <source>There is no API key for this account.</source>
        <translation>Tài khoản này không có khóa API.</translation>
    </message>
    <message>
        <source>Stopped. What was read is kept.</source>
        <translation>Đã dừng. Phần đã đọc được giữ lại.</translation>
    </message>
    <message>
        <source>The API key may withdraw or transfer money. Replace it by one that can only read, and manage copy trading.</source>
        <translation>Khóa API có quyền rút hoặc chuyển tiền. Hãy thay bằng khóa chỉ có quyền đọc và quản lý sao chép giao dịch.</translation>
    </message>
    <message>
        <source>The API key has a right that is not needed: {right}.</source>
        <translation>Khóa API có quyền không cần thiết: {right}.</translation>
    </message>
    <message>
        <source>The exchange tells it from {at} on. Import older rows from files.</source>
        <translation>Sàn chỉ cung cấp dữ liệu này từ {at}. Dòng cũ hơn hãy nhập từ tệp.</translation>
    </message>
    <message>
        <source>There is a gap from {since} to {until}, which the exchange has forgotten. Import it from a file.</source>
        <translation>Có khoảng trống từ {since} đến {until}, sàn không còn dữ liệu. Hãy nhập từ tệp.</translation>
    </message>
    <message>
        <source>{exchange} shows {count} rows at most, and there may be more. Who is not among them does not count as gone.</source>
        <translation>{exchange} chỉ hiển thị tối đa {count} dòng và có thể còn nữa. Mục không nằm trong số đó không bị coi là đã mất.</translation>
    </message>
    <message>
        <source>Not every row can be read, so nothing counts as gone.</source>
        <translation>Có dòng không đọc được, nên không mục nào bị coi là đã mất.</translation>
    </message>
    <message>
        <source>It kept changing while it was read, so nothing counts as gone.</source>
        <translation>Dữ liệu liên tục thay đổi trong lúc đọc, nên không mục nào bị coi là đã mất.</translation>
    </message>
    <message>
        <source>The keyring could not be read.</source>
        <translation>Không đọc được kho khóa.</translation>
    </message>
    <message>
        <source>Paid share {row} of {amount} at {at} is not in the exchange&apos;s own ledger.</source>
        <translation>Phần chia đã trả {row}, {amount} lúc {at}, không có trong sổ cái của chính sàn.</translation>
    </message>
    <message>
        <source>The ledger&apos;s row {row} of {amount} at {at} is no paid share that the exchange reports.</source>
        <translation>Dòng {row} của sổ cái, {amount} lúc {at}, không khớp phần chia đã trả nào mà sàn báo.</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>không phải số</translation>
    </message>
    <message>
        <source>has a comma where a point belongs</source>
        <translation>có dấu phẩy ở chỗ phải là dấu chấm</translation>
    </message>
    <message>
        <source>is not a time</source>
        <translation>không phải thời gian</translation>
    </message>
    <message>
        <source>is a time without a zone</source>
        <translation>là thời gian không có múi giờ</translation>
    </message>
    <message>
        <source>is not an id as this exchange has them</source>
        <translation>không phải ID đúng dạng của sàn này</translation>
    </message>
    <message>
        <source>stands where a text belongs</source>
        <translation>không phải văn bản</translation>
    </message>
    <message>
        <source>stands where a row belongs</source>
        <translation>không phải dòng dữ liệu</translation>
    </message>
    <message>
        <source>is none of the words that are known here</source>
        <translation>không phải từ đã biết</translation>
    </message>
    <message>
        <source>is not a place where reading can go on</source>
        <translation>không phải vị trí có thể đọc tiếp</translation>
    </message>
    <message>
        <source>is not an https address</source>
        <translation>không phải địa chỉ https</translation>
    </message>
    <message>
        <source>is not an exchange this program knows</source>
        <translation>không phải sàn mà chương trình biết</translation>
    </message>
    <message>
        <source>Not tried: {exchange} was out of reach.</source>
        <translation>Chưa thử: không kết nối được {exchange}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more row(s) were set aside.</source>
        <translation>
            <numerusform>%Ln dòng khác được để riêng.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more order(s) vanished as well.</source>
        <translation>
            <numerusform>%Ln lệnh khác cũng biến mất.</numerusform>
        </translation>
    </message>
    <message>
        <source>Order {order} in {symbol}, opened {at}, is no longer listed as open, and the exchange tells no close of it. Enter it by hand or import it from a file.</source>
        <translation>Lệnh {order} của {symbol}, mở {at}, không còn trong danh sách lệnh đang mở, và sàn không báo thông tin đóng. Hãy nhập thủ công hoặc nhập từ tệp.</translation>
    </message>
    <message>
        <source>A row was set aside: it {why}.</source>
        <translation>Một dòng được để riêng: {why}.</translation>
    </message>
    <message>
        <source>A row was set aside: “{cell}” {why}.</source>
        <translation>Một dòng được để riêng: “{cell}” {why}.</translation>
    </message>
    <message>
        <source>A value of the answer {why}.</source>
        <translation>Một giá trị trong phản hồi {why}.</translation>
    </message>
    <message>
        <source>“{value}” {why}.</source>
        <translation>“{value}” {why}.</translation>
    </message>
</context>
<context>
    <name>SyncButtons</name>
    <message>
        <source>Details of the sync</source>
        <translation>Chi tiết đồng bộ</translation>
    </message>
    <message>
        <source>What was read, what went wrong, how often to sync</source>
        <translation>Đã đọc gì, lỗi gì, đồng bộ bao lâu một lần</translation>
    </message>
    <message>
        <source>This account is fed from files; there is no exchange to ask.</source>
        <translation>Tài khoản này lấy dữ liệu từ tệp; không có sàn để hỏi.</translation>
    </message>
    <message>
        <source>Ask the exchange for what is new ({keys})</source>
        <translation>Hỏi sàn dữ liệu mới ({keys})</translation>
    </message>
</context>
<context>
    <name>SyncDoor</name>
    <message>
        <source>Sync</source>
        <translation>Đồng bộ</translation>
    </message>
</context>
<context>
    <name>SyncPanel</name>
    <message>
        <source>Syncing with the exchange</source>
        <translation>Đang đồng bộ với sàn</translation>
    </message>
    <message>
        <source>Feeds read</source>
        <translation>Luồng đã đọc</translation>
    </message>
    <message>
        <source>How often to sync by itself</source>
        <translation>Tần suất tự đồng bộ</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>Nhập khóa…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Đồng bộ ngay</translation>
    </message>
    <message>
        <source>Sync of {account}</source>
        <translation>Đồng bộ {account}</translation>
    </message>
    <message>
        <source>This account is fed from files.</source>
        <translation>Tài khoản này lấy dữ liệu từ tệp.</translation>
    </message>
    <message>
        <source>There is no exchange to ask; import a file instead.</source>
        <translation>Không có sàn để hỏi; hãy nhập tệp.</translation>
    </message>
    <message>
        <source>There is no API key for this account.</source>
        <translation>Tài khoản này không có khóa API.</translation>
    </message>
    <message>
        <source>A key that may only read is enough.</source>
        <translation>Khóa chỉ đọc là đủ.</translation>
    </message>
    <message>
        <source>Not synced yet.</source>
        <translation>Chưa đồng bộ.</translation>
    </message>
    <message>
        <source>The last sync failed.</source>
        <translation>Lần đồng bộ gần nhất bị lỗi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) in the last sync.</source>
        <translation>
            <numerusform>%Ln lỗi trong lần đồng bộ gần nhất.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more on the Accounts page.</source>
        <translation>
            <numerusform>%Ln mục khác ở trang Tài khoản.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln dòng</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>Chỉ khi tôi yêu cầu</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>Mỗi phút</translation>
    </message>
    <message>
        <source>Every {minutes} minutes</source>
        <translation>Mỗi {minutes} phút</translation>
    </message>
</context>
<context>
    <name>TaxYearFields</name>
    <message>
        <source>First day of the tax year</source>
        <translation>Ngày đầu năm thuế</translation>
    </message>
    <message>
        <source>Time zone of the tax year</source>
        <translation>Múi giờ năm thuế</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>bắt đầu</translation>
    </message>
    <message>
        <source>Platform&apos;s clock</source>
        <translation>Giờ nền tảng</translation>
    </message>
    <message>
        <source>{first} to {last}. The sums by asset and month are written as well.</source>
        <translation>{first} đến {last}. Ghi kèm tổng theo tài sản và tháng.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Settled</source>
        <translation>Đã quyết toán</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>Hoãn</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Sẵn sàng</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Chờ</translation>
    </message>
    <message>
        <source>Would be skipped</source>
        <translation>Sẽ bị bỏ qua</translation>
    </message>
    <message>
        <source>open positions</source>
        <translation>còn vị thế mở</translation>
    </message>
    <message>
        <source>your unrealised loss is too large</source>
        <translation>lỗ chưa thực hiện của bạn quá lớn</translation>
    </message>
    <message>
        <source>the copier&apos;s balance is too small</source>
        <translation>số dư của người sao chép quá nhỏ</translation>
    </message>
    <message>
        <source>no net profit</source>
        <translation>không có lợi nhuận ròng</translation>
    </message>
    <message>
        <source>below the high-water mark</source>
        <translation>dưới mức đỉnh</translation>
    </message>
    <message>
        <source>weekly settlement</source>
        <translation>quyết toán tuần</translation>
    </message>
    <message>
        <source>daily settlement</source>
        <translation>quyết toán ngày</translation>
    </message>
    <message>
        <source>the copier stopped copying</source>
        <translation>người sao chép ngừng sao chép</translation>
    </message>
    <message>
        <source>you closed the copy trading</source>
        <translation>bạn dừng sao chép giao dịch</translation>
    </message>
    <message>
        <source>the copier withdrew</source>
        <translation>người sao chép rút tiền</translation>
    </message>
    <message>
        <source>Share of realised PnL</source>
        <translation>Phần chia từ PnL đã thực hiện</translation>
    </message>
    <message>
        <source>Share of trading fees</source>
        <translation>Phần chia từ phí giao dịch</translation>
    </message>
    <message>
        <source>Share of funding fees</source>
        <translation>Phần chia từ phí funding</translation>
    </message>
    <message>
        <source>Share of unrealised PnL</source>
        <translation>Phần chia từ PnL chưa thực hiện</translation>
    </message>
    <message>
        <source>Already shared</source>
        <translation>Đã chia</translation>
    </message>
    <message>
        <source>Adjustment to the new ratio</source>
        <translation>Điều chỉnh theo tỷ lệ mới</translation>
    </message>
    <message>
        <source>Carried from earlier windows</source>
        <translation>Chuyển từ các kỳ trước</translation>
    </message>
    <message>
        <source>A loss is not charged</source>
        <translation>Lỗ không bị tính</translation>
    </message>
    <message>
        <source>Rounded down to 8 decimals</source>
        <translation>Làm tròn xuống 8 chữ số thập phân</translation>
    </message>
    <message>
        <source>computed from orders</source>
        <translation>tính từ lệnh</translation>
    </message>
    <message>
        <source>reported by the platform</source>
        <translation>nền tảng báo</translation>
    </message>
    <message>
        <source>estimated from your orders</source>
        <translation>ước tính từ lệnh của bạn</translation>
    </message>
    <message>
        <source>A condition of the platform could not be checked; taken as met</source>
        <translation>Không kiểm tra được một điều kiện của nền tảng; coi như đạt</translation>
    </message>
    <message>
        <source>Unrealised PnL is not known; taken as 0</source>
        <translation>Chưa rõ PnL chưa thực hiện; tính là 0</translation>
    </message>
    <message>
        <source>Margin is not known; the rebate is not capped</source>
        <translation>Chưa rõ ký quỹ; khoản hoàn phí không bị giới hạn</translation>
    </message>
    <message>
        <source>Older than the first version of the rules we know; settled by that version</source>
        <translation>Cũ hơn phiên bản quy tắc đầu tiên chúng tôi biết; quyết toán theo phiên bản đó</translation>
    </message>
    <message>
        <source>This platform does not settle early on “{event}”</source>
        <translation>Nền tảng này không quyết toán sớm khi “{event}”</translation>
    </message>
    <message>
        <source>The platform does not publish “{axis}”; taken as “{value}”</source>
        <translation>Nền tảng không công bố “{axis}”; lấy “{value}”</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s): {reason}</source>
        <translation>
            <numerusform>%Ln người sao chép: {reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>{status}: {reason}</source>
        <translation>{status}: {reason}</translation>
    </message>
    <message>
        <source>settling…</source>
        <translation>đang quyết toán…</translation>
    </message>
    <message>
        <source>{days} d {hours} h {minutes} min</source>
        <translation>{days} ngày {hours} giờ {minutes} phút</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} giờ {minutes} phút</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>vừa xong</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>{count} phút trước</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>{count} giờ trước</translation>
    </message>
    <message>
        <source>{count} d ago</source>
        <translation>{count} ngày trước</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Not chosen</source>
        <translation>Chưa chọn</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Công khai</translation>
    </message>
    <message>
        <source>Private, by invitation</source>
        <translation>Riêng tư, theo lời mời</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>không bắt buộc</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln ký tự</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation>{count}/{most} ký tự</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>Dòng thời gian</translation>
    </message>
    <message>
        <source>Every step will stand here with its date.</source>
        <translation>Mỗi bước sẽ hiện ở đây kèm ngày.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Take back: {state}</source>
        <translation>Hoàn tác: {state}</translation>
    </message>
    <message>
        <source>{instant} · {origin}</source>
        <translation>{instant} · {origin}</translation>
    </message>
    <message>
        <source>taken back {instant}</source>
        <translation>hoàn tác {instant}</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>Pending share, all accounts</source>
        <translation>Phần chia chờ, mọi tài khoản</translation>
    </message>
    <message>
        <source>Next settlement</source>
        <translation>Quyết toán tiếp theo</translation>
    </message>
    <message>
        <source>Paid in 30 days</source>
        <translation>Đã trả trong 30 ngày</translation>
    </message>
    <message>
        <source>Copiers, all accounts</source>
        <translation>Người sao chép, mọi tài khoản</translation>
    </message>
    <message>
        <source>{amounts} of it held back</source>
        <translation>{amounts} trong đó bị hoãn</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Đang đọc…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payout(s)</source>
        <translation>
            <numerusform>%Ln lần chi trả</numerusform>
        </translation>
    </message>
    <message>
        <source>No list of copiers was imported yet.</source>
        <translation>Chưa nhập danh sách người sao chép.</translation>
    </message>
    <message>
        <source>No account has a schedule.</source>
        <translation>Không tài khoản nào có lịch.</translation>
    </message>
    <message numerus="yes">
        <source>from %Ln account(s)</source>
        <translation>
            <numerusform>từ %Ln tài khoản</numerusform>
        </translation>
    </message>
    <message>
        <source>from {settled} of {all} accounts</source>
        <translation>từ {settled}/{all} tài khoản</translation>
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
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Khôi phục bản sao lưu…</translation>
    </message>
    <message>
        <source>Salvage…</source>
        <translation>Cứu dữ liệu…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>Chọn thư mục khác…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Thoát</translation>
    </message>
</context>
<context>
    <name>UndoPage</name>
    <message>
        <source>Time left to undo</source>
        <translation>Thời gian còn lại để hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>Chưa gửi gì.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) will be removed in {seconds} s</source>
        <translation>
            <numerusform>%Ln người sao chép sẽ bị gỡ sau {seconds} giây</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>This was opened before the figures were hidden.</source>
        <translation>Cửa sổ này được mở trước khi ẩn số liệu.</translation>
    </message>
    <message>
        <source>Close it and open it again, or show the amounts.</source>
        <translation>Đóng rồi mở lại, hoặc hiện số tiền.</translation>
    </message>
    <message>
        <source>Show amounts</source>
        <translation>Hiện số tiền</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>ViewsMenu</name>
    <message>
        <source>Forget a view</source>
        <translation>Xóa chế độ xem</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Chế độ xem</translation>
    </message>
    <message>
        <source>Columns, order and filters under a name</source>
        <translation>Cột, thứ tự và bộ lọc dưới một tên</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Lưu chế độ xem</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Tên chế độ xem</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>Lưu chế độ xem này…</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Trading and funding fees as they were really paid</source>
        <translation>Phí giao dịch và funding như thực tế đã trả</translation>
    </message>
    <message>
        <source>The share ratio you led at, whether that platform would allow it or not</source>
        <translation>Tỷ lệ chia sẻ bạn đã dùng, dù nền tảng đó có cho phép hay không</translation>
    </message>
    <message>
        <source>Its conditions on your unrealised loss and on copiers&apos; balances are taken as met: neither is known</source>
        <translation>Điều kiện về lỗ chưa thực hiện của bạn và số dư của người sao chép coi như đạt: đều chưa rõ</translation>
    </message>
    <message>
        <source>Unrealised PnL at its cut-offs is not known; taken as 0</source>
        <translation>Chưa rõ PnL chưa thực hiện tại các mốc chốt; tính là 0</translation>
    </message>
    <message>
        <source>Not the platform&apos;s rule: it forgets a losing window, here it is carried on</source>
        <translation>Không phải quy tắc của nền tảng: nền tảng bỏ qua kỳ lỗ, ở đây kỳ lỗ được chuyển tiếp</translation>
    </message>
    <message>
        <source>No closed order of a copier is known. Import orders to see a forecast.</source>
        <translation>Chưa có lệnh đã đóng của người sao chép. Nhập lệnh để xem dự báo.</translation>
    </message>
    <message>
        <source>An order has no share ratio. Add the ratio&apos;s changes to see a forecast.</source>
        <translation>Một lệnh không có tỷ lệ chia sẻ. Thêm các lần đổi tỷ lệ để xem dự báo.</translation>
    </message>
    <message>
        <source>This platform settles every copier on a day of his own: there is no one next settlement.</source>
        <translation>Nền tảng này quyết toán mỗi người sao chép vào một ngày riêng: không có một kỳ quyết toán chung tiếp theo.</translation>
    </message>
    <message>
        <source>Some copiers are known by readings of their PnL alone, without the orders between.</source>
        <translation>Một số người sao chép chỉ có số liệu PnL, không có lệnh ở giữa.</translation>
    </message>
    <message>
        <source>The history is too short: a forecast needs 8 settlements over 2 weeks or more.</source>
        <translation>Lịch sử quá ngắn: dự báo cần 8 kỳ quyết toán trong ít nhất 2 tuần.</translation>
    </message>
    <message>
        <source>No copier has traded lately and nothing is owed: there is nothing to forecast.</source>
        <translation>Gần đây không người sao chép nào giao dịch và không có gì phải trả: không có gì để dự báo.</translation>
    </message>
    <message>
        <source>An order has no share ratio</source>
        <translation>Một lệnh không có tỷ lệ chia sẻ</translation>
    </message>
    <message>
        <source>This rulebook cannot be read</source>
        <translation>Không đọc được bộ quy tắc này</translation>
    </message>
    <message>
        <source>Your copiers&apos; past gains, hour by hour, are drawn again in blocks of about two days, 4,000 times, up to the cut-off. Each copier pays his ratio of what lies above his mark; paths end at past cut-offs, so that what was held back then is held back here. P10 and P90 are amounts that one path in ten stays below or above, P50 the middle. The same is done for every past window with what was known as long before its cut-off, and where the record was too sure, the levels move outwards. The draws are seeded: the same archive gives the same forecast.</source>
        <translation>Kết quả từng giờ trước đây của người sao chép được rút lại theo khối khoảng hai ngày, 4.000 lần, đến mốc chốt. Mỗi người trả theo tỷ lệ của mình trên phần vượt mức đỉnh; kịch bản kết thúc ở các mốc chốt cũ, nên phần bị hoãn khi đó cũng bị hoãn ở đây. P10 và P90 là số tiền mà cứ mười kịch bản có một nằm dưới hoặc trên, P50 là giữa. Mỗi kỳ trước cũng được làm như vậy với những gì đã biết trước mốc chốt đúng bấy lâu, và khi dự báo quá tự tin, các mức được nới ra. Số ngẫu nhiên cố định: cùng kho dữ liệu cho cùng dự báo.</translation>
    </message>
    <message>
        <source>Of ten past payouts about eight should lie between P10 and P90. Where many paths pay nothing at all, a payout of nothing counts in part: by how much of these paths lies between the levels.</source>
        <translation>Trong mười khoản chi trả trước, khoảng tám khoản nên nằm giữa P10 và P90. Khi nhiều kịch bản không trả gì, khoản chi trả bằng 0 được tính một phần: theo tỷ trọng các kịch bản đó nằm giữa hai mức.</translation>
    </message>
    <message>
        <source>Every order of your history is settled again as if it had been opened at this ratio, under the same rules: windows, postponement, losses. That copiers might have left or come is not guessed. Instead you see how many could leave before the higher ratio pays less: copiers × (1 − share before ÷ share after), if all pay alike.</source>
        <translation>Mọi lệnh trong lịch sử được quyết toán lại như thể mở với tỷ lệ này, theo cùng quy tắc: kỳ, hoãn, lỗ. Không đoán người sao chép nào có thể đã rời hay đến. Thay vào đó bạn thấy bao nhiêu người có thể rời trước khi tỷ lệ cao hơn cho ít hơn: số người sao chép × (1 − tỷ lệ trước ÷ tỷ lệ sau), nếu mọi người trả như nhau.</translation>
    </message>
    <message>
        <source>The coming cut-off, once with these positions open and once with them closed now at their unrealised PnL, before costs of closing. Nothing else happens until then. What you are paid more is what your copiers pay more. This is no advice: a position closed to be paid earlier is closed with your copiers&apos; money.</source>
        <translation>Mốc chốt sắp tới, một lần khi các vị thế này còn mở và một lần khi đóng ngay theo PnL chưa thực hiện, chưa trừ chi phí đóng. Cho đến lúc đó không có gì khác xảy ra. Bạn nhận thêm bao nhiêu thì người sao chép trả thêm bấy nhiêu. Đây không phải lời khuyên: đóng vị thế để được trả sớm là đóng bằng tiền của người sao chép.</translation>
    </message>
    <message>
        <source>The same orders settled by each platform&apos;s rules. What that assumes stands below, for the platform you choose: a real year there would have had other fees, other limits and other copiers.</source>
        <translation>Cùng các lệnh đó quyết toán theo quy tắc từng nền tảng. Các giả định ghi bên dưới, cho nền tảng bạn chọn: một năm thật ở đó sẽ có phí, giới hạn và người sao chép khác.</translation>
    </message>
    <message>
        <source>What copying left each copier: the net of his closed orders less your share, paid or pending. His return is that over what he copies with; your own is your PnL over your first equity and what you added. A percentile is a return that somebody really had.</source>
        <translation>Những gì việc sao chép để lại cho từng người: ròng các lệnh đã đóng trừ phần chia của bạn, đã trả hoặc đang chờ. Lợi suất của người đó là số này trên số tiền sao chép; của bạn là PnL trên vốn đầu cộng tiền đã nạp. Bách phân vị là lợi suất mà ai đó thực sự có.</translation>
    </message>
</context>
<context>
    <name>WhatIfTab</name>
    <message>
        <source>Reading the archive…</source>
        <translation>Đang đọc kho dữ liệu…</translation>
    </message>
    <message>
        <source>No history to ask yet</source>
        <translation>Chưa có lịch sử để tính</translation>
    </message>
    <message>
        <source>Import your copiers&apos; orders or connect the exchange: then you can ask what another ratio, another platform or a position closed earlier would have paid.</source>
        <translation>Nhập lệnh của người sao chép hoặc kết nối sàn: khi đó bạn biết tỷ lệ khác, nền tảng khác hoặc đóng vị thế sớm hơn sẽ trả bao nhiêu.</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Giả sử</translation>
    </message>
    <message>
        <source>Another share ratio</source>
        <translation>Tỷ lệ chia sẻ khác</translation>
    </message>
    <message>
        <source>If I closed these positions before the cut-off</source>
        <translation>Nếu tôi đóng các vị thế này trước mốc chốt</translation>
    </message>
    <message>
        <source>The same year on other platforms</source>
        <translation>Cùng năm trên nền tảng khác</translation>
    </message>
    <message>
        <source>Fairness to your copiers</source>
        <translation>Công bằng với người sao chép</translation>
    </message>
</context>
<context>
    <name>WorklistDialog</name>
    <message>
        <source>Remove by hand</source>
        <translation>Gỡ thủ công</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>Người sao chép</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Copiers to remove by hand</source>
        <translation>Người sao chép cần gỡ thủ công</translation>
    </message>
    <message>
        <source>&amp;Tick the copied ones</source>
        <translation>Đánh &amp;dấu mục đã sao chép</translation>
    </message>
    <message>
        <source>Tick selected</source>
        <translation>Đánh dấu mục chọn</translation>
    </message>
    <message>
        <source>Take ticks back</source>
        <translation>Bỏ đánh dấu</translation>
    </message>
    <message>
        <source>Give up the rest</source>
        <translation>Bỏ phần còn lại</translation>
    </message>
    <message>
        <source>How many ids the platform takes at once</source>
        <translation>Số ID nền tảng nhận mỗi lần</translation>
    </message>
    <message>
        <source>Note for the current copier; Enter keeps it</source>
        <translation>Ghi chú cho người hiện tại; Enter để lưu</translation>
    </message>
    <message>
        <source>Note for the current copier</source>
        <translation>Ghi chú cho người hiện tại</translation>
    </message>
    <message>
        <source>Ids at once</source>
        <translation>ID mỗi lần</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) to remove by hand</source>
        <translation>
            <numerusform>%Ln người sao chép cần gỡ thủ công</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to remove</source>
        <translation>Không còn ai để gỡ</translation>
    </message>
    <message>
        <source>{gone} gone · {ticked} ticked · {left} to do</source>
        <translation>{gone} đã đi · {ticked} đã đánh dấu · {left} còn lại</translation>
    </message>
    <message>
        <source>A tick is yours; the next import or sync of the list confirms it.</source>
        <translation>Dấu là của bạn; lần nhập hoặc đồng bộ danh sách sau sẽ xác nhận.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy the next %Ln id(s)</source>
        <translation>
            <numerusform>&amp;Sao chép %Ln ID tiếp</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_ConditionLine</name>
    <message>
        <source>is</source>
        <translation>là</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>bắt đầu bằng</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>chứa</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>không là</translation>
    </message>
    <message>
        <source>does not begin with</source>
        <translation>không bắt đầu bằng</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>không chứa</translation>
    </message>
    <message>
        <source>Leave out by column</source>
        <translation>Bỏ theo cột</translation>
    </message>
    <message>
        <source>Leave out if</source>
        <translation>Bỏ nếu</translation>
    </message>
    <message>
        <source>Leave out texts</source>
        <translation>Văn bản cần bỏ</translation>
    </message>
    <message>
        <source>text; another</source>
        <translation>văn bản; khác</translation>
    </message>
    <message>
        <source>Do not leave these rows out</source>
        <translation>Không bỏ các dòng này</translation>
    </message>
    <message>
        <source>Leave out rows where</source>
        <translation>Bỏ dòng có</translation>
    </message>
</context>
<context>
    <name>_Curve</name>
    <message>
        <source>An example of a chart</source>
        <translation>Biểu đồ mẫu</translation>
    </message>
</context>
<context>
    <name>_LimitPopup</name>
    <message>
        <source>Equity limit in USDT</source>
        <translation>Giới hạn vốn theo USDT</translation>
    </message>
    <message>
        <source>The limit itself is inactive</source>
        <translation>Đúng bằng giới hạn cũng là không hoạt động</translation>
    </message>
    <message>
        <source>Use this limit</source>
        <translation>Dùng giới hạn này</translation>
    </message>
    <message>
        <source>Inactive up to an equity of (USDT)</source>
        <translation>Không hoạt động khi vốn đến (USDT)</translation>
    </message>
    <message>
        <source>Enter an amount such as 100 or 0.5.</source>
        <translation>Nhập số tiền, ví dụ 100 hoặc 0.5.</translation>
    </message>
</context>
<context>
    <name>_NewsCard</name>
    <message numerus="yes">
        <source>&amp;Settle my last %Ln window(s) under both</source>
        <translation>
            <numerusform>&amp;Quyết toán %Ln kỳ gần nhất theo cả hai</numerusform>
        </translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Kỳ</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>Tài sản</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Chênh lệch</translation>
    </message>
    <message>
        <source>The last windows under both rules</source>
        <translation>Các kỳ gần nhất theo cả hai quy tắc</translation>
    </message>
    <message>
        <source>Settling…</source>
        <translation>Đang quyết toán…</translation>
    </message>
    <message>
        <source>{before} before, {after} after: {difference}</source>
        <translation>{before} trước, {after} sau: {difference}</translation>
    </message>
    <message>
        <source>No window of yours is settled yet, so there is nothing to compare.</source>
        <translation>Bạn chưa có kỳ nào được quyết toán nên chưa có gì để so sánh.</translation>
    </message>
    <message>
        <source>The edition you read last can no longer be read by this version of ProfitShare, so the two cannot be compared.</source>
        <translation>Bản bạn đọc lần trước không còn đọc được bằng phiên bản ProfitShare này nên không so sánh được.</translation>
    </message>
    <message>
        <source>Your share depends on it</source>
        <translation>Ảnh hưởng phần chia của bạn</translation>
    </message>
    <message>
        <source>Limits of the settings</source>
        <translation>Giới hạn cài đặt</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Khác</translation>
    </message>
    <message>
        <source>{what}: now {after}; nothing was said before</source>
        <translation>{what}: nay {after}; trước đó không nêu</translation>
    </message>
    <message>
        <source>{what}: no longer said; was {before}</source>
        <translation>{what}: không còn nêu; trước là {before}</translation>
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
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>{setting}: {value}</source>
        <translation>{setting}: {value}</translation>
    </message>
    <message>
        <source>{platform} said: {code} {words}</source>
        <translation>{platform} báo: {code} {words}</translation>
    </message>
</context>
</TS>
