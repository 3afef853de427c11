<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_TW" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About ProfitShare</source>
        <translation>關於 ProfitShare</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>授權條款全文</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>已複製。</translation>
    </message>
    <message>
        <source>What am I owed, why, when, by whom, and was I paid right?</source>
        <translation>應得多少、為何、何時、由誰支付，是否正確入帳？</translation>
    </message>
    <message>
        <source>Data (portable)</source>
        <translation>資料（可攜式）</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>資料</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>開啟資料的資料夾</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>開啟日誌資料夾</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button</comment>
        <translation>開啟</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>component</comment>
        <translation>元件</translation>
    </message>
    <message>
        <source>ProfitShare is under the MIT licence. It uses Qt and PySide6 under version 3 of the GNU Lesser General Public License: they are libraries of their own here, which you may replace by your own build; their source is at {address}. Whoever made the other parts gave them to everybody under the licences below.</source>
        <translation>ProfitShare 採用 MIT 授權條款。它使用 Qt 與 PySide6，兩者採用 GNU 較寬鬆公共授權條款 (LGPL) 第 3 版：在此為獨立的程式庫，您可以用自行建置的版本取代；其原始碼見 {address}。其餘元件由各自作者依下列授權條款提供給大眾。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>授權條款</translation>
    </message>
    <message>
        <source>What ProfitShare is made of</source>
        <translation>ProfitShare 的元件</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>複製詳情(&amp;C)</translation>
    </message>
    <message>
        <source>Versions, system and folders, for a question to support</source>
        <translation>版本、系統與資料夾，供詢問支援時使用</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>立即同步(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>匯入(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>備份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>測試連線(&amp;T)</translation>
    </message>
    <message>
        <source>Enter &amp;key…</source>
        <translation>輸入金鑰(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Forget key…</source>
        <translation>刪除金鑰(&amp;F)…</translation>
    </message>
    <message>
        <source>Replace &amp;key…</source>
        <translation>更換金鑰(&amp;K)…</translation>
    </message>
    <message>
        <source>{rules} · fed from files</source>
        <translation>{rules} · 由檔案匯入</translation>
    </message>
    <message>
        <source>{rules} · {exchange}, fed from files</source>
        <translation>{rules} · {exchange}，由檔案匯入</translation>
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
        <translation>虛構帳戶。沒有金鑰，從不同步；匯入的內容會隨示範環境一併清除。</translation>
    </message>
    <message>
        <source>The key of this account cannot be read. {why}</source>
        <translation>無法讀取此帳戶的金鑰。{why}</translation>
    </message>
    <message>
        <source>This account has no key on this computer. Enter one to sync, or import files.</source>
        <translation>此帳戶在本機上沒有金鑰。請輸入金鑰以同步，或匯入檔案。</translation>
    </message>
    <message>
        <source>The exchange refused the key in the last sync. Test it, or replace it.</source>
        <translation>上次同步時交易所拒絕了此金鑰。請測試或更換。</translation>
    </message>
    <message>
        <source>The key is in memory until ProfitShare is closed. {why}</source>
        <translation>金鑰僅保存在記憶體中，關閉 ProfitShare 後失效。{why}</translation>
    </message>
    <message>
        <source>The key is in the keyring of your system.</source>
        <translation>金鑰保存在系統鑰匙圈中。</translation>
    </message>
    <message>
        <source>This account is fed from files and tables from web pages. Nothing was imported yet.</source>
        <translation>此帳戶的資料來自檔案與網頁表格，尚未匯入任何內容。</translation>
    </message>
    <message>
        <source>This account is fed from files and tables from web pages, last time {age}. It needs no key.</source>
        <translation>此帳戶的資料來自檔案與網頁表格，上次匯入：{age}。不需要金鑰。</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>新增帳戶</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>帳戶名稱</translation>
    </message>
    <message>
        <source>such as: Bitget main</source>
        <translation>例如：Bitget 主帳戶</translation>
    </message>
    <message>
        <source>Where its data comes from</source>
        <translation>資料來源</translation>
    </message>
    <message>
        <source>Its platform&apos;s rules</source>
        <translation>平台規則</translation>
    </message>
    <message>
        <source>Address of the exchange</source>
        <translation>交易所網址</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>新增帳戶</translation>
    </message>
    <message>
        <source>Files and tables from web pages</source>
        <translation>檔案與網頁表格</translation>
    </message>
    <message>
        <source>There is an account called {name} already.</source>
        <translation>已有名為 {name} 的帳戶。</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>仍要新增</translation>
    </message>
    <message>
        <source>Add without a key</source>
        <translation>不含金鑰新增</translation>
    </message>
    <message>
        <source>A&amp;ddress, where it is not the usual one</source>
        <translation>網址（非預設時）(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>交易所(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Rules of its platform</source>
        <translation>平台規則(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>AccountFields</name>
    <message>
        <source>Into the account</source>
        <translation>匯入至帳戶</translation>
    </message>
    <message>
        <source>Name of the new account</source>
        <translation>新帳戶名稱</translation>
    </message>
    <message>
        <source>such as: JU main</source>
        <translation>例如：JU 主帳戶</translation>
    </message>
    <message>
        <source>Its platform&apos;s rules</source>
        <translation>平台規則</translation>
    </message>
    <message>
        <source>Its &amp;name</source>
        <translation>名稱(&amp;N)</translation>
    </message>
    <message>
        <source>Its platform&apos;s &amp;rules</source>
        <translation>平台規則(&amp;R)</translation>
    </message>
    <message>
        <source>Into the &amp;account</source>
        <translation>匯入至帳戶(&amp;A)</translation>
    </message>
    <message>
        <source>A new account…</source>
        <translation>新增帳戶…</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>新增帳戶(&amp;A)…</translation>
    </message>
    <message>
        <source>Leave the demo world to add an account.</source>
        <translation>請先離開示範環境再新增帳戶。</translation>
    </message>
    <message>
        <source>Forget the key of {name}?</source>
        <translation>刪除 {name} 的金鑰？</translation>
    </message>
    <message>
        <source>It is deleted on this computer, and the account is not synced until it has one again. At {exchange} the key stays valid until you delete it there.</source>
        <translation>金鑰將從本機刪除，重新輸入金鑰之前此帳戶不再同步。該金鑰在 {exchange} 仍然有效，直到您在那裡將其刪除。</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>刪除金鑰</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>金鑰</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>帳戶詳情</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>Open profit</source>
        <translation>開啟收益</translation>
    </message>
    <message>
        <source>{platform} · {rules}</source>
        <translation>{platform} · {rules}</translation>
    </message>
    <message>
        <source>Open the profit of {name}</source>
        <translation>開啟 {name} 的收益</translation>
    </message>
    <message>
        <source>No list of copiers was imported yet.</source>
        <translation>尚未匯入跟單者清單。</translation>
    </message>
    <message>
        <source>of {cap}</source>
        <translation>/ {cap}</translation>
    </message>
    <message>
        <source>No limit is published.</source>
        <translation>平台未公布上限。</translation>
    </message>
    <message>
        <source>Pending share</source>
        <translation>待結算分潤</translation>
    </message>
    <message>
        <source>Last payout</source>
        <translation>最近發放</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>跟單者</translation>
    </message>
    <message>
        <source>Share ratio in force</source>
        <translation>生效分潤比例</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message numerus="yes">
        <source>from %Ln copier(s)</source>
        <translation>
            <numerusform>來自 %Ln 位跟單者</numerusform>
        </translation>
    </message>
    <message>
        <source>no settled window yet</source>
        <translation>尚無已結算週期</translation>
    </message>
    <message>
        <source>due: {amount}</source>
        <translation>應得：{amount}</translation>
    </message>
    <message>
        <source>nothing imported yet</source>
        <translation>尚未匯入任何內容</translation>
    </message>
    <message>
        <source>Stale: updated {age}</source>
        <translation>資料過時：{age}更新</translation>
    </message>
    <message>
        <source>Updated {age}</source>
        <translation>{age}更新</translation>
    </message>
</context>
<context>
    <name>AccountTables</name>
    <message>
        <source>Feeds of the exchange</source>
        <translation>交易所資料項目</translation>
    </message>
    <message>
        <source>Rows that were set aside</source>
        <translation>擱置的資料列</translation>
    </message>
    <message>
        <source>What the exchange offers</source>
        <translation>交易所支援的功能</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>同步記錄</translation>
    </message>
    <message>
        <source>What the sync met</source>
        <translation>同步時遇到的問題</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>時效</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>支援的功能</translation>
    </message>
    <message>
        <source>Sync log</source>
        <translation>同步日誌</translation>
    </message>
    <message>
        <source>{feed}: {why}</source>
        <translation>{feed}：{why}</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>資料項目</translation>
    </message>
    <message>
        <source>Read to its end</source>
        <translation>上次讀完</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>已讀列數</translation>
    </message>
    <message>
        <source>Complete since</source>
        <translation>完整起始</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>擱置</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>copiers</source>
        <translation>跟單者</translation>
    </message>
    <message>
        <source>their equity</source>
        <translation>跟單者權益</translation>
    </message>
    <message>
        <source>pending shares</source>
        <translation>待結算分潤</translation>
    </message>
    <message>
        <source>paid shares</source>
        <translation>已發放分潤</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>倉位</translation>
    </message>
    <message>
        <source>closed trades</source>
        <translation>平倉交易</translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation>資金流水</translation>
    </message>
    <message>
        <source>led contracts</source>
        <translation>帶單合約</translation>
    </message>
    <message>
        <source>the share ratio</source>
        <translation>分潤比例</translation>
    </message>
    <message>
        <source>The key goes into the keyring of your system, and nowhere else: not into the archive, a backup or a log.</source>
        <translation>金鑰只存入系統鑰匙圈，不會寫入本機資料庫、備份或日誌。</translation>
    </message>
    <message>
        <source>The key is kept in memory until ProfitShare is closed. {why}</source>
        <translation>金鑰保存在記憶體中，直到關閉 ProfitShare。{why}</translation>
    </message>
    <message>
        <source>A key that may only read copy trading and balances is enough. Only removing copiers and changing settings need more. Never allow withdrawals or transfers.</source>
        <translation>只能讀取跟單資料與餘額的金鑰即已足夠。只有移除跟單者與變更設定才需要更多權限。切勿開放提領或劃轉權限。</translation>
    </message>
    <message>
        <source>This key may move money away ({rights}). Replace it: make one that can only read, and manage copy trading if you remove copiers here, then delete this one.</source>
        <translation>此金鑰可轉出資金（{rights}）。請更換：建立一組唯讀金鑰（若要在此移除跟單者，再加上跟單管理權限），然後刪除此金鑰。</translation>
    </message>
    <message>
        <source>It has rights that are not needed here: {rights}.</source>
        <translation>此金鑰含有此處不需要的權限：{rights}。</translation>
    </message>
    <message>
        <source>The account is a lead trader.</source>
        <translation>此帳戶是帶單員帳戶。</translation>
    </message>
    <message>
        <source>The account is not a lead trader. Use a key that was made in the lead account.</source>
        <translation>此帳戶不是帶單員帳戶。請使用在帶單帳戶中建立的金鑰。</translation>
    </message>
    <message>
        <source>The exchange does not say whether this is a lead trader.</source>
        <translation>交易所未說明此帳戶是否為帶單員帳戶。</translation>
    </message>
    <message>
        <source>Reads {things}.</source>
        <translation>可讀取：{things}。</translation>
    </message>
    <message>
        <source>May not read {things}: the key lacks a right.</source>
        <translation>不可讀取：{things}（金鑰缺少權限）。</translation>
    </message>
    <message>
        <source>May remove copiers.</source>
        <translation>可移除跟單者。</translation>
    </message>
    <message>
        <source>May not remove copiers: the key lacks the right.</source>
        <translation>不可移除跟單者：金鑰缺少權限。</translation>
    </message>
    <message>
        <source>This exchange lets no program remove copiers.</source>
        <translation>此交易所不允許透過程式移除跟單者。</translation>
    </message>
    <message>
        <source>May change the led contracts.</source>
        <translation>可變更帶單合約。</translation>
    </message>
    <message>
        <source>It works only from {addresses}.</source>
        <translation>僅限以下位址使用：{addresses}。</translation>
    </message>
    <message>
        <source>It works from any address; binding it to yours makes it safer.</source>
        <translation>任何位址皆可使用；綁定您的 IP 位址更安全。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind the exchange&apos;s.</source>
        <translation>本機時鐘比交易所慢 {seconds} 秒。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of the exchange&apos;s.</source>
        <translation>本機時鐘比交易所快 {seconds} 秒。</translation>
    </message>
    <message>
        <source>By the last sync, which went on where the one before ended.</source>
        <translation>依據上次同步（從前一次結束處接續）。</translation>
    </message>
    <message>
        <source>By the last sync, which read all there was.</source>
        <translation>依據上次同步（已讀取全部資料）。</translation>
    </message>
    <message>
        <source>A state of now; there is no history of it to be complete.</source>
        <translation>僅為目前狀態，沒有歷史可供補全。</translation>
    </message>
    <message>
        <source>The exchange answers for the last {days} days.</source>
        <translation>交易所只提供最近 {days} 天的資料。</translation>
    </message>
    <message>
        <source>Ability</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>By this API</source>
        <translation>此 API</translation>
    </message>
    <message>
        <source>Right the key needs</source>
        <translation>所需金鑰權限</translation>
    </message>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>List the copiers</source>
        <translation>列出跟單者</translation>
    </message>
    <message>
        <source>Tell copiers apart by id</source>
        <translation>依 ID 區分跟單者</translation>
    </message>
    <message>
        <source>Equity of each copier</source>
        <translation>各跟單者權益</translation>
    </message>
    <message>
        <source>Remove copiers</source>
        <translation>移除跟單者</translation>
    </message>
    <message>
        <source>Pending shares</source>
        <translation>待結算分潤</translation>
    </message>
    <message>
        <source>Paid shares</source>
        <translation>已發放分潤</translation>
    </message>
    <message>
        <source>Paid shares by copier id</source>
        <translation>依跟單者 ID 列出已發放分潤</translation>
    </message>
    <message>
        <source>Read the share ratio</source>
        <translation>讀取分潤比例</translation>
    </message>
    <message>
        <source>Change the share ratio</source>
        <translation>變更分潤比例</translation>
    </message>
    <message>
        <source>Read the led contracts</source>
        <translation>讀取帶單合約</translation>
    </message>
    <message>
        <source>Change the led contracts</source>
        <translation>變更帶單合約</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>目前持倉</translation>
    </message>
    <message>
        <source>Closed trades</source>
        <translation>平倉交易</translation>
    </message>
    <message>
        <source>Check shares against the ledger</source>
        <translation>以資金流水核對分潤</translation>
    </message>
    <message>
        <source>Fees and funding from the ledger</source>
        <translation>資金流水中的手續費與資金費</translation>
    </message>
    <message>
        <source>Figures of the lead page</source>
        <translation>帶單主頁資料</translation>
    </message>
    <message>
        <source>Lead page</source>
        <translation>帶單主頁</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>跟單者</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>資金流水</translation>
    </message>
    <message>
        <source>Led contracts</source>
        <translation>帶單合約</translation>
    </message>
    <message>
        <source>Only copiers below the exchange&apos;s equity line can be removed.</source>
        <translation>只能移除權益低於交易所門檻的跟單者。</translation>
    </message>
    <message>
        <source>A removed copier has to wait before copying you again.</source>
        <translation>被移除的跟單者須等待一段時間才能再次跟單。</translation>
    </message>
    <message>
        <source>Paid shares name copiers by nickname alone; two of one name cannot be told.</source>
        <translation>已發放分潤只以暱稱標示跟單者；同名者無法區分。</translation>
    </message>
    <message>
        <source>The share ratio is not told; enter its changes as events.</source>
        <translation>不提供分潤比例；請將其變更輸入為事件。</translation>
    </message>
    <message>
        <source>History reaches back 90 days; sync at least that often, and import the rest.</source>
        <translation>歷史只保留 90 天；請至少依此頻率同步，更早的資料以檔案匯入。</translation>
    </message>
    <message>
        <source>A classic account is needed; a unified one is refused.</source>
        <translation>需要經典帳戶；統一帳戶會被拒絕。</translation>
    </message>
    <message>
        <source>Copiers are not offered by the API; import them from files.</source>
        <translation>API 不提供跟單者；請從檔案匯入。</translation>
    </message>
    <message>
        <source>Shares are not offered by the API; import them from files.</source>
        <translation>API 不提供分潤；請從檔案匯入。</translation>
    </message>
    <message>
        <source>The key must be made in the lead portfolio, not in the main account.</source>
        <translation>金鑰須在帶單項目中建立，而非主帳戶。</translation>
    </message>
    <message>
        <source>The lead status is told only to a key that may trade; ProfitShare works without it.</source>
        <translation>只有具交易權限的金鑰才能查詢帶單狀態；ProfitShare 不需要此權限即可使用。</translation>
    </message>
    <message>
        <source>A trade is one closing fill, so a position may be several.</source>
        <translation>一筆交易即一次平倉成交，因此一個倉位可能對應多筆交易。</translation>
    </message>
    <message>
        <source>Copiers are known by nickname alone, without an id.</source>
        <translation>跟單者只有暱稱，沒有 ID。</translation>
    </message>
    <message>
        <source>The equity of copiers is not told; import it from files.</source>
        <translation>不提供跟單者權益；請從檔案匯入。</translation>
    </message>
    <message>
        <source>Copiers are removed on the exchange&apos;s own site.</source>
        <translation>跟單者須在交易所網站上移除。</translation>
    </message>
    <message>
        <source>Fees are told for positions, and shared out among their trades by size.</source>
        <translation>手續費依倉位提供，並按數量分攤到各筆交易。</translation>
    </message>
    <message>
        <source>What is closed in parts counts once it is closed as a whole.</source>
        <translation>分批平倉的倉位，全部平倉後才計入。</translation>
    </message>
    <message>
        <source>Settings can be changed only with a key that may trade.</source>
        <translation>只有具交易權限的金鑰才能變更設定。</translation>
    </message>
    <message>
        <source>A key that may trade and is bound to no address expires when not used.</source>
        <translation>具交易權限且未綁定 IP 位址的金鑰，長期不用會失效。</translation>
    </message>
    <message>
        <source>The ledger reaches back 30 days only; shares older than that are not checked.</source>
        <translation>資金流水只保留 30 天；更早的分潤不予核對。</translation>
    </message>
    <message>
        <source>there was no key</source>
        <translation>沒有金鑰</translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translation>已由您停止</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is off</source>
        <translation>本機時鐘不準</translation>
    </message>
    <message>
        <source>the key was refused</source>
        <translation>金鑰被拒絕</translation>
    </message>
    <message>
        <source>the key is bound to other addresses</source>
        <translation>金鑰綁定了其他 IP 位址</translation>
    </message>
    <message>
        <source>the key is for live or demo, not this</source>
        <translation>金鑰的真實／模擬交易類型不符</translation>
    </message>
    <message>
        <source>the key lacks a right</source>
        <translation>金鑰缺少權限</translation>
    </message>
    <message>
        <source>the key may move money away</source>
        <translation>金鑰可轉出資金</translation>
    </message>
    <message>
        <source>the key has a right too many</source>
        <translation>金鑰權限過多</translation>
    </message>
    <message>
        <source>not a lead trader</source>
        <translation>不是帶單員</translation>
    </message>
    <message>
        <source>not offered to this account</source>
        <translation>不向此帳戶提供</translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation>請求過於頻繁</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>無法連線</translation>
    </message>
    <message>
        <source>one request was refused</source>
        <translation>一個請求被拒絕</translation>
    </message>
    <message>
        <source>an answer nobody knows</source>
        <translation>回應無法識別</translation>
    </message>
    <message>
        <source>older rows only from files</source>
        <translation>更早的列只能從檔案匯入</translation>
    </message>
    <message>
        <source>a gap the exchange has forgotten</source>
        <translation>缺口內的資料交易所已不再保留</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>讀取期間資料有變動</translation>
    </message>
    <message>
        <source>more rows than are shown</source>
        <translation>列數超出可顯示範圍</translation>
    </message>
    <message>
        <source>not whole: rows set aside</source>
        <translation>不完整：有資料列被擱置</translation>
    </message>
    <message>
        <source>rows set aside</source>
        <translation>有資料列被擱置</translation>
    </message>
    <message>
        <source>orders that nobody told the close of</source>
        <translation>有訂單缺少平倉紀錄</translation>
    </message>
    <message>
        <source>shares and ledger differ</source>
        <translation>分潤與資金流水有差異</translation>
    </message>
    <message>
        <source>a value nobody can read</source>
        <translation>有值無法讀取</translation>
    </message>
    <message>
        <source>the keyring could not be read</source>
        <translation>無法讀取系統鑰匙圈</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>支援</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>不支援</translation>
    </message>
    <message>
        <source>Key may not</source>
        <translation>金鑰無權限</translation>
    </message>
    <message>
        <source>Files only</source>
        <translation>僅限檔案</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>無金鑰</translation>
    </message>
    <message>
        <source>Key in the keyring</source>
        <translation>金鑰已存鑰匙圈</translation>
    </message>
    <message>
        <source>Key for this run</source>
        <translation>金鑰僅限本次</translation>
    </message>
    <message>
        <source>Key cannot be read</source>
        <translation>金鑰無法讀取</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>已停止</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n 個問題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n note(s)</source>
        <translation>
            <numerusform>完成，%n 則提示</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>{feed}: {cause}</source>
        <translation>{feed}：{cause}</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>金鑰被拒絕</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Reading the archive…</source>
        <translation>正在讀取本機資料庫…</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>尚無帳戶</translation>
    </message>
    <message>
        <source>Connect an exchange with a key that may only read. Or import a file (Ctrl+I): the account is made with the first one. Backups open with Ctrl+B.</source>
        <translation>以唯讀金鑰連接交易所，或匯入檔案 (Ctrl+I)：第一個檔案會自動建立帳戶。按 Ctrl+B 開啟備份。</translation>
    </message>
    <message>
        <source>The same on the command line:</source>
        <translation>對應的命令列：</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>新增帳戶…</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Everywhere</source>
        <translation>全域</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>頁面</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>View</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>說明</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程式</translation>
    </message>
    <message>
        <source>Find or do anything…</source>
        <translation>尋找或執行…</translation>
    </message>
    <message>
        <source>Search actions, pages, accounts, copiers and settings</source>
        <translation>搜尋操作、頁面、帳戶、跟單者與設定</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Take back what was just done by hand, where that can be</source>
        <translation>復原剛才的手動操作（可復原時）</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>視窗的下一部分</translation>
    </message>
    <message>
        <source>From the navigation to the header to the page and around</source>
        <translation>依序在導覽、頁首與頁面之間循環</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>視窗的上一部分</translation>
    </message>
    <message>
        <source>The same way around backwards</source>
        <translation>按相反方向循環</translation>
    </message>
    <message>
        <source>All accounts and what needs you</source>
        <translation>全部帳戶及待您處理的事項</translation>
    </message>
    <message>
        <source>Becoming a lead trader: prerequisites, form, notices</source>
        <translation>成為帶單員：申請條件、表單、通知</translation>
    </message>
    <message>
        <source>Share ratio, lead assets, minimum copy amount, delay</source>
        <translation>分潤比例、帶單幣對、最低跟單金額、延遲</translation>
    </message>
    <message>
        <source>Who copies, who is inactive, who left</source>
        <translation>誰在跟單、誰不活躍、誰已離開</translation>
    </message>
    <message>
        <source>What is due, when, why and by whom</source>
        <translation>應得多少、何時、為何、由誰支付</translation>
    </message>
    <message>
        <source>Accounts, keys and what each exchange offers</source>
        <translation>帳戶、金鑰及各交易所支援的功能</translation>
    </message>
    <message>
        <source>Read a file or a table that was copied from a web page</source>
        <translation>讀取檔案或從網頁複製的表格</translation>
    </message>
    <message>
        <source>Write the chosen account to a file</source>
        <translation>將所選帳戶寫入檔案</translation>
    </message>
    <message>
        <source>Ask the exchange for what is new</source>
        <translation>向交易所取得最新資料</translation>
    </message>
    <message>
        <source>Make a backup of the archive, or go back to one</source>
        <translation>備份本機資料庫，或還原某個備份</translation>
    </message>
    <message>
        <source>Switch account…</source>
        <translation>切換帳戶…</translation>
    </message>
    <message>
        <source>Choose which account the pages are about</source>
        <translation>選擇各頁面所顯示的帳戶</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>用示範資料隨意看看</translation>
    </message>
    <message>
        <source>An invented account; nothing of it is written to disk</source>
        <translation>虛構帳戶，不會寫入磁碟</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>離開示範</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>重新讀取</translation>
    </message>
    <message>
        <source>Read what is shown from the archive again</source>
        <translation>從本機資料庫重新讀取所顯示的內容</translation>
    </message>
    <message>
        <source>What happened and what needs you</source>
        <translation>已發生的事項與待您處理的事項</translation>
    </message>
    <message>
        <source>Hide or show amounts</source>
        <translation>隱藏或顯示金額</translation>
    </message>
    <message>
        <source>Privacy: the next level, for screenshots and streams</source>
        <translation>隱私：下一級別，用於螢幕截圖與直播</translation>
    </message>
    <message>
        <source>Turn dark or light</source>
        <translation>切換深色/淺色</translation>
    </message>
    <message>
        <source>The other theme</source>
        <translation>換成另一主題</translation>
    </message>
    <message>
        <source>Theme: dark or light as the system is</source>
        <translation>主題：深淺色跟隨系統</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>主題：淺色</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>主題：深色</translation>
    </message>
    <message>
        <source>Quiet countdown</source>
        <translation>靜態倒數</translation>
    </message>
    <message>
        <source>Show only the day of the next settlement, no running clock</source>
        <translation>只顯示下次結算的日期，不顯示跑動的時鐘</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>偏好設定…</translation>
    </message>
    <message>
        <source>Theme, colours of gain and loss, language, privacy</source>
        <translation>主題、盈虧顏色、語言、隱私</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Open the guide at the chapter of this page</source>
        <translation>開啟指南中本頁對應的章節</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快速鍵</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>在一頁上列出全部快速鍵</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>日誌…</translation>
    </message>
    <message>
        <source>What the program wrote down about itself</source>
        <translation>程式自身的執行紀錄</translation>
    </message>
    <message>
        <source>About ProfitShare</source>
        <translation>關於 ProfitShare</translation>
    </message>
    <message>
        <source>Version, licences, where things are</source>
        <translation>版本、授權條款、檔案位置</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>關閉視窗</translation>
    </message>
</context>
<context>
    <name>AgreementField</name>
    <message>
        <source>I have read it on the platform and agree</source>
        <translation>我已在平台上閱讀並同意</translation>
    </message>
</context>
<context>
    <name>Analytics</name>
    <message>
        <source>Copiers on the list that the rule for inactive copiers does not call inactive, divided by all copiers on the list. Those that it cannot judge count as not active.</source>
        <translation>清單中未被不活躍規則判為不活躍的跟單者，除以清單中全部跟單者。規則無法判斷者計為不活躍。</translation>
    </message>
    <message>
        <source>Herfindahl–Hirschman index: the sum of the squared shares of the whole, times 10,000. 10,000 means that one copier has everything; copiers of equal size give 10,000 divided by their number. Unknown and empty accounts have no part in it.</source>
        <translation>赫芬達爾–赫希曼指數 (HHI)：各跟單者占比的平方和乘以 10,000。10,000 表示全部集中於一位跟單者；若各跟單者規模相同，則等於 10,000 除以人數。權益未知或為零的帳戶不列入計算。</translation>
    </message>
    <message>
        <source>As many copiers of equal size would be as concentrated as yours: 1 divided by the sum of the squared shares of the whole.</source>
        <translation>多少位規模相同的跟單者會有與您相同的集中度：1 除以占比的平方和。</translation>
    </message>
    <message>
        <source>The part of the total equity that the ten largest copiers have. It is 100 % with ten copiers or fewer.</source>
        <translation>權益最大的十位跟單者占總權益的比例。跟單者不超過十位時為 100 %。</translation>
    </message>
    <message>
        <source>The part of all profit shares that came from the ten copiers who paid most, those who left included.</source>
        <translation>全部分潤中來自支付最多的十位跟單者的比例，含已離開者。</translation>
    </message>
    <message>
        <source>The age by which half of the copiers have left, read from the retention curve. There is none while more than half stay for as long as anybody was observed.</source>
        <translation>半數跟單者已離開時的跟單時長，取自留存曲線。若在整個觀察期內仍有一半以上留存，則無此數值。</translation>
    </message>
    <message>
        <source>Kaplan–Meier estimate of the part of copiers who stay longer than an age. At every age at which somebody left it is multiplied by 1 − left ÷ at risk. Copiers who are still there count as at risk up to now and never as having left. One whom the archive got to know late counts from that age on. Who comes back begins a new stay.</source>
        <translation>跟單時長超過某一時長的跟單者比例之 Kaplan–Meier 估計。每當有人離開，即乘以 1 − 離開人數 ÷ 風險人數。仍在跟單者計入風險人數至目前為止，不計為離開。本機資料庫較晚才收錄的跟單者，從收錄時的時長起計入。再次回來者另計一段新的跟單。</translation>
    </message>
    <message>
        <source>Everybody is in the month of his first stay. Column +n is the part of the month&apos;s joiners who copied at the end of the n-th month after it; +0 is the month itself. The last filled column of a row is the current month, which is not over, as of now.</source>
        <translation>每位跟單者歸入其首次跟單的月份。+n 欄為該月加入者在其後第 n 個月月底仍在跟單的比例；+0 即當月。每列最後一個有值的欄是尚未結束的本月，依目前計算。</translation>
    </message>
    <message>
        <source>For every copier and week: had he left when the week was over? The weeks are grouped by how far your own account stood below its peak when they began, transfers left out. The interval holds the true rate with 95 % (Wilson).</source>
        <translation>對每位跟單者、每一週統計：該週結束時是否已離開。各週依週初您自己的帳戶低於峰值的幅度（剔除劃轉）分組。區間以 95 % 信賴水準包含真實比率（Wilson 區間）。</translation>
    </message>
    <message>
        <source>What the list would be without the copiers whom the rule calls inactive now. Nothing is removed here. Assets are the equity that is known; the pending share is what those copiers owe at this moment.</source>
        <translation>若去掉規則目前判為不活躍的跟單者，清單會是什麼樣子。此處不會移除任何人。資產為已知權益；待結算分潤為這些跟單者此刻應付的金額。</translation>
    </message>
    <message>
        <source>computed from orders</source>
        <translation>根據訂單計算</translation>
    </message>
    <message>
        <source>reported by the platform</source>
        <translation>平台報告</translation>
    </message>
    <message>
        <source>payouts received</source>
        <translation>實際入帳的分潤</translation>
    </message>
    <message>
        <source>as the copier list has it</source>
        <translation>依跟單者清單</translation>
    </message>
    <message>
        <source>no share is known yet</source>
        <translation>尚無已知分潤</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Was due until {last}. Ask the platform&apos;s support.</source>
        <translation>最晚應於 {last} 答覆，現已逾期。請聯絡平台客服。</translation>
    </message>
    <message>
        <source>Expected until {last}.</source>
        <translation>預計不晚於 {last}。</translation>
    </message>
    <message>
        <source>Answer expected from {first} to {last}.</source>
        <translation>預計答覆時間：{first} 至 {last}。</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>未申請</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>草稿</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>審核中</translation>
    </message>
    <message>
        <source>More information wanted</source>
        <translation>待補件</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>已駁回</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>已過期</translation>
    </message>
    <message>
        <source>Approved, to be set up</source>
        <translation>已通過，待設定</translation>
    </message>
    <message>
        <source>Lead trader</source>
        <translation>帶單員</translation>
    </message>
    <message>
        <source>Lead trader, change under review</source>
        <translation>帶單員，變更審核中</translation>
    </message>
    <message>
        <source>Cooling off</source>
        <translation>冷靜期</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>已暫停</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>資格已撤銷</translation>
    </message>
    <message>
        <source>Asked to cancel</source>
        <translation>已申請取消</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Fill in the form; it is saved as you type. Nothing is sent from here.</source>
        <translation>填寫表單，內容隨輸入自動儲存。此處不會送出任何內容。</translation>
    </message>
    <message>
        <source>When the form is complete, send it on the platform, then tell it here.</source>
        <translation>表單填完後，請在平台上送出，再到這裡登記。</translation>
    </message>
    <message>
        <source>The platform has your application. When its notice comes, paste it here.</source>
        <translation>平台已收到您的申請。收到通知後，請貼到這裡。</translation>
    </message>
    <message>
        <source>Add to the form what is asked for, send it again, then tell it here.</source>
        <translation>依要求在表單中補充資料，重新送出，再到這裡登記。</translation>
    </message>
    <message>
        <source>What you had entered is kept. You can correct it and apply again.</source>
        <translation>您填寫的內容已保留，可修改後重新申請。</translation>
    </message>
    <message>
        <source>Nobody answered in time. What you had entered is kept; apply again.</source>
        <translation>逾期未獲答覆。您填寫的內容已保留，請重新申請。</translation>
    </message>
    <message>
        <source>Complete the settings on the platform and start leading.</source>
        <translation>在平台上完成設定，即可開始帶單。</translation>
    </message>
    <message>
        <source>Your orders are copied.</source>
        <translation>您的訂單正被跟單。</translation>
    </message>
    <message>
        <source>Your orders are copied; until the change is approved the old values rule.</source>
        <translation>您的訂單正被跟單；變更核准前仍依原值執行。</translation>
    </message>
    <message>
        <source>The platform has halted your lead trading for a while.</source>
        <translation>平台已暫時中止您的帶單。</translation>
    </message>
    <message>
        <source>The platform has suspended you. Ask its support what it takes.</source>
        <translation>平台已暫停您的帶單資格。請向平台客服了解恢復條件。</translation>
    </message>
    <message>
        <source>The platform has taken the status away; no way back is published.</source>
        <translation>平台已撤銷您的帶單資格；未公布恢復途徑。</translation>
    </message>
    <message>
        <source>The platform will answer by message or e-mail.</source>
        <translation>平台將以站內信或電子郵件答覆。</translation>
    </message>
    <message>
        <source>You lead no more. Past shares stay yours; you can apply again.</source>
        <translation>您已不再帶單。以往分潤仍歸您所有；您可以重新申請。</translation>
    </message>
    <message>
        <source>Begin the form</source>
        <translation>開始填寫</translation>
    </message>
    <message>
        <source>I have sent it…</source>
        <translation>我已送出…</translation>
    </message>
    <message>
        <source>More was asked for…</source>
        <translation>要求補件…</translation>
    </message>
    <message>
        <source>It was rejected…</source>
        <translation>已被駁回…</translation>
    </message>
    <message>
        <source>It expired…</source>
        <translation>已過期…</translation>
    </message>
    <message>
        <source>It was approved…</source>
        <translation>已通過…</translation>
    </message>
    <message>
        <source>I lead now…</source>
        <translation>我已開始帶單…</translation>
    </message>
    <message>
        <source>A change is under review…</source>
        <translation>有變更在審核…</translation>
    </message>
    <message>
        <source>I was put on cooling-off…</source>
        <translation>我進入冷靜期…</translation>
    </message>
    <message>
        <source>I was suspended…</source>
        <translation>我被暫停…</translation>
    </message>
    <message>
        <source>My status was revoked…</source>
        <translation>我的資格被撤銷…</translation>
    </message>
    <message>
        <source>Cancel lead trading…</source>
        <translation>取消帶單…</translation>
    </message>
    <message>
        <source>It was cancelled…</source>
        <translation>已取消…</translation>
    </message>
    <message>
        <source>Apply again</source>
        <translation>重新申請</translation>
    </message>
    <message>
        <source>I go on leading…</source>
        <translation>我繼續帶單…</translation>
    </message>
    <message>
        <source>That does not follow on where the application stands now.</source>
        <translation>此步驟與申請的目前狀態不符。</translation>
    </message>
    <message>
        <source>This platform has no such step.</source>
        <translation>此平台沒有這個步驟。</translation>
    </message>
    <message>
        <source>It cannot have been before the last step. Correct the time.</source>
        <translation>不可能早於上一步驟。請更正時間。</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>該時間尚未到來。</translation>
    </message>
    <message>
        <source>Enter the reason the platform gave; if it gave none, write so.</source>
        <translation>請填寫平台給的原因；若未給，請註明。</translation>
    </message>
    <message>
        <source>Reason or note is too long.</source>
        <translation>原因或備註過長。</translation>
    </message>
    <message>
        <source>Positions are open. Close them on the platform, then sync or import.</source>
        <translation>仍有持倉。請在平台上平倉，然後同步或匯入。</translation>
    </message>
    <message>
        <source>Confirm first that you have no open position and no active order.</source>
        <translation>請先確認您沒有持倉，也沒有掛單。</translation>
    </message>
    <message>
        <source>Only the last step can be taken back.</source>
        <translation>只能撤回最後一個步驟。</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>手動輸入</translation>
    </message>
    <message>
        <source>from a notice</source>
        <translation>來自通知</translation>
    </message>
    <message>
        <source>told by the platform</source>
        <translation>平台告知</translation>
    </message>
    <message>
        <source>&amp;Avatar</source>
        <translation>頭像(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Nickname</source>
        <translation>暱稱(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Social accounts</source>
        <translation>社群帳號(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Contact details</source>
        <translation>聯絡方式(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Introduction</source>
        <translation>簡介(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Minimum capital of copiers, USDT</source>
        <translation>跟單者最低資金，USDT(&amp;M)</translation>
    </message>
    <message>
        <source>Public or pri&amp;vate</source>
        <translation>公開或私人(&amp;V)</translation>
    </message>
    <message>
        <source>A&amp;mount to lead with, USDT</source>
        <translation>帶單資金，USDT(&amp;M)</translation>
    </message>
    <message>
        <source>Share &amp;ratio, %</source>
        <translation>分潤比例，%(&amp;R)</translation>
    </message>
    <message>
        <source>Margin c&amp;urrency</source>
        <translation>保證金幣種(&amp;U)</translation>
    </message>
    <message>
        <source>Futures trading capability &amp;proof</source>
        <translation>合約交易能力證明(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;greement</source>
        <translation>協議(&amp;G)</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>檔案是空的。</translation>
    </message>
    <message>
        <source>By its content it is no PNG, JPEG or WebP, whatever its name says. Take a screenshot.</source>
        <translation>無論檔名為何，其內容不是 PNG、JPEG 或 WebP。請擷取螢幕截圖。</translation>
    </message>
    <message>
        <source>The image is damaged or not whole. Save it again, or take a screenshot.</source>
        <translation>圖片已損毀或不完整。請重新儲存，或擷取螢幕截圖。</translation>
    </message>
    <message>
        <source>It moves. Take one picture of it.</source>
        <translation>這是動態圖片。請擷取其中一張靜態畫面。</translation>
    </message>
    <message>
        <source>Unpacked it would be larger than 50 million pixels, or than it says. Make it smaller.</source>
        <translation>解壓後將超過 5000 萬像素，或超出其標示的尺寸。請縮小。</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>這不是檔案。</translation>
    </message>
    <message>
        <source>It is larger than any platform takes.</source>
        <translation>超過任何平台的大小上限。</translation>
    </message>
    <message>
        <source>There is no image on the clipboard. Copy one, then paste again.</source>
        <translation>剪貼簿中沒有圖片。請複製一張後再貼上。</translation>
    </message>
    <message>
        <source>This step cannot be taken.</source>
        <translation>無法執行此步驟。</translation>
    </message>
    <message>
        <source>{name} is not taken.</source>
        <translation>{name} 未被接受。</translation>
    </message>
    <message>
        <source>Must be above 0.</source>
        <translation>必須大於 0。</translation>
    </message>
    <message>
        <source>At most {limit}.</source>
        <translation>最多 {limit}。</translation>
    </message>
    <message>
        <source>A guide asks for at least {limit}; the documents disagree.</source>
        <translation>有一份指南要求至少 {limit}；各文件說法不一。</translation>
    </message>
    <message>
        <source>A guide allows at most {limit}; the documents disagree.</source>
        <translation>有一份指南允許最多 {limit}；各文件說法不一。</translation>
    </message>
    <message>
        <source>The platform asks for at least {limit}.</source>
        <translation>平台要求至少 {limit}。</translation>
    </message>
    <message>
        <source>The platform takes at most {limit}.</source>
        <translation>平台最多接受 {limit}。</translation>
    </message>
    <message>
        <source>{found} of {limit} characters: too long.</source>
        <translation>{found} / {limit} 個字元：過長。</translation>
    </message>
    <message>
        <source>{found} images; {limit} are taken.</source>
        <translation>{found} 張圖片；只接受 {limit} 張。</translation>
    </message>
    <message>
        <source>The images show {found} consecutive days of the last year; {limit} are needed.</source>
        <translation>圖片顯示最近一年中連續 {found} 天；需要 {limit} 天。</translation>
    </message>
    <message>
        <source>{found} is more than {limit}.</source>
        <translation>{found} 超過 {limit}。</translation>
    </message>
    <message>
        <source>{found}: may be refused, {limit} is sure.</source>
        <translation>{found}：可能被拒絕，{limit} 一定可以。</translation>
    </message>
    <message>
        <source>Still empty.</source>
        <translation>仍為空白。</translation>
    </message>
    <message>
        <source>Not an amount, such as 100.50.</source>
        <translation>不是有效金額，例如 100.50。</translation>
    </message>
    <message>
        <source>Not a ratio, such as 10 or 12.5.</source>
        <translation>不是有效比例，例如 10 或 12.5。</translation>
    </message>
    <message>
        <source>This looks like an invitation code or link, which the platform punishes.</source>
        <translation>疑似邀請碼或邀請連結，平台會予以處罰。</translation>
    </message>
    <message>
        <source>Read it on the platform, then tick it.</source>
        <translation>請在平台上閱讀後勾選。</translation>
    </message>
    <message>
        <source>Enter the first and the last day it shows.</source>
        <translation>請填寫其顯示的第一天與最後一天。</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>最後一天早於第一天。</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>該日期尚未到來。</translation>
    </message>
    <message>
        <source>Without a proof, and without a history there, the platform may not approve.</source>
        <translation>沒有證明，在該平台也沒有歷史紀錄，平台可能不予通過。</translation>
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
        <translation>已結束自己的跟單，含倉位與跟單關係</translation>
    </message>
    <message>
        <source>No position and no order of your own</source>
        <translation>自己沒有持倉與訂單</translation>
    </message>
    <message>
        <source>Identity verified (KYC), level {level}</source>
        <translation>身分驗證 (KYC)，{level} 級</translation>
    </message>
    <message>
        <source>Identity verified (KYC)</source>
        <translation>身分驗證 (KYC)</translation>
    </message>
    <message>
        <source>Futures account open</source>
        <translation>已開通合約帳戶</translation>
    </message>
    <message>
        <source>Balance of at least {amount}</source>
        <translation>餘額至少 {amount}</translation>
    </message>
    <message>
        <source>Balance above the platform&apos;s minimum</source>
        <translation>餘額高於平台最低要求</translation>
    </message>
    <message>
        <source>Within the number of portfolios</source>
        <translation>未超出帶單項目數量</translation>
    </message>
    <message>
        <source>A proof, or a history of your own</source>
        <translation>有證明，或自己的歷史紀錄</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>已符合</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未符合</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message numerus="yes">
        <source>%Ln position(s) open. Close them.</source>
        <translation>
            <numerusform>%Ln 個持倉未平。請平倉。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) attached.</source>
        <translation>
            <numerusform>已附 %Ln 張圖片。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders on %Ln day(s) of the last 30.</source>
        <translation>
            <numerusform>最近 30 天中有 %Ln 天有訂單。</numerusform>
        </translation>
    </message>
    <message>
        <source>You lead already.</source>
        <translation>您已在帶單。</translation>
    </message>
    <message>
        <source>As you stated.</source>
        <translation>依據您的聲明。</translation>
    </message>
    <message>
        <source>You have futures orders of your own.</source>
        <translation>您有自己的合約訂單。</translation>
    </message>
    <message>
        <source>Your equity was {equity} on {day}. Top it up.</source>
        <translation>{day} 您的權益為 {equity}。請充值。</translation>
    </message>
    <message>
        <source>Your equity was {equity} on {day}, nothing open.</source>
        <translation>{day} 您的權益為 {equity}，無持倉。</translation>
    </message>
    <message>
        <source>Your equity was {equity}, but what is tied up is not known. Look on the platform.</source>
        <translation>您的權益為 {equity}，但占用金額未知。請在平台上查看。</translation>
    </message>
    <message>
        <source>The amount is not published; the platform&apos;s form shows it.</source>
        <translation>金額未公布；見平台表單。</translation>
    </message>
    <message>
        <source>Your equity is not in the archive. Sync or import it.</source>
        <translation>本機資料庫中沒有您的權益。請同步或匯入。</translation>
    </message>
    <message>
        <source>No position was open when last read.</source>
        <translation>上次讀取時沒有持倉。</translation>
    </message>
    <message>
        <source>Neither is there: the application may not be approved.</source>
        <translation>兩者皆無：申請可能不獲通過。</translation>
    </message>
    <message>
        <source>Neither archive nor API tells. Look on the platform, then tick it.</source>
        <translation>本機資料庫與 API 均無從得知。請在平台上查看後勾選。</translation>
    </message>
</context>
<context>
    <name>ApplicationBoard</name>
    <message>
        <source>Saving…</source>
        <translation>正在儲存…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未儲存</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>{time} 已儲存</translation>
    </message>
    <message>
        <source>Your archive has no closed order of your own in the last 30 whole days. Import or sync your own orders first.</source>
        <translation>您的本機資料庫中，最近 30 個整日沒有您自己的已平倉訂單。請先匯入或同步您自己的訂單。</translation>
    </message>
    <message>
        <source>Make a package</source>
        <translation>產生資料包</translation>
    </message>
    <message>
        <source>ZIP file (*.zip)</source>
        <translation>ZIP 檔案 (*.zip)</translation>
    </message>
    <message>
        <source>Folder (*)</source>
        <translation>資料夾 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written to {path}. Begin with README.txt.</source>
        <translation>
            <numerusform>已將 %Ln 個檔案寫入 {path}。請先看 README.txt。</numerusform>
        </translation>
    </message>
    <message>
        <source>On another computer, so not in the package: {names}.</source>
        <translation>位於其他電腦上，因此未包含在資料包中：{names}。</translation>
    </message>
</context>
<context>
    <name>ApplicationForm</name>
    <message>
        <source>Make a pac&amp;kage…</source>
        <translation>產生資料包(&amp;K)…</translation>
    </message>
    <message>
        <source>The texts and images in order, with the steps to take, to upload by hand.</source>
        <translation>依序整理的文字與圖片，附操作步驟，供手動上傳。</translation>
    </message>
    <message>
        <source>My last 30 days</source>
        <translation>我的最近 30 天</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to correct.</source>
        <translation>
            <numerusform>%Ln 處需要更正。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) still empty.</source>
        <translation>
            <numerusform>%Ln 項尚未填寫。</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete, as far as the limits are published.</source>
        <translation>已完整（以已公布的限制為準）。</translation>
    </message>
    <message>
        <source>This platform&apos;s form is not published.</source>
        <translation>此平台未公布其表單。</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>選填</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation>申請表</translation>
    </message>
</context>
<context>
    <name>ApplicationPage</name>
    <message>
        <source>Reading the archive…</source>
        <translation>正在讀取本機資料庫…</translation>
    </message>
    <message>
        <source>No account to apply with yet</source>
        <translation>尚無可用於申請的帳戶</translation>
    </message>
    <message>
        <source>Add the account you want to lead with, also without a key. Then its platform&apos;s prerequisites, form and review are kept here.</source>
        <translation>新增您要用來帶單的帳戶，沒有金鑰也可以。其平台的申請條件、表單與審核進度會保存在這裡。</translation>
    </message>
    <message>
        <source>What a platform asks for, with its sources, on the command line:</source>
        <translation>平台的要求及其來源，可用命令列查看：</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>新增帳戶…</translation>
    </message>
</context>
<context>
    <name>AsOf</name>
    <message>
        <source>As of…</source>
        <translation>歷史時點…</translation>
    </message>
    <message>
        <source>See the account as it was at another instant</source>
        <translation>查看帳戶在其他時點的狀態</translation>
    </message>
</context>
<context>
    <name>AsOfPanel</name>
    <message>
        <source>See the account as of</source>
        <translation>查看帳戶的歷史時點</translation>
    </message>
    <message>
        <source>Date and time on the platform&apos;s clock</source>
        <translation>平台時區的日期與時間</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <translation>yyyy年M月d日 ddd HH:mm</translation>
    </message>
    <message>
        <source>What I knew then</source>
        <translation>僅用當時已知資料</translation>
    </message>
    <message>
        <source>Leaves out what was imported, entered or corrected later.</source>
        <translation>不含此後匯入、輸入或更正的資料。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>顯示</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>{what}: {time}</source>
        <translation>{what}：{time}</translation>
    </message>
    <message>
        <source>Last cut-off</source>
        <translation>上次截止</translation>
    </message>
    <message>
        <source>{weekday}&apos;s cut-off</source>
        <translation>{weekday}截止</translation>
    </message>
    <message>
        <source>Last settlement</source>
        <translation>上次結算</translation>
    </message>
    <message>
        <source>The cut-off before</source>
        <translation>再上次截止</translation>
    </message>
    <message>
        <source>{time}, your time</source>
        <translation>{time}（您的時間）</translation>
    </message>
    <message>
        <source>Your clock shows the same.</source>
        <translation>您的時鐘與此一致。</translation>
    </message>
</context>
<context>
    <name>AsOfRibbon</name>
    <message>
        <source>Back to now</source>
        <translation>回到目前</translation>
    </message>
    <message>
        <source>You see the account as of {time}, as known then.</source>
        <translation>您看到的是帳戶在 {time} 的狀態，依當時已知資料。</translation>
    </message>
    <message>
        <source>You see the account as of {time}, as known today.</source>
        <translation>您看到的是帳戶在 {time} 的狀態，依目前已知資料。</translation>
    </message>
</context>
<context>
    <name>AssetsField</name>
    <message>
        <source>Symbols to lead</source>
        <translation>帶單幣對</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>幣對</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Last traded</source>
        <translation>最近交易</translation>
    </message>
    <message>
        <source>Net result</source>
        <translation>淨盈虧</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>波幅</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>成本</translation>
    </message>
    <message>
        <source>Another symbol</source>
        <translation>其他幣對</translation>
    </message>
    <message>
        <source>Another symbol, such as SOLUSDT</source>
        <translation>其他幣對，例如 SOLUSDT</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>新增(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>Read from your own orders, for the archive has no prices. Liquid: many orders, and costs that take a small part of what is won and lost. Volatile: results that lie far apart (swing).</source>
        <translation>資料取自您自己的訂單，因為本機資料庫沒有行情價格。流動性佳：訂單多，且成本占盈虧的比例小。波動大：各筆盈虧相差懸殊（波幅）。</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Audit log of {account}</source>
        <translation>{account} 的稽核紀錄</translation>
    </message>
    <message>
        <source>Every removal, step by step. Lines are only ever added.</source>
        <translation>每次移除的逐步紀錄。只增不改。</translation>
    </message>
    <message>
        <source>At</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>跟單者</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>批次清理</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳情</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>稽核紀錄</translation>
    </message>
    <message>
        <source>&amp;Export as CSV or JSON…</source>
        <translation>匯出為 CSV 或 JSON(&amp;E)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已儲存為 {name}</translation>
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
        <translation>匯出稽核紀錄</translation>
    </message>
</context>
<context>
    <name>AvatarField</name>
    <message>
        <source>Choose a picture…</source>
        <translation>選擇圖片…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the avatar</source>
        <translation>移除頭像</translation>
    </message>
    <message>
        <source>PNG, JPEG or WebP</source>
        <translation>PNG、JPEG 或 WebP</translation>
    </message>
</context>
<context>
    <name>BackupDoor</name>
    <message>
        <source>Backups…</source>
        <translation>備份…</translation>
    </message>
    <message>
        <source>Salvage what still reads?</source>
        <translation>搶救仍可讀取的資料？</translation>
    </message>
    <message>
        <source>What can be read goes into a new archive, and you are told what cannot. The damaged file is not deleted: it is moved into the folder set-aside beside it. A backup that is recent enough loses less.</source>
        <translation>可讀取的資料會寫入新的資料庫，無法讀取的會告知您。損毀的檔案不會刪除，而是移到旁邊的 set-aside 資料夾。若有夠新的備份，使用備份損失較小。</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>搶救</translation>
    </message>
    <message>
        <source>Reading what can be read …</source>
        <translation>正在讀取可讀取的資料 …</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>選擇其他資料夾</translation>
    </message>
    <message>
        <source>The damaged file is in {folder}.</source>
        <translation>損毀的檔案在 {folder}。</translation>
    </message>
    <message>
        <source>Import or sync again to bring back what the platform still has.</source>
        <translation>請重新匯入或同步，以取回平台仍保留的資料。</translation>
    </message>
    <message>
        <source>Salvaged, with losses</source>
        <translation>已搶救，有損失</translation>
    </message>
    <message>
        <source>Everything was saved</source>
        <translation>已全部保住</translation>
    </message>
    <message>
        <source>A restore was interrupted</source>
        <translation>有一次還原被中斷</translation>
    </message>
    <message>
        <source>It had changed nothing yet; your archive is as it was. Start it again if you still want it.</source>
        <translation>尚未作任何變更，您的本機資料庫維持原樣。如仍需還原，請重新開始。</translation>
    </message>
    <message>
        <source>An interrupted restore was finished</source>
        <translation>已完成被中斷的還原</translation>
    </message>
    <message>
        <source>{name} is in place.</source>
        <translation>{name} 已就位。</translation>
    </message>
    <message>
        <source>The archive of before is in {folder}.</source>
        <translation>原來的資料庫在 {folder}。</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>When</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>This file can no longer be read as a backup.</source>
        <translation>此檔案已無法作為備份讀取。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Earlier versions of orders</source>
        <translation>訂單的舊版本</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>跟單者</translation>
    </message>
    <message>
        <source>Readings of copiers</source>
        <translation>跟單者快照</translation>
    </message>
    <message>
        <source>Earlier readings of copiers</source>
        <translation>跟單者舊快照</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>Before the update to {revision}</source>
        <translation>更新至 {revision} 之前</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>每日</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>手動</translation>
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
        <translation>損失數量無從得知</translation>
    </message>
    <message>
        <source>{n} lost</source>
        <translation>損失 {n}</translation>
    </message>
    <message>
        <source>{n} left out, as what they belong to is lost</source>
        <translation>捨棄 {n}（所屬資料已損失）</translation>
    </message>
    <message>
        <source>{n} saved</source>
        <translation>保住 {n}</translation>
    </message>
    <message>
        <source>of {accounts}</source>
        <translation>帳戶 {accounts}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>Backups</source>
        <translation>備份</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即備份</translation>
    </message>
    <message>
        <source>Restore a file…</source>
        <translation>從檔案還原…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>還原…</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made every day the program runs, and before an update changes the archive.</source>
        <translation>尚無備份。程式執行期間每天備份一次，更新改動資料庫之前也會備份。</translation>
    </message>
    <message>
        <source>Copying and checking …</source>
        <translation>正在複製並檢查 …</translation>
    </message>
    <message>
        <source>the backup of {when}</source>
        <translation>{when} 的備份</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>還原備份</translation>
    </message>
    <message>
        <source>Archives (*.sqlite)</source>
        <translation>資料庫 (*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Checking and restoring …</source>
        <translation>正在檢查並還原 …</translation>
    </message>
    <message>
        <source>Restore {backup}?</source>
        <translation>還原 {backup}？</translation>
    </message>
    <message>
        <source>It takes the place of the archive you have now. Nothing is deleted: the archive of now is moved into the folder set-aside beside it.</source>
        <translation>它會取代您目前的資料庫。不會刪除任何內容：目前的資料庫會移到旁邊的 set-aside 資料夾。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>還原</translation>
    </message>
    <message>
        <source>Backed up and checked: {name}</source>
        <translation>已備份並檢查：{name}</translation>
    </message>
    <message>
        <source>{name} is your archive again.</source>
        <translation>{name} 已重新成為您的資料庫。</translation>
    </message>
    <message>
        <source>The one of before is in {folder}.</source>
        <translation>原來的在 {folder}。</translation>
    </message>
    <message>
        <source>Whole, checked copies of the archive in the folder backups beside it. The ten newest automatic ones are kept, and all made by hand.</source>
        <translation>本機資料庫的完整副本，經過檢查，存於旁邊的 backups 資料夾。保留最近十份自動備份，以及全部手動備份。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Try again</source>
        <translation>重試</translation>
    </message>
</context>
<context>
    <name>CancelCard</name>
    <message>
        <source>Cancel lead trading…</source>
        <translation>取消帶單…</translation>
    </message>
    <message>
        <source>Cancel lead trading</source>
        <translation>取消帶單</translation>
    </message>
    <message>
        <source>Past shares stay yours; no new ones are earned.</source>
        <translation>以往分潤仍歸您所有；不再產生新的分潤。</translation>
    </message>
    <message numerus="yes">
        <source>Blocked: %Ln position(s) open, as last read. Close them first.</source>
        <translation>
            <numerusform>無法取消：上次讀取時有 %Ln 個持倉未平。請先平倉。</numerusform>
        </translation>
    </message>
    <message>
        <source>I have no open position and no active order at {platform}</source>
        <translation>我在 {platform} 沒有持倉，也沒有掛單</translation>
    </message>
    <message>
        <source>When the platform answers is not published.</source>
        <translation>平台未公布答覆時間。</translation>
    </message>
    <message>
        <source>If you ask now:
{due}</source>
        <translation>若現在申請：
{due}</translation>
    </message>
</context>
<context>
    <name>CapacityCard</name>
    <message>
        <source>Slots that are taken</source>
        <translation>已占名額</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>跟單名額</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>來源：{sources}</translation>
    </message>
    <message>
        <source>Capacity: {figure}</source>
        <translation>跟單名額：{figure}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s)</source>
        <translation>
            <numerusform>%Ln 位跟單者</numerusform>
        </translation>
    </message>
    <message>
        <source>{copiers} of {cap} copiers</source>
        <translation>{copiers} / {cap} 位跟單者</translation>
    </message>
    <message>
        <source>The platform publishes no largest number of copiers.</source>
        <translation>平台未公布跟單者人數上限。</translation>
    </message>
    <message>
        <source>How many copy you is not known: import your list of copiers, or sync.</source>
        <translation>跟單者人數未知：請匯入跟單者清單，或同步。</translation>
    </message>
    <message>
        <source>Full: nobody else can copy you until somebody leaves.</source>
        <translation>已額滿：有人離開後其他人才能跟單。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) left, as the platform tells.</source>
        <translation>
            <numerusform>剩餘 %Ln 個名額（平台告知）。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) left, by the rulebook.</source>
        <translation>
            <numerusform>剩餘 %Ln 個名額（依規則書）。</numerusform>
        </translation>
    </message>
    <message>
        <source>More slots can be asked for: every condition is met.</source>
        <translation>可申請增加名額：條件均已符合。</translation>
    </message>
    <message>
        <source>More slots cannot be asked for yet:</source>
        <translation>暫不能申請增加名額：</translation>
    </message>
    <message>
        <source>More slots can be asked for once these are met:</source>
        <translation>符合以下條件後可申請增加名額：</translation>
    </message>
    <message>
        <source>{figure}, {met}</source>
        <translation>{figure}，{met}</translation>
    </message>
    <message>
        <source>not known: check it on the platform</source>
        <translation>未知：請在平台上查看</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{change} in this window</source>
        <translation>本週期 {change}</translation>
    </message>
    <message>
        <source>{change} since the step before</source>
        <translation>較上一步 {change}</translation>
    </message>
    <message>
        <source>Differences since {day}, which is pinned</source>
        <translation>與已固定的 {day} 之差</translation>
    </message>
    <message>
        <source>{meaning}, {asset}</source>
        <translation>{meaning}（{asset}）</translation>
    </message>
    <message>
        <source>Ratio {ratio}</source>
        <translation>比例 {ratio}</translation>
    </message>
    <message>
        <source>Rules {label}</source>
        <translation>規則 {label}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settled window(s) from {first} to {last}: {total}</source>
        <translation>
            <numerusform>{first} 至 {last} 共 %Ln 個已結算週期：{total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) from {first} to {last}</source>
        <translation>
            <numerusform>{first} 至 {last} 共 %Ln 個資料點</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {level}</source>
        <translation>{name}：{level}</translation>
    </message>
    <message>
        <source>At</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>{year} TWR</source>
        <translation>{year} TWR</translation>
    </message>
    <message>
        <source>{year} PnL, {asset}</source>
        <translation>{year} 盈虧（{asset}）</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>小時</translation>
    </message>
    <message>
        <source>Mean net, {asset}</source>
        <translation>平均淨盈虧（{asset}）</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
    <message>
        <source>{figure} *</source>
        <translation>{figure} *</translation>
    </message>
    <message>
        <source>No reading of the equity</source>
        <translation>無權益快照</translation>
    </message>
    <message>
        <source>* Only part of it was read</source>
        <translation>* 僅讀取了其中一部分</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分潤</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>結算週期</translation>
    </message>
    <message>
        <source>Copiers&apos; PnL</source>
        <translation>跟單者盈虧</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>收益率</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>權益</translation>
    </message>
    <message>
        <source>Underwater</source>
        <translation>水下回撤</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月度</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時段</translation>
    </message>
    <message>
        <source>Cumulative profit share</source>
        <translation>累計分潤</translation>
    </message>
    <message>
        <source>Profit share of each window</source>
        <translation>各週期分潤</translation>
    </message>
    <message>
        <source>Net PnL of all copiers, added up</source>
        <translation>全部跟單者累計淨盈虧</translation>
    </message>
    <message>
        <source>Your return since the first reading of equity</source>
        <translation>自首個權益快照以來的收益率</translation>
    </message>
    <message>
        <source>Your equity, and what was moved in and out</source>
        <translation>您的權益，以及轉入轉出</translation>
    </message>
    <message>
        <source>How far below its best your return stands</source>
        <translation>您的收益率低於最高點的幅度</translation>
    </message>
    <message>
        <source>Your return and PnL month by month</source>
        <translation>逐月收益率與盈虧</translation>
    </message>
    <message>
        <source>Mean net of an order by weekday and hour</source>
        <translation>每筆訂單的平均淨盈虧，依星期與小時</translation>
    </message>
    <message>
        <source>Cumulative share</source>
        <translation>累計分潤</translation>
    </message>
    <message>
        <source>Reported share</source>
        <translation>平台報告分潤</translation>
    </message>
    <message>
        <source>Estimated share</source>
        <translation>估算分潤</translation>
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
        <translation>回撤</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已結算</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>平台報告</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待結算</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>已順延</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Moved in</source>
        <translation>轉入</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>轉出</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>變動</translation>
    </message>
    <message>
        <source>Moved since</source>
        <translation>期間劃轉</translation>
    </message>
    <message>
        <source>PnL</source>
        <translation>盈虧</translation>
    </message>
    <message>
        <source>No settled window yet</source>
        <translation>尚無已結算週期</translation>
    </message>
    <message>
        <source>No closed order of a copier is known. Import orders to see their PnL.</source>
        <translation>沒有已知的跟單者已平倉訂單。匯入訂單後可查看其盈虧。</translation>
    </message>
    <message>
        <source>No equity events. Import events of the kind “equity”, one a day, to see this.</source>
        <translation>沒有權益事件。匯入「equity」類事件（每天一筆）後可查看。</translation>
    </message>
    <message>
        <source>The equity is known once; a return needs two readings.</source>
        <translation>只有一個權益快照；計算收益率需要兩個。</translation>
    </message>
    <message>
        <source>The first equity is not above zero, so there is no return.</source>
        <translation>首個權益快照不大於零，因此沒有收益率。</translation>
    </message>
    <message>
        <source>No closed order is known.</source>
        <translation>沒有已知的已平倉訂單。</translation>
    </message>
    <message>
        <source>These amounts are too large to be drawn; check the imported orders.</source>
        <translation>金額過大，無法繪製；請檢查匯入的訂單。</translation>
    </message>
    <message>
        <source>Orders not known</source>
        <translation>訂單未知</translation>
    </message>
    <message>
        <source>Events not known</source>
        <translation>事件未知</translation>
    </message>
    <message>
        <source>Equity not read</source>
        <translation>權益未讀取</translation>
    </message>
    <message>
        <source>Undefined: equity not above zero</source>
        <translation>未定義：權益不大於零</translation>
    </message>
    <message>
        <source>{cause}: {since} – {until}</source>
        <translation>{cause}：{since} – {until}</translation>
    </message>
</context>
<context>
    <name>ChartDoor</name>
    <message>
        <source>Export {series}</source>
        <translation>匯出{series}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to {path}.</source>
        <translation>
            <numerusform>已將 %Ln 列寫入 {path}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>已寫入 {path}。</translation>
    </message>
    <message>
        <source>Nothing was written. {path}: {why}.</source>
        <translation>未寫入任何內容。{path}：{why}。</translation>
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
        <translation>以表格查看或匯出</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>圖表內容</translation>
    </message>
    <message>
        <source>View as table</source>
        <translation>以表格查看</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>圖片 (PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>向量圖 (SVG)…</translation>
    </message>
    <message>
        <source>Figures (CSV)…</source>
        <translation>資料 (CSV)…</translation>
    </message>
    <message>
        <source>7D</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>30D</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>90D</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>{meaning} – key {number}</source>
        <translation>{meaning}（按鍵 {number}）</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Click to hide or show, double-click to show it alone</source>
        <translation>點擊隱藏或顯示，按兩下僅顯示此項</translation>
    </message>
</context>
<context>
    <name>ChecklistCard</name>
    <message>
        <source>Prerequisites</source>
        <translation>申請條件</translation>
    </message>
    <message>
        <source>required: {met} of {all} met</source>
        <translation>必要：已符合 {met}/{all}</translation>
    </message>
    <message>
        <source>{met} of {all} met</source>
        <translation>已符合 {met}/{all}</translation>
    </message>
    <message>
        <source>None are published.</source>
        <translation>未公布任何條件。</translation>
    </message>
    <message>
        <source>Written in: {source}</source>
        <translation>出處：{source}</translation>
    </message>
    <message>
        <source>I have looked: it is so</source>
        <translation>我已查看，屬實</translation>
    </message>
</context>
<context>
    <name>ChurnTable</name>
    <message>
        <source>Churn after a drawdown</source>
        <translation>回撤後流失</translation>
    </message>
    <message>
        <source>Below the peak</source>
        <translation>低於峰值</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>週數</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已離開</translation>
    </message>
    <message>
        <source>Left a week</source>
        <translation>週流失率</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95 % 區間</translation>
    </message>
    <message>
        <source>{low} and more</source>
        <translation>{low} 以上</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
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
        <translation>跟單者目前持倉</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>對象</translation>
    </message>
    <message>
        <source>At the cut-off</source>
        <translation>截止時</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>維持現狀</translation>
    </message>
    <message>
        <source>With these closed</source>
        <translation>平掉所選</translation>
    </message>
    <message>
        <source>The coming cut-off, both sides</source>
        <translation>下次截止，雙方情況</translation>
    </message>
    <message>
        <source>The cut-off comes {instant}. Tick what you would close now.</source>
        <translation>截止時間為 {instant}。請勾選您現在要平掉的持倉。</translation>
    </message>
    <message>
        <source>No copier holds an open position that the archive knows of.</source>
        <translation>本機資料庫中沒有跟單者的持倉。</translation>
    </message>
    <message>
        <source>{symbol} {side}</source>
        <translation>{symbol} {side}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s)</source>
        <translation>
            <numerusform>%Ln 位跟單者</numerusform>
        </translation>
    </message>
    <message>
        <source>unrealised {amount}</source>
        <translation>未實現 {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of unknown PnL, taken as 0</source>
        <translation>
            <numerusform>%Ln 位盈虧未知，以 0 計</numerusform>
        </translation>
    </message>
    <message>
        <source>open in your own account too</source>
        <translation>您自己的帳戶也有持倉</translation>
    </message>
    <message>
        <source>As it is, {amount} is paid to you at the cut-off.</source>
        <translation>維持現狀，截止時向您發放 {amount}。</translation>
    </message>
    <message>
        <source>You: {more} at this cut-off. Your copiers: {less}, and they make a profit of {made} final.</source>
        <translation>您：本次截止 {more}。您的跟單者：{less}，並實現盈利 {made}。</translation>
    </message>
    <message>
        <source>You: {more} at this cut-off. Your copiers: {less}, and they make a loss of {made} final.</source>
        <translation>您：本次截止 {more}。您的跟單者：{less}，並實現虧損 {made}。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>您</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>跟單者</translation>
    </message>
    <message>
        <source>are paid</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>wait for</source>
        <translation>待收</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>支付</translation>
    </message>
    <message>
        <source>make final</source>
        <translation>實現盈虧</translation>
    </message>
    <message>
        <source>still have open</source>
        <translation>剩餘未實現盈虧</translation>
    </message>
    <message>
        <source>settle, and wait</source>
        <translation>結算 / 等待人數</translation>
    </message>
    <message>
        <source>would close at a loss</source>
        <translation>虧損平倉人數</translation>
    </message>
    <message>
        <source>{settling}, and {postponed}</source>
        <translation>{settling} / {postponed}</translation>
    </message>
</context>
<context>
    <name>CohortTable</name>
    <message>
        <source>Copiers by the month they joined</source>
        <translation>依加入月份劃分的跟單者</translation>
    </message>
    <message>
        <source>+{month}</source>
        <translation>+{month}</translation>
    </message>
    <message>
        <source>Joined in</source>
        <translation>加入月份</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>加入人數</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Equity now</source>
        <translation>目前權益</translation>
    </message>
    <message>
        <source>Share a head</source>
        <translation>人均分潤</translation>
    </message>
    <message>
        <source>{count} of {joined} copied</source>
        <translation>{joined} 位中有 {count} 位跟單</translation>
    </message>
    <message>
        <source>{count} of {joined} copy now; this month is not over</source>
        <translation>{joined} 位中現有 {count} 位跟單；本月尚未結束</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>複製命令</translation>
    </message>
</context>
<context>
    <name>CommandDoor</name>
    <message>
        <source>Copier of {account}</source>
        <translation>{account} 的跟單者</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find or do anything</source>
        <translation>尋找或執行</translation>
    </message>
    <message>
        <source>Find an action, a page, a copier, a setting…</source>
        <translation>尋找操作、頁面、跟單者、設定…</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>符合項目</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to open · Esc to leave</source>
        <translation>↑ ↓ 選擇 · Enter 開啟 · Esc 離開</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”.</source>
        <translation>沒有名為「{typed}」的項目。</translation>
    </message>
    <message>
        <source>Copiers are found by nickname or id, the rest by any word of its name.</source>
        <translation>跟單者依暱稱或 ID 尋找，其餘依名稱中的任一詞尋找。</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Copier</name>
    <message>
        <source>Active</source>
        <translation>活躍</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>不活躍</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>No longer on the list</source>
        <translation>已不在清單中</translation>
    </message>
    <message>
        <source>Renamed from {before} to {after}</source>
        <translation>由 {before} 更名為 {after}</translation>
    </message>
    <message>
        <source>Began to copy</source>
        <translation>開始跟單</translation>
    </message>
    <message>
        <source>Seen for the first time</source>
        <translation>首次出現</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>再次回來</translation>
    </message>
    <message>
        <source>Stopped copying</source>
        <translation>停止跟單</translation>
    </message>
    <message>
        <source>Left and began again</source>
        <translation>離開後重新開始</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已結算</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>已順延</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已略過</translation>
    </message>
    <message>
        <source>Payout received</source>
        <translation>收到發放</translation>
    </message>
    <message>
        <source>Share paid, as reported</source>
        <translation>已發放分潤（平台報告）</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>提領</translation>
    </message>
    <message>
        <source>You removed this copier.</source>
        <translation>您移除了此跟單者。</translation>
    </message>
    <message>
        <source>You ended the copy trading.</source>
        <translation>您結束了跟單。</translation>
    </message>
    <message numerus="yes">
        <source>No funds for %Ln day(s).</source>
        <translation>
            <numerusform>已 %Ln 天沒有資金。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You opened no trade for %Ln day(s).</source>
        <translation>
            <numerusform>您已 %Ln 天未開倉。</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrew {amount} shortly before.</source>
        <translation>離開前不久提領 {amount}。</translation>
    </message>
    <message>
        <source>You stood {part} below your peak.</source>
        <translation>您當時低於峰值 {part}。</translation>
    </message>
    <message>
        <source>Lost {part} of the copied amount within 30 days.</source>
        <translation>30 天內虧損跟單金額的 {part}。</translation>
    </message>
    <message>
        <source>Why is not known.</source>
        <translation>原因未知。</translation>
    </message>
    <message>
        <source>Source: our own log of removals</source>
        <translation>來源：本程式的移除紀錄</translation>
    </message>
    <message>
        <source>Source: an event of the account</source>
        <translation>來源：帳戶事件</translation>
    </message>
    <message>
        <source>Likely, by the platform&apos;s rule: “{rule}”</source>
        <translation>可能原因，依平台規則：「{rule}」</translation>
    </message>
    <message>
        <source>Likely, by the platform&apos;s rule on idle lead traders</source>
        <translation>可能原因，依平台對長期不交易帶單員的規則</translation>
    </message>
    <message>
        <source>Likely: no more than what happened just before</source>
        <translation>可能原因：僅據離開前剛發生的情況推斷</translation>
    </message>
    <message>
        <source>Equity up to {limit}</source>
        <translation>權益不超過 {limit}</translation>
    </message>
    <message>
        <source>Equity below {limit}</source>
        <translation>權益低於 {limit}</translation>
    </message>
    <message>
        <source>No open position</source>
        <translation>無持倉</translation>
    </message>
    <message>
        <source>No active order</source>
        <translation>無掛單</translation>
    </message>
    <message>
        <source>The platform allows the removal</source>
        <translation>平台允許移除</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>computed from closed orders</source>
        <translation>根據已平倉訂單計算</translation>
    </message>
    <message>
        <source>as the list and files had it</source>
        <translation>依清單與檔案</translation>
    </message>
    <message>
        <source>nothing is known of it</source>
        <translation>沒有任何資料</translation>
    </message>
    <message>
        <source>{began} until now</source>
        <translation>{began} 至今</translation>
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
        <translation>正在讀取本機資料庫…</translation>
    </message>
    <message>
        <source>Nobody has copied you yet</source>
        <translation>尚無人跟單</translation>
    </message>
    <message>
        <source>Import a list of copiers or orders, or connect the exchange: then you see how long copiers stay and how much hangs on a few of them.</source>
        <translation>匯入跟單者清單或訂單，或連接交易所，即可了解跟單者留存多久，以及對少數跟單者的依賴程度。</translation>
    </message>
    <message>
        <source>Active ratio</source>
        <translation>活躍率</translation>
    </message>
    <message>
        <source>Concentration of equity (HHI)</source>
        <translation>權益集中度 (HHI)</translation>
    </message>
    <message>
        <source>Effective number of copiers</source>
        <translation>有效跟單者數</translation>
    </message>
    <message>
        <source>Ten largest, of equity</source>
        <translation>前十位占權益</translation>
    </message>
    <message>
        <source>Ten largest, of shares paid</source>
        <translation>前十位占已發放分潤</translation>
    </message>
    <message>
        <source>Half have left after</source>
        <translation>半數離開時長</translation>
    </message>
    <message>
        <source>Retention of copiers</source>
        <translation>跟單者留存</translation>
    </message>
    <message>
        <source>Stay longer than</source>
        <translation>跟單時長超過</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Retention of copiers by age</source>
        <translation>依跟單時長的留存率</translation>
    </message>
    <message>
        <source>Analytics of copiers</source>
        <translation>跟單者分析</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>留存</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>同期群</translation>
    </message>
    <message>
        <source>Churn after a drawdown</source>
        <translation>回撤後流失</translation>
    </message>
    <message>
        <source>If all inactive copiers were removed</source>
        <translation>若移除全部不活躍跟單者</translation>
    </message>
    <message>
        <source>{active} of {listed} active, {inactive} inactive, {unknown} unknown</source>
        <translation>{listed} 位中活躍 {active} 位，不活躍 {inactive} 位，未知 {unknown} 位</translation>
    </message>
    <message>
        <source>This platform&apos;s rules name no inactive copiers</source>
        <translation>此平台的規則未定義不活躍跟單者</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) observed</source>
        <translation>
            <numerusform>觀察到 %Ln 段跟單</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} stay longer than anybody was observed</source>
        <translation>{part} 的跟單時長超過整個觀察期</translation>
    </message>
    <message>
        <source>No copier&apos;s equity is known</source>
        <translation>沒有已知的跟單者權益</translation>
    </message>
    <message numerus="yes">
        <source>{amount} of %Ln copier(s)</source>
        <translation>
            <numerusform>{amount}，%Ln 位跟單者</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln 個未知</numerusform>
        </translation>
    </message>
    <message>
        <source>of {amount}, {source}</source>
        <translation>占 {amount}，{source}</translation>
    </message>
    <message>
        <source>{amount} more, payer unknown</source>
        <translation>另有 {amount}，付款人未知</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ended</source>
        <translation>
            <numerusform>%Ln 段已結束</numerusform>
        </translation>
    </message>
    <message>
        <source>too few to say much of others</source>
        <translation>樣本太少，難以推斷</translation>
    </message>
    <message>
        <source>{part} stay longer than {days} · {count} at risk</source>
        <translation>{part} 跟單超過 {days} · 風險人數 {count}</translation>
    </message>
    <message>
        <source>{part} of copiers stay longer than {days}</source>
        <translation>{part} 的跟單者跟單超過 {days}</translation>
    </message>
    <message>
        <source>Nothing to count yet: your equity day by day is needed, by import or sync, and weeks in which copiers were observed.</source>
        <translation>尚無可統計的資料：需要您逐日的權益（匯入或同步），以及有跟單者紀錄的週。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) left out: your equity was not known</source>
        <translation>
            <numerusform>%Ln 週未計入：您的權益未知</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody on the list is known to be inactive.</source>
        <translation>清單中沒有已知的不活躍跟單者。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) would go; pending from them: {amounts}</source>
        <translation>
            <numerusform>將減少 %Ln 位跟單者；其待結算分潤：{amounts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopierDrawer</name>
    <message>
        <source>One copier</source>
        <translation>單一跟單者</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>正在讀取本機資料庫…</translation>
    </message>
    <message>
        <source>No nickname</source>
        <translation>無暱稱</translation>
    </message>
    <message>
        <source>Id {copier}</source>
        <translation>ID {copier}</translation>
    </message>
    <message>
        <source>Close this copier</source>
        <translation>關閉此跟單者</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉 (Esc)</translation>
    </message>
    <message>
        <source>Cumulative PnL of this copier</source>
        <translation>此跟單者的累計盈虧</translation>
    </message>
    <message>
        <source>Equity of this copier</source>
        <translation>此跟單者的權益</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>發生事項</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>All that happened with this copier</source>
        <translation>此跟單者的全部紀錄</translation>
    </message>
    <message>
        <source>Story of this copier</source>
        <translation>此跟單者的經過</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Owed now</source>
        <translation>目前應付</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>跟單期間</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>您的備註</translation>
    </message>
    <message>
        <source>PnL</source>
        <translation>盈虧</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>權益</translation>
    </message>
    <message>
        <source>This platform&apos;s rules name no inactive copiers.</source>
        <translation>此平台的規則未定義不活躍跟單者。</translation>
    </message>
    <message>
        <source>The archive has no row of the list about this copier.</source>
        <translation>本機資料庫的跟單者清單中沒有此人。</translation>
    </message>
    <message>
        <source>Nothing pending is known.</source>
        <translation>沒有已知的待結算分潤。</translation>
    </message>
    <message>
        <source>Pending share</source>
        <translation>待結算分潤</translation>
    </message>
    <message>
        <source>At the cut-off</source>
        <translation>截止時</translation>
    </message>
    <message>
        <source>High-water mark</source>
        <translation>高水位線</translation>
    </message>
    <message>
        <source>PnL up to it</source>
        <translation>距高水位線盈虧</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Nobody knows since when.</source>
        <translation>起始時間未知。</translation>
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
        <translation>跟單者</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活躍狀態</translation>
    </message>
    <message>
        <source>Inactive: meets every condition of the rule above</source>
        <translation>不活躍：符合上述規則的全部條件</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>幣種</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>權益</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>倉位</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>跟單時長</translation>
    </message>
    <message>
        <source>Days since this copier began</source>
        <translation>此跟單者開始跟單至今的天數</translation>
    </message>
    <message>
        <source>Copied amount</source>
        <translation>跟單金額</translation>
    </message>
    <message>
        <source>PnL</source>
        <translation>盈虧</translation>
    </message>
    <message>
        <source>Share paid</source>
        <translation>已發放分潤</translation>
    </message>
    <message>
        <source>Pending share</source>
        <translation>待結算分潤</translation>
    </message>
    <message>
        <source>What a cut-off right now would pay for this copier</source>
        <translation>若此刻截止，此跟單者應付的分潤</translation>
    </message>
    <message>
        <source>To high-water mark</source>
        <translation>距高水位線</translation>
    </message>
    <message>
        <source>How much more PnL this copier needs before anything is shared</source>
        <translation>此跟單者還需多少盈利才開始分潤</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>How long ago the figures of this row were read</source>
        <translation>此列資料讀取至今的時長</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>標籤</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>離開日期</translation>
    </message>
    <message>
        <source>The day of the first whole list without this copier</source>
        <translation>首份不含此跟單者的完整清單的日期</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>可能原因</translation>
    </message>
    <message>
        <source>What speaks for it is in the drawer; only a removal is certain</source>
        <translation>依據見側欄；只有移除是確定的</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>equity</source>
        <translation>權益</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>倉位</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>not removable</source>
        <translation>不可移除</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>無規則</translation>
    </message>
    <message>
        <source>Active · {reasons}</source>
        <translation>活躍 · {reasons}</translation>
    </message>
    <message>
        <source>Unknown · {missing}</source>
        <translation>未知 · {missing}</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>不活躍</translation>
    </message>
    <message>
        <source>part of it · =exact · !=not · empty</source>
        <translation>部分文字 · =完全符合 · !=排除 · 空</translation>
    </message>
    <message>
        <source>inactive · active · unknown · equity</source>
        <translation>不活躍 · 活躍 · 未知 · 權益</translation>
    </message>
    <message>
        <source>&gt;2h · &lt;30min · 1d..3d</source>
        <translation>&gt;2h · &lt;30min · 1d..3d</translation>
    </message>
    <message>
        <source>days: &gt;=30 · 10..50 · empty</source>
        <translation>天數：&gt;=30 · 10..50 · 空</translation>
    </message>
    <message>
        <source>&lt;=100 · 10..50 · !=0 · empty</source>
        <translation>&lt;=100 · 10..50 · !=0 · 空</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
</context>
<context>
    <name>CopiersMenus</name>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>連同標題複製</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>複製 ID</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳情…</translation>
    </message>
    <message>
        <source>Select or deselect</source>
        <translation>選取或取消選取</translation>
    </message>
    <message>
        <source>Deselect everybody</source>
        <translation>全部取消選取</translation>
    </message>
    <message>
        <source>Filter {column}…</source>
        <translation>篩選{column}…</translation>
    </message>
    <message>
        <source>Clear the filter of {column}</source>
        <translation>清除{column}的篩選</translation>
    </message>
    <message>
        <source>Keep the first column in sight</source>
        <translation>固定第一欄</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重設欄位</translation>
    </message>
</context>
<context>
    <name>CopiersPage</name>
    <message>
        <source>Export the copiers shown</source>
        <translation>匯出顯示的跟單者</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSV 表格 (*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel 活頁簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>正在讀取本機資料庫…</translation>
    </message>
    <message>
        <source>Current · {count}</source>
        <translation>目前 · {count}</translation>
    </message>
    <message>
        <source>Left · {count}</source>
        <translation>已離開 · {count}</translation>
    </message>
</context>
<context>
    <name>CopiersPanel</name>
    <message>
        <source>Copiers</source>
        <translation>跟單者</translation>
    </message>
    <message>
        <source>Select the inactive among the rows shown; unknown and hidden ones never</source>
        <translation>選取所顯示的不活躍跟單者；不含狀態未知與隱藏的列</translation>
    </message>
    <message>
        <source>Select inactive ({count})</source>
        <translation>選取不活躍 ({count})</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln copier(s)…</source>
        <translation>
            <numerusform>移除 %Ln 位跟單者…</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Make a worklist of {count}…</source>
        <translation>產生 {count} 位的作業清單…</translation>
    </message>
    <message>
        <source>Make a worklist…</source>
        <translation>產生作業清單…</translation>
    </message>
</context>
<context>
    <name>CopiersStates</name>
    <message>
        <source>No account yet</source>
        <translation>尚無帳戶</translation>
    </message>
    <message>
        <source>Import the list of copiers that your platform shows, or connect an account that has one. The account is made with the first import.</source>
        <translation>匯入平台顯示的跟單者清單，或連接提供此清單的帳戶。首次匯入時會自動建立帳戶。</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>匯入清單…</translation>
    </message>
    <message>
        <source>No list of copiers in this account yet</source>
        <translation>此帳戶尚無跟單者清單</translation>
    </message>
    <message>
        <source>Import the list from a file, or copy the table on your platform&apos;s page and paste it. With a connected account the list comes by itself.</source>
        <translation>從檔案匯入清單，或複製平台頁面上的表格並貼上。已連接的帳戶會自動取得清單。</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>連接…</translation>
    </message>
    <message>
        <source>Nobody passes the filters</source>
        <translation>沒有符合篩選條件的跟單者</translation>
    </message>
    <message>
        <source>There are copiers, but the filters hide all of them.</source>
        <translation>有跟單者，但全部被篩選條件隱藏。</translation>
    </message>
    <message>
        <source>Clear filters ({count})</source>
        <translation>清除篩選 ({count})</translation>
    </message>
    <message>
        <source>Nobody has left so far</source>
        <translation>目前尚無人離開</translation>
    </message>
    <message>
        <source>Whoever is missing from a whole list is found here afterwards, with the day. A list is whole when nothing of it was refused or filtered out.</source>
        <translation>完整清單中缺少的跟單者之後會出現在這裡，並註明日期。沒有任何內容被拒絕或篩除的清單即為完整。</translation>
    </message>
</context>
<context>
    <name>CopiersStrip</name>
    <message>
        <source>Import a list…</source>
        <translation>匯入清單…</translation>
    </message>
    <message>
        <source>This list was read {age}. Who is inactive may have changed since: import or sync it before you decide.</source>
        <translation>此清單{age}讀取。此後不活躍情況可能有變：決定之前請先匯入或同步。</translation>
    </message>
    <message>
        <source>Pending shares are not known: nothing says which share ratio was in force. The Profit page asks for it.</source>
        <translation>待結算分潤未知：沒有關於生效分潤比例的資訊。請在「收益」頁填寫。</translation>
    </message>
    <message>
        <source>{count} rows were written to {file}.</source>
        <translation>已將 {count} 列寫入 {file}。</translation>
    </message>
</context>
<context>
    <name>CopiersTable</name>
    <message>
        <source>Columns of {table}</source>
        <translation>{table}的欄位</translation>
    </message>
</context>
<context>
    <name>CopiersTools</name>
    <message>
        <source>Current copiers, those who left, analytics</source>
        <translation>目前跟單者、已離開者、分析</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>已離開</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Search copiers</source>
        <translation>搜尋跟單者</translation>
    </message>
    <message>
        <source>Search nicknames, ids and tags</source>
        <translation>搜尋暱稱、ID 與標籤</translation>
    </message>
    <message>
        <source>Nickname, id or tag (Ctrl+F)</source>
        <translation>暱稱、ID 或標籤 (Ctrl+F)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Export the rows shown…</source>
        <translation>匯出顯示的列…</translation>
    </message>
    <message>
        <source>Worklist…</source>
        <translation>作業清單…</translation>
    </message>
    <message>
        <source>Audit log…</source>
        <translation>稽核紀錄…</translation>
    </message>
    <message>
        <source>Who is who…</source>
        <translation>身分對應…</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Settles on</source>
        <translation>結算日</translation>
    </message>
    <message>
        <source>Settles in</source>
        <translation>距結算</translation>
    </message>
    <message>
        <source>{time}, yours too</source>
        <translation>{time}（與您的時間一致）</translation>
    </message>
    <message>
        <source>{time}, your time</source>
        <translation>{time}（您的時間）</translation>
    </message>
    <message>
        <source>orders count until {time}</source>
        <translation>訂單計入截止 {time}</translation>
    </message>
    <message>
        <source>next of {count} clocks</source>
        <translation>{count} 個結算時鐘中最近的一個</translation>
    </message>
    <message>
        <source>The settlement of {day} waits for its payout, expected until {time}.</source>
        <translation>{day} 的結算等待發放，預計不晚於 {time}。</translation>
    </message>
    <message>
        <source>The next one comes in {time}.</source>
        <translation>距下一次還有 {time}。</translation>
    </message>
    <message>
        <source>The payout of {day} was seen.</source>
        <translation>{day} 的發放已入帳。</translation>
    </message>
    <message numerus="yes">
        <source>Your clock is %Ln second(s) behind.</source>
        <translation>
            <numerusform>您的時鐘慢 %Ln 秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your clock is %Ln second(s) ahead.</source>
        <translation>
            <numerusform>您的時鐘快 %Ln 秒。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) will be skipped: {why}</source>
        <translation>
            <numerusform>%Ln 位跟單者將被略過：{why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) will be postponed: {why}</source>
        <translation>
            <numerusform>%Ln 位跟單者將順延：{why}</numerusform>
        </translation>
    </message>
    <message>
        <source>The next settlement is paid {time}</source>
        <translation>下次結算發放時間：{time}</translation>
    </message>
    <message>
        <source>The next settlement is paid in {time}.</source>
        <translation>距下次結算發放還有 {time}。</translation>
    </message>
    <message>
        <source>The settlement is due now.</source>
        <translation>結算時間已到。</translation>
    </message>
    <message>
        <source>At zero nothing is due.</source>
        <translation>倒數歸零時無應得分潤。</translation>
    </message>
    <message>
        <source>At zero {platform} owes you {amounts}.</source>
        <translation>倒數歸零時 {platform} 應付您 {amounts}。</translation>
    </message>
</context>
<context>
    <name>CoverageBand</name>
    <message>
        <source>How far this record is complete is not known: no import has said so yet.</source>
        <translation>此紀錄的完整範圍未知：尚無匯入說明這一點。</translation>
    </message>
    <message>
        <source>How far the record is complete</source>
        <translation>紀錄的完整範圍</translation>
    </message>
</context>
<context>
    <name>CoverageRow</name>
    <message>
        <source>C&amp;omplete from</source>
        <translation>完整起始(&amp;O)</translation>
    </message>
    <message>
        <source>Then nothing is missing between the two, and no gap is shown there.</source>
        <translation>則兩者之間沒有缺漏，該處不顯示缺口。</translation>
    </message>
    <message>
        <source>Complete from</source>
        <translation>完整起始</translation>
    </message>
    <message>
        <source>Complete until</source>
        <translation>完整截至</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
</context>
<context>
    <name>CoverageRows</name>
    <message>
        <source>{since} – {until}, your time</source>
        <translation>{since} – {until}（您的時間）</translation>
    </message>
    <message>
        <source>{feed}: not known whether it is complete</source>
        <translation>{feed}：是否完整未知</translation>
    </message>
    <message>
        <source>{feed}: nothing is known</source>
        <translation>{feed}：沒有任何資訊</translation>
    </message>
    <message>
        <source>{feed}: complete</source>
        <translation>{feed}：完整</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>ProfitShare has a fault</source>
        <translation>ProfitShare 發生故障</translation>
    </message>
    <message>
        <source>Something went wrong inside ProfitShare.</source>
        <translation>ProfitShare 內部出錯。</translation>
    </message>
    <message>
        <source>Your archive is unchanged and you can go on. This report helps to find the fault; it holds no amounts, names, keys or folders of yours, and nothing is sent by itself. The log has the whole story.</source>
        <translation>您的本機資料庫未變動，可以繼續使用。此報告有助於找出故障；其中不含您的金額、名稱、金鑰與資料夾，也不會自動傳送任何內容。完整內容見日誌。</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>已儲存為 {path}。</translation>
    </message>
    <message>
        <source>The report was not saved: {why}.</source>
        <translation>報告未儲存：{why}。</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>複製報告(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>儲存報告(&amp;S)…</translation>
    </message>
    <message>
        <source>Open &amp;log</source>
        <translation>開啟日誌(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>結束(&amp;Q)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>儲存報告</translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation>故障詳情</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>ddd d MMM HH:mm</source>
        <translation>M月d日 ddd HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <translation>yyyy年M月d日 ddd HH:mm</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>MMM yyyy</source>
        <translation>yyyy年M月</translation>
    </message>
    <message>
        <source>d</source>
        <comment>first day, same month</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>last day, same month</comment>
        <translation>d日</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>first day, another month</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <comment>last day, another month</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>DefinitionButton</name>
    <message>
        <source>What is “{figure}”?</source>
        <translation>什麼是「{figure}」？</translation>
    </message>
</context>
<context>
    <name>DemoRibbon</name>
    <message>
        <source>Open my archive</source>
        <translation>開啟我的資料庫</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>示範</translation>
    </message>
    <message>
        <source>Everything you see is invented and nothing is written to disk.</source>
        <translation>您看到的一切均為虛構，不會寫入磁碟。</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a file here</source>
        <translation>將檔案拖曳到此處</translation>
    </message>
    <message>
        <source>or choose one, or copy a table on your platform&apos;s web page and press Ctrl+V. CSV, Excel and saved web pages are read as they are.</source>
        <translation>或選擇檔案，也可以複製平台網頁上的表格後按 Ctrl+V。CSV、Excel 與已儲存的網頁可直接讀取。</translation>
    </message>
    <message>
        <source>You see every row before anything is saved. The same file again changes nothing.</source>
        <translation>儲存之前您可以看到每一列。再次匯入同一檔案不會有任何改變。</translation>
    </message>
</context>
<context>
    <name>EffectTable</name>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>What removing would change</source>
        <translation>移除帶來的變化</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>跟單者</translation>
    </message>
    <message>
        <source>Active ratio</source>
        <translation>活躍率</translation>
    </message>
    <message>
        <source>Assets, {asset}</source>
        <translation>資產（{asset}）</translation>
    </message>
    <message>
        <source>HHI</source>
        <translation>HHI</translation>
    </message>
    <message>
        <source>Effective number</source>
        <translation>有效人數</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Where you know it from; kept beside the row, such as: statement of 30 March</source>
        <translation>資訊出處；隨該列保存，例如：3 月 30 日對帳單</translation>
    </message>
    <message>
        <source>Add an order by hand</source>
        <translation>手動新增訂單</translation>
    </message>
    <message>
        <source>Add order</source>
        <translation>新增訂單</translation>
    </message>
    <message>
        <source>Correct an order</source>
        <translation>更正訂單</translation>
    </message>
    <message>
        <source>Correct order</source>
        <translation>更正訂單</translation>
    </message>
    <message>
        <source>Add an event by hand</source>
        <translation>手動新增事件</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>新增事件</translation>
    </message>
    <message>
        <source>Correct an event</source>
        <translation>更正事件</translation>
    </message>
    <message>
        <source>Correct event</source>
        <translation>更正事件</translation>
    </message>
    <message>
        <source>0.1 is 10 %</source>
        <translation>0.1 即 10 %</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Times are in UTC, or with an offset; amounts have a decimal point.</source>
        <translation>時間為 UTC，或註明時差；金額使用小數點。</translation>
    </message>
    <message>
        <source>One row will be added. No other row changes.</source>
        <translation>將新增一列，其他列不變。</translation>
    </message>
    <message>
        <source>What it says now stays in its history. What changes:</source>
        <translation>目前內容會保留在其歷史中。變更內容：</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>尚未變更任何內容。</translation>
    </message>
    <message>
        <source>The archive has this row, or an order of this id, already.</source>
        <translation>本機資料庫中已有此列，或已有相同 ID 的訂單。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The URL of the archive cannot be read.</source>
        <translation>無法讀取資料庫的 URL。</translation>
    </message>
    <message>
        <source>It looks like postgresql+psycopg://user@host/database.</source>
        <translation>格式應類似 postgresql+psycopg://user@host/database。</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is not installed.</source>
        <translation>未安裝 PostgreSQL 驅動程式。</translation>
    </message>
    <message>
        <source>Install it with pip install &apos;profitshare[postgresql]&apos; and start again.</source>
        <translation>請用 pip install &apos;profitshare[postgresql]&apos; 安裝後重新啟動。</translation>
    </message>
    <message>
        <source>The server of the archive cannot be reached.</source>
        <translation>無法連線至資料庫伺服器。</translation>
    </message>
    <message>
        <source>Check that {name} runs and that this computer may reach it, then try again.</source>
        <translation>請檢查 {name} 是否執行中、本機是否可以存取，然後重試。</translation>
    </message>
    <message>
        <source>The server of the archive does not accept the log-in.</source>
        <translation>資料庫伺服器不接受登入。</translation>
    </message>
    <message>
        <source>Check the name, and the password in ~/.pgpass or PROFITSHARE_DATA.</source>
        <translation>請檢查使用者名稱，以及 ~/.pgpass 或 PROFITSHARE_DATA 中的密碼。</translation>
    </message>
    <message>
        <source>The server has no database of this name.</source>
        <translation>伺服器上沒有此名稱的資料庫。</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to create it, with the encoding UTF8: {name}.</source>
        <translation>請伺服器管理員建立該資料庫，編碼為 UTF8：{name}。</translation>
    </message>
    <message>
        <source>The server of the archive is too old.</source>
        <translation>資料庫伺服器版本過舊。</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server for a newer one.</source>
        <translation>請伺服器管理員升級。</translation>
    </message>
    <message>
        <source>The database cannot hold every name.</source>
        <translation>該資料庫無法儲存所有名稱。</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server for a database with the encoding UTF8.</source>
        <translation>請伺服器管理員提供編碼為 UTF8 的資料庫。</translation>
    </message>
    <message>
        <source>This user may not write to the database.</source>
        <translation>此使用者無權寫入資料庫。</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to let this user create and use tables in {name}.</source>
        <translation>請伺服器管理員允許此使用者在 {name} 中建立與使用資料表。</translation>
    </message>
    <message>
        <source>The connection to the archive was lost.</source>
        <translation>與資料庫的連線已中斷。</translation>
    </message>
    <message>
        <source>Try again in a moment; nothing was half saved.</source>
        <translation>請稍後重試；沒有只儲存一半的內容。</translation>
    </message>
    <message>
        <source>The server of the archive is too busy.</source>
        <translation>資料庫伺服器過於忙碌。</translation>
    </message>
    <message>
        <source>Try again in a moment, or ask for more connections to be allowed.</source>
        <translation>請稍後重試，或申請增加允許的連線數。</translation>
    </message>
    <message>
        <source>The disk of the server is full.</source>
        <translation>伺服器磁碟已滿。</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to free some space, then try again. Nothing was changed.</source>
        <translation>請伺服器管理員釋出空間後重試。未作任何變更。</translation>
    </message>
    <message>
        <source>The server lets nobody write to the archive.</source>
        <translation>伺服器目前不允許任何人寫入資料庫。</translation>
    </message>
    <message>
        <source>Connect to the main server instead of a copy of it, or ask for it to be opened.</source>
        <translation>請連線至主伺服器而非其副本，或請管理員開放寫入。</translation>
    </message>
    <message>
        <source>The database of the archive is damaged.</source>
        <translation>資料庫已損毀。</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server, before anything else is written.</source>
        <translation>在寫入任何其他內容之前，請聯絡伺服器管理員。</translation>
    </message>
    <message>
        <source>This database belongs to another program.</source>
        <translation>此資料庫屬於其他程式。</translation>
    </message>
    <message>
        <source>{name} was left as it is. Choose another database.</source>
        <translation>{name} 未作任何變動。請選擇其他資料庫。</translation>
    </message>
    <message>
        <source>There is something in this place already.</source>
        <translation>該位置已有內容。</translation>
    </message>
    <message>
        <source>Move the archive to an empty database or a new folder.</source>
        <translation>請將資料庫移到空的資料庫或新資料夾。</translation>
    </message>
    <message>
        <source>A shared archive is not restored in its place.</source>
        <translation>共用資料庫不能原地還原。</translation>
    </message>
    <message>
        <source>The command profitshare move-archive BACKUP URL fills an empty database from a backup.</source>
        <translation>命令 profitshare move-archive BACKUP URL 可用備份填入空的資料庫。</translation>
    </message>
    <message>
        <source>The archive cannot be used.</source>
        <translation>資料庫無法使用。</translation>
    </message>
    <message>
        <source>Something went wrong inside ProfitShare.</source>
        <translation>ProfitShare 內部出錯。</translation>
    </message>
    <message>
        <source>Your archive is unchanged. The log has the details.</source>
        <translation>您的本機資料庫未變動。詳情見日誌。</translation>
    </message>
    <message>
        <source>Order {order} of copier {copier}, opened {opened}, carries no ratio, and no ratio_change event from before that instant says which was in force.</source>
        <translation>跟單者 {copier} 的訂單 {order}（開倉於 {opened}）沒有分潤比例，在此之前也沒有 ratio_change 事件說明當時生效的比例。</translation>
    </message>
    <message>
        <source>An order of copier {copier}, opened {opened}, carries no ratio, and no ratio_change event from before that instant says which was in force.</source>
        <translation>跟單者 {copier} 的一筆訂單（開倉於 {opened}）沒有分潤比例，在此之前也沒有 ratio_change 事件說明當時生效的比例。</translation>
    </message>
    <message>
        <source>Nothing says which share ratio applies to an order.</source>
        <translation>沒有資訊說明某筆訂單適用的分潤比例。</translation>
    </message>
    <message>
        <source>The rulebook {path} cannot be used.</source>
        <translation>規則書 {path} 無法使用。</translation>
    </message>
    <message>
        <source>There is no rulebook called {name}.</source>
        <translation>沒有名為 {name} 的規則書。</translation>
    </message>
    <message>
        <source>Rulebooks there are: {names}.</source>
        <translation>可用的規則書：{names}。</translation>
    </message>
    <message>
        <source>The process that did the work ended without an answer.</source>
        <translation>執行此工作的處理程序已結束，未傳回結果。</translation>
    </message>
    <message>
        <source>Nothing was saved. If the computer is short of memory, close other programs, then try again.</source>
        <translation>未儲存任何內容。若記憶體不足，請關閉其他程式後重試。</translation>
    </message>
    <message>
        <source>There is no account called {name}.</source>
        <translation>沒有名為 {name} 的帳戶。</translation>
    </message>
    <message>
        <source>It may have been renamed or removed meanwhile.</source>
        <translation>它可能已被重新命名或移除。</translation>
    </message>
    <message>
        <source>There is an account called {name} already.</source>
        <translation>已有名為 {name} 的帳戶。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>請選擇其他名稱。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>未儲存任何內容。</translation>
    </message>
    <message>
        <source>{path} cannot be used.</source>
        <translation>{path} 無法使用。</translation>
    </message>
    <message>
        <source>Nothing was saved. Correct the file and try again.</source>
        <translation>未儲存任何內容。請更正檔案後重試。</translation>
    </message>
    <message>
        <source>No key is sent to the address {address}.</source>
        <translation>不會向網址 {address} 傳送金鑰。</translation>
    </message>
    <message>
        <source>It must begin with https://; plain http is accepted for this computer alone.</source>
        <translation>網址必須以 https:// 開頭；僅本機可使用 http。</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>操作未成功。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of {exchange}&apos;s list of copiers cannot be read.</source>
        <translation>
            <numerusform>{exchange} 的跟單者清單中有 %Ln 列無法讀取。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done. The Accounts page shows the rows as they came; a newer ProfitShare may know them.</source>
        <translation>未執行任何操作。「帳戶」頁顯示收到的原始資料列；較新的 ProfitShare 可能可以識別。</translation>
    </message>
    <message>
        <source>{exchange}&apos;s list of copiers kept changing while it was read.</source>
        <translation>讀取期間 {exchange} 的跟單者清單不斷變動。</translation>
    </message>
    <message>
        <source>Nothing was done. Try again in a moment.</source>
        <translation>未執行任何操作。請稍後重試。</translation>
    </message>
    <message>
        <source>There is no keyring on this computer to keep an API key in.</source>
        <translation>本機沒有可保存 API 金鑰的鑰匙圈。</translation>
    </message>
    <message>
        <source>Install and start one, such as GNOME Keyring or KWallet, or enter the key again after each start.</source>
        <translation>請安裝並啟動一個（如 GNOME Keyring 或 KWallet），或每次啟動後重新輸入金鑰。</translation>
    </message>
    <message>
        <source>The keyring chosen for Python is not one of the system&apos;s.</source>
        <translation>為 Python 選定的鑰匙圈不是系統鑰匙圈。</translation>
    </message>
    <message>
        <source>Take it out of PYTHON_KEYRING_BACKEND or keyringrc.cfg, or enter the key again after each start.</source>
        <translation>請將其從 PYTHON_KEYRING_BACKEND 或 keyringrc.cfg 中移除，或每次啟動後重新輸入金鑰。</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>鑰匙圈已鎖定。</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key again after each start.</source>
        <translation>請解鎖後重試，或每次啟動後重新輸入金鑰。</translation>
    </message>
    <message>
        <source>The keyring did not do what it was asked to.</source>
        <translation>鑰匙圈未能執行請求。</translation>
    </message>
    <message>
        <source>Look whether it works for other programs, or enter the key again after each start.</source>
        <translation>請檢查它在其他程式中是否正常，或每次啟動後重新輸入金鑰。</translation>
    </message>
    <message>
        <source>read copy trading</source>
        <translation>讀取跟單</translation>
    </message>
    <message>
        <source>manage copy trading</source>
        <translation>管理跟單</translation>
    </message>
    <message>
        <source>read balances and positions</source>
        <translation>讀取餘額與倉位</translation>
    </message>
    <message>
        <source>read orders</source>
        <translation>讀取訂單</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>劃轉</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>提領</translation>
    </message>
    <message>
        <source>{exchange} cannot be reached.</source>
        <translation>無法連線至 {exchange}。</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again. What was read is kept.</source>
        <translation>請檢查網路連線後重試。已讀取的資料會保留。</translation>
    </message>
    <message>
        <source>{exchange} did not answer in time.</source>
        <translation>{exchange} 未及時回應。</translation>
    </message>
    <message>
        <source>The connection may be slow, or the exchange busy. Try again in a few minutes; what was read is kept.</source>
        <translation>可能是網路較慢或交易所忙碌。請過幾分鐘重試；已讀取的資料會保留。</translation>
    </message>
    <message>
        <source>The connection to {exchange} broke off.</source>
        <translation>與 {exchange} 的連線中斷。</translation>
    </message>
    <message>
        <source>Try again: it goes on where it was. What was read is kept.</source>
        <translation>請重試：會從中斷處繼續。已讀取的資料會保留。</translation>
    </message>
    <message>
        <source>{exchange}&apos;s address leads somewhere else.</source>
        <translation>{exchange} 的網址轉向了別處。</translation>
    </message>
    <message>
        <source>The key was not sent there. Check the address of the account, and whether this network asks for a log-in page first.</source>
        <translation>未向該處傳送金鑰。請檢查帳戶的網址，以及此網路是否需要先登入驗證。</translation>
    </message>
    <message>
        <source>An answer of {exchange} was far too long to be real.</source>
        <translation>{exchange} 的回應長得不合常理。</translation>
    </message>
    <message>
        <source>It was not read. Check the address of the account, and what stands between this computer and the internet.</source>
        <translation>未讀取該回應。請檢查帳戶的網址，以及本機與網際網路之間的設備或軟體。</translation>
    </message>
    <message>
        <source>An answer of {exchange} arrived damaged.</source>
        <translation>{exchange} 的回應在傳輸中損毀。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look for a proxy or a security program that changes what comes from the internet.</source>
        <translation>請重試；若仍如此，請檢查是否有代理伺服器或防護軟體竄改網路資料。</translation>
    </message>
    <message>
        <source>{exchange} has trouble of its own.</source>
        <translation>{exchange} 自身發生故障。</translation>
    </message>
    <message>
        <source>Its server answers with an error. Try again later; what was read is kept.</source>
        <translation>其伺服器傳回錯誤。請稍後重試；已讀取的資料會保留。</translation>
    </message>
    <message>
        <source>The connection to {exchange} is not safe.</source>
        <translation>與 {exchange} 的連線不安全。</translation>
    </message>
    <message>
        <source>Its certificate was not accepted, so the key was not sent. Set this computer&apos;s clock, and do not use this network if it wants to read along.</source>
        <translation>其憑證未被接受，因此未傳送金鑰。請校正本機時鐘；若此網路試圖竊聽，請勿使用。</translation>
    </message>
    <message>
        <source>{exchange} is too busy, or under maintenance.</source>
        <translation>{exchange} 過於忙碌或正在維護。</translation>
    </message>
    <message>
        <source>Try again in a few minutes; what was read is kept.</source>
        <translation>請過幾分鐘重試；已讀取的資料會保留。</translation>
    </message>
    <message>
        <source>{exchange} says: {code}, {told}</source>
        <translation>{exchange} 傳回：{code}，{told}</translation>
    </message>
    <message>
        <source>{exchange} says: {told}</source>
        <translation>{exchange} 傳回：{told}</translation>
    </message>
    <message>
        <source>{exchange} refused one request.</source>
        <translation>{exchange} 拒絕了一個請求。</translation>
    </message>
    <message>
        <source>Nothing was changed. Everything else goes on.</source>
        <translation>未作任何變更。其餘照常進行。</translation>
    </message>
    <message>
        <source>{exchange} gave an answer that this program cannot read.</source>
        <translation>{exchange} 的回應無法由本程式識別。</translation>
    </message>
    <message>
        <source>What was read is kept. Try again; if it stays so, look for a newer ProfitShare.</source>
        <translation>已讀取的資料會保留。請重試；若仍如此，請查看是否有新版 ProfitShare。</translation>
    </message>
    <message>
        <source>{exchange} did not do what it was asked for.</source>
        <translation>{exchange} 未執行請求。</translation>
    </message>
    <message>
        <source>Try again later; what was read is kept.</source>
        <translation>請稍後重試；已讀取的資料會保留。</translation>
    </message>
    <message>
        <source>{exchange} accepts this API key from other addresses only.</source>
        <translation>{exchange} 只接受來自其他 IP 位址的此 API 金鑰。</translation>
    </message>
    <message>
        <source>Add this computer&apos;s public address to the key&apos;s list at {exchange}, or make a key without a list.</source>
        <translation>請在 {exchange} 將本機公網 IP 加入金鑰的白名單，或建立一組不限 IP 的金鑰。</translation>
    </message>
    <message>
        <source>The API key may not do this.</source>
        <translation>此 API 金鑰無權執行此操作。</translation>
    </message>
    <message>
        <source>Look at {exchange} which rights the key has.</source>
        <translation>請在 {exchange} 查看金鑰的權限。</translation>
    </message>
    <message>
        <source>At {exchange} give the key the right “{right}”, or use another key. Without it the rest still works.</source>
        <translation>請在 {exchange} 為金鑰開通「{right}」權限，或改用其他金鑰。沒有該權限，其餘功能仍可使用。</translation>
    </message>
    <message>
        <source>This API key is for the other environment of {exchange}.</source>
        <translation>此 API 金鑰屬於 {exchange} 的另一環境。</translation>
    </message>
    <message>
        <source>A key of demo trading does not work on the live exchange, nor the reverse. Enter the other key on the Accounts page.</source>
        <translation>模擬交易的金鑰不能用於真實交易，反之亦然。請在「帳戶」頁輸入另一組金鑰。</translation>
    </message>
    <message>
        <source>{exchange} does not accept the API key.</source>
        <translation>{exchange} 不接受此 API 金鑰。</translation>
    </message>
    <message>
        <source>Check key, secret and passphrase on the Accounts page, or make a new key at {exchange}. It may have expired.</source>
        <translation>請在「帳戶」頁檢查 API Key、Secret 與 Passphrase，或在 {exchange} 建立新金鑰。它可能已過期。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind {exchange}&apos;s.</source>
        <translation>本機時鐘比 {exchange} 慢 {seconds} 秒。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of {exchange}&apos;s.</source>
        <translation>本機時鐘比 {exchange} 快 {seconds} 秒。</translation>
    </message>
    <message>
        <source>Let the system set its clock from the internet, then try again.</source>
        <translation>請讓系統透過網際網路校正時鐘，然後重試。</translation>
    </message>
    <message>
        <source>This account is not a lead trader at {exchange}.</source>
        <translation>此帳戶在 {exchange} 不是帶單員帳戶。</translation>
    </message>
    <message>
        <source>Use a key that was made while logged in to the lead trading account itself; a main account&apos;s key does not see a sub-account.</source>
        <translation>請使用登入帶單帳戶本身時建立的金鑰；主帳戶的金鑰看不到子帳戶。</translation>
    </message>
    <message>
        <source>{exchange} does not offer this to this account.</source>
        <translation>{exchange} 不向此帳戶提供此功能。</translation>
    </message>
    <message>
        <source>It may be suspended, of another account mode, or not let in yet. Import files for what cannot be read.</source>
        <translation>帳戶可能被暫停、帳戶模式不同，或尚未開通。無法讀取的資料請從檔案匯入。</translation>
    </message>
    <message>
        <source>{exchange} was asked too often.</source>
        <translation>對 {exchange} 的請求過於頻繁。</translation>
    </message>
    <message>
        <source>It wants a pause of {seconds} s. If other programs use this key, give them keys of their own.</source>
        <translation>交易所要求暫停 {seconds} 秒。若有其他程式使用此金鑰，請為其另建金鑰。</translation>
    </message>
    <message>
        <source>Try again in a minute. If other programs use this key, give them keys of their own.</source>
        <translation>請一分鐘後重試。若有其他程式使用此金鑰，請為其另建金鑰。</translation>
    </message>
    <message>
        <source>This archive was written by a newer version.</source>
        <translation>此資料庫由較新的版本寫入。</translation>
    </message>
    <message>
        <source>It is at revision {found}, this program knows up to {known}. Install the newer ProfitShare, or restore a backup from before. Nothing was changed.</source>
        <translation>其版本為 {found}，本程式最高支援 {known}。請安裝新版 ProfitShare，或還原之前的備份。未作任何變更。</translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation>請等它完成後重試。</translation>
    </message>
    <message>
        <source>This account is being synced already.</source>
        <translation>此帳戶正在同步。</translation>
    </message>
    <message>
        <source>Copiers of this account are being removed.</source>
        <translation>正在移除此帳戶的跟單者。</translation>
    </message>
    <message>
        <source>Somebody is at work at this account: {purpose}.</source>
        <translation>此帳戶正被占用：{purpose}。</translation>
    </message>
    <message>
        <source>It is this program itself. Try again when it has finished.</source>
        <translation>占用者為本程式。請等它完成後重試。</translation>
    </message>
    <message>
        <source>It is process {pid}, {command}. Try again when it has finished.</source>
        <translation>占用者為處理程序 {pid}（{command}）。請等它完成後重試。</translation>
    </message>
    <message>
        <source>It is process {pid}. Try again when it has finished.</source>
        <translation>占用者為處理程序 {pid}。請等它完成後重試。</translation>
    </message>
    <message>
        <source>Another process is writing to the archive.</source>
        <translation>另一個處理程序正在寫入資料庫。</translation>
    </message>
    <message>
        <source>Process {pid} is writing to the archive.</source>
        <translation>處理程序 {pid} 正在寫入資料庫。</translation>
    </message>
    <message>
        <source>Process {pid}, {command}, is writing to the archive.</source>
        <translation>處理程序 {pid}（{command}）正在寫入資料庫。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>磁碟已滿。</translation>
    </message>
    <message>
        <source>{path} could not be written, and nothing was changed. Free some space on that disk and try again.</source>
        <translation>{path} 無法寫入，未作任何變更。請在該磁碟上釋出空間後重試。</translation>
    </message>
    <message>
        <source>The archive is read-only.</source>
        <translation>資料庫為唯讀。</translation>
    </message>
    <message>
        <source>{path} or its folder does not let itself be written. Allow writing to it, or choose another folder. Nothing was changed.</source>
        <translation>{path} 或其所在資料夾無法寫入。請開放寫入權限，或選擇其他資料夾。未作任何變更。</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>磁碟無法讀取或寫入。</translation>
    </message>
    <message>
        <source>{path} gave an error of the disk itself. Copy the folder to another disk and choose it there; the copy will say what is missing.</source>
        <translation>{path} 發生磁碟錯誤。請將資料夾複製到其他磁碟並在那裡選擇它；複製時會顯示缺少的內容。</translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation>資料庫已損毀。</translation>
    </message>
    <message>
        <source>Parts of {path} cannot be read. Restore a backup, or salvage what still reads; the damaged file is kept either way.</source>
        <translation>{path} 部分內容無法讀取。請還原備份，或搶救仍可讀取的資料；兩種方式都會保留損毀的檔案。</translation>
    </message>
    <message>
        <source>Nothing in this archive can be read any more.</source>
        <translation>此資料庫中已沒有可讀取的內容。</translation>
    </message>
    <message>
        <source>Restore a backup; {path} is kept, for somebody who can do more.</source>
        <translation>請還原備份；{path} 會保留，供更專業的人處理。</translation>
    </message>
    <message>
        <source>This file is not an archive, or its beginning is damaged.</source>
        <translation>此檔案不是資料庫，或其開頭已損毀。</translation>
    </message>
    <message>
        <source>{path} was left as it is. Restore a backup, which keeps the file, or choose another folder.</source>
        <translation>{path} 未作任何變動。請還原備份（該檔案會保留），或選擇其他資料夾。</translation>
    </message>
    <message>
        <source>{path} was left as it is. Choose another folder.</source>
        <translation>{path} 未作任何變動。請選擇其他資料夾。</translation>
    </message>
    <message>
        <source>The archive is no longer there.</source>
        <translation>資料庫已不存在。</translation>
    </message>
    <message>
        <source>Somebody moved or deleted {path} while it was open. Bring it back and try again, or restore a backup.</source>
        <translation>{path} 在開啟期間被移動或刪除。請將其放回後重試，或還原備份。</translation>
    </message>
    <message>
        <source>This backup cannot be restored.</source>
        <translation>此備份無法還原。</translation>
    </message>
    <message>
        <source>{path} is damaged, or no backup of an archive. The archive was not changed; choose another backup.</source>
        <translation>{path} 已損毀，或不是資料庫的備份。您的資料庫未變動；請選擇其他備份。</translation>
    </message>
    <message>
        <source>The archive cannot be read or written.</source>
        <translation>資料庫無法讀取或寫入。</translation>
    </message>
</context>
<context>
    <name>Estimates</name>
    <message>
        <source>Estimated from your own orders, scaled to what each copier copies. No estimate is ever held against a payout.</source>
        <translation>根據您自己的訂單，依各跟單者的跟單金額換算估算。估算從不用於核對發放。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) left out: nobody knows what they copy with</source>
        <translation>
            <numerusform>%Ln 位跟單者未計入：跟單金額未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) of yours could not be scaled</source>
        <translation>
            <numerusform>您有 %Ln 筆訂單無法換算</numerusform>
        </translation>
    </message>
    <message>
        <source>Open window: {pending}. Nothing reported to compare with.</source>
        <translation>目前週期：{pending}。沒有平台報告可供比較。</translation>
    </message>
    <message>
        <source>Open window: {pending}. Windows reported so far: {count}. Off by {off} on average, by {bias} with the sign.</source>
        <translation>目前週期：{pending}。平台已報告的週期：{count}。平均偏差 {off}，含正負號 {bias}。</translation>
    </message>
    <message>
        <source>No orders of your own are known to scale.</source>
        <translation>沒有已知的您自己的訂單可供換算。</translation>
    </message>
    <message>
        <source>Your own equity is not known, so no scale is.</source>
        <translation>您自己的權益未知，因此無法換算。</translation>
    </message>
    <message>
        <source>No copiers are known.</source>
        <translation>沒有已知的跟單者。</translation>
    </message>
    <message>
        <source>Nobody knows what your copiers copy with.</source>
        <translation>跟單者的跟單金額未知。</translation>
    </message>
    <message>
        <source>Nothing says which share ratio applied.</source>
        <translation>沒有資訊說明適用的分潤比例。</translation>
    </message>
</context>
<context>
    <name>EstimatesTab</name>
    <message>
        <source>Estimated shares by window</source>
        <translation>各週期估算分潤</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>正在估算…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>週期</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>幣種</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>平台報告</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>偏差</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Payouts received</source>
        <translation>已收到的發放</translation>
    </message>
    <message>
        <source>Settlements computed</source>
        <translation>計算的結算</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Copiers as they are now</source>
        <translation>跟單者目前狀態</translation>
    </message>
    <message>
        <source>Payouts and own trades</source>
        <translation>發放與自有交易</translation>
    </message>
    <message>
        <source>Payouts only</source>
        <translation>僅發放</translation>
    </message>
    <message>
        <source>Own trades only</source>
        <translation>僅自有交易</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSV 表格</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excel 活頁簿</translation>
    </message>
    <message>
        <source>Koinly, for tax</source>
        <translation>Koinly，報稅用</translation>
    </message>
    <message>
        <source>beancount, for bookkeeping</source>
        <translation>beancount，記帳用</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>去年</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>最近 90 天</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>自訂日期</translation>
    </message>
    <message>
        <source>Tax year</source>
        <translation>課稅年度</translation>
    </message>
    <message>
        <source>Exact amounts, instants in UTC and the platform&apos;s day. Orders, events and copiers read back as they are.</source>
        <translation>精確金額、UTC 時間及平台日期。訂單、事件與跟單者可原樣重新匯入。</translation>
    </message>
    <message>
        <source>Amounts are numbers up to the 15 digits that a spreadsheet keeps, and text beyond.</source>
        <translation>15 位數以內（試算表可保留的精度）的金額為數字，超出則為文字。</translation>
    </message>
    <message>
        <source>Payouts as income, your own trades as realised gains. What is taxed and how differs from country to country: check with an adviser.</source>
        <translation>發放計為收入，您自己的交易計為已實現收益。各國課稅項目與方式不同：請諮詢稅務顧問。</translation>
    </message>
    <message>
        <source>One balanced transaction for every payout and every own trade that closed.</source>
        <translation>每次發放、每筆已平倉的自有交易各記一筆借貸平衡的分錄。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>匯出</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) read …</source>
        <translation>
            <numerusform>已讀取 %Ln 筆紀錄 …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to {path}.</source>
        <translation>
            <numerusform>已將 %Ln 列寫入 {path}。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) of copiers left out: not your income.</source>
        <translation>
            <numerusform>略去 %Ln 筆跟單者訂單：不是您的收入。</numerusform>
        </translation>
    </message>
    <message>
        <source>The sums by month are on the last sheet.</source>
        <translation>按月彙總在最後一個工作表中。</translation>
    </message>
    <message>
        <source>The sums by month are in {path}.</source>
        <translation>按月彙總在 {path} 中。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>已停止。未寫入任何內容。</translation>
    </message>
    <message>
        <source>Nothing was written. {path}: {why}.</source>
        <translation>未寫入任何內容。{path}：{why}。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>格式</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>匯出內容</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範圍</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>第一天</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最後一天</translation>
    </message>
    <message>
        <source>File</source>
        <translation>檔案</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>瀏覽…</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>此檔案已存在，將被取代。</translation>
    </message>
    <message>
        <source>Export under way</source>
        <translation>正在匯出</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>顯示資料夾</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>What</source>
        <translation>內容</translation>
    </message>
    <message>
        <source>Export {account}</source>
        <translation>匯出 {account}</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>匯出至</translation>
    </message>
    <message>
        <source>Reading the archive …</source>
        <translation>正在讀取本機資料庫 …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
</context>
<context>
    <name>FairnessSection</name>
    <message>
        <source>In loss while you earned a share</source>
        <translation>您獲得分潤而跟單者虧損</translation>
    </message>
    <message>
        <source>Median return of copiers after your share</source>
        <translation>扣除分潤後跟單者收益率中位數</translation>
    </message>
    <message>
        <source>Made less than you did</source>
        <translation>收益低於您</translation>
    </message>
    <message>
        <source>What copying left each copier</source>
        <translation>跟單給每位跟單者留下多少</translation>
    </message>
    <message>
        <source>No share was earned yet</source>
        <translation>尚未獲得分潤</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} copiers; {paid} of these paid you</source>
        <translation>
            <numerusform>{all} 位跟單者中有 %Ln 位；其中 {paid} 位向您支付過分潤</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} of the share was paid in a pool; nobody knows by whom.</source>
        <translation>其中 {amount} 分潤為合併支付，不知來自何人。</translation>
    </message>
    <message>
        <source>Nobody knows what copiers copy with</source>
        <translation>跟單者的跟單金額未知</translation>
    </message>
    <message numerus="yes">
        <source>P10 {low} · P90 {high}, of %Ln copier(s)</source>
        <translation>
            <numerusform>P10 {low} · P90 {high}，共 %Ln 位跟單者</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own return is not known: your equity is missing</source>
        <translation>您自己的收益率未知：缺少您的權益</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln copier(s); your own return is {own}</source>
        <translation>
            <numerusform>占 %Ln 位跟單者；您自己的收益率為 {own}</numerusform>
        </translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>跟單者</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>淨盈虧</translation>
    </message>
    <message>
        <source>Your share</source>
        <translation>您的分潤</translation>
    </message>
    <message>
        <source>Left to him</source>
        <translation>歸跟單者</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>收益率</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>computed from %Ln order(s)</source>
        <translation>
            <numerusform>根據 %Ln 筆訂單計算</numerusform>
        </translation>
    </message>
    <message>
        <source>{amounts} of it held back</source>
        <translation>其中 {amounts} 暫緩發放</translation>
    </message>
    <message>
        <source>Nothing says which: import a ratio_change event.</source>
        <translation>沒有相關資訊：請匯入 ratio_change 事件。</translation>
    </message>
    <message>
        <source>fixed by the rules</source>
        <translation>由規則固定</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自 {day} 起</translation>
    </message>
    <message>
        <source>before: {ratio}</source>
        <translation>此前：{ratio}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filters:</source>
        <translation>篩選：</translation>
    </message>
    <message>
        <source>Clear filters ({count})</source>
        <translation>清除篩選 ({count})</translation>
    </message>
    <message>
        <source>{column} {filter} ✕</source>
        <translation>{column} {filter} ✕</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>取消此篩選</translation>
    </message>
    <message>
        <source>Filter {column} {filter}; press to take it away</source>
        <translation>篩選 {column} {filter}；按下即取消</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Show only where {column} is</source>
        <translation>僅顯示{column}為</translation>
    </message>
    <message>
        <source>Filter of {column}</source>
        <translation>{column}的篩選</translation>
    </message>
    <message>
        <source>That cannot be understood. Try: {examples}</source>
        <translation>無法理解。可嘗試：{examples}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>ProfitShare speaks the other language when it is next started.</source>
        <translation>語言將在下次啟動 ProfitShare 時切換。</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>用示範資料隨意看看</translation>
    </message>
    <message>
        <source>An invented lead trader with 120 copiers. Nothing is written to disk and nothing is sent; leave it whenever you like.</source>
        <translation>一位擁有 120 位跟單者的虛構帶單員。不會寫入磁碟，也不會傳送任何內容；可隨時離開。</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>隨意看看</translation>
    </message>
    <message>
        <source>Import a file, or paste a table</source>
        <translation>匯入檔案或貼上表格</translation>
    </message>
    <message>
        <source>CSV, Excel or a table copied from your platform&apos;s page. You see every row before it is saved. No key is needed.</source>
        <translation>CSV、Excel 或從平台頁面複製的表格。儲存前可查看每一列。不需要金鑰。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Connect with a read-only key</source>
        <translation>以唯讀金鑰連線</translation>
    </message>
    <message>
        <source>Orders, copiers and shares come by themselves. The key stays in your computer&apos;s keyring; orders and withdrawals can never be sent.</source>
        <translation>訂單、跟單者與分潤自動取得。金鑰保存在本機的系統鑰匙圈中；絕不會傳送下單或提領請求。</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>連接…</translation>
    </message>
    <message>
        <source>What am I owed, why, when, by whom?</source>
        <translation>平台欠我多少、為何、何時、由誰支付？</translation>
    </message>
    <message>
        <source>ProfitShare recomputes your profit share to the cent, from your own records, on this computer. How do you want to begin?</source>
        <translation>ProfitShare 在本機上根據您自己的紀錄重新計算分潤，精確到分。您想如何開始？</translation>
    </message>
</context>
<context>
    <name>FoldedSection</name>
    <message>
        <source>Folded</source>
        <translation>已摺疊</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>已展開</translation>
    </message>
</context>
<context>
    <name>ForecastCard</name>
    <message>
        <source>Drawing the forecast…</source>
        <translation>正在繪製預測…</translation>
    </message>
    <message>
        <source>at the cut-off {instant}</source>
        <translation>截止時間 {instant}</translation>
    </message>
    <message>
        <source>P10 {low} · P90 {high}</source>
        <translation>P10 {low} · P90 {high}</translation>
    </message>
    <message>
        <source>Forecast of the next settlement</source>
        <translation>下次結算預測</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>涵蓋率</translation>
    </message>
    <message>
        <source>Past forecasts and the next one</source>
        <translation>歷次預測與下次預測</translation>
    </message>
    <message>
        <source>Half of the paths pay less than this (P50)</source>
        <translation>半數模擬路徑的發放低於此值 (P50)</translation>
    </message>
    <message>
        <source>{part} of the copiers will wait for a later one, on average</source>
        <translation>平均 {part} 的跟單者將等到之後的結算</translation>
    </message>
    <message>
        <source>Mean {drawn}; by the closed form {expected}</source>
        <translation>平均值 {drawn}；解析值 {expected}</translation>
    </message>
    <message>
        <source>{amount} more for every 100 {asset} more that your copiers make</source>
        <translation>跟單者每多賺 100 {asset}，您多得 {amount}</translation>
    </message>
    <message numerus="yes">
        <source>Coverage not known yet: %Ln past window(s) could be forecast, 8 are needed</source>
        <translation>
            <numerusform>涵蓋率尚未知：可預測的歷史週期有 %Ln 個，需要 8 個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>P10 to P90 held {part} of the last %Ln window(s); 80 % is the aim</source>
        <translation>
            <numerusform>最近 %Ln 個週期中有 {part} 落在 P10 至 P90 之間；目標為 80 %</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: P10 {low} · P50 {middle} · P90 {high} · paid {paid}</source>
        <translation>{day}：P10 {low} · P50 {middle} · P90 {high} · 已發放 {paid}</translation>
    </message>
    <message>
        <source>{day}: P10 {low} · P50 {middle} · P90 {high}</source>
        <translation>{day}：P10 {low} · P50 {middle} · P90 {high}</translation>
    </message>
    <message numerus="yes">
        <source>{held} of %Ln past payout(s) lie within their band</source>
        <translation>
            <numerusform>%Ln 次歷史發放中有 {held} 次落在預測區間內</numerusform>
        </translation>
    </message>
    <message>
        <source>next</source>
        <translation>下次</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>The archive last learned something at {time}.</source>
        <translation>本機資料庫最近更新於 {time}。</translation>
    </message>
    <message>
        <source>Stale: updated {age}</source>
        <translation>資料過時：{age}更新</translation>
    </message>
    <message>
        <source>Updated {age}</source>
        <translation>{age}更新</translation>
    </message>
</context>
<context>
    <name>Futures</name>
    <message>
        <source>met</source>
        <translation>已符合</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未符合</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>{limit} days of leading or more</source>
        <translation>帶單滿 {limit} 天</translation>
    </message>
    <message>
        <source>{limit} copiers or more</source>
        <translation>跟單者不少於 {limit} 位</translation>
    </message>
    <message>
        <source>No leverage of {limit}× or more in {days} days</source>
        <translation>{days} 天內槓桿未達 {limit}×</translation>
    </message>
    <message>
        <source>Lead margin of {limit} or more</source>
        <translation>帶單保證金不少於 {limit}</translation>
    </message>
    <message>
        <source>Drawdown of {limit} at most in {days} days</source>
        <translation>{days} 天內回撤不超過 {limit}</translation>
    </message>
    <message>
        <source>Profit share ratio</source>
        <translation>分潤比例</translation>
    </message>
    <message>
        <source>Lead assets</source>
        <translation>帶單幣對</translation>
    </message>
    <message>
        <source>Minimum copy amount</source>
        <translation>最低跟單金額</translation>
    </message>
    <message>
        <source>Lead delay</source>
        <translation>帶單延遲</translation>
    </message>
    <message>
        <source>Copy-mode restriction</source>
        <translation>跟單模式限制</translation>
    </message>
    <message>
        <source>Lead trading</source>
        <translation>帶單</translation>
    </message>
    <message>
        <source>{used} of {most} changes used today</source>
        <translation>今日已變更 {used}/{most} 次</translation>
    </message>
    <message>
        <source>{used} of {most} changes used this week</source>
        <translation>本週已變更 {used}/{most} 次</translation>
    </message>
    <message>
        <source>{used} of {most} changes used this month</source>
        <translation>本月已變更 {used}/{most} 次</translation>
    </message>
    <message>
        <source>Counts from your next order on; open orders keep their ratio.</source>
        <translation>自您的下一筆訂單起生效；未平倉訂單沿用原比例。</translation>
    </message>
    <message>
        <source>Counts at the next cut-off, for all that is not shared yet.</source>
        <translation>於下次截止時生效，適用於所有尚未分潤的部分。</translation>
    </message>
    <message>
        <source>Counts from the next settlement window on, for all copiers.</source>
        <translation>自下一結算週期起對全部跟單者生效。</translation>
    </message>
    <message>
        <source>Counts as soon as it is set.</source>
        <translation>設定後立即生效。</translation>
    </message>
    <message>
        <source>Counts for new copiers; existing ones are not affected.</source>
        <translation>對新跟單者生效；現有跟單者不受影響。</translation>
    </message>
    <message>
        <source>This platform documents no such setting.</source>
        <translation>此平台的文件中沒有這項設定。</translation>
    </message>
    <message>
        <source>Chosen when the portfolio is created; it cannot change afterwards.</source>
        <translation>建立帶單項目時選定，之後不能變更。</translation>
    </message>
    <message>
        <source>Goes by your level; it is not chosen.</source>
        <translation>由您的等級決定，不可選擇。</translation>
    </message>
    <message>
        <source>Fixed by the platform.</source>
        <translation>由平台固定。</translation>
    </message>
    <message>
        <source>Waits for the pending change.</source>
        <translation>等待待生效的變更。</translation>
    </message>
    <message>
        <source>Every change allowed for now is used.</source>
        <translation>目前允許的變更次數已用完。</translation>
    </message>
    <message>
        <source>This is what is set now.</source>
        <translation>與目前設定相同。</translation>
    </message>
    <message>
        <source>Below the smallest ratio, {low}.</source>
        <translation>低於最小比例 {low}。</translation>
    </message>
    <message>
        <source>Above the largest ratio, {high}.</source>
        <translation>高於最大比例 {high}。</translation>
    </message>
    <message>
        <source>Ratios go in steps of {step}.</source>
        <translation>比例須為 {step} 的整數倍。</translation>
    </message>
    <message>
        <source>It must be {least} or more.</source>
        <translation>不得低於 {least}。</translation>
    </message>
    <message>
        <source>It may be {most} at most.</source>
        <translation>不得高於 {most}。</translation>
    </message>
    <message>
        <source>At least one symbol must be led.</source>
        <translation>至少須帶單一個幣對。</translation>
    </message>
    <message>
        <source>Not the name of a symbol: {symbols}.</source>
        <translation>不是幣對名稱：{symbols}。</translation>
    </message>
    <message>
        <source>Only contracts margined in {margin} can be led: {symbols}.</source>
        <translation>只能帶單以 {margin} 為保證金的合約：{symbols}。</translation>
    </message>
    <message>
        <source>Not on the platform&apos;s list: {symbols}.</source>
        <translation>不在平台清單中：{symbols}。</translation>
    </message>
    <message>
        <source>A new symbol must have no position; close yours first: {symbols}.</source>
        <translation>新幣對不能有持倉；請先平倉：{symbols}。</translation>
    </message>
    <message>
        <source>Change one kind of contract at a time.</source>
        <translation>一次只能變更一類合約。</translation>
    </message>
    <message>
        <source>Too many symbols for one change.</source>
        <translation>一次變更的幣對過多。</translation>
    </message>
    <message>
        <source>Minutes from 0 to a week.</source>
        <translation>分鐘數須在 0 至一週之間。</translation>
    </message>
    <message>
        <source>Choose one of the platform&apos;s modes.</source>
        <translation>請選擇平台的一種模式。</translation>
    </message>
    <message>
        <source>Lead trading ends only without positions; you have some in {symbols}.</source>
        <translation>無持倉才能結束帶單；您在 {symbols} 仍有持倉。</translation>
    </message>
    <message>
        <source>The platform advises {advice}, which is above your largest ratio, {high}.</source>
        <translation>平台建議 {advice}，高於您的最大比例 {high}。</translation>
    </message>
    <message>
        <source>Above what the platform advises: {advice}.</source>
        <translation>高於平台建議：{advice}。</translation>
    </message>
    <message>
        <source>Below what the platform advises: {advice}.</source>
        <translation>低於平台建議：{advice}。</translation>
    </message>
    <message>
        <source>{high} is the largest ratio we know of. Every account has its own: enter yours.</source>
        <translation>{high} 是已知的最大比例。每個帳戶各有上限：請填寫您的上限。</translation>
    </message>
    <message>
        <source>The platform does not publish its range, so it may refuse this.</source>
        <translation>平台未公布範圍，因此可能拒絕。</translation>
    </message>
    <message>
        <source>The platform shows the first {shown}; the others are led all the same.</source>
        <translation>平台只展示前 {shown} 個；其餘照常帶單。</translation>
    </message>
    <message>
        <source>Active orders cannot be seen from here. Check that there are none.</source>
        <translation>此處看不到掛單。請確認沒有掛單。</translation>
    </message>
    <message>
        <source>Positions and active orders cannot be seen from here. Check that there are none.</source>
        <translation>此處看不到倉位與掛單。請確認兩者皆無。</translation>
    </message>
    <message>
        <source>Existing copiers are not affected.</source>
        <translation>現有跟單者不受影響。</translation>
    </message>
    <message>
        <source>After it no new share is earned; what was earned before stays yours.</source>
        <translation>此後不再產生新的分潤；此前已得的仍歸您所有。</translation>
    </message>
    <message>
        <source>changed from here</source>
        <translation>在此變更</translation>
    </message>
    <message>
        <source>recorded here</source>
        <translation>在此登記</translation>
    </message>
    <message>
        <source>told by the platform</source>
        <translation>平台告知</translation>
    </message>
    <message>
        <source>by the rulebook</source>
        <translation>依規則書</translation>
    </message>
    <message>
        <source>An earlier change of this setting is pending.</source>
        <translation>此設定已有一項變更待生效。</translation>
    </message>
    <message>
        <source>The platform allows no change of it now.</source>
        <translation>平台目前不允許變更。</translation>
    </message>
    <message>
        <source>The platform would refuse this value.</source>
        <translation>平台會拒絕此值。</translation>
    </message>
    <message>
        <source>The platform has another value by now.</source>
        <translation>平台上的值已變更。</translation>
    </message>
    <message>
        <source>This change was settled meanwhile.</source>
        <translation>此變更在此期間已有結果。</translation>
    </message>
    <message>
        <source>The platform did not tell what is set now.</source>
        <translation>平台未告知目前設定。</translation>
    </message>
    <message>
        <source>That instant is still to come.</source>
        <translation>該時間尚未到來。</translation>
    </message>
    <message>
        <source>none: seen in real time</source>
        <translation>無：即時可見</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln 分鐘</numerusform>
        </translation>
    </message>
    <message>
        <source>Started</source>
        <translation>已開啟</translation>
    </message>
    <message>
        <source>Not leading</source>
        <translation>未帶單</translation>
    </message>
    <message numerus="yes">
        <source>{symbols} and %Ln more</source>
        <translation>
            <numerusform>{symbols} 等，另有 %Ln 個</numerusform>
        </translation>
    </message>
    <message>
        <source>{there} · {here} your time</source>
        <translation>{there} · {here}（您的時間）</translation>
    </message>
    <message>
        <source>{words} (Assumed: the platform does not publish it.)</source>
        <translation>{words}（推定：平台未公布。）</translation>
    </message>
    <message>
        <source>Next change allowed {at}</source>
        <translation>下次可變更時間：{at}</translation>
    </message>
    <message>
        <source>The next change is allowed now.</source>
        <translation>現在可以變更。</translation>
    </message>
    <message>
        <source>The platform publishes no smallest amount.</source>
        <translation>平台未公布最低金額。</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least} 以上</translation>
    </message>
    <message>
        <source>{symbols}; up to {shown} are shown</source>
        <translation>{symbols}；最多展示 {shown} 個</translation>
    </message>
    <message>
        <source>The platform publishes no choices.</source>
        <translation>平台未公布選項。</translation>
    </message>
    <message>
        <source>{platform} has changed it, and shows it so.</source>
        <translation>{platform} 已變更，並已顯示新值。</translation>
    </message>
    <message>
        <source>{platform} did not change it.</source>
        <translation>{platform} 未變更。</translation>
    </message>
    <message>
        <source>Nobody knows yet whether {platform} changed it. It is never sent again: the next reading tells.</source>
        <translation>{platform} 是否已變更尚不得知。不會重複傳送：下次讀取時即可得知。</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the page again and decide.</source>
        <translation>未傳送任何內容。請再次查看頁面後決定。</translation>
    </message>
    <message>
        <source>The platform publishes no range.</source>
        <translation>平台未公布範圍。</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low} 至 {high}</translation>
    </message>
    <message>
        <source>{low} to {high}, in steps of {step}</source>
        <translation>{low} 至 {high}，級距 {step}</translation>
    </message>
    <message>
        <source>Cancelling needs every position and order closed; answered within {low} to {high} business days.</source>
        <translation>取消須先平掉全部持倉並撤銷全部掛單；{low} 至 {high} 個工作天內答覆。</translation>
    </message>
    <message numerus="yes">
        <source>A cancel request is answered within %Ln business day(s).</source>
        <translation>
            <numerusform>取消申請將在 %Ln 個工作天內答覆。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FuturesPage</name>
    <message>
        <source>Reading the archive…</source>
        <translation>正在讀取本機資料庫…</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>尚無帳戶</translation>
    </message>
    <message>
        <source>With an account you see here what your platform lets you set, what is in force, and when the next change is allowed. The account is made with the first import.</source>
        <translation>新增帳戶後，此處顯示平台允許您設定的項目、目前生效值，以及下次可變更的時間。首次匯入時會自動建立帳戶。</translation>
    </message>
    <message>
        <source>The same on the command line:</source>
        <translation>對應的命令列：</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>連接…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>匯入檔案…</translation>
    </message>
</context>
<context>
    <name>FuturesPanel</name>
    <message>
        <source>{platform} documents no setting for: {settings}.</source>
        <translation>{platform} 的文件中沒有以下設定：{settings}。</translation>
    </message>
    <message>
        <source>When did you set {setting} to {value} on {platform}? It decides from when on it counts, and in which week. The zone is at the end: Z is UTC.</source>
        <translation>您何時在 {platform} 將{setting}設為 {value}？這決定其生效時間與所屬的週。末尾為時區：Z 表示 UTC。</translation>
    </message>
    <message>
        <source>You have made the change</source>
        <translation>您已變更</translation>
    </message>
    <message>
        <source>Confirm the change</source>
        <translation>確認變更</translation>
    </message>
    <message>
        <source>Your largest ratio, in percent</source>
        <translation>您的最大比例，百分比</translation>
    </message>
    <message>
        <source>Every account has its own, by its level. The settings page of {platform} shows yours. It limits what is offered here; settlements do not depend on it.</source>
        <translation>每個帳戶依等級各有上限，見 {platform} 的設定頁。它只限制此處可選的範圍，不影響結算。</translation>
    </message>
    <message>
        <source>Use this limit</source>
        <translation>使用此上限</translation>
    </message>
    <message>
        <source>The rulebook&apos;s again</source>
        <translation>恢復規則書的值</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>來源</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>跟單者</translation>
    </message>
    <message>
        <source>Rests on a gap: nothing is known of orders from {since} to {until}.</source>
        <translation>涉及資料缺口：{since} 至 {until} 的訂單未知。</translation>
    </message>
    <message>
        <source>Rests on a gap: nothing is known of events from {since} to {until}.</source>
        <translation>涉及資料缺口：{since} 至 {until} 的事件未知。</translation>
    </message>
    <message>
        <source>{feed}: complete, {span}.</source>
        <translation>{feed}：完整，{span}。</translation>
    </message>
    <message>
        <source>{feed}: nothing is known of {spans}.</source>
        <translation>{feed}：{spans} 沒有資料。</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>指南</translation>
    </message>
    <message>
        <source>Chapter of the guide</source>
        <translation>指南章節</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章節</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>搜尋指南</translation>
    </message>
    <message>
        <source>The guide is not where it should be: {folder}. Install ProfitShare again.</source>
        <translation>指南不在應有的位置：{folder}。請重新安裝 ProfitShare。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一頁</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>下一頁</translation>
    </message>
    <message>
        <source>{chapter} · {count}</source>
        <translation>{chapter} · {count}</translation>
    </message>
    <message>
        <source>Nothing in the guide says “{typed}”.</source>
        <translation>指南中沒有「{typed}」。</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Like the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>淺色或深色</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>無帳戶</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Closed</source>
        <translation>平倉</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>淨盈虧</translation>
    </message>
    <message>
        <source>Realised PnL</source>
        <translation>已實現盈虧</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>手續費</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>資金費</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>持倉時長</translation>
    </message>
    <message>
        <source>Trade history</source>
        <translation>交易歷史</translation>
    </message>
</context>
<context>
    <name>HourMap</name>
    <message>
        <source>Mean net by weekday and hour</source>
        <translation>依星期與小時的平均淨盈虧</translation>
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
        <translation>在平台時間與您的時間之間切換</translation>
    </message>
    <message>
        <source>Clock: {zone}</source>
        <translation>時間：{zone}</translation>
    </message>
    <message>
        <source>Clock: yours</source>
        <translation>時間：您的時區</translation>
    </message>
    <message>
        <source>Mean net of your own orders by the hour they closed in</source>
        <translation>您自己的訂單依平倉小時的平均淨盈虧</translation>
    </message>
    <message>
        <source>Mean net of all orders by the hour they closed in</source>
        <translation>全部訂單依平倉小時的平均淨盈虧</translation>
    </message>
    <message>
        <source>{weekday}, {hour}:00: no order</source>
        <translation>{weekday} {hour}:00：無訂單</translation>
    </message>
    <message numerus="yes">
        <source>{weekday}, {hour}:00: {mean} in the mean of %Ln order(s)</source>
        <translation>
            <numerusform>{weekday} {hour}:00：%Ln 筆訂單平均 {mean}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>the same name</source>
        <translation>名稱相同</translation>
    </message>
    <message>
        <source>the name fits the mask</source>
        <translation>名稱與遮罩相符</translation>
    </message>
    <message>
        <source>the name fits, but little of it is visible</source>
        <translation>名稱相符，但可見部分很少</translation>
    </message>
    <message>
        <source>no name of this copier is known</source>
        <translation>此跟單者的名稱未知</translation>
    </message>
    <message>
        <source>had begun to copy before every share</source>
        <translation>每筆分潤之前均已開始跟單</translation>
    </message>
    <message>
        <source>the amounts are about those estimated</source>
        <translation>金額與估算相近</translation>
    </message>
    <message>
        <source>the amounts are not those estimated</source>
        <translation>金額與估算不符</translation>
    </message>
    <message>
        <source>two people bear this name</source>
        <translation>有兩人使用此名稱</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Who is who</source>
        <translation>身分對應</translation>
    </message>
    <message>
        <source>Names in share rows</source>
        <translation>分潤列中的名稱</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名稱</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>列數</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已發放</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待結算</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>跟單者</translation>
    </message>
    <message>
        <source>State</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>已由您確認</translation>
    </message>
    <message>
        <source>nobody fits well</source>
        <translation>沒有相符者</translation>
    </message>
    <message>
        <source>suggested, {certainty} certain</source>
        <translation>建議，把握 {certainty}</translation>
    </message>
    <message>
        <source>{nickname} ({copier})</source>
        <translation>{nickname} ({copier})</translation>
    </message>
    <message>
        <source>The copier behind this name</source>
        <translation>此名稱對應的跟單者</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>復原</translation>
    </message>
    <message>
        <source>Every share names its copier</source>
        <translation>每筆分潤都標明了跟單者</translation>
    </message>
    <message>
        <source>Some platforms name copiers in share rows by a masked nickname alone. No row of this account does.</source>
        <translation>部分平台在分潤列中只以遮蔽的暱稱標示跟單者。此帳戶沒有這樣的列。</translation>
    </message>
    <message>
        <source>These names stand in shares that the platform reports. Nothing is merged until you confirm it; then the amounts are shown with the copier. No sum changes, and you can take it back.</source>
        <translation>這些名稱出現在平台報告的分潤中。經您確認後才會合併；之後金額會顯示在該跟單者名下。合計不變，且可復原。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>{name} 是誰？</translation>
    </message>
    <message>
        <source>{copier} · {certainty} certain</source>
        <translation>{copier} · 把握 {certainty}</translation>
    </message>
    <message>
        <source>Nothing speaks for this copier.</source>
        <translation>沒有支持此跟單者的依據。</translation>
    </message>
</context>
<context>
    <name>ImageIntake</name>
    <message>
        <source>Pasted image</source>
        <translation>貼上的圖片</translation>
    </message>
    <message>
        <source>What you pasted</source>
        <translation>您貼上的內容</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>選擇圖片</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp)</source>
        <translation>圖片 (*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
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
        <translation>顯示的第一天</translation>
    </message>
    <message>
        <source>Last day it shows</source>
        <translation>顯示的最後一天</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>移除 {name}</translation>
    </message>
    <message>
        <source>from</source>
        <translation>從</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
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
        <translation>{column}（各列相同）</translation>
    </message>
    <message>
        <source>value in every row</source>
        <translation>各列的值</translation>
    </message>
    <message>
        <source>{column}: the sign is the other way round</source>
        <translation>{column}：正負號相反</translation>
    </message>
    <message>
        <source>{column}: in percent, 10 means 0.1</source>
        <translation>{column}：百分比，10 表示 0.1</translation>
    </message>
    <message>
        <source>, else </source>
        <translation>，否則 </translation>
    </message>
    <message>
        <source>{column} (not in this file)</source>
        <translation>{column}（不在此檔案中）</translation>
    </message>
    <message>
        <source>The same in every row…</source>
        <translation>各列相同…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>選擇檔案(&amp;F)…</translation>
    </message>
    <message>
        <source>Paste ta&amp;ble</source>
        <translation>貼上表格(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Import a&amp;nother</source>
        <translation>繼續匯入(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完成(&amp;D)</translation>
    </message>
    <message>
        <source>Source and mapping</source>
        <translation>來源與對應</translation>
    </message>
    <message>
        <source>Read {read}: {taken} will be taken, {filtered} left out by the mapping, {refused} refused</source>
        <translation>已讀 {read}：將匯入 {taken}，對應排除 {filtered}，拒絕 {refused}</translation>
    </message>
    <message>
        <source>{sentence}, {merged} repeat others or add to them</source>
        <translation>{sentence}，其中 {merged} 與其他列重複或為其補充</translation>
    </message>
    <message>
        <source>“{name}” {why}.</source>
        <translation>「{name}」{why}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) added</source>
        <translation>
            <numerusform>新增 %Ln 筆訂單</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) added</source>
        <translation>
            <numerusform>新增 %Ln 個事件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) added</source>
        <translation>
            <numerusform>新增 %Ln 位跟單者</numerusform>
        </translation>
    </message>
    <message>
        <source>Not one row could be read, so {account} is as it was before.</source>
        <translation>沒有一列可讀取，{account} 維持原樣。</translation>
    </message>
    <message>
        <source>{account} knew all of it already.</source>
        <translation>{account} 已有全部內容。</translation>
    </message>
    <message>
        <source>They are in {account} now.</source>
        <translation>已存入 {account}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier row(s) corrected.</source>
        <translation>
            <numerusform>已更正較早的 %Ln 列。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known order(s) have other amounts now, summed from the parts in this file. If more parts stand in another file, import them together.</source>
        <translation>
            <numerusform>%Ln 筆已有訂單的金額已變，由此檔案中的各部分加總得出。若其餘部分在另一檔案中，請一併匯入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares are computed anew from here on.</source>
        <translation>分潤將由此重新計算。</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>選擇要匯入的檔案</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xls *.htm *.html)</source>
        <translation>表格 (*.csv *.tsv *.txt *.xlsx *.xls *.htm *.html)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有檔案 (*)</translation>
    </message>
    <message>
        <source>Save refused lines</source>
        <translation>儲存被拒絕的列</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>貼上的表格</translation>
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
        <translation>網頁</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文字</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln 欄</numerusform>
        </translation>
    </message>
    <message>
        <source>comma</source>
        <translation>逗號</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>分號</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>定位字元</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>直線</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>列號</translation>
    </message>
    <message>
        <source>The first rows as they would be saved</source>
        <translation>前幾列儲存後的樣子</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>值</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Refused lines</source>
        <translation>被拒絕的列</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>跟單者</translation>
    </message>
    <message>
        <source>Copier id</source>
        <translation>跟單者 ID</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>訂單 ID</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>幣種</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>幣對</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開倉</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>平倉</translation>
    </message>
    <message>
        <source>Realised PnL</source>
        <translation>已實現盈虧</translation>
    </message>
    <message>
        <source>Trading fee</source>
        <translation>交易手續費</translation>
    </message>
    <message>
        <source>Funding fee</source>
        <translation>資金費</translation>
    </message>
    <message>
        <source>Share ratio</source>
        <translation>分潤比例</translation>
    </message>
    <message>
        <source>Unrealised PnL</source>
        <translation>未實現盈虧</translation>
    </message>
    <message>
        <source>Whose order</source>
        <translation>訂單歸屬</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Amount as written</source>
        <translation>原文金額</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>暱稱</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>權益</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>目前持倉</translation>
    </message>
    <message>
        <source>Active orders</source>
        <translation>掛單</translation>
    </message>
    <message>
        <source>Copying since</source>
        <translation>開始跟單時間</translation>
    </message>
    <message>
        <source>Copied amount</source>
        <translation>跟單金額</translation>
    </message>
    <message>
        <source>PnL</source>
        <translation>盈虧</translation>
    </message>
    <message>
        <source>Share paid</source>
        <translation>已發放分潤</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>快照時間</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>為空白</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>不是數字</translation>
    </message>
    <message>
        <source>has a comma; choose it as the decimal sign</source>
        <translation>含逗號；請將逗號選為小數點</translation>
    </message>
    <message>
        <source>is beyond the largest amount, 92 billion</source>
        <translation>超過最大金額 920 億</translation>
    </message>
    <message>
        <source>is a ratio with more than 6 decimals</source>
        <translation>是小數超過 6 位的比例</translation>
    </message>
    <message>
        <source>is not a ratio between 0 and 1</source>
        <translation>不是 0 到 1 之間的比例</translation>
    </message>
    <message>
        <source>is not a time of the chosen format</source>
        <translation>不是所選格式的時間</translation>
    </message>
    <message>
        <source>is a time without a zone; choose one</source>
        <translation>是沒有時區的時間；請選擇時區</translation>
    </message>
    <message>
        <source>is outside the years 1971 to 2199</source>
        <translation>超出 1971 至 2199 年</translation>
    </message>
    <message>
        <source>is not a whole number of 0 or more</source>
        <translation>不是 0 或以上的整數</translation>
    </message>
    <message>
        <source>is not a known kind of event</source>
        <translation>不是已知的事件類型</translation>
    </message>
    <message>
        <source>is neither lead nor own nor empty</source>
        <translation>既不是帶單，也不是自有，也不為空白</translation>
    </message>
    <message>
        <source>is before the order was opened</source>
        <translation>早於開倉時間</translation>
    </message>
    <message>
        <source>is empty: an open order needs an id</source>
        <translation>為空白：未平倉訂單需要 ID</translation>
    </message>
    <message>
        <source>has characters that cannot be shown</source>
        <translation>含有無法顯示的字元</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>過長</translation>
    </message>
    <message>
        <source>is not text of the chosen encoding</source>
        <translation>不是所選編碼的文字</translation>
    </message>
    <message>
        <source>stands twice with different content</source>
        <translation>出現兩次且內容不同</translation>
    </message>
    <message>
        <source>has not as many cells as the header</source>
        <translation>的儲存格數與標題列不符</translation>
    </message>
    <message>
        <source>has a quotation mark that is not closed</source>
        <translation>有未閉合的引號</translation>
    </message>
    <message>
        <source>is not the name of an asset</source>
        <translation>不是幣種名稱</translation>
    </message>
    <message>
        <source>is not a zone such as Asia/Kolkata or +05:30</source>
        <translation>不是 Asia/Kolkata 或 +05:30 之類的時區</translation>
    </message>
    <message>
        <source>never was: the clocks were put forward over it</source>
        <translation>不存在：時鐘撥快時跳過了該時間</translation>
    </message>
    <message>
        <source>came twice: write it with its offset from UTC</source>
        <translation>出現了兩次：請註明與 UTC 的時差</translation>
    </message>
    <message>
        <source>has parts in an earlier file that are not in this one; import them together</source>
        <translation>有部分內容在先前的檔案中而不在此檔案中；請一起匯入</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln order(s)</source>
        <translation>
            <numerusform>匯入 %Ln 筆訂單(&amp;I)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln event(s)</source>
        <translation>
            <numerusform>匯入 %Ln 筆事件(&amp;I)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln copier(s)</source>
        <translation>
            <numerusform>匯入 %Ln 位跟單者(&amp;I)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>匯入</translation>
    </message>
    <message>
        <source>The clipboard holds no table.</source>
        <translation>剪貼簿中沒有表格。</translation>
    </message>
    <message>
        <source>Mark the table on the web page, copy it, and paste again.</source>
        <translation>請在網頁上選取表格，複製後再貼上。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>已取消。</translation>
    </message>
    <message>
        <source>Nothing was saved; the archive is as it was.</source>
        <translation>未儲存任何內容；本機資料庫維持原樣。</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>匯入(&amp;I)</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>正在計數…</translation>
    </message>
    <message>
        <source>Give the new account a name, then import.</source>
        <translation>請先為新帳戶命名，再匯入。</translation>
    </message>
