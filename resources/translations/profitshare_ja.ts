<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About ProfitShare</source>
        <translation>ProfitShareについて</translation>
    </message>
    <message>
        <source>Text of the licence</source>
        <translation>ライセンス全文</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>コピーしました。</translation>
    </message>
    <message>
        <source>What am I owed, why, when, by whom, and was I paid right?</source>
        <translation>いくら、なぜ、いつ、誰から受け取るのか。正しく支払われたのか?</translation>
    </message>
    <message>
        <source>Data (portable)</source>
        <translation>データ(ポータブル)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Open the data folder</source>
        <translation>データフォルダーを開く</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Open the log folder</source>
        <translation>ログフォルダーを開く</translation>
    </message>
    <message>
        <source>Open</source>
        <comment>button</comment>
        <translation>開く</translation>
    </message>
    <message>
        <source>Part</source>
        <comment>component</comment>
        <translation>構成要素</translation>
    </message>
    <message>
        <source>ProfitShare is under the MIT licence. It uses Qt and PySide6 under version 3 of the GNU Lesser General Public License: they are libraries of their own here, which you may replace by your own build; their source is at {address}. Whoever made the other parts gave them to everybody under the licences below.</source>
        <translation>ProfitShareはMITライセンスで提供されます。使用しているQtとPySide6は、GNU Lesser General Public License(LGPL)バージョン3に基づく独立したライブラリであり、ご自身でビルドしたものに置き換えられます。ソースコードは{address}にあります。その他の構成要素は、それぞれの作者が以下のライセンスで公開しています。</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>ライセンス</translation>
    </message>
    <message>
        <source>What ProfitShare is made of</source>
        <translation>ProfitShareの構成要素</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>詳細をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Versions, system and folders, for a question to support</source>
        <translation>サポート問い合わせ用のバージョン、システム、フォルダー</translation>
    </message>
</context>
<context>
    <name>AccountDetails</name>
    <message>
        <source>&amp;Sync now</source>
        <translation>今すぐ同期(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>バックアップ(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>接続テスト(&amp;T)</translation>
    </message>
    <message>
        <source>Enter &amp;key…</source>
        <translation>キーを入力(&amp;K)…</translation>
    </message>
    <message>
        <source>&amp;Forget key…</source>
        <translation>キーを消去(&amp;F)…</translation>
    </message>
    <message>
        <source>Replace &amp;key…</source>
        <translation>キーを変更(&amp;K)…</translation>
    </message>
    <message>
        <source>{rules} · fed from files</source>
        <translation>{rules} · ファイルから取込</translation>
    </message>
    <message>
        <source>{rules} · {exchange}, fed from files</source>
        <translation>{rules} · {exchange}、ファイルから取込</translation>
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
        <translation>架空のアカウントです。キーはなく、同期もされません。インポートした内容はデモ環境とともに消去されます。</translation>
    </message>
    <message>
        <source>The key of this account cannot be read. {why}</source>
        <translation>このアカウントのキーを読み取れません。{why}</translation>
    </message>
    <message>
        <source>This account has no key on this computer. Enter one to sync, or import files.</source>
        <translation>このアカウントのキーはこのコンピューターにありません。キーを入力して同期するか、ファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>The exchange refused the key in the last sync. Test it, or replace it.</source>
        <translation>前回の同期で取引所がキーを拒否しました。キーをテストするか、変更してください。</translation>
    </message>
    <message>
        <source>The key is in memory until ProfitShare is closed. {why}</source>
        <translation>キーはProfitShareを終了するまでメモリに保持されます。{why}</translation>
    </message>
    <message>
        <source>The key is in the keyring of your system.</source>
        <translation>キーはシステムのキーリングに保存されています。</translation>
    </message>
    <message>
        <source>This account is fed from files and tables from web pages. Nothing was imported yet.</source>
        <translation>このアカウントのデータはファイルとWebページの表から取り込みます。まだ何もインポートされていません。</translation>
    </message>
    <message>
        <source>This account is fed from files and tables from web pages, last time {age}. It needs no key.</source>
        <translation>このアカウントのデータはファイルとWebページの表から取り込みます(最終:{age})。キーは不要です。</translation>
    </message>
</context>
<context>
    <name>AccountDialog</name>
    <message>
        <source>Add an account</source>
        <translation>アカウントの追加</translation>
    </message>
    <message>
        <source>Name of the account</source>
        <translation>アカウント名</translation>
    </message>
    <message>
        <source>such as: Bitget main</source>
        <translation>例:Bitgetメイン</translation>
    </message>
    <message>
        <source>Where its data comes from</source>
        <translation>データの取得元</translation>
    </message>
    <message>
        <source>Its platform&apos;s rules</source>
        <translation>プラットフォームのルール</translation>
    </message>
    <message>
        <source>Address of the exchange</source>
        <translation>取引所のアドレス</translation>
    </message>
    <message>
        <source>Add account</source>
        <translation>アカウントを追加</translation>
    </message>
    <message>
        <source>Files and tables from web pages</source>
        <translation>ファイルとWebページの表</translation>
    </message>
    <message>
        <source>There is an account called {name} already.</source>
        <translation>{name}というアカウントはすでにあります。</translation>
    </message>
    <message>
        <source>Add all the same</source>
        <translation>そのまま追加</translation>
    </message>
    <message>
        <source>Add without a key</source>
        <translation>キーなしで追加</translation>
    </message>
    <message>
        <source>A&amp;ddress, where it is not the usual one</source>
        <translation>アドレス(通常と異なる場合)(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Exchange</source>
        <translation>取引所(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Rules of its platform</source>
        <translation>プラットフォームのルール(&amp;R)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>AccountFields</name>
    <message>
        <source>Into the account</source>
        <translation>インポート先アカウント</translation>
    </message>
    <message>
        <source>Name of the new account</source>
        <translation>新しいアカウントの名前</translation>
    </message>
    <message>
        <source>such as: JU main</source>
        <translation>例:JUメイン</translation>
    </message>
    <message>
        <source>Its platform&apos;s rules</source>
        <translation>プラットフォームのルール</translation>
    </message>
    <message>
        <source>Its &amp;name</source>
        <translation>名前(&amp;N)</translation>
    </message>
    <message>
        <source>Its platform&apos;s &amp;rules</source>
        <translation>プラットフォームのルール(&amp;R)</translation>
    </message>
    <message>
        <source>Into the &amp;account</source>
        <translation>インポート先アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>A new account…</source>
        <translation>新しいアカウント…</translation>
    </message>
</context>
<context>
    <name>AccountList</name>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>&amp;Add an account…</source>
        <translation>アカウントを追加(&amp;A)…</translation>
    </message>
    <message>
        <source>Leave the demo world to add an account.</source>
        <translation>アカウントを追加するには、デモ環境を終了してください。</translation>
    </message>
    <message>
        <source>Forget the key of {name}?</source>
        <translation>{name}のキーを消去しますか?</translation>
    </message>
    <message>
        <source>It is deleted on this computer, and the account is not synced until it has one again. At {exchange} the key stays valid until you delete it there.</source>
        <translation>キーはこのコンピューターから削除され、再びキーを入力するまでアカウントは同期されません。{exchange}側では、削除するまでキーは有効なままです。</translation>
    </message>
    <message>
        <source>Forget key</source>
        <translation>キーを消去</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>アカウント</translation>
    </message>
</context>
<context>
    <name>AccountPanel</name>
    <message>
        <source>Open profit</source>
        <translation>分配を開く</translation>
    </message>
    <message>
        <source>{platform} · {rules}</source>
        <translation>{platform} · {rules}</translation>
    </message>
    <message>
        <source>Open the profit of {name}</source>
        <translation>{name}の分配を開く</translation>
    </message>
    <message>
        <source>No list of copiers was imported yet.</source>
        <translation>フォロワーリストはまだインポートされていません。</translation>
    </message>
    <message>
        <source>of {cap}</source>
        <translation>/ {cap}</translation>
    </message>
    <message>
        <source>No limit is published.</source>
        <translation>上限は公表されていません。</translation>
    </message>
    <message>
        <source>Pending share</source>
        <translation>未精算分配</translation>
    </message>
    <message>
        <source>Last payout</source>
        <translation>前回の支払い</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Share ratio in force</source>
        <translation>適用中の分配率</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message numerus="yes">
        <source>from %Ln copier(s)</source>
        <translation>
            <numerusform>フォロワー%Ln名から</numerusform>
        </translation>
    </message>
    <message>
        <source>no settled window yet</source>
        <translation>精算済みの期間はまだありません</translation>
    </message>
    <message>
        <source>due: {amount}</source>
        <translation>支払予定:{amount}</translation>
    </message>
    <message>
        <source>nothing imported yet</source>
        <translation>インポートされたデータはまだありません</translation>
    </message>
    <message>
        <source>Stale: updated {age}</source>
        <translation>古いデータ(更新:{age})</translation>
    </message>
    <message>
        <source>Updated {age}</source>
        <translation>更新:{age}</translation>
    </message>
</context>
<context>
    <name>AccountTables</name>
    <message>
        <source>Feeds of the exchange</source>
        <translation>取引所のフィード</translation>
    </message>
    <message>
        <source>Rows that were set aside</source>
        <translation>保留した行</translation>
    </message>
    <message>
        <source>What the exchange offers</source>
        <translation>取引所の対応機能</translation>
    </message>
    <message>
        <source>Syncs</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>What the sync met</source>
        <translation>同期で発生した事項</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>データの鮮度</translation>
    </message>
    <message>
        <source>What it offers</source>
        <translation>対応機能</translation>
    </message>
    <message>
        <source>Sync log</source>
        <translation>同期ログ</translation>
    </message>
    <message>
        <source>{feed}: {why}</source>
        <translation>{feed}:{why}</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>フィード</translation>
    </message>
    <message>
        <source>Read to its end</source>
        <translation>最後まで読取済み</translation>
    </message>
    <message>
        <source>Rows read</source>
        <translation>読取行数</translation>
    </message>
    <message>
        <source>Complete since</source>
        <translation>欠落なしの起点</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>保留</translation>
    </message>
</context>
<context>
    <name>Accounts</name>
    <message>
        <source>copiers</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>their equity</source>
        <translation>フォロワーの純資産</translation>
    </message>
    <message>
        <source>pending shares</source>
        <translation>未精算分配</translation>
    </message>
    <message>
        <source>paid shares</source>
        <translation>支払済み分配</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>ポジション</translation>
    </message>
    <message>
        <source>closed trades</source>
        <translation>決済済み取引</translation>
    </message>
    <message>
        <source>the ledger</source>
        <translation>資金履歴</translation>
    </message>
    <message>
        <source>led contracts</source>
        <translation>リード銘柄</translation>
    </message>
    <message>
        <source>the share ratio</source>
        <translation>分配率</translation>
    </message>
    <message>
        <source>The key goes into the keyring of your system, and nowhere else: not into the archive, a backup or a log.</source>
        <translation>キーはシステムのキーリングにのみ保存されます。アーカイブ、バックアップ、ログには保存されません。</translation>
    </message>
    <message>
        <source>The key is kept in memory until ProfitShare is closed. {why}</source>
        <translation>キーはProfitShareを終了するまでメモリに保持されます。{why}</translation>
    </message>
    <message>
        <source>A key that may only read copy trading and balances is enough. Only removing copiers and changing settings need more. Never allow withdrawals or transfers.</source>
        <translation>コピートレードと残高の読み取りのみを許可したキーで十分です。追加の権限が必要なのはフォロワーの削除と設定の変更だけです。出金・振替は絶対に許可しないでください。</translation>
    </message>
    <message>
        <source>This key may move money away ({rights}). Replace it: make one that can only read, and manage copy trading if you remove copiers here, then delete this one.</source>
        <translation>このキーは資金を移動できます({rights})。変更してください。読み取り専用のキー(ここでフォロワーを削除する場合はコピートレードの管理権限を追加)を作成し、このキーは削除してください。</translation>
    </message>
    <message>
        <source>It has rights that are not needed here: {rights}.</source>
        <translation>ここでは不要な権限があります:{rights}。</translation>
    </message>
    <message>
        <source>The account is a lead trader.</source>
        <translation>このアカウントはリードトレーダーです。</translation>
    </message>
    <message>
        <source>The account is not a lead trader. Use a key that was made in the lead account.</source>
        <translation>このアカウントはリードトレーダーではありません。リードアカウントで作成したキーを使用してください。</translation>
    </message>
    <message>
        <source>The exchange does not say whether this is a lead trader.</source>
        <translation>リードトレーダーかどうかを取引所が返しません。</translation>
    </message>
    <message>
        <source>Reads {things}.</source>
        <translation>読み取り可能:{things}。</translation>
    </message>
    <message>
        <source>May not read {things}: the key lacks a right.</source>
        <translation>読み取り不可:{things}(キーの権限不足)。</translation>
    </message>
    <message>
        <source>May remove copiers.</source>
        <translation>フォロワーを削除できます。</translation>
    </message>
    <message>
        <source>May not remove copiers: the key lacks the right.</source>
        <translation>フォロワーを削除できません(キーの権限不足)。</translation>
    </message>
    <message>
        <source>This exchange lets no program remove copiers.</source>
        <translation>この取引所では、プログラムからフォロワーを削除できません。</translation>
    </message>
    <message>
        <source>May change the led contracts.</source>
        <translation>リード銘柄を変更できます。</translation>
    </message>
    <message>
        <source>It works only from {addresses}.</source>
        <translation>次のアドレスからのみ使用できます:{addresses}。</translation>
    </message>
    <message>
        <source>It works from any address; binding it to yours makes it safer.</source>
        <translation>どのアドレスからでも使用できます。ご自分のアドレスに限定するとより安全です。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind the exchange&apos;s.</source>
        <translation>このコンピューターの時計は取引所より{seconds}秒遅れています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of the exchange&apos;s.</source>
        <translation>このコンピューターの時計は取引所より{seconds}秒進んでいます。</translation>
    </message>
    <message>
        <source>By the last sync, which went on where the one before ended.</source>
        <translation>直近の同期時点(前回の続きから読み取り)。</translation>
    </message>
    <message>
        <source>By the last sync, which read all there was.</source>
        <translation>直近の同期時点(全件を読み取り)。</translation>
    </message>
    <message>
        <source>A state of now; there is no history of it to be complete.</source>
        <translation>現時点の状態であり、網羅すべき履歴はありません。</translation>
    </message>
    <message>
        <source>The exchange answers for the last {days} days.</source>
        <translation>取引所が返すのは直近{days}日分です。</translation>
    </message>
    <message>
        <source>Ability</source>
        <translation>機能</translation>
    </message>
    <message>
        <source>By this API</source>
        <translation>このAPI</translation>
    </message>
    <message>
        <source>Right the key needs</source>
        <translation>キーに必要な権限</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>List the copiers</source>
        <translation>フォロワーの一覧取得</translation>
    </message>
    <message>
        <source>Tell copiers apart by id</source>
        <translation>IDによるフォロワーの識別</translation>
    </message>
    <message>
        <source>Equity of each copier</source>
        <translation>フォロワー別の純資産</translation>
    </message>
    <message>
        <source>Remove copiers</source>
        <translation>フォロワーの削除</translation>
    </message>
    <message>
        <source>Pending shares</source>
        <translation>未精算分配</translation>
    </message>
    <message>
        <source>Paid shares</source>
        <translation>支払済み分配</translation>
    </message>
    <message>
        <source>Paid shares by copier id</source>
        <translation>フォロワーID別の支払済み分配</translation>
    </message>
    <message>
        <source>Read the share ratio</source>
        <translation>分配率の読み取り</translation>
    </message>
    <message>
        <source>Change the share ratio</source>
        <translation>分配率の変更</translation>
    </message>
    <message>
        <source>Read the led contracts</source>
        <translation>リード銘柄の読み取り</translation>
    </message>
    <message>
        <source>Change the led contracts</source>
        <translation>リード銘柄の変更</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>保有ポジション</translation>
    </message>
    <message>
        <source>Closed trades</source>
        <translation>決済済み取引</translation>
    </message>
    <message>
        <source>Check shares against the ledger</source>
        <translation>分配と資金履歴の照合</translation>
    </message>
    <message>
        <source>Fees and funding from the ledger</source>
        <translation>資金履歴の手数料と資金調達料</translation>
    </message>
    <message>
        <source>Figures of the lead page</source>
        <translation>リードページの数値</translation>
    </message>
    <message>
        <source>Lead page</source>
        <translation>リードページ</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>資金履歴</translation>
    </message>
    <message>
        <source>Led contracts</source>
        <translation>リード銘柄</translation>
    </message>
    <message>
        <source>Only copiers below the exchange&apos;s equity line can be removed.</source>
        <translation>削除できるのは、取引所の純資産基準を下回るフォロワーのみです。</translation>
    </message>
    <message>
        <source>A removed copier has to wait before copying you again.</source>
        <translation>削除されたフォロワーは、一定期間後でなければ再びコピーできません。</translation>
    </message>
    <message>
        <source>Paid shares name copiers by nickname alone; two of one name cannot be told.</source>
        <translation>支払済み分配のフォロワーはニックネームのみで示されるため、同名の2人は区別できません。</translation>
    </message>
    <message>
        <source>The share ratio is not told; enter its changes as events.</source>
        <translation>分配率は提供されません。変更はイベントとして入力してください。</translation>
    </message>
    <message>
        <source>History reaches back 90 days; sync at least that often, and import the rest.</source>
        <translation>履歴は90日前までです。少なくともその間隔で同期し、それ以前の分はインポートしてください。</translation>
    </message>
    <message>
        <source>A classic account is needed; a unified one is refused.</source>
        <translation>クラシックアカウントが必要です。統合アカウントは拒否されます。</translation>
    </message>
    <message>
        <source>Copiers are not offered by the API; import them from files.</source>
        <translation>フォロワーはAPIで提供されません。ファイルからインポートしてください。</translation>
    </message>
    <message>
        <source>Shares are not offered by the API; import them from files.</source>
        <translation>分配はAPIで提供されません。ファイルからインポートしてください。</translation>
    </message>
    <message>
        <source>The key must be made in the lead portfolio, not in the main account.</source>
        <translation>キーはメインアカウントではなく、リードポートフォリオで作成する必要があります。</translation>
    </message>
    <message>
        <source>The lead status is told only to a key that may trade; ProfitShare works without it.</source>
        <translation>リード資格は取引権限のあるキーにしか提供されません。ProfitShareはこの権限なしで使用できます。</translation>
    </message>
    <message>
        <source>A trade is one closing fill, so a position may be several.</source>
        <translation>1取引は決済約定1件です。1つのポジションが複数の取引になることがあります。</translation>
    </message>
    <message>
        <source>Copiers are known by nickname alone, without an id.</source>
        <translation>フォロワーはニックネームのみで示され、IDはありません。</translation>
    </message>
    <message>
        <source>The equity of copiers is not told; import it from files.</source>
        <translation>フォロワーの純資産は提供されません。ファイルからインポートしてください。</translation>
    </message>
    <message>
        <source>Copiers are removed on the exchange&apos;s own site.</source>
        <translation>フォロワーの削除は取引所のサイトで行います。</translation>
    </message>
    <message>
        <source>Fees are told for positions, and shared out among their trades by size.</source>
        <translation>手数料はポジション単位で提供され、数量に応じて各取引に按分されます。</translation>
    </message>
    <message>
        <source>What is closed in parts counts once it is closed as a whole.</source>
        <translation>分割決済は、全数量が決済された時点で計上されます。</translation>
    </message>
    <message>
        <source>Settings can be changed only with a key that may trade.</source>
        <translation>設定の変更には取引権限のあるキーが必要です。</translation>
    </message>
    <message>
        <source>A key that may trade and is bound to no address expires when not used.</source>
        <translation>取引権限があり、アドレスを限定していないキーは、使用しないと失効します。</translation>
    </message>
    <message>
        <source>The ledger reaches back 30 days only; shares older than that are not checked.</source>
        <translation>資金履歴は30日前までです。それより古い分配は照合されません。</translation>
    </message>
    <message>
        <source>there was no key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>stopped by you</source>
        <translation>ユーザーによる停止</translation>
    </message>
    <message>
        <source>this computer&apos;s clock is off</source>
        <translation>このコンピューターの時計のずれ</translation>
    </message>
    <message>
        <source>the key was refused</source>
        <translation>キーが拒否された</translation>
    </message>
    <message>
        <source>the key is bound to other addresses</source>
        <translation>キーが別のアドレスに限定されている</translation>
    </message>
    <message>
        <source>the key is for live or demo, not this</source>
        <translation>キーの環境(本番/デモ)が異なる</translation>
    </message>
    <message>
        <source>the key lacks a right</source>
        <translation>キーの権限不足</translation>
    </message>
    <message>
        <source>the key may move money away</source>
        <translation>キーで資金を移動できる</translation>
    </message>
    <message>
        <source>the key has a right too many</source>
        <translation>キーに余分な権限がある</translation>
    </message>
    <message>
        <source>not a lead trader</source>
        <translation>リードトレーダーではない</translation>
    </message>
    <message>
        <source>not offered to this account</source>
        <translation>このアカウントは対象外</translation>
    </message>
    <message>
        <source>asked too often</source>
        <translation>リクエスト過多</translation>
    </message>
    <message>
        <source>out of reach</source>
        <translation>接続不可</translation>
    </message>
    <message>
        <source>one request was refused</source>
        <translation>リクエスト1件が拒否された</translation>
    </message>
    <message>
        <source>an answer nobody knows</source>
        <translation>未知の応答</translation>
    </message>
    <message>
        <source>older rows only from files</source>
        <translation>それ以前の行はファイルのみ</translation>
    </message>
    <message>
        <source>a gap the exchange has forgotten</source>
        <translation>取引所に記録が残っていない欠落</translation>
    </message>
    <message>
        <source>changed while it was read</source>
        <translation>読み取り中に変更された</translation>
    </message>
    <message>
        <source>more rows than are shown</source>
        <translation>表示数を超える行がある</translation>
    </message>
    <message>
        <source>not whole: rows set aside</source>
        <translation>不完全:保留した行あり</translation>
    </message>
    <message>
        <source>rows set aside</source>
        <translation>保留した行あり</translation>
    </message>
    <message>
        <source>orders that nobody told the close of</source>
        <translation>決済の情報がない注文あり</translation>
    </message>
    <message>
        <source>shares and ledger differ</source>
        <translation>分配と資金履歴に差異</translation>
    </message>
    <message>
        <source>a value nobody can read</source>
        <translation>読み取れない値あり</translation>
    </message>
    <message>
        <source>the keyring could not be read</source>
        <translation>キーリングを読み取れなかった</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>対応</translation>
    </message>
    <message>
        <source>Not offered</source>
        <translation>非対応</translation>
    </message>
    <message>
        <source>Key may not</source>
        <translation>キー権限なし</translation>
    </message>
    <message>
        <source>Files only</source>
        <translation>ファイルのみ</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>Key in the keyring</source>
        <translation>キーはキーリングに保存</translation>
    </message>
    <message>
        <source>Key for this run</source>
        <translation>キーは今回のみ</translation>
    </message>
    <message>
        <source>Key cannot be read</source>
        <translation>キー読取不可</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>問題%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Done, %n note(s)</source>
        <translation>
            <numerusform>完了(注意%n件)</numerusform>
        </translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>{feed}: {cause}</source>
        <translation>{feed}:{cause}</translation>
    </message>
    <message>
        <source>Key refused</source>
        <translation>キー拒否</translation>
    </message>
</context>
<context>
    <name>AccountsPage</name>
    <message>
        <source>Reading the archive…</source>
        <translation>アーカイブを読み取り中…</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>アカウントがありません</translation>
    </message>
    <message>
        <source>Connect an exchange with a key that may only read. Or import a file (Ctrl+I): the account is made with the first one. Backups open with Ctrl+B.</source>
        <translation>読み取り専用のキーで取引所に接続してください。またはファイルをインポートしてください(Ctrl+I)。最初のファイルからアカウントが作成されます。バックアップはCtrl+Bで開きます。</translation>
    </message>
    <message>
        <source>The same on the command line:</source>
        <translation>コマンドラインでの同じ操作:</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>アカウントを追加…</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Everywhere</source>
        <translation>共通</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Find or do anything…</source>
        <translation>検索または実行…</translation>
    </message>
    <message>
        <source>Search actions, pages, accounts, copiers and settings</source>
        <translation>操作、ページ、アカウント、フォロワー、設定を検索</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Take back what was just done by hand, where that can be</source>
        <translation>直前の手動操作を元に戻す(可能な場合)</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>ウィンドウの次の領域</translation>
    </message>
    <message>
        <source>From the navigation to the header to the page and around</source>
        <translation>ナビゲーション、ヘッダー、ページの順に循環</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>ウィンドウの前の領域</translation>
    </message>
    <message>
        <source>The same way around backwards</source>
        <translation>逆の順に循環</translation>
    </message>
    <message>
        <source>All accounts and what needs you</source>
        <translation>全アカウントと要対応の事項</translation>
    </message>
    <message>
        <source>Becoming a lead trader: prerequisites, form, notices</source>
        <translation>リードトレーダーになる:申請条件、申請書、通知</translation>
    </message>
    <message>
        <source>Share ratio, lead assets, minimum copy amount, delay</source>
        <translation>分配率、リード銘柄、最低コピー金額、表示遅延</translation>
    </message>
    <message>
        <source>Who copies, who is inactive, who left</source>
        <translation>フォロワー、非アクティブ、離脱の状況</translation>
    </message>
    <message>
        <source>What is due, when, why and by whom</source>
        <translation>いくら、いつ、なぜ、誰から支払われるか</translation>
    </message>
    <message>
        <source>Accounts, keys and what each exchange offers</source>
        <translation>アカウント、キー、各取引所の対応機能</translation>
    </message>
    <message>
        <source>Read a file or a table that was copied from a web page</source>
        <translation>ファイルまたはWebページからコピーした表を読み取る</translation>
    </message>
    <message>
        <source>Write the chosen account to a file</source>
        <translation>選択中のアカウントをファイルに書き出す</translation>
    </message>
    <message>
        <source>Ask the exchange for what is new</source>
        <translation>取引所から最新データを取得</translation>
    </message>
    <message>
        <source>Make a backup of the archive, or go back to one</source>
        <translation>アーカイブのバックアップ、またはバックアップからの復元</translation>
    </message>
    <message>
        <source>Switch account…</source>
        <translation>アカウントを切り替え…</translation>
    </message>
    <message>
        <source>Choose which account the pages are about</source>
        <translation>各ページに表示するアカウントを選択</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>デモデータで試す</translation>
    </message>
    <message>
        <source>An invented account; nothing of it is written to disk</source>
        <translation>架空のアカウント。ディスクには何も書き込まれません</translation>
    </message>
    <message>
        <source>Leave the demo</source>
        <translation>デモを終了</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>再読み取り</translation>
    </message>
    <message>
        <source>Read what is shown from the archive again</source>
        <translation>表示内容をアーカイブから読み取り直す</translation>
    </message>
    <message>
        <source>What happened and what needs you</source>
        <translation>発生した事項と要対応の事項</translation>
    </message>
    <message>
        <source>Hide or show amounts</source>
        <translation>金額の表示/非表示</translation>
    </message>
    <message>
        <source>Privacy: the next level, for screenshots and streams</source>
        <translation>プライバシー:次のレベル(スクリーンショットや配信用)</translation>
    </message>
    <message>
        <source>Turn dark or light</source>
        <translation>ダーク/ライトを切り替え</translation>
    </message>
    <message>
        <source>The other theme</source>
        <translation>もう一方のテーマに変更</translation>
    </message>
    <message>
        <source>Theme: dark or light as the system is</source>
        <translation>テーマ:システムに合わせる</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>テーマ:ライト</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>テーマ:ダーク</translation>
    </message>
    <message>
        <source>Quiet countdown</source>
        <translation>静的カウントダウン</translation>
    </message>
    <message>
        <source>Show only the day of the next settlement, no running clock</source>
        <translation>次回精算の日付のみを表示し、時計は動かさない</translation>
    </message>
    <message>
        <source>Preferences…</source>
        <translation>環境設定…</translation>
    </message>
    <message>
        <source>Theme, colours of gain and loss, language, privacy</source>
        <translation>テーマ、損益の色、言語、プライバシー</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Open the guide at the chapter of this page</source>
        <translation>このページに対応するガイドの章を開く</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>All keys on one sheet</source>
        <translation>すべてのキーを一覧表示</translation>
    </message>
    <message>
        <source>Log…</source>
        <translation>ログ…</translation>
    </message>
    <message>
        <source>What the program wrote down about itself</source>
        <translation>プログラム自身の動作記録</translation>
    </message>
    <message>
        <source>About ProfitShare</source>
        <translation>ProfitShareについて</translation>
    </message>
    <message>
        <source>Version, licences, where things are</source>
        <translation>バージョン、ライセンス、保存場所</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>ウィンドウを閉じる</translation>
    </message>
</context>
<context>
    <name>AgreementField</name>
    <message>
        <source>I have read it on the platform and agree</source>
        <translation>プラットフォームで確認し、同意します</translation>
    </message>
</context>
<context>
    <name>Analytics</name>
    <message>
        <source>Copiers on the list that the rule for inactive copiers does not call inactive, divided by all copiers on the list. Those that it cannot judge count as not active.</source>
        <translation>リスト上のフォロワーのうち、非アクティブのルールに該当しない人数を、リスト上の全フォロワー数で割った値。判定できないフォロワーはアクティブに数えません。</translation>
    </message>
    <message>
        <source>Herfindahl–Hirschman index: the sum of the squared shares of the whole, times 10,000. 10,000 means that one copier has everything; copiers of equal size give 10,000 divided by their number. Unknown and empty accounts have no part in it.</source>
        <translation>ハーフィンダール・ハーシュマン指数:全体に占める各割合の二乗の合計×10,000。10,000は1名が全額を占めることを意味し、同規模のフォロワーなら10,000÷人数になります。純資産が不明またはゼロのアカウントは含みません。</translation>
    </message>
    <message>
        <source>As many copiers of equal size would be as concentrated as yours: 1 divided by the sum of the squared shares of the whole.</source>
        <translation>同規模のフォロワーがこの人数いる場合と同じ集中度です。1÷(全体に占める各割合の二乗の合計)。</translation>
    </message>
    <message>
        <source>The part of the total equity that the ten largest copiers have. It is 100 % with ten copiers or fewer.</source>
        <translation>純資産の合計に占める上位10名のフォロワーの割合。フォロワーが10名以下なら100%です。</translation>
    </message>
    <message>
        <source>The part of all profit shares that came from the ten copiers who paid most, those who left included.</source>
        <translation>利益分配の合計に占める、支払額上位10名のフォロワーの割合。離脱した人を含みます。</translation>
    </message>
    <message>
        <source>The age by which half of the copiers have left, read from the retention curve. There is none while more than half stay for as long as anybody was observed.</source>
        <translation>フォロワーの半数が離脱するまでの日数(継続率曲線から算出)。観測期間を通じて半数超が残っている間は値がありません。</translation>
    </message>
    <message>
        <source>Kaplan–Meier estimate of the part of copiers who stay longer than an age. At every age at which somebody left it is multiplied by 1 − left ÷ at risk. Copiers who are still there count as at risk up to now and never as having left. One whom the archive got to know late counts from that age on. Who comes back begins a new stay.</source>
        <translation>各経過日数を超えて継続するフォロワーの割合のカプラン・マイヤー推定値。離脱者が出た日数ごとに 1 − 離脱数 ÷ リスク集合 を掛けます。現在も継続中の人は現時点までリスク集合に数え、離脱とはみなしません。アーカイブに途中から記録された人はその日数から数えます。復帰した人は新しい継続期間として扱います。</translation>
    </message>
    <message>
        <source>Everybody is in the month of his first stay. Column +n is the part of the month&apos;s joiners who copied at the end of the n-th month after it; +0 is the month itself. The last filled column of a row is the current month, which is not over, as of now.</source>
        <translation>各フォロワーは最初にコピーを始めた月に属します。列+nは、その月の開始者のうちnか月後の月末にコピーしていた割合で、+0は当月です。各行の最後の値は進行中の今月で、現時点のものです。</translation>
    </message>
    <message>
        <source>For every copier and week: had he left when the week was over? The weeks are grouped by how far your own account stood below its peak when they began, transfers left out. The interval holds the true rate with 95 % (Wilson).</source>
        <translation>フォロワーと週ごとに、週末までに離脱したかを集計します。週は、開始時点のご自身のアカウントの最高値からの下落率(振替を除く)で分類します。区間は95%で真の離脱率を含みます(ウィルソン法)。</translation>
    </message>
    <message>
        <source>What the list would be without the copiers whom the rule calls inactive now. Nothing is removed here. Assets are the equity that is known; the pending share is what those copiers owe at this moment.</source>
        <translation>現在、ルールで非アクティブとされるフォロワーを除いた場合のリストです。ここでは何も削除されません。資産は判明している純資産、未精算分配は該当フォロワーの現時点の支払予定額です。</translation>
    </message>
    <message>
        <source>computed from orders</source>
        <translation>注文から計算</translation>
    </message>
    <message>
        <source>reported by the platform</source>
        <translation>プラットフォームの報告</translation>
    </message>
    <message>
        <source>payouts received</source>
        <translation>受領した支払い</translation>
    </message>
    <message>
        <source>as the copier list has it</source>
        <translation>フォロワーリストの値</translation>
    </message>
    <message>
        <source>no share is known yet</source>
        <translation>判明している分配はまだありません</translation>
    </message>
</context>
<context>
    <name>Application</name>
    <message>
        <source>Was due until {last}. Ask the platform&apos;s support.</source>
        <translation>回答期限は{last}でした。プラットフォームのサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>Expected until {last}.</source>
        <translation>{last}までに回答の見込み。</translation>
    </message>
    <message>
        <source>Answer expected from {first} to {last}.</source>
        <translation>{first}から{last}の間に回答の見込み。</translation>
    </message>
    <message>
        <source>Not applied</source>
        <translation>未申請</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>下書き</translation>
    </message>
    <message>
        <source>Under review</source>
        <translation>審査中</translation>
    </message>
    <message>
        <source>More information wanted</source>
        <translation>追加情報の要求</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>却下</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Approved, to be set up</source>
        <translation>承認済み(設定待ち)</translation>
    </message>
    <message>
        <source>Lead trader</source>
        <translation>リードトレーダー</translation>
    </message>
    <message>
        <source>Lead trader, change under review</source>
        <translation>リードトレーダー(変更審査中)</translation>
    </message>
    <message>
        <source>Cooling off</source>
        <translation>クーリングオフ中</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停止中</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>資格取消</translation>
    </message>
    <message>
        <source>Asked to cancel</source>
        <translation>終了申請中</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>終了済み</translation>
    </message>
    <message>
        <source>Fill in the form; it is saved as you type. Nothing is sent from here.</source>
        <translation>申請書に記入してください。入力内容は随時保存されます。ここから送信されることはありません。</translation>
    </message>
    <message>
        <source>When the form is complete, send it on the platform, then tell it here.</source>
        <translation>記入が完了したら、プラットフォームで申請し、ここに記録してください。</translation>
    </message>
    <message>
        <source>The platform has your application. When its notice comes, paste it here.</source>
        <translation>申請はプラットフォームで受付済みです。通知が届いたら、ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Add to the form what is asked for, send it again, then tell it here.</source>
        <translation>要求された情報を申請書に追加し、再送信してから、ここに記録してください。</translation>
    </message>
    <message>
        <source>What you had entered is kept. You can correct it and apply again.</source>
        <translation>入力内容は保存されています。修正して再申請できます。</translation>
    </message>
    <message>
        <source>Nobody answered in time. What you had entered is kept; apply again.</source>
        <translation>期限内に回答がありませんでした。入力内容は保存されています。再申請してください。</translation>
    </message>
    <message>
        <source>Complete the settings on the platform and start leading.</source>
        <translation>プラットフォームで設定を完了し、リードを開始してください。</translation>
    </message>
    <message>
        <source>Your orders are copied.</source>
        <translation>あなたの注文はコピーされています。</translation>
    </message>
    <message>
        <source>Your orders are copied; until the change is approved the old values rule.</source>
        <translation>あなたの注文はコピーされています。変更が承認されるまで、以前の値が適用されます。</translation>
    </message>
    <message>
        <source>The platform has halted your lead trading for a while.</source>
        <translation>プラットフォームがリードトレードを一時停止しました。</translation>
    </message>
    <message>
        <source>The platform has suspended you. Ask its support what it takes.</source>
        <translation>プラットフォームにより停止されました。再開の条件をサポートにお問い合わせください。</translation>
    </message>
    <message>
        <source>The platform has taken the status away; no way back is published.</source>
        <translation>プラットフォームが資格を取り消しました。回復方法は公表されていません。</translation>
    </message>
    <message>
        <source>The platform will answer by message or e-mail.</source>
        <translation>プラットフォームからメッセージまたはメールで回答があります。</translation>
    </message>
    <message>
        <source>You lead no more. Past shares stay yours; you can apply again.</source>
        <translation>リードは終了しました。過去の分配はそのまま維持されます。再申請できます。</translation>
    </message>
    <message>
        <source>Begin the form</source>
        <translation>申請書を作成</translation>
    </message>
    <message>
        <source>I have sent it…</source>
        <translation>送信済み…</translation>
    </message>
    <message>
        <source>More was asked for…</source>
        <translation>追加要求あり…</translation>
    </message>
    <message>
        <source>It was rejected…</source>
        <translation>却下された…</translation>
    </message>
    <message>
        <source>It expired…</source>
        <translation>期限切れ…</translation>
    </message>
    <message>
        <source>It was approved…</source>
        <translation>承認された…</translation>
    </message>
    <message>
        <source>I lead now…</source>
        <translation>リード開始済み…</translation>
    </message>
    <message>
        <source>A change is under review…</source>
        <translation>変更審査中…</translation>
    </message>
    <message>
        <source>I was put on cooling-off…</source>
        <translation>クーリングオフ…</translation>
    </message>
    <message>
        <source>I was suspended…</source>
        <translation>停止された…</translation>
    </message>
    <message>
        <source>My status was revoked…</source>
        <translation>資格取消…</translation>
    </message>
    <message>
        <source>Cancel lead trading…</source>
        <translation>リードトレードを終了…</translation>
    </message>
    <message>
        <source>It was cancelled…</source>
        <translation>終了済み…</translation>
    </message>
    <message>
        <source>Apply again</source>
        <translation>再申請</translation>
    </message>
    <message>
        <source>I go on leading…</source>
        <translation>リードを継続…</translation>
    </message>
    <message>
        <source>That does not follow on where the application stands now.</source>
        <translation>現在の申請状況からは、その状態に進めません。</translation>
    </message>
    <message>
        <source>This platform has no such step.</source>
        <translation>このプラットフォームにその手順はありません。</translation>
    </message>
    <message>
        <source>It cannot have been before the last step. Correct the time.</source>
        <translation>直前の手順より前にはできません。日時を修正してください。</translation>
    </message>
    <message>
        <source>That time is still to come.</source>
        <translation>未来の日時です。</translation>
    </message>
    <message>
        <source>Enter the reason the platform gave; if it gave none, write so.</source>
        <translation>プラットフォームが示した理由を入力してください。示されていない場合は、その旨を入力してください。</translation>
    </message>
    <message>
        <source>Reason or note is too long.</source>
        <translation>理由またはメモが長すぎます。</translation>
    </message>
    <message>
        <source>Positions are open. Close them on the platform, then sync or import.</source>
        <translation>保有ポジションがあります。プラットフォームで決済してから、同期またはインポートしてください。</translation>
    </message>
    <message>
        <source>Confirm first that you have no open position and no active order.</source>
        <translation>先に、保有ポジションと有効な注文がないことを確認してください。</translation>
    </message>
    <message>
        <source>Only the last step can be taken back.</source>
        <translation>取り消せるのは直近の手順のみです。</translation>
    </message>
    <message>
        <source>entered by hand</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>from a notice</source>
        <translation>通知から</translation>
    </message>
    <message>
        <source>told by the platform</source>
        <translation>プラットフォームの通知</translation>
    </message>
    <message>
        <source>&amp;Avatar</source>
        <translation>アバター(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Nickname</source>
        <translation>ニックネーム(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Social accounts</source>
        <translation>SNSアカウント(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Contact details</source>
        <translation>連絡先(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Introduction</source>
        <translation>自己紹介(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Minimum capital of copiers, USDT</source>
        <translation>フォロワーの最低資金(USDT)(&amp;M)</translation>
    </message>
    <message>
        <source>Public or pri&amp;vate</source>
        <translation>公開/非公開(&amp;V)</translation>
    </message>
    <message>
        <source>A&amp;mount to lead with, USDT</source>
        <translation>リード資金(USDT)(&amp;M)</translation>
    </message>
    <message>
        <source>Share &amp;ratio, %</source>
        <translation>分配率(%)(&amp;R)</translation>
    </message>
    <message>
        <source>Margin c&amp;urrency</source>
        <translation>証拠金通貨(&amp;U)</translation>
    </message>
    <message>
        <source>Futures trading capability &amp;proof</source>
        <translation>先物取引能力の証明(&amp;P)</translation>
    </message>
    <message>
        <source>A&amp;greement</source>
        <translation>同意書(&amp;G)</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>ファイルが空です。</translation>
    </message>
    <message>
        <source>By its content it is no PNG, JPEG or WebP, whatever its name says. Take a screenshot.</source>
        <translation>ファイル名にかかわらず、内容がPNG、JPEG、WebPではありません。スクリーンショットを使用してください。</translation>
    </message>
    <message>
        <source>The image is damaged or not whole. Save it again, or take a screenshot.</source>
        <translation>画像が破損しているか不完全です。保存し直すか、スクリーンショットを使用してください。</translation>
    </message>
    <message>
        <source>It moves. Take one picture of it.</source>
        <translation>動画像です。静止画を使用してください。</translation>
    </message>
    <message>
        <source>Unpacked it would be larger than 50 million pixels, or than it says. Make it smaller.</source>
        <translation>展開すると5,000万ピクセルまたは表示サイズを超えます。縮小してください。</translation>
    </message>
    <message>
        <source>It is not a file.</source>
        <translation>ファイルではありません。</translation>
    </message>
    <message>
        <source>It is larger than any platform takes.</source>
        <translation>どのプラットフォームの上限も超えています。</translation>
    </message>
    <message>
        <source>There is no image on the clipboard. Copy one, then paste again.</source>
        <translation>クリップボードに画像がありません。コピーしてから貼り付けてください。</translation>
    </message>
    <message>
        <source>This step cannot be taken.</source>
        <translation>この手順は実行できません。</translation>
    </message>
    <message>
        <source>{name} is not taken.</source>
        <translation>{name}は使用できません。</translation>
    </message>
    <message>
        <source>Must be above 0.</source>
        <translation>0より大きい値を入力してください。</translation>
    </message>
    <message>
        <source>At most {limit}.</source>
        <translation>上限は{limit}です。</translation>
    </message>
    <message>
        <source>A guide asks for at least {limit}; the documents disagree.</source>
        <translation>あるガイドでは{limit}以上とされています(資料により異なります)。</translation>
    </message>
    <message>
        <source>A guide allows at most {limit}; the documents disagree.</source>
        <translation>あるガイドでは{limit}以下とされています(資料により異なります)。</translation>
    </message>
    <message>
        <source>The platform asks for at least {limit}.</source>
        <translation>プラットフォームの下限は{limit}です。</translation>
    </message>
    <message>
        <source>The platform takes at most {limit}.</source>
        <translation>プラットフォームの上限は{limit}です。</translation>
    </message>
    <message>
        <source>{found} of {limit} characters: too long.</source>
        <translation>{limit}文字中{found}文字:長すぎます。</translation>
    </message>
    <message>
        <source>{found} images; {limit} are taken.</source>
        <translation>画像{found}枚(上限{limit}枚)。</translation>
    </message>
    <message>
        <source>The images show {found} consecutive days of the last year; {limit} are needed.</source>
        <translation>画像は過去1年のうち連続{found}日分です。{limit}日分が必要です。</translation>
    </message>
    <message>
        <source>{found} is more than {limit}.</source>
        <translation>{found}は上限{limit}を超えています。</translation>
    </message>
    <message>
        <source>{found}: may be refused, {limit} is sure.</source>
        <translation>{found}:却下される可能性があります。{limit}なら確実です。</translation>
    </message>
    <message>
        <source>Still empty.</source>
        <translation>未入力です。</translation>
    </message>
    <message>
        <source>Not an amount, such as 100.50.</source>
        <translation>金額ではありません(例:100.50)。</translation>
    </message>
    <message>
        <source>Not a ratio, such as 10 or 12.5.</source>
        <translation>比率ではありません(例:10または12.5)。</translation>
    </message>
    <message>
        <source>This looks like an invitation code or link, which the platform punishes.</source>
        <translation>招待コードまたは招待リンクと思われます。プラットフォームの処罰対象です。</translation>
    </message>
    <message>
        <source>Read it on the platform, then tick it.</source>
        <translation>プラットフォームで確認してから、チェックを入れてください。</translation>
    </message>
    <message>
        <source>Enter the first and the last day it shows.</source>
        <translation>表示されている最初の日と最後の日を入力してください。</translation>
    </message>
    <message>
        <source>The last day is before the first.</source>
        <translation>最後の日が最初の日より前です。</translation>
    </message>
    <message>
        <source>That day is still to come.</source>
        <translation>未来の日付です。</translation>
    </message>
    <message>
        <source>Without a proof, and without a history there, the platform may not approve.</source>
        <translation>証明も取引履歴もない場合、承認されないことがあります。</translation>
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
        <translation>自身のコピーの終了(ポジションとコピー関係)</translation>
    </message>
    <message>
        <source>No position and no order of your own</source>
        <translation>自身のポジション・注文なし</translation>
    </message>
    <message>
        <source>Identity verified (KYC), level {level}</source>
        <translation>本人確認(KYC)済み、レベル{level}</translation>
    </message>
    <message>
        <source>Identity verified (KYC)</source>
        <translation>本人確認(KYC)済み</translation>
    </message>
    <message>
        <source>Futures account open</source>
        <translation>先物アカウント開設済み</translation>
    </message>
    <message>
        <source>Balance of at least {amount}</source>
        <translation>残高{amount}以上</translation>
    </message>
    <message>
        <source>Balance above the platform&apos;s minimum</source>
        <translation>残高がプラットフォームの下限超</translation>
    </message>
    <message>
        <source>Within the number of portfolios</source>
        <translation>ポートフォリオ数の範囲内</translation>
    </message>
    <message>
        <source>A proof, or a history of your own</source>
        <translation>証明または自身の取引履歴</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>充足</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未充足</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message numerus="yes">
        <source>%Ln position(s) open. Close them.</source>
        <translation>
            <numerusform>保有ポジション%Ln件。決済してください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s) attached.</source>
        <translation>
            <numerusform>画像%Ln枚を添付済み。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Orders on %Ln day(s) of the last 30.</source>
        <translation>
            <numerusform>直近30日のうち%Ln日に注文あり。</numerusform>
        </translation>
    </message>
    <message>
        <source>You lead already.</source>
        <translation>すでにリード中です。</translation>
    </message>
    <message>
        <source>As you stated.</source>
        <translation>自己申告による。</translation>
    </message>
    <message>
        <source>You have futures orders of your own.</source>
        <translation>自身の先物注文があります。</translation>
    </message>
    <message>
        <source>Your equity was {equity} on {day}. Top it up.</source>
        <translation>純資産は{day}時点で{equity}でした。入金してください。</translation>
    </message>
    <message>
        <source>Your equity was {equity} on {day}, nothing open.</source>
        <translation>純資産は{day}時点で{equity}、保有ポジションなし。</translation>
    </message>
    <message>
        <source>Your equity was {equity}, but what is tied up is not known. Look on the platform.</source>
        <translation>純資産は{equity}でしたが、拘束額が不明です。プラットフォームで確認してください。</translation>
    </message>
    <message>
        <source>The amount is not published; the platform&apos;s form shows it.</source>
        <translation>金額は公表されていません。プラットフォームの申請書に表示されます。</translation>
    </message>
    <message>
        <source>Your equity is not in the archive. Sync or import it.</source>
        <translation>純資産がアーカイブにありません。同期またはインポートしてください。</translation>
    </message>
    <message>
        <source>No position was open when last read.</source>
        <translation>前回の読み取り時点で保有ポジションはありませんでした。</translation>
    </message>
    <message>
        <source>Neither is there: the application may not be approved.</source>
        <translation>どちらもありません。承認されない可能性があります。</translation>
    </message>
    <message>
        <source>Neither archive nor API tells. Look on the platform, then tick it.</source>
        <translation>アーカイブからもAPIからも確認できません。プラットフォームで確認してから、チェックを入れてください。</translation>
    </message>
</context>
<context>
    <name>ApplicationBoard</name>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>{time}に保存</translation>
    </message>
    <message>
        <source>Your archive has no closed order of your own in the last 30 whole days. Import or sync your own orders first.</source>
        <translation>直近30日間(満日)の自身の決済済み注文がアーカイブにありません。先に自身の注文をインポートまたは同期してください。</translation>
    </message>
    <message>
        <source>Make a package</source>
        <translation>パッケージの作成</translation>
    </message>
    <message>
        <source>ZIP file (*.zip)</source>
        <translation>ZIPファイル(*.zip)</translation>
    </message>
    <message>
        <source>Folder (*)</source>
        <translation>フォルダー(*)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) written to {path}. Begin with README.txt.</source>
        <translation>
            <numerusform>ファイル%Ln件を{path}に書き込みました。README.txtから始めてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>On another computer, so not in the package: {names}.</source>
        <translation>別のコンピューターにあるため、パッケージに含まれません:{names}。</translation>
    </message>
</context>
<context>
    <name>ApplicationForm</name>
    <message>
        <source>Make a pac&amp;kage…</source>
        <translation>パッケージを作成(&amp;K)…</translation>
    </message>
    <message>
        <source>The texts and images in order, with the steps to take, to upload by hand.</source>
        <translation>文章と画像を順に並べ、手動アップロードの手順を付けます。</translation>
    </message>
    <message>
        <source>My last 30 days</source>
        <translation>直近30日の実績</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) to correct.</source>
        <translation>
            <numerusform>修正が必要な項目:%Ln件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) still empty.</source>
        <translation>
            <numerusform>未入力の項目:%Ln件。</numerusform>
        </translation>
    </message>
    <message>
        <source>Complete, as far as the limits are published.</source>
        <translation>公表されている制限の範囲で完成しています。</translation>
    </message>
    <message>
        <source>This platform&apos;s form is not published.</source>
        <translation>このプラットフォームの申請書は公表されていません。</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message>
        <source>Application form</source>
        <translation>申請書</translation>
    </message>
</context>
<context>
    <name>ApplicationPage</name>
    <message>
        <source>Reading the archive…</source>
        <translation>アーカイブを読み取り中…</translation>
    </message>
    <message>
        <source>No account to apply with yet</source>
        <translation>申請するアカウントがありません</translation>
    </message>
    <message>
        <source>Add the account you want to lead with, also without a key. Then its platform&apos;s prerequisites, form and review are kept here.</source>
        <translation>リードに使用するアカウントを追加してください(キーなしでも可)。プラットフォームの条件、申請書、審査をここで管理できます。</translation>
    </message>
    <message>
        <source>What a platform asks for, with its sources, on the command line:</source>
        <translation>プラットフォームの要件と出典をコマンドラインで表示:</translation>
    </message>
    <message>
        <source>Add an account…</source>
        <translation>アカウントを追加…</translation>
    </message>
</context>
<context>
    <name>AsOf</name>
    <message>
        <source>As of…</source>
        <translation>基準日時…</translation>
    </message>
    <message>
        <source>See the account as it was at another instant</source>
        <translation>別の時点のアカウントを表示</translation>
    </message>
</context>
<context>
    <name>AsOfPanel</name>
    <message>
        <source>See the account as of</source>
        <translation>アカウントの基準日時</translation>
    </message>
    <message>
        <source>Date and time on the platform&apos;s clock</source>
        <translation>プラットフォームの時計による日時</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <translation>yyyy年M月d日(ddd) HH:mm</translation>
    </message>
    <message>
        <source>What I knew then</source>
        <translation>当時の記録</translation>
    </message>
    <message>
        <source>Leaves out what was imported, entered or corrected later.</source>
        <translation>後からインポート、入力、修正されたものを除外します。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>{what}: {time}</source>
        <translation>{what}:{time}</translation>
    </message>
    <message>
        <source>Last cut-off</source>
        <translation>前回の締切</translation>
    </message>
    <message>
        <source>{weekday}&apos;s cut-off</source>
        <translation>{weekday}の締切</translation>
    </message>
    <message>
        <source>Last settlement</source>
        <translation>前回の精算</translation>
    </message>
    <message>
        <source>The cut-off before</source>
        <translation>前々回の締切</translation>
    </message>
    <message>
        <source>{time}, your time</source>
        <translation>現地時間 {time}</translation>
    </message>
    <message>
        <source>Your clock shows the same.</source>
        <translation>お使いの時計と同じです。</translation>
    </message>
</context>
<context>
    <name>AsOfRibbon</name>
    <message>
        <source>Back to now</source>
        <translation>現在に戻る</translation>
    </message>
    <message>
        <source>You see the account as of {time}, as known then.</source>
        <translation>{time}時点のアカウントを、当時の記録で表示しています。</translation>
    </message>
    <message>
        <source>You see the account as of {time}, as known today.</source>
        <translation>{time}時点のアカウントを、現在の記録で表示しています。</translation>
    </message>
</context>
<context>
    <name>AssetsField</name>
    <message>
        <source>Symbols to lead</source>
        <translation>リードする銘柄</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Last traded</source>
        <translation>最終取引</translation>
    </message>
    <message>
        <source>Net result</source>
        <translation>純損益</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>変動幅</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>コスト</translation>
    </message>
    <message>
        <source>Another symbol</source>
        <translation>別の銘柄</translation>
    </message>
    <message>
        <source>Another symbol, such as SOLUSDT</source>
        <translation>別の銘柄(例:SOLUSDT)</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>追加(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上へ(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>下へ(&amp;D)</translation>
    </message>
    <message>
        <source>Read from your own orders, for the archive has no prices. Liquid: many orders, and costs that take a small part of what is won and lost. Volatile: results that lie far apart (swing).</source>
        <translation>アーカイブに価格データがないため、自身の注文から判定します。流動性が高い:注文が多く、損益に対するコストの割合が小さい。変動が大きい:損益のばらつき(変動幅)が大きい。</translation>
    </message>
</context>
<context>
    <name>AuditDialog</name>
    <message>
        <source>Audit log of {account}</source>
        <translation>{account}の監査ログ</translation>
    </message>
    <message>
        <source>Every removal, step by step. Lines are only ever added.</source>
        <translation>すべての削除を手順ごとに記録します。行は追加のみです。</translation>
    </message>
    <message>
        <source>At</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Sweep</source>
        <translation>一括削除</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>&amp;Export as CSV or JSON…</source>
        <translation>CSVまたはJSONでエクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name}として保存しました</translation>
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
        <translation>監査ログのエクスポート</translation>
    </message>
</context>
<context>
    <name>AvatarField</name>
    <message>
        <source>Choose a picture…</source>
        <translation>画像を選択…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove the avatar</source>
        <translation>アバターを削除</translation>
    </message>
    <message>
        <source>PNG, JPEG or WebP</source>
        <translation>PNG、JPEG、WebP</translation>
    </message>
</context>
<context>
    <name>BackupDoor</name>
    <message>
        <source>Backups…</source>
        <translation>バックアップ…</translation>
    </message>
    <message>
        <source>Salvage what still reads?</source>
        <translation>読み取れるデータを復旧しますか?</translation>
    </message>
    <message>
        <source>What can be read goes into a new archive, and you are told what cannot. The damaged file is not deleted: it is moved into the folder set-aside beside it. A backup that is recent enough loses less.</source>
        <translation>読み取れるデータは新しいアーカイブに移され、読み取れないものは通知されます。破損したファイルは削除されず、隣のset-asideフォルダーに移されます。十分に新しいバックアップのほうが損失は少なくなります。</translation>
    </message>
    <message>
        <source>Salvage</source>
        <translation>復旧</translation>
    </message>
    <message>
        <source>Reading what can be read …</source>
        <translation>読み取れるデータを読み取り中 …</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>別のフォルダーを選択</translation>
    </message>
    <message>
        <source>The damaged file is in {folder}.</source>
        <translation>破損したファイルは{folder}にあります。</translation>
    </message>
    <message>
        <source>Import or sync again to bring back what the platform still has.</source>
        <translation>プラットフォームに残っているデータは、再度インポートまたは同期して取り戻してください。</translation>
    </message>
    <message>
        <source>Salvaged, with losses</source>
        <translation>復旧完了(損失あり)</translation>
    </message>
    <message>
        <source>Everything was saved</source>
        <translation>すべて保存されました</translation>
    </message>
    <message>
        <source>A restore was interrupted</source>
        <translation>復元が中断されました</translation>
    </message>
    <message>
        <source>It had changed nothing yet; your archive is as it was. Start it again if you still want it.</source>
        <translation>まだ何も変更されておらず、アーカイブは元のままです。必要なら復元をやり直してください。</translation>
    </message>
    <message>
        <source>An interrupted restore was finished</source>
        <translation>中断された復元を完了しました</translation>
    </message>
    <message>
        <source>{name} is in place.</source>
        <translation>{name}を配置しました。</translation>
    </message>
    <message>
        <source>The archive of before is in {folder}.</source>
        <translation>以前のアーカイブは{folder}にあります。</translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>This file can no longer be read as a backup.</source>
        <translation>このファイルはバックアップとして読み取れなくなりました。</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Earlier versions of orders</source>
        <translation>注文の過去の版</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Readings of copiers</source>
        <translation>フォロワーの計測値</translation>
    </message>
    <message>
        <source>Earlier readings of copiers</source>
        <translation>フォロワーの過去の計測値</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Before the update to {revision}</source>
        <translation>{revision}への更新前</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>毎日</translation>
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
        <translation>失われた数は不明</translation>
    </message>
    <message>
        <source>{n} lost</source>
        <translation>{n}件を喪失</translation>
    </message>
    <message>
        <source>{n} left out, as what they belong to is lost</source>
        <translation>{n}件を除外(所属先を喪失)</translation>
    </message>
    <message>
        <source>{n} saved</source>
        <translation>{n}件を保存</translation>
    </message>
    <message>
        <source>of {accounts}</source>
        <translation>{accounts}</translation>
    </message>
    <message>
        <source>from {first} to {last}</source>
        <translation>{first}から{last}まで</translation>
    </message>
</context>
<context>
    <name>BackupsDialog</name>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>BackupsPanel</name>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>今すぐバックアップ</translation>
    </message>
    <message>
        <source>Restore a file…</source>
        <translation>ファイルから復元…</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>復元…</translation>
    </message>
    <message>
        <source>There is no backup yet. One is made every day the program runs, and before an update changes the archive.</source>
        <translation>バックアップはまだありません。プログラムを使用する日ごと、および更新でアーカイブが変更される前に作成されます。</translation>
    </message>
    <message>
        <source>Copying and checking …</source>
        <translation>コピーと検証中 …</translation>
    </message>
    <message>
        <source>the backup of {when}</source>
        <translation>{when}のバックアップ</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップの復元</translation>
    </message>
    <message>
        <source>Archives (*.sqlite)</source>
        <translation>アーカイブ(*.sqlite)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル(*)</translation>
    </message>
    <message>
        <source>Checking and restoring …</source>
        <translation>検証と復元中 …</translation>
    </message>
    <message>
        <source>Restore {backup}?</source>
        <translation>{backup}を復元しますか?</translation>
    </message>
    <message>
        <source>It takes the place of the archive you have now. Nothing is deleted: the archive of now is moved into the folder set-aside beside it.</source>
        <translation>現在のアーカイブと置き換わります。何も削除されず、現在のアーカイブは隣のset-asideフォルダーに移されます。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>Backed up and checked: {name}</source>
        <translation>バックアップと検証が完了しました:{name}</translation>
    </message>
    <message>
        <source>{name} is your archive again.</source>
        <translation>{name}がアーカイブに戻りました。</translation>
    </message>
    <message>
        <source>The one of before is in {folder}.</source>
        <translation>以前のアーカイブは{folder}にあります。</translation>
    </message>
    <message>
        <source>Whole, checked copies of the archive in the folder backups beside it. The ten newest automatic ones are kept, and all made by hand.</source>
        <translation>アーカイブ全体の検証済みコピーです。隣のbackupsフォルダーにあります。自動作成分は最新10件、手動作成分はすべて保持されます。</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>CancelCard</name>
    <message>
        <source>Cancel lead trading…</source>
        <translation>リードトレードを終了…</translation>
    </message>
    <message>
        <source>Cancel lead trading</source>
        <translation>リードトレードの終了</translation>
    </message>
    <message>
        <source>Past shares stay yours; no new ones are earned.</source>
        <translation>過去の分配はそのまま維持され、新たな分配は発生しません。</translation>
    </message>
    <message numerus="yes">
        <source>Blocked: %Ln position(s) open, as last read. Close them first.</source>
        <translation>
            <numerusform>終了不可:前回の読み取り時点で保有ポジション%Ln件。先に決済してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>I have no open position and no active order at {platform}</source>
        <translation>{platform}に保有ポジションと有効な注文がないことを確認しました</translation>
    </message>
    <message>
        <source>When the platform answers is not published.</source>
        <translation>プラットフォームの回答時期は公表されていません。</translation>
    </message>
    <message>
        <source>If you ask now:
{due}</source>
        <translation>今申請した場合:
{due}</translation>
    </message>
</context>
<context>
    <name>CapacityCard</name>
    <message>
        <source>Slots that are taken</source>
        <translation>使用中の枠</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>定員</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>出典:{sources}</translation>
    </message>
    <message>
        <source>Capacity: {figure}</source>
        <translation>定員:{figure}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s)</source>
        <translation>
            <numerusform>フォロワー%Ln名</numerusform>
        </translation>
    </message>
    <message>
        <source>{copiers} of {cap} copiers</source>
        <translation>フォロワー{copiers} / {cap}名</translation>
    </message>
    <message>
        <source>The platform publishes no largest number of copiers.</source>
        <translation>プラットフォームはフォロワー数の上限を公表していません。</translation>
    </message>
    <message>
        <source>How many copy you is not known: import your list of copiers, or sync.</source>
        <translation>フォロワー数が不明です。フォロワーリストをインポートするか、同期してください。</translation>
    </message>
    <message>
        <source>Full: nobody else can copy you until somebody leaves.</source>
        <translation>満員:誰かが離脱するまで、新たにコピーできません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) left, as the platform tells.</source>
        <translation>
            <numerusform>残り%Ln枠(プラットフォームの報告)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln slot(s) left, by the rulebook.</source>
        <translation>
            <numerusform>残り%Ln枠(ルールブックによる)。</numerusform>
        </translation>
    </message>
    <message>
        <source>More slots can be asked for: every condition is met.</source>
        <translation>枠の追加を申請できます(全条件を充足)。</translation>
    </message>
    <message>
        <source>More slots cannot be asked for yet:</source>
        <translation>まだ枠の追加を申請できません:</translation>
    </message>
    <message>
        <source>More slots can be asked for once these are met:</source>
        <translation>次の条件を満たすと枠の追加を申請できます:</translation>
    </message>
    <message>
        <source>{figure}, {met}</source>
        <translation>{figure}、{met}</translation>
    </message>
    <message>
        <source>not known: check it on the platform</source>
        <translation>不明:プラットフォームで確認してください</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>{change} in this window</source>
        <translation>この期間で{change}</translation>
    </message>
    <message>
        <source>{change} since the step before</source>
        <translation>前の段から{change}</translation>
    </message>
    <message>
        <source>Differences since {day}, which is pinned</source>
        <translation>固定した{day}からの差</translation>
    </message>
    <message>
        <source>{meaning}, {asset}</source>
        <translation>{meaning}、{asset}</translation>
    </message>
    <message>
        <source>Ratio {ratio}</source>
        <translation>分配率 {ratio}</translation>
    </message>
    <message>
        <source>Rules {label}</source>
        <translation>ルール {label}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settled window(s) from {first} to {last}: {total}</source>
        <translation>
            <numerusform>{first}から{last}まで、精算済みの期間%Ln件:{total}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s) from {first} to {last}</source>
        <translation>
            <numerusform>{first}から{last}まで、データ点%Ln個</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: {level}</source>
        <translation>{name}:{level}</translation>
    </message>
    <message>
        <source>At</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>{year} TWR</source>
        <translation>{year} TWR</translation>
    </message>
    <message>
        <source>{year} PnL, {asset}</source>
        <translation>{year} 損益、{asset}</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>曜日</translation>
    </message>
    <message>
        <source>Hour</source>
        <translation>時間帯</translation>
    </message>
    <message>
        <source>Mean net, {asset}</source>
        <translation>平均純損益、{asset}</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>{figure} *</source>
        <translation>{figure} *</translation>
    </message>
    <message>
        <source>No reading of the equity</source>
        <translation>純資産の計測値なし</translation>
    </message>
    <message>
        <source>* Only part of it was read</source>
        <translation>* 一部のみ読み取り</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Windows</source>
        <translation>期間別</translation>
    </message>
    <message>
        <source>Copiers&apos; PnL</source>
        <translation>フォロワー損益</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>収益率</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>純資産</translation>
    </message>
    <message>
        <source>Underwater</source>
        <translation>ドローダウン</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月別</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>時間帯別</translation>
    </message>
    <message>
        <source>Cumulative profit share</source>
        <translation>累計利益分配</translation>
    </message>
    <message>
        <source>Profit share of each window</source>
        <translation>期間別の利益分配</translation>
    </message>
    <message>
        <source>Net PnL of all copiers, added up</source>
        <translation>全フォロワーの純損益の累計</translation>
    </message>
    <message>
        <source>Your return since the first reading of equity</source>
        <translation>最初の純資産計測以降の収益率</translation>
    </message>
    <message>
        <source>Your equity, and what was moved in and out</source>
        <translation>自身の純資産と入出金</translation>
    </message>
    <message>
        <source>How far below its best your return stands</source>
        <translation>収益率の最高値からの下落幅</translation>
    </message>
    <message>
        <source>Your return and PnL month by month</source>
        <translation>月別の収益率と損益</translation>
    </message>
    <message>
        <source>Mean net of an order by weekday and hour</source>
        <translation>曜日・時間帯別の注文平均純損益</translation>
    </message>
    <message>
        <source>Cumulative share</source>
        <translation>累計分配</translation>
    </message>
    <message>
        <source>Reported share</source>
        <translation>報告値の分配</translation>
    </message>
    <message>
        <source>Estimated share</source>
        <translation>推定値の分配</translation>
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
        <translation>ドローダウン</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>精算済み</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>報告値</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>未精算</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>繰延べ</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>推定値</translation>
    </message>
    <message>
        <source>Moved in</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Moved out</source>
        <translation>出金</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変化</translation>
    </message>
    <message>
        <source>Moved since</source>
        <translation>以降の入出金</translation>
    </message>
    <message>
        <source>PnL</source>
        <translation>損益</translation>
    </message>
    <message>
        <source>No settled window yet</source>
        <translation>精算済みの期間はまだありません</translation>
    </message>
    <message>
        <source>No closed order of a copier is known. Import orders to see their PnL.</source>
        <translation>フォロワーの決済済み注文がありません。損益を表示するには注文をインポートしてください。</translation>
    </message>
    <message>
        <source>No equity events. Import events of the kind “equity”, one a day, to see this.</source>
        <translation>純資産イベントがありません。表示するには、種別「equity」のイベントを1日1件インポートしてください。</translation>
    </message>
    <message>
        <source>The equity is known once; a return needs two readings.</source>
        <translation>純資産の計測値が1件のみです。収益率には2件必要です。</translation>
    </message>
    <message>
        <source>The first equity is not above zero, so there is no return.</source>
        <translation>最初の純資産が0以下のため、収益率を計算できません。</translation>
    </message>
    <message>
        <source>No closed order is known.</source>
        <translation>決済済み注文がありません。</translation>
    </message>
    <message>
        <source>These amounts are too large to be drawn; check the imported orders.</source>
        <translation>金額が大きすぎて描画できません。インポートした注文を確認してください。</translation>
    </message>
    <message>
        <source>Orders not known</source>
        <translation>注文データなし</translation>
    </message>
    <message>
        <source>Events not known</source>
        <translation>イベントデータなし</translation>
    </message>
    <message>
        <source>Equity not read</source>
        <translation>純資産の計測なし</translation>
    </message>
    <message>
        <source>Undefined: equity not above zero</source>
        <translation>計算不可:純資産が0以下</translation>
    </message>
    <message>
        <source>{cause}: {since} – {until}</source>
        <translation>{cause}:{since} – {until}</translation>
    </message>
</context>
<context>
    <name>ChartDoor</name>
    <message>
        <source>Export {series}</source>
        <translation>{series}をエクスポート</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to {path}.</source>
        <translation>
            <numerusform>%Ln行を{path}に書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>{path}に書き込みました。</translation>
    </message>
    <message>
        <source>Nothing was written. {path}: {why}.</source>
        <translation>何も書き込まれませんでした。{path}:{why}。</translation>
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
        <translation>表で表示、またはエクスポート</translation>
    </message>
    <message>
        <source>What the chart shows</source>
        <translation>チャートの表示内容</translation>
    </message>
    <message>
        <source>View as table</source>
        <translation>表で表示</translation>
    </message>
    <message>
        <source>Picture (PNG)…</source>
        <translation>画像(PNG)…</translation>
    </message>
    <message>
        <source>Drawing (SVG)…</source>
        <translation>図面(SVG)…</translation>
    </message>
    <message>
        <source>Figures (CSV)…</source>
        <translation>数値(CSV)…</translation>
    </message>
    <message>
        <source>7D</source>
        <translation>7日</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>直近7日</translation>
    </message>
    <message>
        <source>30D</source>
        <translation>30日</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>直近30日</translation>
    </message>
    <message>
        <source>90D</source>
        <translation>90日</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>直近90日</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>{meaning} – key {number}</source>
        <translation>{meaning} – キー {number}</translation>
    </message>
</context>
<context>
    <name>ChartLegend</name>
    <message>
        <source>Click to hide or show, double-click to show it alone</source>
        <translation>クリックで表示/非表示、ダブルクリックで単独表示</translation>
    </message>
</context>
<context>
    <name>ChecklistCard</name>
    <message>
        <source>Prerequisites</source>
        <translation>申請条件</translation>
    </message>
    <message>
        <source>required: {met} of {all} met</source>
        <translation>必須条件:{all}件中{met}件を充足</translation>
    </message>
    <message>
        <source>{met} of {all} met</source>
        <translation>{all}件中{met}件を充足</translation>
    </message>
    <message>
        <source>None are published.</source>
        <translation>公表されていません。</translation>
    </message>
    <message>
        <source>Written in: {source}</source>
        <translation>記載元:{source}</translation>
    </message>
    <message>
        <source>I have looked: it is so</source>
        <translation>確認済み・充足</translation>
    </message>
</context>
<context>
    <name>ChurnTable</name>
    <message>
        <source>Churn after a drawdown</source>
        <translation>ドローダウン後の離脱</translation>
    </message>
    <message>
        <source>Below the peak</source>
        <translation>最高値からの下落</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>週数</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>離脱</translation>
    </message>
    <message>
        <source>Left a week</source>
        <translation>週間離脱率</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95%区間</translation>
    </message>
    <message>
        <source>{low} and more</source>
        <translation>{low}以上</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}〜{high}</translation>
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
        <translation>フォロワーの保有ポジション</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>At the cut-off</source>
        <translation>締切時点</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>現状</translation>
    </message>
    <message>
        <source>With these closed</source>
        <translation>決済した場合</translation>
    </message>
    <message>
        <source>The coming cut-off, both sides</source>
        <translation>次回の締切(双方)</translation>
    </message>
    <message>
        <source>The cut-off comes {instant}. Tick what you would close now.</source>
        <translation>締切:{instant}。今決済する場合のポジションにチェックを入れてください。</translation>
    </message>
    <message>
        <source>No copier holds an open position that the archive knows of.</source>
        <translation>アーカイブで確認できるフォロワーの保有ポジションはありません。</translation>
    </message>
    <message>
        <source>{symbol} {side}</source>
        <translation>{symbol} {side}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s)</source>
        <translation>
            <numerusform>フォロワー%Ln名</numerusform>
        </translation>
    </message>
    <message>
        <source>unrealised {amount}</source>
        <translation>未実現 {amount}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of unknown PnL, taken as 0</source>
        <translation>
            <numerusform>損益不明の%Ln件は0とみなす</numerusform>
        </translation>
    </message>
    <message>
        <source>open in your own account too</source>
        <translation>自身のアカウントでも保有中</translation>
    </message>
    <message>
        <source>As it is, {amount} is paid to you at the cut-off.</source>
        <translation>現状のままなら、締切時に{amount}が支払われます。</translation>
    </message>
    <message>
        <source>You: {more} at this cut-off. Your copiers: {less}, and they make a profit of {made} final.</source>
        <translation>あなた:今回の締切で{more}。フォロワー:{less}、利益{made}が確定します。</translation>
    </message>
    <message>
        <source>You: {more} at this cut-off. Your copiers: {less}, and they make a loss of {made} final.</source>
        <translation>あなた:今回の締切で{more}。フォロワー:{less}、損失{made}が確定します。</translation>
    </message>
    <message>
        <source>You</source>
        <translation>あなた</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>are paid</source>
        <translation>受取額</translation>
    </message>
    <message>
        <source>wait for</source>
        <translation>繰延額</translation>
    </message>
    <message>
        <source>pay</source>
        <translation>支払額</translation>
    </message>
    <message>
        <source>make final</source>
        <translation>確定損益</translation>
    </message>
    <message>
        <source>still have open</source>
        <translation>未決済の損益</translation>
    </message>
    <message>
        <source>settle, and wait</source>
        <translation>精算・繰延べ(人数)</translation>
    </message>
    <message>
        <source>would close at a loss</source>
        <translation>損失決済(人数)</translation>
    </message>
    <message>
        <source>{settling}, and {postponed}</source>
        <translation>{settling}・{postponed}</translation>
    </message>
</context>
<context>
    <name>CohortTable</name>
    <message>
        <source>Copiers by the month they joined</source>
        <translation>開始月別のフォロワー</translation>
    </message>
    <message>
        <source>+{month}</source>
        <translation>+{month}</translation>
    </message>
    <message>
        <source>Joined in</source>
        <translation>開始月</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>開始数</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Equity now</source>
        <translation>現在の純資産</translation>
    </message>
    <message>
        <source>Share a head</source>
        <translation>1人あたり分配</translation>
    </message>
    <message>
        <source>{count} of {joined} copied</source>
        <translation>{joined}名中{count}名がコピー</translation>
    </message>
    <message>
        <source>{count} of {joined} copy now; this month is not over</source>
        <translation>{joined}名中{count}名がコピー中(今月は未確定)</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>コマンドをコピー</translation>
    </message>
</context>
<context>
    <name>CommandDoor</name>
    <message>
        <source>Copier of {account}</source>
        <translation>{account}のフォロワー</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Find or do anything</source>
        <translation>検索または実行</translation>
    </message>
    <message>
        <source>Find an action, a page, a copier, a setting…</source>
        <translation>操作、ページ、フォロワー、設定を検索…</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>一致する項目</translation>
    </message>
    <message>
        <source>↑ ↓ to choose · Enter to open · Esc to leave</source>
        <translation>↑ ↓ 選択 · Enter 開く · Esc 閉じる</translation>
    </message>
    <message>
        <source>Nothing is called “{typed}”.</source>
        <translation>「{typed}」という名前の項目はありません。</translation>
    </message>
    <message>
        <source>Copiers are found by nickname or id, the rest by any word of its name.</source>
        <translation>フォロワーはニックネームまたはID、その他は名前に含まれる語で検索できます。</translation>
    </message>
</context>
<context>
    <name>ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Copier</name>
    <message>
        <source>Active</source>
        <translation>アクティブ</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>非アクティブ</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>No longer on the list</source>
        <translation>リストから消失</translation>
    </message>
    <message>
        <source>Renamed from {before} to {after}</source>
        <translation>{before}から{after}に改名</translation>
    </message>
    <message>
        <source>Began to copy</source>
        <translation>コピー開始</translation>
    </message>
    <message>
        <source>Seen for the first time</source>
        <translation>初回確認</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>復帰</translation>
    </message>
    <message>
        <source>Stopped copying</source>
        <translation>コピー停止</translation>
    </message>
    <message>
        <source>Left and began again</source>
        <translation>離脱後に再開</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>精算済み</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>繰延べ</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>見送り</translation>
    </message>
    <message>
        <source>Payout received</source>
        <translation>支払いを受領</translation>
    </message>
    <message>
        <source>Share paid, as reported</source>
        <translation>分配の支払い(報告値)</translation>
    </message>
    <message>
        <source>Withdrew</source>
        <translation>出金</translation>
    </message>
    <message>
        <source>You removed this copier.</source>
        <translation>あなたがこのフォロワーを削除しました。</translation>
    </message>
    <message>
        <source>You ended the copy trading.</source>
        <translation>あなたがコピートレードを終了しました。</translation>
    </message>
    <message numerus="yes">
        <source>No funds for %Ln day(s).</source>
        <translation>
            <numerusform>資金のない日が%Ln日続きました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You opened no trade for %Ln day(s).</source>
        <translation>
            <numerusform>あなたの新規取引がない日が%Ln日続きました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrew {amount} shortly before.</source>
        <translation>直前に{amount}を出金しました。</translation>
    </message>
    <message>
        <source>You stood {part} below your peak.</source>
        <translation>あなたは最高値から{part}下落していました。</translation>
    </message>
    <message>
        <source>Lost {part} of the copied amount within 30 days.</source>
        <translation>30日以内にコピー金額の{part}を失いました。</translation>
    </message>
    <message>
        <source>Why is not known.</source>
        <translation>理由は不明です。</translation>
    </message>
    <message>
        <source>Source: our own log of removals</source>
        <translation>出典:自身の削除ログ</translation>
    </message>
    <message>
        <source>Source: an event of the account</source>
        <translation>出典:アカウントのイベント</translation>
    </message>
    <message>
        <source>Likely, by the platform&apos;s rule: “{rule}”</source>
        <translation>推定、プラットフォームのルールによる:「{rule}」</translation>
    </message>
    <message>
        <source>Likely, by the platform&apos;s rule on idle lead traders</source>
        <translation>推定、取引のないリードトレーダーに関するプラットフォームのルールによる</translation>
    </message>
    <message>
        <source>Likely: no more than what happened just before</source>
        <translation>推定:直前の出来事からの推測にすぎません</translation>
    </message>
    <message>
        <source>Equity up to {limit}</source>
        <translation>純資産が{limit}以下</translation>
    </message>
    <message>
        <source>Equity below {limit}</source>
        <translation>純資産が{limit}未満</translation>
    </message>
    <message>
        <source>No open position</source>
        <translation>保有ポジションなし</translation>
    </message>
    <message>
        <source>No active order</source>
        <translation>有効な注文なし</translation>
    </message>
    <message>
        <source>The platform allows the removal</source>
        <translation>プラットフォームが削除を許可</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>computed from closed orders</source>
        <translation>決済済み注文から計算</translation>
    </message>
    <message>
        <source>as the list and files had it</source>
        <translation>リストとファイルの値</translation>
    </message>
    <message>
        <source>nothing is known of it</source>
        <translation>データなし</translation>
    </message>
    <message>
        <source>{began} until now</source>
        <translation>{began}から現在まで</translation>
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
        <translation>アーカイブを読み取り中…</translation>
    </message>
    <message>
        <source>Nobody has copied you yet</source>
        <translation>フォロワーはまだいません</translation>
    </message>
    <message>
        <source>Import a list of copiers or orders, or connect the exchange: then you see how long copiers stay and how much hangs on a few of them.</source>
        <translation>フォロワーリストまたは注文をインポートするか、取引所に接続してください。フォロワーの継続期間と、少数のフォロワーへの依存度を確認できます。</translation>
    </message>
    <message>
        <source>Active ratio</source>
        <translation>アクティブ率</translation>
    </message>
    <message>
        <source>Concentration of equity (HHI)</source>
        <translation>純資産の集中度(HHI)</translation>
    </message>
    <message>
        <source>Effective number of copiers</source>
        <translation>実効フォロワー数</translation>
    </message>
    <message>
        <source>Ten largest, of equity</source>
        <translation>上位10名の純資産</translation>
    </message>
    <message>
        <source>Ten largest, of shares paid</source>
        <translation>上位10名の支払済み分配</translation>
    </message>
    <message>
        <source>Half have left after</source>
        <translation>半数離脱まで</translation>
    </message>
    <message>
        <source>Retention of copiers</source>
        <translation>フォロワーの継続率</translation>
    </message>
    <message>
        <source>Stay longer than</source>
        <translation>継続日数超</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>割合</translation>
    </message>
    <message>
        <source>Retention of copiers by age</source>
        <translation>経過日数別のフォロワー継続率</translation>
    </message>
    <message>
        <source>Analytics of copiers</source>
        <translation>フォロワー分析</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>継続率</translation>
    </message>
    <message>
        <source>Cohorts</source>
        <translation>コホート</translation>
    </message>
    <message>
        <source>Churn after a drawdown</source>
        <translation>ドローダウン後の離脱</translation>
    </message>
    <message>
        <source>If all inactive copiers were removed</source>
        <translation>非アクティブなフォロワーを全員削除した場合</translation>
    </message>
    <message>
        <source>{active} of {listed} active, {inactive} inactive, {unknown} unknown</source>
        <translation>{listed}名中{active}名アクティブ、{inactive}名非アクティブ、{unknown}名不明</translation>
    </message>
    <message>
        <source>This platform&apos;s rules name no inactive copiers</source>
        <translation>このプラットフォームのルールに非アクティブの定義はありません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln stay(s) observed</source>
        <translation>
            <numerusform>観測期間%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>{part} stay longer than anybody was observed</source>
        <translation>{part}は観測期間を超えて継続</translation>
    </message>
    <message>
        <source>No copier&apos;s equity is known</source>
        <translation>純資産の判明しているフォロワーはいません</translation>
    </message>
    <message numerus="yes">
        <source>{amount} of %Ln copier(s)</source>
        <translation>
            <numerusform>フォロワー%Ln名の合計{amount}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>不明%Ln名</numerusform>
        </translation>
    </message>
    <message>
        <source>of {amount}, {source}</source>
        <translation>総額{amount}、{source}</translation>
    </message>
    <message>
        <source>{amount} more, payer unknown</source>
        <translation>他に支払者不明の{amount}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln ended</source>
        <translation>
            <numerusform>終了%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>too few to say much of others</source>
        <translation>件数が少なく、一般化できません</translation>
    </message>
    <message>
        <source>{part} stay longer than {days} · {count} at risk</source>
        <translation>{days}超の継続率 {part} · リスク集合 {count}名</translation>
    </message>
    <message>
        <source>{part} of copiers stay longer than {days}</source>
        <translation>フォロワーの{part}が{days}を超えて継続</translation>
    </message>
    <message>
        <source>Nothing to count yet: your equity day by day is needed, by import or sync, and weeks in which copiers were observed.</source>
        <translation>集計対象がありません:日次の純資産(インポートまたは同期)と、フォロワーを観測した週が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln week(s) left out: your equity was not known</source>
        <translation>
            <numerusform>%Ln週を除外:純資産が不明</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody on the list is known to be inactive.</source>
        <translation>非アクティブと判明しているフォロワーはリストにいません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) would go; pending from them: {amounts}</source>
        <translation>
            <numerusform>フォロワー%Ln名が対象、その未精算額:{amounts}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln日</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CopierDrawer</name>
    <message>
        <source>One copier</source>
        <translation>フォロワー詳細</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>アーカイブを読み取り中…</translation>
    </message>
    <message>
        <source>No nickname</source>
        <translation>ニックネームなし</translation>
    </message>
    <message>
        <source>Id {copier}</source>
        <translation>ID {copier}</translation>
    </message>
    <message>
        <source>Close this copier</source>
        <translation>このフォロワーを閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる(Esc)</translation>
    </message>
    <message>
        <source>Cumulative PnL of this copier</source>
        <translation>このフォロワーの累計損益</translation>
    </message>
    <message>
        <source>Equity of this copier</source>
        <translation>このフォロワーの純資産</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>All that happened with this copier</source>
        <translation>このフォロワーの全出来事</translation>
    </message>
    <message>
        <source>Story of this copier</source>
        <translation>このフォロワーの経緯</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Owed now</source>
        <translation>現在の支払予定</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピー期間</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>PnL</source>
        <translation>損益</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>純資産</translation>
    </message>
    <message>
        <source>This platform&apos;s rules name no inactive copiers.</source>
        <translation>このプラットフォームのルールに非アクティブの定義はありません。</translation>
    </message>
    <message>
        <source>The archive has no row of the list about this copier.</source>
        <translation>アーカイブにこのフォロワーのリスト行はありません。</translation>
    </message>
    <message>
        <source>Nothing pending is known.</source>
        <translation>未精算の分配は確認されていません。</translation>
    </message>
    <message>
        <source>Pending share</source>
        <translation>未精算分配</translation>
    </message>
    <message>
        <source>At the cut-off</source>
        <translation>締切時点</translation>
    </message>
    <message>
        <source>High-water mark</source>
        <translation>ハイウォーターマーク</translation>
    </message>
    <message>
        <source>PnL up to it</source>
        <translation>到達に必要な損益</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Nobody knows since when.</source>
        <translation>開始時期は不明です。</translation>
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
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動状況</translation>
    </message>
    <message>
        <source>Inactive: meets every condition of the rule above</source>
        <translation>非アクティブ:上記ルールの全条件に該当</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>純資産</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>ポジション</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>コピー日数</translation>
    </message>
    <message>
        <source>Days since this copier began</source>
        <translation>このフォロワーの開始からの日数</translation>
    </message>
    <message>
        <source>Copied amount</source>
        <translation>コピー金額</translation>
    </message>
    <message>
        <source>PnL</source>
        <translation>損益</translation>
    </message>
    <message>
        <source>Share paid</source>
        <translation>支払済み分配</translation>
    </message>
    <message>
        <source>Pending share</source>
        <translation>未精算分配</translation>
    </message>
    <message>
        <source>What a cut-off right now would pay for this copier</source>
        <translation>今締め切った場合に、このフォロワーから支払われる額</translation>
    </message>
    <message>
        <source>To high-water mark</source>
        <translation>HWMまで</translation>
    </message>
    <message>
        <source>How much more PnL this copier needs before anything is shared</source>
        <translation>分配が発生するまでにこのフォロワーに必要な損益</translation>
    </message>
    <message>
        <source>Updated</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>How long ago the figures of this row were read</source>
        <translation>この行の数値を読み取ってからの経過時間</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>離脱日</translation>
    </message>
    <message>
        <source>The day of the first whole list without this copier</source>
        <translation>完全なリストにこのフォロワーがいなかった最初の日</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Likely cause</source>
        <translation>推定理由</translation>
    </message>
    <message>
        <source>What speaks for it is in the drawer; only a removal is certain</source>
        <translation>根拠はサイドパネルに表示。確実なのは削除のみ</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count}日</translation>
    </message>
    <message>
        <source>equity</source>
        <translation>純資産</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>ポジション</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>not removable</source>
        <translation>削除不可</translation>
    </message>
    <message>
        <source>no rule</source>
        <translation>ルールなし</translation>
    </message>
    <message>
        <source>Active · {reasons}</source>
        <translation>アクティブ · {reasons}</translation>
    </message>
    <message>
        <source>Unknown · {missing}</source>
        <translation>不明 · {missing}</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>非アクティブ</translation>
    </message>
    <message>
        <source>part of it · =exact · !=not · empty</source>
        <translation>部分一致 · =完全一致 · !=不一致 · 空</translation>
    </message>
    <message>
        <source>inactive · active · unknown · equity</source>
        <translation>非アクティブ · アクティブ · 不明 · 純資産</translation>
    </message>
    <message>
        <source>&gt;2h · &lt;30min · 1d..3d</source>
        <translation>&gt;2h · &lt;30min · 1d..3d</translation>
    </message>
    <message>
        <source>days: &gt;=30 · 10..50 · empty</source>
        <translation>日数:&gt;=30 · 10..50 · 空</translation>
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
        <translation>列</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy with headers</source>
        <translation>見出し付きでコピー</translation>
    </message>
    <message>
        <source>Copy the id</source>
        <translation>IDをコピー</translation>
    </message>
    <message>
        <source>Details…</source>
        <translation>詳細…</translation>
    </message>
    <message>
        <source>Select or deselect</source>
        <translation>選択/選択解除</translation>
    </message>
    <message>
        <source>Deselect everybody</source>
        <translation>すべて選択解除</translation>
    </message>
    <message>
        <source>Filter {column}…</source>
        <translation>{column}でフィルター…</translation>
    </message>
    <message>
        <source>Clear the filter of {column}</source>
        <translation>{column}のフィルターを解除</translation>
    </message>
    <message>
        <source>Keep the first column in sight</source>
        <translation>先頭列を固定</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
</context>
<context>
    <name>CopiersPage</name>
    <message>
        <source>Export the copiers shown</source>
        <translation>表示中のフォロワーをエクスポート</translation>
    </message>
    <message>
        <source>CSV table (*.csv)</source>
        <translation>CSVファイル(*.csv)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excelブック(*.xlsx)</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>アーカイブを読み取り中…</translation>
    </message>
    <message>
        <source>Current · {count}</source>
        <translation>現在 · {count}</translation>
    </message>
    <message>
        <source>Left · {count}</source>
        <translation>離脱 · {count}</translation>
    </message>
</context>
<context>
    <name>CopiersPanel</name>
    <message>
        <source>Copiers</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Select the inactive among the rows shown; unknown and hidden ones never</source>
        <translation>表示中の行から非アクティブのみを選択します。不明な行と非表示の行は選択しません</translation>
    </message>
    <message>
        <source>Select inactive ({count})</source>
        <translation>非アクティブを選択({count})</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln copier(s)…</source>
        <translation>
            <numerusform>フォロワー%Ln名を削除…</numerusform>
        </translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>削除…</translation>
    </message>
    <message>
        <source>Make a worklist of {count}…</source>
        <translation>作業リストを作成({count}名)…</translation>
    </message>
    <message>
        <source>Make a worklist…</source>
        <translation>作業リストを作成…</translation>
    </message>
</context>
<context>
    <name>CopiersStates</name>
    <message>
        <source>No account yet</source>
        <translation>アカウントがありません</translation>
    </message>
    <message>
        <source>Import the list of copiers that your platform shows, or connect an account that has one. The account is made with the first import.</source>
        <translation>プラットフォームに表示されるフォロワーリストをインポートするか、リストを提供するアカウントに接続してください。アカウントは最初のインポート時に作成されます。</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>リストをインポート…</translation>
    </message>
    <message>
        <source>No list of copiers in this account yet</source>
        <translation>このアカウントにフォロワーリストはまだありません</translation>
    </message>
    <message>
        <source>Import the list from a file, or copy the table on your platform&apos;s page and paste it. With a connected account the list comes by itself.</source>
        <translation>ファイルからリストをインポートするか、プラットフォームのページの表をコピーして貼り付けてください。接続済みのアカウントでは自動で取得されます。</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Nobody passes the filters</source>
        <translation>フィルターに一致するフォロワーはいません</translation>
    </message>
    <message>
        <source>There are copiers, but the filters hide all of them.</source>
        <translation>フォロワーはいますが、フィルターですべて非表示になっています。</translation>
    </message>
    <message>
        <source>Clear filters ({count})</source>
        <translation>フィルターを解除({count})</translation>
    </message>
    <message>
        <source>Nobody has left so far</source>
        <translation>離脱者はまだいません</translation>
    </message>
    <message>
        <source>Whoever is missing from a whole list is found here afterwards, with the day. A list is whole when nothing of it was refused or filtered out.</source>
        <translation>完全なリストから消えたフォロワーは、その日付とともにここに表示されます。完全なリストとは、拒否された行や除外された行のないリストです。</translation>
    </message>
</context>
<context>
    <name>CopiersStrip</name>
    <message>
        <source>Import a list…</source>
        <translation>リストをインポート…</translation>
    </message>
    <message>
        <source>This list was read {age}. Who is inactive may have changed since: import or sync it before you decide.</source>
        <translation>このリストの読み取り:{age}。非アクティブの判定は変わっている可能性があります。判断の前にインポートまたは同期してください。</translation>
    </message>
    <message>
        <source>Pending shares are not known: nothing says which share ratio was in force. The Profit page asks for it.</source>
        <translation>未精算分配は不明です:適用されていた分配率の情報がありません。分配ページで入力してください。</translation>
    </message>
    <message>
        <source>{count} rows were written to {file}.</source>
        <translation>{count}行を{file}に書き込みました。</translation>
    </message>
</context>
<context>
    <name>CopiersTable</name>
    <message>
        <source>Columns of {table}</source>
        <translation>{table}の列</translation>
    </message>
</context>
<context>
    <name>CopiersTools</name>
    <message>
        <source>Current copiers, those who left, analytics</source>
        <translation>現在のフォロワー、離脱者、分析</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>離脱</translation>
    </message>
    <message>
        <source>Analytics</source>
        <translation>分析</translation>
    </message>
    <message>
        <source>Search copiers</source>
        <translation>フォロワーを検索</translation>
    </message>
    <message>
        <source>Search nicknames, ids and tags</source>
        <translation>ニックネーム、ID、タグを検索</translation>
    </message>
    <message>
        <source>Nickname, id or tag (Ctrl+F)</source>
        <translation>ニックネーム、ID、タグ(Ctrl+F)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Export the rows shown…</source>
        <translation>表示中の行をエクスポート…</translation>
    </message>
    <message>
        <source>Worklist…</source>
        <translation>作業リスト…</translation>
    </message>
    <message>
        <source>Audit log…</source>
        <translation>監査ログ…</translation>
    </message>
    <message>
        <source>Who is who…</source>
        <translation>同一人物の照合…</translation>
    </message>
</context>
<context>
    <name>Countdown</name>
    <message>
        <source>Settles on</source>
        <translation>精算日</translation>
    </message>
    <message>
        <source>Settles in</source>
        <translation>精算まで</translation>
    </message>
    <message>
        <source>{time}, yours too</source>
        <translation>{time}(現地時間も同じ)</translation>
    </message>
    <message>
        <source>{time}, your time</source>
        <translation>現地時間 {time}</translation>
    </message>
    <message>
        <source>orders count until {time}</source>
        <translation>{time}までの注文が対象</translation>
    </message>
    <message>
        <source>next of {count} clocks</source>
        <translation>{count}件中の次の精算</translation>
    </message>
    <message>
        <source>The settlement of {day} waits for its payout, expected until {time}.</source>
        <translation>{day}の精算は支払い待ちです({time}までに支払いの見込み)。</translation>
    </message>
    <message>
        <source>The next one comes in {time}.</source>
        <translation>次の精算まで{time}。</translation>
    </message>
    <message>
        <source>The payout of {day} was seen.</source>
        <translation>{day}分の支払いを確認しました。</translation>
    </message>
    <message numerus="yes">
        <source>Your clock is %Ln second(s) behind.</source>
        <translation>
            <numerusform>お使いの時計は%Ln秒遅れています。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your clock is %Ln second(s) ahead.</source>
        <translation>
            <numerusform>お使いの時計は%Ln秒進んでいます。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) will be skipped: {why}</source>
        <translation>
            <numerusform>フォロワー%Ln名は見送り:{why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) will be postponed: {why}</source>
        <translation>
            <numerusform>フォロワー%Ln名は繰延べ:{why}</numerusform>
        </translation>
    </message>
    <message>
        <source>The next settlement is paid {time}</source>
        <translation>次回の精算の支払い:{time}</translation>
    </message>
    <message>
        <source>The next settlement is paid in {time}.</source>
        <translation>次回の精算の支払いまで{time}。</translation>
    </message>
    <message>
        <source>The settlement is due now.</source>
        <translation>精算時刻になりました。</translation>
    </message>
    <message>
        <source>At zero nothing is due.</source>
        <translation>精算時の支払予定はありません。</translation>
    </message>
    <message>
        <source>At zero {platform} owes you {amounts}.</source>
        <translation>精算時の{platform}からの支払予定:{amounts}。</translation>
    </message>
</context>
<context>
    <name>CoverageBand</name>
    <message>
        <source>How far this record is complete is not known: no import has said so yet.</source>
        <translation>記録がどこまで完全かは不明です:それを示すインポートはまだありません。</translation>
    </message>
    <message>
        <source>How far the record is complete</source>
        <translation>記録の完全な範囲</translation>
    </message>
</context>
<context>
    <name>CoverageRow</name>
    <message>
        <source>C&amp;omplete from</source>
        <translation>完全な期間の開始(&amp;O)</translation>
    </message>
    <message>
        <source>Then nothing is missing between the two, and no gap is shown there.</source>
        <translation>この期間内に欠落はなく、欠落として表示されません。</translation>
    </message>
    <message>
        <source>Complete from</source>
        <translation>完全な期間の開始</translation>
    </message>
    <message>
        <source>Complete until</source>
        <translation>完全な期間の終了</translation>
    </message>
    <message>
        <source>to</source>
        <translation>〜</translation>
    </message>
</context>
<context>
    <name>CoverageRows</name>
    <message>
        <source>{since} – {until}, your time</source>
        <translation>{since} – {until}(現地時間)</translation>
    </message>
    <message>
        <source>{feed}: not known whether it is complete</source>
        <translation>{feed}:完全かどうか不明</translation>
    </message>
    <message>
        <source>{feed}: nothing is known</source>
        <translation>{feed}:情報なし</translation>
    </message>
    <message>
        <source>{feed}: complete</source>
        <translation>{feed}:完全</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>ProfitShare has a fault</source>
        <translation>ProfitShareに不具合が発生しました</translation>
    </message>
    <message>
        <source>Something went wrong inside ProfitShare.</source>
        <translation>ProfitShareの内部で問題が発生しました。</translation>
    </message>
    <message>
        <source>Your archive is unchanged and you can go on. This report helps to find the fault; it holds no amounts, names, keys or folders of yours, and nothing is sent by itself. The log has the whole story.</source>
        <translation>アーカイブは変更されておらず、そのまま続行できます。このレポートは不具合の特定に役立ちます。金額、名前、キー、フォルダーは含まれず、自動で送信されることもありません。全内容はログにあります。</translation>
    </message>
    <message>
        <source>Saved as {path}.</source>
        <translation>{path}に保存しました。</translation>
    </message>
    <message>
        <source>The report was not saved: {why}.</source>
        <translation>レポートを保存できませんでした:{why}。</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>レポートをコピー(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save report…</source>
        <translation>レポートを保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Open &amp;log</source>
        <translation>ログを開く(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Save report</source>
        <translation>レポートの保存</translation>
    </message>
    <message>
        <source>Details of the fault</source>
        <translation>不具合の詳細</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>ddd d MMM HH:mm</source>
        <translation>M月d日(ddd) HH:mm</translation>
    </message>
    <message>
        <source>d MMM yyyy HH:mm</source>
        <translation>yyyy年M月d日 HH:mm</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy HH:mm</source>
        <translation>yyyy年M月d日(ddd) HH:mm</translation>
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
        <translation>yyyy年M月d日</translation>
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
        <translation>「{figure}」とは</translation>
    </message>
</context>
<context>
    <name>DemoRibbon</name>
    <message>
        <source>Open my archive</source>
        <translation>自分のアーカイブを開く</translation>
    </message>
    <message>
        <source>DEMO</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>Everything you see is invented and nothing is written to disk.</source>
        <translation>表示内容はすべて架空のもので、ディスクには何も書き込まれません。</translation>
    </message>
</context>
<context>
    <name>DropArea</name>
    <message>
        <source>Drop a file here</source>
        <translation>ここにファイルをドロップ</translation>
    </message>
    <message>
        <source>or choose one, or copy a table on your platform&apos;s web page and press Ctrl+V. CSV, Excel and saved web pages are read as they are.</source>
        <translation>ファイルを選択するか、プラットフォームのWebページの表をコピーしてCtrl+Vを押してください。CSV、Excel、保存したWebページをそのまま読み取れます。</translation>
    </message>
    <message>
        <source>You see every row before anything is saved. The same file again changes nothing.</source>
        <translation>保存の前にすべての行を確認できます。同じファイルを再度取り込んでも何も変わりません。</translation>
    </message>
</context>
<context>
    <name>EffectTable</name>
    <message>
        <source>Figure</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>What removing would change</source>
        <translation>削除による変化</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Active ratio</source>
        <translation>アクティブ率</translation>
    </message>
    <message>
        <source>Assets, {asset}</source>
        <translation>資産、{asset}</translation>
    </message>
    <message>
        <source>HHI</source>
        <translation>HHI</translation>
    </message>
    <message>
        <source>Effective number</source>
        <translation>実効人数</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Where you know it from; kept beside the row, such as: statement of 30 March</source>
        <translation>情報の出所(行とともに保存)。例:3月30日付の明細書</translation>
    </message>
    <message>
        <source>Add an order by hand</source>
        <translation>注文の手入力</translation>
    </message>
    <message>
        <source>Add order</source>
        <translation>注文を追加</translation>
    </message>
    <message>
        <source>Correct an order</source>
        <translation>注文の訂正</translation>
    </message>
    <message>
        <source>Correct order</source>
        <translation>注文を訂正</translation>
    </message>
    <message>
        <source>Add an event by hand</source>
        <translation>イベントの手入力</translation>
    </message>
    <message>
        <source>Add event</source>
        <translation>イベントを追加</translation>
    </message>
    <message>
        <source>Correct an event</source>
        <translation>イベントの訂正</translation>
    </message>
    <message>
        <source>Correct event</source>
        <translation>イベントを訂正</translation>
    </message>
    <message>
        <source>0.1 is 10 %</source>
        <translation>0.1=10%</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Times are in UTC, or with an offset; amounts have a decimal point.</source>
        <translation>時刻はUTCまたはオフセット付き、金額の小数点はピリオドです。</translation>
    </message>
    <message>
        <source>One row will be added. No other row changes.</source>
        <translation>1行が追加されます。他の行は変わりません。</translation>
    </message>
    <message>
        <source>What it says now stays in its history. What changes:</source>
        <translation>現在の内容は履歴に残ります。変更点:</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>まだ何も変更されていません。</translation>
    </message>
    <message>
        <source>The archive has this row, or an order of this id, already.</source>
        <translation>この行、またはこのIDの注文はすでにアーカイブにあります。</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The URL of the archive cannot be read.</source>
        <translation>アーカイブのURLを読み取れません。</translation>
    </message>
    <message>
        <source>It looks like postgresql+psycopg://user@host/database.</source>
        <translation>形式はpostgresql+psycopg://user@host/databaseです。</translation>
    </message>
    <message>
        <source>The driver for PostgreSQL is not installed.</source>
        <translation>PostgreSQLのドライバーがインストールされていません。</translation>
    </message>
    <message>
        <source>Install it with pip install &apos;profitshare[postgresql]&apos; and start again.</source>
        <translation>pip install &apos;profitshare[postgresql]&apos; でインストールし、再起動してください。</translation>
    </message>
    <message>
        <source>The server of the archive cannot be reached.</source>
        <translation>アーカイブのサーバーに接続できません。</translation>
    </message>
    <message>
        <source>Check that {name} runs and that this computer may reach it, then try again.</source>
        <translation>{name}が稼働し、このコンピューターから接続できることを確認して、再試行してください。</translation>
    </message>
    <message>
        <source>The server of the archive does not accept the log-in.</source>
        <translation>アーカイブのサーバーがログインを拒否しました。</translation>
    </message>
    <message>
        <source>Check the name, and the password in ~/.pgpass or PROFITSHARE_DATA.</source>
        <translation>ユーザー名と、~/.pgpassまたはPROFITSHARE_DATAのパスワードを確認してください。</translation>
    </message>
    <message>
        <source>The server has no database of this name.</source>
        <translation>その名前のデータベースはサーバーにありません。</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to create it, with the encoding UTF8: {name}.</source>
        <translation>サーバーの管理者に、エンコーディングUTF8での作成を依頼してください:{name}。</translation>
    </message>
    <message>
        <source>The server of the archive is too old.</source>
        <translation>アーカイブのサーバーのバージョンが古すぎます。</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server for a newer one.</source>
        <translation>サーバーの管理者に、より新しいバージョンを依頼してください。</translation>
    </message>
    <message>
        <source>The database cannot hold every name.</source>
        <translation>このデータベースには保存できない文字を含む名前があります。</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server for a database with the encoding UTF8.</source>
        <translation>サーバーの管理者に、エンコーディングUTF8のデータベースを依頼してください。</translation>
    </message>
    <message>
        <source>This user may not write to the database.</source>
        <translation>このユーザーにはデータベースへの書き込み権限がありません。</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to let this user create and use tables in {name}.</source>
        <translation>サーバーの管理者に、{name}でこのユーザーに表の作成と使用を許可するよう依頼してください。</translation>
    </message>
    <message>
        <source>The connection to the archive was lost.</source>
        <translation>アーカイブとの接続が切れました。</translation>
    </message>
    <message>
        <source>Try again in a moment; nothing was half saved.</source>
        <translation>しばらくしてから再試行してください。中途半端に保存されたものはありません。</translation>
    </message>
    <message>
        <source>The server of the archive is too busy.</source>
        <translation>アーカイブのサーバーが混雑しています。</translation>
    </message>
    <message>
        <source>Try again in a moment, or ask for more connections to be allowed.</source>
        <translation>しばらくしてから再試行するか、接続数の上限の引き上げを依頼してください。</translation>
    </message>
    <message>
        <source>The disk of the server is full.</source>
        <translation>サーバーのディスクに空きがありません。</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server to free some space, then try again. Nothing was changed.</source>
        <translation>サーバーの管理者に空き容量の確保を依頼し、再試行してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The server lets nobody write to the archive.</source>
        <translation>サーバーがアーカイブへの書き込みを許可していません。</translation>
    </message>
    <message>
        <source>Connect to the main server instead of a copy of it, or ask for it to be opened.</source>
        <translation>複製ではなくメインのサーバーに接続するか、書き込みの許可を依頼してください。</translation>
    </message>
    <message>
        <source>The database of the archive is damaged.</source>
        <translation>アーカイブのデータベースが破損しています。</translation>
    </message>
    <message>
        <source>Ask whoever looks after the server, before anything else is written.</source>
        <translation>他の書き込みを行う前に、サーバーの管理者に連絡してください。</translation>
    </message>
    <message>
        <source>This database belongs to another program.</source>
        <translation>このデータベースは別のプログラムのものです。</translation>
    </message>
    <message>
        <source>{name} was left as it is. Choose another database.</source>
        <translation>{name}はそのままです。別のデータベースを選択してください。</translation>
    </message>
    <message>
        <source>There is something in this place already.</source>
        <translation>この場所にはすでにデータがあります。</translation>
    </message>
    <message>
        <source>Move the archive to an empty database or a new folder.</source>
        <translation>アーカイブは空のデータベースまたは新しいフォルダーに移動してください。</translation>
    </message>
    <message>
        <source>A shared archive is not restored in its place.</source>
        <translation>共有アーカイブを同じ場所に復元することはできません。</translation>
    </message>
    <message>
        <source>The command profitshare move-archive BACKUP URL fills an empty database from a backup.</source>
        <translation>コマンド profitshare move-archive BACKUP URL で、バックアップから空のデータベースに書き込めます。</translation>
    </message>
    <message>
        <source>The archive cannot be used.</source>
        <translation>アーカイブを使用できません。</translation>
    </message>
    <message>
        <source>Something went wrong inside ProfitShare.</source>
        <translation>ProfitShareの内部で問題が発生しました。</translation>
    </message>
    <message>
        <source>Your archive is unchanged. The log has the details.</source>
        <translation>アーカイブは変更されていません。詳細はログにあります。</translation>
    </message>
    <message>
        <source>Order {order} of copier {copier}, opened {opened}, carries no ratio, and no ratio_change event from before that instant says which was in force.</source>
        <translation>フォロワー{copier}の注文{order}({opened}エントリー)に分配率がなく、それ以前に適用中の分配率を示すratio_changeイベントもありません。</translation>
    </message>
    <message>
        <source>An order of copier {copier}, opened {opened}, carries no ratio, and no ratio_change event from before that instant says which was in force.</source>
        <translation>フォロワー{copier}の注文({opened}エントリー)に分配率がなく、それ以前に適用中の分配率を示すratio_changeイベントもありません。</translation>
    </message>
    <message>
        <source>Nothing says which share ratio applies to an order.</source>
        <translation>注文に適用される分配率の情報がありません。</translation>
    </message>
    <message>
        <source>The rulebook {path} cannot be used.</source>
        <translation>ルールブック{path}を使用できません。</translation>
    </message>
    <message>
        <source>There is no rulebook called {name}.</source>
        <translation>{name}というルールブックはありません。</translation>
    </message>
    <message>
        <source>Rulebooks there are: {names}.</source>
        <translation>利用可能なルールブック:{names}。</translation>
    </message>
    <message>
        <source>The process that did the work ended without an answer.</source>
        <translation>処理を行っていたプロセスが応答なしに終了しました。</translation>
    </message>
    <message>
        <source>Nothing was saved. If the computer is short of memory, close other programs, then try again.</source>
        <translation>何も保存されていません。メモリが不足している場合は、他のプログラムを終了して再試行してください。</translation>
    </message>
    <message>
        <source>There is no account called {name}.</source>
        <translation>{name}というアカウントはありません。</translation>
    </message>
    <message>
        <source>It may have been renamed or removed meanwhile.</source>
        <translation>その間に改名または削除された可能性があります。</translation>
    </message>
    <message>
        <source>There is an account called {name} already.</source>
        <translation>{name}というアカウントはすでにあります。</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>別の名前を選択してください。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>停止しました。</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>何も保存されていません。</translation>
    </message>
    <message>
        <source>{path} cannot be used.</source>
        <translation>{path}を使用できません。</translation>
    </message>
    <message>
        <source>Nothing was saved. Correct the file and try again.</source>
        <translation>何も保存されていません。ファイルを修正して再試行してください。</translation>
    </message>
    <message>
        <source>No key is sent to the address {address}.</source>
        <translation>アドレス{address}にはキーを送信しません。</translation>
    </message>
    <message>
        <source>It must begin with https://; plain http is accepted for this computer alone.</source>
        <translation>https://で始まる必要があります。httpはこのコンピューターに対してのみ使用できます。</translation>
    </message>
    <message>
        <source>This did not work.</source>
        <translation>実行できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of {exchange}&apos;s list of copiers cannot be read.</source>
        <translation>
            <numerusform>{exchange}のフォロワーリストの%Ln行を読み取れません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was done. The Accounts page shows the rows as they came; a newer ProfitShare may know them.</source>
        <translation>何も実行されていません。受信した行はアカウントページに表示されます。新しいProfitShareなら対応している可能性があります。</translation>
    </message>
    <message>
        <source>{exchange}&apos;s list of copiers kept changing while it was read.</source>
        <translation>{exchange}のフォロワーリストが読み取り中に変更され続けました。</translation>
    </message>
    <message>
        <source>Nothing was done. Try again in a moment.</source>
        <translation>何も実行されていません。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>There is no keyring on this computer to keep an API key in.</source>
        <translation>このコンピューターには、APIキーを保管するキーリングがありません。</translation>
    </message>
    <message>
        <source>Install and start one, such as GNOME Keyring or KWallet, or enter the key again after each start.</source>
        <translation>GNOME KeyringやKWalletなどをインストールして起動するか、起動のたびにキーを入力してください。</translation>
    </message>
    <message>
        <source>The keyring chosen for Python is not one of the system&apos;s.</source>
        <translation>Python用に選択されているキーリングは、システムのものではありません。</translation>
    </message>
    <message>
        <source>Take it out of PYTHON_KEYRING_BACKEND or keyringrc.cfg, or enter the key again after each start.</source>
        <translation>PYTHON_KEYRING_BACKENDまたはkeyringrc.cfgから削除するか、起動のたびにキーを入力してください。</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>キーリングがロックされています。</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key again after each start.</source>
        <translation>ロックを解除して再試行するか、起動のたびにキーを入力してください。</translation>
    </message>
    <message>
        <source>The keyring did not do what it was asked to.</source>
        <translation>キーリングが要求を実行しませんでした。</translation>
    </message>
    <message>
        <source>Look whether it works for other programs, or enter the key again after each start.</source>
        <translation>他のプログラムで動作するか確認するか、起動のたびにキーを入力してください。</translation>
    </message>
    <message>
        <source>read copy trading</source>
        <translation>コピートレードの読み取り</translation>
    </message>
    <message>
        <source>manage copy trading</source>
        <translation>コピートレードの管理</translation>
    </message>
    <message>
        <source>read balances and positions</source>
        <translation>残高とポジションの読み取り</translation>
    </message>
    <message>
        <source>read orders</source>
        <translation>注文の読み取り</translation>
    </message>
    <message>
        <source>trade</source>
        <translation>取引</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>振替</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>出金</translation>
    </message>
    <message>
        <source>{exchange} cannot be reached.</source>
        <translation>{exchange}に接続できません。</translation>
    </message>
    <message>
        <source>Check the internet connection, then try again. What was read is kept.</source>
        <translation>インターネット接続を確認し、再試行してください。読み取り済みのデータは保持されています。</translation>
    </message>
    <message>
        <source>{exchange} did not answer in time.</source>
        <translation>{exchange}が時間内に応答しませんでした。</translation>
    </message>
    <message>
        <source>The connection may be slow, or the exchange busy. Try again in a few minutes; what was read is kept.</source>
        <translation>接続が遅いか、取引所が混雑している可能性があります。数分後に再試行してください。読み取り済みのデータは保持されています。</translation>
    </message>
    <message>
        <source>The connection to {exchange} broke off.</source>
        <translation>{exchange}との接続が切れました。</translation>
    </message>
    <message>
        <source>Try again: it goes on where it was. What was read is kept.</source>
        <translation>再試行してください。中断箇所から続行します。読み取り済みのデータは保持されています。</translation>
    </message>
    <message>
        <source>{exchange}&apos;s address leads somewhere else.</source>
        <translation>{exchange}のアドレスが別の場所につながっています。</translation>
    </message>
    <message>
        <source>The key was not sent there. Check the address of the account, and whether this network asks for a log-in page first.</source>
        <translation>キーは送信されていません。アカウントのアドレスと、このネットワークが先にログインページを求めていないかを確認してください。</translation>
    </message>
    <message>
        <source>An answer of {exchange} was far too long to be real.</source>
        <translation>{exchange}の応答が異常に長いものでした。</translation>
    </message>
    <message>
        <source>It was not read. Check the address of the account, and what stands between this computer and the internet.</source>
        <translation>読み取りませんでした。アカウントのアドレスと、このコンピューターとインターネットの間の経路を確認してください。</translation>
    </message>
    <message>
        <source>An answer of {exchange} arrived damaged.</source>
        <translation>{exchange}の応答が破損していました。</translation>
    </message>
    <message>
        <source>Try again; if it stays so, look for a proxy or a security program that changes what comes from the internet.</source>
        <translation>再試行してください。解消しない場合は、通信内容を変更するプロキシやセキュリティソフトがないか確認してください。</translation>
    </message>
    <message>
        <source>{exchange} has trouble of its own.</source>
        <translation>{exchange}側で障害が発生しています。</translation>
    </message>
    <message>
        <source>Its server answers with an error. Try again later; what was read is kept.</source>
        <translation>サーバーがエラーを返しています。後で再試行してください。読み取り済みのデータは保持されています。</translation>
    </message>
    <message>
        <source>The connection to {exchange} is not safe.</source>
        <translation>{exchange}との接続が安全ではありません。</translation>
    </message>
    <message>
        <source>Its certificate was not accepted, so the key was not sent. Set this computer&apos;s clock, and do not use this network if it wants to read along.</source>
        <translation>証明書を検証できなかったため、キーは送信されていません。このコンピューターの時計を合わせてください。通信を傍受するネットワークは使用しないでください。</translation>
    </message>
    <message>
        <source>{exchange} is too busy, or under maintenance.</source>
        <translation>{exchange}が混雑しているか、メンテナンス中です。</translation>
    </message>
    <message>
        <source>Try again in a few minutes; what was read is kept.</source>
        <translation>数分後に再試行してください。読み取り済みのデータは保持されています。</translation>
    </message>
    <message>
        <source>{exchange} says: {code}, {told}</source>
        <translation>{exchange}の応答:{code}、{told}</translation>
    </message>
    <message>
        <source>{exchange} says: {told}</source>
        <translation>{exchange}の応答:{told}</translation>
    </message>
    <message>
        <source>{exchange} refused one request.</source>
        <translation>{exchange}がリクエスト1件を拒否しました。</translation>
    </message>
    <message>
        <source>Nothing was changed. Everything else goes on.</source>
        <translation>何も変更されていません。他の処理は続行されます。</translation>
    </message>
    <message>
        <source>{exchange} gave an answer that this program cannot read.</source>
        <translation>{exchange}の応答をこのプログラムでは読み取れません。</translation>
    </message>
    <message>
        <source>What was read is kept. Try again; if it stays so, look for a newer ProfitShare.</source>
        <translation>読み取り済みのデータは保持されています。再試行し、解消しない場合は新しいProfitShareを確認してください。</translation>
    </message>
    <message>
        <source>{exchange} did not do what it was asked for.</source>
        <translation>{exchange}が要求を実行しませんでした。</translation>
    </message>
    <message>
        <source>Try again later; what was read is kept.</source>
        <translation>後で再試行してください。読み取り済みのデータは保持されています。</translation>
    </message>
    <message>
        <source>{exchange} accepts this API key from other addresses only.</source>
        <translation>{exchange}では、このAPIキーは他のアドレスからのみ使用できます。</translation>
    </message>
    <message>
        <source>Add this computer&apos;s public address to the key&apos;s list at {exchange}, or make a key without a list.</source>
        <translation>{exchange}のキーの許可リストにこのコンピューターのグローバルIPアドレスを追加するか、許可リストのないキーを作成してください。</translation>
    </message>
    <message>
        <source>The API key may not do this.</source>
        <translation>このAPIキーには必要な権限がありません。</translation>
    </message>
    <message>
        <source>Look at {exchange} which rights the key has.</source>
        <translation>{exchange}でキーの権限を確認してください。</translation>
    </message>
    <message>
        <source>At {exchange} give the key the right “{right}”, or use another key. Without it the rest still works.</source>
        <translation>{exchange}でキーに「{right}」の権限を付与するか、別のキーを使用してください。なくても他の機能は動作します。</translation>
    </message>
    <message>
        <source>This API key is for the other environment of {exchange}.</source>
        <translation>このAPIキーは{exchange}の別の環境のものです。</translation>
    </message>
    <message>
        <source>A key of demo trading does not work on the live exchange, nor the reverse. Enter the other key on the Accounts page.</source>
        <translation>デモ取引のキーは本番の取引所では使用できず、その逆も同様です。アカウントページで別のキーを入力してください。</translation>
    </message>
    <message>
        <source>{exchange} does not accept the API key.</source>
        <translation>{exchange}がAPIキーを受け付けません。</translation>
    </message>
    <message>
        <source>Check key, secret and passphrase on the Accounts page, or make a new key at {exchange}. It may have expired.</source>
        <translation>アカウントページでキー、シークレット、パスフレーズを確認するか、{exchange}で新しいキーを作成してください。失効している可能性があります。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind {exchange}&apos;s.</source>
        <translation>このコンピューターの時計は{exchange}より{seconds}秒遅れています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of {exchange}&apos;s.</source>
        <translation>このコンピューターの時計は{exchange}より{seconds}秒進んでいます。</translation>
    </message>
    <message>
        <source>Let the system set its clock from the internet, then try again.</source>
        <translation>システムの時計をインターネットで同期し、再試行してください。</translation>
    </message>
    <message>
        <source>This account is not a lead trader at {exchange}.</source>
        <translation>このアカウントは{exchange}のリードトレーダーではありません。</translation>
    </message>
    <message>
        <source>Use a key that was made while logged in to the lead trading account itself; a main account&apos;s key does not see a sub-account.</source>
        <translation>リードトレード用アカウント自体にログインして作成したキーを使用してください。メインアカウントのキーではサブアカウントを参照できません。</translation>
    </message>
    <message>
        <source>{exchange} does not offer this to this account.</source>
        <translation>{exchange}はこのアカウントにこの機能を提供していません。</translation>
    </message>
    <message>
        <source>It may be suspended, of another account mode, or not let in yet. Import files for what cannot be read.</source>
        <translation>停止中、アカウントモードの相違、または未承認の可能性があります。読み取れないデータはファイルからインポートしてください。</translation>
    </message>
    <message>
        <source>{exchange} was asked too often.</source>
        <translation>{exchange}へのリクエストが多すぎます。</translation>
    </message>
    <message>
        <source>It wants a pause of {seconds} s. If other programs use this key, give them keys of their own.</source>
        <translation>{seconds}秒の待機が必要です。他のプログラムがこのキーを使用している場合は、別のキーを割り当ててください。</translation>
    </message>
    <message>
        <source>Try again in a minute. If other programs use this key, give them keys of their own.</source>
        <translation>1分後に再試行してください。他のプログラムがこのキーを使用している場合は、別のキーを割り当ててください。</translation>
    </message>
    <message>
        <source>This archive was written by a newer version.</source>
        <translation>このアーカイブは新しいバージョンで書き込まれています。</translation>
    </message>
    <message>
        <source>It is at revision {found}, this program knows up to {known}. Install the newer ProfitShare, or restore a backup from before. Nothing was changed.</source>
        <translation>アーカイブのリビジョンは{found}、このプログラムの対応は{known}までです。新しいProfitShareをインストールするか、以前のバックアップを復元してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>Try again when it has finished.</source>
        <translation>完了後に再試行してください。</translation>
    </message>
    <message>
        <source>This account is being synced already.</source>
        <translation>このアカウントはすでに同期中です。</translation>
    </message>
    <message>
        <source>Copiers of this account are being removed.</source>
        <translation>このアカウントのフォロワーを削除中です。</translation>
    </message>
    <message>
        <source>Somebody is at work at this account: {purpose}.</source>
        <translation>このアカウントは処理中です:{purpose}。</translation>
    </message>
    <message>
        <source>It is this program itself. Try again when it has finished.</source>
        <translation>このプログラム自身の処理です。完了後に再試行してください。</translation>
    </message>
    <message>
        <source>It is process {pid}, {command}. Try again when it has finished.</source>
        <translation>プロセス{pid}({command})の処理です。完了後に再試行してください。</translation>
    </message>
    <message>
        <source>It is process {pid}. Try again when it has finished.</source>
        <translation>プロセス{pid}の処理です。完了後に再試行してください。</translation>
    </message>
    <message>
        <source>Another process is writing to the archive.</source>
        <translation>別のプロセスがアーカイブに書き込み中です。</translation>
    </message>
    <message>
        <source>Process {pid} is writing to the archive.</source>
        <translation>プロセス{pid}がアーカイブに書き込み中です。</translation>
    </message>
    <message>
        <source>Process {pid}, {command}, is writing to the archive.</source>
        <translation>プロセス{pid}({command})がアーカイブに書き込み中です。</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>ディスクに空きがありません。</translation>
    </message>
    <message>
        <source>{path} could not be written, and nothing was changed. Free some space on that disk and try again.</source>
        <translation>{path}に書き込めず、何も変更されていません。そのディスクの空き容量を確保し、再試行してください。</translation>
    </message>
    <message>
        <source>The archive is read-only.</source>
        <translation>アーカイブは読み取り専用です。</translation>
    </message>
    <message>
        <source>{path} or its folder does not let itself be written. Allow writing to it, or choose another folder. Nothing was changed.</source>
        <translation>{path}またはそのフォルダーに書き込めません。書き込みを許可するか、別のフォルダーを選択してください。何も変更されていません。</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>ディスクの読み書きができませんでした。</translation>
    </message>
    <message>
        <source>{path} gave an error of the disk itself. Copy the folder to another disk and choose it there; the copy will say what is missing.</source>
        <translation>{path}でディスク自体のエラーが発生しました。フォルダーを別のディスクにコピーし、そこを選択してください。不足分はコピー側で示されます。</translation>
    </message>
    <message>
        <source>The archive is damaged.</source>
        <translation>アーカイブが破損しています。</translation>
    </message>
    <message>
        <source>Parts of {path} cannot be read. Restore a backup, or salvage what still reads; the damaged file is kept either way.</source>
        <translation>{path}の一部を読み取れません。バックアップを復元するか、読み取れるデータを復旧してください。いずれの場合も破損したファイルは保持されます。</translation>
    </message>
    <message>
        <source>Nothing in this archive can be read any more.</source>
        <translation>このアーカイブのデータはすべて読み取れなくなりました。</translation>
    </message>
    <message>
        <source>Restore a backup; {path} is kept, for somebody who can do more.</source>
        <translation>バックアップを復元してください。{path}は、専門家が扱えるように保持されます。</translation>
    </message>
    <message>
        <source>This file is not an archive, or its beginning is damaged.</source>
        <translation>このファイルはアーカイブではないか、先頭が破損しています。</translation>
    </message>
    <message>
        <source>{path} was left as it is. Restore a backup, which keeps the file, or choose another folder.</source>
        <translation>{path}はそのままです。バックアップを復元するか(このファイルは保持されます)、別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>{path} was left as it is. Choose another folder.</source>
        <translation>{path}はそのままです。別のフォルダーを選択してください。</translation>
    </message>
    <message>
        <source>The archive is no longer there.</source>
        <translation>アーカイブがなくなっています。</translation>
    </message>
    <message>
        <source>Somebody moved or deleted {path} while it was open. Bring it back and try again, or restore a backup.</source>
        <translation>使用中に{path}が移動または削除されました。元に戻して再試行するか、バックアップを復元してください。</translation>
    </message>
    <message>
        <source>This backup cannot be restored.</source>
        <translation>このバックアップは復元できません。</translation>
    </message>
    <message>
        <source>{path} is damaged, or no backup of an archive. The archive was not changed; choose another backup.</source>
        <translation>{path}は破損しているか、アーカイブのバックアップではありません。アーカイブは変更されていません。別のバックアップを選択してください。</translation>
    </message>
    <message>
        <source>The archive cannot be read or written.</source>
        <translation>アーカイブの読み書きができません。</translation>
    </message>
</context>
<context>
    <name>Estimates</name>
    <message>
        <source>Estimated from your own orders, scaled to what each copier copies. No estimate is ever held against a payout.</source>
        <translation>自身の注文を各フォロワーのコピー規模に換算した推定値です。推定値を支払額との照合に使うことはありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) left out: nobody knows what they copy with</source>
        <translation>
            <numerusform>フォロワー%Ln名を除外:コピー資金が不明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) of yours could not be scaled</source>
        <translation>
            <numerusform>自身の注文%Ln件は換算できませんでした</numerusform>
        </translation>
    </message>
    <message>
        <source>Open window: {pending}. Nothing reported to compare with.</source>
        <translation>進行中の期間:{pending}。比較できる報告値はありません。</translation>
    </message>
    <message>
        <source>Open window: {pending}. Windows reported so far: {count}. Off by {off} on average, by {bias} with the sign.</source>
        <translation>進行中の期間:{pending}。報告済みの期間:{count}件。平均誤差{off}、符号付き平均{bias}。</translation>
    </message>
    <message>
        <source>No orders of your own are known to scale.</source>
        <translation>換算する自身の注文がありません。</translation>
    </message>
    <message>
        <source>Your own equity is not known, so no scale is.</source>
        <translation>自身の純資産が不明なため、換算できません。</translation>
    </message>
    <message>
        <source>No copiers are known.</source>
        <translation>フォロワーが不明です。</translation>
    </message>
    <message>
        <source>Nobody knows what your copiers copy with.</source>
        <translation>フォロワーのコピー資金が不明です。</translation>
    </message>
    <message>
        <source>Nothing says which share ratio applied.</source>
        <translation>適用された分配率の情報がありません。</translation>
    </message>
</context>
<context>
    <name>EstimatesTab</name>
    <message>
        <source>Estimated shares by window</source>
        <translation>期間別の推定分配</translation>
    </message>
    <message>
        <source>Estimating…</source>
        <translation>推定中…</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>推定値</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>報告値</translation>
    </message>
    <message>
        <source>Off by</source>
        <translation>誤差</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Payouts received</source>
        <translation>受領した支払い</translation>
    </message>
    <message>
        <source>Settlements computed</source>
        <translation>計算した精算</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Copiers as they are now</source>
        <translation>現在のフォロワー</translation>
    </message>
    <message>
        <source>Payouts and own trades</source>
        <translation>支払いと自身の取引</translation>
    </message>
    <message>
        <source>Payouts only</source>
        <translation>支払いのみ</translation>
    </message>
    <message>
        <source>Own trades only</source>
        <translation>自身の取引のみ</translation>
    </message>
    <message>
        <source>CSV table</source>
        <translation>CSVファイル</translation>
    </message>
    <message>
        <source>Excel workbook</source>
        <translation>Excelブック</translation>
    </message>
    <message>
        <source>Koinly, for tax</source>
        <translation>Koinly(税務用)</translation>
    </message>
    <message>
        <source>beancount, for bookkeeping</source>
        <translation>beancount(帳簿用)</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>今年</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>昨年</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>直近30日</translation>
    </message>
    <message>
        <source>Last 90 days</source>
        <translation>直近90日</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>期間を指定</translation>
    </message>
    <message>
        <source>Tax year</source>
        <translation>課税年度</translation>
    </message>
    <message>
        <source>Exact amounts, instants in UTC and the platform&apos;s day. Orders, events and copiers read back as they are.</source>
        <translation>正確な金額、UTCの時刻、プラットフォームの日付。注文、イベント、フォロワーはそのまま再取込できます。</translation>
    </message>
    <message>
        <source>Amounts are numbers up to the 15 digits that a spreadsheet keeps, and text beyond.</source>
        <translation>金額は表計算ソフトが保持できる15桁までは数値、それを超えると文字列になります。</translation>
    </message>
    <message>
        <source>Payouts as income, your own trades as realised gains. What is taxed and how differs from country to country: check with an adviser.</source>
        <translation>支払いは所得、自身の取引は実現益として扱います。課税の対象と方法は国により異なります。専門家に確認してください。</translation>
    </message>
    <message>
        <source>One balanced transaction for every payout and every own trade that closed.</source>
        <translation>支払いと決済済みの自身の取引ごとに、貸借の一致した仕訳を1件作成します。</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) read …</source>
        <translation>
            <numerusform>%Ln件を読み取り …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) written to {path}.</source>
        <translation>
            <numerusform>%Ln行を{path}に書き込みました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) of copiers left out: not your income.</source>
        <translation>
            <numerusform>フォロワーの注文%Ln件を除外:ご自身の所得ではありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>The sums by month are on the last sheet.</source>
        <translation>月別の合計は最後のシートにあります。</translation>
    </message>
    <message>
        <source>The sums by month are in {path}.</source>
        <translation>月別の合計は{path}にあります。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>停止しました。何も書き込まれていません。</translation>
    </message>
    <message>
        <source>Nothing was written. {path}: {why}.</source>
        <translation>何も書き込まれませんでした。{path}:{why}。</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>What to export</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>開始日</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>終了日</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>This file is there already and will be replaced.</source>
        <translation>このファイルはすでに存在し、上書きされます。</translation>
    </message>
    <message>
        <source>Export under way</source>
        <translation>エクスポート中</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>フォルダーを開く</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Export {account}</source>
        <translation>{account}のエクスポート</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>エクスポート先</translation>
    </message>
    <message>
        <source>Reading the archive …</source>
        <translation>アーカイブを読み取り中 …</translation>
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
        <translation>分配を得た一方で損失のフォロワー</translation>
    </message>
    <message>
        <source>Median return of copiers after your share</source>
        <translation>分配後のフォロワー収益率(中央値)</translation>
    </message>
    <message>
        <source>Made less than you did</source>
        <translation>あなたより収益率が低い</translation>
    </message>
    <message>
        <source>What copying left each copier</source>
        <translation>各フォロワーの手取り</translation>
    </message>
    <message>
        <source>No share was earned yet</source>
        <translation>分配はまだ発生していません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of {all} copiers; {paid} of these paid you</source>
        <translation>
            <numerusform>フォロワー{all}名中%Ln名、うち{paid}名が分配を支払い</numerusform>
        </translation>
    </message>
    <message>
        <source>{amount} of the share was paid in a pool; nobody knows by whom.</source>
        <translation>分配のうち{amount}は一括で支払われ、支払者は不明です。</translation>
    </message>
    <message>
        <source>Nobody knows what copiers copy with</source>
        <translation>フォロワーのコピー資金が不明です</translation>
    </message>
    <message numerus="yes">
        <source>P10 {low} · P90 {high}, of %Ln copier(s)</source>
        <translation>
            <numerusform>P10 {low} · P90 {high}、フォロワー%Ln名</numerusform>
        </translation>
    </message>
    <message>
        <source>Your own return is not known: your equity is missing</source>
        <translation>自身の収益率は不明:純資産データなし</translation>
    </message>
    <message numerus="yes">
        <source>of %Ln copier(s); your own return is {own}</source>
        <translation>
            <numerusform>フォロワー%Ln名中、自身の収益率は{own}</numerusform>
        </translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>純損益</translation>
    </message>
    <message>
        <source>Your share</source>
        <translation>自分の分配</translation>
    </message>
    <message>
        <source>Left to him</source>
        <translation>手取り</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>収益率</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>computed from %Ln order(s)</source>
        <translation>
            <numerusform>注文%Ln件から計算</numerusform>
        </translation>
    </message>
    <message>
        <source>{amounts} of it held back</source>
        <translation>うち{amounts}は留保</translation>
    </message>
    <message>
        <source>Nothing says which: import a ratio_change event.</source>
        <translation>分配率が不明です:ratio_changeイベントをインポートしてください。</translation>
    </message>
    <message>
        <source>fixed by the rules</source>
        <translation>ルールで固定</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>{day}から</translation>
    </message>
    <message>
        <source>before: {ratio}</source>
        <translation>以前:{ratio}</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Filters:</source>
        <translation>フィルター:</translation>
    </message>
    <message>
        <source>Clear filters ({count})</source>
        <translation>フィルターを解除({count})</translation>
    </message>
    <message>
        <source>{column} {filter} ✕</source>
        <translation>{column} {filter} ✕</translation>
    </message>
    <message>
        <source>Take this filter away</source>
        <translation>このフィルターを解除</translation>
    </message>
    <message>
        <source>Filter {column} {filter}; press to take it away</source>
        <translation>フィルター {column} {filter}、押すと解除</translation>
    </message>
</context>
<context>
    <name>FilterPopup</name>
    <message>
        <source>Show only where {column} is</source>
        <translation>{column}の条件</translation>
    </message>
    <message>
        <source>Filter of {column}</source>
        <translation>{column}のフィルター</translation>
    </message>
    <message>
        <source>That cannot be understood. Try: {examples}</source>
        <translation>解釈できません。例:{examples}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>ProfitShare speaks the other language when it is next started.</source>
        <translation>言語はProfitShareの次回起動時に切り替わります。</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>デモデータで試す</translation>
    </message>
    <message>
        <source>An invented lead trader with 120 copiers. Nothing is written to disk and nothing is sent; leave it whenever you like.</source>
        <translation>フォロワー120名を持つ架空のリードトレーダーです。ディスクには何も書き込まれず、何も送信されません。いつでも終了できます。</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>試してみる</translation>
    </message>
    <message>
        <source>Import a file, or paste a table</source>
        <translation>ファイルのインポート、または表の貼り付け</translation>
    </message>
    <message>
        <source>CSV, Excel or a table copied from your platform&apos;s page. You see every row before it is saved. No key is needed.</source>
        <translation>CSV、Excel、またはプラットフォームのページからコピーした表。保存前に全行を確認できます。キーは不要です。</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Connect with a read-only key</source>
        <translation>読み取り専用キーで接続</translation>
    </message>
    <message>
        <source>Orders, copiers and shares come by themselves. The key stays in your computer&apos;s keyring; orders and withdrawals can never be sent.</source>
        <translation>注文、フォロワー、分配を自動で取得します。キーはこのコンピューターのキーリングに保存されます。注文や出金が送信されることは決してありません。</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>What am I owed, why, when, by whom?</source>
        <translation>いくら、なぜ、いつ、誰から支払われるか</translation>
    </message>
    <message>
        <source>ProfitShare recomputes your profit share to the cent, from your own records, on this computer. How do you want to begin?</source>
        <translation>ProfitShareは、ご自身の記録から利益分配を1セント単位まで、このコンピューター上で再計算します。どのように始めますか?</translation>
    </message>
</context>
<context>
    <name>FoldedSection</name>
    <message>
        <source>Folded</source>
        <translation>折りたたみ</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>展開</translation>
    </message>
</context>
<context>
    <name>ForecastCard</name>
    <message>
        <source>Drawing the forecast…</source>
        <translation>予測を描画中…</translation>
    </message>
    <message>
        <source>at the cut-off {instant}</source>
        <translation>締切 {instant}</translation>
    </message>
    <message>
        <source>P10 {low} · P90 {high}</source>
        <translation>P10 {low} · P90 {high}</translation>
    </message>
    <message>
        <source>Forecast of the next settlement</source>
        <translation>次回精算の予測</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>的中率</translation>
    </message>
    <message>
        <source>Past forecasts and the next one</source>
        <translation>過去の予測と次回の予測</translation>
    </message>
    <message>
        <source>Half of the paths pay less than this (P50)</source>
        <translation>シミュレーションの半数がこれを下回る(P50)</translation>
    </message>
    <message>
        <source>{part} of the copiers will wait for a later one, on average</source>
        <translation>平均でフォロワーの{part}が次回以降に繰延べ</translation>
    </message>
    <message>
        <source>Mean {drawn}; by the closed form {expected}</source>
        <translation>平均{drawn}、解析解{expected}</translation>
    </message>
    <message>
        <source>{amount} more for every 100 {asset} more that your copiers make</source>
        <translation>フォロワーの利益が100 {asset}増えるごとに{amount}増加</translation>
    </message>
    <message numerus="yes">
        <source>Coverage not known yet: %Ln past window(s) could be forecast, 8 are needed</source>
        <translation>
            <numerusform>的中率は未確定:予測可能な過去の期間は%Ln件(8件必要)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>P10 to P90 held {part} of the last %Ln window(s); 80 % is the aim</source>
        <translation>
            <numerusform>直近%Ln期間のうち{part}がP10〜P90に収まる(目標80%)</numerusform>
        </translation>
    </message>
    <message>
        <source>{day}: P10 {low} · P50 {middle} · P90 {high} · paid {paid}</source>
        <translation>{day}:P10 {low} · P50 {middle} · P90 {high} · 支払額 {paid}</translation>
    </message>
    <message>
        <source>{day}: P10 {low} · P50 {middle} · P90 {high}</source>
        <translation>{day}:P10 {low} · P50 {middle} · P90 {high}</translation>
    </message>
    <message numerus="yes">
        <source>{held} of %Ln past payout(s) lie within their band</source>
        <translation>
            <numerusform>過去の支払い%Ln件中{held}件が予測範囲内</numerusform>
        </translation>
    </message>
    <message>
        <source>next</source>
        <translation>次回</translation>
    </message>
</context>
<context>
    <name>Freshness</name>
    <message>
        <source>The archive last learned something at {time}.</source>
        <translation>アーカイブの最終更新:{time}。</translation>
    </message>
    <message>
        <source>Stale: updated {age}</source>
        <translation>古いデータ(更新:{age})</translation>
    </message>
    <message>
        <source>Updated {age}</source>
        <translation>更新:{age}</translation>
    </message>
</context>
<context>
    <name>Futures</name>
    <message>
        <source>met</source>
        <translation>充足</translation>
    </message>
    <message>
        <source>not met</source>
        <translation>未充足</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>{limit} days of leading or more</source>
        <translation>リード日数{limit}日以上</translation>
    </message>
    <message>
        <source>{limit} copiers or more</source>
        <translation>フォロワー{limit}名以上</translation>
    </message>
    <message>
        <source>No leverage of {limit}× or more in {days} days</source>
        <translation>{days}日間にレバレッジ{limit}倍以上なし</translation>
    </message>
    <message>
        <source>Lead margin of {limit} or more</source>
        <translation>リード証拠金{limit}以上</translation>
    </message>
    <message>
        <source>Drawdown of {limit} at most in {days} days</source>
        <translation>{days}日間のドローダウン{limit}以下</translation>
    </message>
    <message>
        <source>Profit share ratio</source>
        <translation>利益分配率</translation>
    </message>
    <message>
        <source>Lead assets</source>
        <translation>リード銘柄</translation>
    </message>
    <message>
        <source>Minimum copy amount</source>
        <translation>最低コピー金額</translation>
    </message>
    <message>
        <source>Lead delay</source>
        <translation>表示遅延</translation>
    </message>
    <message>
        <source>Copy-mode restriction</source>
        <translation>コピーモード制限</translation>
    </message>
    <message>
        <source>Lead trading</source>
        <translation>リードトレード</translation>
    </message>
    <message>
        <source>{used} of {most} changes used today</source>
        <translation>本日の変更 {used}/{most}回</translation>
    </message>
    <message>
        <source>{used} of {most} changes used this week</source>
        <translation>今週の変更 {used}/{most}回</translation>
    </message>
    <message>
        <source>{used} of {most} changes used this month</source>
        <translation>今月の変更 {used}/{most}回</translation>
    </message>
    <message>
        <source>Counts from your next order on; open orders keep their ratio.</source>
        <translation>次の注文から適用。未決済の注文の分配率は変わりません。</translation>
    </message>
    <message>
        <source>Counts at the next cut-off, for all that is not shared yet.</source>
        <translation>次の締切で、未分配分すべてに適用。</translation>
    </message>
    <message>
        <source>Counts from the next settlement window on, for all copiers.</source>
        <translation>次の精算期間から全フォロワーに適用。</translation>
    </message>
    <message>
        <source>Counts as soon as it is set.</source>
        <translation>設定後すぐに適用。</translation>
    </message>
    <message>
        <source>Counts for new copiers; existing ones are not affected.</source>
        <translation>新規フォロワーに適用。既存フォロワーには影響しません。</translation>
    </message>
    <message>
        <source>This platform documents no such setting.</source>
        <translation>このプラットフォームの資料にこの設定はありません。</translation>
    </message>
    <message>
        <source>Chosen when the portfolio is created; it cannot change afterwards.</source>
        <translation>ポートフォリオ作成時に選択。以後は変更できません。</translation>
    </message>
    <message>
        <source>Goes by your level; it is not chosen.</source>
        <translation>レベルにより決定。選択はできません。</translation>
    </message>
    <message>
        <source>Fixed by the platform.</source>
        <translation>プラットフォームにより固定。</translation>
    </message>
    <message>
        <source>Waits for the pending change.</source>
        <translation>保留中の変更を待っています。</translation>
    </message>
    <message>
        <source>Every change allowed for now is used.</source>
        <translation>現時点で可能な変更回数を使い切りました。</translation>
    </message>
    <message>
        <source>This is what is set now.</source>
        <translation>現在の設定値と同じです。</translation>
    </message>
    <message>
        <source>Below the smallest ratio, {low}.</source>
        <translation>分配率の下限{low}を下回っています。</translation>
    </message>
    <message>
        <source>Above the largest ratio, {high}.</source>
        <translation>分配率の上限{high}を超えています。</translation>
    </message>
    <message>
        <source>Ratios go in steps of {step}.</source>
        <translation>分配率は{step}刻みです。</translation>
    </message>
    <message>
        <source>It must be {least} or more.</source>
        <translation>{least}以上にしてください。</translation>
    </message>
    <message>
        <source>It may be {most} at most.</source>
        <translation>{most}以下にしてください。</translation>
    </message>
    <message>
        <source>At least one symbol must be led.</source>
        <translation>リード銘柄は1つ以上必要です。</translation>
    </message>
    <message>
        <source>Not the name of a symbol: {symbols}.</source>
        <translation>銘柄名ではありません:{symbols}。</translation>
    </message>
    <message>
        <source>Only contracts margined in {margin} can be led: {symbols}.</source>
        <translation>リードできるのは{margin}証拠金の契約のみです:{symbols}。</translation>
    </message>
    <message>
        <source>Not on the platform&apos;s list: {symbols}.</source>
        <translation>プラットフォームのリストにありません:{symbols}。</translation>
    </message>
    <message>
        <source>A new symbol must have no position; close yours first: {symbols}.</source>
        <translation>追加する銘柄にポジションがあってはなりません。先に決済してください:{symbols}。</translation>
    </message>
    <message>
        <source>Change one kind of contract at a time.</source>
        <translation>変更は1回につき1種類の契約のみです。</translation>
    </message>
    <message>
        <source>Too many symbols for one change.</source>
        <translation>1回に変更できる銘柄数を超えています。</translation>
    </message>
    <message>
        <source>Minutes from 0 to a week.</source>
        <translation>0分から1週間までの分数を入力してください。</translation>
    </message>
    <message>
        <source>Choose one of the platform&apos;s modes.</source>
        <translation>プラットフォームのモードから選択してください。</translation>
    </message>
    <message>
        <source>Lead trading ends only without positions; you have some in {symbols}.</source>
        <translation>リードトレードの終了にはポジションの決済が必要です。保有中:{symbols}。</translation>
    </message>
    <message>
        <source>The platform advises {advice}, which is above your largest ratio, {high}.</source>
        <translation>プラットフォームの推奨は{advice}で、分配率の上限{high}を超えています。</translation>
    </message>
    <message>
        <source>Above what the platform advises: {advice}.</source>
        <translation>プラットフォームの推奨{advice}を上回っています。</translation>
    </message>
    <message>
        <source>Below what the platform advises: {advice}.</source>
        <translation>プラットフォームの推奨{advice}を下回っています。</translation>
    </message>
    <message>
        <source>{high} is the largest ratio we know of. Every account has its own: enter yours.</source>
        <translation>{high}は把握している最大の上限です。上限はアカウントごとに異なります。ご自分の上限を入力してください。</translation>
    </message>
    <message>
        <source>The platform does not publish its range, so it may refuse this.</source>
        <translation>プラットフォームが範囲を公表していないため、拒否される可能性があります。</translation>
    </message>
    <message>
        <source>The platform shows the first {shown}; the others are led all the same.</source>
        <translation>プラットフォームに表示されるのは最初の{shown}件ですが、他もリードされます。</translation>
    </message>
    <message>
        <source>Active orders cannot be seen from here. Check that there are none.</source>
        <translation>有効な注文はここから確認できません。注文がないことを確認してください。</translation>
    </message>
    <message>
        <source>Positions and active orders cannot be seen from here. Check that there are none.</source>
        <translation>ポジションと有効な注文はここから確認できません。どちらもないことを確認してください。</translation>
    </message>
    <message>
        <source>Existing copiers are not affected.</source>
        <translation>既存フォロワーには影響しません。</translation>
    </message>
    <message>
        <source>After it no new share is earned; what was earned before stays yours.</source>
        <translation>終了後に新たな分配は発生しません。それまでの分配は維持されます。</translation>
    </message>
    <message>
        <source>changed from here</source>
        <translation>ここから変更</translation>
    </message>
    <message>
        <source>recorded here</source>
        <translation>ここで記録</translation>
    </message>
    <message>
        <source>told by the platform</source>
        <translation>プラットフォームの通知</translation>
    </message>
    <message>
        <source>by the rulebook</source>
        <translation>ルールブックによる</translation>
    </message>
    <message>
        <source>An earlier change of this setting is pending.</source>
        <translation>この設定の以前の変更が保留中です。</translation>
    </message>
    <message>
        <source>The platform allows no change of it now.</source>
        <translation>プラットフォームは現在この変更を許可していません。</translation>
    </message>
    <message>
        <source>The platform would refuse this value.</source>
        <translation>プラットフォームはこの値を拒否します。</translation>
    </message>
    <message>
        <source>The platform has another value by now.</source>
        <translation>プラットフォームの値はすでに変わっています。</translation>
    </message>
    <message>
        <source>This change was settled meanwhile.</source>
        <translation>この変更はその間に確定しました。</translation>
    </message>
    <message>
        <source>The platform did not tell what is set now.</source>
        <translation>プラットフォームが現在の設定値を返しませんでした。</translation>
    </message>
    <message>
        <source>That instant is still to come.</source>
        <translation>未来の日時です。</translation>
    </message>
    <message>
        <source>none: seen in real time</source>
        <translation>なし:リアルタイム表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minute(s)</source>
        <translation>
            <numerusform>%Ln分</numerusform>
        </translation>
    </message>
    <message>
        <source>Started</source>
        <translation>開始済み</translation>
    </message>
    <message>
        <source>Not leading</source>
        <translation>リード停止中</translation>
    </message>
    <message numerus="yes">
        <source>{symbols} and %Ln more</source>
        <translation>
            <numerusform>{symbols}ほか%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>{there} · {here} your time</source>
        <translation>{there} · 現地時間 {here}</translation>
    </message>
    <message>
        <source>{words} (Assumed: the platform does not publish it.)</source>
        <translation>{words}(推定:プラットフォームの公表なし)</translation>
    </message>
    <message>
        <source>Next change allowed {at}</source>
        <translation>次に変更できる日時:{at}</translation>
    </message>
    <message>
        <source>The next change is allowed now.</source>
        <translation>今すぐ変更できます。</translation>
    </message>
    <message>
        <source>The platform publishes no smallest amount.</source>
        <translation>プラットフォームは最低額を公表していません。</translation>
    </message>
    <message>
        <source>{least} or more</source>
        <translation>{least}以上</translation>
    </message>
    <message>
        <source>{symbols}; up to {shown} are shown</source>
        <translation>{symbols}(表示は{shown}件まで)</translation>
    </message>
    <message>
        <source>The platform publishes no choices.</source>
        <translation>プラットフォームは選択肢を公表していません。</translation>
    </message>
    <message>
        <source>{platform} has changed it, and shows it so.</source>
        <translation>{platform}で変更され、反映を確認しました。</translation>
    </message>
    <message>
        <source>{platform} did not change it.</source>
        <translation>{platform}では変更されませんでした。</translation>
    </message>
    <message>
        <source>Nobody knows yet whether {platform} changed it. It is never sent again: the next reading tells.</source>
        <translation>{platform}で変更されたかどうかはまだ不明です。再送信はされません。次回の読み取りで判明します。</translation>
    </message>
    <message>
        <source>Nothing was sent. Look at the page again and decide.</source>
        <translation>何も送信されていません。ページを見直してから判断してください。</translation>
    </message>
    <message>
        <source>The platform publishes no range.</source>
        <translation>プラットフォームは範囲を公表していません。</translation>
    </message>
    <message>
        <source>{low} to {high}</source>
        <translation>{low}〜{high}</translation>
    </message>
    <message>
        <source>{low} to {high}, in steps of {step}</source>
        <translation>{low}〜{high}、{step}刻み</translation>
    </message>
    <message>
        <source>Cancelling needs every position and order closed; answered within {low} to {high} business days.</source>
        <translation>終了には全ポジション・全注文の決済が必要です。回答は{low}〜{high}営業日以内です。</translation>
    </message>
    <message numerus="yes">
        <source>A cancel request is answered within %Ln business day(s).</source>
        <translation>
            <numerusform>終了申請への回答は%Ln営業日以内です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FuturesPage</name>
    <message>
        <source>Reading the archive…</source>
        <translation>アーカイブを読み取り中…</translation>
    </message>
    <message>
        <source>No account yet</source>
        <translation>アカウントがありません</translation>
    </message>
    <message>
        <source>With an account you see here what your platform lets you set, what is in force, and when the next change is allowed. The account is made with the first import.</source>
        <translation>アカウントがあれば、プラットフォームで設定できる項目、適用中の値、次に変更できる日時をここに表示します。アカウントは最初のインポート時に作成されます。</translation>
    </message>
    <message>
        <source>The same on the command line:</source>
        <translation>コマンドラインでの同じ操作:</translation>
    </message>
    <message>
        <source>Connect…</source>
        <translation>接続…</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>ファイルをインポート…</translation>
    </message>
</context>
<context>
    <name>FuturesPanel</name>
    <message>
        <source>{platform} documents no setting for: {settings}.</source>
        <translation>{platform}の資料にない設定:{settings}。</translation>
    </message>
    <message>
        <source>When did you set {setting} to {value} on {platform}? It decides from when on it counts, and in which week. The zone is at the end: Z is UTC.</source>
        <translation>{platform}で{setting}を{value}に設定したのはいつですか。適用開始の時点と週がこれで決まります。末尾はタイムゾーンです(ZはUTC)。</translation>
    </message>
    <message>
        <source>You have made the change</source>
        <translation>変更済みの記録</translation>
    </message>
    <message>
        <source>Confirm the change</source>
        <translation>変更の確認</translation>
    </message>
    <message>
        <source>Your largest ratio, in percent</source>
        <translation>分配率の上限(%)</translation>
    </message>
    <message>
        <source>Every account has its own, by its level. The settings page of {platform} shows yours. It limits what is offered here; settlements do not depend on it.</source>
        <translation>上限はアカウントのレベルにより異なります。{platform}の設定ページで確認できます。ここでの選択範囲を制限するもので、精算には影響しません。</translation>
    </message>
    <message>
        <source>Use this limit</source>
        <translation>この上限を使用</translation>
    </message>
    <message>
        <source>The rulebook&apos;s again</source>
        <translation>ルールブックの値に戻す</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>出典</translation>
    </message>
</context>
<context>
    <name>Gaps</name>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Rests on a gap: nothing is known of orders from {since} to {until}.</source>
        <translation>欠落を含みます:{since}から{until}までの注文が不明です。</translation>
    </message>
    <message>
        <source>Rests on a gap: nothing is known of events from {since} to {until}.</source>
        <translation>欠落を含みます:{since}から{until}までのイベントが不明です。</translation>
    </message>
    <message>
        <source>{feed}: complete, {span}.</source>
        <translation>{feed}:完全、{span}。</translation>
    </message>
    <message>
        <source>{feed}: nothing is known of {spans}.</source>
        <translation>{feed}:不明な期間 {spans}。</translation>
    </message>
</context>
<context>
    <name>GuideWindow</name>
    <message>
        <source>Guide</source>
        <translation>ガイド</translation>
    </message>
    <message>
        <source>Chapter of the guide</source>
        <translation>ガイドの章</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>章</translation>
    </message>
    <message>
        <source>Search the guide</source>
        <translation>ガイドを検索</translation>
    </message>
    <message>
        <source>The guide is not where it should be: {folder}. Install ProfitShare again.</source>
        <translation>ガイドが所定の場所にありません:{folder}。ProfitShareを再インストールしてください。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>進む</translation>
    </message>
    <message>
        <source>{chapter} · {count}</source>
        <translation>{chapter} · {count}</translation>
    </message>
    <message>
        <source>Nothing in the guide says “{typed}”.</source>
        <translation>ガイドに「{typed}」は見つかりません。</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>ライト/ダーク</translation>
    </message>
    <message>
        <source>No account</source>
        <translation>アカウントなし</translation>
    </message>
</context>
<context>
    <name>HistoryTable</name>
    <message>
        <source>Closed</source>
        <translation>決済</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>純損益</translation>
    </message>
    <message>
        <source>Realised PnL</source>
        <translation>実現損益</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>資金調達料</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保有時間</translation>
    </message>
    <message>
        <source>Trade history</source>
        <translation>取引履歴</translation>
    </message>
</context>
<context>
    <name>HourMap</name>
    <message>
        <source>Mean net by weekday and hour</source>
        <translation>曜日・時間帯別の平均純損益</translation>
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
        <translation>プラットフォームの時計と現地時間の切替</translation>
    </message>
    <message>
        <source>Clock: {zone}</source>
        <translation>時計:{zone}</translation>
    </message>
    <message>
        <source>Clock: yours</source>
        <translation>時計:現地時間</translation>
    </message>
    <message>
        <source>Mean net of your own orders by the hour they closed in</source>
        <translation>決済時間帯別の自身の注文の平均純損益</translation>
    </message>
    <message>
        <source>Mean net of all orders by the hour they closed in</source>
        <translation>決済時間帯別の全注文の平均純損益</translation>
    </message>
    <message>
        <source>{weekday}, {hour}:00: no order</source>
        <translation>{weekday}、{hour}:00:注文なし</translation>
    </message>
    <message numerus="yes">
        <source>{weekday}, {hour}:00: {mean} in the mean of %Ln order(s)</source>
        <translation>
            <numerusform>{weekday}、{hour}:00:注文%Ln件の平均{mean}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>the same name</source>
        <translation>名前が一致</translation>
    </message>
    <message>
        <source>the name fits the mask</source>
        <translation>名前が伏字に適合</translation>
    </message>
    <message>
        <source>the name fits, but little of it is visible</source>
        <translation>名前は適合するが、表示部分が少ない</translation>
    </message>
    <message>
        <source>no name of this copier is known</source>
        <translation>このフォロワーの名前は不明</translation>
    </message>
    <message>
        <source>had begun to copy before every share</source>
        <translation>すべての分配より前にコピーを開始</translation>
    </message>
    <message>
        <source>the amounts are about those estimated</source>
        <translation>金額が推定値とほぼ一致</translation>
    </message>
    <message>
        <source>the amounts are not those estimated</source>
        <translation>金額が推定値と不一致</translation>
    </message>
    <message>
        <source>two people bear this name</source>
        <translation>同名のフォロワーが2名</translation>
    </message>
</context>
<context>
    <name>IdentityDialog</name>
    <message>
        <source>Who is who</source>
        <translation>同一人物の照合</translation>
    </message>
    <message>
        <source>Names in share rows</source>
        <translation>分配行の名前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払済み</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>未精算</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>confirmed by you</source>
        <translation>ユーザーが確認済み</translation>
    </message>
    <message>
        <source>nobody fits well</source>
        <translation>該当者なし</translation>
    </message>
    <message>
        <source>suggested, {certainty} certain</source>
        <translation>候補あり、確度{certainty}</translation>
    </message>
    <message>
        <source>{nickname} ({copier})</source>
        <translation>{nickname}({copier})</translation>
    </message>
    <message>
        <source>The copier behind this name</source>
        <translation>この名前に該当するフォロワー</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Every share names its copier</source>
        <translation>すべての分配でフォロワーが特定されています</translation>
    </message>
    <message>
        <source>Some platforms name copiers in share rows by a masked nickname alone. No row of this account does.</source>
        <translation>分配行のフォロワーを伏字のニックネームのみで示すプラットフォームがあります。このアカウントには該当する行がありません。</translation>
    </message>
    <message>
        <source>These names stand in shares that the platform reports. Nothing is merged until you confirm it; then the amounts are shown with the copier. No sum changes, and you can take it back.</source>
        <translation>プラットフォームが報告した分配に記載された名前です。確認するまで統合されません。確認後、金額は該当するフォロワーに表示されます。合計は変わらず、取り消すこともできます。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Who is {name}?</source>
        <translation>{name}に該当するフォロワーは?</translation>
    </message>
    <message>
        <source>{copier} · {certainty} certain</source>
        <translation>{copier} · 確度{certainty}</translation>
    </message>
    <message>
        <source>Nothing speaks for this copier.</source>
        <translation>このフォロワーを示す根拠はありません。</translation>
    </message>
</context>
<context>
    <name>ImageIntake</name>
    <message>
        <source>Pasted image</source>
        <translation>貼り付けた画像</translation>
    </message>
    <message>
        <source>What you pasted</source>
        <translation>貼り付けた内容</translation>
    </message>
    <message>
        <source>Choose images</source>
        <translation>画像の選択</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg *.webp)</source>
        <translation>画像(*.png *.jpg *.jpeg *.webp)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル(*)</translation>
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
        <translation>表示されている最初の日</translation>
    </message>
    <message>
        <source>Last day it shows</source>
        <translation>表示されている最後の日</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Remove {name}</source>
        <translation>{name}を削除</translation>
    </message>
    <message>
        <source>from</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>to</source>
        <translation>〜</translation>
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
        <translation>{column}(全行共通)</translation>
    </message>
    <message>
        <source>value in every row</source>
        <translation>全行共通の値</translation>
    </message>
    <message>
        <source>{column}: the sign is the other way round</source>
        <translation>{column}:符号を反転</translation>
    </message>
    <message>
        <source>{column}: in percent, 10 means 0.1</source>
        <translation>{column}:パーセント表記(10は0.1)</translation>
    </message>
    <message>
        <source>, else </source>
        <translation>、なければ</translation>
    </message>
    <message>
        <source>{column} (not in this file)</source>
        <translation>{column}(このファイルになし)</translation>
    </message>
    <message>
        <source>The same in every row…</source>
        <translation>全行共通…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>Paste ta&amp;ble</source>
        <translation>表を貼り付け(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Import a&amp;nother</source>
        <translation>続けてインポート(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>完了(&amp;D)</translation>
    </message>
    <message>
        <source>Source and mapping</source>
        <translation>出所とマッピング</translation>
    </message>
    <message>
        <source>Read {read}: {taken} will be taken, {filtered} left out by the mapping, {refused} refused</source>
        <translation>{read}行を読取:採用{taken}、マッピングで除外{filtered}、拒否{refused}</translation>
    </message>
    <message>
        <source>{sentence}, {merged} repeat others or add to them</source>
        <translation>{sentence}、既存の行と重複または補完{merged}</translation>
    </message>
    <message>
        <source>“{name}” {why}.</source>
        <translation>「{name}」:{why}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s) added</source>
        <translation>
            <numerusform>注文%Ln件を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln event(s) added</source>
        <translation>
            <numerusform>イベント%Ln件を追加</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) added</source>
        <translation>
            <numerusform>フォロワー%Ln名を追加</numerusform>
        </translation>
    </message>
    <message>
        <source>Not one row could be read, so {account} is as it was before.</source>
        <translation>1行も読み取れなかったため、{account}は元のままです。</translation>
    </message>
    <message>
        <source>{account} knew all of it already.</source>
        <translation>すべて{account}に取込済みでした。</translation>
    </message>
    <message>
        <source>They are in {account} now.</source>
        <translation>{account}に取り込みました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln earlier row(s) corrected.</source>
        <translation>
            <numerusform>以前の%Ln行を訂正しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known order(s) have other amounts now, summed from the parts in this file. If more parts stand in another file, import them together.</source>
        <translation>
            <numerusform>登録済みの注文%Ln件の金額が、このファイル内の部分を合計した値に変わりました。残りの部分が別のファイルにある場合は、まとめてインポートしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares are computed anew from here on.</source>
        <translation>分配はここから再計算されます。</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>インポートするファイルの選択</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt *.xlsx *.xls *.htm *.html)</source>
        <translation>表(*.csv *.tsv *.txt *.xlsx *.xls *.htm *.html)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル(*)</translation>
    </message>
    <message>
        <source>Save refused lines</source>
        <translation>拒否された行の保存</translation>
    </message>
    <message>
        <source>Pasted table</source>
        <translation>貼り付けた表</translation>
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
        <translation>Webページ</translation>
    </message>
    <message>
        <source>text</source>
        <translation>テキスト</translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln列</numerusform>
        </translation>
    </message>
    <message>
        <source>comma</source>
        <translation>カンマ</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>セミコロン</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>タブ</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>縦線</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>The first rows as they would be saved</source>
        <translation>保存内容のプレビュー(先頭行)</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Refused lines</source>
        <translation>拒否された行</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Copier id</source>
        <translation>フォロワーID</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>注文ID</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>サイド</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>エントリー</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>決済</translation>
    </message>
    <message>
        <source>Realised PnL</source>
        <translation>実現損益</translation>
    </message>
    <message>
        <source>Trading fee</source>
        <translation>取引手数料</translation>
    </message>
    <message>
        <source>Funding fee</source>
        <translation>資金調達料</translation>
    </message>
    <message>
        <source>Share ratio</source>
        <translation>分配率</translation>
    </message>
    <message>
        <source>Unrealised PnL</source>
        <translation>未実現損益</translation>
    </message>
    <message>
        <source>Whose order</source>
        <translation>注文者</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Amount as written</source>
        <translation>金額の原文</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>ニックネーム</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>純資産</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>保有ポジション</translation>
    </message>
    <message>
        <source>Active orders</source>
        <translation>有効な注文</translation>
    </message>
    <message>
        <source>Copying since</source>
        <translation>コピー開始日時</translation>
    </message>
    <message>
        <source>Copied amount</source>
        <translation>コピー金額</translation>
    </message>
    <message>
        <source>PnL</source>
        <translation>損益</translation>
    </message>
    <message>
        <source>Share paid</source>
        <translation>支払済み分配</translation>
    </message>
    <message>
        <source>Seen at</source>
        <translation>確認日時</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>空欄です</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>数値ではありません</translation>
    </message>
    <message>
        <source>has a comma; choose it as the decimal sign</source>
        <translation>カンマを含みます。小数点として選択してください</translation>
    </message>
    <message>
        <source>is beyond the largest amount, 92 billion</source>
        <translation>上限の920億を超えています</translation>
    </message>
    <message>
        <source>is a ratio with more than 6 decimals</source>
        <translation>小数点以下が6桁を超える比率です</translation>
    </message>
    <message>
        <source>is not a ratio between 0 and 1</source>
        <translation>0から1の比率ではありません</translation>
    </message>
    <message>
        <source>is not a time of the chosen format</source>
        <translation>選択した形式の時刻ではありません</translation>
    </message>
    <message>
        <source>is a time without a zone; choose one</source>
        <translation>タイムゾーンのない時刻です。選択してください</translation>
    </message>
    <message>
        <source>is outside the years 1971 to 2199</source>
        <translation>1971年から2199年の範囲外です</translation>
    </message>
    <message>
        <source>is not a whole number of 0 or more</source>
        <translation>0以上の整数ではありません</translation>
    </message>
    <message>
        <source>is not a known kind of event</source>
        <translation>不明なイベント種別です</translation>
    </message>
    <message>
        <source>is neither lead nor own nor empty</source>
        <translation>lead、own、空欄のいずれでもありません</translation>
    </message>
    <message>
        <source>is before the order was opened</source>
        <translation>注文のエントリーより前です</translation>
    </message>
    <message>
        <source>is empty: an open order needs an id</source>
        <translation>空欄です:未決済の注文にはIDが必要です</translation>
    </message>
    <message>
        <source>has characters that cannot be shown</source>
        <translation>表示できない文字を含みます</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>長すぎます</translation>
    </message>
    <message>
        <source>is not text of the chosen encoding</source>
        <translation>選択した文字コードのテキストではありません</translation>
    </message>
    <message>
        <source>stands twice with different content</source>
        <translation>異なる内容で2回出現します</translation>
    </message>
    <message>
        <source>has not as many cells as the header</source>
        <translation>セルの数が見出しと一致しません</translation>
    </message>
    <message>
        <source>has a quotation mark that is not closed</source>
        <translation>引用符が閉じられていません</translation>
    </message>
    <message>
        <source>is not the name of an asset</source>
        <translation>資産名ではありません</translation>
    </message>
    <message>
        <source>is not a zone such as Asia/Kolkata or +05:30</source>
        <translation>Asia/Kolkataや+05:30のようなタイムゾーンではありません</translation>
    </message>
    <message>
        <source>never was: the clocks were put forward over it</source>
        <translation>存在しない時刻です:時計が進められた区間です</translation>
    </message>
    <message>
        <source>came twice: write it with its offset from UTC</source>
        <translation>2回存在する時刻です:UTCからのオフセットを付けてください</translation>
    </message>
    <message>
        <source>has parts in an earlier file that are not in this one; import them together</source>
        <translation>このファイルにない部分が以前のファイルにあります。まとめてインポートしてください</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln order(s)</source>
        <translation>
            <numerusform>注文%Ln件をインポート(&amp;I)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln event(s)</source>
        <translation>
            <numerusform>イベント%Ln件をインポート(&amp;I)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %Ln copier(s)</source>
        <translation>
            <numerusform>フォロワー%Ln名をインポート(&amp;I)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>The clipboard holds no table.</source>
        <translation>クリップボードに表がありません。</translation>
    </message>
    <message>
        <source>Mark the table on the web page, copy it, and paste again.</source>
        <translation>Webページの表を選択してコピーし、もう一度貼り付けてください。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>キャンセルしました。</translation>
    </message>
    <message>
        <source>Nothing was saved; the archive is as it was.</source>
        <translation>何も保存されていません。アーカイブは元のままです。</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>集計中…</translation>
    </message>
    <message>
        <source>Give the new account a name, then import.</source>
        <translation>新しいアカウントの名前を入力してから、インポートしてください。</translation>
    </message>
</context>
<context>
    <name>ImportDoor</name>
    <message>
        <source>Import…</source>
        <translation>インポート…</translation>
    </message>
    <message>
        <source>Import a file or a table from a web page ({keys})</source>
        <translation>ファイルまたはWebページの表をインポート({keys})</translation>
    </message>
</context>
<context>
    <name>ImportReading</name>
    <message>
        <source>pasted</source>
        <translation>貼り付け</translation>
    </message>
</context>
<context>
    <name>KeyDialog</name>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Keep key</source>
        <translation>キーを保存</translation>
    </message>
    <message>
        <source>Keep all the same</source>
        <translation>そのまま保存</translation>
    </message>
    <message>
        <source>API key of {name}</source>
        <translation>{name}のAPIキー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>It is for {exchange} at {address}.</source>
        <translation>{exchange}({address})用のキーです。</translation>
    </message>
</context>
<context>
    <name>KeyForm</name>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>シークレット</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>パスフレーズ(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>接続テスト(&amp;T)</translation>
    </message>
    <message>
        <source>API &amp;key</source>
        <translation>APIキー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>シークレット(&amp;S)</translation>
    </message>
</context>
<context>
    <name>KeyTrial</name>
    <message>
        <source>Asking the exchange …</source>
        <translation>取引所に照会中 …</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>7, 30 or 90 days, or everything</source>
        <translation>7日、30日、90日、または全期間</translation>
    </message>
    <message>
        <source>View as table, and back</source>
        <translation>表で表示、もう一度押すと戻る</translation>
    </message>
    <message>
        <source>Read the figures sample by sample</source>
        <translation>数値を1点ずつ読み取る</translation>
    </message>
    <message>
        <source>Go to the first or the last sample</source>
        <translation>最初または最後の点に移動</translation>
    </message>
    <message>
        <source>Pin a second cursor to compare with</source>
        <translation>比較用に2本目のカーソルを固定</translation>
    </message>
    <message>
        <source>Take the cursors away</source>
        <translation>カーソルを消す</translation>
    </message>
    <message>
        <source>Select or deselect the current copier</source>
        <translation>現在のフォロワーを選択/選択解除</translation>
    </message>
    <message>
        <source>Select as you go</source>
        <translation>移動しながら選択</translation>
    </message>
    <message>
        <source>Select all that are shown</source>
        <translation>表示中をすべて選択</translation>
    </message>
    <message>
        <source>Tell all about the current copier</source>
        <translation>現在のフォロワーの詳細を表示</translation>
    </message>
    <message>
        <source>Preview the removal of those selected</source>
        <translation>選択したフォロワーの削除をプレビュー</translation>
    </message>
    <message>
        <source>Search the copiers</source>
        <translation>フォロワーを検索</translation>
    </message>
    <message>
        <source>Close the drawer and go back to the table</source>
        <translation>サイドパネルを閉じて表に戻る</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>選択した行をコピー</translation>
    </message>
    <message>
        <source>Copy them with the column names</source>
        <translation>選択した行を見出し付きでコピー</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>すべての行を選択</translation>
    </message>
    <message>
        <source>Open the current row</source>
        <translation>現在の行を開く</translation>
    </message>
    <message>
        <source>Walk through the rows</source>
        <translation>行の間を移動</translation>
    </message>
    <message>
        <source>Leave the table</source>
        <translation>表から出る</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Removed by you</source>
        <translation>あなたが削除</translation>
    </message>
    <message>
        <source>You ended the copy trading</source>
        <translation>あなたがコピートレードを終了</translation>
    </message>
    <message numerus="yes">
        <source>By the platform: unfunded for %Ln day(s)</source>
        <translation>
            <numerusform>プラットフォームによる解除:資金のない日が%Ln日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>By the platform: no trade of yours for %Ln day(s)</source>
        <translation>
            <numerusform>プラットフォームによる解除:あなたの取引のない日が%Ln日</numerusform>
        </translation>
    </message>
    <message>
        <source>Left after withdrawing {amount}</source>
        <translation>{amount}の出金後に離脱</translation>
    </message>
    <message>
        <source>Left while you stood {part} below your peak</source>
        <translation>あなたが最高値から{part}下落した状態で離脱</translation>
    </message>
    <message>
        <source>Left after a loss of {part} of his own within 30 days</source>
        <translation>本人が30日以内に{part}の損失を出した後に離脱</translation>
    </message>
    <message>
        <source>Left; why is not known</source>
        <translation>離脱、理由は不明</translation>
    </message>
</context>
<context>
    <name>LeftPanel</name>
    <message>
        <source>Copiers who left</source>
        <translation>離脱したフォロワー</translation>
    </message>
</context>
<context>
    <name>LogViewer</name>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>The whole entry</source>
        <translation>項目の全文</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>不具合</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>レベル</translation>
    </message>
    <message>
        <source>From</source>
        <translation>発生元</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>Entries of the log</source>
        <translation>ログの項目</translation>
    </message>
    <message>
        <source>Which entries are shown</source>
        <translation>表示する項目</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>log level</comment>
        <translation>情報</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>log level</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>警告とエラー</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Search the log</source>
        <translation>ログを検索</translation>
    </message>
    <message>
        <source>&amp;Follow</source>
        <translation>自動スクロール(&amp;F)</translation>
    </message>
    <message>
        <source>Stay at the end while more is written</source>
        <translation>追記されても末尾の表示を維持</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>コピー(&amp;C)</translation>
    </message>
    <message>
        <source>The selected entries, or all that are shown</source>
        <translation>選択した項目、または表示中のすべての項目</translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Nothing was written down yet</source>
        <translation>記録はまだありません</translation>
    </message>
    <message>
        <source>What goes wrong stands here, with what its makers need to find it.</source>
        <translation>問題が発生すると、開発者による特定に必要な情報とともにここに記録されます。</translation>
    </message>
    <message>
        <source>Nothing like that in the log</source>
        <translation>ログに該当する項目はありません</translation>
    </message>
    <message>
        <source>Search for something else, or show everything.</source>
        <translation>別の語で検索するか、すべて表示してください。</translation>
    </message>
    <message>
        <source>Reading the log…</source>
        <translation>ログを読み取り中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s)</source>
        <translation>
            <numerusform>%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>{entries}; older ones are in the folder</source>
        <translation>{entries}、それ以前はフォルダー内</translation>
    </message>
</context>
<context>
    <name>LookPreview</name>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>Profit</source>
        <comment>opposite of loss</comment>
        <translation>利益</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Export…</source>
        <translation>エクスポート…</translation>
    </message>
    <message>
        <source>ProfitShare</source>
        <translation>ProfitShare</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>アーカイブ</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>はじめに</translation>
    </message>
</context>
<context>
    <name>MappingCard</name>
    <message>
        <source>The rows are</source>
        <translation>行の種類</translation>
    </message>
    <message>
        <source>Read through</source>
        <translation>使用マッピング</translation>
    </message>
    <message>
        <source>C&amp;hange this mapping…</source>
        <translation>このマッピングを変更(&amp;H)…</translation>
    </message>
    <message>
        <source>Name of the mapping</source>
        <translation>マッピング名</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>保存(&amp;K)</translation>
    </message>
    <message>
        <source>{name} · fits</source>
        <translation>{name} · 適合</translation>
    </message>
    <message>
        <source>Our own layout</source>
        <translation>標準レイアウト</translation>
    </message>
    <message>
        <source>Made here</source>
        <translation>ここで作成</translation>
    </message>
    <message>
        <source>The ro&amp;ws are</source>
        <translation>行の種類(&amp;W)</translation>
    </message>
    <message>
        <source>Read &amp;through</source>
        <translation>使用マッピング(&amp;T)</translation>
    </message>
    <message>
        <source>Our column · what it is in the file</source>
        <translation>項目 · ファイル内の列</translation>
    </message>
    <message>
        <source>Ke&amp;ep this mapping as</source>
        <translation>マッピングの保存名(&amp;E)</translation>
    </message>
    <message>
        <source>How it is read</source>
        <translation>読み取り方法</translation>
    </message>
    <message>
        <source>Still needed: {columns}</source>
        <translation>不足している列:{columns}</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>置換(&amp;R)</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>Overview</source>
        <translation>概要</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Futures settings</source>
        <translation>先物設定</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Profit</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>バージョン{version}</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>検索…</translation>
    </message>
    <message>
        <source>Find an action, a page, a copier or a setting</source>
        <translation>操作、ページ、フォロワー、設定を検索</translation>
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
        <translation>要対応</translation>
    </message>
    <message>
        <source>Nothing needs you now.</source>
        <translation>現在、対応が必要な事項はありません。</translation>
    </message>
    <message>
        <source>Looking at payouts and copiers…</source>
        <translation>支払いとフォロワーを確認中…</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>一部のみ表示</translation>
    </message>
    <message>
        <source>Show all {count}</source>
        <translation>{count}件すべて表示</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) need you</source>
        <translation>
            <numerusform>要対応%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>{account}: {detail}</source>
        <translation>{account}:{detail}</translation>
    </message>
    <message>
        <source>{title}: {action}</source>
        <translation>{title}:{action}</translation>
    </message>
</context>
<context>
    <name>NotationEditor</name>
    <message>
        <source>Times look like</source>
        <translation>時刻の形式</translation>
    </message>
    <message>
        <source>Zone of times</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Numbers look like</source>
        <translation>数値の形式</translation>
    </message>
    <message>
        <source>Orders with one id</source>
        <translation>同一IDの注文</translation>
    </message>
    <message>
        <source>Words beside numbers</source>
        <translation>数値に付く文字</translation>
    </message>
    <message>
        <source>USDT; ≈</source>
        <translation>USDT; ≈</translation>
    </message>
    <message>
        <source>Cells that say nothing</source>
        <translation>空欄とみなす値</translation>
    </message>
    <message>
        <source>--; N/A</source>
        <translation>--; N/A</translation>
    </message>
    <message>
        <source>&amp;Leave rows out…</source>
        <translation>行を除外(&amp;L)…</translation>
    </message>
    <message>
        <source>refuse them, unless they are equal</source>
        <translation>拒否する(同一内容を除く)</translation>
    </message>
    <message>
        <source>the last one counts</source>
        <translation>最後の行を採用</translation>
    </message>
    <message>
        <source>add them up, they are parts</source>
        <translation>分割として合算</translation>
    </message>
    <message>
        <source>all count, they are fills</source>
        <translation>約定としてすべて採用</translation>
    </message>
    <message>
        <source>in the zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>“{time}” {why}</source>
        <translation>「{time}」:{why}</translation>
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
        <translation>タグ(カンマ区切り)</translation>
    </message>
    <message>
        <source>Note on this copier</source>
        <translation>このフォロワーのメモ</translation>
    </message>
    <message>
        <source>A note for yourself</source>
        <translation>自分用のメモ</translation>
    </message>
    <message>
        <source>Save note</source>
        <translation>メモを保存</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>未保存</translation>
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
            <numerusform>未読の通知%Ln件</numerusform>
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
        <translation>通知</translation>
    </message>
    <message>
        <source>Notices, newest first</source>
        <translation>通知(新しい順)</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>すべて既読にする</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Notices of which account</source>
        <translation>通知のアカウント</translation>
    </message>
    <message>
        <source>Which notices</source>
        <translation>通知の種類</translation>
    </message>
    <message>
        <source>All notices</source>
        <translation>すべての通知</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>未読</translation>
    </message>
    <message>
        <source>Not over yet</source>
        <translation>継続中</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>緊急</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>全アカウント</translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread notice(s)</source>
        <translation>
            <numerusform>未読の通知%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>以前の通知を表示</translation>
    </message>
    <message>
        <source>No notice of this kind.</source>
        <translation>該当する通知はありません。</translation>
    </message>
    <message>
        <source>Nothing to tell you. Settlements, payouts, limits and deadlines of every account will be listed here.</source>
        <translation>通知はありません。各アカウントの精算、支払い、上限、期限をここに表示します。</translation>
    </message>
    <message>
        <source>What to be told of</source>
        <translation>通知する事項</translation>
    </message>
</context>
<context>
    <name>NoticeDoor</name>
    <message numerus="yes">
        <source>{notice} (and %Ln more)</source>
        <translation>
            <numerusform>{notice}(ほか%Ln件)</numerusform>
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
        <translation>{sentence}:{action}</translation>
    </message>
    <message>
        <source>{account} · {age} · over</source>
        <translation>{account} · {age} · 終了</translation>
    </message>
    <message>
        <source>{account} · {age} · unread</source>
        <translation>{account} · {age} · 未読</translation>
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
        <translation>通知する事項</translation>
    </message>
    <message>
        <source>Beside the clock</source>
        <translation>時計の横</translation>
    </message>
    <message>
        <source>Copy notices to the system tray, where there is one</source>
        <translation>通知をシステムトレイにも表示(対応環境のみ)</translation>
    </message>
    <message>
        <source>Quiet hours from</source>
        <translation>通知オフの時間帯</translation>
    </message>
    <message>
        <source>Quiet hours begin at</source>
        <translation>通知オフの開始</translation>
    </message>
    <message>
        <source>to</source>
        <translation>〜</translation>
    </message>
    <message>
        <source>Quiet hours end at</source>
        <translation>通知オフの終了</translation>
    </message>
    <message>
        <source>On this computer&apos;s clock. Notices are kept here, and told afterwards.</source>
        <translation>このコンピューターの時計による時刻。通知はここに保存され、後で表示されます。</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>The account whose key ends</source>
        <translation>キーの期限があるアカウント</translation>
    </message>
    <message>
        <source>Its key ends on</source>
        <translation>キーの期限</translation>
    </message>
    <message>
        <source>The day on which the key ends</source>
        <translation>キーの期限日</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Tell me when</source>
        <translation>通知する条件</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Settlement</source>
        <translation>精算</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>阻害要因</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>支払い</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>申請</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動状況</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>入金</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>APIキー</translation>
    </message>
    <message>
        <source>A settlement is near</source>
        <translation>精算が近い</translation>
    </message>
    <message>
        <source>Something blocks a settlement</source>
        <translation>精算を妨げる要因がある</translation>
    </message>
    <message>
        <source>Unrealized PnL near the limit</source>
        <translation>未実現損益が限度に近い</translation>
    </message>
    <message>
        <source>A payout is right</source>
        <translation>支払いが一致</translation>
    </message>
    <message>
        <source>A payout differs</source>
        <translation>支払いに差異</translation>
    </message>
    <message>
        <source>A payout is missing</source>
        <translation>支払いがない</translation>
    </message>
    <message>
        <source>The application moves</source>
        <translation>申請に動き</translation>
    </message>
    <message>
        <source>The ratio may change again</source>
        <translation>分配率を再変更可能</translation>
    </message>
    <message>
        <source>Days without a trade</source>
        <translation>取引のない日数</translation>
    </message>
    <message>
        <source>Places for copiers run out</source>
        <translation>フォロワー枠の残りわずか</translation>
    </message>
    <message>
        <source>Assets near a threshold</source>
        <translation>資産が基準に近い</translation>
    </message>
    <message>
        <source>Lead orders of the day run out</source>
        <translation>当日のリード注文枠の残りわずか</translation>
    </message>
    <message>
        <source>Too little balance to lead</source>
        <translation>リードに必要な残高の不足</translation>
    </message>
    <message>
        <source>Orders opened at once</source>
        <translation>注文の同時発注</translation>
    </message>
    <message>
        <source>A deposit while holding</source>
        <translation>保有中の入金</translation>
    </message>
    <message>
        <source>The rules are about to change</source>
        <translation>ルール変更の予定</translation>
    </message>
    <message>
        <source>The record has a gap</source>
        <translation>記録に欠落</translation>
    </message>
    <message>
        <source>An API key ends</source>
        <translation>APIキーの期限</translation>
    </message>
    <message>
        <source>The data is old</source>
        <translation>データが古い</translation>
    </message>
    <message>
        <source>Open Profit</source>
        <translation>分配を開く</translation>
    </message>
    <message>
        <source>Open Application</source>
        <translation>申請を開く</translation>
    </message>
    <message>
        <source>Open Futures settings</source>
        <translation>先物設定を開く</translation>
    </message>
    <message>
        <source>Open Copiers</source>
        <translation>フォロワーを開く</translation>
    </message>
    <message>
        <source>Open Accounts</source>
        <translation>アカウントを開く</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>出典:{source}</translation>
    </message>
    <message>
        <source>Settlement at {time}: nothing would be paid as it stands</source>
        <translation>{time}の精算:現状では支払いなし</translation>
    </message>
    <message>
        <source>Settlement within the hour, {time}: {amounts} expected</source>
        <translation>1時間以内の精算({time}):{amounts}の見込み</translation>
    </message>
    <message>
        <source>Settlement within a day, {time}: {amounts} expected</source>
        <translation>1日以内の精算({time}):{amounts}の見込み</translation>
    </message>
    <message>
        <source>Your unrealized PnL is below the limit: nothing is settled {time}</source>
        <translation>未実現損益が限度を下回っています:{time}は精算されません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) cannot cover the share at {time}</source>
        <translation>
            <numerusform>%Ln名のフォロワーが{time}の分配額を賄えません</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) with open positions: postponed at {time}</source>
        <translation>
            <numerusform>%Ln名のフォロワーにポジションあり:{time}は繰延べ</numerusform>
        </translation>
    </message>
    <message>
        <source>Your unrealized PnL is {amount}; at {limit} nothing settles</source>
        <translation>未実現損益は{amount}です。{limit}に達すると精算されません</translation>
    </message>
    <message>
        <source>{amounts} paid for {day}, exactly as computed</source>
        <translation>{day}分として{amounts}の支払い(計算値と一致)</translation>
    </message>
    <message>
        <source>The payout of {day} differs by {amounts}, all explained</source>
        <translation>{day}分の支払いに{amounts}の差異(すべて説明可能)</translation>
    </message>
    <message>
        <source>The payout of {day} is off by {amounts}, unexplained</source>
        <translation>{day}分の支払いに{amounts}の差異(原因不明)</translation>
    </message>
    <message>
        <source>The payout of {day} has not come: {amounts} due</source>
        <translation>{day}分の支払いがありません:支払予定{amounts}</translation>
    </message>
    <message>
        <source>“{state}”: the platform&apos;s answer was due by {time}</source>
        <translation>「{state}」:プラットフォームの回答期限は{time}でした</translation>
    </message>
    <message>
        <source>The application is now “{state}”</source>
        <translation>申請の状態が「{state}」になりました</translation>
    </message>
    <message>
        <source>The share ratio may be changed again, until {time}</source>
        <translation>分配率を再変更できます({time}まで)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) without a trade: your copiers are unfollowed</source>
        <translation>
            <numerusform>取引のない日が%Ln日:フォロワーのコピーが解除されます</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) without a trade; copiers are unfollowed {time}</source>
        <translation>
            <numerusform>取引のない日が%Ln日:{time}にフォロワーのコピーが解除されます</numerusform>
        </translation>
    </message>
    <message>
        <source>All {limit} places for copiers are taken</source>
        <translation>フォロワー枠{limit}件がすべて使用中です</translation>
    </message>
    <message>
        <source>{count} of {limit} places for copiers are taken</source>
        <translation>フォロワー枠{limit}件中{count}件が使用中です</translation>
    </message>
    <message>
        <source>{amount} under management: leverage is capped at 5x</source>
        <translation>運用資産{amount}:レバレッジの上限は5倍です</translation>
    </message>
    <message>
        <source>{amount} under management; leverage is capped at 5x from {limit} on</source>
        <translation>運用資産{amount}:{limit}以上でレバレッジの上限が5倍になります</translation>
    </message>
    <message>
        <source>{count} lead orders today: the next is not copied</source>
        <translation>本日のリード注文{count}件:次の注文はコピーされません</translation>
    </message>
    <message>
        <source>{count} of {limit} lead orders of today are used</source>
        <translation>本日のリード注文{limit}件中{count}件を使用済み</translation>
    </message>
    <message>
        <source>{amount} to trade with: below {limit} lead orders fail</source>
        <translation>取引可能額{amount}:{limit}を下回るとリード注文が失敗します</translation>
    </message>
    <message>
        <source>{symbol} was opened within 500 ms of another: it was not copied</source>
        <translation>{symbol}は別の銘柄から500ミリ秒以内のエントリーのため、コピーされませんでした</translation>
    </message>
    <message>
        <source>{amounts} came in while a position was open: copiers&apos; positions shrink</source>
        <translation>ポジション保有中に{amounts}が入金:フォロワーのポジションが縮小します</translation>
    </message>
    <message>
        <source>The platform&apos;s rules change {time}: version “{label}”</source>
        <translation>プラットフォームのルールが{time}に変わります:バージョン「{label}」</translation>
    </message>
    <message numerus="yes">
        <source>The record has a gap of %Ln day(s) from {day} on</source>
        <translation>
            <numerusform>記録に{day}から%Ln日分の欠落</numerusform>
        </translation>
    </message>
    <message>
        <source>The API key ended {time}</source>
        <translation>APIキーは{time}に期限切れになりました</translation>
    </message>
    <message>
        <source>The API key ends {time}</source>
        <translation>APIキーは{time}に期限切れになります</translation>
    </message>
    <message>
        <source>Nothing was learned since {time}</source>
        <translation>{time}以降、新しい情報がありません</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
</context>
<context>
    <name>OpenTable</name>
    <message>
        <source>Opened</source>
        <translation>エントリー</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>保有時間</translation>
    </message>
    <message>
        <source>Unrealised PnL</source>
        <translation>未実現損益</translation>
    </message>
    <message>
        <source>Fees so far</source>
        <translation>これまでの手数料</translation>
    </message>
    <message>
        <source>Open positions</source>
        <translation>保有ポジション</translation>
    </message>
</context>
<context>
    <name>OrdersTable</name>
    <message>
        <source>Orders behind this payout</source>
        <translation>この支払いの対象注文</translation>
    </message>
    <message>
        <source>Orders before these</source>
        <translation>前の注文</translation>
    </message>
    <message>
        <source>Orders after these</source>
        <translation>次の注文</translation>
    </message>
    <message>
        <source>{first}–{last} of {count}</source>
        <translation>{first}–{last} / {count}件</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>決済</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>純損益</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>実現</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>資金調達料</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>carried from an earlier window</source>
        <translation>以前の期間からの繰越</translation>
    </message>
</context>
<context>
    <name>OutcomeDialog</name>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>支払い</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動状況</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>時計</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>精算</translation>
    </message>
    <message>
        <source>Put it right</source>
        <translation>修正する</translation>
    </message>
    <message>
        <source>Look at the payout</source>
        <translation>支払いを確認</translation>
    </message>
    <message>
        <source>Look at the clock</source>
        <translation>時計を確認</translation>
    </message>
    <message>
        <source>See the log</source>
        <translation>ログを表示</translation>
    </message>
    <message>
        <source>See what is missing</source>
        <translation>不足分を確認</translation>
    </message>
    <message>
        <source>Bring it up to date</source>
        <translation>最新に更新</translation>
    </message>
    <message>
        <source>See the copiers</source>
        <translation>フォロワーを表示</translation>
    </message>
    <message>
        <source>See who waits</source>
        <translation>待機者を確認</translation>
    </message>
    <message>
        <source>Enter payouts</source>
        <translation>支払いを入力</translation>
    </message>
    <message>
        <source>matches</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>differs, explained</source>
        <translation>差異あり(説明可能)</translation>
    </message>
    <message>
        <source>disputed</source>
        <translation>異議あり</translation>
    </message>
    <message>
        <source>waits for the payout</source>
        <translation>支払い待ち</translation>
    </message>
    <message>
        <source>next change allowed now</source>
        <translation>今すぐ変更可能</translation>
    </message>
    <message>
        <source>fixed, it cannot be changed</source>
        <translation>固定(変更不可)</translation>
    </message>
    <message>
        <source>when it may change is not published</source>
        <translation>変更可能時期は非公表</translation>
    </message>
    <message>
        <source>The payout of {day} has differences</source>
        <translation>{day}分の支払いに差異があります</translation>
    </message>
    <message>
        <source>The payout of {day} differs by {amounts}</source>
        <translation>{day}分の支払いに{amounts}の差異</translation>
    </message>
    <message>
        <source>Copiers are unfollowed in {time} without a trade</source>
        <translation>取引がないままだと{time}後にコピーが解除されます</translation>
    </message>
    <message>
        <source>The last news came {age}</source>
        <translation>最終情報:{age}</translation>
    </message>
    <message numerus="yes">
        <source>No trade for %Ln day(s)</source>
        <translation>
            <numerusform>取引のない日が%Ln日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last sync had %Ln problem(s)</source>
        <translation>
            <numerusform>前回の同期で%Ln件の問題</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The record has a gap of %Ln day(s)</source>
        <translation>
            <numerusform>記録に%Ln日分の欠落</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This computer&apos;s clock is off by %Ln second(s)</source>
        <translation>
            <numerusform>このコンピューターの時計に%Ln秒のずれ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln place(s) are taken</source>
        <translation>
            <numerusform>全%Ln枠が使用中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inactive copier(s) hold places</source>
        <translation>
            <numerusform>非アクティブなフォロワー%Ln名が枠を使用中</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) would not be settled</source>
        <translation>
            <numerusform>フォロワー%Ln名が精算対象外になる見込み</numerusform>
        </translation>
    </message>
    <message>
        <source>No payout was ever recorded</source>
        <translation>支払いの記録がまだありません</translation>
    </message>
    <message>
        <source>The platform unfollows your copiers since {time}.</source>
        <translation>{time}以降、プラットフォームがフォロワーのコピーを解除しています。</translation>
    </message>
    <message>
        <source>The first begins on {day}. Import what is missing.</source>
        <translation>最初の欠落は{day}からです。不足分をインポートしてください。</translation>
    </message>
    <message>
        <source>{amounts} held back until their positions close.</source>
        <translation>{amounts}はポジションの決済まで留保されます。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that nothing explains.</source>
        <translation>
            <numerusform>%Ln行の差異が原因不明です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s), every part of it explained.</source>
        <translation>
            <numerusform>%Ln行に差異がありますが、すべて説明可能です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Any trade that is copied starts the clock anew.</source>
        <translation>コピーされる取引を行うと、日数はリセットされます。</translation>
    </message>
    <message>
        <source>What it could not read is named in the log.</source>
        <translation>読み取れなかったものはログに記載されています。</translation>
    </message>
    <message>
        <source>What is shown may have changed since. Import or sync.</source>
        <translation>表示内容は変わっている可能性があります。インポートまたは同期してください。</translation>
    </message>
    <message>
        <source>Countdowns are off by as much. Set the clock.</source>
        <translation>カウントダウンにも同じずれがあります。時計を合わせてください。</translation>
    </message>
    <message>
        <source>Nobody else can follow you.</source>
        <translation>新たなフォロワーは参加できません。</translation>
    </message>
    <message>
        <source>The platform lets you remove them.</source>
        <translation>プラットフォーム上で削除できます。</translation>
    </message>
    <message>
        <source>A condition of the platform is not met.</source>
        <translation>プラットフォームの条件を満たしていません。</translation>
    </message>
    <message>
        <source>Import or enter what you were paid to see whether it was right.</source>
        <translation>受取額をインポートまたは入力すると、正しく支払われたか確認できます。</translation>
    </message>
    <message>
        <source>no payout recorded</source>
        <translation>支払いの記録なし</translation>
    </message>
    <message>
        <source>differs, not looked into</source>
        <translation>差異あり(未確認)</translation>
    </message>
    <message>
        <source>next change allowed {time}</source>
        <translation>次に変更できる日時:{time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln active</source>
        <translation>
            <numerusform>アクティブ%Ln名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln inactive</source>
        <translation>
            <numerusform>非アクティブ%Ln名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>不明%Ln名</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OverviewCurve</name>
    <message>
        <source>Cumulative profit share</source>
        <translation>累計利益分配</translation>
    </message>
    <message>
        <source>Newest settled windows</source>
        <translation>直近の精算済みの期間</translation>
    </message>
    <message>
        <source>Settled in total</source>
        <translation>精算済み合計</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>支払い</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分配</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>Reading the archive…</source>
        <translation>アーカイブを読み取り中…</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>What am I owed, why, when, by whom?</source>
        <translation>いくら、なぜ、いつ、誰から支払われるか</translation>
    </message>
    <message>
        <source>One panel for every account you lead on will stand here. Import its orders, which makes the account too, connect an exchange, or look around first.</source>
        <translation>リードするアカウントごとのパネルをここに表示します。注文をインポートする(アカウントも作成されます)か、取引所に接続するか、まずデモをご覧ください。</translation>
    </message>
    <message>
        <source>The same on the command line:</source>
        <translation>コマンドラインでの同じ操作:</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>デモデータで試す</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>ファイルをインポート…</translation>
    </message>
    <message>
        <source>Connect an exchange…</source>
        <translation>取引所に接続…</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Select the inactive copiers</source>
        <translation>非アクティブなフォロワーを選択</translation>
    </message>
    <message>
        <source>Page {page}</source>
        <translation>{page}ページ</translation>
    </message>
    <message>
        <source>Turn to this account</source>
        <translation>このアカウントに切り替え</translation>
    </message>
    <message>
        <source>Setting on the page {page}</source>
        <translation>{page}ページの設定</translation>
    </message>
    <message>
        <source>Export: {kind} – {format}</source>
        <translation>エクスポート:{kind} – {format}</translation>
    </message>
    <message>
        <source>Opens the export with this chosen</source>
        <translation>これを選択した状態でエクスポートを開く</translation>
    </message>
</context>
<context>
    <name>Payout</name>
    <message>
        <source>Base × ratio</source>
        <translation>計算基礎 × 分配率</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>開始要因</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Pending now</source>
        <translation>現在未精算</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>基準日時</translation>
    </message>
    <message>
        <source>High-water mark</source>
        <translation>ハイウォーターマーク</translation>
    </message>
    <message>
        <source>Nothing is lost: it is carried to the next window.</source>
        <translation>失われるものはなく、次の期間に繰り越されます。</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>支払予定</translation>
    </message>
    <message>
        <source>Cut off and due</source>
        <translation>締切済み・支払予定</translation>
    </message>
    <message>
        <source>Cut off</source>
        <translation>締切</translation>
    </message>
    <message>
        <source>Paid out at</source>
        <translation>支払日時</translation>
    </message>
</context>
<context>
    <name>PayoutDoor</name>
    <message>
        <source>Reading the orders and payments behind it…</source>
        <translation>対象の注文と支払いを読み取り中…</translation>
    </message>
    <message>
        <source>The archive has changed since this was read. Refresh the page.</source>
        <translation>読み取り後にアーカイブが変更されました。ページを更新してください。</translation>
    </message>
    <message>
        <source>Nothing was written. {path}: {why}.</source>
        <translation>何も書き込まれませんでした。{path}:{why}。</translation>
    </message>
    <message>
        <source>Written to {path}.</source>
        <translation>{path}に書き込みました。</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>証明書の保存</translation>
    </message>
</context>
<context>
    <name>PayoutDrawer</name>
    <message>
        <source>Explanation of a payout</source>
        <translation>支払いの説明</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>テキストをコピー</translation>
    </message>
    <message>
        <source>Rows…</source>
        <translation>行…</translation>
    </message>
    <message>
        <source>See and correct this copier&apos;s orders and events</source>
        <translation>このフォロワーの注文とイベントを表示・訂正</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Save the proof as one page for a support ticket</source>
        <translation>サポート問い合わせ用に、証明書を1ページで保存</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Save the proof with every order and its digest</source>
        <translation>全注文とダイジェストを含む証明書を保存</translation>
    </message>
    <message>
        <source>Close the explanation</source>
        <translation>説明を閉じる</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>閉じる(Esc)</translation>
    </message>
    <message>
        <source>Terms of the payout</source>
        <translation>支払いの内訳</translation>
    </message>
</context>
<context>
    <name>PendingTable</name>
    <message>
        <source>Pending share by copier</source>
        <translation>フォロワー別の未精算分配</translation>
    </message>
    <message>
        <source>No order has closed since the last cut-off.</source>
        <translation>前回の締切以降、決済済みの注文はありません。</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Pending share</source>
        <translation>未精算分配</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>計算基礎</translation>
    </message>
    <message>
        <source>If settled now</source>
        <translation>今精算した場合</translation>
    </message>
    <message>
        <source>To high-water mark</source>
        <translation>HWMまで</translation>
    </message>
</context>
<context>
    <name>Performance</name>
    <message>
        <source>Return on investment</source>
        <translation>投資収益率</translation>
    </message>
    <message>
        <source>Time-weighted return</source>
        <translation>時間加重収益率</translation>
    </message>
    <message>
        <source>Additive return</source>
        <translation>加算収益率</translation>
    </message>
    <message>
        <source>Modified Dietz return</source>
        <translation>修正ディーツ法収益率</translation>
    </message>
    <message>
        <source>Money-weighted return</source>
        <translation>金額加重収益率</translation>
    </message>
    <message>
        <source>Compound annual growth</source>
        <translation>年平均成長率</translation>
    </message>
    <message>
        <source>Maximum drawdown</source>
        <translation>最大ドローダウン</translation>
    </message>
    <message>
        <source>Drawdown of the ROI curve</source>
        <translation>ROI曲線のドローダウン</translation>
    </message>
    <message>
        <source>Drawdown of the asset curve</source>
        <translation>資産曲線のドローダウン</translation>
    </message>
    <message>
        <source>Volatility</source>
        <translation>ボラティリティ</translation>
    </message>
    <message>
        <source>Sharpe ratio</source>
        <translation>シャープレシオ</translation>
    </message>
    <message>
        <source>Sortino ratio</source>
        <translation>ソルティノレシオ</translation>
    </message>
    <message>
        <source>Ulcer index</source>
        <translation>アルサー指数</translation>
    </message>
    <message>
        <source>Value at risk, 95 %</source>
        <translation>バリュー・アット・リスク(95%)</translation>
    </message>
    <message>
        <source>Expected shortfall, 95 %</source>
        <translation>期待ショートフォール(95%)</translation>
    </message>
    <message>
        <source>Win rate by orders</source>
        <translation>注文別勝率</translation>
    </message>
    <message>
        <source>Win rate by positions</source>
        <translation>ポジション別勝率</translation>
    </message>
    <message>
        <source>Win rate by days</source>
        <translation>日別勝率</translation>
    </message>
    <message>
        <source>Profit factor</source>
        <translation>プロフィットファクター</translation>
    </message>
    <message>
        <source>Winning to losing orders</source>
        <translation>勝敗注文比</translation>
    </message>
    <message>
        <source>Expectancy</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>Payoff ratio</source>
        <translation>ペイオフレシオ</translation>
    </message>
    <message>
        <source>Total income</source>
        <translation>総収入</translation>
    </message>
    <message>
        <source>Copiers&apos; PnL</source>
        <translation>フォロワー損益</translation>
    </message>
    <message>
        <source>Income from profit share</source>
        <translation>利益分配収入</translation>
    </message>
    <message>
        <source>Share ratio</source>
        <translation>分配率</translation>
    </message>
    <message>
        <source>PnL / (first equity + everything moved in)</source>
        <translation>損益 ÷(最初の純資産+入金合計)</translation>
    </message>
    <message>
        <source>Product of (1 + daily return) - 1; daily return = (equity - flow) / equity before - 1</source>
        <translation>(1+日次収益率)の積-1。日次収益率=(純資産-入出金)÷ 前の純資産-1</translation>
    </message>
    <message>
        <source>Sum over the stretches between transfers of (end - beginning) / beginning</source>
        <translation>入出金間の各区間の(終了時-開始時)÷ 開始時 の合計</translation>
    </message>
    <message>
        <source>PnL / (first equity + each move x the part of the period it was there)</source>
        <translation>損益 ÷(最初の純資産+各入出金 × 期間中の在留割合)</translation>
    </message>
    <message>
        <source>The one rate of the period at which first equity and moves grow into the last equity</source>
        <translation>最初の純資産と入出金が最後の純資産になる、期間全体の単一の収益率</translation>
    </message>
    <message>
        <source>(1 + time-weighted return) ^ (365 / days) - 1</source>
        <translation>(1+時間加重収益率)^(365 ÷ 日数)-1</translation>
    </message>
    <message>
        <source>Largest fall from a peak of the chained value of 1, the start being a peak</source>
        <translation>1から連鎖させた値の最高値からの最大下落(開始時も最高値とする)</translation>
    </message>
    <message>
        <source>Largest fall from a peak of 1 + additive return</source>
        <translation>1+加算収益率 の最高値からの最大下落</translation>
    </message>
    <message>
        <source>Largest fall from a peak of the equity itself; a withdrawal counts as a fall</source>
        <translation>純資産自体の最高値からの最大下落(出金も下落に含む)</translation>
    </message>
    <message>
        <source>Sample deviation of the daily returns x root of 365</source>
        <translation>日次収益率の標本標準偏差 × √365</translation>
    </message>
    <message>
        <source>Mean / sample deviation of the daily returns x root of 365; risk-free rate 0</source>
        <translation>日次収益率の平均 ÷ 標本標準偏差 × √365(無リスク金利0)</translation>
    </message>
    <message>
        <source>Mean of the daily returns / root of the mean squared loss x root of 365</source>
        <translation>日次収益率の平均 ÷ √(損失の二乗平均)× √365</translation>
    </message>
    <message>
        <source>Root of the mean squared drawdown over the days</source>
        <translation>各日のドローダウンの二乗平均の平方根</translation>
    </message>
    <message>
        <source>The daily return exceeded on 95 % of days: historical, interpolated</source>
        <translation>95%の日で上回る日次収益率(ヒストリカル法、補間あり)</translation>
    </message>
    <message>
        <source>Mean return of the worst 5 % of days, of one day at least</source>
        <translation>最悪5%の日(最低1日)の平均収益率</translation>
    </message>
    <message>
        <source>Closed orders with a net above 0 / all closed orders; net = realized - fees + funding</source>
        <translation>純損益が0を超える決済済み注文 ÷ 全決済済み注文。純損益=実現損益-手数料+資金調達料</translation>
    </message>
    <message>
        <source>Fully closed positions with a profit / all fully closed ones; partial closes do not count</source>
        <translation>利益の出た全決済ポジション ÷ 全決済ポジション(一部決済は含まない)</translation>
    </message>
    <message>
        <source>Days with a profit / (days with a profit + days with a loss)</source>
        <translation>利益の日数 ÷(利益の日数+損失の日数)</translation>
    </message>
    <message>
        <source>Sum of the gains of winning orders / sum of the losses of losing ones</source>
        <translation>利益注文の利益合計 ÷ 損失注文の損失合計</translation>
    </message>
    <message>
        <source>Number of winning orders / number of losing ones</source>
        <translation>利益注文数 ÷ 損失注文数</translation>
    </message>
    <message>
        <source>Sum of the nets of all closed orders / their number</source>
        <translation>全決済済み注文の純損益合計 ÷ 注文数</translation>
    </message>
    <message>
        <source>Mean gain of winning orders / mean loss of losing ones</source>
        <translation>利益注文の平均利益 ÷ 損失注文の平均損失</translation>
    </message>
    <message>
        <source>The account&apos;s PnL: last equity - first equity - everything moved in or out between</source>
        <translation>アカウントの損益:最後の純資産-最初の純資産-その間の入出金合計</translation>
    </message>
    <message>
        <source>Sum of the nets of all copiers&apos; orders closed in the period</source>
        <translation>期間中に決済された全フォロワーの注文の純損益合計</translation>
    </message>
    <message>
        <source>Sum of the dues of all settlements paid in the period</source>
        <translation>期間中に支払われた全精算の支払予定額の合計</translation>
    </message>
    <message>
        <source>The share ratio that a new order would be opened under now</source>
        <translation>今エントリーする注文に適用される分配率</translation>
    </message>
    <message>
        <source>the files cannot be used</source>
        <translation>ファイルを使用できません</translation>
    </message>
    <message>
        <source>no equity is known in this period</source>
        <translation>この期間の純資産が不明です</translation>
    </message>
    <message>
        <source>the equity is known once; a return needs two readings</source>
        <translation>純資産の計測値が1件のみです(収益率には2件必要)</translation>
    </message>
    <message>
        <source>there are fewer than two daily returns</source>
        <translation>日次収益率が2件未満です</translation>
    </message>
    <message>
        <source>the first equity is not above zero</source>
        <translation>最初の純資産が0以下です</translation>
    </message>
    <message>
        <source>the equity was not above zero at the beginning of a day</source>
        <translation>日の始めの純資産が0以下の日があります</translation>
    </message>
    <message>
        <source>a day lost more than there was; below zero no return can be chained</source>
        <translation>純資産を超える損失の日があり、収益率を連鎖できません</translation>
    </message>
    <message>
        <source>the returns do not vary</source>
        <translation>収益率に変動がありません</translation>
    </message>
    <message>
        <source>no day had a loss</source>
        <translation>損失の日がありません</translation>
    </message>
    <message>
        <source>no day had a profit or a loss</source>
        <translation>損益の出た日がありません</translation>
    </message>
    <message>
        <source>first equity and moves do not add up to capital above zero</source>
        <translation>最初の純資産と入出金の合計資本が0以下です</translation>
    </message>
    <message>
        <source>no rate, or more than one, explains the moves and the last equity</source>
        <translation>入出金と最後の純資産を説明する収益率がないか、複数あります</translation>
    </message>
    <message>
        <source>the rows are not about a day apart</source>
        <translation>行の間隔が約1日ではありません</translation>
    </message>
    <message>
        <source>the figure is beyond the largest number</source>
        <translation>数値の上限を超えています</translation>
    </message>
    <message>
        <source>no orders were given</source>
        <translation>注文がありません</translation>
    </message>
    <message>
        <source>no order is known to be the lead&apos;s own</source>
        <translation>リードトレーダー自身の注文が確認できません</translation>
    </message>
    <message>
        <source>no order was closed</source>
        <translation>決済された注文がありません</translation>
    </message>
    <message>
        <source>no closed order won</source>
        <translation>利益の出た決済済み注文がありません</translation>
    </message>
    <message>
        <source>no closed order lost</source>
        <translation>損失の出た決済済み注文がありません</translation>
    </message>
    <message>
        <source>orders do not say which position they belong to</source>
        <translation>注文にポジションの情報がありません</translation>
    </message>
    <message>
        <source>the orders are in several assets, which cannot be added up</source>
        <translation>注文の資産が複数あり、合算できません</translation>
    </message>
    <message>
        <source>Ours: {formula}</source>
        <translation>本アプリ:{formula}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>出典:{source}</translation>
    </message>
    <message>
        <source>{platform} shows “{label}”: {formula}</source>
        <translation>{platform}の表示「{label}」:{formula}</translation>
    </message>
    <message>
        <source>Where it is undefined {platform} shows: {words}</source>
        <translation>計算できない場合の{platform}の表示:{words}</translation>
    </message>
    <message>
        <source>very large</source>
        <translation>非常に大きい</translation>
    </message>
</context>
<context>
    <name>PerformanceTab</name>
    <message>
        <source>Reading the archive…</source>
        <translation>アーカイブを読み取り中…</translation>
    </message>
    <message>
        <source>Nothing to measure yet</source>
        <translation>計測対象がまだありません</translation>
    </message>
    <message>
        <source>Import orders, or events of the kind “equity” with one reading a day: returns and drawdowns are made of them.</source>
        <translation>注文、または種別「equity」のイベント(1日1件)をインポートしてください。収益率とドローダウンはそこから計算されます。</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7日</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30日</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90日</translation>
    </message>
    <message>
        <source>All days</source>
        <translation>全期間</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <source>Performance figures</source>
        <translation>パフォーマンス指標</translation>
    </message>
    <message>
        <source>{platform}: “{label}”</source>
        <translation>{platform}:「{label}」</translation>
    </message>
    <message>
        <source>no order of a copier is known</source>
        <translation>フォロワーの注文が確認できません</translation>
    </message>
    <message>
        <source>nothing says which: import a ratio_change event</source>
        <translation>分配率が不明:ratio_changeイベントをインポートしてください</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s) measured</source>
        <translation>
            <numerusform>%Ln日を計測</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them without a reading</source>
        <translation>
            <numerusform>うち%Ln日は計測値なし</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlatformSection</name>
    <message>
        <source>The same year by other platforms&apos; rules</source>
        <translation>他のプラットフォームのルールで見た同じ年</translation>
    </message>
    <message>
        <source>Rules of</source>
        <translation>ルール</translation>
    </message>
    <message>
        <source>Share earned</source>
        <translation>獲得した分配</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>Of it pending</source>
        <translation>うち未精算</translation>
    </message>
    <message>
        <source>Copiers keep</source>
        <translation>フォロワーの手取り</translation>
    </message>
    <message>
        <source>Assumes</source>
        <translation>前提</translation>
    </message>
    <message>
        <source>{platform}, losses carried</source>
        <translation>{platform}、損失繰越あり</translation>
    </message>
    <message>
        <source>{platform} (as it was)</source>
        <translation>{platform}(旧ルール)</translation>
    </message>
    <message>
        <source>{platform} assumes</source>
        <translation>{platform}の前提</translation>
    </message>
    <message>
        <source>This is what your own archive settled to; nothing is assumed.</source>
        <translation>ご自身のアーカイブの精算結果であり、前提はありません。</translation>
    </message>
</context>
<context>
    <name>Positions</name>
    <message>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>サイド</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>取引</translation>
    </message>
    <message>
        <source>A trade that was copied</source>
        <translation>コピーされた取引</translation>
    </message>
    <message>
        <source>A trade of your own that was not copied</source>
        <translation>コピーされていない自身の取引</translation>
    </message>
    <message>
        <source>Several positions within half a second</source>
        <translation>0.5秒以内の複数エントリー</translation>
    </message>
    <message>
        <source>Money moved in while a position is open</source>
        <translation>ポジション保有中の入金</translation>
    </message>
    <message>
        <source>High leverage and thin markets</source>
        <translation>高レバレッジと薄い板</translation>
    </message>
    <message>
        <source>Hedging, grids, martingale, many trades</source>
        <translation>ヘッジ、グリッド、マーチンゲール、多数の取引</translation>
    </message>
    <message>
        <source>Of positions opened within 500 ms of one another only the first is copied; the others may be missing with your copiers.</source>
        <translation>500ミリ秒以内に連続して建てたポジションは最初の1件しかコピーされず、フォロワー側で他のポジションが欠けることがあります。</translation>
    </message>
    <message>
        <source>A large deposit makes your position a smaller part of your account. Copiers&apos; positions follow, and some may be reduced by force.</source>
        <translation>多額の入金により、アカウントに占めるポジションの割合が下がります。フォロワーのポジションも追随し、強制的に縮小されることがあります。</translation>
    </message>
    <message>
        <source>In a small coin there is little on the other side: copiers enter and leave at worse prices than you, and may lose where you win. Leverage makes the difference larger.</source>
        <translation>小型銘柄は相手方の注文が少なく、フォロワーはあなたより不利な価格で売買するため、あなたの利益がフォロワーの損失になることがあります。レバレッジが高いほど差は広がります。</translation>
    </message>
    <message>
        <source>They only work when copiers&apos; orders match yours almost exactly. Delays and thin markets break that, and copies fail or lose.</source>
        <translation>フォロワーの注文がほぼ完全に一致しないと機能しません。遅延や薄い板で一致が崩れ、コピーの失敗や損失が生じます。</translation>
    </message>
    <message>
        <source>Not in your record.</source>
        <translation>記録に該当なし。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s) in your record.</source>
        <translation>
            <numerusform>記録に%Ln回あり。</numerusform>
        </translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>リード</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>自身</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>ロング</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>ショート</translation>
    </message>
    <message>
        <source>{days} d {hours} h</source>
        <translation>{days}日{hours}時間</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}分</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}秒</translation>
    </message>
</context>
<context>
    <name>PositionsTab</name>
    <message>
        <source>Reading the archive…</source>
        <translation>アーカイブを読み取り中…</translation>
    </message>
    <message>
        <source>Which trades</source>
        <translation>対象の取引</translation>
    </message>
    <message>
        <source>Lead and own</source>
        <translation>リードと自身</translation>
    </message>
    <message>
        <source>Lead only</source>
        <translation>リードのみ</translation>
    </message>
    <message>
        <source>Own only</source>
        <translation>自身のみ</translation>
    </message>
    <message>
        <source>Orders that are not filled yet are in no file and no API that is read.</source>
        <translation>未約定の注文は、読み取り対象のファイルにもAPIにもありません。</translation>
    </message>
    <message>
        <source>What copiers may not be able to follow</source>
        <translation>フォロワーが追随できない可能性のある取引</translation>
    </message>
    <message>
        <source>No position is open.</source>
        <translation>保有ポジションはありません。</translation>
    </message>
    <message>
        <source>No position of this kind is open. Choose “Lead and own” to see all.</source>
        <translation>この種類の保有ポジションはありません。すべて表示するには「リードと自身」を選択してください。</translation>
    </message>
    <message>
        <source>Open · {count}</source>
        <translation>保有中 · {count}</translation>
    </message>
    <message>
        <source>History · {count}</source>
        <translation>履歴 · {count}</translation>
    </message>
    <message>
        <source>By symbol · {count}</source>
        <translation>銘柄別 · {count}</translation>
    </message>
    <message>
        <source>What to mind</source>
        <translation>注意点</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>出典:{source}</translation>
    </message>
    <message>
        <source>All orders in this account are copiers&apos;. Import your own with “lead” or “own” in the column is_lead, or connect the exchange.</source>
        <translation>このアカウントの注文はすべてフォロワーのものです。is_lead列に「lead」または「own」を入れた自身の注文をインポートするか、取引所に接続してください。</translation>
    </message>
    <message>
        <source>Import your orders, with “lead” or “own” in the column is_lead.</source>
        <translation>is_lead列に「lead」または「own」を入れた自身の注文をインポートしてください。</translation>
    </message>
    <message>
        <source>No trade of your own is known</source>
        <translation>自身の取引が確認できません</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Colours of profit and loss</source>
        <translation>損益の色</translation>
    </message>
    <message>
        <source>Blue and orange are told apart with every kind of colour blindness. Shapes need no colour at all.</source>
        <translation>青とオレンジは、どのタイプの色覚特性でも見分けられます。形は色を必要としません。</translation>
    </message>
    <message>
        <source>Green and red</source>
        <translation>緑と赤</translation>
    </message>
    <message>
        <source>Blue and orange</source>
        <translation>青とオレンジ</translation>
    </message>
    <message>
        <source>Shapes, no colours</source>
        <translation>形(色なし)</translation>
    </message>
    <message>
        <source>Colour of a rise</source>
        <translation>上昇の色</translation>
    </message>
    <message>
        <source>Turns profit and loss round everywhere: figures, charts, pictures. What is in order or wrong never turns.</source>
        <translation>数値、チャート、画像のすべてで損益の色を入れ替えます。正常・異常を示す色は変わりません。</translation>
    </message>
    <message>
        <source>As usual in my language</source>
        <translation>言語の慣習に合わせる</translation>
    </message>
    <message>
        <source>Green (or blue) is up</source>
        <translation>緑(または青)が上昇</translation>
    </message>
    <message>
        <source>Red (or orange) is up</source>
        <translation>赤(またはオレンジ)が上昇</translation>
    </message>
    <message>
        <source>Density</source>
        <translation>表示密度</translation>
    </message>
    <message>
        <source>Compact shows about a third more rows in a table.</source>
        <translation>コンパクトでは、表に約3分の1多くの行を表示します。</translation>
    </message>
    <message>
        <source>Comfortable</source>
        <translation>ゆったり</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>コンパクト</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Words, figures and dates. Takes effect when ProfitShare is next started.</source>
        <translation>文言、数値、日付。ProfitShareの次回起動時に適用されます。</translation>
    </message>
    <message>
        <source>Large amounts</source>
        <translation>大きな金額</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>全桁を表示</translation>
    </message>
    <message>
        <source>In 万 and 亿</source>
        <translation>万・億単位</translation>
    </message>
    <message>
        <source>Privacy at the start</source>
        <translation>起動時のプライバシー</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H hides and shows amounts at any time.</source>
        <translation>Ctrl+Shift+Hでいつでも金額の表示/非表示を切り替えられます。</translation>
    </message>
    <message>
        <source>As it was last</source>
        <translation>前回の設定</translation>
    </message>
    <message>
        <source>Everything is shown</source>
        <translation>すべて表示</translation>
    </message>
    <message>
        <source>Amounts are hidden</source>
        <translation>金額を非表示</translation>
    </message>
    <message>
        <source>All figures and names are hidden</source>
        <translation>すべての数値と名前を非表示</translation>
    </message>
    <message>
        <source>Amounts are scrambled, for screenshots</source>
        <translation>金額をダミー化(スクリーンショット用)</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>ProfitShare speaks the other language when it is next started.</source>
        <translation>言語はProfitShareの次回起動時に切り替わります。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>This is the &amp;whole list: who is not in it has left</source>
        <translation>完全なリスト:未掲載者は離脱とみなす(&amp;W)</translation>
    </message>
    <message>
        <source>Take the tick away where the list goes on, as on a page with numbers below.</source>
        <translation>下にページ番号があるなどリストに続きがある場合は、チェックを外してください。</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>プレビュー</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>The mapping is not finished yet.</source>
        <translation>マッピングが完成していません。</translation>
    </message>
    <message>
        <source>Still needed: {columns}</source>
        <translation>不足している列:{columns}</translation>
    </message>
    <message>
        <source>The first rows, as they would be saved</source>
        <translation>保存内容のプレビュー(先頭行)</translation>
    </message>
    <message>
        <source>None of the first rows can be used.</source>
        <translation>先頭行に使用できるものがありません。</translation>
    </message>
    <message>
        <source>Refused lines · {count}</source>
        <translation>拒否された行 · {count}</translation>
    </message>
</context>
<context>
    <name>PrivacyBanner</name>
    <message>
        <source>Show amounts</source>
        <translation>金額を表示</translation>
    </message>
    <message>
        <source>Amounts are hidden.</source>
        <translation>金額は非表示です。</translation>
    </message>
    <message>
        <source>Percentages, counts and names are shown.</source>
        <translation>割合、件数、名前は表示されます。</translation>
    </message>
    <message>
        <source>Amounts, percentages, counts and names are hidden.</source>
        <translation>金額、割合、件数、名前は非表示です。</translation>
    </message>
    <message>
        <source>Shapes and order stay true.</source>
        <translation>形と順序は実際のままです。</translation>
    </message>
    <message>
        <source>These amounts and names are not real.</source>
        <translation>表示中の金額と名前は実際のものではありません。</translation>
    </message>
    <message>
        <source>Every amount is multiplied by one secret factor; percentages are true.</source>
        <translation>すべての金額に同じ秘密の係数を掛けています。割合は実際の値です。</translation>
    </message>
</context>
<context>
    <name>PrivacyButton</name>
    <message>
        <source>Normal: everything is shown</source>
        <translation>通常:すべて表示</translation>
    </message>
    <message>
        <source>Semi-private: amounts hidden, percentages shown</source>
        <translation>セミプライベート:金額は非表示、割合は表示</translation>
    </message>
    <message>
        <source>Private: amounts, percentages, counts and names hidden</source>
        <translation>プライベート:金額、割合、件数、名前を非表示</translation>
    </message>
    <message>
        <source>Scrambled, for screenshots: amounts times a secret factor, names made up</source>
        <translation>ダミー化(スクリーンショット用):金額に秘密の係数を掛け、名前は架空</translation>
    </message>
    <message>
        <source>The shapes of charts, the sizes of bars and the order of a sorted table stay true, and what you type, such as a limit, stays readable.</source>
        <translation>チャートの形、バーの長さ、表の並び順は実際のままです。上限など入力した内容も読み取れます。</translation>
    </message>
    <message>
        <source>Hide figures ({keys})</source>
        <translation>数値を非表示({keys})</translation>
    </message>
    <message>
        <source>Privacy: figures are hidden</source>
        <translation>プライバシー:数値は非表示</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>プライバシー</translation>
    </message>
</context>
<context>
    <name>PrivacyDoor</name>
    <message>
        <source>One moment…</source>
        <translation>お待ちください…</translation>
    </message>
</context>
<context>
    <name>ProfitCards</name>
    <message>
        <source>Pending share</source>
        <translation>未精算分配</translation>
    </message>
    <message>
        <source>Share ratio in force</source>
        <translation>適用中の分配率</translation>
    </message>
    <message>
        <source>Settled in total</source>
        <translation>精算済み合計</translation>
    </message>
    <message numerus="yes">
        <source>in %Ln settled window(s)</source>
        <translation>
            <numerusform>精算済みの期間%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>last: {amount} on {day}</source>
        <translation>前回:{day}に{amount}</translation>
    </message>
</context>
<context>
    <name>ProfitChart</name>
    <message>
        <source>Reading the archive…</source>
        <translation>アーカイブを読み取り中…</translation>
    </message>
</context>
<context>
    <name>ProfitPage</name>
    <message>
        <source>Pending</source>
        <translation>未精算</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>報告値</translation>
    </message>
    <message>
        <source>Estimated</source>
        <translation>推定値</translation>
    </message>
    <message>
        <source>Pending shares and settlements</source>
        <translation>未精算分配と精算</translation>
    </message>
    <message>
        <source>Settlements</source>
        <translation>精算</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>アーカイブを読み取り中…</translation>
    </message>
    <message>
        <source>Drawing the curve…</source>
        <translation>曲線を描画中…</translation>
    </message>
    <message>
        <source>Pending · {count}</source>
        <translation>未精算 · {count}</translation>
    </message>
    <message>
        <source>Settlements · {count}</source>
        <translation>精算 · {count}</translation>
    </message>
</context>
<context>
    <name>ProfitStates</name>
    <message>
        <source>No account yet</source>
        <translation>アカウントがありません</translation>
    </message>
    <message>
        <source>Import the orders your platform lets you export; the account is made with the first of them. They are settled by the platform&apos;s rules, and every payout shows its formula.</source>
        <translation>プラットフォームからエクスポートした注文をインポートしてください。アカウントは最初のインポート時に作成されます。注文はプラットフォームのルールで精算され、すべての支払いに計算式が表示されます。</translation>
    </message>
    <message>
        <source>The same on the command line:</source>
        <translation>コマンドラインでの同じ操作:</translation>
    </message>
    <message>
        <source>Look around with demo data</source>
        <translation>デモデータで試す</translation>
    </message>
    <message>
        <source>Import a file…</source>
        <translation>ファイルをインポート…</translation>
    </message>
    <message>
        <source>No orders in this account yet</source>
        <translation>このアカウントに注文はまだありません</translation>
    </message>
    <message>
        <source>Import the orders of your copiers. A file may be imported again at any time: what is known already is not added twice.</source>
        <translation>フォロワーの注文をインポートしてください。ファイルは何度でもインポートでき、取込済みのものは重複しません。</translation>
    </message>
    <message>
        <source>Add by hand…</source>
        <translation>手入力で追加…</translation>
    </message>
    <message>
        <source>Nothing to see at that instant</source>
        <translation>その時点のデータはありません</translation>
    </message>
    <message>
        <source>The archive had learned of no order by then. What was imported later is left out.</source>
        <translation>その時点でアーカイブに注文はありませんでした。後からインポートされたものは除外されています。</translation>
    </message>
    <message>
        <source>No order had been opened by then.</source>
        <translation>その時点でエントリー済みの注文はありませんでした。</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>現在に戻る</translation>
    </message>
    <message>
        <source>Which share ratio was in force?</source>
        <translation>適用されていた分配率は?</translation>
    </message>
    <message>
        <source>The platform&apos;s export does not say. Put this into a file called ratio.csv, with your own ratio and one line for every change, and import it.</source>
        <translation>プラットフォームのエクスポートには記載がありません。次の内容を、ご自分の分配率と変更ごとに1行で、ratio.csvというファイルに入れてインポートしてください。</translation>
    </message>
    <message>
        <source>Enter it by hand…</source>
        <translation>手入力…</translation>
    </message>
</context>
<context>
    <name>ProfitViews</name>
    <message>
        <source>Settlements</source>
        <translation>精算</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>ポジション</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>パフォーマンス</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>試算</translation>
    </message>
    <message>
        <source>Views of the profit</source>
        <translation>分配の表示</translation>
    </message>
    <message>
        <source>Share card…</source>
        <translation>シェアカード…</translation>
    </message>
    <message>
        <source>A picture of your results to post, without amounts</source>
        <translation>投稿用の成績画像(金額なし)</translation>
    </message>
</context>
<context>
    <name>ProgressPage</name>
    <message>
        <source>How far the import is</source>
        <translation>インポートの進行状況</translation>
    </message>
    <message>
        <source>Everything is saved at the end, at once. Cancel leaves the archive as it was.</source>
        <translation>保存は最後に一括で行われます。キャンセルするとアーカイブは元のままです。</translation>
    </message>
    <message>
        <source>Importing {name}</source>
        <translation>{name}をインポート中</translation>
    </message>
    <message>
        <source>{saved} of {rows} rows written</source>
        <translation>{rows}行中{saved}行を書き込み</translation>
    </message>
    <message>
        <source>{percent} read</source>
        <translation>{percent}を読み取り</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>停止中…</translation>
    </message>
</context>
<context>
    <name>PromptDialog</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>Proof</name>
    <message>
        <source>As of {instant}</source>
        <translation>{instant}時点</translation>
    </message>
    <message>
        <source>Proof of a payout</source>
        <translation>支払いの証明書</translation>
    </message>
    <message>
        <source>{nickname} · id {copier}</source>
        <translation>{nickname} · ID {copier}</translation>
    </message>
    <message>
        <source>All copiers together</source>
        <translation>全フォロワー合計</translation>
    </message>
    <message>
        <source>Formula with its numbers</source>
        <translation>計算式と数値</translation>
    </message>
    <message>
        <source>Due and paid</source>
        <translation>支払予定と支払済み</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more payment(s)</source>
        <translation>
            <numerusform>ほか支払い%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more note(s)</source>
        <translation>
            <numerusform>ほかメモ%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Rules and their source</source>
        <translation>ルールと出典</translation>
    </message>
    <message>
        <source>{source}: {document}</source>
        <translation>{source}:{document}</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more source(s)</source>
        <translation>
            <numerusform>ほか出典%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Path of the high-water mark</source>
        <translation>ハイウォーターマークの推移</translation>
    </message>
    <message>
        <source>Orders behind it</source>
        <translation>対象の注文</translation>
    </message>
    <message>
        <source>The digest is of the CSV of this proof, every byte above its last line. One digit changed in the CSV, and it is another one. Computed by the lead trader&apos;s own program, ProfitShare, from the archive it keeps; not a statement of the platform.</source>
        <translation>ダイジェストは、この証明書のCSVの最終行より上の全バイトから計算されます。CSVの1文字でも変わると別の値になります。リードトレーダー自身のプログラムProfitShareが、保有するアーカイブから計算したものであり、プラットフォームの証明ではありません。</translation>
    </message>
    <message>
        <source>SHA-256 of the CSV of this proof: {digest}</source>
        <translation>この証明書のCSVのSHA-256:{digest}</translation>
    </message>
    <message>
        <source>High-water mark</source>
        <translation>ハイウォーターマーク</translation>
    </message>
    <message>
        <source>Sum of each order&apos;s net × its ratio; nothing if the net is a loss</source>
        <translation>各注文の純損益 × 分配率 の合計。純損益が損失ならゼロ</translation>
    </message>
    <message>
        <source>Total so far × ratio − already shared, never below 0</source>
        <translation>累計 × 分配率 − 分配済み(0未満にはならない)</translation>
    </message>
    <message>
        <source>Total so far × ratio − already shared − ratio adjustment, never below 0</source>
        <translation>累計 × 分配率 − 分配済み − 分配率の調整(0未満にはならない)</translation>
    </message>
    <message>
        <source>(Total so far − high-water mark) × ratio, never below 0</source>
        <translation>(累計 − ハイウォーターマーク)× 分配率(0未満にはならない)</translation>
    </message>
    <message>
        <source>Trading fees counted otherwise</source>
        <translation>取引手数料の計上方法の相違</translation>
    </message>
    <message>
        <source>Funding counted otherwise</source>
        <translation>資金調達料の計上方法の相違</translation>
    </message>
    <message>
        <source>A trade left out or counted twice</source>
        <translation>取引の計上漏れまたは二重計上</translation>
    </message>
    <message>
        <source>Another share ratio</source>
        <translation>異なる分配率</translation>
    </message>
    <message>
        <source>An order put into another window</source>
        <translation>注文を別の期間に計上</translation>
    </message>
    <message>
        <source>Held back, or paid although it waits</source>
        <translation>留保、または繰延べ対象の支払い</translation>
    </message>
    <message>
        <source>An early settlement</source>
        <translation>早期精算</translation>
    </message>
    <message>
        <source>Withheld and not yet refunded</source>
        <translation>留保され未返還</translation>
    </message>
    <message>
        <source>Losses or high-water mark carried otherwise</source>
        <translation>損失またはハイウォーターマークの繰越方法の相違</translation>
    </message>
    <message>
        <source>A rebate of fees mixed in</source>
        <translation>手数料リベートの混入</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>端数処理</translation>
    </message>
    <message>
        <source>Conversion at another rate</source>
        <translation>換算レートの相違</translation>
    </message>
    <message>
        <source>Matched: paid what was due</source>
        <translation>一致:支払予定額どおりの支払い</translation>
    </message>
    <message>
        <source>Explained: all of the difference has a name</source>
        <translation>説明済み:差異のすべてに原因あり</translation>
    </message>
    <message>
        <source>Disputed: not all of it can be explained</source>
        <translation>異議あり:差異の一部が説明不能</translation>
    </message>
    <message>
        <source>Waiting: it is too early to expect it</source>
        <translation>待機中:支払時期に達していない</translation>
    </message>
    <message>
        <source>No payment was ever recorded, so a missing one says nothing</source>
        <translation>支払いの記録がないため、未着とは判断できない</translation>
    </message>
    <message>
        <source>Nothing was due and nothing came</source>
        <translation>支払予定も支払いもなし</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>支払予定</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払済み</translation>
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
            <numerusform>フォロワー%Ln名分を一括で支払い。</numerusform>
        </translation>
    </message>
    <message>
        <source>Or: {causes}</source>
        <translation>または:{causes}</translation>
    </message>
    <message>
        <source>always, as far as is known</source>
        <translation>判明している限り常時</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>計算式</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>適用開始</translation>
    </message>
    <message>
        <source>In force until</source>
        <translation>適用終了</translation>
    </message>
    <message>
        <source>{document} · {sections}</source>
        <translation>{document} · {sections}</translation>
    </message>
    <message>
        <source>Closed and settled before</source>
        <translation>決済済み・精算済み</translation>
    </message>
    <message>
        <source>Unrealised at the cut-off</source>
        <translation>締切時の未実現</translation>
    </message>
    <message numerus="yes">
        <source>%Ln order(s), net {net}, share {share}</source>
        <translation>
            <numerusform>注文%Ln件、純損益{net}、分配{share}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more order(s): net {net}, share {share}. The CSV has all.</source>
        <translation>
            <numerusform>ほか注文%Ln件:純損益{net}、分配{share}。すべてCSVにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>{mark} · PnL {base} · {day}</source>
        <translation>{mark} · 損益 {base} · {day}</translation>
    </message>
    <message>
        <source>PnL as the platform shows it</source>
        <translation>プラットフォーム表示の損益</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>決済</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Realised</source>
        <translation>実現</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>資金調達料</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>純損益</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>{platform} futures: {days} consecutive days</source>
        <translation>{platform}先物:連続{days}日間</translation>
    </message>
    <message>
        <source>Net profit</source>
        <translation>純利益</translation>
    </message>
    <message>
        <source>Closed orders</source>
        <translation>決済済み注文</translation>
    </message>
    <message>
        <source>Won / lost</source>
        <translation>勝ち/負け</translation>
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
        <translation>プロフィットファクター</translation>
    </message>
    <message>
        <source>Deepest fall</source>
        <translation>最大下落</translation>
    </message>
    <message>
        <source>Net profit so far, day by day</source>
        <translation>日別の累計純利益</translation>
    </message>
    <message>
        <source>Net profit of each day</source>
        <translation>日別の純利益</translation>
    </message>
    <message>
        <source>Net: realised PnL − trading fees ({fees}) ± funding.</source>
        <translation>純損益:実現損益 − 取引手数料({fees})± 資金調達料。</translation>
    </message>
    <message>
        <source>Mostly {symbols}.</source>
        <translation>主な銘柄:{symbols}。</translation>
    </message>
    <message>
        <source>Days are those of the platform. Made {instant} from own records.</source>
        <translation>日付はプラットフォーム基準。{instant}に自身の記録から作成。</translation>
    </message>
    <message>
        <source>Orders in other assets, left out: {count}.</source>
        <translation>他の資産の注文(除外):{count}件。</translation>
    </message>
    <message>
        <source>No payment record to compare with this settlement.</source>
        <translation>この精算と照合できる支払い記録はありません。</translation>
    </message>
</context>
<context>
    <name>ProofGallery</name>
    <message>
        <source>Add &amp;images…</source>
        <translation>画像を追加(&amp;I)…</translation>
    </message>
    <message>
        <source>Pas&amp;te</source>
        <translation>貼り付け(&amp;T)</translation>
    </message>
    <message>
        <source>Pro&amp;ve it for me</source>
        <translation>証明を作成(&amp;V)</translation>
    </message>
    <message>
        <source>Draws the curve and the figures of your own orders of the last 30 whole days.</source>
        <translation>直近30日間(満日)の自身の注文から、曲線と指標を描画します。</translation>
    </message>
    <message>
        <source>Profit curve or order statistics of {days} consecutive days within a year. Drop images here or paste them; up to {megabytes} MB each. Place and device are taken out of them.</source>
        <translation>1年以内の連続{days}日間の損益曲線または注文統計。画像をここにドロップするか貼り付けてください(1枚{megabytes} MBまで)。位置情報と機種情報は除去されます。</translation>
    </message>
    <message>
        <source>{count} of {most} images</source>
        <translation>画像{count} / {most}枚</translation>
    </message>
    <message numerus="yes">
        <source>%Ln image(s)</source>
        <translation>
            <numerusform>画像%Ln枚</numerusform>
        </translation>
    </message>
    <message>
        <source>{images} · {days} consecutive days shown</source>
        <translation>{images} · 連続{days}日分</translation>
    </message>
</context>
<context>
    <name>Radar</name>
    <message>
        <source>The rulebook of {platform} was changed</source>
        <translation>{platform}のルールブックが変更されました</translation>
    </message>
    <message>
        <source>The rulebook of {platform} was changed, from {at} on</source>
        <translation>{platform}のルールブックが変更されました({at}から)</translation>
    </message>
    <message>
        <source>{platform} has new rules since {at}</source>
        <translation>{platform}の新ルールが{at}から適用中</translation>
    </message>
    <message>
        <source>{platform} has new rules from {at} on</source>
        <translation>{platform}の新ルールが{at}から適用</translation>
    </message>
</context>
<context>
    <name>RadarCard</name>
    <message>
        <source>See what &amp;changes…</source>
        <translation>変更点を表示(&amp;C)…</translation>
    </message>
    <message>
        <source>Your share may come out otherwise.</source>
        <translation>分配が変わる可能性があります。</translation>
    </message>
    <message>
        <source>No share depends on it.</source>
        <translation>影響を受ける分配はありません。</translation>
    </message>
</context>
<context>
    <name>RadarDialog</name>
    <message>
        <source>What changes in the rules</source>
        <translation>ルールの変更点</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>後で</translation>
    </message>
    <message>
        <source>&amp;Understood</source>
        <translation>了解(&amp;U)</translation>
    </message>
</context>
<context>
    <name>RatioSection</name>
    <message>
        <source>Your history at another ratio</source>
        <translation>別の分配率で見た過去の実績</translation>
    </message>
    <message>
        <source>Every order led at</source>
        <translation>全注文の分配率</translation>
    </message>
    <message>
        <source>Share ratio to try</source>
        <translation>試算する分配率</translation>
    </message>
    <message>
        <source>Share ratio to try, in percent</source>
        <translation>試算する分配率(%)</translation>
    </message>
    <message>
        <source> %</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Above the largest ratio in this account&apos;s rules, {largest}.</source>
        <translation>このアカウントのルールの分配率上限{largest}を超えています。</translation>
    </message>
    <message>
        <source>At {ratio} you would have earned {amount} more, your copiers as much less.</source>
        <translation>{ratio}なら、あなたの収入は{amount}増え、フォロワーの手取りは同額減っていました。</translation>
    </message>
    <message>
        <source>At {ratio} you would have earned {amount} less, your copiers more.</source>
        <translation>{ratio}なら、あなたの収入は{amount}減り、フォロワーの手取りは増えていました。</translation>
    </message>
    <message>
        <source>At {ratio} you would have earned exactly what you did.</source>
        <translation>{ratio}でも、あなたの収入は変わりませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>Up to %Ln of {copiers} copiers may leave ({part}) before it pays less, if all pay alike.</source>
        <translation>
            <numerusform>全員の支払額が同じなら、フォロワー{copiers}名中%Ln名({part})までの離脱で収入は減りません。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>If those who pay most leave first, up to %Ln.</source>
        <translation>
            <numerusform>支払額の多い順に離脱するなら、%Ln名まで。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It takes %Ln more copier(s) of the same kind to earn the same.</source>
        <translation>
            <numerusform>同じ収入には、同様のフォロワーがさらに%Ln名必要です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Shares settled</source>
        <translation>精算済み分配</translation>
    </message>
    <message>
        <source>Share pending</source>
        <translation>未精算分配</translation>
    </message>
    <message>
        <source>Copiers&apos; net before your share</source>
        <translation>分配前のフォロワー純損益</translation>
    </message>
    <message>
        <source>Copiers keep</source>
        <translation>フォロワーの手取り</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>実績</translation>
    </message>
    <message>
        <source>At this ratio</source>
        <translation>この分配率</translation>
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
        <translation>画面では非表示でも、ファイルには実際の金額と名前が含まれます。</translation>
    </message>
    <message>
        <source>Write real amounts</source>
        <translation>実際の金額を書き込む</translation>
    </message>
</context>
<context>
    <name>RealAmountsDialog</name>
    <message>
        <source>Write real amounts?</source>
        <translation>実際の金額を書き込みますか?</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>ファイルを選択…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns of {table}</source>
        <translation>{table}の列</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy with header</source>
        <translation>見出し付きでコピー</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>列をリセット</translation>
    </message>
</context>
<context>
    <name>RecordsTable</name>
    <message>
        <source>Settlements</source>
        <translation>精算</translation>
    </message>
    <message>
        <source>No window has been settled yet.</source>
        <translation>精算済みの期間はまだありません。</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>計算基礎</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>支払予定</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>{status} · on a gap</source>
        <translation>{status} · 欠落あり</translation>
    </message>
</context>
<context>
    <name>Removal</name>
    <message>
        <source>equity is above the limit</source>
        <translation>純資産が上限を超えている</translation>
    </message>
    <message>
        <source>has an open position</source>
        <translation>保有ポジションがある</translation>
    </message>
    <message>
        <source>has an active order</source>
        <translation>有効な注文がある</translation>
    </message>
    <message>
        <source>the platform does not let him be removed</source>
        <translation>プラットフォームが削除を許可していない</translation>
    </message>
    <message>
        <source>equity is not known</source>
        <translation>純資産が不明</translation>
    </message>
    <message>
        <source>open positions are not known</source>
        <translation>保有ポジションが不明</translation>
    </message>
    <message>
        <source>active orders are not known</source>
        <translation>有効な注文が不明</translation>
    </message>
    <message>
        <source>the platform&apos;s rule is not known</source>
        <translation>プラットフォームのルールが不明</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>予定</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信済み</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>残留</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>未処理</translation>
    </message>
    <message>
        <source>Ticked</source>
        <translation>チェック済み</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>離脱確認</translation>
    </message>
    <message>
        <source>Given up</source>
        <translation>断念</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>復帰</translation>
    </message>
    <message>
        <source>Still listed</source>
        <translation>リスト残存</translation>
    </message>
    <message>
        <source>Removal confirmed</source>
        <translation>削除確認</translation>
    </message>
    <message>
        <source>Undone before anything was sent</source>
        <translation>送信前に取り消し</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Something is to be done again</source>
        <translation>再実行が必要</translation>
    </message>
    <message>
        <source>no longer on the list</source>
        <translation>リストにいない</translation>
    </message>
    <message>
        <source>No answer came. It is settled by reading the list again, never by sending again.</source>
        <translation>応答がありませんでした。再送信はせず、リストを再度読み取って確定します。</translation>
    </message>
    <message>
        <source>Nothing was sent. Retry, to look at him again.</source>
        <translation>何も送信されていません。再試行すると、もう一度確認します。</translation>
    </message>
    <message>
        <source>No answer came, and he is still on the list. Retry, to look again.</source>
        <translation>応答がなく、まだリストに残っています。再試行すると、もう一度確認します。</translation>
    </message>
    <message>
        <source>no reason given</source>
        <translation>理由の提示なし</translation>
    </message>
    <message>
        <source>The platform said: “{said}”. Look at him on its own pages, or retry later.</source>
        <translation>プラットフォームの応答:「{said}」。プラットフォームのページで確認するか、後で再試行してください。</translation>
    </message>
    <message>
        <source>about {count} s</source>
        <translation>約{count}秒</translation>
    </message>
    <message>
        <source>about {count} min</source>
        <translation>約{count}分</translation>
    </message>
    <message>
        <source>The list of copiers could not be read whole.</source>
        <translation>フォロワーリストを完全に読み取れませんでした。</translation>
    </message>
    <message>
        <source>{count} of its rows cannot be read, so nobody can be sure who is on it. Nothing is sent on such a list; the sync log has the rows.</source>
        <translation>{count}行を読み取れず、リストの内容を確定できません。このようなリストに対しては何も送信されません。該当行は同期ログにあります。</translation>
    </message>
    <message>
        <source>It kept changing meanwhile. Nothing is sent on such a list; try again.</source>
        <translation>読み取り中に変更され続けました。このようなリストに対しては何も送信されません。再試行してください。</translation>
    </message>
    <message>
        <source>There is no API key for this account.</source>
        <translation>このアカウントのAPIキーがありません。</translation>
    </message>
    <message>
        <source>Give it on the Accounts page; it needs the right to remove.</source>
        <translation>アカウントページで入力してください。削除の権限が必要です。</translation>
    </message>
    <message>
        <source>He had left before anything was sent.</source>
        <translation>送信前に離脱していました。</translation>
    </message>
    <message>
        <source>now {equity}</source>
        <translation>現在{equity}</translation>
    </message>
</context>
<context>
    <name>RemovalDialog</name>
    <message>
        <source>Worklist of inactive copiers</source>
        <translation>非アクティブなフォロワーの作業リスト</translation>
    </message>
    <message>
        <source>Remove inactive copiers</source>
        <translation>非アクティブなフォロワーの削除</translation>
    </message>
    <message>
        <source>Copiers of this removal</source>
        <translation>この削除の対象フォロワー</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Dry run to CSV…</source>
        <translation>CSVに試験出力(&amp;D)…</translation>
    </message>
    <message>
        <source>Saved as {name}; nothing was sent.</source>
        <translation>{name}として保存しました。何も送信されていません。</translation>
    </message>
    <message>
        <source>Groups of copiers</source>
        <translation>フォロワーの区分</translation>
    </message>
    <message>
        <source>Type {count} to confirm</source>
        <translation>確認のため{count}と入力</translation>
    </message>
    <message>
        <source>Not eligible</source>
        <translation>対象外</translation>
    </message>
    <message>
        <source>stay; why is in the list</source>
        <translation>残留。理由はリストに表示</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>stay; never selected for you</source>
        <translation>残留。自動選択されません</translation>
    </message>
    <message>
        <source>To be removed by you</source>
        <translation>手動で削除</translation>
    </message>
    <message>
        <source>Will be removed</source>
        <translation>削除予定</translation>
    </message>
    <message>
        <source>removal-dry-run.csv</source>
        <translation>removal-dry-run.csv</translation>
    </message>
    <message>
        <source>Dry run to CSV</source>
        <translation>CSVへの試験出力</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>To be removed by you · {count}</source>
        <translation>手動で削除 · {count}</translation>
    </message>
    <message>
        <source>Will be removed · {count}</source>
        <translation>削除予定 · {count}</translation>
    </message>
    <message>
        <source>Not eligible · {count}</source>
        <translation>対象外 · {count}</translation>
    </message>
    <message>
        <source>Unknown · {count}</source>
        <translation>不明 · {count}</translation>
    </message>
    <message>
        <source>No longer listed · {count}</source>
        <translation>リストから消失 · {count}</translation>
    </message>
    <message numerus="yes">
        <source>List %Ln copier(s) to remove by hand</source>
        <translation>
            <numerusform>手動削除する%Ln名のリストを作成</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln copier(s)</source>
        <translation>
            <numerusform>フォロワー%Ln名を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody of these can be removed</source>
        <translation>削除できるフォロワーがいません</translation>
    </message>
    <message numerus="yes">
        <source>Remove %Ln inactive copier(s) from {place}?</source>
        <translation>
            <numerusform>{place}から非アクティブなフォロワー%Ln名を削除しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>{platform} has no call for it: you get a list to work through on its own pages, and the next import or sync confirms who is gone.</source>
        <translation>{platform}には削除用のAPIがありません。プラットフォームのページで作業するためのリストを作成し、次回のインポートまたは同期で離脱を確認します。</translation>
    </message>
    <message>
        <source>{sentence} It says: “{how}”.</source>
        <translation>{sentence}プラットフォームの説明:「{how}」。</translation>
    </message>
    <message>
        <source>Removed copiers stop copying at once. You cannot add them back; they may come back by themselves after {minutes} minutes.</source>
        <translation>削除されたフォロワーは直ちにコピーを停止します。あなたが戻すことはできませんが、{minutes}分後に本人が再開することはできます。</translation>
    </message>
    <message>
        <source>Removed copiers stop copying at once. You cannot add them back.</source>
        <translation>削除されたフォロワーは直ちにコピーを停止します。あなたが戻すことはできません。</translation>
    </message>
    <message>
        <source>{what} {next_step} Until the list is read nobody can be removed.</source>
        <translation>{what}{next_step}リストを読み取るまで、誰も削除できません。</translation>
    </message>
    <message>
        <source>There is no API key for this account, so nobody can be removed. Give one on the Accounts page; it needs the right to remove copiers.</source>
        <translation>このアカウントのAPIキーがないため、誰も削除できません。アカウントページでキーを入力してください。フォロワー削除の権限が必要です。</translation>
    </message>
    <message numerus="yes">
        <source>that of %Ln copier(s) is not known</source>
        <translation>
            <numerusform>%Ln名分は不明</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>pending share of %Ln copier(s) not known</source>
        <translation>
            <numerusform>フォロワー%Ln名の未精算分配は不明</numerusform>
        </translation>
    </message>
    <message>
        <source>pending share {owed}; {unknown}</source>
        <translation>未精算分配{owed}、{unknown}</translation>
    </message>
    <message>
        <source>no pending share</source>
        <translation>未精算分配なし</translation>
    </message>
    <message>
        <source>pending share {owed}</source>
        <translation>未精算分配{owed}</translation>
    </message>
    <message>
        <source>A pending share is settled when its copier is removed.</source>
        <translation>未精算分配は、フォロワーの削除時に精算されます。</translation>
    </message>
    <message>
        <source>Whether a pending share is still paid after a removal is not documented here.</source>
        <translation>削除後に未精算分配が支払われるかどうかは、資料に記載がありません。</translation>
    </message>
    <message>
        <source>Up to {rate} calls a second, {time}</source>
        <translation>毎秒{rate}回まで、{time}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected copier(s) hidden by the filter stay out</source>
        <translation>
            <numerusform>フィルターで非表示の選択済みフォロワー%Ln名は対象外</numerusform>
        </translation>
    </message>
    <message>
        <source>Active ratio {before} → {after}</source>
        <translation>アクティブ率 {before} → {after}</translation>
    </message>
    <message>
        <source>copiers {before} → {after}</source>
        <translation>フォロワー {before} → {after}</translation>
    </message>
    <message>
        <source>copiers&apos; equity {before} → {after}</source>
        <translation>フォロワー純資産 {before} → {after}</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>純資産</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>コピー日数</translation>
    </message>
    <message>
        <source>{count} d</source>
        <translation>{count}日</translation>
    </message>
    <message>
        <source>Share paid</source>
        <translation>支払済み分配</translation>
    </message>
    <message>
        <source>Pending share</source>
        <translation>未精算分配</translation>
    </message>
    <message>
        <source>To high-water mark</source>
        <translation>HWMまで</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>What this does to your level is unknown: none is documented.</source>
        <translation>レベルへの影響は不明です(資料に記載なし)。</translation>
    </message>
    <message>
        <source>Levels of the platform: {levels}</source>
        <translation>プラットフォームのレベル:{levels}</translation>
    </message>
</context>
<context>
    <name>RemovalDoor</name>
    <message numerus="yes">
        <source>%Ln removed, as reading the list shows</source>
        <translation>
            <numerusform>%Ln名を削除済み(リストで確認)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not removed, still on the list</source>
        <translation>
            <numerusform>%Ln名は未削除(リストに残存)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sent without an answer, to be settled by reading the list; this takes the API key</source>
        <translation>
            <numerusform>%Ln名は送信後の応答なし(リストの読み取りで確定。APIキーが必要)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln never sent, and left alone</source>
        <translation>
            <numerusform>%Ln名は未送信(残留)</numerusform>
        </translation>
    </message>
    <message>
        <source>A removal was ended before its time</source>
        <translation>削除処理が途中で終了しました</translation>
    </message>
    <message>
        <source>Nothing was sent twice. This is what became of {account}&apos;s copiers:</source>
        <translation>重複送信はありません。{account}のフォロワーの結果:</translation>
    </message>
    <message>
        <source>{title}: {names}</source>
        <translation>{title}:{names}</translation>
    </message>
    <message>
        <source>A removal that was ended before its time is not settled yet.</source>
        <translation>途中で終了した削除処理の結果がまだ確定していません。</translation>
    </message>
    <message>
        <source>Nothing new is sent before the list of copiers has been read.</source>
        <translation>フォロワーリストを読み取るまで、新たな送信は行われません。</translation>
    </message>
</context>
<context>
    <name>RemovalEffectDialog</name>
    <message>
        <source>Effect of a removal</source>
        <translation>削除の影響</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>If the %Ln selected copier(s) were gone</source>
        <translation>
            <numerusform>選択中のフォロワー%Ln名がいなくなった場合</numerusform>
        </translation>
    </message>
    <message>
        <source>A question to your own archive: nobody is removed by it.</source>
        <translation>自身のアーカイブでの試算です。誰も削除されません。</translation>
    </message>
    <message>
        <source>Nothing is pending from them.</source>
        <translation>該当者の未精算分配はありません。</translation>
    </message>
    <message>
        <source>Nothing is known to be pending from them.</source>
        <translation>該当者の未精算分配は確認されていません。</translation>
    </message>
    <message>
        <source>Pending from them: {amounts}</source>
        <translation>該当者の未精算分配:{amounts}</translation>
    </message>
</context>
<context>
    <name>ReportedTable</name>
    <message>
        <source>Shares the platform reported</source>
        <translation>プラットフォームが報告した分配</translation>
    </message>
    <message>
        <source>Nothing was reported yet: sync the account with its exchange.</source>
        <translation>報告はまだありません。取引所とアカウントを同期してください。</translation>
    </message>
    <message>
        <source>The platform reports no share, paid or pending.</source>
        <translation>プラットフォームが報告した支払済み・未精算の分配はありません。</translation>
    </message>
    <message>
        <source>Paid at</source>
        <translation>支払日時</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>分配</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Pending</source>
        <translation>未精算</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>支払済み</translation>
    </message>
    <message>
        <source>Paid · not in the ledger</source>
        <translation>支払済み · 資金履歴になし</translation>
    </message>
    <message>
        <source>The platform says it paid this; its own ledger has no such row.</source>
        <translation>プラットフォームは支払済みとしていますが、資金履歴に該当する行がありません。</translation>
    </message>
    <message>
        <source>{name}: copier {copier}</source>
        <translation>{name}:フォロワー{copier}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) bear this name: {copiers}</source>
        <translation>
            <numerusform>同名のフォロワー%Ln名:{copiers}</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}: the platform hides the rest of the name.</source>
        <translation>{name}:名前の残りはプラットフォームが伏せています。</translation>
    </message>
    <message>
        <source>{name}: nobody on the list of copiers bears this name now.</source>
        <translation>{name}:現在のフォロワーリストに該当者がいません。</translation>
    </message>
    <message>
        <source>{amount}, {source} as “{sent}”</source>
        <translation>{amount}、{source}(原文「{sent}」)</translation>
    </message>
</context>
<context>
    <name>RestatementsDialog</name>
    <message>
        <source>Settlements of {account} that changed</source>
        <translation>変更のあった{account}の精算</translation>
    </message>
    <message>
        <source>Orders that came late, corrections and other rules can change what was due in a window long settled. The window then shows the new figure; what it was stays here.</source>
        <translation>遅れて届いた注文、訂正、ルールの変更により、精算済みの期間の支払予定額が変わることがあります。期間には新しい金額が表示され、以前の金額はここに残ります。</translation>
    </message>
    <message>
        <source>Settlements that changed</source>
        <translation>変更のあった精算</translation>
    </message>
    <message>
        <source>Check every window again</source>
        <translation>全期間を再確認</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Settling everything again…</source>
        <translation>すべて再精算中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln settlement(s) differ from a full recompute. Please report this; the figures of a full recompute are the right ones.</source>
        <translation>
            <numerusform>%Ln件の精算が完全な再計算と異なります。ご報告ください。再計算の数値が正しい値です。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln window(s) settled again from their orders: all are as they were kept.</source>
        <translation>
            <numerusform>%Ln期間を注文から再精算しました。すべて保存値と一致しています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Window</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Was due</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>Is due</source>
        <translation>変更後</translation>
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
        <translation>検出日時</translation>
    </message>
    <message>
        <source>no settlement</source>
        <translation>精算なし</translation>
    </message>
    <message>
        <source>other rules</source>
        <translation>ルールの変更</translation>
    </message>
    <message>
        <source>late or corrected rows</source>
        <translation>遅延または訂正された行</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>&amp;Save refused lines as CSV…</source>
        <translation>拒否された行をCSVで保存(&amp;S)…</translation>
    </message>
    <message>
        <source>new in the archive</source>
        <translation>アーカイブに新規追加</translation>
    </message>
    <message>
        <source>corrected; what they said before is kept</source>
        <translation>訂正済み。以前の内容も保持</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>取込済み</translation>
    </message>
    <message>
        <source>by the mapping</source>
        <translation>マッピングによる</translation>
    </message>
    <message>
        <source>could not be read</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name}として保存しました</translation>
    </message>
    <message>
        <source>Refused lines</source>
        <translation>拒否された行</translation>
    </message>
</context>
<context>
    <name>Rows</name>
    <message>
        <source>Ratio change</source>
        <translation>分配率の変更</translation>
    </message>
    <message>
        <source>Payout</source>
        <translation>支払い</translation>
    </message>
    <message>
        <source>Stopped copying</source>
        <translation>コピー停止</translation>
    </message>
    <message>
        <source>You closed copying</source>
        <translation>あなたがコピーを終了</translation>
    </message>
    <message>
        <source>Withdrawal</source>
        <translation>出金</translation>
    </message>
    <message>
        <source>Transfer in</source>
        <translation>振替入金</translation>
    </message>
    <message>
        <source>Transfer out</source>
        <translation>振替出金</translation>
    </message>
    <message>
        <source>Equity</source>
        <translation>純資産</translation>
    </message>
    <message>
        <source>Cumulative PnL</source>
        <translation>累計損益</translation>
    </message>
    <message>
        <source>Unrealised PnL</source>
        <translation>未実現損益</translation>
    </message>
    <message>
        <source>Your unrealised PnL</source>
        <translation>自身の未実現損益</translation>
    </message>
    <message>
        <source>Available balance</source>
        <translation>利用可能残高</translation>
    </message>
    <message>
        <source>A copier&apos;s</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Yours, copied</source>
        <translation>自身(コピーあり)</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>decimals are written with a point</source>
        <translation>小数点にはピリオドを使用してください</translation>
    </message>
    <message>
        <source>is not a time such as 2026-03-30T00:00:00Z</source>
        <translation>2026-03-30T00:00:00Zのような時刻ではありません</translation>
    </message>
    <message>
        <source>needs a zone: end it with Z or an offset like +08:00</source>
        <translation>タイムゾーンが必要です。末尾にZまたは+08:00のようなオフセットを付けてください</translation>
    </message>
    <message>
        <source>{field}: {why}</source>
        <translation>{field}:{why}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}:{before} → {after}</translation>
    </message>
    <message>
        <source>said since {since}</source>
        <translation>{since}からの内容</translation>
    </message>
    <message>
        <source>said from {since} until {until}</source>
        <translation>{since}から{until}までの内容</translation>
    </message>
    <message>
        <source>by hand: {note}</source>
        <translation>手入力:{note}</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>手入力</translation>
    </message>
</context>
<context>
    <name>RowsDialog</name>
    <message>
        <source>Orders and events of {account}</source>
        <translation>{account}の注文とイベント</translation>
    </message>
    <message>
        <source>Kind of row</source>
        <translation>行の種類</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>注文</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>イベント</translation>
    </message>
    <message>
        <source>Search in rows</source>
        <translation>行を検索</translation>
    </message>
    <message>
        <source>Copier, order id, symbol, kind or note</source>
        <translation>フォロワー、注文ID、銘柄、種別、メモ</translation>
    </message>
    <message>
        <source>Show 200 more</source>
        <translation>さらに200件を表示</translation>
    </message>
    <message>
        <source>Add by hand…</source>
        <translation>手入力で追加…</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>訂正…</translation>
    </message>
    <message>
        <source>Set aside…</source>
        <translation>保留…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>The newest %Ln row(s) are shown, there are more.</source>
        <translation>
            <numerusform>最新の%Ln行を表示しています(続きあり)。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>取り消し…</translation>
    </message>
    <message>
        <source>Choose a row to see what it said, and from when.</source>
        <translation>行を選択すると、内容とその時期が表示されます。</translation>
    </message>
    <message>
        <source>Set this order aside?</source>
        <translation>この注文を保留しますか?</translation>
    </message>
    <message>
        <source>It stays in the archive as your own order that nobody copied, and no settlement counts it. What it says now stays in its history.</source>
        <translation>誰にもコピーされていない自身の注文としてアーカイブに残り、精算には含まれません。現在の内容は履歴に残ります。</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Withdraw this event?</source>
        <translation>このイベントを取り消しますか?</translation>
    </message>
    <message>
        <source>It stays in the archive and no longer counts. No file that holds it brings it back.</source>
        <translation>アーカイブには残りますが、計算には含まれません。このイベントを含むファイルをインポートしても元に戻りません。</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>{title} ({zone})</source>
        <translation>{title}({zone})</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Order id</source>
        <translation>注文ID</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>サイド</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>エントリー</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>決済</translation>
    </message>
    <message>
        <source>Realised PnL</source>
        <translation>実現損益</translation>
    </message>
    <message>
        <source>Trading fee</source>
        <translation>取引手数料</translation>
    </message>
    <message>
        <source>Funding fee</source>
        <translation>資金調達料</translation>
    </message>
    <message>
        <source>Ratio</source>
        <translation>比率</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>区分</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種別</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金額</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation>置換済み</translation>
    </message>
</context>
<context>
    <name>RowsDoor</name>
    <message>
        <source>Add or correct by hand…</source>
        <translation>手入力で追加・訂正…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln past settlement(s) changed…</source>
        <translation>
            <numerusform>過去の精算%Ln件に変更…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RuleChips</name>
    <message>
        <source>This platform has no rule: everybody is unknown.</source>
        <translation>このプラットフォームにルールはありません:全員が不明になります。</translation>
    </message>
    <message>
        <source>Set a rule…</source>
        <translation>ルールを設定…</translation>
    </message>
    <message>
        <source>Platform&apos;s rule</source>
        <translation>プラットフォームのルール</translation>
    </message>
    <message>
        <source>Take back your own rule</source>
        <translation>独自ルールを取り消し</translation>
    </message>
    <message>
        <source>Equity {sign} {limit}</source>
        <translation>純資産 {sign} {limit}</translation>
    </message>
    <message>
        <source>Click to change the limit.</source>
        <translation>クリックして上限を変更。</translation>
    </message>
    <message>
        <source>Click to ask for this condition or not.</source>
        <translation>クリックして条件の有無を切替。</translation>
    </message>
    <message>
        <source>no position</source>
        <translation>ポジションなし</translation>
    </message>
    <message>
        <source>no active order</source>
        <translation>有効な注文なし</translation>
    </message>
    <message>
        <source>Not asked for. {click}</source>
        <translation>条件に含まれません。{click}</translation>
    </message>
    <message>
        <source>{condition} · {count} out</source>
        <translation>{condition} · {count}名除外</translation>
    </message>
    <message>
        <source>Keeps {count} out. {click}</source>
        <translation>{count}名を除外。{click}</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>What if they were gone?</source>
        <translation>いなくなった場合は?</translation>
    </message>
    <message>
        <source>Active ratio, equity and pending share without them; nobody is removed</source>
        <translation>該当者を除いたアクティブ率、純資産、未精算分配。誰も削除されません</translation>
    </message>
    <message>
        <source>Deselect</source>
        <translation>選択解除</translation>
    </message>
    <message>
        <source>Select the {count} hidden too</source>
        <translation>非表示の{count}名も選択</translation>
    </message>
    <message>
        <source>Select with the box, the space bar, or Shift and a click.</source>
        <translation>チェックボックス、スペースキー、Shift+クリックで選択。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s)</source>
        <translation>
            <numerusform>フォロワー%Ln名</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} inactive</source>
        <translation>非アクティブ{count}名</translation>
    </message>
    <message>
        <source>{count} unknown</source>
        <translation>不明{count}名</translation>
    </message>
    <message>
        <source>{count} selected</source>
        <translation>{count}名選択中</translation>
    </message>
    <message>
        <source>{part} of {all} eligible</source>
        <translation>{all}名中{part}名が対象</translation>
    </message>
    <message>
        <source>{count} of them behind the filter</source>
        <translation>うち{count}名はフィルターで非表示</translation>
    </message>
    <message>
        <source>{count} hidden by filter</source>
        <translation>フィルターで非表示{count}名</translation>
    </message>
    <message>
        <source>{title} {sum}, median {median}</source>
        <translation>{title} {sum}、中央値{median}</translation>
    </message>
</context>
<context>
    <name>SettingCard</name>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Start lead trading…</source>
        <translation>リードトレードを開始…</translation>
    </message>
    <message>
        <source>Cancel lead trading…</source>
        <translation>リードトレードを終了…</translation>
    </message>
    <message>
        <source>Say what is set…</source>
        <translation>設定値を記録…</translation>
    </message>
    <message>
        <source>Your largest ratio…</source>
        <translation>分配率の上限…</translation>
    </message>
    <message>
        <source>I have made it…</source>
        <translation>変更済みを記録…</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再確認</translation>
    </message>
    <message>
        <source>changed from here</source>
        <translation>ここから変更</translation>
    </message>
    <message>
        <source>changed on {platform}</source>
        <translation>{platform}で変更</translation>
    </message>
    <message>
        <source>Not known yet: say what your platform shows, or import it.</source>
        <translation>まだ不明です:プラットフォームの表示値を記録するか、インポートしてください。</translation>
    </message>
    <message>
        <source>In force from {at} · {origin}</source>
        <translation>適用開始 {at} · {origin}</translation>
    </message>
    <message>
        <source>Seen since {at} · {origin}</source>
        <translation>確認開始 {at} · {origin}</translation>
    </message>
    <message>
        <source>The platform advises {advice}.</source>
        <translation>プラットフォームの推奨は{advice}です。</translation>
    </message>
    <message>
        <source>Pending: {value}, sent {asked}. No answer came; the next reading tells what became of it.</source>
        <translation>保留中:{value}、送信{asked}。応答がなく、次回の読み取りで結果が判明します。</translation>
    </message>
    <message>
        <source>Pending: {value}, asked for {asked}. Make the change on your platform, then say so here; a sync or an import that shows it says so too.</source>
        <translation>保留中:{value}、依頼{asked}。プラットフォームで変更してから、ここに記録してください。変更を示す同期またはインポートでも記録されます。</translation>
    </message>
    <message>
        <source>Source: {sources}</source>
        <translation>出典:{sources}</translation>
    </message>
</context>
<context>
    <name>SettingDialog</name>
    <message>
        <source>Review…</source>
        <translation>確認…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Looking at what is set…</source>
        <translation>現在の設定を確認中…</translation>
    </message>
    <message>
        <source>Type a percentage such as 2.5.</source>
        <translation>2.5のようなパーセント値を入力してください。</translation>
    </message>
    <message>
        <source>Type whole minutes such as 5; 0 is no delay.</source>
        <translation>5のような整数の分数を入力してください。0は遅延なしです。</translation>
    </message>
    <message>
        <source>Type an amount such as 25.</source>
        <translation>25のような金額を入力してください。</translation>
    </message>
    <message>
        <source>Say what is set: {setting}</source>
        <translation>設定値の記録:{setting}</translation>
    </message>
    <message>
        <source>Change: {setting}</source>
        <translation>変更:{setting}</translation>
    </message>
    <message>
        <source>% of the copiers&apos; profit</source>
        <translation>%(フォロワーの利益に対して)</translation>
    </message>
    <message>
        <source>USDT</source>
        <translation>USDT</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
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
        <translation>適用開始</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Newly led: {symbols}</source>
        <translation>追加するリード銘柄:{symbols}</translation>
    </message>
    <message>
        <source>No longer led: {symbols}</source>
        <translation>除外するリード銘柄:{symbols}</translation>
    </message>
    <message numerus="yes">
        <source>The whole list afterwards (%Ln): {symbols}</source>
        <translation>
            <numerusform>変更後の全銘柄(%Ln件):{symbols}</numerusform>
        </translation>
    </message>
    <message>
        <source>{force} In force from {at}.</source>
        <translation>{force}適用開始:{at}。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more change(s) allowed after it until {ends}.</source>
        <translation>
            <numerusform>その後{ends}まで、あと%Ln回変更できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>your application is approved</source>
        <translation>申請の承認</translation>
    </message>
    <message>
        <source>the profit share ratio is set</source>
        <translation>利益分配率の設定</translation>
    </message>
    <message>
        <source>the lead assets are chosen</source>
        <translation>リード銘柄の選択</translation>
    </message>
    <message>
        <source>the minimum copy amount is set</source>
        <translation>最低コピー金額の設定</translation>
    </message>
    <message>
        <source>Not known here; check on the platform that {conditions}.</source>
        <translation>ここでは確認できません。プラットフォームで確認してください:{conditions}。</translation>
    </message>
    <message>
        <source>Nothing is changed on {platform}. Say from when on it has been so; it counts as no change.</source>
        <translation>{platform}では何も変更されません。適用開始時点を記録してください。変更回数には数えません。</translation>
    </message>
    <message>
        <source>ProfitShare writes the change down, sends it to {platform} once, and reads what is set afterwards.</source>
        <translation>ProfitShareは変更を記録し、{platform}に1回だけ送信し、その後の設定を読み取ります。</translation>
    </message>
    <message>
        <source>1.  On {platform} open {place}.</source>
        <translation>1.  {platform}で{place}を開きます。</translation>
    </message>
    <message>
        <source>1.  Open the lead trading settings of {platform}.</source>
        <translation>1.  {platform}のリードトレード設定を開きます。</translation>
    </message>
    <message>
        <source>3.  Come back and press “I have made it…”. Until then the change is pending here.</source>
        <translation>3.  ここに戻り、「変更済みを記録…」を押します。それまで変更は保留中です。</translation>
    </message>
    <message>
        <source>It cannot be sent from here. {why}</source>
        <translation>ここからは送信できません。{why}</translation>
    </message>
    <message>
        <source>2.  Close every position and order, then cancel lead trading.</source>
        <translation>2.  すべてのポジションと注文を決済・取消し、リードトレードを終了します。</translation>
    </message>
    <message>
        <source>2.  Press Start Lead Trading.</source>
        <translation>2.  Start Lead Tradingを押します。</translation>
    </message>
    <message>
        <source>2.  Set {setting} to {value}.</source>
        <translation>2.  {setting}を{value}に設定します。</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>Note it as pending</source>
        <translation>保留中として記録</translation>
    </message>
    <message>
        <source>Change it on {platform}</source>
        <translation>{platform}で変更</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>変更後</translation>
    </message>
</context>
<context>
    <name>ShareCard</name>
    <message>
        <source>Lead trading</source>
        <translation>リードトレード</translation>
    </message>
    <message>
        <source>Lead trading on {platform}</source>
        <translation>{platform}のリードトレード</translation>
    </message>
    <message>
        <source>All days on record</source>
        <translation>記録の全期間</translation>
    </message>
    <message numerus="yes">
        <source>Last %Ln day(s)</source>
        <translation>
            <numerusform>直近%Ln日</numerusform>
        </translation>
    </message>
    <message>
        <source>Return on own equity (ROI)</source>
        <translation>自身の純資産に対する収益率(ROI)</translation>
    </message>
    <message>
        <source>+{part}</source>
        <translation>+{part}</translation>
    </message>
    <message>
        <source>Profit share received</source>
        <translation>受領した利益分配</translation>
    </message>
    <message>
        <source>Largest drawdown</source>
        <translation>最大ドローダウン</translation>
    </message>
    <message>
        <source>The curve shows</source>
        <translation>曲線の内容</translation>
    </message>
    <message>
        <source>profit share</source>
        <translation>利益分配</translation>
    </message>
    <message>
        <source>own return</source>
        <translation>自身の収益率</translation>
    </message>
    <message>
        <source>No curve: too little is on record</source>
        <translation>曲線なし:記録が不足しています</translation>
    </message>
    <message>
        <source>Demo data, invented · made with ProfitShare</source>
        <translation>架空のデモデータ · ProfitShareで作成</translation>
    </message>
    <message>
        <source>Self-reported, not verified by any platform · made with ProfitShare</source>
        <translation>自己申告(プラットフォームによる検証なし) · ProfitShareで作成</translation>
    </message>
</context>
<context>
    <name>ShareCardDialog</name>
    <message>
        <source>Share card</source>
        <translation>シェアカード</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name}として保存しました</translation>
    </message>
    <message>
        <source>Copied: paste it into a post</source>
        <translation>コピーしました。投稿に貼り付けてください</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>投稿先</translation>
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
        <translation>外観</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Show amounts</source>
        <translation>金額を表示</translation>
    </message>
    <message>
        <source>Name the platform</source>
        <translation>プラットフォーム名を表示</translation>
    </message>
    <message>
        <source>Reading the archive…</source>
        <translation>アーカイブを読み取り中…</translation>
    </message>
    <message>
        <source>The picture holds no name, no id and no path. It says that it is self-reported.</source>
        <translation>画像に名前、ID、パスは含まれず、自己申告と明記されます。</translation>
    </message>
    <message>
        <source>&amp;Save as PNG…</source>
        <translation>PNGで保存(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Copy picture</source>
        <translation>画像をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Preview of the card</source>
        <translation>カードのプレビュー</translation>
    </message>
    <message>
        <source>share-card.png</source>
        <translation>share-card.png</translation>
    </message>
    <message>
        <source>Save the card</source>
        <translation>カードの保存</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>画像(*.png)</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>In a table</source>
        <translation>表の操作</translation>
    </message>
    <message>
        <source>In the table of copiers</source>
        <translation>フォロワーの表の操作</translation>
    </message>
    <message>
        <source>In a chart</source>
        <translation>チャートの操作</translation>
    </message>
    <message>
        <source>{name}: {does}</source>
        <translation>{name}:{does}</translation>
    </message>
</context>
<context>
    <name>SourceCard</name>
    <message>
        <source>Encoding</source>
        <translation>文字コード</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>区切り文字</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Column names in line</source>
        <translation>列名の行</translation>
    </message>
    <message>
        <source>detected</source>
        <translation>自動検出</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出典</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>読み取れません</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) that the spreadsheet hides are read all the same.</source>
        <translation>
            <numerusform>表計算ソフトで非表示の%Ln行も読み取られます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>What {platform} asks</source>
        <translation>{platform}の要件</translation>
    </message>
    <message>
        <source>Other tags: {names}</source>
        <translation>その他のタグ:{names}</translation>
    </message>
    <message>
        <source>How they are earned is not published.</source>
        <translation>獲得条件は公表されていません。</translation>
    </message>
    <message>
        <source>not published</source>
        <translation>非公表</translation>
    </message>
    <message numerus="yes">
        <source>A trade every %Ln day(s)</source>
        <translation>
            <numerusform>%Ln日ごとに1回の取引</numerusform>
        </translation>
    </message>
    <message>
        <source>No trade is known yet, so nobody knows when the time is up.</source>
        <translation>取引が確認できないため、期限は不明です。</translation>
    </message>
    <message>
        <source>Last trade {last}; copiers are unfollowed {until} without another.</source>
        <translation>最終取引{last}。次の取引がなければ{until}にコピーが解除されます。</translation>
    </message>
    <message>
        <source>time is up</source>
        <translation>期限到来</translation>
    </message>
    <message>
        <source>{time} left</source>
        <translation>残り{time}</translation>
    </message>
    <message>
        <source>Maximum drawdown of at most {limit}</source>
        <translation>最大ドローダウン{limit}以下</translation>
    </message>
    <message>
        <source>Yours is {figure} in 30 days, of the ROI curve as the platform has it. It says that less is more attractive; it is no condition.</source>
        <translation>30日間で{figure}(プラットフォームと同じROI曲線による)。小さいほど有利とされますが、条件ではありません。</translation>
    </message>
    <message>
        <source>within</source>
        <translation>範囲内</translation>
    </message>
    <message>
        <source>above</source>
        <translation>超過</translation>
    </message>
    <message>
        <source>Tag “{name}”</source>
        <translation>タグ「{name}」</translation>
    </message>
    <message>
        <source>Lead days: {have} of {need}</source>
        <translation>リード日数:{have}/{need}</translation>
    </message>
    <message>
        <source>Copiers&apos; profit: {have} of {need}</source>
        <translation>フォロワー利益:{have}/{need}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln日</numerusform>
        </translation>
    </message>
    <message>
        <source>threshold met</source>
        <translation>基準を充足</translation>
    </message>
    <message>
        <source>{distance} missing</source>
        <translation>あと{distance}</translation>
    </message>
    <message>
        <source>Source: {source}</source>
        <translation>出典:{source}</translation>
    </message>
</context>
<context>
    <name>StatusCard</name>
    <message>
        <source>since {instant}</source>
        <translation>{instant}から</translation>
    </message>
    <message>
        <source>The platform&apos;s reason: {reason}</source>
        <translation>プラットフォームの理由:{reason}</translation>
    </message>
    <message>
        <source>Your archive shows that you lead already. Say since when, if so.</source>
        <translation>アーカイブによると、すでにリード中です。その場合は開始時点を記録してください。</translation>
    </message>
    <message>
        <source>Something happened…</source>
        <translation>状態の変化を記録…</translation>
    </message>
    <message>
        <source>Paste a notice…</source>
        <translation>通知を貼り付け…</translation>
    </message>
</context>
<context>
    <name>StepDialog</name>
    <message>
        <source>Paste a notice</source>
        <translation>通知の貼り付け</translation>
    </message>
    <message>
        <source>The platform&apos;s notice</source>
        <translation>プラットフォームの通知</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>出来事</translation>
    </message>
    <message>
        <source>The platform&apos;s reason</source>
        <translation>プラットフォームの理由</translation>
    </message>
    <message>
        <source>Your own note</source>
        <translation>自分用のメモ</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>When, on the platform&apos;s clock</source>
        <translation>日時(プラットフォームの時計)</translation>
    </message>
    <message>
        <source>Copy the whole message or e-mail of the platform into it.</source>
        <translation>プラットフォームのメッセージまたはメールの全文を貼り付けてください。</translation>
    </message>
    <message>
        <source>Nothing in it is known. Choose below what happened.</source>
        <translation>該当する内容がありません。下から出来事を選択してください。</translation>
    </message>
    <message>
        <source>It says “{phrase}”: {state}. That does not follow from here; choose what happened.</source>
        <translation>「{phrase}」の記載:{state}。現在の状態からは進めません。出来事を選択してください。</translation>
    </message>
    <message>
        <source>It says “{phrase}”: {state}. Look whether that is right.</source>
        <translation>「{phrase}」の記載:{state}。正しいか確認してください。</translation>
    </message>
    <message>
        <source>&amp;Reason the platform gave</source>
        <translation>プラットフォームの理由(&amp;R)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>The &amp;notice</source>
        <translation>通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation>出来事(&amp;W)</translation>
    </message>
    <message>
        <source>When, on the &amp;platform&apos;s clock ({zone})</source>
        <translation>日時(プラットフォームの時計、{zone})(&amp;P)</translation>
    </message>
    <message>
        <source>Your &amp;own note</source>
        <translation>自分用のメモ(&amp;O)</translation>
    </message>
</context>
<context>
    <name>SweepDialog</name>
    <message>
        <source>Remove inactive copiers</source>
        <translation>非アクティブなフォロワーの削除</translation>
    </message>
</context>
<context>
    <name>SweepProgressPage</name>
    <message>
        <source>How far the removal is</source>
        <translation>削除の進行状況</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>一時停止(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Stop after this one</source>
        <translation>この1件で停止(&amp;S)</translation>
    </message>
    <message>
        <source>Each copier is written down before he is sent, and sent once. If the program ends now, its next start finds out how far it came.</source>
        <translation>各フォロワーは送信前に記録され、送信は1回だけです。プログラムが途中で終了しても、次回起動時に進行状況を確認します。</translation>
    </message>
    <message numerus="yes">
        <source>Removing %Ln copier(s) from {place}</source>
        <translation>
            <numerusform>{place}からフォロワー%Ln名を削除中</numerusform>
        </translation>
    </message>
    <message>
        <source>{done}/{total}</source>
        <translation>{done}/{total}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln removed</source>
        <translation>
            <numerusform>%Ln名を削除</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refused</source>
        <translation>
            <numerusform>%Ln名が拒否</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unknown</source>
        <translation>
            <numerusform>不明%Ln名</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left alone</source>
        <translation>
            <numerusform>%Ln名が残留</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopping; what is under way is settled first…</source>
        <translation>停止中。進行中の処理を先に確定しています…</translation>
    </message>
    <message>
        <source>Paused. Nothing is sent.</source>
        <translation>一時停止中。送信は行われていません。</translation>
    </message>
    <message>
        <source>Reading the list of copiers… {left} of sending left</source>
        <translation>フォロワーリストを読み取り中…(送信の残り{left})</translation>
    </message>
    <message>
        <source>{left} left, at the platform&apos;s rate</source>
        <translation>残り{left}(プラットフォームの上限速度)</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>続行(&amp;G)</translation>
    </message>
</context>
<context>
    <name>SweepResultPage</name>
    <message>
        <source>Removed</source>
        <translation>削除済み</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Left alone</source>
        <translation>残留</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>未送信</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>コード</translation>
    </message>
    <message>
        <source>Why, and what to do</source>
        <translation>理由と対処</translation>
    </message>
    <message>
        <source>What became of each copier</source>
        <translation>各フォロワーの結果</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>{removed} of %Ln copier(s) removed</source>
        <translation>
            <numerusform>フォロワー%Ln名中{removed}名を削除</numerusform>
        </translation>
    </message>
    <message>
        <source>gone for good</source>
        <translation>削除完了</translation>
    </message>
    <message>
        <source>still copying</source>
        <translation>コピー継続中</translation>
    </message>
    <message>
        <source>settled at the next reading</source>
        <translation>次回の読み取りで確定</translation>
    </message>
    <message>
        <source>changed since the preview</source>
        <translation>プレビュー後に変化</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Retry %Ln failed…</source>
        <translation>
            <numerusform>失敗した%Ln名を再試行(&amp;R)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing more was sent.</source>
        <translation>以後は何も送信されていません。</translation>
    </message>
    <message>
        <source>{never} {next_step}</source>
        <translation>{never}{next_step}</translation>
    </message>
    <message>
        <source>The removal ended early</source>
        <translation>削除処理が途中で終了しました</translation>
    </message>
    <message>
        <source>{next_step} Each copier was written down before he was sent: the next removal, or the next start, finds out how far this one came. Nothing is sent twice.</source>
        <translation>{next_step}各フォロワーは送信前に記録されているため、次回の削除または起動時に進行状況を確認します。重複送信はありません。</translation>
    </message>
    <message>
        <source>Saved as {name}</source>
        <translation>{name}として保存しました</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Audit &amp;log…</source>
        <translation>監査ログ(&amp;L)…</translation>
    </message>
    <message>
        <source>removal-result.csv</source>
        <translation>removal-result.csv</translation>
    </message>
    <message>
        <source>Export the result</source>
        <translation>結果のエクスポート</translation>
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
        <translation>銘柄</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>オープン</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>決済</translation>
    </message>
    <message>
        <source>Won</source>
        <translation>勝ち</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>手数料</translation>
    </message>
    <message>
        <source>Funding</source>
        <translation>資金調達料</translation>
    </message>
    <message>
        <source>Net</source>
        <translation>純損益</translation>
    </message>
    <message>
        <source>PnL per symbol</source>
        <translation>銘柄別損益</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Lead page</source>
        <translation>リードページ</translation>
    </message>
    <message>
        <source>Copiers</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Pending shares</source>
        <translation>未精算分配</translation>
    </message>
    <message>
        <source>Paid shares</source>
        <translation>支払済み分配</translation>
    </message>
    <message>
        <source>Open trades</source>
        <translation>保有ポジション</translation>
    </message>
    <message>
        <source>Closed trades</source>
        <translation>決済済み取引</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>資金履歴</translation>
    </message>
    <message>
        <source>Symbols</source>
        <translation>銘柄</translation>
    </message>
    <message>
        <source>{feed}: {why}</source>
        <translation>{feed}:{why}</translation>
    </message>
    <message>
        <source>Files only</source>
        <translation>ファイルのみ</translation>
    </message>
    <message>
        <source>No API key</source>
        <translation>APIキーなし</translation>
    </message>
    <message>
        <source>Sync waits…</source>
        <translation>同期待ち…</translation>
    </message>
    <message>
        <source>{feed} · {count}</source>
        <translation>{feed} · {count}</translation>
    </message>
    <message>
        <source>Syncing…</source>
        <translation>同期中…</translation>
    </message>
    <message>
        <source>Sync failed</source>
        <translation>同期失敗</translation>
    </message>
    <message>
        <source>Syncing elsewhere</source>
        <translation>別の場所で同期中</translation>
    </message>
    <message>
        <source>Synced {age}</source>
        <translation>同期:{age}</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s behind the exchange&apos;s.</source>
        <translation>このコンピューターの時計は取引所より{seconds}秒遅れています。</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {seconds} s ahead of the exchange&apos;s.</source>
        <translation>このコンピューターの時計は取引所より{seconds}秒進んでいます。</translation>
    </message>
    <message>
        <source>By itself again in {time}</source>
        <translation>{time}後に自動同期</translation>
    </message>
    <message>
        <source>Tried again by itself in {time}</source>
        <translation>{time}後に自動再試行</translation>
    </message>
    <message>
        <source>There is no API key for this account.</source>
        <translation>このアカウントのAPIキーがありません。</translation>
    </message>
    <message>
        <source>Stopped. What was read is kept.</source>
        <translation>停止しました。読み取り済みのデータは保持されています。</translation>
    </message>
    <message>
        <source>The API key may withdraw or transfer money. Replace it by one that can only read, and manage copy trading.</source>
        <translation>このAPIキーには出金または振替の権限があります。読み取りとコピートレードの管理のみが可能なキーに置き換えてください。</translation>
    </message>
    <message>
        <source>The API key has a right that is not needed: {right}.</source>
        <translation>このAPIキーには不要な権限があります:{right}。</translation>
    </message>
    <message>
        <source>The exchange tells it from {at} on. Import older rows from files.</source>
        <translation>取引所が提供するのは{at}以降のデータのみです。それ以前の行はファイルからインポートしてください。</translation>
    </message>
    <message>
        <source>There is a gap from {since} to {until}, which the exchange has forgotten. Import it from a file.</source>
        <translation>{since}から{until}まで欠落があり、取引所に記録が残っていません。ファイルからインポートしてください。</translation>
    </message>
    <message>
        <source>{exchange} shows {count} rows at most, and there may be more. Who is not among them does not count as gone.</source>
        <translation>{exchange}が表示するのは最大{count}行で、続きがある可能性があります。表示されていないフォロワーは離脱とみなしません。</translation>
    </message>
    <message>
        <source>Not every row can be read, so nothing counts as gone.</source>
        <translation>読み取れない行があるため、いずれも消失とはみなしません。</translation>
    </message>
    <message>
        <source>It kept changing while it was read, so nothing counts as gone.</source>
        <translation>読み取り中に変更され続けたため、いずれも消失とはみなしません。</translation>
    </message>
    <message>
        <source>The keyring could not be read.</source>
        <translation>キーリングを読み取れませんでした。</translation>
    </message>
    <message>
        <source>Paid share {row} of {amount} at {at} is not in the exchange&apos;s own ledger.</source>
        <translation>支払済み分配{row}({amount}、{at})が、取引所自身の資金履歴にありません。</translation>
    </message>
    <message>
        <source>The ledger&apos;s row {row} of {amount} at {at} is no paid share that the exchange reports.</source>
        <translation>資金履歴の行{row}({amount}、{at})に該当する支払済み分配を、取引所は報告していません。</translation>
    </message>
    <message>
        <source>is not a number</source>
        <translation>数値ではありません</translation>
    </message>
    <message>
        <source>has a comma where a point belongs</source>
        <translation>小数点の位置にカンマがあります</translation>
    </message>
    <message>
        <source>is not a time</source>
        <translation>時刻ではありません</translation>
    </message>
    <message>
        <source>is a time without a zone</source>
        <translation>タイムゾーンのない時刻です</translation>
    </message>
    <message>
        <source>is not an id as this exchange has them</source>
        <translation>この取引所のID形式ではありません</translation>
    </message>
    <message>
        <source>stands where a text belongs</source>
        <translation>テキストではありません</translation>
    </message>
    <message>
        <source>stands where a row belongs</source>
        <translation>行データではありません</translation>
    </message>
    <message>
        <source>is none of the words that are known here</source>
        <translation>既知の語ではありません</translation>
    </message>
    <message>
        <source>is not a place where reading can go on</source>
        <translation>読み取りを再開できる位置ではありません</translation>
    </message>
    <message>
        <source>is not an https address</source>
        <translation>httpsアドレスではありません</translation>
    </message>
    <message>
        <source>is not an exchange this program knows</source>
        <translation>このプログラムが対応する取引所ではありません</translation>
    </message>
    <message>
        <source>Not tried: {exchange} was out of reach.</source>
        <translation>未試行:{exchange}に接続できませんでした。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more row(s) were set aside.</source>
        <translation>
            <numerusform>ほか%Ln行を保留しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more order(s) vanished as well.</source>
        <translation>
            <numerusform>ほか注文%Ln件も消失しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Order {order} in {symbol}, opened {at}, is no longer listed as open, and the exchange tells no close of it. Enter it by hand or import it from a file.</source>
        <translation>{symbol}の注文{order}({at}エントリー)は未決済の一覧になく、取引所から決済の情報も提供されていません。手入力するか、ファイルからインポートしてください。</translation>
    </message>
    <message>
        <source>A row was set aside: it {why}.</source>
        <translation>1行を保留しました:{why}。</translation>
    </message>
    <message>
        <source>A row was set aside: “{cell}” {why}.</source>
        <translation>1行を保留しました。「{cell}」:{why}。</translation>
    </message>
    <message>
        <source>A value of the answer {why}.</source>
        <translation>応答に含まれる値:{why}。</translation>
    </message>
    <message>
        <source>“{value}” {why}.</source>
        <translation>「{value}」:{why}。</translation>
    </message>
</context>
<context>
    <name>SyncButtons</name>
    <message>
        <source>Details of the sync</source>
        <translation>同期の詳細</translation>
    </message>
    <message>
        <source>What was read, what went wrong, how often to sync</source>
        <translation>読み取り内容、問題、同期の間隔</translation>
    </message>
    <message>
        <source>This account is fed from files; there is no exchange to ask.</source>
        <translation>このアカウントはファイルから取り込みます。照会する取引所はありません。</translation>
    </message>
    <message>
        <source>Ask the exchange for what is new ({keys})</source>
        <translation>取引所から新しいデータを取得({keys})</translation>
    </message>
</context>
<context>
    <name>SyncDoor</name>
    <message>
        <source>Sync</source>
        <translation>同期</translation>
    </message>
</context>
<context>
    <name>SyncPanel</name>
    <message>
        <source>Syncing with the exchange</source>
        <translation>取引所との同期</translation>
    </message>
    <message>
        <source>Feeds read</source>
        <translation>読取済みフィード</translation>
    </message>
    <message>
        <source>How often to sync by itself</source>
        <translation>自動同期の間隔</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Enter a key…</source>
        <translation>キーを入力…</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>今すぐ同期</translation>
    </message>
    <message>
        <source>Sync of {account}</source>
        <translation>{account}の同期</translation>
    </message>
    <message>
        <source>This account is fed from files.</source>
        <translation>このアカウントはファイルから取り込みます。</translation>
    </message>
    <message>
        <source>There is no exchange to ask; import a file instead.</source>
        <translation>照会する取引所はありません。ファイルをインポートしてください。</translation>
    </message>
    <message>
        <source>There is no API key for this account.</source>
        <translation>このアカウントのAPIキーがありません。</translation>
    </message>
    <message>
        <source>A key that may only read is enough.</source>
        <translation>読み取り専用のキーで十分です。</translation>
    </message>
    <message>
        <source>Not synced yet.</source>
        <translation>未同期です。</translation>
    </message>
    <message>
        <source>The last sync failed.</source>
        <translation>前回の同期は失敗しました。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln problem(s) in the last sync.</source>
        <translation>
            <numerusform>前回の同期で%Ln件の問題。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more on the Accounts page.</source>
        <translation>
            <numerusform>ほか%Ln件はアカウントページに表示。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln行</numerusform>
        </translation>
    </message>
    <message>
        <source>Only when I say so</source>
        <translation>手動のみ</translation>
    </message>
    <message>
        <source>Every minute</source>
        <translation>毎分</translation>
    </message>
    <message>
        <source>Every {minutes} minutes</source>
        <translation>{minutes}分ごと</translation>
    </message>
</context>
<context>
    <name>TaxYearFields</name>
    <message>
        <source>First day of the tax year</source>
        <translation>課税年度の開始日</translation>
    </message>
    <message>
        <source>Time zone of the tax year</source>
        <translation>課税年度のタイムゾーン</translation>
    </message>
    <message>
        <source>begins</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Platform&apos;s clock</source>
        <translation>プラットフォームの時計</translation>
    </message>
    <message>
        <source>{first} to {last}. The sums by asset and month are written as well.</source>
        <translation>{first}から{last}まで。資産別・月別の合計も出力されます。</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Settled</source>
        <translation>精算済み</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>繰延べ</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>見送り</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>精算可能</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>Would be skipped</source>
        <translation>見送り予定</translation>
    </message>
    <message>
        <source>open positions</source>
        <translation>保有ポジションあり</translation>
    </message>
    <message>
        <source>your unrealised loss is too large</source>
        <translation>自身の未実現損失が大きすぎる</translation>
    </message>
    <message>
        <source>the copier&apos;s balance is too small</source>
        <translation>フォロワーの残高不足</translation>
    </message>
    <message>
        <source>no net profit</source>
        <translation>純利益なし</translation>
    </message>
    <message>
        <source>below the high-water mark</source>
        <translation>ハイウォーターマーク未満</translation>
    </message>
    <message>
        <source>weekly settlement</source>
        <translation>週次精算</translation>
    </message>
    <message>
        <source>daily settlement</source>
        <translation>日次精算</translation>
    </message>
    <message>
        <source>the copier stopped copying</source>
        <translation>フォロワーがコピーを停止</translation>
    </message>
    <message>
        <source>you closed the copy trading</source>
        <translation>あなたがコピートレードを終了</translation>
    </message>
    <message>
        <source>the copier withdrew</source>
        <translation>フォロワーが出金</translation>
    </message>
    <message>
        <source>Share of realised PnL</source>
        <translation>実現損益の分配</translation>
    </message>
    <message>
        <source>Share of trading fees</source>
        <translation>取引手数料の分配</translation>
    </message>
    <message>
        <source>Share of funding fees</source>
        <translation>資金調達料の分配</translation>
    </message>
    <message>
        <source>Share of unrealised PnL</source>
        <translation>未実現損益の分配</translation>
    </message>
    <message>
        <source>Already shared</source>
        <translation>分配済み</translation>
    </message>
    <message>
        <source>Adjustment to the new ratio</source>
        <translation>新しい分配率への調整</translation>
    </message>
    <message>
        <source>Carried from earlier windows</source>
        <translation>以前の期間からの繰越</translation>
    </message>
    <message>
        <source>A loss is not charged</source>
        <translation>損失は請求されない</translation>
    </message>
    <message>
        <source>Rounded down to 8 decimals</source>
        <translation>小数点以下8桁で切り捨て</translation>
    </message>
    <message>
        <source>computed from orders</source>
        <translation>注文から計算</translation>
    </message>
    <message>
        <source>reported by the platform</source>
        <translation>プラットフォームの報告</translation>
    </message>
    <message>
        <source>estimated from your orders</source>
        <translation>自身の注文から推定</translation>
    </message>
    <message>
        <source>A condition of the platform could not be checked; taken as met</source>
        <translation>確認できないプラットフォームの条件は充足とみなす</translation>
    </message>
    <message>
        <source>Unrealised PnL is not known; taken as 0</source>
        <translation>未実現損益が不明のため0とみなす</translation>
    </message>
    <message>
        <source>Margin is not known; the rebate is not capped</source>
        <translation>証拠金が不明のため、リベートに上限なし</translation>
    </message>
    <message>
        <source>Older than the first version of the rules we know; settled by that version</source>
        <translation>把握している最初のルールより前のため、そのバージョンで精算</translation>
    </message>
    <message>
        <source>This platform does not settle early on “{event}”</source>
        <translation>このプラットフォームは「{event}」による早期精算を行いません</translation>
    </message>
    <message>
        <source>The platform does not publish “{axis}”; taken as “{value}”</source>
        <translation>「{axis}」はプラットフォームの公表がないため、「{value}」とみなす</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s): {reason}</source>
        <translation>
            <numerusform>フォロワー%Ln名:{reason}</numerusform>
        </translation>
    </message>
    <message>
        <source>{status}: {reason}</source>
        <translation>{status}:{reason}</translation>
    </message>
    <message>
        <source>settling…</source>
        <translation>精算中…</translation>
    </message>
    <message>
        <source>{days} d {hours} h {minutes} min</source>
        <translation>{days}日{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours}時間{minutes}分</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message>
        <source>{count} min ago</source>
        <translation>{count}分前</translation>
    </message>
    <message>
        <source>{count} h ago</source>
        <translation>{count}時間前</translation>
    </message>
    <message>
        <source>{count} d ago</source>
        <translation>{count}日前</translation>
    </message>
</context>
<context>
    <name>TextField</name>
    <message>
        <source>Not chosen</source>
        <translation>未選択</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>公開</translation>
    </message>
    <message>
        <source>Private, by invitation</source>
        <translation>非公開(招待制)</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>任意</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln文字</numerusform>
        </translation>
    </message>
    <message>
        <source>{count} of {most} characters</source>
        <translation>{most}文字中{count}文字</translation>
    </message>
</context>
<context>
    <name>TimelineCard</name>
    <message>
        <source>Timeline</source>
        <translation>タイムライン</translation>
    </message>
    <message>
        <source>Every step will stand here with its date.</source>
        <translation>各手順が日付とともにここに表示されます。</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消し</translation>
    </message>
    <message>
        <source>Take back: {state}</source>
        <translation>取り消し:{state}</translation>
    </message>
    <message>
        <source>{instant} · {origin}</source>
        <translation>{instant} · {origin}</translation>
    </message>
    <message>
        <source>taken back {instant}</source>
        <translation>{instant}に取り消し</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message>
        <source>Pending share, all accounts</source>
        <translation>未精算分配(全アカウント)</translation>
    </message>
    <message>
        <source>Next settlement</source>
        <translation>次回精算</translation>
    </message>
    <message>
        <source>Paid in 30 days</source>
        <translation>30日間の支払い</translation>
    </message>
    <message>
        <source>Copiers, all accounts</source>
        <translation>フォロワー(全アカウント)</translation>
    </message>
    <message>
        <source>{amounts} of it held back</source>
        <translation>うち{amounts}は留保</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>読み取り中…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln payout(s)</source>
        <translation>
            <numerusform>支払い%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>No list of copiers was imported yet.</source>
        <translation>フォロワーリストはまだインポートされていません。</translation>
    </message>
    <message>
        <source>No account has a schedule.</source>
        <translation>精算日程のあるアカウントはありません。</translation>
    </message>
    <message numerus="yes">
        <source>from %Ln account(s)</source>
        <translation>
            <numerusform>%Lnアカウントから</numerusform>
        </translation>
    </message>
    <message>
        <source>from {settled} of {all} accounts</source>
        <translation>{all}アカウント中{settled}アカウントから</translation>
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
        <translation>再試行</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>バックアップを復元…</translation>
    </message>
    <message>
        <source>Salvage…</source>
        <translation>復旧…</translation>
    </message>
    <message>
        <source>Choose another folder…</source>
        <translation>別のフォルダーを選択…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
</context>
<context>
    <name>UndoPage</name>
    <message>
        <source>Time left to undo</source>
        <translation>取り消し可能な残り時間</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Nothing has been sent yet.</source>
        <translation>まだ何も送信されていません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) will be removed in {seconds} s</source>
        <translation>
            <numerusform>{seconds}秒後にフォロワー%Ln名を削除します</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>This was opened before the figures were hidden.</source>
        <translation>数値を非表示にする前に開かれた画面です。</translation>
    </message>
    <message>
        <source>Close it and open it again, or show the amounts.</source>
        <translation>閉じて開き直すか、金額を表示してください。</translation>
    </message>
    <message>
        <source>Show amounts</source>
        <translation>金額を表示</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>ViewsMenu</name>
    <message>
        <source>Forget a view</source>
        <translation>ビューを消去</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>ビュー</translation>
    </message>
    <message>
        <source>Columns, order and filters under a name</source>
        <translation>列、並べ替え、フィルターを名前を付けて保存</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>このビューを保存</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>ビューの名前</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save this view…</source>
        <translation>このビューを保存…</translation>
    </message>
</context>
<context>
    <name>WhatIf</name>
    <message>
        <source>Trading and funding fees as they were really paid</source>
        <translation>取引手数料と資金調達料は実際の支払額</translation>
    </message>
    <message>
        <source>The share ratio you led at, whether that platform would allow it or not</source>
        <translation>分配率は実際の値(そのプラットフォームで設定可能かどうかは不問)</translation>
    </message>
    <message>
        <source>Its conditions on your unrealised loss and on copiers&apos; balances are taken as met: neither is known</source>
        <translation>自身の未実現損失とフォロワー残高に関する条件は、どちらも不明なため充足とみなす</translation>
    </message>
    <message>
        <source>Unrealised PnL at its cut-offs is not known; taken as 0</source>
        <translation>そのプラットフォームの締切時の未実現損益は不明のため0とみなす</translation>
    </message>
    <message>
        <source>Not the platform&apos;s rule: it forgets a losing window, here it is carried on</source>
        <translation>プラットフォームの実際のルールとは異なる:実際は損失期間を繰り越さないが、ここでは繰り越す</translation>
    </message>
    <message>
        <source>No closed order of a copier is known. Import orders to see a forecast.</source>
        <translation>フォロワーの決済済み注文が確認できません。予測を表示するには注文をインポートしてください。</translation>
    </message>
    <message>
        <source>An order has no share ratio. Add the ratio&apos;s changes to see a forecast.</source>
        <translation>分配率のない注文があります。予測を表示するには分配率の変更を追加してください。</translation>
    </message>
    <message>
        <source>This platform settles every copier on a day of his own: there is no one next settlement.</source>
        <translation>このプラットフォームはフォロワーごとに異なる日に精算するため、共通の次回精算はありません。</translation>
    </message>
    <message>
        <source>Some copiers are known by readings of their PnL alone, without the orders between.</source>
        <translation>一部のフォロワーは損益の計測値のみで、その間の注文が不明です。</translation>
    </message>
    <message>
        <source>The history is too short: a forecast needs 8 settlements over 2 weeks or more.</source>
        <translation>履歴が短すぎます:予測には2週間以上にわたる8回の精算が必要です。</translation>
    </message>
    <message>
        <source>No copier has traded lately and nothing is owed: there is nothing to forecast.</source>
        <translation>最近取引したフォロワーがなく、支払予定もないため、予測の対象がありません。</translation>
    </message>
    <message>
        <source>An order has no share ratio</source>
        <translation>分配率のない注文があります</translation>
    </message>
    <message>
        <source>This rulebook cannot be read</source>
        <translation>このルールブックを読み取れません</translation>
    </message>
    <message>
        <source>Your copiers&apos; past gains, hour by hour, are drawn again in blocks of about two days, 4,000 times, up to the cut-off. Each copier pays his ratio of what lies above his mark; paths end at past cut-offs, so that what was held back then is held back here. P10 and P90 are amounts that one path in ten stays below or above, P50 the middle. The same is done for every past window with what was known as long before its cut-off, and where the record was too sure, the levels move outwards. The draws are seeded: the same archive gives the same forecast.</source>
        <translation>フォロワーの過去の1時間ごとの損益を約2日のブロック単位で4,000回再抽出し、締切まで進めます。各フォロワーは、自身のハイウォーターマークを超える額に分配率を掛けて支払います。各経路は過去の締切時点で終わるため、当時の留保はここでも留保されます。P10とP90は、経路の10%がそれぞれ下回る額と上回る額、P50は中央値です。過去の各期間についても、締切前の同じ時点で判明していた情報で同様に計算し、予測幅が狭すぎた場合は水準を外側に広げます。乱数のシードは固定されており、同じアーカイブからは同じ予測が得られます。</translation>
    </message>
    <message>
        <source>Of ten past payouts about eight should lie between P10 and P90. Where many paths pay nothing at all, a payout of nothing counts in part: by how much of these paths lies between the levels.</source>
        <translation>過去の支払い10件のうち約8件がP10〜P90に収まるのが目安です。多くの経路で支払いがゼロの場合、ゼロの支払いは、該当経路のうち水準の間にある割合だけ部分的に数えます。</translation>
    </message>
    <message>
        <source>Every order of your history is settled again as if it had been opened at this ratio, under the same rules: windows, postponement, losses. That copiers might have left or come is not guessed. Instead you see how many could leave before the higher ratio pays less: copiers × (1 − share before ÷ share after), if all pay alike.</source>
        <translation>履歴の全注文を、この分配率でエントリーしたものとして同じルール(期間、繰延べ、損失)で再精算します。フォロワーの離脱や参加は推測しません。代わりに、高い分配率で収入が減るまでに何名離脱できるかを示します:全員の支払額が同じなら、フォロワー数 ×(1 − 変更前の分配 ÷ 変更後の分配)。</translation>
    </message>
    <message>
        <source>The coming cut-off, once with these positions open and once with them closed now at their unrealised PnL, before costs of closing. Nothing else happens until then. What you are paid more is what your copiers pay more. This is no advice: a position closed to be paid earlier is closed with your copiers&apos; money.</source>
        <translation>次回の締切を、これらのポジションを保有したままの場合と、今の未実現損益で決済した場合(決済コスト控除前)で比較します。それまで他の変化はないものとします。あなたの受取の増加分は、フォロワーの支払いの増加分です。これは助言ではありません。早く受け取るための決済は、フォロワーの資金で行われます。</translation>
    </message>
    <message>
        <source>The same orders settled by each platform&apos;s rules. What that assumes stands below, for the platform you choose: a real year there would have had other fees, other limits and other copiers.</source>
        <translation>同じ注文を各プラットフォームのルールで精算した結果です。選択したプラットフォームの前提は下に示します。実際には、手数料、制限、フォロワーが異なっていたはずです。</translation>
    </message>
    <message>
        <source>What copying left each copier: the net of his closed orders less your share, paid or pending. His return is that over what he copies with; your own is your PnL over your first equity and what you added. A percentile is a return that somebody really had.</source>
        <translation>コピーで各フォロワーの手元に残った額:決済済み注文の純損益から、支払済みと未精算のあなたへの分配を引いた額。フォロワーの収益率はコピー資金に対する割合、自身の収益率は最初の純資産と追加入金に対する損益の割合です。パーセンタイルは実在のフォロワーの収益率です。</translation>
    </message>
</context>
<context>
    <name>WhatIfTab</name>
    <message>
        <source>Reading the archive…</source>
        <translation>アーカイブを読み取り中…</translation>
    </message>
    <message>
        <source>No history to ask yet</source>
        <translation>試算の対象となる履歴がありません</translation>
    </message>
    <message>
        <source>Import your copiers&apos; orders or connect the exchange: then you can ask what another ratio, another platform or a position closed earlier would have paid.</source>
        <translation>フォロワーの注文をインポートするか、取引所に接続してください。分配率やプラットフォームが異なる場合、またはポジションを早く決済した場合の支払額を試算できます。</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>試算</translation>
    </message>
    <message>
        <source>Another share ratio</source>
        <translation>異なる分配率</translation>
    </message>
    <message>
        <source>If I closed these positions before the cut-off</source>
        <translation>締切前にこれらのポジションを決済した場合</translation>
    </message>
    <message>
        <source>The same year on other platforms</source>
        <translation>他のプラットフォームで見た同じ年</translation>
    </message>
    <message>
        <source>Fairness to your copiers</source>
        <translation>フォロワーに対する公平性</translation>
    </message>
</context>
<context>
    <name>WorklistDialog</name>
    <message>
        <source>Remove by hand</source>
        <translation>手動で削除</translation>
    </message>
    <message>
        <source>Copier</source>
        <translation>フォロワー</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Copiers to remove by hand</source>
        <translation>手動で削除するフォロワー</translation>
    </message>
    <message>
        <source>&amp;Tick the copied ones</source>
        <translation>コピーした分にチェック(&amp;T)</translation>
    </message>
    <message>
        <source>Tick selected</source>
        <translation>選択分にチェック</translation>
    </message>
    <message>
        <source>Take ticks back</source>
        <translation>チェックを外す</translation>
    </message>
    <message>
        <source>Give up the rest</source>
        <translation>残りを断念</translation>
    </message>
    <message>
        <source>How many ids the platform takes at once</source>
        <translation>プラットフォームが1回に受け付けるID数</translation>
    </message>
    <message>
        <source>Note for the current copier; Enter keeps it</source>
        <translation>現在のフォロワーのメモ(Enterで保存)</translation>
    </message>
    <message>
        <source>Note for the current copier</source>
        <translation>現在のフォロワーのメモ</translation>
    </message>
    <message>
        <source>Ids at once</source>
        <translation>1回のID数</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message numerus="yes">
        <source>%Ln copier(s) to remove by hand</source>
        <translation>
            <numerusform>手動で削除するフォロワー%Ln名</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing left to remove</source>
        <translation>削除対象は残っていません</translation>
    </message>
    <message>
        <source>{gone} gone · {ticked} ticked · {left} to do</source>
        <translation>離脱確認{gone} · チェック済み{ticked} · 未処理{left}</translation>
    </message>
    <message>
        <source>A tick is yours; the next import or sync of the list confirms it.</source>
        <translation>チェックは自己記録です。リストの次回のインポートまたは同期で確認されます。</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Copy the next %Ln id(s)</source>
        <translation>
            <numerusform>次のID%Ln件をコピー(&amp;C)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>_ConditionLine</name>
    <message>
        <source>is</source>
        <translation>と一致</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>で始まる</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>を含む</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>と不一致</translation>
    </message>
    <message>
        <source>does not begin with</source>
        <translation>で始まらない</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>を含まない</translation>
    </message>
    <message>
        <source>Leave out by column</source>
        <translation>除外条件の列</translation>
    </message>
    <message>
        <source>Leave out if</source>
        <translation>除外条件</translation>
    </message>
    <message>
        <source>Leave out texts</source>
        <translation>除外する文字列</translation>
    </message>
    <message>
        <source>text; another</source>
        <translation>文字列; 別の文字列</translation>
    </message>
    <message>
        <source>Do not leave these rows out</source>
        <translation>この除外条件を削除</translation>
    </message>
    <message>
        <source>Leave out rows where</source>
        <translation>除外する行の条件</translation>
    </message>
</context>
<context>
    <name>_Curve</name>
    <message>
        <source>An example of a chart</source>
        <translation>チャートの例</translation>
    </message>
</context>
<context>
    <name>_LimitPopup</name>
    <message>
        <source>Equity limit in USDT</source>
        <translation>純資産の上限(USDT)</translation>
    </message>
    <message>
        <source>The limit itself is inactive</source>
        <translation>上限と同額も非アクティブとする</translation>
    </message>
    <message>
        <source>Use this limit</source>
        <translation>この上限を使用</translation>
    </message>
    <message>
        <source>Inactive up to an equity of (USDT)</source>
        <translation>非アクティブとする純資産の上限(USDT)</translation>
    </message>
    <message>
        <source>Enter an amount such as 100 or 0.5.</source>
        <translation>100や0.5のような金額を入力してください。</translation>
    </message>
</context>
<context>
    <name>_NewsCard</name>
    <message numerus="yes">
        <source>&amp;Settle my last %Ln window(s) under both</source>
        <translation>
            <numerusform>直近%Ln期間を両ルールで精算(&amp;S)</numerusform>
        </translation>
    </message>
    <message>
        <source>Window</source>
        <translation>期間</translation>
    </message>
    <message>
        <source>Asset</source>
        <translation>資産</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>変更前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>変更後</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差異</translation>
    </message>
    <message>
        <source>The last windows under both rules</source>
        <translation>直近の期間の両ルールでの比較</translation>
    </message>
    <message>
        <source>Settling…</source>
        <translation>精算中…</translation>
    </message>
    <message>
        <source>{before} before, {after} after: {difference}</source>
        <translation>変更前{before}、変更後{after}:{difference}</translation>
    </message>
    <message>
        <source>No window of yours is settled yet, so there is nothing to compare.</source>
        <translation>精算済みの期間がないため、比較できません。</translation>
    </message>
    <message>
        <source>The edition you read last can no longer be read by this version of ProfitShare, so the two cannot be compared.</source>
        <translation>前回読み取った版はこのバージョンのProfitShareでは読み取れないため、比較できません。</translation>
    </message>
    <message>
        <source>Your share depends on it</source>
        <translation>分配に影響</translation>
    </message>
    <message>
        <source>Limits of the settings</source>
        <translation>設定の制限</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>{what}: now {after}; nothing was said before</source>
        <translation>{what}:現在{after}(以前は記載なし)</translation>
    </message>
    <message>
        <source>{what}: no longer said; was {before}</source>
        <translation>{what}:記載なし(以前は{before})</translation>
    </message>
    <message>
        <source>{what}: {before} → {after}</source>
        <translation>{what}:{before} → {after}</translation>
    </message>
</context>
<context>
    <name>_Result</name>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>{setting}: {value}</source>
        <translation>{setting}:{value}</translation>
    </message>
    <message>
        <source>{platform} said: {code} {words}</source>
        <translation>{platform}の応答:{code} {words}</translation>
    </message>
</context>
</TS>