</context>
<context>
    <name>ImportDoor</name>
    <message>
        <source>Import…</source>
        <translation>匯入…</translation>
    </message>
    <message>
        <source>Import a file or a table from a web page ({keys})</source>
        <translation>匯入檔案或網頁表格 ({keys})</translation>
    </message>
</context>
<context>
    <name>ImportReading</name>
    <message>
        <source>pasted</source>
        <translation>貼上</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>API key</source>
        <translation>API 金鑰</translation>
    </message>
    <message>
        <source>Keep key</source>
        <translation>儲存金鑰</translation>
    </message>
    <message>
        <source>Keep all the same</source>
        <translation>仍要儲存</translation>
    </message>
    <message>
        <source>API key of {name}</source>
        <translation>{name} 的 API 金鑰</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>It is for {exchange} at {address}.</source>
        <translation>用於 {exchange}，網址 {address}。</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>API key</source>
        <translation>API 金鑰</translation>
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
        <translation>Passphrase(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>測試連線(&amp;T)</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>API Key(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>Secret(&amp;S)</translation>
    </message>
</context>
<context>
    <name>KeyTrial</name>
    <message>
        <source>Asking the exchange …</source>
        <translation>正在詢問交易所 …</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>7, 30 or 90 days, or everything</source>
        <translation>7、30、90 天或全部</translation>
    </message>
    <message>
        <source>View as table, and back</source>
        <translation>以表格查看，再按返回</translation>
    </message>
    <message>
        <source>Read the figures sample by sample</source>
        <translation>逐點讀取數值</translation>
    </message>
    <message>
        <source>Go to the first or the last sample</source>
        <translation>跳到第一個或最後一個資料點</translation>
    </message>
    <message>
        <source>Pin a second cursor to compare with</source>
        <translation>固定第二個游標作對比</translation>
    </message>
    <message>
        <source>Take the cursors away</source>
        <translation>清除游標</translation>
    </message>
    <message>
        <source>Select or deselect the current copier</source>
        <translation>選取或取消選取目前跟單者</translation>
    </message>
    <message>
        <source>Select as you go</source>
        <translation>移動時一併選取</translation>
    </message>
    <message>
        <source>Select all that are shown</source>
        <translation>選取所顯示的全部</translation>
    </message>
    <message>
        <source>Tell all about the current copier</source>
        <translation>查看目前跟單者的詳情</translation>
    </message>
    <message>
        <source>Preview the removal of those selected</source>
        <translation>預覽移除所選跟單者</translation>
    </message>
    <message>
        <source>Search the copiers</source>
        <translation>搜尋跟單者</translation>
    </message>
    <message>
        <source>Close the drawer and go back to the table</source>
        <translation>關閉側欄，回到表格</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>複製所選資料列</translation>
    </message>
    <message>
        <source>Copy them with the column names</source>
        <translation>連同標題複製所選資料列</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>選取全部資料列</translation>
    </message>
    <message>
        <source>Open the current row</source>
        <translation>開啟目前資料列</translation>
    </message>
    <message>
        <source>Walk through the rows</source>
        <translation>在資料列間移動</translation>
    </message>
    <message>
        <source>Leave the table</source>
        <translation>離開表格</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Removed by you</source>
        <translation>由您移除</translation>
    </message>
    <message>
        <source>You ended the copy trading</source>
        <translation>您結束了跟單</translation>
    </message>
    <message numerus="yes">
        <source>By the platform: unfunded for %Ln day(s)</source>
        <translation>
            <numerusform>由平台解除：已 %Ln 天沒有資金</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the platform: no trade of yours for %Ln day(s)</source>
        <translation>
            <numerusform>由平台解除：您已 %Ln 天未交易</numerusform>
        </translation>
    </message>
    <message>
        <source>Left after withdrawing {amount}</source>
        <translation>提領 {amount} 後離開</translation>
    </message>
    <message>
        <source>Left while you stood {part} below your peak</source>
        <translation>離開時您低於峰值 {part}</translation>
    </message>
    <message>
        <source>Left after a loss of {part} of his own within 30 days</source>
        <translation>30 天內自身虧損 {part} 後離開</translation>
    </message>
    <message>
        <source>Left; why is not known</source>
        <translation>已離開；原因未知</translation>
    </message>
</context>
<context>
    <name>LeftPanel</name>
    <message>
        <source>Copiers who left</source>
        <translation>已離開的跟單者</translation>
    </message>
</context>
<context>
    <name>LogViewer</name>
    <message>
        <source>Log</source>
        <translation>日誌</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>完整項目</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>層級</translation>
    </message>
    <message>
        <source>From</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>發生事項</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>日誌項目</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>顯示哪些項目</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>log level</comment>
        <translation>資訊</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>log level</comment>
        <translation>全部</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告與錯誤</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>錯誤</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>搜尋日誌</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>自動捲動(&amp;F)</translation>
    </message>
    <message>
        <source>Stay at the end while more is written</source>
        <translation>有新內容寫入時停留在末尾</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>複製(&amp;C)</translation>
    </message>
    <message>
        <source>The selected entries, or all that are shown</source>
        <translation>所選項目，或所顯示的全部項目</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>開啟資料夾(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Nothing was written down yet</source>
        <translation>尚無紀錄</translation>
    </message>
    <message>
        <source>What goes wrong stands here, with what its makers need to find it.</source>
        <translation>出錯時會記錄在這裡，並附開發者排查所需的資訊。</translation>
    </message>
    <message>
        <source>Nothing like that in the log</source>
        <translation>日誌中沒有符合的內容</translation>
    </message>
    <message>
        <source>Search for something else, or show everything.</source>
        <translation>請搜尋其他內容，或顯示全部。</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>正在讀取日誌…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln 筆</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries}; older ones are in the folder</source>
        <translation>{entries}；更早的在資料夾中</translation>
    </message>
</context>
<context>
    <name>LookPreview</name>
    <message>
        <source>Loss</source>
        <translation>虧損</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Profit</source>
        <comment>opposite of loss</comment>
        <translation>盈利</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Export…</source>
        <translation>匯出…</translation>
    </message>
    <message>
        <source>ProfitShare</source>
        <translation>ProfitShare</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>資料庫</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>開始</translation>
    </message>
</context>
<context>
    <name>MappingCard</name>
    <message>
        <source>The rows are</source>
        <translation>列類型</translation>
    </message>
    <message>
        <source>Read through</source>
        <translation>讀取對應</translation>
    </message>
    <message>
        <source>C&amp;hange this mapping…</source>
        <translation>變更此對應(&amp;H)…</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>對應名稱</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>儲存(&amp;K)</translation>
    </message>
    <message>
        <source>{name} · fits</source>
        <translation>{name} · 適用</translation>
    </message>
    <message>
        <source>Our own layout</source>
        <translation>本程式格式</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>在此建立</translation>
    </message>
    <message>
        <source>The ro&amp;ws are</source>
        <translation>列類型(&amp;W)</translation>
    </message>
    <message>
        <source>Read &amp;through</source>
        <translation>讀取對應(&amp;T)</translation>
    </message>
    <message>
        <source>Our column · what it is in the file</source>
        <translation>本程式的欄位 · 檔案中的對應</translation>
    </message>
    <message>
        <source>Ke&amp;ep this mapping as</source>
        <translation>將此對應儲存為(&amp;E)</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>讀取方式</translation>
    </message>
    <message>
        <source>Still needed: {columns}</source>
        <translation>還需要：{columns}</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>取代(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Overview</source>
        <translation>總覽</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Futures settings</source>
        <translation>合約設定</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>跟單者</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>收益</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>選單</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>版本 {version}</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>尋找…</translation>
    </message>
    <message>
        <source>Find an action, a page, a copier or a setting</source>
        <translation>尋找操作、頁面、跟單者或設定</translation>
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
        <translation>待您處理</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>目前沒有待您處理的事項。</translation>
    </message>
    <message>
        <source>Looking at payouts and copiers…</source>
        <translation>正在查看發放與跟單者…</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>收合</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>顯示全部 {count} 項</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) need you</source>
        <translation>
            <numerusform>%Ln 項待您處理</numerusform>
        </translation>
    </message>
    <message>
        <source>{account}: {detail}</source>
        <translation>{account}：{detail}</translation>
    </message>
    <message>
        <source>{title}: {action}</source>
        <translation>{title}：{action}</translation>
    </message>
</context>
<context>
    <name>NotationEditor</name>
    <message>
        <source>Times look like</source>
        <translation>時間格式</translation>
    </message>
    <message>
        <source>Zone of times</source>
        <translation>時間的時區</translation>
    </message>
    <message>
        <source>Numbers look like</source>
        <translation>數字格式</translation>
    </message>
    <message>
        <source>Orders with one id</source>
        <translation>相同 ID 的訂單</translation>
    </message>
    <message>
        <source>Words beside numbers</source>
        <translation>數字旁的文字</translation>
    </message>
    <message>
        <source>USDT; ≈</source>
        <translation>USDT; ≈</translation>
    </message>
    <message>
        <source>Cells that say nothing</source>
        <translation>視為空白的儲存格</translation>
    </message>
    <message>
        <source>--; N/A</source>
        <translation>--; N/A</translation>
    </message>
    <message>
        <source>&amp;Leave rows out…</source>
        <translation>排除列(&amp;L)…</translation>
    </message>
    <message>
        <source>refuse them, unless they are equal</source>
        <translation>拒絕，內容相同者除外</translation>
    </message>
    <message>
        <source>the last one counts</source>
        <translation>以最後一筆為準</translation>
    </message>
    <message>
        <source>add them up, they are parts</source>
        <translation>相加，視為同一訂單的各部分</translation>
    </message>
    <message>
        <source>all count, they are fills</source>
        <translation>全部計入，視為各筆成交</translation>
    </message>
    <message>
        <source>in the zone</source>
        <translation>所在時區</translation>
    </message>
    <message>
        <source>“{time}” {why}</source>
        <translation>「{time}」{why}</translation>
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
        <translation>標籤，以逗號分隔</translation>
    </message>
    <message>
        <source>Note on this copier</source>
        <translation>對此跟單者的備註</translation>
    </message>
    <message>
        <source>A note for yourself</source>
        <translation>寫給自己的備註</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>儲存備註</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>尚未儲存</translation>
    </message>
</context>
<context>
    <name>NoticeButton</name>
    <message>
        <source>Notices</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>{count}+</source>
        <translation>{count}+</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread notice(s)</source>
        <translation>
            <numerusform>%Ln 則未讀通知</numerusform>
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
        <translation>通知</translation>
    </message>
    <message>
        <source>Notices, newest first</source>
        <translation>通知，最新在前</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>全部標為已讀</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Notices of which account</source>
        <translation>哪個帳戶的通知</translation>
    </message>
    <message>
        <source>Which notices</source>
        <translation>哪些通知</translation>
    </message>
    <message>
        <source>All notices</source>
        <translation>全部通知</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未讀</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>未結束</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>全部帳戶</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread notice(s)</source>
        <translation>
            <numerusform>%Ln 則未讀通知</numerusform>
        </translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>顯示更早的</translation>
    </message>
    <message>
        <source>No notice of this kind.</source>
        <translation>沒有此類通知。</translation>
    </message>
    <message>
        <source>Nothing to tell you. Settlements, payouts, limits and deadlines of every account will be listed here.</source>
        <translation>暫無通知。各帳戶的結算、發放、限額與期限會列在這裡。</translation>
    </message>
    <message>
        <source>What to be told of</source>
        <translation>通知內容</translation>
    </message>
</context>
<context>
    <name>NoticeDoor</name>
    <message numerus="yes">
        <source>{notice} (and %Ln more)</source>
        <translation>
            <numerusform>{notice}（另有 %Ln 則）</numerusform>
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
        <translation>{sentence}：{action}</translation>
    </message>
    <message>
        <source>{account} · {age} · over</source>
        <translation>{account} · {age} · 已結束</translation>
    </message>
    <message>
        <source>{account} · {age} · unread</source>
        <translation>{account} · {age} · 未讀</translation>
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
        <translation>通知內容</translation>
    </message>
    <message>
        <source>Beside the clock</source>
        <translation>系統匣</translation>
    </message>
    <message>
        <source>Copy notices to the system tray, where there is one</source>
        <translation>在系統匣中同步顯示通知（若有）</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>勿擾時段，從</translation>
    </message>
    <message>
        <source>Quiet hours begin at</source>
        <translation>勿擾開始時間</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Quiet hours end at</source>
        <translation>勿擾結束時間</translation>
    </message>
    <message>
        <source>On this computer&apos;s clock. Notices are kept here, and told afterwards.</source>
        <translation>依本機時鐘。通知保留在此，之後再提示。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 金鑰</translation>
    </message>
    <message>
        <source>The account whose key ends</source>
        <translation>金鑰到期的帳戶</translation>
    </message>
    <message>
        <source>Its key ends on</source>
        <translation>金鑰到期日</translation>
    </message>
    <message>
        <source>The day on which the key ends</source>
        <translation>金鑰到期的日期</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>何時通知我</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Settlement</source>
        <translation>結算</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>受阻</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>發放</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活躍狀態</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>跟單者</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>限額</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>充值</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>資料紀錄</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API 金鑰</translation>
    </message>
    <message>
        <source>A settlement is near</source>
        <translation>結算將近</translation>
    </message>
    <message>
        <source>Something blocks a settlement</source>
        <translation>結算受阻</translation>
    </message>
    <message>
        <source>Unrealized PnL near the limit</source>
        <translation>未實現盈虧接近限值</translation>
    </message>
    <message>
        <source>A payout is right</source>
        <translation>發放無誤</translation>
    </message>
    <message>
        <source>A payout differs</source>
        <translation>發放有差異</translation>
    </message>
    <message>
        <source>A payout is missing</source>
        <translation>發放未到</translation>
    </message>
    <message>
        <source>The application moves</source>
        <translation>申請有進展</translation>
    </message>
    <message>
        <source>The ratio may change again</source>
        <translation>可再次變更比例</translation>
    </message>
    <message>
        <source>Days without a trade</source>
        <translation>未交易天數</translation>
    </message>
    <message>
        <source>Places for copiers run out</source>
        <translation>跟單名額將滿</translation>
    </message>
    <message>
        <source>Assets near a threshold</source>
        <translation>資產接近門檻</translation>
    </message>
    <message>
        <source>Lead orders of the day run out</source>
        <translation>當日帶單訂單將用完</translation>
    </message>
    <message>
        <source>Too little balance to lead</source>
        <translation>帶單餘額不足</translation>
    </message>
    <message>
        <source>Orders opened at once</source>
        <translation>同時開倉的訂單</translation>
    </message>
    <message>
        <source>A deposit while holding</source>
        <translation>持倉期間充值</translation>
    </message>
    <message>
        <source>The rules are about to change</source>
        <translation>規則即將變更</translation>
    </message>
    <message>
        <source>The record has a gap</source>
        <translation>資料紀錄有缺口</translation>
    </message>
    <message>
        <source>An API key ends</source>
        <translation>API 金鑰到期</translation>
    </message>
    <message>
        <source>The data is old</source>
        <translation>資料過時</translation>
    </message>
    <message>
        <source>Open Profit</source>
        <translation>開啟收益</translation>
    </message>
    <message>
        <source>Open Application</source>
        <translation>開啟申請</translation>
    </message>
    <message>
        <source>Open Futures settings</source>
        <translation>開啟合約設定</translation>
    </message>
    <message>
        <source>Open Copiers</source>
        <translation>開啟跟單者</translation>
    </message>
    <message>
        <source>Open Accounts</source>
        <translation>開啟帳戶</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>來源：{source}</translation>
    </message>
    <message>
        <source>Settlement at {time}: nothing would be paid as it stands</source>
        <translation>{time} 結算：依目前情況不會有任何發放</translation>
    </message>
    <message>
        <source>Settlement within the hour, {time}: {amounts} expected</source>
        <translation>一小時內結算（{time}）：預計 {amounts}</translation>
    </message>
    <message>
        <source>Settlement within a day, {time}: {amounts} expected</source>
        <translation>一天內結算（{time}）：預計 {amounts}</translation>
    </message>
    <message>
        <source>Your unrealized PnL is below the limit: nothing is settled {time}</source>
        <translation>您的未實現盈虧低於限值：{time} 不結算任何分潤</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) cannot cover the share at {time}</source>
        <translation>
            <numerusform>%Ln 位跟單者在 {time} 不足以支付分潤</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) with open positions: postponed at {time}</source>
        <translation>
            <numerusform>%Ln 位跟單者有持倉：{time} 順延</numerusform>
        </translation>
    </message>
    <message>
        <source>Your unrealized PnL is {amount}; at {limit} nothing settles</source>
        <translation>您的未實現盈虧為 {amount}；達到 {limit} 則不結算</translation>
    </message>
    <message>
        <source>{amounts} paid for {day}, exactly as computed</source>
        <translation>{day} 已發放 {amounts}，與計算完全一致</translation>
    </message>
    <message>
        <source>The payout of {day} differs by {amounts}, all explained</source>
        <translation>{day} 的發放相差 {amounts}，均有解釋</translation>
    </message>
    <message>
        <source>The payout of {day} is off by {amounts}, unexplained</source>
        <translation>{day} 的發放相差 {amounts}，原因不明</translation>
    </message>
    <message>
        <source>The payout of {day} has not come: {amounts} due</source>
        <translation>{day} 的發放未到：應得 {amounts}</translation>
    </message>
    <message>
        <source>“{state}”: the platform&apos;s answer was due by {time}</source>
        <translation>「{state}」：平台本應在 {time} 前答覆</translation>
    </message>
    <message>
        <source>The application is now “{state}”</source>
        <translation>申請狀態現為「{state}」</translation>
    </message>
    <message>
        <source>The share ratio may be changed again, until {time}</source>
        <translation>分潤比例可再次變更，至 {time} 為止</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) without a trade: your copiers are unfollowed</source>
        <translation>
            <numerusform>已 %Ln 天未交易：您的跟單者被解除跟單</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) without a trade; copiers are unfollowed {time}</source>
        <translation>
            <numerusform>已 %Ln 天未交易；{time} 將解除跟單者的跟單</numerusform>
        </translation>
    </message>
    <message>
        <source>All {limit} places for copiers are taken</source>
        <translation>{limit} 個跟單名額已全部占滿</translation>
    </message>
    <message>
        <source>{count} of {limit} places for copiers are taken</source>
        <translation>{limit} 個跟單名額已占 {count} 個</translation>
    </message>
    <message>
        <source>{amount} under management: leverage is capped at 5x</source>
        <translation>帶單規模 {amount}：槓桿上限為 5x</translation>
    </message>
    <message>
        <source>{amount} under management; leverage is capped at 5x from {limit} on</source>
        <translation>帶單規模 {amount}；達到 {limit} 後槓桿上限為 5x</translation>
    </message>
    <message>
        <source>{count} lead orders today: the next is not copied</source>
        <translation>今日已有 {count} 筆帶單訂單：下一筆不會被跟單</translation>
    </message>
    <message>
        <source>{count} of {limit} lead orders of today are used</source>
        <translation>今日 {limit} 筆帶單訂單已用 {count} 筆</translation>
    </message>
    <message>
        <source>{amount} to trade with: below {limit} lead orders fail</source>
        <translation>可交易餘額 {amount}：低於 {limit} 帶單訂單會失敗</translation>
    </message>
    <message>
        <source>{symbol} was opened within 500 ms of another: it was not copied</source>
        <translation>{symbol} 與另一筆訂單在 500 ms 內開倉：未被跟單</translation>
    </message>
    <message>
        <source>{amounts} came in while a position was open: copiers&apos; positions shrink</source>
        <translation>持倉期間轉入 {amounts}：跟單者的倉位相應縮小</translation>
    </message>
    <message>
        <source>The platform&apos;s rules change {time}: version “{label}”</source>
        <translation>平台規則於 {time} 變更：版本「{label}」</translation>
    </message>
    <message numerus="yes">
        <source>The record has a gap of %Ln day(s) from {day} on</source>
        <translation>
            <numerusform>資料紀錄自 {day} 起有 %Ln 天的缺口</numerusform>
        </translation>
    </message>
    <message>
        <source>The API key ended {time}</source>
        <translation>API 金鑰已於 {time} 到期</translation>
    </message>
    <message>
        <source>The API key ends {time}</source>
        <translation>API 金鑰將於 {time} 到期</translation>
    </message>
    <message>
        <source>Nothing was learned since {time}</source>
        <translation>自 {time} 起沒有新資料</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
</context>
<context>
    <name>OpenTable</name>
    <message>
        <source>Opened</source>
        <translation>開倉</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>持倉時長</translation>
    </message>
    <message>
        <source>Unrealised PnL</source>
        <translation>未實現盈虧</translation>
    </message>
    <message>
        <source>Fees so far</source>
        <translation>至今手續費</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>目前持倉</translation>
    </message>
</context>
<context>
    <name>OrdersTable</name>
    <message>
        <source>Orders behind this payout</source>
        <translation>此次發放對應的訂單</translation>
    </message>
    <message>
        <source>Orders before these</source>
        <translation>前面的訂單</translation>
    </message>
    <message>
        <source>Orders after these</source>
        <translation>後面的訂單</translation>
    </message>
    <message>
        <source>{first}–{last} of {count}</source>
        <translation>{first}–{last} / {count}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>平倉</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>幣對</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>淨盈虧</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分潤</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>已實現</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手續費</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>資金費</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>carried from an earlier window</source>
        <translation>由先前週期結轉</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Account</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>發放</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活躍狀態</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>資料紀錄</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時鐘</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>跟單者</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>結算</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Look at the payout</source>
        <translation>查看發放</translation>
    </message>
    <message>
        <source>Look at the clock</source>
        <translation>查看時鐘</translation>
    </message>
    <message>
        <source>See the log</source>
        <translation>查看日誌</translation>
    </message>
    <message>
        <source>See what is missing</source>
        <translation>查看缺漏</translation>
    </message>
    <message>
        <source>Bring it up to date</source>
        <translation>更新資料</translation>
    </message>
    <message>
        <source>See the copiers</source>
        <translation>查看跟單者</translation>
    </message>
    <message>
        <source>See who waits</source>
        <translation>查看等待者</translation>
    </message>
    <message>
        <source>Enter payouts</source>
        <translation>輸入發放</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>differs, explained</source>
        <translation>有差異，已解釋</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>有爭議</translation>
    </message>
    <message>
        <source>waits for the payout</source>
        <translation>等待發放</translation>
    </message>
    <message>
        <source>next change allowed now</source>
        <translation>現在可以變更</translation>
    </message>
    <message>
        <source>fixed, it cannot be changed</source>
        <translation>固定，不可變更</translation>
    </message>
    <message>
        <source>when it may change is not published</source>
        <translation>何時可變更未公布</translation>
    </message>
    <message>
        <source>The payout of {day} has differences</source>
        <translation>{day} 的發放有差異</translation>
    </message>
    <message>
        <source>The payout of {day} differs by {amounts}</source>
        <translation>{day} 的發放相差 {amounts}</translation>
    </message>
    <message>
        <source>Copiers are unfollowed in {time} without a trade</source>
        <translation>若不交易，{time} 後跟單者將被解除跟單</translation>
    </message>
    <message>
        <source>The last news came {age}</source>
        <translation>最近更新：{age}</translation>
    </message>
    <message numerus="yes">
        <source>No trade for %Ln day(s)</source>
        <translation>
            <numerusform>已 %Ln 天未交易</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last sync had %Ln problem(s)</source>
        <translation>
            <numerusform>上次同步有 %Ln 個問題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The record has a gap of %Ln day(s)</source>
        <translation>
            <numerusform>資料紀錄有 %Ln 天的缺口</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %Ln second(s)</source>
        <translation>
            <numerusform>本機時鐘誤差 %Ln 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln place(s) are taken</source>
        <translation>
            <numerusform>%Ln 個名額已全部占滿</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inactive copier(s) hold places</source>
        <translation>
            <numerusform>%Ln 位不活躍跟單者占用名額</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) would not be settled</source>
        <translation>
            <numerusform>%Ln 位跟單者將不予結算</numerusform>
        </translation>
    </message>
    <message>
        <source>No payout was ever recorded</source>
        <translation>從未記錄過發放</translation>
    </message>
    <message>
        <source>The platform unfollows your copiers since {time}.</source>
        <translation>平台自 {time} 起解除您跟單者的跟單。</translation>
    </message>
    <message>
        <source>The first begins on {day}. Import what is missing.</source>
        <translation>首個缺口始於 {day}。請匯入缺漏的資料。</translation>
    </message>
    <message>
        <source>{amounts} held back until their positions close.</source>
        <translation>{amounts} 暫緩發放，直到其平倉。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that nothing explains.</source>
        <translation>
            <numerusform>%Ln 列差異原因不明。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), every part of it explained.</source>
        <translation>
            <numerusform>%Ln 列有差異，均有解釋。</numerusform>
        </translation>
    </message>
    <message>
        <source>Any trade that is copied starts the clock anew.</source>
        <translation>任何被跟單的交易都會重新計時。</translation>
    </message>
    <message>
        <source>What it could not read is named in the log.</source>
        <translation>未能讀取的內容見日誌。</translation>
    </message>
    <message>
        <source>What is shown may have changed since. Import or sync.</source>
        <translation>顯示的內容可能已變。請匯入或同步。</translation>
    </message>
    <message>
        <source>Countdowns are off by as much. Set the clock.</source>
        <translation>倒數的誤差與此相同。請校正時鐘。</translation>
    </message>
    <message>
        <source>Nobody else can follow you.</source>
        <translation>其他人無法再跟單。</translation>
    </message>
    <message>
        <source>The platform lets you remove them.</source>
        <translation>平台允許您移除他們。</translation>
    </message>
    <message>
        <source>A condition of the platform is not met.</source>
        <translation>平台的一項條件未符合。</translation>
    </message>
    <message>
        <source>Import or enter what you were paid to see whether it was right.</source>
        <translation>匯入或輸入您收到的金額，即可核對是否正確。</translation>
    </message>
    <message>
        <source>no payout recorded</source>
        <translation>無發放紀錄</translation>
    </message>
    <message>
        <source>differs, not looked into</source>
        <translation>有差異，未查看</translation>
    </message>
    <message>
        <source>next change allowed {time}</source>
        <translation>下次可變更：{time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>活躍 %Ln 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inactive</source>
        <translation>
            <numerusform>不活躍 %Ln 位</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln 個未知</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewCurve</name>
    <message>
        <source>Cumulative profit share</source>
        <translation>累計分潤</translation>
    </message>
    <message>
        <source>Newest settled windows</source>
        <translation>最近的已結算週期</translation>
    </message>
    <message>
        <source>Settled in total</source>
        <translation>累計結算</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>發放</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分潤</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Reading the archive…</source>
        <translation>正在讀取本機資料庫…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>帳戶</translation>
    </message>
    <message>
        <source>What am I owed, why, when, by whom?</source>
        <translation>平台欠我多少、為何、何時、由誰支付？</translation>
    </message>
    <message>
        <source>One panel for every account you lead on will stand here. Import its orders, which makes the account too, connect an exchange, or look around first.</source>
        <translation>您帶單的每個帳戶在此各有一個面板。請匯入其訂單（同時會建立帳戶）、連接交易所，或先隨意看看。</translation>
    </message>
    <message>
        <source>The same on the command line:</source>
        <translation>對應的命令列：</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>用示範資料隨意看看</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>匯入檔案…</translation>
    </message>
    <message>
        <source>Connect an exchange…</source>
        <translation>連接交易所…</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Select the inactive copiers</source>
        <translation>選取不活躍跟單者</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>「{page}」頁</translation>
    </message>
    <message>
        <source>Turn to this account</source>
        <translation>切換到此帳戶</translation>
    </message>
    <message>
        <source>Setting on the page {page}</source>
        <translation>「{page}」頁的設定</translation>
    </message>
    <message>
        <source>Export: {kind} – {format}</source>
        <translation>匯出：{kind} – {format}</translation>
    </message>
    <message>
        <source>Opens the export with this chosen</source>
        <translation>開啟匯出並預選此項</translation>
    </message>
</context>
<context>
    <name>Payout</name>
    <message>
        <source>Base × ratio</source>
        <translation>基數 × 比例</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>觸發原因</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Pending now</source>
        <translation>目前待結算</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>截至</translation>
    </message>
    <message>
        <source>High-water mark</source>
        <translation>高水位線</translation>
    </message>
    <message>
        <source>Nothing is lost: it is carried to the next window.</source>
        <translation>沒有損失：將結轉至下一週期。</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>應得</translation>
    </message>
    <message>
        <source>Cut off and due</source>
        <translation>截止 / 應得</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>截止</translation>
    </message>
    <message>
        <source>Paid out at</source>
        <translation>發放時間</translation>
    </message>
</context>
<context>
    <name>PayoutDoor</name>
    <message>
        <source>Reading the orders and payments behind it…</source>
        <translation>正在讀取相關訂單與付款…</translation>
    </message>
    <message>
        <source>The archive has changed since this was read. Refresh the page.</source>
        <translation>讀取之後本機資料庫已變更。請重新整理頁面。</translation>
    </message>
    <message>
        <source>Nothing was written. {path}: {why}.</source>
        <translation>未寫入任何內容。{path}：{why}。</translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>已寫入 {path}。</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>儲存證明</translation>
    </message>
</context>
<context>
    <name>PayoutDrawer</name>
    <message>
        <source>Explanation of a payout</source>
        <translation>發放說明</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>複製為文字</translation>
    </message>
    <message>
        <source>Rows…</source>
        <translation>資料列…</translation>
    </message>
    <message>
        <source>See and correct this copier&apos;s orders and events</source>
        <translation>查看並更正此跟單者的訂單與事件</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Save the proof as one page for a support ticket</source>
        <translation>將證明儲存為一頁，用於客服工單</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save the proof with every order and its digest</source>
        <translation>儲存證明，含每筆訂單及摘要值</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>關閉說明</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>關閉 (Esc)</translation>
    </message>
    <message>
        <source>Terms of the payout</source>
        <translation>發放的組成</translation>
    </message>
</context>
<context>
    <name>PendingTable</name>
    <message>
        <source>Pending share by copier</source>
        <translation>各跟單者待結算分潤</translation>
    </message>
    <message>
        <source>No order has closed since the last cut-off.</source>
        <translation>自上次截止以來沒有已平倉訂單。</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>跟單者</translation>
    </message>
    <message>
        <source>Pending share</source>
        <translation>待結算分潤</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基數</translation>
    </message>
    <message>
        <source>If settled now</source>
        <translation>若現在結算</translation>
    </message>
    <message>
        <source>To high-water mark</source>
        <translation>距高水位線</translation>
    </message>
</context>
<context>
    <name>Performance</name>
    <message>
        <source>Return on investment</source>
        <translation>投資報酬率 (ROI)</translation>
    </message>
    <message>
        <source>Time-weighted return</source>
        <translation>時間加權收益率</translation>
    </message>
    <message>
        <source>Additive return</source>
        <translation>累加收益率</translation>
    </message>
    <message>
        <source>Modified Dietz return</source>
        <translation>修正 Dietz 收益率</translation>
    </message>
    <message>
        <source>Money-weighted return</source>
        <translation>資金加權收益率</translation>
    </message>
    <message>
        <source>Compound annual growth</source>
        <translation>年複合成長率</translation>
    </message>
    <message>
        <source>Maximum drawdown</source>
        <translation>最大回撤</translation>
    </message>
    <message>
        <source>Drawdown of the ROI curve</source>
        <translation>ROI 曲線回撤</translation>
    </message>
    <message>
        <source>Drawdown of the asset curve</source>
        <translation>資產曲線回撤</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>波動率</translation>
    </message>
    <message>
        <source>Sharpe ratio</source>
        <translation>夏普比率</translation>
    </message>
    <message>
        <source>Sortino ratio</source>
        <translation>索提諾比率</translation>
    </message>
    <message>
        <source>Ulcer index</source>
        <translation>潰瘍指數</translation>
    </message>
    <message>
        <source>Value at risk, 95 %</source>
        <translation>風險值，95 %</translation>
    </message>
    <message>
        <source>Expected shortfall, 95 %</source>
        <translation>預期損失，95 %</translation>
    </message>
    <message>
        <source>Win rate by orders</source>
        <translation>勝率（依訂單）</translation>
    </message>
    <message>
        <source>Win rate by positions</source>
        <translation>勝率（依倉位）</translation>
    </message>
    <message>
        <source>Win rate by days</source>
        <translation>勝率（依天數）</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>獲利因子</translation>
    </message>
    <message>
        <source>Winning to losing orders</source>
        <translation>盈利／虧損訂單比</translation>
    </message>
    <message>
        <source>Expectancy</source>
        <translation>期望值</translation>
    </message>
    <message>
        <source>Payoff ratio</source>
        <translation>盈虧比</translation>
    </message>
    <message>
        <source>Total income</source>
        <translation>總收入</translation>
    </message>
    <message>
        <source>Copiers&apos; PnL</source>
        <translation>跟單者盈虧</translation>
    </message>
    <message>
        <source>Income from profit share</source>
        <translation>分潤收入</translation>
    </message>
    <message>
        <source>Share ratio</source>
        <translation>分潤比例</translation>
    </message>
    <message>
        <source>PnL / (first equity + everything moved in)</source>
        <translation>盈虧 / (首個權益 + 全部轉入)</translation>
    </message>
    <message>
        <source>Product of (1 + daily return) - 1; daily return = (equity - flow) / equity before - 1</source>
        <translation>(1 + 日收益率) 的連乘積 - 1；日收益率 = (權益 - 劃轉) / 前一權益 - 1</translation>
    </message>
    <message>
        <source>Sum over the stretches between transfers of (end - beginning) / beginning</source>
        <translation>各次劃轉之間每段的 (期末 - 期初) / 期初 之和</translation>
    </message>
    <message>
        <source>PnL / (first equity + each move x the part of the period it was there)</source>
        <translation>盈虧 / (首個權益 + 每筆劃轉 x 其在期間內所占時間比例)</translation>
    </message>
    <message>
        <source>The one rate of the period at which first equity and moves grow into the last equity</source>
        <translation>使首個權益與各筆劃轉成長為最後權益的期間單一收益率</translation>
    </message>
    <message>
        <source>(1 + time-weighted return) ^ (365 / days) - 1</source>
        <translation>(1 + 時間加權收益率) ^ (365 / 天數) - 1</translation>
    </message>
    <message>
        <source>Largest fall from a peak of the chained value of 1, the start being a peak</source>
        <translation>由 1 起連乘的淨值自峰值的最大跌幅，起點亦為峰值</translation>
    </message>
    <message>
        <source>Largest fall from a peak of 1 + additive return</source>
        <translation>1 + 累加收益率 自峰值的最大跌幅</translation>
    </message>
    <message>
        <source>Largest fall from a peak of the equity itself; a withdrawal counts as a fall</source>
        <translation>權益本身自峰值的最大跌幅；提領也算下跌</translation>
    </message>
    <message>
        <source>Sample deviation of the daily returns x root of 365</source>
        <translation>日收益率的樣本標準差 x 365 的平方根</translation>
    </message>
    <message>
        <source>Mean / sample deviation of the daily returns x root of 365; risk-free rate 0</source>
        <translation>日收益率的平均值 / 樣本標準差 x 365 的平方根；無風險利率為 0</translation>
    </message>
    <message>
        <source>Mean of the daily returns / root of the mean squared loss x root of 365</source>
        <translation>日收益率的平均值 / 虧損均方的平方根 x 365 的平方根</translation>
    </message>
    <message>
        <source>Root of the mean squared drawdown over the days</source>
        <translation>各日回撤均方的平方根</translation>
    </message>
    <message>
        <source>The daily return exceeded on 95 % of days: historical, interpolated</source>
        <translation>95 % 的日子所超過的日收益率：歷史法，內插</translation>
    </message>
    <message>
        <source>Mean return of the worst 5 % of days, of one day at least</source>
        <translation>最差 5 % 日子的平均收益率，至少一天</translation>
    </message>
    <message>
        <source>Closed orders with a net above 0 / all closed orders; net = realized - fees + funding</source>
        <translation>淨盈虧大於 0 的已平倉訂單 / 全部已平倉訂單；淨盈虧 = 已實現 - 手續費 + 資金費</translation>
    </message>
    <message>
        <source>Fully closed positions with a profit / all fully closed ones; partial closes do not count</source>
        <translation>盈利的已全部平倉倉位 / 全部已全部平倉倉位；部分平倉不計</translation>
    </message>
    <message>
        <source>Days with a profit / (days with a profit + days with a loss)</source>
        <translation>盈利天數 / (盈利天數 + 虧損天數)</translation>
    </message>
    <message>
        <source>Sum of the gains of winning orders / sum of the losses of losing ones</source>
        <translation>盈利訂單的盈利之和 / 虧損訂單的虧損之和</translation>
    </message>
    <message>
        <source>Number of winning orders / number of losing ones</source>
        <translation>盈利訂單數 / 虧損訂單數</translation>
    </message>
    <message>
        <source>Sum of the nets of all closed orders / their number</source>
        <translation>全部已平倉訂單的淨盈虧之和 / 訂單數</translation>
    </message>
    <message>
        <source>Mean gain of winning orders / mean loss of losing ones</source>
        <translation>盈利訂單的平均盈利 / 虧損訂單的平均虧損</translation>
    </message>
    <message>
        <source>The account&apos;s PnL: last equity - first equity - everything moved in or out between</source>
        <translation>帳戶盈虧：最後權益 - 首個權益 - 其間淨轉入</translation>
    </message>
    <message>
        <source>Sum of the nets of all copiers&apos; orders closed in the period</source>
        <translation>期間內平倉的全部跟單者訂單的淨盈虧之和</translation>
    </message>
    <message>
        <source>Sum of the dues of all settlements paid in the period</source>
        <translation>期間內支付的全部結算的應得之和</translation>
    </message>
    <message>
        <source>The share ratio that a new order would be opened under now</source>
        <translation>現在新開訂單適用的分潤比例</translation>
    </message>
    <message>
        <source>the files cannot be used</source>
        <translation>檔案無法使用</translation>
    </message>
    <message>
        <source>no equity is known in this period</source>
        <translation>此期間沒有已知權益</translation>
    </message>
    <message>
        <source>the equity is known once; a return needs two readings</source>
        <translation>只有一個權益快照；計算收益率需要兩個</translation>
    </message>
    <message>
        <source>there are fewer than two daily returns</source>
        <translation>日收益率少於兩個</translation>
    </message>
    <message>
        <source>the first equity is not above zero</source>
        <translation>首個權益不大於零</translation>
    </message>
    <message>
        <source>the equity was not above zero at the beginning of a day</source>
        <translation>某日期初權益不大於零</translation>
    </message>
    <message>
        <source>a day lost more than there was; below zero no return can be chained</source>
        <translation>某日虧損超過全部權益；低於零無法連乘收益率</translation>
    </message>
    <message>
        <source>the returns do not vary</source>
        <translation>收益率沒有變化</translation>
    </message>
    <message>
        <source>no day had a loss</source>
        <translation>沒有虧損日</translation>
    </message>
    <message>
        <source>no day had a profit or a loss</source>
        <translation>既無盈利日，也無虧損日</translation>
    </message>
    <message>
        <source>first equity and moves do not add up to capital above zero</source>
        <translation>首個權益與劃轉合計的本金不大於零</translation>
    </message>
    <message>
        <source>no rate, or more than one, explains the moves and the last equity</source>
        <translation>沒有或有多個收益率可解釋劃轉與最後權益</translation>
    </message>
    <message>
        <source>the rows are not about a day apart</source>
        <translation>各列間隔不是約一天</translation>
    </message>
    <message>
        <source>the figure is beyond the largest number</source>
        <translation>數值超出可表示的最大數</translation>
    </message>
    <message>
        <source>no orders were given</source>
        <translation>沒有提供訂單</translation>
    </message>
    <message>
        <source>no order is known to be the lead&apos;s own</source>
        <translation>沒有已知屬於帶單員本人的訂單</translation>
    </message>
    <message>
        <source>no order was closed</source>
        <translation>沒有已平倉訂單</translation>
    </message>
    <message>
        <source>no closed order won</source>
        <translation>已平倉訂單中沒有盈利</translation>
    </message>
    <message>
        <source>no closed order lost</source>
        <translation>已平倉訂單中沒有虧損</translation>
    </message>
    <message>
        <source>orders do not say which position they belong to</source>
        <translation>訂單未說明屬於哪個倉位</translation>
    </message>
    <message>
        <source>the orders are in several assets, which cannot be added up</source>
        <translation>訂單涉及多個幣種，無法相加</translation>
    </message>
    <message>
        <source>Ours: {formula}</source>
        <translation>本程式：{formula}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>來源：{source}</translation>
    </message>
    <message>
        <source>{platform} shows “{label}”: {formula}</source>
        <translation>{platform} 顯示「{label}」：{formula}</translation>
    </message>
    <message>
        <source>Where it is undefined {platform} shows: {words}</source>
        <translation>無定義時 {platform} 顯示：{words}</translation>
    </message>
    <message>
        <source>very large</source>
        <translation>非常大</translation>
    </message>
</context>
<context>
    <name>PerformanceTab</name>
    <message>
        <source>Reading the archive…</source>
        <translation>正在讀取本機資料庫…</translation>
    </message>
    <message>
        <source>Nothing to measure yet</source>
        <translation>尚無可計量的資料</translation>
    </message>
    <message>
        <source>Import orders, or events of the kind “equity” with one reading a day: returns and drawdowns are made of them.</source>
        <translation>匯入訂單，或「equity」類事件（每天一個快照）：收益率與回撤由此計算。</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 天</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 天</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 天</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>幣種</translation>
    </message>
    <message>
        <source>Performance figures</source>
        <translation>績效指標</translation>
    </message>
    <message>
        <source>{platform}: “{label}”</source>
        <translation>{platform}：「{label}」</translation>
    </message>
    <message>
        <source>no order of a copier is known</source>
        <translation>沒有已知的跟單者訂單</translation>
    </message>
    <message>
        <source>nothing says which: import a ratio_change event</source>
        <translation>沒有相關資訊：請匯入 ratio_change 事件</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) measured</source>
        <translation>
            <numerusform>計量 %Ln 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without a reading</source>
        <translation>
            <numerusform>其中 %Ln 天無快照</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlatformSection</name>
    <message>
        <source>The same year by other platforms&apos; rules</source>
        <translation>同一年依其他平台規則</translation>
    </message>
    <message>
        <source>Rules of</source>
        <translation>規則</translation>
    </message>
    <message>
        <source>Share earned</source>
        <translation>所得分潤</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Of it pending</source>
        <translation>其中待結算</translation>
    </message>
    <message>
        <source>Copiers keep</source>
        <translation>跟單者保留</translation>
    </message>
    <message>
        <source>Assumes</source>
        <translation>假設</translation>
    </message>
    <message>
        <source>{platform}, losses carried</source>
        <translation>{platform}，虧損結轉</translation>
    </message>
    <message>
        <source>{platform} (as it was)</source>
        <translation>{platform}（實際）</translation>
    </message>
    <message>
        <source>{platform} assumes</source>
        <translation>{platform} 的假設</translation>
    </message>
    <message>
        <source>This is what your own archive settled to; nothing is assumed.</source>
        <translation>這是您本機資料庫的實際結算結果，沒有任何假設。</translation>
    </message>
</context>
<context>
    <name>Positions</name>
    <message>
        <source>Symbol</source>
        <translation>幣對</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>交易</translation>
    </message>
    <message>
        <source>A trade that was copied</source>
        <translation>被跟單的交易</translation>
    </message>
    <message>
        <source>A trade of your own that was not copied</source>
        <translation>您自己的、未被跟單的交易</translation>
    </message>
    <message>
        <source>Several positions within half a second</source>
        <translation>半秒內開多個倉位</translation>
    </message>
    <message>
        <source>Money moved in while a position is open</source>
        <translation>持倉期間轉入資金</translation>
    </message>
    <message>
        <source>High leverage and thin markets</source>
        <translation>高槓桿與流動性差的市場</translation>
    </message>
    <message>
        <source>Hedging, grids, martingale, many trades</source>
        <translation>對沖、網格、馬丁格爾、高頻交易</translation>
    </message>
    <message>
        <source>Of positions opened within 500 ms of one another only the first is copied; the others may be missing with your copiers.</source>
        <translation>500 ms 內相繼開出的倉位只有第一個會被跟單；跟單者可能沒有其餘倉位。</translation>
    </message>
    <message>
        <source>A large deposit makes your position a smaller part of your account. Copiers&apos; positions follow, and some may be reduced by force.</source>
        <translation>大額充值會使您的倉位占帳戶的比例變小。跟單者的倉位隨之調整，部分可能被強制減倉。</translation>
    </message>
    <message>
        <source>In a small coin there is little on the other side: copiers enter and leave at worse prices than you, and may lose where you win. Leverage makes the difference larger.</source>
        <translation>小幣種對手盤很少：跟單者進出場價格比您差，您盈利時他們可能虧損。槓桿會放大差距。</translation>
    </message>
    <message>
        <source>They only work when copiers&apos; orders match yours almost exactly. Delays and thin markets break that, and copies fail or lose.</source>
        <translation>只有跟單者的訂單與您幾乎完全一致時才有效。延遲與流動性差會破壞這一點，導致跟單失敗或虧損。</translation>
    </message>
    <message>
        <source>Not in your record.</source>
        <translation>您的紀錄中沒有。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) in your record.</source>
        <translation>
            <numerusform>您的紀錄中有 %Ln 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>帶單</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自有</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>多</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>空</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days} 天 {hours} 小時</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小時 {minutes} 分</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} 秒</translation>
    </message>
</context>
<context>
    <name>PositionsTab</name>
    <message>
        <source>Reading the archive…</source>
        <translation>正在讀取本機資料庫…</translation>
    </message>
    <message>
        <source>Which trades</source>
        <translation>交易範圍</translation>
    </message>
    <message>
        <source>Lead and own</source>
        <translation>帶單與自有</translation>
    </message>
    <message>
        <source>Lead only</source>
        <translation>僅帶單</translation>
    </message>
    <message>
        <source>Own only</source>
        <translation>僅自有</translation>
    </message>
    <message>
        <source>Orders that are not filled yet are in no file and no API that is read.</source>
        <translation>尚未成交的訂單不在任何可讀取的檔案或 API 中。</translation>
    </message>
    <message>
        <source>What copiers may not be able to follow</source>
        <translation>跟單者可能無法跟隨的操作</translation>
    </message>
    <message>
        <source>No position is open.</source>
        <translation>沒有持倉。</translation>
    </message>
    <message>
        <source>No position of this kind is open. Choose “Lead and own” to see all.</source>
        <translation>沒有此類持倉。選擇「帶單與自有」查看全部。</translation>
    </message>
    <message>
        <source>Open · {count}</source>
        <translation>持倉 · {count}</translation>
    </message>
    <message>
        <source>History · {count}</source>
        <translation>歷史 · {count}</translation>
    </message>
    <message>
        <source>By symbol · {count}</source>
        <translation>依幣對 · {count}</translation>
    </message>
    <message>
        <source>What to mind</source>
        <translation>注意事項</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>來源：{source}</translation>
    </message>
    <message>
        <source>All orders in this account are copiers&apos;. Import your own with “lead” or “own” in the column is_lead, or connect the exchange.</source>
        <translation>此帳戶中的訂單全部屬於跟單者。請匯入您自己的訂單（is_lead 欄填「lead」或「own」），或連接交易所。</translation>
    </message>
    <message>
        <source>Import your orders, with “lead” or “own” in the column is_lead.</source>
        <translation>請匯入您的訂單，is_lead 欄填「lead」或「own」。</translation>
    </message>
    <message>
        <source>No trade of your own is known</source>
        <translation>沒有已知的您自己的交易</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Theme</source>
        <translation>主題</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>跟隨系統</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Colours of profit and loss</source>
        <translation>盈虧顏色</translation>
    </message>
    <message>
        <source>Blue and orange are told apart with every kind of colour blindness. Shapes need no colour at all.</source>
        <translation>任何類型的色覺障礙者都能區分藍色與橙色。形狀則完全不依賴顏色。</translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation>綠色與紅色</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>藍色與橙色</translation>
    </message>
    <message>
        <source>Shapes, no colours</source>
        <translation>形狀，不用顏色</translation>
    </message>
    <message>
        <source>Colour of a rise</source>
        <translation>漲的顏色</translation>
    </message>
    <message>
        <source>Turns profit and loss round everywhere: figures, charts, pictures. What is in order or wrong never turns.</source>
        <translation>對調各處的盈虧顏色：數值、圖表、圖片。表示正常或異常的顏色不變。</translation>
    </message>
    <message>
        <source>As usual in my language</source>
        <translation>依語言習慣</translation>
    </message>
    <message>
        <source>Green (or blue) is up</source>
        <translation>綠（或藍）漲</translation>
    </message>
    <message>
        <source>Red (or orange) is up</source>
        <translation>紅（或橙）漲</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>顯示密度</translation>
    </message>
    <message>
        <source>Compact shows about a third more rows in a table.</source>
        <translation>緊湊模式下，表格可多顯示約三分之一的列。</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>寬鬆</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>緊湊</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>語言</translation>
    </message>
    <message>
        <source>Words, figures and dates. Takes effect when ProfitShare is next started.</source>
        <translation>文字、數字與日期。下次啟動 ProfitShare 時生效。</translation>
    </message>
    <message>
        <source>Large amounts</source>
        <translation>大額金額</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>完整顯示</translation>
    </message>
    <message>
        <source>In 万 and 亿</source>
        <translation>以萬、億為單位</translation>
    </message>
    <message>
        <source>Privacy at the start</source>
        <translation>啟動時的隱私</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H hides and shows amounts at any time.</source>
        <translation>隨時可按 Ctrl+Shift+H 隱藏或顯示金額。</translation>
    </message>
    <message>
        <source>As it was last</source>
        <translation>沿用上次</translation>
    </message>
    <message>
        <source>Everything is shown</source>
        <translation>全部顯示</translation>
    </message>
    <message>
        <source>Amounts are hidden</source>
        <translation>隱藏金額</translation>
    </message>
    <message>
        <source>All figures and names are hidden</source>
        <translation>隱藏所有數字與名稱</translation>
    </message>
    <message>
        <source>Amounts are scrambled, for screenshots</source>
        <translation>混淆金額，用於螢幕截圖</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>偏好設定</translation>
    </message>
    <message>
        <source>ProfitShare speaks the other language when it is next started.</source>
        <translation>語言將在下次啟動 ProfitShare 時切換。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>This is the &amp;whole list: who is not in it has left</source>
        <translation>這是完整清單：不在其中者已離開(&amp;W)</translation>
    </message>
    <message>
        <source>Take the tick away where the list goes on, as on a page with numbers below.</source>
        <translation>若清單還有後續（如頁面下方有頁碼），請取消勾選。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>預覽</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>The mapping is not finished yet.</source>
        <translation>對應尚未完成。</translation>
    </message>
    <message>
        <source>Still needed: {columns}</source>
        <translation>還需要：{columns}</translation>
    </message>
    <message>
        <source>The first rows, as they would be saved</source>
        <translation>前幾列儲存後的樣子</translation>
    </message>
    <message>
        <source>None of the first rows can be used.</source>
        <translation>前幾列均無法使用。</translation>
    </message>
    <message>
        <source>Refused lines · {count}</source>
        <translation>被拒絕的列 · {count}</translation>
    </message>
</context>
<context>
    <name>PrivacyBanner</name>
    <message>
        <source>Show amounts</source>
        <translation>顯示金額</translation>
    </message>
    <message>
        <source>Amounts are hidden.</source>
        <translation>金額已隱藏。</translation>
    </message>
    <message>
        <source>Percentages, counts and names are shown.</source>
        <translation>百分比、計數與名稱照常顯示。</translation>
    </message>
    <message>
        <source>Amounts, percentages, counts and names are hidden.</source>
        <translation>金額、百分比、計數與名稱已隱藏。</translation>
    </message>
    <message>
        <source>Shapes and order stay true.</source>
        <translation>圖形與排序保持真實。</translation>
    </message>
    <message>
        <source>These amounts and names are not real.</source>
        <translation>這些金額與名稱不是真實的。</translation>
    </message>
    <message>
        <source>Every amount is multiplied by one secret factor; percentages are true.</source>
        <translation>所有金額均乘以同一個保密係數；百分比為真實值。</translation>
    </message>
</context>
<context>
    <name>PrivacyButton</name>
    <message>
        <source>Normal: everything is shown</source>
        <translation>一般：全部顯示</translation>
    </message>
    <message>
        <source>Semi-private: amounts hidden, percentages shown</source>
        <translation>半隱私：隱藏金額，顯示百分比</translation>
    </message>
    <message>
        <source>Private: amounts, percentages, counts and names hidden</source>
        <translation>隱私：隱藏金額、百分比、計數與名稱</translation>
    </message>
    <message>
        <source>Scrambled, for screenshots: amounts times a secret factor, names made up</source>
        <translation>混淆，用於螢幕截圖：金額乘以保密係數，名稱為虛構</translation>
    </message>
    <message>
        <source>The shapes of charts, the sizes of bars and the order of a sorted table stay true, and what you type, such as a limit, stays readable.</source>
        <translation>圖表的形狀、長條的長短與表格的排序保持真實；您輸入的內容（如限值）仍可讀。</translation>
    </message>
    <message>
        <source>Hide figures ({keys})</source>
        <translation>隱藏數字 ({keys})</translation>
    </message>
    <message>
        <source>Privacy: figures are hidden</source>
        <translation>隱私：數字已隱藏</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>隱私</translation>
    </message>
</context>
<context>
    <name>PrivacyDoor</name>
    <message>
        <source>One moment…</source>
        <translation>請稍候…</translation>
    </message>
</context>
<context>
    <name>ProfitCards</name>
    <message>
        <source>Pending share</source>
        <translation>待結算分潤</translation>
    </message>
    <message>
        <source>Share ratio in force</source>
        <translation>生效分潤比例</translation>
    </message>
    <message>
        <source>Settled in total</source>
        <translation>累計結算</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln settled window(s)</source>
        <translation>
            <numerusform>共 %Ln 個已結算週期</numerusform>
        </translation>
    </message>
    <message>
        <source>last: {amount} on {day}</source>
        <translation>最近：{day} {amount}</translation>
    </message>
</context>
<context>
    <name>ProfitChart</name>
    <message>
        <source>Reading the archive…</source>
        <translation>正在讀取本機資料庫…</translation>
    </message>
</context>
<context>
    <name>ProfitPage</name>
    <message>
        <source>Pending</source>
        <translation>待結算</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>平台報告</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>估算</translation>
    </message>
    <message>
        <source>Pending shares and settlements</source>
        <translation>待結算分潤與結算紀錄</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>結算紀錄</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>正在讀取本機資料庫…</translation>
    </message>
    <message>
        <source>Drawing the curve…</source>
        <translation>正在繪製曲線…</translation>
    </message>
    <message>
        <source>Pending · {count}</source>
        <translation>待結算 · {count}</translation>
    </message>
    <message>
        <source>Settlements · {count}</source>
        <translation>結算紀錄 · {count}</translation>
    </message>
</context>
<context>
    <name>ProfitStates</name>
    <message>
        <source>No account yet</source>
        <translation>尚無帳戶</translation>
    </message>
    <message>
        <source>Import the orders your platform lets you export; the account is made with the first of them. They are settled by the platform&apos;s rules, and every payout shows its formula.</source>
        <translation>匯入平台允許匯出的訂單；首次匯入時會自動建立帳戶。訂單依平台規則結算，每次發放都顯示其公式。</translation>
    </message>
    <message>
        <source>The same on the command line:</source>
        <translation>對應的命令列：</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>用示範資料隨意看看</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>匯入檔案…</translation>
    </message>
    <message>
        <source>No orders in this account yet</source>
        <translation>此帳戶尚無訂單</translation>
    </message>
    <message>
        <source>Import the orders of your copiers. A file may be imported again at any time: what is known already is not added twice.</source>
        <translation>匯入您跟單者的訂單。同一檔案可隨時再次匯入：已有內容不會重複新增。</translation>
    </message>
    <message>
        <source>Add by hand…</source>
        <translation>手動新增…</translation>
    </message>
    <message>
        <source>Nothing to see at that instant</source>
        <translation>該時點沒有內容</translation>
    </message>
    <message>
        <source>The archive had learned of no order by then. What was imported later is left out.</source>
        <translation>當時本機資料庫尚未收錄任何訂單。之後匯入的內容不計入。</translation>
    </message>
    <message>
        <source>No order had been opened by then.</source>
        <translation>當時尚未開出任何訂單。</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>回到目前</translation>
    </message>
    <message>
        <source>Which share ratio was in force?</source>
        <translation>當時生效的分潤比例是多少？</translation>
    </message>
    <message>
        <source>The platform&apos;s export does not say. Put this into a file called ratio.csv, with your own ratio and one line for every change, and import it.</source>
        <translation>平台匯出檔案中沒有說明。請將以下內容存為 ratio.csv，填入您自己的比例，每次變更一列，然後匯入。</translation>
    </message>
    <message>
        <source>Enter it by hand…</source>
        <translation>手動輸入…</translation>
    </message>
</context>
<context>
    <name>ProfitViews</name>
    <message>
        <source>Settlements</source>
        <translation>結算紀錄</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>倉位</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>績效</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假設分析</translation>
    </message>
    <message>
        <source>Views of the profit</source>
        <translation>收益檢視</translation>
    </message>
    <message>
        <source>Share card…</source>
        <translation>分享卡片…</translation>
    </message>
    <message>
        <source>A picture of your results to post, without amounts</source>
        <translation>可供發布的績效圖片，不含金額</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>How far the import is</source>
        <translation>匯入進度</translation>
    </message>
    <message>
        <source>Everything is saved at the end, at once. Cancel leaves the archive as it was.</source>
        <translation>全部內容在最後一次儲存。取消則本機資料庫維持原樣。</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>正在匯入 {name}</translation>
    </message>
    <message>
        <source>{saved} of {rows} rows written</source>
        <translation>已寫入 {saved}/{rows} 列</translation>
    </message>
    <message>
        <source>{percent} read</source>
        <translation>已讀取 {percent}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>PromptDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>As of {instant}</source>
        <translation>截至 {instant}</translation>
    </message>
    <message>
        <source>Proof of a payout</source>
        <translation>發放證明</translation>
    </message>
    <message>
        <source>{nickname} · id {copier}</source>
        <translation>{nickname} · ID {copier}</translation>
    </message>
    <message>
        <source>All copiers together</source>
        <translation>全部跟單者合計</translation>
    </message>
    <message>
        <source>Formula with its numbers</source>
        <translation>公式與數值</translation>
    </message>
    <message>
        <source>Due and paid</source>
        <translation>應得與已發放</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more payment(s)</source>
        <translation>
            <numerusform>另有 %Ln 筆付款</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more note(s)</source>
        <translation>
            <numerusform>另有 %Ln 則備註</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules and their source</source>
        <translation>規則及其來源</translation>
    </message>
    <message>
        <source>{source}: {document}</source>
        <translation>{source}：{document}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more source(s)</source>
        <translation>
            <numerusform>另有 %Ln 個來源</numerusform>
        </translation>
    </message>
    <message>
        <source>Path of the high-water mark</source>
        <translation>高水位線軌跡</translation>
    </message>
    <message>
        <source>Orders behind it</source>
        <translation>相關訂單</translation>
    </message>
    <message>
        <source>The digest is of the CSV of this proof, every byte above its last line. One digit changed in the CSV, and it is another one. Computed by the lead trader&apos;s own program, ProfitShare, from the archive it keeps; not a statement of the platform.</source>
        <translation>摘要值取自此證明的 CSV，涵蓋其最後一列之上的每個位元組。CSV 中改動一個數字，摘要值即不同。由帶單員自己的程式 ProfitShare 根據其保存的資料庫計算；並非平台聲明。</translation>
    </message>
    <message>
        <source>SHA-256 of the CSV of this proof: {digest}</source>
        <translation>此證明 CSV 的 SHA-256：{digest}</translation>
    </message>
    <message>
        <source>High-water mark</source>
        <translation>高水位線</translation>
    </message>
    <message>
        <source>Sum of each order&apos;s net × its ratio; nothing if the net is a loss</source>
        <translation>每筆訂單淨盈虧 × 其比例之和；若淨盈虧為虧損則為零</translation>
    </message>
    <message>
        <source>Total so far × ratio − already shared, never below 0</source>
        <translation>至今合計 × 比例 − 已分潤，不低於 0</translation>
    </message>
    <message>
        <source>Total so far × ratio − already shared − ratio adjustment, never below 0</source>
        <translation>至今合計 × 比例 − 已分潤 − 比例調整，不低於 0</translation>
    </message>
    <message>
        <source>(Total so far − high-water mark) × ratio, never below 0</source>
        <translation>(至今合計 − 高水位線) × 比例，不低於 0</translation>
    </message>
    <message>
        <source>Trading fees counted otherwise</source>
        <translation>交易手續費計法不同</translation>
    </message>
    <message>
        <source>Funding counted otherwise</source>
        <translation>資金費計法不同</translation>
    </message>
    <message>
        <source>A trade left out or counted twice</source>
        <translation>遺漏或重複計入一筆交易</translation>
    </message>
    <message>
        <source>Another share ratio</source>
        <translation>分潤比例不同</translation>
    </message>
    <message>
        <source>An order put into another window</source>
        <translation>訂單歸入了其他週期</translation>
    </message>
    <message>
        <source>Held back, or paid although it waits</source>
        <translation>暫緩發放，或應等待卻已發放</translation>
    </message>
    <message>
        <source>An early settlement</source>
        <translation>提前結算</translation>
    </message>
    <message>
        <source>Withheld and not yet refunded</source>
        <translation>已預扣，尚未返還</translation>
    </message>
    <message>
        <source>Losses or high-water mark carried otherwise</source>
        <translation>虧損或高水位線結轉不同</translation>
    </message>
    <message>
        <source>A rebate of fees mixed in</source>
        <translation>混入了手續費返佣</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>捨入</translation>
    </message>
    <message>
        <source>Conversion at another rate</source>
        <translation>換算匯率不同</translation>
    </message>
    <message>
        <source>Matched: paid what was due</source>
        <translation>一致：已依應得發放</translation>
    </message>
    <message>
        <source>Explained: all of the difference has a name</source>
        <translation>已解釋：全部差異均有原因</translation>
    </message>
    <message>
        <source>Disputed: not all of it can be explained</source>
        <translation>有爭議：並非全部可解釋</translation>
    </message>
    <message>
        <source>Waiting: it is too early to expect it</source>
        <translation>等待：尚未到應發放的時間</translation>
    </message>
    <message>
        <source>No payment was ever recorded, so a missing one says nothing</source>
        <translation>從未記錄過付款，因此缺少付款不說明問題</translation>
    </message>
    <message>
        <source>Nothing was due and nothing came</source>
        <translation>無應得，也無入帳</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>應得</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已發放</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Unexplained</source>
        <translation>原因不明</translation>
    </message>
    <message numerus="yes">
        <source>Paid in one sum for %Ln copier(s).</source>
        <translation>
            <numerusform>為 %Ln 位跟單者合併發放。</numerusform>
        </translation>
    </message>
    <message>
        <source>Or: {causes}</source>
        <translation>或：{causes}</translation>
    </message>
    <message>
        <source>always, as far as is known</source>
        <translation>據現有資料一直如此</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>公式</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>生效起始</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>生效截至</translation>
    </message>
    <message>
        <source>{document} · {sections}</source>
        <translation>{document} · {sections}</translation>
    </message>
    <message>
        <source>Closed and settled before</source>
        <translation>此前已平倉並結算</translation>
    </message>
    <message>
        <source>Unrealised at the cut-off</source>
        <translation>截止時未實現</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s), net {net}, share {share}</source>
        <translation>
            <numerusform>%Ln 筆訂單，淨盈虧 {net}，分潤 {share}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more order(s): net {net}, share {share}. The CSV has all.</source>
        <translation>
            <numerusform>另有 %Ln 筆訂單：淨盈虧 {net}，分潤 {share}。CSV 中有全部內容。</numerusform>
        </translation>
    </message>
    <message>
        <source>{mark} · PnL {base} · {day}</source>
        <translation>{mark} · 盈虧 {base} · {day}</translation>
    </message>
    <message>
        <source>PnL as the platform shows it</source>
        <translation>平台顯示的盈虧</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>平倉</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>幣對</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>已實現</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手續費</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>資金費</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>淨盈虧</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分潤</translation>
    </message>
    <message>
        <source>{platform} futures: {days} consecutive days</source>
        <translation>{platform} 合約：連續 {days} 天</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>淨盈利</translation>
    </message>
    <message>
        <source>Closed orders</source>
        <translation>已平倉訂單</translation>
    </message>
    <message>
        <source>Won / lost</source>
        <translation>盈利 / 虧損</translation>
    </message>
    <message>
        <source>{won} / {lost}</source>
        <translation>{won} / {lost}</translation>
    </message>
    <message>
        <source>Win rate</source>
        <translation>勝率</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>獲利因子</translation>
    </message>
    <message>
        <source>Deepest fall</source>
        <translation>最大跌幅</translation>
    </message>
    <message>
        <source>Net profit so far, day by day</source>
        <translation>逐日累計淨盈利</translation>
    </message>
    <message>
        <source>Net profit of each day</source>
        <translation>每日淨盈利</translation>
    </message>
    <message>
        <source>Net: realised PnL − trading fees ({fees}) ± funding.</source>
        <translation>淨盈虧：已實現盈虧 − 交易手續費 ({fees}) ± 資金費。</translation>
    </message>
    <message>
        <source>Mostly {symbols}.</source>
        <translation>主要為 {symbols}。</translation>
    </message>
    <message>
        <source>Days are those of the platform. Made {instant} from own records.</source>
        <translation>日期以平台為準。於 {instant} 根據自有紀錄產生。</translation>
    </message>
    <message>
        <source>Orders in other assets, left out: {count}.</source>
        <translation>其他幣種的訂單未計入：{count}。</translation>
    </message>
    <message>
        <source>No payment record to compare with this settlement.</source>
        <translation>沒有可與此結算核對的付款紀錄。</translation>
    </message>
</context>
<context>
    <name>ProofGallery</name>
    <message>
        <source>Add &amp;images…</source>
        <translation>新增圖片(&amp;I)…</translation>
    </message>
    <message>
        <source>Pas&amp;te</source>
        <translation>貼上(&amp;T)</translation>
    </message>
    <message>
        <source>Pro&amp;ve it for me</source>
        <translation>為我產生證明(&amp;V)</translation>
    </message>
    <message>
        <source>Draws the curve and the figures of your own orders of the last 30 whole days.</source>
        <translation>根據您自己最近 30 個整日的訂單繪製曲線與統計數字。</translation>
    </message>
    <message>
        <source>Profit curve or order statistics of {days} consecutive days within a year. Drop images here or paste them; up to {megabytes} MB each. Place and device are taken out of them.</source>
        <translation>一年內連續 {days} 天的收益曲線或訂單統計。將圖片拖曳到此處或貼上；每張不超過 {megabytes} MB。拍攝地點與裝置資訊會被移除。</translation>
    </message>
    <message>
        <source>{count} of {most} images</source>
        <translation>{count}/{most} 張圖片</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>%Ln 張圖片</numerusform>
        </translation>
    </message>
    <message>
        <source>{images} · {days} consecutive days shown</source>
        <translation>{images} · 顯示連續 {days} 天</translation>
    </message>
</context>
<context>
    <name>Radar</name>
    <message>
        <source>The rulebook of {platform} was changed</source>
        <translation>{platform} 的規則書已變更</translation>
    </message>
    <message>
        <source>The rulebook of {platform} was changed, from {at} on</source>
        <translation>{platform} 的規則書已變更，自 {at} 起生效</translation>
    </message>
    <message>
        <source>{platform} has new rules since {at}</source>
        <translation>{platform} 自 {at} 起實施新規則</translation>
    </message>
    <message>
        <source>{platform} has new rules from {at} on</source>
        <translation>{platform} 將自 {at} 起實施新規則</translation>
    </message>
</context>
<context>
    <name>RadarCard</name>
    <message>
        <source>See what &amp;changes…</source>
        <translation>查看變更內容(&amp;C)…</translation>
    </message>
    <message>
        <source>Your share may come out otherwise.</source>
        <translation>您的分潤可能因此改變。</translation>
    </message>
    <message>
        <source>No share depends on it.</source>
        <translation>不影響任何分潤。</translation>
    </message>
</context>
<context>
    <name>RadarDialog</name>
    <message>
        <source>What changes in the rules</source>
        <translation>規則的變更</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>稍後</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>我知道了(&amp;U)</translation>
    </message>
</context>
<context>
    <name>RatioSection</name>
    <message>
        <source>Your history at another ratio</source>
        <translation>以其他比例重算您的歷史</translation>
    </message>
    <message>
        <source>Every order led at</source>
        <translation>所有訂單的帶單比例</translation>
    </message>
    <message>
        <source>Share ratio to try</source>
        <translation>試算分潤比例</translation>
    </message>
    <message>
        <source>Share ratio to try, in percent</source>
        <translation>試算分潤比例，百分比</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Above the largest ratio in this account&apos;s rules, {largest}.</source>
        <translation>高於此帳戶規則的最大比例 {largest}。</translation>
    </message>
    <message>
        <source>At {ratio} you would have earned {amount} more, your copiers as much less.</source>
        <translation>若比例為 {ratio}，您將多得 {amount}，跟單者相應減少。</translation>
    </message>
    <message>
        <source>At {ratio} you would have earned {amount} less, your copiers more.</source>
        <translation>若比例為 {ratio}，您將少得 {amount}，跟單者相應增加。</translation>
    </message>
    <message>
        <source>At {ratio} you would have earned exactly what you did.</source>
        <translation>若比例為 {ratio}，您的所得與實際完全相同。</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln of {copiers} copiers may leave ({part}) before it pays less, if all pay alike.</source>
        <translation>
            <numerusform>若各人支付相同，{copiers} 位跟單者中最多離開 %Ln 位（{part}），收入仍不低於實際。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If those who pay most leave first, up to %Ln.</source>
        <translation>
            <numerusform>若支付最多者先離開，則最多 %Ln 位。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes %Ln more copier(s) of the same kind to earn the same.</source>
        <translation>
            <numerusform>需要再增加 %Ln 位同類跟單者才能獲得同樣的收入。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares settled</source>
        <translation>已結算分潤</translation>
    </message>
    <message>
        <source>Share pending</source>
        <translation>待結算分潤</translation>
    </message>
    <message>
        <source>Copiers&apos; net before your share</source>
        <translation>分潤前跟單者淨盈虧</translation>
    </message>
    <message>
        <source>Copiers keep</source>
        <translation>跟單者保留</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>指標</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>幣種</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>實際</translation>
    </message>
    <message>
        <source>At this ratio</source>
        <translation>依此比例</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
</context>
<context>
    <name>RealAmounts</name>
    <message>
        <source>The file will hold real amounts and names, though the screen hides them.</source>
        <translation>螢幕上雖已隱藏，但檔案將包含真實的金額與名稱。</translation>
    </message>
    <message>
        <source>Write real amounts</source>
        <translation>寫入真實金額</translation>
    </message>
</context>
<context>
    <name>RealAmountsDialog</name>
    <message>
        <source>Write real amounts?</source>
        <translation>寫入真實金額？</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>選擇檔案…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Columns</source>
        <translation>欄位</translation>
    </message>
    <message>
        <source>Columns of {table}</source>
        <translation>{table}的欄位</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Copy with header</source>
        <translation>連同標題複製</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>重設欄位</translation>
    </message>
</context>
<context>
    <name>RecordsTable</name>
    <message>
        <source>Settlements</source>
        <translation>結算紀錄</translation>
    </message>
    <message>
        <source>No window has been settled yet.</source>
        <translation>尚無已結算週期。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>週期</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>跟單者</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>基數</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>應得</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>{status} · on a gap</source>
        <translation>{status} · 涉及缺口</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>equity is above the limit</source>
        <translation>權益高於限值</translation>
    </message>
    <message>
        <source>has an open position</source>
        <translation>有持倉</translation>
    </message>
    <message>
        <source>has an active order</source>
        <translation>有掛單</translation>
    </message>
    <message>
        <source>the platform does not let him be removed</source>
        <translation>平台不允許移除此人</translation>
    </message>
    <message>
        <source>equity is not known</source>
        <translation>權益未知</translation>
    </message>
    <message>
        <source>open positions are not known</source>
        <translation>持倉未知</translation>
    </message>
    <message>
        <source>active orders are not known</source>
        <translation>掛單未知</translation>
    </message>
    <message>
        <source>the platform&apos;s rule is not known</source>
        <translation>平台規則未知</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>已計畫</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已傳送</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒絕</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>未處理</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未傳送</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待辦</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>已勾選</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>已離開</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>已放棄</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>再次回來</translation>
    </message>
    <message>
        <source>Still listed</source>
        <translation>仍在清單中</translation>
    </message>
    <message>
        <source>Removal confirmed</source>
        <translation>移除已確認</translation>
    </message>
    <message>
        <source>Undone before anything was sent</source>
        <translation>傳送前已復原</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>已結束</translation>
    </message>
    <message>
        <source>Something is to be done again</source>
        <translation>有事項需重做</translation>
    </message>
    <message>
        <source>no longer on the list</source>
        <translation>已不在清單中</translation>
    </message>
    <message>
        <source>No answer came. It is settled by reading the list again, never by sending again.</source>
        <translation>未收到回應。將透過重新讀取清單確認，絕不重複傳送。</translation>
    </message>
    <message>
        <source>Nothing was sent. Retry, to look at him again.</source>
        <translation>未傳送任何內容。重試以再次查看此人。</translation>
    </message>
    <message>
        <source>No answer came, and he is still on the list. Retry, to look again.</source>
        <translation>未收到回應，此人仍在清單中。重試以再次查看。</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>未說明原因</translation>
    </message>
    <message>
        <source>The platform said: “{said}”. Look at him on its own pages, or retry later.</source>
        <translation>平台傳回：「{said}」。請在平台頁面上查看此人，或稍後重試。</translation>
    </message>
    <message>
        <source>about {count} s</source>
        <translation>約 {count} 秒</translation>
    </message>
    <message>
        <source>about {count} min</source>
        <translation>約 {count} 分鐘</translation>
    </message>
    <message>
        <source>The list of copiers could not be read whole.</source>
        <translation>未能完整讀取跟單者清單。</translation>
    </message>
    <message>
        <source>{count} of its rows cannot be read, so nobody can be sure who is on it. Nothing is sent on such a list; the sync log has the rows.</source>
        <translation>其中 {count} 列無法讀取，因此無法確定名單。這樣的清單不會傳送任何移除；相關資料列見同步日誌。</translation>
    </message>
    <message>
        <source>It kept changing meanwhile. Nothing is sent on such a list; try again.</source>
        <translation>清單在此期間不斷變動。這樣的清單不會傳送任何移除；請重試。</translation>
    </message>
    <message>
        <source>There is no API key for this account.</source>
        <translation>此帳戶沒有 API 金鑰。</translation>
    </message>
    <message>
        <source>Give it on the Accounts page; it needs the right to remove.</source>
        <translation>請在「帳戶」頁輸入；需要移除權限。</translation>
    </message>
    <message>
        <source>He had left before anything was sent.</source>
        <translation>此人在傳送前已離開。</translation>
    </message>
    <message>
        <source>now {equity}</source>
        <translation>現為 {equity}</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Worklist of inactive copiers</source>
        <translation>不活躍跟單者作業清單</translation>
    </message>
    <message>
        <source>Remove inactive copiers</source>
        <translation>移除不活躍跟單者</translation>
    </message>
    <message>
        <source>Copiers of this removal</source>
        <translation>此次移除的跟單者</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Dry run to CSV…</source>
        <translation>試執行，存為 CSV(&amp;D)…</translation>
    </message>
    <message>
        <source>Saved as {name}; nothing was sent.</source>
        <translation>已儲存為 {name}；未傳送任何內容。</translation>
    </message>
    <message>
        <source>Groups of copiers</source>
        <translation>跟單者分組</translation>
    </message>
    <message>
        <source>Type {count} to confirm</source>
        <translation>輸入 {count} 以確認</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>不符合條件</translation>
    </message>
    <message>
        <source>stay; why is in the list</source>
        <translation>保留；原因見清單</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>stay; never selected for you</source>
        <translation>保留；絕不會自動選取</translation>
    </message>
    <message>
        <source>To be removed by you</source>
        <translation>由您自行移除</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>將被移除</translation>
    </message>
    <message>
        <source>removal-dry-run.csv</source>
        <translation>removal-dry-run.csv</translation>
    </message>
    <message>
        <source>Dry run to CSV</source>
        <translation>試執行，存為 CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>To be removed by you · {count}</source>
        <translation>由您自行移除 · {count}</translation>
    </message>
    <message>
        <source>Will be removed · {count}</source>
        <translation>將被移除 · {count}</translation>
    </message>
    <message>
        <source>Not eligible · {count}</source>
        <translation>不符合條件 · {count}</translation>
    </message>
    <message>
        <source>Unknown · {count}</source>
        <translation>未知 · {count}</translation>
    </message>
    <message>
        <source>No longer listed · {count}</source>
        <translation>已不在清單中 · {count}</translation>
    </message>
    <message numerus="yes">
        <source>List %Ln copier(s) to remove by hand</source>
        <translation>
            <numerusform>列出 %Ln 位跟單者，手動移除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln copier(s)</source>
        <translation>
            <numerusform>移除 %Ln 位跟單者</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of these can be removed</source>
        <translation>其中沒有可移除的人</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln inactive copier(s) from {place}?</source>
        <translation>
            <numerusform>從 {place} 移除 %Ln 位不活躍跟單者？</numerusform>
        </translation>
    </message>
    <message>
        <source>{platform} has no call for it: you get a list to work through on its own pages, and the next import or sync confirms who is gone.</source>
        <translation>{platform} 沒有相應介面：您會得到一份清單，在平台頁面上逐一處理；下次匯入或同步會確認誰已離開。</translation>
    </message>
    <message>
        <source>{sentence} It says: “{how}”.</source>
        <translation>{sentence}平台說明：「{how}」。</translation>
    </message>
    <message>
        <source>Removed copiers stop copying at once. You cannot add them back; they may come back by themselves after {minutes} minutes.</source>
        <translation>被移除的跟單者立即停止跟單。您無法將其加回；{minutes} 分鐘後他們可自行回來。</translation>
    </message>
    <message>
        <source>Removed copiers stop copying at once. You cannot add them back.</source>
        <translation>被移除的跟單者立即停止跟單。您無法將其加回。</translation>
    </message>
    <message>
        <source>{what} {next_step} Until the list is read nobody can be removed.</source>
        <translation>{what}{next_step}讀取清單之前不能移除任何人。</translation>
    </message>
    <message>
        <source>There is no API key for this account, so nobody can be removed. Give one on the Accounts page; it needs the right to remove copiers.</source>
        <translation>此帳戶沒有 API 金鑰，因此不能移除任何人。請在「帳戶」頁輸入；需要移除跟單者的權限。</translation>
    </message>
    <message numerus="yes">
        <source>that of %Ln copier(s) is not known</source>
        <translation>
            <numerusform>其中 %Ln 位跟單者未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pending share of %Ln copier(s) not known</source>
        <translation>
            <numerusform>%Ln 位跟單者的待結算分潤未知</numerusform>
        </translation>
    </message>
    <message>
        <source>pending share {owed}; {unknown}</source>
        <translation>待結算分潤 {owed}；{unknown}</translation>
    </message>
    <message>
        <source>no pending share</source>
        <translation>無待結算分潤</translation>
    </message>
    <message>
        <source>pending share {owed}</source>
        <translation>待結算分潤 {owed}</translation>
    </message>
    <message>
        <source>A pending share is settled when its copier is removed.</source>
        <translation>移除跟單者時結算其待結算分潤。</translation>
    </message>
    <message>
        <source>Whether a pending share is still paid after a removal is not documented here.</source>
        <translation>移除後待結算分潤是否仍會發放，此處沒有文件依據。</translation>
    </message>
    <message>
        <source>Up to {rate} calls a second, {time}</source>
        <translation>每秒最多 {rate} 次呼叫，{time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected copier(s) hidden by the filter stay out</source>
        <translation>
            <numerusform>被篩選隱藏的 %Ln 位已選跟單者不包括在內</numerusform>
        </translation>
    </message>
    <message>
        <source>Active ratio {before} → {after}</source>
        <translation>活躍率 {before} → {after}</translation>
    </message>
    <message>
        <source>copiers {before} → {after}</source>
        <translation>跟單者 {before} → {after}</translation>
    </message>
    <message>
        <source>copiers&apos; equity {before} → {after}</source>
        <translation>跟單者權益 {before} → {after}</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>跟單者</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>權益</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>跟單時長</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count} 天</translation>
    </message>
    <message>
        <source>Share paid</source>
        <translation>已發放分潤</translation>
    </message>
    <message>
        <source>Pending share</source>
        <translation>待結算分潤</translation>
    </message>
    <message>
        <source>To high-water mark</source>
        <translation>距高水位線</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What this does to your level is unknown: none is documented.</source>
        <translation>對您等級的影響未知：沒有相關文件。</translation>
    </message>
    <message>
        <source>Levels of the platform: {levels}</source>
        <translation>平台等級：{levels}</translation>
    </message>
</context>
<context>
    <name>RemovalDoor</name>
    <message numerus="yes">
        <source>%Ln removed, as reading the list shows</source>
        <translation>
            <numerusform>已移除 %Ln 位，經讀取清單確認</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not removed, still on the list</source>
        <translation>
            <numerusform>未移除 %Ln 位，仍在清單中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent without an answer, to be settled by reading the list; this takes the API key</source>
        <translation>
            <numerusform>已傳送 %Ln 位但無回應，將透過讀取清單確認；需要 API 金鑰</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln never sent, and left alone</source>
        <translation>
            <numerusform>%Ln 位從未傳送，未作處理</numerusform>
        </translation>
    </message>
    <message>
        <source>A removal was ended before its time</source>
        <translation>一次移除被提前中斷</translation>
    </message>
    <message>
        <source>Nothing was sent twice. This is what became of {account}&apos;s copiers:</source>
        <translation>沒有重複傳送。{account} 的跟單者情況如下：</translation>
    </message>
    <message>
        <source>{title}: {names}</source>
        <translation>{title}：{names}</translation>
    </message>
    <message>
        <source>A removal that was ended before its time is not settled yet.</source>
        <translation>一次被提前中斷的移除尚未確認結果。</translation>
    </message>
    <message>
        <source>Nothing new is sent before the list of copiers has been read.</source>
        <translation>重新讀取跟單者清單之前，不會傳送任何新內容。</translation>
    </message>
</context>
<context>
    <name>RemovalEffectDialog</name>
    <message>
        <source>Effect of a removal</source>
        <translation>移除的影響</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message numerus="yes">
        <source>If the %Ln selected copier(s) were gone</source>
        <translation>
            <numerusform>若移除所選的 %Ln 位跟單者</numerusform>
        </translation>
    </message>
    <message>
        <source>A question to your own archive: nobody is removed by it.</source>
        <translation>僅查詢您的本機資料庫：不會移除任何人。</translation>
    </message>
    <message>
        <source>Nothing is pending from them.</source>
        <translation>他們沒有待結算分潤。</translation>
    </message>
    <message>
        <source>Nothing is known to be pending from them.</source>
        <translation>他們沒有已知的待結算分潤。</translation>
    </message>
    <message>
        <source>Pending from them: {amounts}</source>
        <translation>其待結算分潤：{amounts}</translation>
    </message>
</context>
<context>
    <name>ReportedTable</name>
    <message>
        <source>Shares the platform reported</source>
        <translation>平台報告的分潤</translation>
    </message>
    <message>
        <source>Nothing was reported yet: sync the account with its exchange.</source>
        <translation>尚無平台報告：請將此帳戶與交易所同步。</translation>
    </message>
    <message>
        <source>The platform reports no share, paid or pending.</source>
        <translation>平台未報告任何已發放或待結算的分潤。</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>發放時間</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>跟單者</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分潤</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>幣種</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>待結算</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>已發放</translation>
    </message>
    <message>
        <source>Paid · not in the ledger</source>
        <translation>已發放 · 流水中無</translation>
    </message>
    <message>
        <source>The platform says it paid this; its own ledger has no such row.</source>
        <translation>平台稱已發放，但其資金流水中沒有相應紀錄。</translation>
    </message>
    <message>
        <source>{name}: copier {copier}</source>
        <translation>{name}：跟單者 {copier}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) bear this name: {copiers}</source>
        <translation>
            <numerusform>%Ln 位跟單者使用此名稱：{copiers}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the platform hides the rest of the name.</source>
        <translation>{name}：平台隱藏了名稱的其餘部分。</translation>
    </message>
    <message>
        <source>{name}: nobody on the list of copiers bears this name now.</source>
        <translation>{name}：目前跟單者清單中沒有人使用此名稱。</translation>
    </message>
    <message>
        <source>{amount}, {source} as “{sent}”</source>
        <translation>{amount}，{source}原文為「{sent}」</translation>
    </message>
</context>
<context>
    <name>RestatementsDialog</name>
    <message>
        <source>Settlements of {account} that changed</source>
        <translation>{account} 有變更的結算</translation>
    </message>
    <message>
        <source>Orders that came late, corrections and other rules can change what was due in a window long settled. The window then shows the new figure; what it was stays here.</source>
        <translation>遲到的訂單、更正或規則變更，都可能改變早已結算的週期的應得金額。該週期隨後顯示新的數值；原數值保留在此。</translation>
    </message>
    <message>
        <source>Settlements that changed</source>
        <translation>有變更的結算</translation>
    </message>
    <message>
        <source>Check every window again</source>
        <translation>重新核對全部週期</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Settling everything again…</source>
        <translation>正在全部重新結算…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settlement(s) differ from a full recompute. Please report this; the figures of a full recompute are the right ones.</source>
        <translation>
            <numerusform>%Ln 筆結算與完整重算不同。請回報此問題；以完整重算的數值為準。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln window(s) settled again from their orders: all are as they were kept.</source>
        <translation>
            <numerusform>已根據訂單重新結算 %Ln 個週期：全部與保存的一致。</numerusform>
        </translation>
    </message>
    <message>
        <source>Window</source>
        <translation>週期</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>跟單者</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>原應得</translation>
    </message>
    <message>
        <source>Is due</source>
        <translation>現應得</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Because of</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>發現時間</translation>
    </message>
    <message>
        <source>no settlement</source>
        <translation>無結算</translation>
    </message>
    <message>
        <source>other rules</source>
        <translation>規則不同</translation>
    </message>
    <message>
        <source>late or corrected rows</source>
        <translation>遲到或更正的資料列</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Added</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已變更</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>未變更</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>已排除</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒絕</translation>
    </message>
    <message>
        <source>&amp;Save refused lines as CSV…</source>
        <translation>將被拒絕的列存為 CSV(&amp;S)…</translation>
    </message>
    <message>
        <source>new in the archive</source>
        <translation>本機資料庫中新增</translation>
    </message>
    <message>
        <source>corrected; what they said before is kept</source>
        <translation>已更正；原內容保留</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>by the mapping</source>
        <translation>由對應排除</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>無法讀取</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已儲存為 {name}</translation>
    </message>
    <message>
        <source>Refused lines</source>
        <translation>被拒絕的列</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Ratio change</source>
        <translation>比例變更</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>發放</translation>
    </message>
    <message>
        <source>Stopped copying</source>
        <translation>停止跟單</translation>
    </message>
    <message>
        <source>You closed copying</source>
        <translation>您關閉跟單</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>提領</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <translation>轉入</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>轉出</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>權益</translation>
    </message>
    <message>
        <source>Cumulative PnL</source>
        <translation>累計盈虧</translation>
    </message>
    <message>
        <source>Unrealised PnL</source>
        <translation>未實現盈虧</translation>
    </message>
    <message>
        <source>Your unrealised PnL</source>
        <translation>您的未實現盈虧</translation>
    </message>
    <message>
        <source>Available balance</source>
        <translation>可用餘額</translation>
    </message>
    <message>
        <source>A copier&apos;s</source>
        <translation>跟單者</translation>
    </message>
    <message>
        <source>Yours, copied</source>
        <translation>您的，被跟單</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>擱置</translation>
    </message>
    <message>
        <source>decimals are written with a point</source>
        <translation>小數點請用「.」</translation>
    </message>
    <message>
        <source>is not a time such as 2026-03-30T00:00:00Z</source>
        <translation>不是 2026-03-30T00:00:00Z 這樣的時間</translation>
    </message>
    <message>
        <source>needs a zone: end it with Z or an offset like +08:00</source>
        <translation>需要時區：以 Z 或 +08:00 之類的時差結尾</translation>
    </message>
    <message>
        <source>{field}: {why}</source>
        <translation>{field}：{why}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}：{before} → {after}</translation>
    </message>
    <message>
        <source>said since {since}</source>
        <translation>自 {since} 起的內容</translation>
    </message>
    <message>
        <source>said from {since} until {until}</source>
        <translation>{since} 至 {until} 的內容</translation>
    </message>
    <message>
        <source>by hand: {note}</source>
        <translation>手動：{note}</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手動</translation>
    </message>
</context>
<context>
    <name>RowsDialog</name>
    <message>
        <source>Orders and events of {account}</source>
        <translation>{account} 的訂單與事件</translation>
    </message>
    <message>
        <source>Kind of row</source>
        <translation>列類型</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>訂單</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>事件</translation>
    </message>
    <message>
        <source>Search in rows</source>
        <translation>在資料列中搜尋</translation>
    </message>
    <message>
        <source>Copier, order id, symbol, kind or note</source>
        <translation>跟單者、訂單 ID、幣對、類型或備註</translation>
    </message>
    <message>
        <source>Show 200 more</source>
        <translation>再顯示 200 列</translation>
    </message>
    <message>
        <source>Add by hand…</source>
        <translation>手動新增…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>更正…</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>擱置…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln row(s) are shown, there are more.</source>
        <translation>
            <numerusform>顯示最新的 %Ln 列，還有更多。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>撤回…</translation>
    </message>
    <message>
        <source>Choose a row to see what it said, and from when.</source>
        <translation>選擇一列，查看其內容及起始時間。</translation>
    </message>
    <message>
        <source>Set this order aside?</source>
        <translation>擱置此訂單？</translation>
    </message>
    <message>
        <source>It stays in the archive as your own order that nobody copied, and no settlement counts it. What it says now stays in its history.</source>
        <translation>它會作為您自己的、無人跟單的訂單保留在本機資料庫中，不計入任何結算。目前內容保留在其歷史中。</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>擱置</translation>
    </message>
    <message>
        <source>Withdraw this event?</source>
        <translation>撤回此事件？</translation>
    </message>
    <message>
        <source>It stays in the archive and no longer counts. No file that holds it brings it back.</source>
        <translation>它保留在本機資料庫中，但不再計入。任何含有它的檔案都不會使其恢復。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>{title} ({zone})</source>
        <translation>{title} ({zone})</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>跟單者</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>訂單 ID</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>幣對</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>開倉</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>平倉</translation>
    </message>
    <message>
        <source>Realised PnL</source>
        <translation>已實現盈虧</translation>
    </message>
    <message>
        <source>Trading fee</source>
        <translation>交易手續費</translation>
    </message>
    <message>
        <source>Funding fee</source>
        <translation>資金費</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比例</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>歸屬</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>類型</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>計入</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>已被取代</translation>
    </message>
</context>
<context>
    <name>RowsDoor</name>
    <message>
        <source>Add or correct by hand…</source>
        <translation>手動新增或更正…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln past settlement(s) changed…</source>
        <translation>
            <numerusform>%Ln 筆以往結算有變更…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleChips</name>
    <message>
        <source>This platform has no rule: everybody is unknown.</source>
        <translation>此平台沒有規則：所有人狀態未知。</translation>
    </message>
    <message>
        <source>Set a rule…</source>
        <translation>設定規則…</translation>
    </message>
    <message>
        <source>Platform&apos;s rule</source>
        <translation>平台規則</translation>
    </message>
    <message>
        <source>Take back your own rule</source>
        <translation>取消自訂規則</translation>
    </message>
    <message>
        <source>Equity {sign} {limit}</source>
        <translation>權益 {sign} {limit}</translation>
    </message>
    <message>
        <source>Click to change the limit.</source>
        <translation>點擊變更限值。</translation>
    </message>
    <message>
        <source>Click to ask for this condition or not.</source>
        <translation>點擊啟用或停用此條件。</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>無持倉</translation>
    </message>
    <message>
        <source>no active order</source>
        <translation>無掛單</translation>
    </message>
    <message>
        <source>Not asked for. {click}</source>
        <translation>未啟用。{click}</translation>
    </message>
    <message>
        <source>{condition} · {count} out</source>
        <translation>{condition} · 排除 {count}</translation>
    </message>
    <message>
        <source>Keeps {count} out. {click}</source>
        <translation>排除 {count} 位。{click}</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>What if they were gone?</source>
        <translation>若移除會怎樣？</translation>
    </message>
    <message>
        <source>Active ratio, equity and pending share without them; nobody is removed</source>
        <translation>沒有他們時的活躍率、權益與待結算分潤；不會移除任何人</translation>
    </message>
    <message>
        <source>Deselect</source>
        <translation>取消選取</translation>
    </message>
    <message>
        <source>Select the {count} hidden too</source>
        <translation>同時選取隱藏的 {count} 位</translation>
    </message>
    <message>
        <source>Select with the box, the space bar, or Shift and a click.</source>
        <translation>用核取方塊、空白鍵或 Shift + 點擊選取。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s)</source>
        <translation>
            <numerusform>%Ln 位跟單者</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} inactive</source>
        <translation>不活躍 {count} 位</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>未知 {count} 位</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>已選 {count} 位</translation>
    </message>
    <message>
        <source>{part} of {all} eligible</source>
        <translation>{all} 位中 {part} 位符合條件</translation>
    </message>
    <message>
        <source>{count} of them behind the filter</source>
        <translation>其中 {count} 位被篩選隱藏</translation>
    </message>
    <message>
        <source>{count} hidden by filter</source>
        <translation>被篩選隱藏 {count} 位</translation>
    </message>
    <message>
        <source>{title} {sum}, median {median}</source>
        <translation>{title} {sum}，中位數 {median}</translation>
    </message>
</context>
<context>
    <name>SettingCard</name>
    <message>
        <source>Change…</source>
        <translation>變更…</translation>
    </message>
    <message>
        <source>Start lead trading…</source>
        <translation>開始帶單…</translation>
    </message>
    <message>
        <source>Cancel lead trading…</source>
        <translation>取消帶單…</translation>
    </message>
    <message>
        <source>Say what is set…</source>
        <translation>登記目前設定…</translation>
    </message>
    <message>
        <source>Your largest ratio…</source>
        <translation>您的最大比例…</translation>
    </message>
    <message>
        <source>I have made it…</source>
        <translation>我已變更…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再次查看</translation>
    </message>
    <message>
        <source>changed from here</source>
        <translation>在此變更</translation>
    </message>
    <message>
        <source>changed on {platform}</source>
        <translation>在 {platform} 變更</translation>
    </message>
    <message>
        <source>Not known yet: say what your platform shows, or import it.</source>
        <translation>尚未知：請登記平台顯示的值，或匯入。</translation>
    </message>
    <message>
        <source>In force from {at} · {origin}</source>
        <translation>自 {at} 起生效 · {origin}</translation>
    </message>
    <message>
        <source>Seen since {at} · {origin}</source>
        <translation>首見於 {at} · {origin}</translation>
    </message>
    <message>
        <source>The platform advises {advice}.</source>
        <translation>平台建議 {advice}。</translation>
    </message>
    <message>
        <source>Pending: {value}, sent {asked}. No answer came; the next reading tells what became of it.</source>
        <translation>待生效：{value}，傳送於 {asked}。未收到回應；下次讀取時可知結果。</translation>
    </message>
    <message>
        <source>Pending: {value}, asked for {asked}. Make the change on your platform, then say so here; a sync or an import that shows it says so too.</source>
        <translation>待生效：{value}，要求於 {asked}。請在平台上變更，然後在此登記；顯示該值的同步或匯入也會自動登記。</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>來源：{sources}</translation>
    </message>
</context>
<context>
    <name>SettingDialog</name>
    <message>
        <source>Review…</source>
        <translation>核對…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Looking at what is set…</source>
        <translation>正在查看目前設定…</translation>
    </message>
    <message>
        <source>Type a percentage such as 2.5.</source>
        <translation>輸入百分比，例如 2.5。</translation>
    </message>
    <message>
        <source>Type whole minutes such as 5; 0 is no delay.</source>
        <translation>輸入整數分鐘，例如 5；0 為無延遲。</translation>
    </message>
    <message>
        <source>Type an amount such as 25.</source>
        <translation>輸入金額，例如 25。</translation>
    </message>
    <message>
        <source>Say what is set: {setting}</source>
        <translation>登記目前設定：{setting}</translation>
    </message>
    <message>
        <source>Change: {setting}</source>
        <translation>變更：{setting}</translation>
    </message>
    <message>
        <source>% of the copiers&apos; profit</source>
        <translation>%（占跟單者盈利）</translation>
    </message>
    <message>
        <source>USDT</source>
        <translation>USDT</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分鐘</translation>
    </message>
    <message>
        <source>{setting}, in {unit}</source>
        <translation>{setting}，單位：{unit}</translation>
    </message>
</context>
<context>
    <name>SettingDiff</name>
    <message>
        <source>In force from</source>
        <translation>生效起始</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Newly led: {symbols}</source>
        <translation>新增帶單：{symbols}</translation>
    </message>
    <message>
        <source>No longer led: {symbols}</source>
        <translation>不再帶單：{symbols}</translation>
    </message>
    <message numerus="yes">
        <source>The whole list afterwards (%Ln): {symbols}</source>
        <translation>
            <numerusform>變更後的完整清單（%Ln 個）：{symbols}</numerusform>
        </translation>
    </message>
    <message>
        <source>{force} In force from {at}.</source>
        <translation>{force}自 {at} 起生效。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more change(s) allowed after it until {ends}.</source>
        <translation>
            <numerusform>此後至 {ends} 還可變更 %Ln 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>your application is approved</source>
        <translation>申請已通過</translation>
    </message>
    <message>
        <source>the profit share ratio is set</source>
        <translation>已設定分潤比例</translation>
    </message>
    <message>
        <source>the lead assets are chosen</source>
        <translation>已選擇帶單幣對</translation>
    </message>
    <message>
        <source>the minimum copy amount is set</source>
        <translation>已設定最低跟單金額</translation>
    </message>
    <message>
        <source>Not known here; check on the platform that {conditions}.</source>
        <translation>此處無從得知；請在平台上確認：{conditions}。</translation>
    </message>
    <message>
        <source>Nothing is changed on {platform}. Say from when on it has been so; it counts as no change.</source>
        <translation>不會變更 {platform} 上的任何內容。請填寫自何時起如此；不計為一次變更。</translation>
    </message>
    <message>
        <source>ProfitShare writes the change down, sends it to {platform} once, and reads what is set afterwards.</source>
        <translation>ProfitShare 記下此變更，向 {platform} 傳送一次，然後讀取設定結果。</translation>
    </message>
    <message>
        <source>1.  On {platform} open {place}.</source>
        <translation>1.  在 {platform} 開啟{place}。</translation>
    </message>
    <message>
        <source>1.  Open the lead trading settings of {platform}.</source>
        <translation>1.  開啟 {platform} 的帶單設定。</translation>
    </message>
    <message>
        <source>3.  Come back and press “I have made it…”. Until then the change is pending here.</source>
        <translation>3.  回到此處，點擊「我已變更…」。在此之前，該變更在這裡顯示為待生效。</translation>
    </message>
    <message>
        <source>It cannot be sent from here. {why}</source>
        <translation>無法從此處傳送。{why}</translation>
    </message>
    <message>
        <source>2.  Close every position and order, then cancel lead trading.</source>
        <translation>2.  平掉全部持倉、撤銷全部訂單，然後取消帶單。</translation>
    </message>
    <message>
        <source>2.  Press Start Lead Trading.</source>
        <translation>2.  點擊「開始帶單」(Start Lead Trading)。</translation>
    </message>
    <message>
        <source>2.  Set {setting} to {value}.</source>
        <translation>2.  將{setting}設為 {value}。</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>登記</translation>
    </message>
    <message>
        <source>Note it as pending</source>
        <translation>記為待生效</translation>
    </message>
    <message>
        <source>Change it on {platform}</source>
        <translation>在 {platform} 上變更</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>之後</translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>Lead trading</source>
        <translation>帶單</translation>
    </message>
    <message>
        <source>Lead trading on {platform}</source>
        <translation>在 {platform} 帶單</translation>
    </message>
    <message>
        <source>All days on record</source>
        <translation>全部紀錄</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>最近 %Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>Return on own equity (ROI)</source>
        <translation>自有權益收益率 (ROI)</translation>
    </message>
    <message>
        <source>+{part}</source>
        <translation>+{part}</translation>
    </message>
    <message>
        <source>Profit share received</source>
        <translation>已收到分潤</translation>
    </message>
    <message>
        <source>Largest drawdown</source>
        <translation>最大回撤</translation>
    </message>
    <message>
        <source>The curve shows</source>
        <translation>曲線顯示</translation>
    </message>
    <message>
        <source>profit share</source>
        <translation>分潤</translation>
    </message>
    <message>
        <source>own return</source>
        <translation>自有收益率</translation>
    </message>
    <message>
        <source>No curve: too little is on record</source>
        <translation>無曲線：紀錄太少</translation>
    </message>
    <message>
        <source>Demo data, invented · made with ProfitShare</source>
        <translation>示範資料，純屬虛構 · 由 ProfitShare 產生</translation>
    </message>
    <message>
        <source>Self-reported, not verified by any platform · made with ProfitShare</source>
        <translation>自行報告，未經任何平台核實 · 由 ProfitShare 產生</translation>
    </message>
</context>
<context>
    <name>ShareCardDialog</name>
    <message>
        <source>Share card</source>
        <translation>分享卡片</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已儲存為 {name}</translation>
    </message>
    <message>
        <source>Copied: paste it into a post</source>
        <translation>已複製：可貼到貼文中</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>適用於</translation>
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
        <translation>期間</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>外觀</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>淺色</translation>
    </message>
    <message>
        <source>Show amounts</source>
        <translation>顯示金額</translation>
    </message>
    <message>
        <source>Name the platform</source>
        <translation>顯示平台名稱</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>正在讀取本機資料庫…</translation>
    </message>
    <message>
        <source>The picture holds no name, no id and no path. It says that it is self-reported.</source>
        <translation>圖片不含姓名、ID 與路徑，並註明為自行報告。</translation>
    </message>
    <message>
        <source>&amp;Save as PNG…</source>
        <translation>儲存為 PNG(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>複製圖片(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>Preview of the card</source>
        <translation>卡片預覽</translation>
    </message>
    <message>
        <source>share-card.png</source>
        <translation>share-card.png</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>儲存卡片</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>圖片 (*.png)</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>快速鍵</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>In a table</source>
        <translation>表格中</translation>
    </message>
    <message>
        <source>In the table of copiers</source>
        <translation>跟單者表格中</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>圖表中</translation>
    </message>
    <message>
        <source>{name}: {does}</source>
        <translation>{name}：{does}</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Encoding</source>
        <translation>編碼</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>分隔符號</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Column names in line</source>
        <translation>欄名所在列</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>自動識別</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>來源</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>無法讀取</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that the spreadsheet hides are read all the same.</source>
        <translation>
            <numerusform>試算表中隱藏的 %Ln 列也會讀取。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>What {platform} asks</source>
        <translation>{platform} 的要求</translation>
    </message>
    <message>
        <source>Other tags: {names}</source>
        <translation>其他標籤：{names}</translation>
    </message>
    <message>
        <source>How they are earned is not published.</source>
        <translation>未公布取得方式。</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>未公布</translation>
    </message>
    <message numerus="yes">
        <source>A trade every %Ln day(s)</source>
        <translation>
            <numerusform>每 %Ln 天至少交易一次</numerusform>
        </translation>
    </message>
    <message>
        <source>No trade is known yet, so nobody knows when the time is up.</source>
        <translation>尚無已知交易，因此無從得知何時到期。</translation>
    </message>
    <message>
        <source>Last trade {last}; copiers are unfollowed {until} without another.</source>
        <translation>最近交易 {last}；若不再交易，{until} 將解除跟單者的跟單。</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>剩餘 {time}</translation>
    </message>
    <message>
        <source>Maximum drawdown of at most {limit}</source>
        <translation>最大回撤不超過 {limit}</translation>
    </message>
    <message>
        <source>Yours is {figure} in 30 days, of the ROI curve as the platform has it. It says that less is more attractive; it is no condition.</source>
        <translation>您 30 天內為 {figure}，依平台的 ROI 曲線計法。平台稱越低越有吸引力，但並非條件。</translation>
    </message>
    <message>
        <source>within</source>
        <translation>未超出</translation>
    </message>
    <message>
        <source>above</source>
        <translation>超出</translation>
    </message>
    <message>
        <source>Tag “{name}”</source>
        <translation>標籤「{name}」</translation>
    </message>
    <message>
        <source>Lead days: {have} of {need}</source>
        <translation>帶單天數：{have} / {need}</translation>
    </message>
    <message>
        <source>Copiers&apos; profit: {have} of {need}</source>
        <translation>跟單者盈利：{have} / {need}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln 天</numerusform>
        </translation>
    </message>
    <message>
        <source>threshold met</source>
        <translation>已達標</translation>
    </message>
    <message>
        <source>{distance} missing</source>
        <translation>還差 {distance}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>來源：{source}</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>since {instant}</source>
        <translation>自 {instant} 起</translation>
    </message>
    <message>
        <source>The platform&apos;s reason: {reason}</source>
        <translation>平台給的原因：{reason}</translation>
    </message>
    <message>
        <source>Your archive shows that you lead already. Say since when, if so.</source>
        <translation>您的本機資料庫顯示您已在帶單。若屬實，請填寫起始時間。</translation>
    </message>
    <message>
        <source>Something happened…</source>
        <translation>有新情況…</translation>
    </message>
    <message>
        <source>Paste a notice…</source>
        <translation>貼上通知…</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Paste a notice</source>
        <translation>貼上通知</translation>
    </message>
    <message>
        <source>The platform&apos;s notice</source>
        <translation>平台的通知</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>發生事項</translation>
    </message>
    <message>
        <source>The platform&apos;s reason</source>
        <translation>平台給的原因</translation>
    </message>
    <message>
        <source>Your own note</source>
        <translation>您的備註</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>When, on the platform&apos;s clock</source>
        <translation>時間（平台時區）</translation>
    </message>
    <message>
        <source>Copy the whole message or e-mail of the platform into it.</source>
        <translation>將平台訊息或電子郵件的全文複製到這裡。</translation>
    </message>
    <message>
        <source>Nothing in it is known. Choose below what happened.</source>
        <translation>未識別到已知內容。請在下方選擇發生的情況。</translation>
    </message>
    <message>
        <source>It says “{phrase}”: {state}. That does not follow from here; choose what happened.</source>
        <translation>其中寫有「{phrase}」：{state}。這與目前狀態不符；請選擇發生的情況。</translation>
    </message>
    <message>
        <source>It says “{phrase}”: {state}. Look whether that is right.</source>
        <translation>其中寫有「{phrase}」：{state}。請確認是否正確。</translation>
    </message>
    <message>
        <source>&amp;Reason the platform gave</source>
        <translation>平台給的原因(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message>
        <source>The &amp;notice</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>發生的情況(&amp;W)</translation>
    </message>
    <message>
        <source>When, on the &amp;platform&apos;s clock ({zone})</source>
        <translation>時間（平台時區 {zone}）(&amp;P)</translation>
    </message>
    <message>
        <source>Your &amp;own note</source>
        <translation>您的備註(&amp;O)</translation>
    </message>
</context>
<context>
    <name>SweepDialog</name>
    <message>
        <source>Remove inactive copiers</source>
        <translation>移除不活躍跟單者</translation>
    </message>
</context>
<context>
    <name>SweepProgressPage</name>
    <message>
        <source>How far the removal is</source>
        <translation>移除進度</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>暫停(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop after this one</source>
        <translation>處理完此人後停止(&amp;S)</translation>
    </message>
    <message>
        <source>Each copier is written down before he is sent, and sent once. If the program ends now, its next start finds out how far it came.</source>
        <translation>每位跟單者先記錄再傳送，且只傳送一次。若程式此刻中斷，下次啟動時會查明進展。</translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln copier(s) from {place}</source>
        <translation>
            <numerusform>正在從 {place} 移除 %Ln 位跟單者</numerusform>
        </translation>
    </message>
    <message>
        <source>{done}/{total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>已移除 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>被拒絕 %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>%Ln 個未知</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>未處理 %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping; what is under way is settled first…</source>
        <translation>正在停止；先處理完進行中的請求…</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent.</source>
        <translation>已暫停。不傳送任何內容。</translation>
    </message>
    <message>
        <source>Reading the list of copiers… {left} of sending left</source>
        <translation>正在讀取跟單者清單… 傳送還需 {left}</translation>
    </message>
    <message>
        <source>{left} left, at the platform&apos;s rate</source>
        <translation>剩餘 {left}（依平台頻率）</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>繼續(&amp;G)</translation>
    </message>
</context>
<context>
    <name>SweepResultPage</name>
    <message>
        <source>Removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>被拒絕</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>未處理</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未傳送</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>跟單者</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代碼</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>原因與處理方式</translation>
    </message>
    <message>
        <source>What became of each copier</source>
        <translation>每位跟單者的結果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message numerus="yes">
        <source>{removed} of %Ln copier(s) removed</source>
        <translation>
            <numerusform>%Ln 位跟單者中已移除 {removed} 位</numerusform>
        </translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>已確定離開</translation>
    </message>
    <message>
        <source>still copying</source>
        <translation>仍在跟單</translation>
    </message>
    <message>
        <source>settled at the next reading</source>
        <translation>下次讀取時確認</translation>
    </message>
    <message>
        <source>changed since the preview</source>
        <translation>預覽後有變化</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %Ln failed…</source>
        <translation>
            <numerusform>重試 %Ln 位失敗的(&amp;R)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more was sent.</source>
        <translation>未再傳送任何內容。</translation>
    </message>
    <message>
        <source>{never} {next_step}</source>
        <translation>{never}{next_step}</translation>
    </message>
    <message>
        <source>The removal ended early</source>
        <translation>移除提前結束</translation>
    </message>
    <message>
        <source>{next_step} Each copier was written down before he was sent: the next removal, or the next start, finds out how far this one came. Nothing is sent twice.</source>
        <translation>{next_step}每位跟單者先記錄再傳送：下次移除或下次啟動時會查明此次進展。不會重複傳送。</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>已儲存為 {name}</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>匯出(&amp;E)…</translation>
    </message>
    <message>
        <source>Audit &amp;log…</source>
        <translation>稽核紀錄(&amp;L)…</translation>
    </message>
    <message>
        <source>removal-result.csv</source>
        <translation>removal-result.csv</translation>
    </message>
    <message>
        <source>Export the result</source>
        <translation>匯出結果</translation>
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
        <translation>幣對</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>幣種</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未平</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>平倉</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>勝率</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>手續費</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>資金費</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>淨盈虧</translation>
    </message>
    <message>
        <source>PnL per symbol</source>
        <translation>各幣對盈虧</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Lead page</source>
        <translation>帶單主頁</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>跟單者</translation>
    </message>
    <message>
        <source>Pending shares</source>
        <translation>待結算分潤</translation>
    </message>
    <message>
        <source>Paid shares</source>
        <translation>已發放分潤</translation>
    </message>
    <message>
        <source>Open trades</source>
        <translation>未平倉交易</translation>
    </message>
    <message>
        <source>Closed trades</source>
        <translation>平倉交易</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>資金流水</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>幣對</translation>
    </message>
    <message>
        <source>{feed}: {why}</source>
        <translation>{feed}：{why}</translation>
    </message>
    <message>
        <source>Files only</source>
        <translation>僅限檔案</translation>
    </message>
    <message>
        <source>No API key</source>
        <translation>無 API 金鑰</translation>
    </message>
    <message>
        <source>Sync waits…</source>
        <translation>等待同步…</translation>
    </message>
    <message>
        <source>{feed} · {count}</source>
        <translation>{feed} · {count}</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>正在同步…</translation>
    </message>
    <message>
        <source>Sync failed</source>
        <translation>同步失敗</translation>
    </message>
    <message>
        <source>Syncing elsewhere</source>
        <translation>正在別處同步</translation>
    </message>
    <message>
        <source>Synced {age}</source>
        <translation>{age}同步</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind the exchange&apos;s.</source>
        <translation>本機時鐘比交易所慢 {seconds} 秒。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of the exchange&apos;s.</source>
        <translation>本機時鐘比交易所快 {seconds} 秒。</translation>
    </message>
    <message>
        <source>By itself again in {time}</source>
        <translation>{time} 後自動再次同步</translation>
    </message>
    <message>
        <source>Tried again by itself in {time}</source>
        <translation>{time} 後自動重試</translation>
    </message>
    <message>
        <source>There is no API key for this account.</source>
        <translation>此帳戶沒有 API 金鑰。</translation>
    </message>
    <message>
        <source>Stopped. What was read is kept.</source>
        <translation>已停止。已讀取的資料會保留。</translation>
    </message>
    <message>
        <source>The API key may withdraw or transfer money. Replace it by one that can only read, and manage copy trading.</source>
        <translation>此 API 金鑰可提領或劃轉資金。請換用只有讀取與管理跟單權限的金鑰。</translation>
    </message>
    <message>
        <source>The API key has a right that is not needed: {right}.</source>
        <translation>此 API 金鑰有一項不需要的權限：{right}。</translation>
    </message>
    <message>
        <source>The exchange tells it from {at} on. Import older rows from files.</source>
        <translation>交易所只提供 {at} 起的資料。更早的列請從檔案匯入。</translation>
    </message>
    <message>
        <source>There is a gap from {since} to {until}, which the exchange has forgotten. Import it from a file.</source>
        <translation>{since} 至 {until} 有缺口，交易所已不再保留這段資料。請從檔案匯入。</translation>
    </message>
    <message>
        <source>{exchange} shows {count} rows at most, and there may be more. Who is not among them does not count as gone.</source>
        <translation>{exchange} 最多顯示 {count} 列，可能還有更多。未列出的跟單者不視為已離開。</translation>
    </message>
    <message>
        <source>Not every row can be read, so nothing counts as gone.</source>
        <translation>有資料列無法讀取，因此一律不視為已消失。</translation>
    </message>
    <message>
        <source>It kept changing while it was read, so nothing counts as gone.</source>
        <translation>讀取期間資料不斷變動，因此一律不視為已消失。</translation>
    </message>
    <message>
        <source>The keyring could not be read.</source>
        <translation>無法讀取系統鑰匙圈。</translation>
    </message>
    <message>
        <source>Paid share {row} of {amount} at {at} is not in the exchange&apos;s own ledger.</source>
        <translation>已發放分潤 {row}（{amount}，{at}）不在交易所自己的資金流水中。</translation>
    </message>
    <message>
        <source>The ledger&apos;s row {row} of {amount} at {at} is no paid share that the exchange reports.</source>
        <translation>資金流水紀錄 {row}（{amount}，{at}）在交易所報告的已發放分潤中沒有對應項目。</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>不是數字</translation>
    </message>
    <message>
        <source>has a comma where a point belongs</source>
        <translation>在應為小數點處用了逗號</translation>
    </message>
    <message>
        <source>is not a time</source>
        <translation>不是時間</translation>
    </message>
    <message>
        <source>is a time without a zone</source>
        <translation>是沒有時區的時間</translation>
    </message>
    <message>
        <source>is not an id as this exchange has them</source>
        <translation>不符合此交易所的 ID 格式</translation>
    </message>
    <message>
        <source>stands where a text belongs</source>
        <translation>應為文字</translation>
    </message>
    <message>
        <source>stands where a row belongs</source>
        <translation>應為資料列</translation>
    </message>
    <message>
        <source>is none of the words that are known here</source>
        <translation>不是此處已知的值</translation>
    </message>
    <message>
        <source>is not a place where reading can go on</source>
        <translation>不是可繼續讀取的位置</translation>
    </message>
    <message>
        <source>is not an https address</source>
        <translation>不是 https 網址</translation>
    </message>
    <message>
        <source>is not an exchange this program knows</source>
        <translation>不是本程式已知的交易所</translation>
    </message>
    <message>
        <source>Not tried: {exchange} was out of reach.</source>
        <translation>未嘗試：無法連線至 {exchange}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more row(s) were set aside.</source>
        <translation>
            <numerusform>另有 %Ln 列被擱置。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more order(s) vanished as well.</source>
        <translation>
            <numerusform>另有 %Ln 筆訂單也已消失。</numerusform>
        </translation>
    </message>
    <message>
        <source>Order {order} in {symbol}, opened {at}, is no longer listed as open, and the exchange tells no close of it. Enter it by hand or import it from a file.</source>
        <translation>{symbol} 的訂單 {order}（開倉於 {at}）已不在未平倉清單中，交易所也未提供其平倉紀錄。請手動輸入或從檔案匯入。</translation>
    </message>
    <message>
        <source>A row was set aside: it {why}.</source>
        <translation>有一列被擱置：{why}。</translation>
    </message>
    <message>
        <source>A row was set aside: “{cell}” {why}.</source>
        <translation>有一列被擱置：「{cell}」{why}。</translation>
    </message>
    <message>
        <source>A value of the answer {why}.</source>
        <translation>回應中有一個值{why}。</translation>
    </message>
    <message>
        <source>“{value}” {why}.</source>
        <translation>「{value}」{why}。</translation>
    </message>
</context>
<context>
    <name>SyncButtons</name>
    <message>
        <source>Details of the sync</source>
        <translation>同步詳情</translation>
    </message>
    <message>
        <source>What was read, what went wrong, how often to sync</source>
        <translation>讀取了什麼、哪裡出錯、同步頻率</translation>
    </message>
    <message>
        <source>This account is fed from files; there is no exchange to ask.</source>
        <translation>此帳戶由檔案匯入；沒有可詢問的交易所。</translation>
    </message>
    <message>
        <source>Ask the exchange for what is new ({keys})</source>
        <translation>向交易所取得新資料 ({keys})</translation>
    </message>
</context>
<context>
    <name>SyncDoor</name>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
</context>
<context>
    <name>SyncPanel</name>
    <message>
        <source>Syncing with the exchange</source>
        <translation>正在與交易所同步</translation>
    </message>
    <message>
        <source>Feeds read</source>
        <translation>已讀資料項目</translation>
    </message>
    <message>
        <source>How often to sync by itself</source>
        <translation>自動同步頻率</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>輸入金鑰…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>立即同步</translation>
    </message>
    <message>
        <source>Sync of {account}</source>
        <translation>{account} 的同步</translation>
    </message>
    <message>
        <source>This account is fed from files.</source>
        <translation>此帳戶由檔案匯入。</translation>
    </message>
    <message>
        <source>There is no exchange to ask; import a file instead.</source>
        <translation>沒有可詢問的交易所；請改為匯入檔案。</translation>
    </message>
    <message>
        <source>There is no API key for this account.</source>
        <translation>此帳戶沒有 API 金鑰。</translation>
    </message>
    <message>
        <source>A key that may only read is enough.</source>
        <translation>唯讀金鑰即可。</translation>
    </message>
    <message>
        <source>Not synced yet.</source>
        <translation>尚未同步。</translation>
    </message>
    <message>
        <source>The last sync failed.</source>
        <translation>上次同步失敗。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) in the last sync.</source>
        <translation>
            <numerusform>上次同步有 %Ln 個問題。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more on the Accounts page.</source>
        <translation>
            <numerusform>「帳戶」頁還有 %Ln 個。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln 列</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>僅手動</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>每分鐘</translation>
    </message>
    <message>
        <source>Every {minutes} minutes</source>
        <translation>每 {minutes} 分鐘</translation>
    </message>
</context>
<context>
    <name>TaxYearFields</name>
    <message>
        <source>First day of the tax year</source>
        <translation>課稅年度第一天</translation>
    </message>
    <message>
        <source>Time zone of the tax year</source>
        <translation>課稅年度時區</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>起始於</translation>
    </message>
    <message>
        <source>Platform&apos;s clock</source>
        <translation>平台時區</translation>
    </message>
    <message>
        <source>{first} to {last}. The sums by asset and month are written as well.</source>
        <translation>{first} 至 {last}。同時寫入依幣種與月份的彙總。</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Settled</source>
        <translation>已結算</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>已順延</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>已略過</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>可結算</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>Would be skipped</source>
        <translation>將被略過</translation>
    </message>
    <message>
        <source>open positions</source>
        <translation>有持倉</translation>
    </message>
    <message>
        <source>your unrealised loss is too large</source>
        <translation>您的未實現虧損過大</translation>
    </message>
    <message>
        <source>the copier&apos;s balance is too small</source>
        <translation>跟單者餘額不足</translation>
    </message>
    <message>
        <source>no net profit</source>
        <translation>無淨盈利</translation>
    </message>
    <message>
        <source>below the high-water mark</source>
        <translation>低於高水位線</translation>
    </message>
    <message>
        <source>weekly settlement</source>
        <translation>每週結算</translation>
    </message>
    <message>
        <source>daily settlement</source>
        <translation>每日結算</translation>
    </message>
    <message>
        <source>the copier stopped copying</source>
        <translation>跟單者停止跟單</translation>
    </message>
    <message>
        <source>you closed the copy trading</source>
        <translation>您關閉了跟單</translation>
    </message>
    <message>
        <source>the copier withdrew</source>
        <translation>跟單者提領</translation>
    </message>
    <message>
        <source>Share of realised PnL</source>
        <translation>已實現盈虧的分潤</translation>
    </message>
    <message>
        <source>Share of trading fees</source>
        <translation>交易手續費的分潤</translation>
    </message>
    <message>
        <source>Share of funding fees</source>
        <translation>資金費的分潤</translation>
    </message>
    <message>
        <source>Share of unrealised PnL</source>
        <translation>未實現盈虧的分潤</translation>
    </message>
    <message>
        <source>Already shared</source>
        <translation>已分潤</translation>
    </message>
    <message>
        <source>Adjustment to the new ratio</source>
        <translation>依新比例調整</translation>
    </message>
    <message>
        <source>Carried from earlier windows</source>
        <translation>由先前週期結轉</translation>
    </message>
    <message>
        <source>A loss is not charged</source>
        <translation>虧損不收取</translation>
    </message>
    <message>
        <source>Rounded down to 8 decimals</source>
        <translation>向下捨入至 8 位小數</translation>
    </message>
    <message>
        <source>computed from orders</source>
        <translation>根據訂單計算</translation>
    </message>
    <message>
        <source>reported by the platform</source>
        <translation>平台報告</translation>
    </message>
    <message>
        <source>estimated from your orders</source>
        <translation>根據您的訂單估算</translation>
    </message>
    <message>
        <source>A condition of the platform could not be checked; taken as met</source>
        <translation>平台的一項條件無法核對；視為已符合</translation>
    </message>
    <message>
        <source>Unrealised PnL is not known; taken as 0</source>
        <translation>未實現盈虧未知；以 0 計</translation>
    </message>
    <message>
        <source>Margin is not known; the rebate is not capped</source>
        <translation>保證金未知；返佣未設上限</translation>
    </message>
    <message>
        <source>Older than the first version of the rules we know; settled by that version</source>
        <translation>早於已知規則的最初版本；依該版本結算</translation>
    </message>
    <message>
        <source>This platform does not settle early on “{event}”</source>
        <translation>此平台不因「{event}」提前結算</translation>
    </message>
    <message>
        <source>The platform does not publish “{axis}”; taken as “{value}”</source>
        <translation>平台未公布「{axis}」；以「{value}」處理</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s): {reason}</source>
        <translation>
            <numerusform>%Ln 位跟單者：{reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>{status}: {reason}</source>
        <translation>{status}：{reason}</translation>
    </message>
    <message>
        <source>settling…</source>
        <translation>結算中…</translation>
    </message>
    <message>
        <source>{days} d {hours} h {minutes} min</source>
        <translation>{days} 天 {hours} 小時 {minutes} 分</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} 小時 {minutes} 分</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>剛剛</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>{count} 分鐘前</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>{count} 小時前</translation>
    </message>
    <message>
        <source>{count} d ago</source>
        <translation>{count} 天前</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Not chosen</source>
        <translation>未選擇</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Private, by invitation</source>
        <translation>私人，僅限邀請</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>選填</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln 個字元</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation>{count}/{most} 個字元</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>時間軸</translation>
    </message>
    <message>
        <source>Every step will stand here with its date.</source>
        <translation>每個步驟及其日期會顯示在這裡。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Take back: {state}</source>
        <translation>撤回：{state}</translation>
    </message>
    <message>
        <source>{instant} · {origin}</source>
        <translation>{instant} · {origin}</translation>
    </message>
    <message>
        <source>taken back {instant}</source>
        <translation>已於 {instant} 撤回</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>Pending share, all accounts</source>
        <translation>待結算分潤，全部帳戶</translation>
    </message>
    <message>
        <source>Next settlement</source>
        <translation>下次結算</translation>
    </message>
    <message>
        <source>Paid in 30 days</source>
        <translation>30 天內已發放</translation>
    </message>
    <message>
        <source>Copiers, all accounts</source>
        <translation>跟單者，全部帳戶</translation>
    </message>
    <message>
        <source>{amounts} of it held back</source>
        <translation>其中 {amounts} 暫緩發放</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在讀取…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payout(s)</source>
        <translation>
            <numerusform>%Ln 次發放</numerusform>
        </translation>
    </message>
    <message>
        <source>No list of copiers was imported yet.</source>
        <translation>尚未匯入跟單者清單。</translation>
    </message>
    <message>
        <source>No account has a schedule.</source>
        <translation>沒有帳戶有結算時間表。</translation>
    </message>
    <message numerus="yes">
        <source>from %Ln account(s)</source>
        <translation>
            <numerusform>來自 %Ln 個帳戶</numerusform>
        </translation>
    </message>
    <message>
        <source>from {settled} of {all} accounts</source>
        <translation>來自 {all} 個帳戶中的 {settled} 個</translation>
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
        <translation>重試</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>還原備份…</translation>
    </message>
    <message>
        <source>Salvage…</source>
        <translation>搶救…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>選擇其他資料夾…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>結束</translation>
    </message>
</context>
<context>
    <name>UndoPage</name>
    <message>
        <source>Time left to undo</source>
        <translation>剩餘復原時間</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>復原(&amp;U)</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>尚未傳送任何內容。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) will be removed in {seconds} s</source>
        <translation>
            <numerusform>{seconds} 秒後移除 %Ln 位跟單者</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>This was opened before the figures were hidden.</source>
        <translation>此視窗在隱藏數字之前已開啟。</translation>
    </message>
    <message>
        <source>Close it and open it again, or show the amounts.</source>
        <translation>請關閉後重新開啟，或顯示金額。</translation>
    </message>
    <message>
        <source>Show amounts</source>
        <translation>顯示金額</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
</context>
<context>
    <name>ViewsMenu</name>
    <message>
        <source>Forget a view</source>
        <translation>刪除檢視</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>檢視</translation>
    </message>
    <message>
        <source>Columns, order and filters under a name</source>
        <translation>以名稱儲存的欄位、排序與篩選</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>儲存此檢視</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>檢視名稱</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>儲存</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>儲存此檢視…</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Trading and funding fees as they were really paid</source>
        <translation>交易手續費與資金費依實際支付</translation>
    </message>
    <message>
        <source>The share ratio you led at, whether that platform would allow it or not</source>
        <translation>依您實際帶單的分潤比例，無論該平台是否允許</translation>
    </message>
    <message>
        <source>Its conditions on your unrealised loss and on copiers&apos; balances are taken as met: neither is known</source>
        <translation>該平台對您未實現虧損與跟單者餘額的條件視為已符合：兩者均未知</translation>
    </message>
    <message>
        <source>Unrealised PnL at its cut-offs is not known; taken as 0</source>
        <translation>其截止時的未實現盈虧未知；以 0 計</translation>
    </message>
    <message>
        <source>Not the platform&apos;s rule: it forgets a losing window, here it is carried on</source>
        <translation>非平台規則：平台會忽略虧損週期，此處則結轉</translation>
    </message>
    <message>
        <source>No closed order of a copier is known. Import orders to see a forecast.</source>
        <translation>沒有已知的跟單者已平倉訂單。匯入訂單後可查看預測。</translation>
    </message>
    <message>
        <source>An order has no share ratio. Add the ratio&apos;s changes to see a forecast.</source>
        <translation>有訂單沒有分潤比例。新增比例變更後可查看預測。</translation>
    </message>
    <message>
        <source>This platform settles every copier on a day of his own: there is no one next settlement.</source>
        <translation>此平台對每位跟單者各有結算日：沒有統一的下次結算。</translation>
    </message>
    <message>
        <source>Some copiers are known by readings of their PnL alone, without the orders between.</source>
        <translation>部分跟單者只有盈虧快照，沒有其間的訂單。</translation>
    </message>
    <message>
        <source>The history is too short: a forecast needs 8 settlements over 2 weeks or more.</source>
        <translation>歷史太短：預測需要兩週以上、至少 8 次結算。</translation>
    </message>
    <message>
        <source>No copier has traded lately and nothing is owed: there is nothing to forecast.</source>
        <translation>近期沒有跟單者交易，也沒有應付分潤：無可預測。</translation>
    </message>
    <message>
        <source>An order has no share ratio</source>
        <translation>有訂單沒有分潤比例</translation>
    </message>
    <message>
        <source>This rulebook cannot be read</source>
        <translation>此規則書無法讀取</translation>
    </message>
    <message>
        <source>Your copiers&apos; past gains, hour by hour, are drawn again in blocks of about two days, 4,000 times, up to the cut-off. Each copier pays his ratio of what lies above his mark; paths end at past cut-offs, so that what was held back then is held back here. P10 and P90 are amounts that one path in ten stays below or above, P50 the middle. The same is done for every past window with what was known as long before its cut-off, and where the record was too sure, the levels move outwards. The draws are seeded: the same archive gives the same forecast.</source>
        <translation>將跟單者過去每小時的盈虧以約兩天為一個區塊重新抽樣 4,000 次，直至截止。每位跟單者依其比例支付高於其高水位線的部分；模擬路徑以歷史截止為終點，因此當時暫緩發放的在此同樣暫緩。P10 與 P90 是十條路徑中有一條低於或高於的金額，P50 為中位。對每個歷史週期，用其截止前同樣時長時的已知資料做同樣的計算；若歷史預測過於自信，則將分位向外移動。抽樣使用固定種子：相同的資料庫得出相同的預測。</translation>
    </message>
    <message>
        <source>Of ten past payouts about eight should lie between P10 and P90. Where many paths pay nothing at all, a payout of nothing counts in part: by how much of these paths lies between the levels.</source>
        <translation>歷史上每十次發放應約有八次落在 P10 與 P90 之間。若許多路徑的發放為零，則零發放依比例部分計入：即這些路徑中落在兩個分位之間的部分。</translation>
    </message>
    <message>
        <source>Every order of your history is settled again as if it had been opened at this ratio, under the same rules: windows, postponement, losses. That copiers might have left or come is not guessed. Instead you see how many could leave before the higher ratio pays less: copiers × (1 − share before ÷ share after), if all pay alike.</source>
        <translation>將您歷史中的每筆訂單依此比例重新結算，規則不變：週期、順延、虧損。不猜測跟單者是否會因此離開或加入，而是給出在更高比例的收入低於原來之前最多可離開多少人：若各人支付相同，為 跟單者數 × (1 − 原分潤 ÷ 新分潤)。</translation>
    </message>
    <message>
        <source>The coming cut-off, once with these positions open and once with them closed now at their unrealised PnL, before costs of closing. Nothing else happens until then. What you are paid more is what your copiers pay more. This is no advice: a position closed to be paid earlier is closed with your copiers&apos; money.</source>
        <translation>下次截止的兩種情形：這些持倉維持不動，或現在依其未實現盈虧平倉（未計平倉成本）。在此之前不考慮其他變化。您多得的即跟單者多付的。這不構成建議：為提前收款而平倉，動用的是跟單者的資金。</translation>
    </message>
    <message>
        <source>The same orders settled by each platform&apos;s rules. What that assumes stands below, for the platform you choose: a real year there would have had other fees, other limits and other copiers.</source>
        <translation>同樣的訂單依各平台的規則結算。下方列出所選平台的假設：真實情況下，那裡的手續費、限制與跟單者都會不同。</translation>
    </message>
    <message>
        <source>What copying left each copier: the net of his closed orders less your share, paid or pending. His return is that over what he copies with; your own is your PnL over your first equity and what you added. A percentile is a return that somebody really had.</source>
        <translation>跟單給每位跟單者留下的：其已平倉訂單的淨盈虧減去您的分潤（已發放或待結算）。其收益率為此數除以其跟單金額；您自己的收益率為您的盈虧除以首個權益與追加之和。百分位數均為真實存在的收益率。</translation>
    </message>
</context>
<context>
    <name>WhatIfTab</name>
    <message>
        <source>Reading the archive…</source>
        <translation>正在讀取本機資料庫…</translation>
    </message>
    <message>
        <source>No history to ask yet</source>
        <translation>尚無歷史可分析</translation>
    </message>
    <message>
        <source>Import your copiers&apos; orders or connect the exchange: then you can ask what another ratio, another platform or a position closed earlier would have paid.</source>
        <translation>匯入跟單者的訂單或連接交易所後，即可試算其他比例、其他平台或提前平倉會帶來多少分潤。</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>假設分析</translation>
    </message>
    <message>
        <source>Another share ratio</source>
        <translation>分潤比例不同</translation>
    </message>
    <message>
        <source>If I closed these positions before the cut-off</source>
        <translation>若我在截止前平掉這些持倉</translation>
    </message>
    <message>
        <source>The same year on other platforms</source>
        <translation>同一年在其他平台</translation>
    </message>
    <message>
        <source>Fairness to your copiers</source>
        <translation>對跟單者的公平性</translation>
    </message>
</context>
<context>
    <name>WorklistDialog</name>
    <message>
        <source>Remove by hand</source>
        <translation>手動移除</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>跟單者</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>狀態</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>備註</translation>
    </message>
    <message>
        <source>Copiers to remove by hand</source>
        <translation>需手動移除的跟單者</translation>
    </message>
    <message>
        <source>&amp;Tick the copied ones</source>
        <translation>勾選已複製的(&amp;T)</translation>
    </message>
    <message>
        <source>Tick selected</source>
        <translation>勾選所選</translation>
    </message>
    <message>
        <source>Take ticks back</source>
        <translation>取消勾選</translation>
    </message>
    <message>
        <source>Give up the rest</source>
        <translation>放棄其餘</translation>
    </message>
    <message>
        <source>How many ids the platform takes at once</source>
        <translation>平台一次可接受的 ID 數</translation>
    </message>
    <message>
        <source>Note for the current copier; Enter keeps it</source>
        <translation>對目前跟單者的備註；按 Enter 儲存</translation>
    </message>
    <message>
        <source>Note for the current copier</source>
        <translation>對目前跟單者的備註</translation>
    </message>
    <message>
        <source>Ids at once</source>
        <translation>每次 ID 數</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>關閉</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) to remove by hand</source>
        <translation>
            <numerusform>%Ln 位跟單者需手動移除</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to remove</source>
        <translation>沒有剩餘待移除者</translation>
    </message>
    <message>
        <source>{gone} gone · {ticked} ticked · {left} to do</source>
        <translation>已離開 {gone} · 已勾選 {ticked} · 待辦 {left}</translation>
    </message>
    <message>
        <source>A tick is yours; the next import or sync of the list confirms it.</source>
        <translation>勾選由您標記；下次匯入或同步清單時確認。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy the next %Ln id(s)</source>
        <translation>
            <numerusform>複製接下來的 %Ln 個 ID(&amp;C)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_ConditionLine</name>
    <message>
        <source>is</source>
        <translation>等於</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>開頭為</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>包含</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>不等於</translation>
    </message>
    <message>
        <source>does not begin with</source>
        <translation>開頭不為</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>不包含</translation>
    </message>
    <message>
        <source>Leave out by column</source>
        <translation>排除依據的欄位</translation>
    </message>
    <message>
        <source>Leave out if</source>
        <translation>排除條件</translation>
    </message>
    <message>
        <source>Leave out texts</source>
        <translation>排除的文字</translation>
    </message>
    <message>
        <source>text; another</source>
        <translation>文字; 另一文字</translation>
    </message>
    <message>
        <source>Do not leave these rows out</source>
        <translation>不排除這些列</translation>
    </message>
    <message>
        <source>Leave out rows where</source>
        <translation>排除以下列：</translation>
    </message>
</context>
<context>
    <name>_Curve</name>
    <message>
        <source>An example of a chart</source>
        <translation>圖表範例</translation>
    </message>
</context>
<context>
    <name>_LimitPopup</name>
    <message>
        <source>Equity limit in USDT</source>
        <translation>權益限值 (USDT)</translation>
    </message>
    <message>
        <source>The limit itself is inactive</source>
        <translation>等於限值也算不活躍</translation>
    </message>
    <message>
        <source>Use this limit</source>
        <translation>使用此上限</translation>
    </message>
    <message>
        <source>Inactive up to an equity of (USDT)</source>
        <translation>不活躍的權益上限 (USDT)</translation>
    </message>
    <message>
        <source>Enter an amount such as 100 or 0.5.</source>
        <translation>請輸入金額，例如 100 或 0.5。</translation>
    </message>
</context>
<context>
    <name>_NewsCard</name>
    <message numerus="yes">
        <source>&amp;Settle my last %Ln window(s) under both</source>
        <translation>
            <numerusform>依新舊規則結算最近 %Ln 個週期(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Window</source>
        <translation>週期</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>幣種</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>之後</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>The last windows under both rules</source>
        <translation>新舊規則下的最近週期</translation>
    </message>
    <message>
        <source>Settling…</source>
        <translation>正在結算…</translation>
    </message>
    <message>
        <source>{before} before, {after} after: {difference}</source>
        <translation>之前 {before}，之後 {after}：{difference}</translation>
    </message>
    <message>
        <source>No window of yours is settled yet, so there is nothing to compare.</source>
        <translation>您尚無已結算週期，沒有可比較的內容。</translation>
    </message>
    <message>
        <source>The edition you read last can no longer be read by this version of ProfitShare, so the two cannot be compared.</source>
        <translation>此版本的 ProfitShare 已無法讀取您上次所讀的版本，因此無法比較。</translation>
    </message>
    <message>
        <source>Your share depends on it</source>
        <translation>影響您的分潤</translation>
    </message>
    <message>
        <source>Limits of the settings</source>
        <translation>設定的限制</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>{what}: now {after}; nothing was said before</source>
        <translation>{what}：現為 {after}；此前無說明</translation>
    </message>
    <message>
        <source>{what}: no longer said; was {before}</source>
        <translation>{what}：不再說明；此前為 {before}</translation>
    </message>
    <message>
        <source>{what}: {before} → {after}</source>
        <translation>{what}：{before} → {after}</translation>
    </message>
</context>
<context>
    <name>_Result</name>
    <message>
        <source>Go on</source>
        <translation>繼續</translation>
    </message>
    <message>
        <source>{setting}: {value}</source>
        <translation>{setting}：{value}</translation>
    </message>
    <message>
        <source>{platform} said: {code} {words}</source>
        <translation>{platform} 傳回：{code} {words}</translation>
    </message>
</context>
</TS>
